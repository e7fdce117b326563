//! Counts the characters of a password by kind.

use unicode_normalization::UnicodeNormalization;

use super::rules::PasswordRules;
use super::{RuleSet, stray};

/// How many characters of each kind a password has, composed as a portal would receive it.
#[derive(Default)]
pub(super) struct CharCounts {
    /// The number of all characters.
    pub(super) all: usize,
    /// The number of capitals from A to Z.
    pub(super) upper: usize,
    /// The number of small letters from a to z.
    pub(super) lower: usize,
    /// The number of digits from 0 to 9.
    pub(super) digit: usize,
    /// The number of characters from the portal's list of special ones.
    pub(super) special: usize,
    /// The kinds of all other characters, as indices into [`stray::KINDS`].
    pub(super) strays: RuleSet,
}

impl CharCounts {
    pub(super) fn of(password: &str, rules: &PasswordRules) -> Self {
        let mut tally = Self::default();
        for sign in password.nfc() {
            tally.all += 1;
            match sign {
                'A'..='Z' => tally.upper += 1,
                'a'..='z' => tally.lower += 1,
                '0'..='9' => tally.digit += 1,
                _ if rules.specials.contains(&sign) => tally.special += 1,
                _ => tally.strays = tally.strays.with(stray::kind(sign), true),
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::validation_data::shipped;

    #[test]
    fn each_character_is_of_one_kind() {
        let tally = CharCounts::of("ABcdé7!-€😀e\u{301}", &shipped().password);
        let counts = [tally.upper, tally.lower, tally.digit, tally.special];
        assert_eq!((tally.all, counts), (11, [2, 2, 1, 1]));
        let strays: Vec<_> = tally
            .strays
            .iter()
            .filter_map(|kind| stray::KINDS[kind].character)
            .collect();
        assert_eq!(strays, ["small", "dash", "euro", "other"]);
    }
}
