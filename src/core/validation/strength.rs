//! Advice on a password that already meets every rule: what would make it easy to guess.
//!
//! Advice never holds up the person. The rules are the portal's; the advice is what the CNIL and
//! the ANSSI recommend beyond them (read through summaries on 2026-11-23: <https://cnil.fr>,
//! <https://cyber.gouv.fr>): twelve characters, no word, no sequence, no date, no name.

use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::{Entropy, Score, zxcvbn};

use super::ValidationData;
use super::guessable_words::UNMISTAKABLE;
use super::words::normalize;
use super::{date, keys};

/// The weakness that helps a guesser most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weakness {
    /// A word or a password that many people use.
    Common,
    /// A date or a year.
    Date,
    /// A first name, or a word of school.
    Name,
    /// Neighbouring keys, the alphabet, counting, or one sign repeated.
    Sequence,
    /// Too few possibilities, for no reason with a name.
    Weak,
}

/// What a guesser would try first, or nothing. `head` is the beginning of a very long password.
pub(super) fn weakness(validation_data: &ValidationData, head: &str) -> Option<Weakness> {
    let familiar: Vec<&str> = validation_data.familiar.iter().collect();
    let entropy = zxcvbn(head, &familiar);
    let folded = normalize(head);
    match () {
        () if validation_data.familiar.is_in(&folded)
            || has_disguised_name(&entropy, validation_data) =>
        {
            Some(Weakness::Name)
        }
        () if date::has_any(head) => Some(Weakness::Date),
        () if keys::has_run(&folded) => Some(Weakness::Sequence),
        () if entropy.score() >= Score::Three => None,
        () if is_mostly_words(&entropy, head) => Some(Weakness::Common),
        // Eight signs without any pattern get no better score: they are only too few.
        () if entropy.score() == Score::Two && head.chars().count() < ADVISED => None,
        () => Some(Weakness::Weak),
    }
}

/// Whether a name or a word of school hides behind digits for letters: « M4th1lde ».
fn has_disguised_name(entropy: &Entropy, validation_data: &ValidationData) -> bool {
    dictionary_words(entropy).any(|(word, _)| {
        word.len() >= UNMISTAKABLE && validation_data.familiar.iter().any(|name| name == word)
    })
}

/// Whether words from dictionaries make up at least half of the password.
fn is_mostly_words(entropy: &Entropy, head: &str) -> bool {
    let covered: usize = dictionary_words(entropy).map(|(_, length)| length).sum();
    covered * 2 >= head.chars().count()
}

/// The words found in dictionaries, with how many characters of the password each explains.
fn dictionary_words(entropy: &Entropy) -> impl Iterator<Item = (&str, usize)> {
    entropy
        .sequence()
        .iter()
        .filter_map(|found| match &found.pattern {
            MatchPattern::Dictionary(pattern) if pattern.matched_word.len() >= SHORTEST_WORD => {
                Some((pattern.matched_word.as_str(), found.token.chars().count()))
            }
            _ => None,
        })
}

/// The length that the CNIL and the ANSSI advise.
pub(super) const ADVISED: usize = 12;

/// The fewest letters of a word; fewer are in a dictionary by chance.
const SHORTEST_WORD: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::validation_data::shipped;

    fn check(password: &str, expected: Option<Weakness>) {
        assert_eq!(weakness(shipped(), password), expected, "{password}");
    }

    #[test]
    fn what_helps_a_guesser_is_named() {
        check("Mathilde!7", Some(Weakness::Name));
        check("M4th1lde!!", Some(Weakness::Name));
        check("Éléonore#4", Some(Weakness::Name));
        check("Minecraft2026!", Some(Weakness::Name));
        check("Psg#1997", Some(Weakness::Name));
        check("Tortue2026!", Some(Weakness::Date));
        check("Xk120311#q", Some(Weakness::Date));
        check("Qsdfghj1!", Some(Weakness::Sequence));
        check("Tortue123!", Some(Weakness::Sequence));
        check("Password!7", Some(Weakness::Common));
        check("Xk!1Xk!1", Some(Weakness::Weak));
    }

    /// « It is made of words » tells a person what to change only where words are at least half of it.
    #[test]
    fn a_password_is_called_words_from_half_of_it_on() {
        check("love4$4$", Some(Weakness::Common));
        check("love4$4$4$", Some(Weakness::Weak));
    }

    #[test]
    fn a_strong_password_needs_no_advice() {
        check("Tortue!Violon7Escalier", None);
        check("vB7#kq9?Zm4x", None);
    }
}
