//! Tells which language a text is written in, by its words and the pieces of its words.

use super::LanguageAt;
use super::descent::{Asked, Lesson, Plan, learn};
use super::examples::Examples;
use super::features::spelling;
use super::linear::Linear;

/// How much the language of somebody's client counts: as much as this many times the odds.
const HINT: f32 = 4.0;

/// Learns to tell languages apart.
pub(super) fn learn_languages(examples: &Examples) -> Linear {
    let mut lessons = Vec::new();
    for (at, language) in examples.languages.iter().enumerate() {
        lessons.extend(language.examples.iter().map(|example| Lesson {
            features: spelling(&example.text),
            classes: vec![Some(at)],
            weight: 1.0,
        }));
    }
    let asked = Asked {
        classes: examples.languages.len(),
        plan: Plan {
            passes: 3,
            rate: 0.5,
            decay: 0.0,
        },
    };
    learn(&[asked], &lessons, 2)
}

/// The language, and how sure that is; nothing of a text without letters.
pub(super) fn tell(
    languages: &Linear,
    said: &str,
    hint: Option<LanguageAt>,
) -> Option<(LanguageAt, f32)> {
    let features = spelling(said);
    if features.is_empty() {
        return None;
    }
    let mut likely = languages.judge(&features).likely.remove(0);
    if let Some(own) = hint.and_then(|hint| likely.get_mut(usize::from(hint.0))) {
        *own *= HINT;
    }
    let sum: f32 = likely.iter().sum();
    let best = (0..likely.len()).max_by(|&one, &other| likely[one].total_cmp(&likely[other]))?;
    Some((LanguageAt(u8::try_from(best).ok()?), likely[best] / sum))
}
