//! A linear model: how much each feature speaks for each class, as small numbers in rows.
//!
//! A model may answer several questions about a text at once, each with classes of its own that
//! exclude one another: which intent, which kind of distress. The questions share the features.

use std::borrow::Cow;

use super::model_file::{ModelReader, ModelWriter};

/// A feature: the hash of what was found, and its weight.
pub(super) type Feature = (u64, f32);

/// How much each feature speaks for each class of each question.
pub(super) struct LinearModel {
    /// The number of classes of each question.
    pub questions: Vec<usize>,
    /// The row of each feature, by open addressing: a part of the hash, and the row. Row zero
    /// belongs to no feature.
    slots: Cow<'static, [u8]>,
    /// The rows of each question one after another. A row has its unit, then the number of units
    /// for each class. A question without examples of the last features has no rows for them.
    rows: Vec<Cow<'static, [u8]>>,
}

/// How a text is judged.
pub(super) struct Prediction {
    /// For each question how likely each class is, from 0 to 1.
    pub likely: Vec<Vec<f32>>,
    /// The share of the text's features that the model knows, by weight, from 0 to 1.
    pub known: f32,
}

/// The bytes of a slot.
const SLOT: usize = 8;

/// The bytes of a unit, before the classes of a question.
const UNIT: usize = 4;

/// The factor by which scores are raised, since few passes of training leave them too low. With it,
/// nine in ten of the answers that are given a likelihood of nine in ten are right.
const SHARPER: f32 = 1.5;

/// The row that every text has, and its weight.
pub(super) const EVERY: (u32, f32) = (0, 0.3);

/// Gives each feature a row, in the order in which they are first met. `most` is roughly the number
/// of features, and at least half of it.
pub(super) fn slots(features: impl IntoIterator<Item = u64>, most: usize) -> (Vec<u8>, u32) {
    let count = (most * 2 + 2).next_power_of_two();
    let mut slots = vec![0; count * SLOT];
    let mut rows = 0;
    for hash in features {
        let mut at = first(hash, count);
        let free = loop {
            match read(&slots, at) {
                (_, 0) => break true,
                (found, _) if found == tag(hash) => break false,
                _ => at = (at + 1) % count,
            }
        };
        if free {
            rows += 1;
            let slot = &mut slots[at * SLOT..][..SLOT];
            slot[..4].copy_from_slice(&tag(hash).to_le_bytes());
            slot[4..].copy_from_slice(&u32::to_le_bytes(rows));
        }
    }
    (slots, rows)
}

/// The row of a feature; nothing for an unknown one.
pub(super) fn find(slots: &[u8], hash: u64) -> Option<u32> {
    let count = slots.len() / SLOT;
    let mut at = first(hash, count);
    loop {
        match read(slots, at) {
            (_, 0) => return None,
            (found, row) if found == tag(hash) => return Some(row),
            _ => at = (at + 1) % count,
        }
    }
}

fn first(hash: u64, count: usize) -> usize {
    (hash >> 32) as usize & (count - 1)
}

fn tag(hash: u64) -> u32 {
    hash as u32
}

fn read(slots: &[u8], at: usize) -> (u32, u32) {
    let number = |at: usize| {
        let bytes = slots[at..at + 4].try_into().expect("four bytes");
        u32::from_le_bytes(bytes)
    };
    (number(at * SLOT), number(at * SLOT + 4))
}

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
    /// Packs the rows of each question; `learned` has as many numbers a row as the question has
    /// classes.
    pub(super) fn pack(questions: Vec<usize>, slots: Vec<u8>, learned: &[Vec<f32>]) -> Self {
        let rows = questions
            .iter()
            .zip(learned)
            .map(|(&classes, learned)| packed(classes, learned).into());
        Self {
            rows: rows.collect(),
            questions,
            slots: slots.into(),
        }
    }

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        pack.number(self.questions.len());
        self.questions
            .iter()
            .for_each(|&classes| pack.number(classes));
        pack.bytes(&self.slots);
        self.rows.iter().for_each(|rows| pack.bytes(rows));
    }

    pub(super) fn read(unpack: &mut ModelReader) -> Option<Self> {
        let count = unpack.number()?;
        let questions = (0..count).map(|_| unpack.number()).collect::<Option<_>>()?;
        let slots = unpack.bytes()?.into();
        let rows = (0..count).map(|_| Some(unpack.bytes()?.into()));
        Some(Self {
            questions,
            slots,
            rows: rows.collect::<Option<_>>()?,
        })
    }

    /// Judges a text by its features.
    pub(super) fn predict(&self, features: &[Feature]) -> Prediction {
        let rows = known(&self.slots, features);
        let mut likely: Vec<Vec<f32>> = self
            .questions
            .iter()
            .map(|&classes| vec![0.0; classes])
            .collect();
        for &(row, weight) in &rows {
            self.add(row, weight, &mut likely);
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

    fn add(&self, row: u32, weight: f32, scores: &mut [Vec<f32>]) {
        for (rows, scores) in self.rows.iter().zip(scores) {
            let length = UNIT + scores.len();
            let Some(row) = rows.get(row as usize * length..) else {
                continue;
            };
            let Some((unit, units)) = row.split_first_chunk() else {
                continue;
            };
            let unit = f32::from_le_bytes(*unit) * weight;
            for (score, &units) in scores.iter_mut().zip(units) {
                *score += unit * f32::from(units.cast_signed());
            }
        }
    }

    /// How much one feature speaks for a class of a question.
    pub(super) fn says(&self, feature: Feature, question: usize, class: usize) -> Option<f32> {
        let mut scores: Vec<Vec<f32>> = self
            .questions
            .iter()
            .map(|&classes| vec![0.0; classes])
            .collect();
        self.add(find(&self.slots, feature.0)?, feature.1, &mut scores);
        scores.get(question)?.get(class).copied()
    }
}

/// The rows of one question, without those at the end that say nothing.
fn packed(classes: usize, learned: &[f32]) -> Vec<u8> {
    let said = learned.iter().rposition(|one| *one != 0.0);
    let rows = said.map_or(0, |last| last / classes + 1);
    let mut packed = Vec::with_capacity(rows * (UNIT + classes));
    for row in learned.chunks_exact(classes).take(rows) {
        let most = row.iter().fold(0.0_f32, |most, one| most.max(one.abs()));
        let unit = (most / 127.0).max(f32::MIN_POSITIVE);
        packed.extend(unit.to_le_bytes());
        let units = row.iter().map(|one| (one / unit).round() as i8);
        packed.extend(units.flat_map(i8::to_le_bytes));
    }
    packed
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
