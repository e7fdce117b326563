//! What was learned from the examples, and how a text is judged by it.

use super::examples::{Examples, Kind};
use super::features::features;
use super::language::Languages;
use super::letters::Words;
use super::lexicon::Lexicon;
use super::linear::{Feature, Linear, Plan};
use super::{LanguageAt, Listed, Recognised, TopicAt, knob};

/// The models, ready to judge.
pub(super) struct Learned {
    pub lexicon: Lexicon,
    pub languages: Languages,
    pub topics: Linear,
    pub distress: Linear,
    /// The intent of each topic, as a number that topics of one intent share.
    intents: Vec<usize>,
}

impl Learned {
    pub(super) fn of(listed: &[Listed], examples: &Examples) -> Self {
        let lexicon = Lexicon::of(examples);
        let mut topics = Vec::new();
        let mut distress = Vec::new();
        for (at, language) in examples.languages.iter().enumerate() {
            for example in &language.examples {
                let features = features(&lexicon, &Words::of(&example.text), at);
                match example.kind {
                    Kind::Topic(topic) => {
                        distress.push((features.clone(), 0));
                        topics.push((features, usize::from(topic)));
                    }
                    Kind::Distress => distress.push((features, 1)),
                    Kind::NotDistress => distress.push((features, 0)),
                }
            }
        }
        let plan = Plan {
            passes: knob("PASSES", 10.0) as usize,
            rate: knob("RATE", 0.5),
            least: knob("LEAST", 2.0) as u32,
            decay: knob("DECAY", 0.0),
        };
        let intent = |topic: &Listed| listed.iter().position(|other| other.intent == topic.intent);
        Self {
            languages: Languages::learn(examples),
            topics: Linear::learn(listed.len(), &topics, plan),
            distress: Linear::learn(2, &distress, Plan { passes: 5, ..plan }),
            lexicon,
            intents: listed.iter().filter_map(intent).collect(),
        }
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
        let language = self.languages.tell(said, hint);
        let words = Words::of(said);
        let features = self.features(&words, language.map(|(at, _)| at).or(hint));
        let (likely, _) = self.topics.judge(&features);
        let distress = self.distress.judge(&features).0[1];
        let mut recognised = self.decide(&likely);
        recognised.language = language.map(|(at, _)| at);
        recognised.language_confidence = language.map_or(0.0, |(_, sure)| sure);
        recognised.distress = distress;
        recognised
    }

    /// The likeliest intent is that whose topics together are likeliest.
    fn decide(&self, likely: &[f32]) -> Recognised {
        let mut intents = vec![0.0_f32; likely.len()];
        for (topic, &one) in likely.iter().enumerate() {
            intents[self.intents[topic]] += one;
        }
        let mut order: Vec<usize> = (0..likely.len()).collect();
        order.sort_by(|&one, &other| {
            let [this, that] = [one, other].map(|topic| intents[self.intents[topic]]);
            that.total_cmp(&this)
                .then(likely[other].total_cmp(&likely[one]))
        });
        let at = |topic: usize| u16::try_from(topic).ok().map(TopicAt);
        let best = order.first().copied();
        let second = order
            .iter()
            .copied()
            .find(|&topic| best.is_some_and(|best| self.intents[best] != self.intents[topic]));
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

/// Under this nothing is likely enough to be said.
const LEAST: f32 = 0.15;
