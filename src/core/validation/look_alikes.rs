//! Signs on the paper sheet that are easily read as others: l, I, 1 and |; O and 0; g and 9.

use unicode_normalization::char::is_combining_mark;

/// Two or more signs that are easily taken for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LookAlike {
    /// « 9 » and « g »
    NineGee,
    /// « 1 », « | », « I » and « l »
    OneEll,
    /// « 0 » and « O »
    ZeroOh,
}

impl LookAlike {
    /// The look-alike of a sign that is no letter and stands where a letter should.
    pub(super) fn of(sign: char) -> Option<Self> {
        match sign {
            '1' | '|' => Some(Self::OneEll),
            '0' => Some(Self::ZeroOh),
            '9' => Some(Self::NineGee),
            _ => None,
        }
    }
}

/// The look-alikes inside a name, apart from the digits at its end; nothing if it is no name at
/// all.
pub(super) fn misread(name: &str) -> Option<Vec<LookAlike>> {
    let letters = without_digits(name);
    if letters.is_empty() {
        return None;
    }
    let others = letters.chars().filter(|&sign| !is_of_a_name(sign));
    others.map(LookAlike::of).collect()
}

/// The signs of a well-formed identifier that are worth a second look at the sheet.
///
/// « l » is in most names, so only signs that are odd where they stand are reported.
pub(super) fn doubtful(identifier: &str) -> Vec<LookAlike> {
    let letters = without_digits(identifier);
    let last = letters.chars().next_back().unwrap_or_default();
    let first_digit = identifier
        .get(letters.len()..)
        .and_then(|digits| digits.chars().next());
    // A name may end in « -el » or « -al », in « -o », in « -ng » or « -rg ».
    let at_end = match (first_digit, last) {
        (Some('1'), 'a' | 'e' | 'i' | 'l' | 'o' | 'u') => Some(LookAlike::OneEll),
        (Some('0'), _) => Some(LookAlike::ZeroOh),
        (Some('9'), 'n' | 'r') => Some(LookAlike::NineGee),
        _ => None,
    };
    let odd = |capital: char| has_odd_capitals(identifier) && letters.contains(capital);
    let ell = odd('I').then_some(LookAlike::OneEll);
    let oh = odd('O').then_some(LookAlike::ZeroOh);
    [at_end, ell, oh].into_iter().flatten().collect()
}

/// Whether its only capitals are « I » and « O », amid small letters.
pub(super) fn has_odd_capitals(identifier: &str) -> bool {
    let mut capitals = identifier
        .chars()
        .filter(|sign| sign.is_uppercase())
        .peekable();
    identifier.contains(char::is_lowercase)
        && capitals.peek().is_some()
        && capitals.all(|sign| matches!(sign, 'I' | 'O'))
}

fn without_digits(name: &str) -> &str {
    name.trim_end_matches(|sign: char| sign.is_ascii_digit())
}

fn is_of_a_name(sign: char) -> bool {
    sign.is_alphabetic() || is_combining_mark(sign) || matches!(sign, '-' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::LookAlike::{NineGee, OneEll, ZeroOh};
    use super::*;

    #[test]
    fn digits_before_a_letter_are_misread() {
        for (name, expected) in [
            ("leroux12", Some(vec![])),
            ("1eroux", Some(vec![OneEll])),
            ("mi|let", Some(vec![OneEll])),
            ("r0bins0n", Some(vec![ZeroOh, ZeroOh])),
            ("ma9nin", Some(vec![NineGee])),
            ("le-goff", Some(vec![])),
            ("mart2in", None),
            ("12", None),
            ("", None),
        ] {
            assert_eq!(misread(name), expected, "{name}");
        }
    }

    #[test]
    fn only_what_is_odd_is_doubtful() {
        for (identifier, expected) in [
            ("l.lambert", vec![]),
            ("p.dupont12", vec![]),
            ("p.michel1", vec![OneEll]),
            ("p.miche1", vec![OneEll]),
            ("p.moren0", vec![ZeroOh]),
            ("p.huan9", vec![NineGee]),
            ("I.martin", vec![OneEll]),
            ("p.dupOnt", vec![ZeroOh]),
            ("P.OLIVIER", vec![]),
            ("P.Olivier", vec![]),
        ] {
            assert_eq!(doubtful(identifier), expected, "{identifier}");
        }
    }
}
