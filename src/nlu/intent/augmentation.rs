//! Makes more examples: short ones of two intents, put into turns of speech that say which is
//! meant, and cries for help beside a need.
//!
//! « pas A, B » and « A et B » are said of any two needs, and a child who cries for help often asks
//! for a password as well. Without this, the examples would have to say them of each pair.

use super::IntentEntry;
use super::examples::{Examples, Kind, Language, Lists};

/// An example that was made from two others.
pub(super) struct Augmented {
    pub text: String,
    pub kind: Kind,
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
                        kind: Kind::Intent(if both { *intent.min(other) } else { *intent }),
                        language,
                    });
                }
            }
        }
    }
    made
}

/// What stands between a need and what is said beside it.
const BETWEEN: [&str; 3] = [". ", ", ", " "];

/// The most words of a cry, or of a text that only sounds like one, that is put beside a need.
const BESIDE: usize = 14;

/// Each cry for help, and each text that only sounds like one, before or after a short need.
pub(super) fn beside_needs(listed: &[IntentEntry], examples: &Examples) -> Vec<Augmented> {
    let mut made = Vec::new();
    for (language, examples) in examples.languages.iter().enumerate() {
        let needs = short(listed, examples);
        let needs: Vec<&str> = needs.into_iter().flat_map(|(_, texts)| texts).collect();
        if needs.is_empty() {
            continue;
        }
        let beside = examples.examples.iter().filter(|example| {
            let is_short = example.text.split_whitespace().count() <= BESIDE;
            is_short && !matches!(example.kind, Kind::Intent(_))
        });
        made.extend(beside.enumerate().map(|(number, example)| {
            let need = needs[number * 7919 % needs.len()];
            let between = BETWEEN[number % BETWEEN.len()];
            let own = example.text.trim_end_matches(['.', ' ']);
            let text = match number % 2 {
                0 => format!("{need}{between}{own}"),
                _ => format!("{own}{between}{need}"),
            };
            Augmented {
                text,
                kind: example.kind,
                language,
            }
        }));
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
