//! Makes more examples: short ones of two intents, put into turns of speech that say which is
//! meant.
//!
//! « pas A, B » and « A et B » are said of any two needs. Without this, the examples would have to
//! say them of each pair.

use super::IntentEntry;
use super::examples::{Examples, Kind, Language, Lists};

/// An example that was made from two others.
pub(super) struct Augmented {
    pub text: String,
    pub intent: usize,
    /// The index of its language.
    pub language: usize,
}

/// The most words of an example that is put into a turn of speech.
const SHORT: usize = 6;

/// How many examples are made of each turn of speech for each intent.
const EACH: usize = 2;

/// The examples that turns of speech make from short ones.
pub(super) fn augment(
    listed: &[IntentEntry],
    lists: &[Lists],
    examples: &Examples,
) -> Vec<Augmented> {
    let mut made = Vec::new();
    for (language, (lists, examples)) in lists.iter().zip(&examples.languages).enumerate() {
        let short = short(listed, examples);
        for (number, turn) in lists.turns().enumerate() {
            for (intent, phrases) in &short {
                for each in 0..EACH {
                    let count = number * 31 + each * 17 + intent * 7;
                    let (other, others) = &short[count % short.len()];
                    if other == intent {
                        continue;
                    }
                    let (one, two) = (
                        phrases[count % phrases.len()],
                        others[count / 3 % others.len()],
                    );
                    let (first, then) = if intent < other {
                        (one, two)
                    } else {
                        (two, one)
                    };
                    let both = turn.contains("{first}");
                    let text = turn.replace("{need}", one).replace("{other}", two);
                    made.push(Augmented {
                        text: text.replace("{first}", first).replace("{then}", then),
                        intent: if both { *intent.min(other) } else { *intent },
                        language,
                    });
                }
            }
        }
    }
    made
}

/// The short examples of each intent that is a need.
fn short<'a>(listed: &[IntentEntry], language: &'a Language) -> Vec<(usize, Vec<&'a str>)> {
    let needs = (0..listed.len()).filter(|&at| listed[at].is_need);
    let short = needs.map(|at| {
        let own = language
            .examples
            .iter()
            .filter(|example| example.kind == Kind::Intent(at));
        let texts = own.map(|example| example.text.trim_end_matches(['.', '!', '?', ' ']));
        (
            at,
            texts
                .filter(|text| text.split_whitespace().count() <= SHORT)
                .collect(),
        )
    });
    short
        .filter(|(_, texts): &(_, Vec<_>)| !texts.is_empty())
        .collect()
}
