//! Tells which language a text is written in, by its words and the pieces of its words.

use super::LanguageAt;
use super::examples::Examples;
use super::features::{self};
use super::linear::{Linear, Plan};

/// Tells languages apart.
pub(super) struct Languages(pub Linear);

/// How much the language of somebody's client counts: as much as this many times the odds.
const HINT: f32 = 4.0;

impl Languages {
    pub(super) fn learn(examples: &Examples) -> Self {
        let mut rows = Vec::new();
        for (at, language) in examples.languages.iter().enumerate() {
            for example in &language.examples {
                rows.push((features::spelling(&example.text), at));
            }
        }
        let plan = Plan {
            passes: 3,
            rate: 0.5,
            least: 2,
            decay: 0.0,
        };
        Self(Linear::learn(examples.languages.len(), &rows, plan))
    }

    /// The language, and how sure that is; nothing of a text without letters.
    pub(super) fn tell(&self, said: &str, hint: Option<LanguageAt>) -> Option<(LanguageAt, f32)> {
        let features = features::spelling(said);
        if features.is_empty() {
            return None;
        }
        let (mut likely, _) = self.0.judge(&features);
        if let Some(hint) = hint {
            likely[usize::from(hint.0)] *= HINT;
            let sum: f32 = likely.iter().sum();
            likely.iter_mut().for_each(|one| *one /= sum);
        }
        let best =
            (0..likely.len()).max_by(|&one, &other| likely[one].total_cmp(&likely[other]))?;
        Some((LanguageAt(u8::try_from(best).ok()?), likely[best]))
    }
}
