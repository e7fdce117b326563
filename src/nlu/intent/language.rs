//! Tells in which language a text is written, by its words and the pieces of its words.

use super::LanguageIndex;
use super::examples::Examples;
use super::features::spelling;
use super::linear_model::LinearModel;
use super::sgd::{Head, Hyperparameters, TrainingExample, train};

/// By how much the language of the person's client multiplies the odds for that language.
const HINT: f32 = 4.0;

/// Trains the model that tells languages apart.
pub(super) fn train_languages(examples: &Examples) -> LinearModel {
    let mut lessons = Vec::new();
    for (at, language) in examples.languages.iter().enumerate() {
        lessons.extend(language.examples.iter().map(|example| TrainingExample {
            features: spelling(&example.text),
            classes: vec![Some(at)],
            weight: 1.0,
            counted: true,
        }));
    }
    let asked = Head {
        classes: examples.languages.len(),
        plan: Hyperparameters {
            passes: 3,
            rate: 0.5,
            decay: 0.0,
        },
    };
    train(&[asked], &lessons, 2)
}

/// The language of a text, and how sure it is; nothing for a text without letters.
pub(super) fn tell(
    languages: &LinearModel,
    said: &str,
    hint: Option<LanguageIndex>,
) -> Option<(LanguageIndex, f32)> {
    let features = spelling(said);
    if features.is_empty() {
        return None;
    }
    let mut likely = languages.predict(&features).likely.remove(0);
    if let Some(own) = hint.and_then(|hint| likely.get_mut(usize::from(hint.0))) {
        *own *= HINT;
    }
    let sum: f32 = likely.iter().sum();
    let best = (0..likely.len()).max_by(|&one, &other| likely[one].total_cmp(&likely[other]))?;
    Some((LanguageIndex(u8::try_from(best).ok()?), likely[best] / sum))
}
