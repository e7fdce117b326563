//! A linear model: what each feature says for each class, as small numbers in rows.
//!
//! A class may be one of several that exclude one another, or an alarm that goes off beside them.

use std::borrow::Cow;

use super::pack::{Pack, Unpack};

/// A feature: the hash of what was found, and how much it weighs.
pub(super) type Feature = (u64, f32);

/// What each feature says for each class.
pub(super) struct Linear {
    /// How many classes exclude one another; the alarm comes after them.
    pub classes: usize,
    /// The row of each feature, by open addressing: a piece of the hash, and the row; row nought
    /// belongs to no feature.
    slots: Cow<'static, [u8]>,
    /// Rows one after another: how large its unit is, and for each class so many units.
    rows: Cow<'static, [u8]>,
}

/// How a text is judged.
pub(super) struct Judgement {
    /// How likely each class is, from nought to one.
    pub likely: Vec<f32>,
    /// How likely it is that the alarm should go off.
    pub alarm: f32,
    /// How much of what was found in the text is known.
    pub known: f32,
}

/// Bytes of a slot.
const SLOT: usize = 8;

/// Bytes of a row before its classes.
const UNIT: usize = 4;

/// So much surer are the classes than was learned in a few passes: then of those that are thought
/// to be right nine times in ten, nine in ten are.
const SHARPER: f32 = 1.5;

/// The row of what is thought of every text, and how much it weighs.
pub(super) const EVERY: (u32, f32) = (0, 0.3);

/// Gives each feature a row, in the order in which they are first met. `most` is how many there are
/// about, and never less than half of them.
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

/// The row of a feature.
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

/// The rows of the features that are known, weighed so that long texts count no more than short
/// ones.
pub(super) fn known(slots: &[u8], features: &[Feature]) -> Vec<(u32, f32)> {
    let norm = features
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<f32>();
    let norm = norm.sqrt().max(f32::MIN_POSITIVE);
    let row = |&(hash, weight): &Feature| Some((find(slots, hash)?, weight / norm));
    features.iter().filter_map(row).chain([EVERY]).collect()
}

impl Linear {
    /// Packs rows of `classes + 1` numbers.
    pub(super) fn pack(classes: usize, slots: Vec<u8>, rows: &[f32]) -> Self {
        let mut packed = Vec::with_capacity(rows.len() / (classes + 1) * (classes + 1 + UNIT));
        for row in rows.chunks_exact(classes + 1) {
            let most = row.iter().fold(0.0_f32, |most, one| most.max(one.abs()));
            let unit = (most / 127.0).max(f32::MIN_POSITIVE);
            packed.extend(unit.to_le_bytes());
            packed.extend(
                row.iter()
                    .flat_map(|one| ((one / unit).round() as i8).to_le_bytes()),
            );
        }
        Self {
            classes,
            slots: slots.into(),
            rows: packed.into(),
        }
    }

    pub(super) fn write(&self, pack: &mut Pack) {
        pack.number(self.classes);
        pack.bytes(&self.slots);
        pack.bytes(&self.rows);
    }

    pub(super) fn read(unpack: &mut Unpack) -> Option<Self> {
        Some(Self {
            classes: unpack.number()?,
            slots: unpack.bytes()?.into(),
            rows: unpack.bytes()?.into(),
        })
    }

    /// Judges a text by its features.
    pub(super) fn judge(&self, features: &[Feature]) -> Judgement {
        let rows = known(&self.slots, features);
        let mut scores = vec![0.0; self.classes + 1];
        for &(row, weight) in &rows {
            self.add(row, weight, &mut scores);
        }
        let alarm = logistic(scores.pop().unwrap_or_default());
        scores.iter_mut().for_each(|score| *score *= SHARPER);
        softmax(&mut scores);
        let known = rows[..rows.len() - 1]
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum();
        Judgement {
            likely: scores,
            alarm,
            known,
        }
    }

    fn add(&self, row: u32, weight: f32, scores: &mut [f32]) {
        let length = scores.len() + UNIT;
        let row = &self.rows[row as usize * length..][..length];
        let (unit, units) = row.split_first_chunk().expect("a row begins with its unit");
        let unit = f32::from_le_bytes(*unit) * weight;
        for (score, &units) in scores.iter_mut().zip(units) {
            *score += unit * f32::from(units.cast_signed());
        }
    }

    /// What one feature says for a class.
    pub(super) fn says(&self, feature: Feature, class: usize) -> Option<f32> {
        let mut scores = vec![0.0; self.classes + 1];
        self.add(find(&self.slots, feature.0)?, feature.1, &mut scores);
        scores.get(class).copied()
    }
}

/// Scores to likelihoods.
pub(super) fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

/// A score to a likelihood.
pub(super) fn logistic(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}
