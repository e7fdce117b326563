//! Counts the characters of a password by kind.

use unicode_normalization::UnicodeNormalization;

use super::rules::PasswordRules;
use super::words::is_accented;

/// How many characters of each kind a password has, composed as a portal would receive it.
#[derive(Default)]
pub(super) struct Tally {
    /// All of them.
    pub(super) all: usize,
    /// Capitals from A to Z.
    pub(super) upper: usize,
    /// Small letters from a to z.
    pub(super) lower: usize,
    /// Digits from 0 to 9.
    pub(super) digit: usize,
    /// Characters of the list.
    pub(super) special: usize,
    /// Latin letters with an accent or the like.
    pub(super) accented: usize,
    /// Everything else.
    pub(super) other: usize,
}

impl Tally {
    pub(super) fn of(password: &str, rules: &PasswordRules) -> Self {
        let mut tally = Self::default();
        for sign in password.nfc() {
            tally.all += 1;
            let kind = match sign {
                'A'..='Z' => &mut tally.upper,
                'a'..='z' => &mut tally.lower,
                '0'..='9' => &mut tally.digit,
                _ if rules.specials.contains(&sign) => &mut tally.special,
                _ if is_accented(sign) => &mut tally.accented,
                _ => &mut tally.other,
            };
            *kind += 1;
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::lore::shipped;

    #[test]
    fn each_character_is_of_one_kind() {
        let tally = Tally::of("ABcdé7!-€😀e\u{301}", &shipped().password);
        let Tally {
            all,
            upper,
            lower,
            digit,
            special,
            accented,
            other,
        } = tally;
        let kinds = [upper, lower, digit, special, accented, other];
        assert_eq!(kinds, [2, 2, 1, 1, 2, 3]);
        assert_eq!(all, kinds.iter().sum::<usize>());
    }
}
