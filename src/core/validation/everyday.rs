//! Words that people write every day. A message of such words is talk, and no answer.

use std::collections::BTreeSet;

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::typo::is_slip;
use super::word_list;
use super::words::{normalize, without_punctuation};

/// Everyday words, in lower-case ASCII.
#[derive(Clone, Debug, Default)]
pub struct EverydayWords {
    words: Vec<String>,
    /// The same words, with each letter that is doubled in them written once.
    undoubled: BTreeSet<String>,
}

impl EverydayWords {
    pub(super) fn read(source: Option<&Source>, diagnostics: &Diagnostics) -> Self {
        let words = word_list::read(source, word_list::word_fault, diagnostics);
        Self {
            undoubled: words.iter().map(|word| undoubled(word)).collect(),
            words: words.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Whether a token of a sentence is made of these words only: « merci ! », « c'est »,
    /// « OUIII ».
    pub(super) fn has(&self, token: &str) -> bool {
        let token = without_punctuation(token);
        if token.is_empty() || token.len() > LONGEST {
            return token.is_empty();
        }
        let folded = normalize(token);
        let mut parts = folded.split(['\'', '’', '-']);
        parts.all(|part| self.undoubled.contains(&undoubled(part)))
    }

    /// Whether a word is one of these with a typing mistake: « pourqoi ».
    pub(super) fn nearly_has(&self, word: &str) -> bool {
        if word.len() > LONGEST {
            return false;
        }
        let word = normalize(word);
        self.words.iter().any(|known| is_slip(&word, known))
    }
}

/// A word with each repeated letter once: « merciiii » says no more than « merci ».
fn undoubled(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// The length of the longest everyday word, in bytes.
const LONGEST: usize = 32;

#[cfg(test)]
mod tests {
    use crate::validation::validation_data::shipped;

    #[test]
    fn everyday_words_are_known_as_they_are_written() {
        for token in [
            "merci", "Merci !", "MERCIIII", "c'est", "j’ai", "«oui»", "là", "?",
        ] {
            assert!(shipped().everyday.has(token), "{token}");
        }
        for token in ["jdupont", "p.nom", "12", "t'dupont"] {
            assert!(!shipped().everyday.has(token), "{token}");
        }
    }

    #[test]
    fn a_slip_of_the_hand_is_seen_through() {
        for word in ["pourqoi", "bonjoru", "Conexion"] {
            assert!(shipped().everyday.nearly_has(word), "{word}");
        }
        for word in ["jdupont", "amuller", "mmasson", ""] {
            assert!(!shipped().everyday.nearly_has(word), "{word}");
        }
    }
}
