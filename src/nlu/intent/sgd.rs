//! Trains a linear model on examples: a few passes of gradient descent on the logistic loss, one
//! example at a time, with smaller steps for features that were moved often.
//!
//! Nothing is random: the order of the examples is computed.

use super::linear_model::{Feature, LinearModel, known, softmax};
use super::slots::Slots;

/// An example to train on.
pub(super) struct TrainingExample {
    pub features: Vec<Feature>,
    /// The class for each question; nothing where it is no example for the question.
    pub classes: Vec<Option<usize>>,
    /// How much the example counts.
    pub weight: f32,
    /// Whether its features are counted among those that are met often. Those of an example that is
    /// put together from others are not: what is new in them stands there by chance.
    pub counted: bool,
}

/// How a model is trained.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hyperparameters {
    /// How often all examples are passed.
    pub passes: usize,
    /// The length of the first step.
    pub rate: f32,
    /// How fast weights shrink.
    pub decay: f32,
}

/// A question that the model answers, and how it is trained to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// The number of classes.
    pub classes: usize,
    /// How the question is trained.
    pub plan: Hyperparameters,
}

/// Trains a model to tell the classes of each question apart. Features that all examples together
/// have fewer than `least` times are left out.
pub(super) fn train(heads: &[Head], examples: &[TrainingExample], least: u8) -> LinearModel {
    let often = Often::of(examples, least);
    let (slots, features) = often.features(examples);
    let rows = features.len() + 1;
    let texts: Vec<Vec<(u32, f32)>> = examples
        .iter()
        .map(|example| known(slots.bytes(), &example.features))
        .collect();
    let learned = heads.iter().enumerate().map(|(at_head, head)| {
        let mut descent = Sgd {
            classes: head.classes,
            rows: vec![0.0; rows * head.classes],
            moved: vec![0.01; rows],
            plan: head.plan,
        };
        // Examples of later questions only, at the end, change nothing for this one.
        let last = examples
            .iter()
            .rposition(|example| example.classes[at_head].is_some());
        for at in order(last.map_or(0, |at| at + 1), head.plan.passes) {
            if let Some(class) = examples[at].classes[at_head] {
                descent.step(&texts[at], class, examples[at].weight);
            }
        }
        descent.rows
    });
    let learned: Vec<Vec<f32>> = learned.collect();
    let classes = heads.iter().map(|head| head.classes).collect();
    LinearModel::pack(classes, &features, &learned)
}

/// Which features are met often enough, approximately: a feature that shares a count with another
/// may be rarer.
struct Often {
    counts: Vec<u8>,
    least: u8,
}

/// The number of counts: many more than there are features.
const COUNTS: usize = 1 << 22;

impl Often {
    fn of(examples: &[TrainingExample], least: u8) -> Self {
        let mut counts = vec![0_u8; COUNTS];
        let counted = examples.iter().filter(|example| example.counted);
        for &(hash, _) in counted.flat_map(|example| &example.features) {
            let count = &mut counts[Self::place(hash)];
            *count = count.saturating_add(1);
        }
        Self { counts, least }
    }

    fn place(hash: u64) -> usize {
        hash as usize % COUNTS
    }

    /// The features that are met often enough, in the order in which they are first met, and the row of
    /// each: its place there, counted from one.
    fn features(&self, examples: &[TrainingExample]) -> (Slots, Vec<u64>) {
        let count = self
            .counts
            .iter()
            .filter(|count| **count >= self.least)
            .count();
        // Some features share a count.
        let mut slots = Slots::with_room(count * 2);
        let mut features = Vec::new();
        for &(hash, _) in examples.iter().flat_map(|example| &example.features) {
            let next = u32::try_from(features.len() + 1).expect("nothing has so many features");
            if self.counts[Self::place(hash)] >= self.least && slots.add(hash, next) {
                features.push(hash);
            }
        }
        (slots, features)
    }
}

/// Every number below `count`, `passes` times, far from its neighbours.
pub(super) fn order(count: usize, passes: usize) -> impl Iterator<Item = usize> {
    let stride = (count * 618 / 1000..)
        .find(|&stride| divisor(stride, count) == 1)
        .unwrap_or(1);
    (0..passes).flat_map(move |pass| (0..count).map(move |at| (pass * 7919 + at * stride) % count))
}

fn divisor(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        divisor(other, one % other)
    }
}

struct Sgd {
    classes: usize,
    rows: Vec<f32>,
    /// For each row, how much it was moved in all.
    moved: Vec<f32>,
    plan: Hyperparameters,
}

impl Sgd {
    fn step(&mut self, text: &[(u32, f32)], class: usize, counts: f32) {
        let mut pull = vec![0.0; self.classes];
        for &(row, weight) in text {
            let row = &self.rows[row as usize * self.classes..][..self.classes];
            for (pull, own) in pull.iter_mut().zip(row) {
                *pull += weight * own;
            }
        }
        softmax(&mut pull);
        pull[class] -= 1.0;
        let force: f32 = pull.iter().map(|one| one * one).sum::<f32>() * counts;
        // An example that the model gets right already changes nothing, and takes as long.
        if force < 0.01 {
            return;
        }
        for &(row, weight) in text {
            let moved = &mut self.moved[row as usize];
            *moved += weight * weight * force;
            let rate = self.plan.rate / moved.sqrt();
            let (keep, rate) = (1.0 - self.plan.decay * rate, rate * weight * counts);
            let row = &mut self.rows[row as usize * self.classes..][..self.classes];
            for (own, pull) in row.iter_mut().zip(&pull) {
                *own = *own * keep - rate * pull;
            }
        }
    }
}
