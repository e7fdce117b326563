//! What was learned from the examples, and how a text is judged by it.

use super::descent::{Lesson, Plan, learn};
use super::examples::{Examples, Kind, Lists};
use super::features::features;
use super::language::{learn_languages, tell};
use super::letters::Words;
use super::lexicon::Lexicon;
use super::linear::{Feature, Linear};
use super::pack::{Pack, Unpack};
use super::turns::turns;
use super::{LanguageAt, Listed, Recognised, TopicAt};

/// The models, ready to judge.
pub(super) struct Learned {
    pub lexicon: Lexicon,
    languages: Linear,
    pub topics: Linear,
    /// The intent of each topic, as a number that topics of one intent share.
    intents: Vec<usize>,
}

/// How topics are learned. More passes take longer and find out nothing more.
const PLAN: Plan = Plan {
    passes: 2,
    rate: 1.5,
    decay: 0.001,
    least: 3,
};

/// What somebody wrote teaches more than what was made of it.
const MADE: f32 = 0.3;

/// Under this nothing is likely enough to be said.
const LEAST: f32 = 0.15;

impl Learned {
    /// Learns from the examples.
    pub(super) fn of(listed: &[Listed], lists: &[Lists], examples: &Examples) -> Self {
        let lexicon = Lexicon::learn(lists, examples);
        let mut lessons = Vec::new();
        for (at, language) in examples.languages.iter().enumerate() {
            lessons.extend(language.examples.iter().map(|example| Lesson {
                features: features(&lexicon, &Words::of(&example.text), at),
                class: match example.kind {
                    Kind::Topic(topic) => Some(topic),
                    Kind::Distress | Kind::NotDistress => None,
                },
                alarm: example.kind == Kind::Distress,
                weight: 1.0,
            }));
        }
        lessons.extend(
            turns(listed, lists, examples)
                .into_iter()
                .map(|made| Lesson {
                    features: features(&lexicon, &Words::of(&made.text), made.language),
                    class: Some(made.topic),
                    alarm: false,
                    weight: MADE,
                }),
        );
        Self {
            languages: learn_languages(examples),
            topics: learn(listed.len(), &lessons, PLAN),
            lexicon,
            intents: intents(listed),
        }
    }

    pub(super) fn write(&self, pack: &mut Pack) {
        self.lexicon.write(pack);
        self.languages.write(pack);
        self.topics.write(pack);
    }

    /// What was written by [`Learned::write`] for the same topics and lists.
    pub(super) fn read(listed: &[Listed], lists: &[Lists], unpack: &mut Unpack) -> Option<Self> {
        Some(Self {
            lexicon: Lexicon::read_from(lists, unpack)?,
            languages: Linear::read(unpack)?,
            topics: Linear::read(unpack)?,
            intents: intents(listed),
        })
    }

    /// The features of a text, read as a language, or as the first when none is known.
    pub(super) fn features(&self, words: &Words, language: Option<LanguageAt>) -> Vec<Feature> {
        features(
            &self.lexicon,
            words,
            language.map_or(0, |at| usize::from(at.0)),
        )
    }

    pub(super) fn recognise(&self, said: &str, hint: Option<LanguageAt>) -> Recognised {
        let language = tell(&self.languages, said, hint);
        let features = self.features(&Words::of(said), language.map(|(at, _)| at).or(hint));
        let judgement = self.topics.judge(&features);
        Recognised {
            language: language.map(|(at, _)| at),
            language_confidence: language.map_or(0.0, |(_, sure)| sure),
            distress: judgement.alarm,
            ..self.decide(&judgement.likely)
        }
    }

    /// The likeliest intent is that whose topics together are likeliest.
    fn decide(&self, likely: &[f32]) -> Recognised {
        let mut intents = vec![0.0_f32; likely.len()];
        for (&intent, &one) in self.intents.iter().zip(likely) {
            intents[intent] += one;
        }
        let mut order: Vec<usize> = (0..likely.len()).collect();
        order.sort_by(|&one, &other| {
            let [this, that] = [one, other].map(|topic| intents[self.intents[topic]]);
            that.total_cmp(&this)
                .then(likely[other].total_cmp(&likely[one]))
        });
        let at = |topic: usize| u16::try_from(topic).ok().map(TopicAt);
        let best = order.first().copied();
        let other =
            |&topic: &usize| best.is_some_and(|best| self.intents[best] != self.intents[topic]);
        let second = order.iter().copied().find(other);
        let of = |topic: Option<usize>| topic.map_or(0.0, |topic| intents[self.intents[topic]]);
        let confidence = of(best);
        Recognised {
            best: best.filter(|_| confidence >= LEAST).and_then(at),
            second: second.and_then(at),
            confidence,
            margin: confidence - of(second),
            language: None,
            language_confidence: 0.0,
            distress: 0.0,
        }
    }
}

fn intents(listed: &[Listed]) -> Vec<usize> {
    let first = |topic: &Listed| listed.iter().position(|other| other.intent == topic.intent);
    listed.iter().filter_map(first).collect()
}
