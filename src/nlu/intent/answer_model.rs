//! A model of what texts answer: how much each feature of a text speaks for an answer of a question.
//!
//! Answers of one name mean much the same at every question: a `yes` is a success, a `refused` a refusal.
//! So each feature speaks twice, for the answer's name anywhere and for the answer at its question, and
//! a few examples at a question are enough. The weights stand in one table, whose places are hashes;
//! two that fall on one place disturb one another little, since few of them meet in a text.

use std::borrow::Cow;

use super::LanguageIndex;
use super::answer_examples::{AnswerExample, AnswerExamples, NONE, Question};
use super::features::Hash;
use super::linear_model::{EVERY, Feature, softmax};
use super::model_file::{ModelReader, ModelWriter};
use super::sgd::order;

/// The number of weights, a power of two. With a quarter of them, weights disturb one another so that a few
/// texts are surely taken for what they are not.
const PLACES: usize = 1 << 22;

/// How much a feature speaks for the answer at its question; for its name anywhere it speaks with 1.
const OWN: f32 = 0.5;

/// The feature that every text has.
const ALWAYS: u64 = 0;

/// How often all examples are passed, and the length of the first step.
const PASSES: usize = 6;
const RATE: f32 = 0.5;

/// So many texts that are said elsewhere stand at each question for what answers nothing, how much each
/// counts, and how far apart they are taken.
const BESIDE: usize = 24;
const LIGHT: f32 = 0.3;
const STRIDE: usize = 617;

/// An example whose answer is this clear changes nothing more.
const LEARNED: f32 = 0.003;

/// The factor by which scores are raised, since few passes of training leave them too low.
const SHARPER: f32 = 1.5;

/// The share of the weights that may be cut off, so that a few large ones do not make all coarse.
const CUT: usize = 10_000;

/// What a text says at a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer<'a> {
    /// The label of the answer; nothing for a text that gives none.
    pub label: Option<&'a str>,
    /// How likely that is, from 0 to 1.
    pub likely: f32,
}

/// The weights, ready to judge.
pub(super) struct AnswerModel {
    questions: Vec<Question>,
    unit: f32,
    units: Cow<'static, [u8]>,
}

/// An answer of a question, by two hashes: that of its name, and its own.
#[derive(Clone, Copy)]
struct Candidate([(u64, f32); 2]);

impl Candidate {
    fn of(question: &str, label: &str) -> Self {
        let hash = |parts: [&str; 2]| {
            let mut hash = Hash::new();
            parts.iter().for_each(|part| {
                hash.eat(part.as_bytes());
                hash.eat(b".");
            });
            hash.end()
        };
        Self([(hash(["", label]), 1.0), (hash([question, label]), OWN)])
    }

    /// The places of what a feature says for it, and how much that counts.
    fn places(self, (feature, weight): Feature) -> [(usize, f32); 2] {
        self.0.map(|(own, part)| {
            let mixed = (feature ^ own).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            ((mixed >> 32) as usize % PLACES, weight * part)
        })
    }
}

/// The answers of a question; the last is that none is given.
fn candidates(question: &Question) -> Vec<Candidate> {
    let labels = question.labels.iter().map(String::as_str).chain([NONE]);
    labels
        .map(|label| Candidate::of(&question.name, label))
        .collect()
}

/// The features of a text, weighed so that a long one counts no more than a short one.
fn weighed(features: &[Feature]) -> Vec<Feature> {
    let norm: f32 = features.iter().map(|(_, weight)| weight * weight).sum();
    let norm = norm.sqrt().max(f32::MIN_POSITIVE);
    let own = features.iter().map(|&(hash, weight)| (hash, weight / norm));
    own.chain([(ALWAYS, EVERY.1)]).collect()
}

/// A text at a question, from which the model learns.
struct Lesson<'a> {
    question: usize,
    /// The index of the label; nothing for a text that gives no answer.
    label: Option<usize>,
    features: &'a [Feature],
    /// How much the text counts; one that was written for its question counts 1.
    counts: f32,
}

/// The examples, and at each question a few texts that are said elsewhere.
fn lessons<'a>(
    questions: usize,
    examples: &[AnswerExample],
    features: &'a [Vec<Feature>],
    elsewhere: &'a [Vec<Feature>],
) -> Vec<Lesson<'a>> {
    let own = examples.iter().zip(features);
    let own = own.map(|(example, features)| Lesson {
        question: example.question,
        label: example.label,
        features,
        counts: 1.0,
    });
    let beside = (0..questions).flat_map(|question| [question; BESIDE]);
    let beside = beside.zip(elsewhere.iter().cycle().step_by(STRIDE));
    let beside = beside.map(|(question, features)| Lesson {
        question,
        label: None,
        features,
        counts: LIGHT,
    });
    own.chain(beside).collect()
}

