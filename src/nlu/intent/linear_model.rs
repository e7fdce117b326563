//! A linear model: how much each feature speaks for each class, as small numbers in rows.
//!
//! A model may answer several questions about a text at once, each with classes of its own that
//! exclude one another: which intent, which kind of distress. The questions share the features.

use std::borrow::Cow;

use super::model_file::{ModelReader, ModelWriter};
use super::slots::{Slots, find};

/// A feature: the hash of what was found, and its weight.
pub(super) type Feature = (u64, f32);

/// How much each feature speaks for each class of each question.
pub(super) struct LinearModel {
    /// The number of classes of each question.
    pub questions: Vec<usize>,
    /// Where the row of each feature that says anything begins.
    slots: Cow<'static, [u8]>,
    /// The rows, one after another. A row has the number of its entries, then for each the class and
    /// its weight in units. The classes of all questions are counted through.
    rows: Cow<'static, [u8]>,
}

/// How a text is judged.
pub(super) struct Prediction {
    /// For each question how likely each class is, from 0 to 1.
    pub likely: Vec<Vec<f32>>,
    /// The share of the text's features that the model knows, by weight, from 0 to 1.
    pub known: f32,
}

/// The size of a unit of weight. The squares of the weights of a text's features make one, so that rounding
/// changes a score by about a third of a unit. Smaller units change no figure, and take more room.
const UNIT: f32 = 1.0 / 16.0;

/// The factor by which scores are raised, since few passes of training leave them too low. With it,
/// nine in ten of the answers that are given a likelihood of nine in ten are right.
const SHARPER: f32 = 1.5;

/// The row that every text has, the first, and its weight.
pub(super) const EVERY: (u32, f32) = (0, 0.3);

/// The rows of the known features, weighed so that long texts count no more than short ones.
pub(super) fn known(slots: &[u8], features: &[Feature]) -> Vec<(u32, f32)> {
    let norm = features
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<f32>();
    let norm = norm.sqrt().max(f32::MIN_POSITIVE);
    let row = |&(hash, weight): &Feature| Some((find(slots, hash)?, weight / norm));
    features.iter().filter_map(row).chain([EVERY]).collect()
}

impl LinearModel {
    /// Packs what was learned for each question: as many numbers a row as the question has classes. The
    /// rows are that of every text, and those of the features. Weights below half a unit are left out, and
    /// features of which nothing is left.
    pub(super) fn pack(questions: Vec<usize>, features: &[u64], learned: &[Vec<f32>]) -> Self {
        let row = |at: usize| {
            let learned = questions.iter().zip(learned);
            let weights =
                learned.flat_map(|(&classes, all)| centred(&all[at * classes..][..classes]));
            row(weights)
        };
        let mut rows = row(EVERY.0 as usize);
        let mut places = Vec::new();
        for (at, &feature) in features.iter().enumerate() {
            let row = row(at + 1);
            if row.len() > 1 {
                places.push((feature, u32::try_from(rows.len()).expect("few megabytes")));
                rows.extend(row);
            }
        }
        let mut slots = Slots::with_room(places.len());
        for (feature, place) in places {
            slots.add(feature, place);
        }
        Self {
            slots: slots.into_bytes().into(),
            rows: rows.into(),
            questions,
        }
    }

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        pack.number(self.questions.len());
        self.questions
            .iter()
            .for_each(|&classes| pack.number(classes));
        pack.bytes(&self.slots);
        pack.bytes(&self.rows);
    }

    pub(super) fn read(unpack: &mut ModelReader) -> Option<Self> {
        let count = unpack.number()?;
        Some(Self {
            questions: (0..count).map(|_| unpack.number()).collect::<Option<_>>()?,
            slots: unpack.bytes()?.into(),
            rows: unpack.bytes()?.into(),
        })
    }

    /// Judges a text by its features.
    pub(super) fn predict(&self, features: &[Feature]) -> Prediction {
        let rows = known(&self.slots, features);
        let mut scores = vec![0.0; self.questions.iter().sum()];
        for &(row, weight) in &rows {
            for (class, own) in self.row(row) {
                scores[class] += own * weight;
            }
        }
        let mut likely: Vec<Vec<f32>> = Vec::new();
        for &classes in &self.questions {
            let rest = scores.split_off(classes);
            likely.push(std::mem::replace(&mut scores, rest));
        }
        for scores in &mut likely {
            scores.iter_mut().for_each(|score| *score *= SHARPER);
            softmax(scores);
        }
        let known = rows[..rows.len() - 1]
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum();
        Prediction { likely, known }
    }

    /// The classes of the row that begins at a place, and how much it speaks for each.
    fn row(&self, place: u32) -> impl Iterator<Item = (usize, f32)> {
        let (&count, row) = self.rows[place as usize..]
            .split_first()
            .expect("a row begins there");
        let (entries, _) = row[..usize::from(count) * 2].as_chunks();
        let weight = |units: u8| f32::from(units.cast_signed()) * UNIT;
        entries
            .iter()
            .map(move |&[class, units]| (usize::from(class), weight(units)))
    }

    /// How much one feature speaks for a class of a question.
    pub(super) fn says(&self, feature: Feature, question: usize, class: usize) -> Option<f32> {
        let class = self.questions[..question].iter().sum::<usize>() + class;
        let row = self.row(find(&self.slots, feature.0)?);
        let own = row.filter(|(at, _)| *at == class);
        Some(own.map(|(_, own)| own * feature.1).sum())
    }
}

