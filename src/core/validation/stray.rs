//! Names the kind of a character that meets no rule of a password.
//!
//! A kind is an index into one fixed table, and a verdict holds one kind at most. Which character
//! of that kind it was, where it stood and how often cannot be read back.

use super::RuleMessage;
use super::words::{is_accented, is_invisible};

/// The kind of a character without a kind of its own.
pub(super) const ANY: &str = "other";

/// The kinds, in the order in which one is named before another.
pub(super) const KINDS: [RuleMessage; 15] = [
    about(ACCENT, "capital"),
    about(ACCENT, "small"),
    about(SIGN, "dash"),
    about(SIGN, "underscore"),
    about(SIGN, "dot"),
    about(SIGN, "comma"),
    about(SIGN, "plus"),
    about(SIGN, "bracket"),
    about(SIGN, "quote"),
    about(SIGN, "euro"),
    about(SIGN, "tilde"),
    about(SIGN, "backslash"),
    about(SIGN, "space"),
    about(SIGN, "invisible"),
    about(SIGN, ANY),
];

/// The index of capitals with an accent.
pub(super) const ACCENTED_CAPITAL: usize = 0;
/// The index of small letters with an accent.
pub(super) const ACCENTED_SMALL: usize = 1;

const ACCENT: &str = "accent";
const SIGN: &str = "other-character";

const fn about(name: &'static str, character: &'static str) -> RuleMessage {
    RuleMessage {
        name,
        vars: &["character"],
        character: Some(character),
    }
}

/// The remarks `own`, and behind them one for each kind.
pub(super) const fn and_kinds<const ALL: usize>(own: &[RuleMessage]) -> [RuleMessage; ALL] {
    let mut all = [KINDS[0]; ALL];
    let mut at = 0;
    while at < ALL {
        all[at] = if at < own.len() {
            own[at]
        } else {
            KINDS[at - own.len()]
        };
        at += 1;
    }
    all
}

/// The index of the kind of a character that meets no rule.
pub(super) fn kind(sign: char) -> usize {
    let named = match sign {
        _ if is_accented(sign) && sign.is_uppercase() => return ACCENTED_CAPITAL,
        _ if is_accented(sign) => return ACCENTED_SMALL,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => "dash",
        '_' => "underscore",
        '.' => "dot",
        ',' => "comma",
        '+' => "plus",
        '(' | ')' | '[' | ']' | '{' | '}' => "bracket",
        '"' | '`' | '«' | '»' | '\u{2018}'..='\u{201F}' => "quote",
        '€' => "euro",
        '~' => "tilde",
        '\\' => "backslash",
        _ if sign.is_whitespace() => "space",
        _ if is_invisible(sign) => "invisible",
        _ => ANY,
    };
    let is_named = |kind: &RuleMessage| kind.character == Some(named);
    KINDS.iter().position(is_named).unwrap_or(KINDS.len() - 1)
}

/// A character of a kind, for invented passwords.
pub(super) fn of_kind(kind: usize) -> char {
    SAMPLES.chars().nth(kind).unwrap_or('^')
}

/// One character of each kind, in the order of the kinds.
const SAMPLES: &str = "Éé-_.,+(\"€~\\ \u{200B}^";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_sample_and_a_place_of_its_own() {
        for (at, remark) in KINDS.iter().enumerate() {
            assert_eq!(kind(of_kind(at)), at, "{remark:?}");
        }
    }

    #[test]
    fn characters_of_one_kind_are_not_told_apart() {
        for (characters, expected) in [
            ("ÉÀŒÇ", "capital"),
            ("éàœç", "small"),
            ("-–—", "dash"),
            ("()[]{}", "bracket"),
            ("\"«»“’", "quote"),
            (" \u{A0}\t", "space"),
            ("^§°²£🙂我١", ANY),
        ] {
            for character in characters.chars() {
                let named = KINDS[kind(character)].character;
                assert_eq!(named, Some(expected), "{character}");
            }
        }
    }
}
