//! A linear model: what each feature says for each class, learned from examples by a few passes of
//! stochastic gradient descent on the logistic loss.
//!
//! Nothing is random: examples are passed in an order that arithmetic makes.

use std::collections::HashMap;

/// A feature: the hash of what was found, and how much it weighs.
pub(super) type Feature = (u64, f32);

/// What each feature says for each class.
pub(super) struct Linear {
    classes: usize,
    /// The row of each feature, by open addressing: a piece of the hash, and the row; nought is free.
    slots: Vec<(u32, u32)>,
    /// One row of `classes` numbers after another; the first is what is thought of an empty text.
    rows: Vec<f32>,
}

/// How a model is learned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub passes: usize,
    pub rate: f32,
    /// Features met in fewer examples are left out.
    pub least: u32,
    /// How fast weights shrink.
    pub decay: f32,
}

impl Linear {
    /// Learns to tell the classes of examples apart.
    pub(super) fn learn(classes: usize, examples: &[(Vec<Feature>, usize)], plan: Plan) -> Self {
        let mut met: HashMap<u64, u32> = HashMap::new();
        for (features, _) in examples {
            for &(hash, _) in features {
                *met.entry(hash).or_default() += 1;
            }
        }
        let mut kept: Vec<u64> = met
            .into_iter()
            .filter(|&(_, n)| n >= plan.least)
            .map(|(h, _)| h)
            .collect();
        kept.sort_unstable();
        let mut model = Self {
            classes,
            slots: vec![(0, 0); (kept.len() * 2 + 2).next_power_of_two()],
            rows: vec![0.0; (kept.len() + 1) * classes],
        };
        for (at, &hash) in kept.iter().enumerate() {
            model.place(hash, at as u32 + 1);
        }
        let rows: Vec<(Vec<(u32, f32)>, usize)> = examples
            .iter()
            .map(|(features, class)| (model.known(features), *class))
            .collect();
        model.descend(&rows, plan);
        model
    }

    fn place(&mut self, hash: u64, row: u32) {
        let mask = self.slots.len() - 1;
        let mut at = (hash >> 32) as usize & mask;
        while self.slots[at].1 != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = (hash as u32, row);
    }

    fn row(&self, hash: u64) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut at = (hash >> 32) as usize & mask;
        loop {
            match self.slots[at] {
                (_, 0) => return None,
                (tag, row) if tag == hash as u32 => return Some(row),
                _ => at = (at + 1) & mask,
            }
        }
    }

    fn known(&self, features: &[Feature]) -> Vec<(u32, f32)> {
        let mut known: Vec<(u32, f32)> = features
            .iter()
            .filter_map(|&(hash, weight)| Some((self.row(hash)?, weight)))
            .collect();
        let norm = features
            .iter()
            .map(|(_, w)| w * w)
            .sum::<f32>()
            .sqrt()
            .max(1e-6);
        known.iter_mut().for_each(|(_, w)| *w /= norm);
        known.push((0, 0.3));
        known
    }

    fn descend(&mut self, examples: &[(Vec<(u32, f32)>, usize)], plan: Plan) {
        let n = examples.len();
        let classes = self.classes;
        let mut squares = vec![1e-2_f32; self.rows.len() / classes];
        let mut scores = vec![0.0; classes];
        let step = (0..)
            .map(|k| n * 618 / 1000 + k)
            .find(|&s| gcd(s, n) == 1)
            .unwrap_or(1);
        for pass in 0..plan.passes {
            let mut at = pass * 7919 % n;
            for _ in 0..n {
                at = (at + step) % n;
                let (features, class) = &examples[at];
                self.add_up(features, &mut scores);
                softmax(&mut scores);
                scores[*class] -= 1.0;
                let size: f32 = scores.iter().map(|g| g * g).sum();
                if size < 1e-4 {
                    continue;
                }
                for &(row, weight) in features {
                    let square = &mut squares[row as usize];
                    *square += weight * weight * size;
                    let rate = plan.rate / square.sqrt() * weight;
                    let keep = 1.0 - plan.decay * plan.rate / square.sqrt();
                    let row = &mut self.rows[row as usize * classes..][..classes];
                    for (own, gradient) in row.iter_mut().zip(&scores) {
                        *own = *own * keep - rate * gradient;
                    }
                }
            }
        }
    }

    fn add_up(&self, features: &[(u32, f32)], scores: &mut [f32]) {
        scores.fill(0.0);
        for &(row, weight) in features {
            let row = &self.rows[row as usize * self.classes..][..self.classes];
            for (score, own) in scores.iter_mut().zip(row) {
                *score += weight * own;
            }
        }
    }

    /// How likely each class is, from nought to one; and the share of the features that are known.
    pub(super) fn judge(&self, features: &[Feature]) -> (Vec<f32>, f32) {
        let known = self.known(features);
        let mut scores = vec![0.0; self.classes];
        self.add_up(&known, &mut scores);
        softmax(&mut scores);
        let share: f32 = known
            .iter()
            .skip(0)
            .take(known.len() - 1)
            .map(|(_, w)| w * w)
            .sum();
        (scores, share)
    }

    pub(super) fn size(&self) -> usize {
        self.rows.len() / self.classes
    }
}

fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}