/// The weights of the classes of a question, less what a row says for nearly all of them: what it says for
/// all alike changes nothing.
fn centred(weights: &[f32]) -> impl Iterator<Item = f32> {
    let mut sorted = weights.to_vec();
    sorted.sort_unstable_by(f32::total_cmp);
    let middle = sorted[sorted.len() / 2];
    weights.iter().map(move |weight| weight - middle)
}

/// A row, by the weights of its classes. A weight of more units than fit has several entries.
fn row(weights: impl Iterator<Item = f32>) -> Vec<u8> {
    let mut row = vec![0];
    for (class, weight) in (0..).zip(weights) {
        let mut units = (weight / UNIT).round() as i32;
        while units != 0 {
            let entry = units.clamp(-127, 127) as i8;
            row.extend([class, entry.cast_unsigned()]);
            units -= i32::from(entry);
        }
    }
    row[0] = u8::try_from(row.len() / 2).expect("a row has few entries");
    row
}

/// Turns scores into likelihoods.
pub(super) fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two questions, of three classes and of two, and the rows of three features.
    fn model() -> LinearModel {
        let first = [
            [0.0, 0.0, 0.0],
            [10.0, 0.0, -10.0],
            [0.01, 0.0, 0.01],
            [1.5, 1.5, 2.5],
        ];
        let second = [[0.0, 0.0], [0.0, 0.0], [0.01, 0.0], [0.0, 2.0]];
        LinearModel::pack(vec![3, 2], &[7, 8, 9], &[first.concat(), second.concat()])
    }

    #[test]
    fn a_row_has_what_was_learned_less_what_it_says_for_nearly_all_classes() {
        let says = |feature, question, class| model().says((feature, 1.0), question, class);
        assert_eq!(says(7, 0, 0), Some(10.0));
        assert_eq!(says(7, 0, 2), Some(-10.0));
        assert_eq!(says(7, 1, 0), Some(0.0));
        assert_eq!(says(9, 0, 1), Some(0.0));
        assert_eq!(says(9, 0, 2), Some(1.0));
    }

    #[test]
    fn a_feature_that_says_nearly_nothing_is_left_out() {
        assert_eq!(model().says((8, 1.0), 0, 0), None);
        assert_eq!(model().predict(&[(8, 1.0)]).known, 0.0);
    }

    #[test]
    fn each_question_has_likelihoods_of_its_own() {
        let likely = model().predict(&[(9, 1.0)]).likely;
        let classes: Vec<usize> = likely.iter().map(Vec::len).collect();
        assert_eq!(classes, [3, 2]);
        for likely in &likely {
            assert!((likely.iter().sum::<f32>() - 1.0).abs() < 1e-6);
            assert!(likely.iter().all(|one| likely[likely.len() - 1] >= *one));
        }
    }
}
