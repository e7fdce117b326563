//! Words close to a pupil: first names, school, games, clubs.

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::word_list;

/// Words that a person who knows the family would try first, in lower-case ASCII.
#[derive(Clone, Debug, Default)]
pub struct GuessableWords(Vec<String>);

impl GuessableWords {
    pub(super) fn read(lists: &[Option<&Source>], diagnostics: &Diagnostics) -> Self {
        let entries = lists
            .iter()
            .flat_map(|source| word_list::read(*source, word_list::word_fault, diagnostics))
            .map(str::to_owned);
        Self(entries.collect())
    }

    /// The words, in lower-case ASCII.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether a password, folded, has one of the words in it.
    ///
    /// A short word counts only where it stands alone between other signs: « emma » is in
    /// « dilemma », which is no first name.
    pub(super) fn is_in(&self, folded: &str) -> bool {
        let stands_alone = |word: &str| {
            folded
                .split(|sign: char| !sign.is_alphabetic())
                .any(|letters| letters == word)
        };
        self.iter().any(|word| {
            if word.len() >= UNMISTAKABLE {
                folded.contains(word)
            } else {
                stands_alone(word)
            }
        })
    }
}

/// The length, in bytes, from which a word inside other letters is no accident.
pub(super) const UNMISTAKABLE: usize = 5;

#[cfg(test)]
mod tests {
    use crate::validation::validation_data::shipped;

    #[test]
    fn names_and_school_words_are_found() {
        for folded in [
            "emma2012!",
            "monchatlucas",
            "psg#1",
            "xx1marseille",
            "12-lea",
        ] {
            assert!(shipped().familiar.is_in(folded), "{folded}");
        }
    }

    #[test]
    fn short_words_inside_others_are_no_names() {
        for folded in ["dilemma7", "xpsgy", "tortue-violon7", "", "🐢"] {
            assert!(!shipped().familiar.is_in(folded), "{folded}");
        }
    }
}