impl AnswerModel {
    /// Trains a model on the examples; `features` are those of each example. `elsewhere` are the features
    /// of texts that are said anywhere: at each question a few of them stand for what answers nothing.
    pub(super) fn train(
        taught: AnswerExamples,
        features: &[Vec<Feature>],
        elsewhere: &[Vec<Feature>],
    ) -> Self {
        let AnswerExamples {
            questions,
            examples,
        } = taught;
        let candidates: Vec<Vec<Candidate>> = questions.iter().map(candidates).collect();
        let mut weights = vec![0.0_f32; PLACES];
        let mut moved = vec![0.01_f32; PLACES];
        let all = lessons(questions.len(), &examples, features, elsewhere);
        for at in order(all.len(), PASSES) {
            let lesson = &all[at];
            let candidates = &candidates[lesson.question];
            let features = weighed(lesson.features);
            let mut pull = scores(candidates, &features, |place| weights[place]);
            softmax(&mut pull);
            let right = lesson.label.unwrap_or(candidates.len() - 1);
            pull[right] -= 1.0;
            if pull.iter().map(|one| one * one).sum::<f32>() < LEARNED {
                continue;
            }
            for (candidate, pull) in candidates.iter().zip(&pull) {
                let pull = pull * lesson.counts;
                for &feature in &features {
                    for (place, weight) in candidate.places(feature) {
                        let force = pull * weight;
                        moved[place] += force * force;
                        weights[place] -= RATE * force / moved[place].sqrt();
                    }
                }
            }
        }
        let unit = unit(&weights);
        let units = weights
            .iter()
            .map(|weight| ((weight / unit).round() as i8).cast_unsigned());
        Self {
            units: units.collect::<Vec<u8>>().into(),
            unit,
            questions,
        }
    }

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        pack.number(self.questions.len());
        for question in &self.questions {
            pack.bytes(question.name.as_bytes());
            pack.bytes(&question.languages);
            pack.bytes(question.labels.join(" ").as_bytes());
        }
        pack.bytes(&self.unit.to_le_bytes());
        pack.bytes(&self.units);
    }

    pub(super) fn read(unpack: &mut ModelReader) -> Option<Self> {
        let count = unpack.number()?;
        let questions = (0..count).map(|_| {
            Some(Question {
                name: unpack.text()?.to_owned(),
                languages: unpack.bytes()?.to_vec(),
                labels: unpack
                    .text()?
                    .split_whitespace()
                    .map(str::to_owned)
                    .collect(),
            })
        });
        let questions = questions.collect::<Option<_>>()?;
        let unit = f32::from_le_bytes(unpack.bytes()?.try_into().ok()?);
        let units = unpack.bytes()?;
        (units.len() == PLACES).then(|| Self {
            questions,
            unit,
            units: units.into(),
        })
    }

    /// Whether a question has examples in a language.
    pub(super) fn is_taught(&self, question: &str, language: LanguageIndex) -> bool {
        let mut questions = self.questions.iter();
        questions.any(|own| own.name == question && own.languages.contains(&language.0))
    }

    /// What a text with these features says at a question; nothing where the question has no examples.
    pub(super) fn answer(&self, question: &str, features: &[Feature]) -> Option<Answer<'_>> {
        let question = self.questions.iter().find(|own| own.name == question)?;
        let features = weighed(features);
        let weight = |place: usize| self.unit * f32::from(self.units[place].cast_signed());
        let mut likely = scores(&candidates(question), &features, weight);
        likely.iter_mut().for_each(|score| *score *= SHARPER);
        softmax(&mut likely);
        let ranked = likely.iter().copied().enumerate();
        let (at, likely) = ranked.max_by(|one, other| one.1.total_cmp(&other.1))?;
        Some(Answer {
            label: question.labels.get(at).map(String::as_str),
            likely,
        })
    }
}

/// How much a text speaks for each answer.
fn scores(
    candidates: &[Candidate],
    features: &[Feature],
    weight: impl Fn(usize) -> f32,
) -> Vec<f32> {
    let score = |candidate: &Candidate| {
        let places = features
            .iter()
            .flat_map(|&feature| candidate.places(feature));
        places.map(|(place, counts)| weight(place) * counts).sum()
    };
    candidates.iter().map(score).collect()
}

/// The size of a unit, of which a weight has at most 127.
fn unit(weights: &[f32]) -> f32 {
    let mut sizes: Vec<f32> = weights.iter().map(|weight| weight.abs()).collect();
    sizes.sort_unstable_by(f32::total_cmp);
    let most = sizes[sizes.len() - 1 - sizes.len() / CUT];
    (most / 127.0).max(f32::MIN_POSITIVE)
}
