//! Recognises what is personal without being a secret: addresses, telephone numbers, births, pupil
//! numbers.

use super::date;
use super::token::{is_mail, is_pupil_number, pieces, without_quotes};

/// Whether the words hold something personal.
pub(super) fn is_in(words: &str) -> bool {
    let mut tokens = pieces(words).map(|piece| {
        without_quotes(piece).trim_matches([':', ';', '!', '?', '<', '>', '=', '.', ','])
    });
    tokens.any(|token| is_mail(token) || is_pupil_number(token))
        || has_telephone(words)
        || date::has_birth(words)
}

/// Whether a French telephone number stands somewhere, whichever signs separate its digits.
///
/// Numbers in 08 belong to services, and are no secret.
fn has_telephone(words: &str) -> bool {
    let starts = words.char_indices().filter(|(at, sign)| {
        matches!(sign, '0' | '+')
            && !words
                .get(..*at)
                .is_some_and(|before| before.ends_with(is_digit))
    });
    starts
        .filter_map(|(at, _)| words.get(at..))
        .any(starts_with_telephone)
}

fn starts_with_telephone(words: &str) -> bool {
    let abroad = ABROAD.iter().find_map(|prefix| words.strip_prefix(prefix));
    let national = match abroad {
        Some(rest) => {
            let rest = rest.trim_start();
            let rest = rest.strip_prefix("(0)").unwrap_or(rest);
            digits(rest).map(|digits| digits.strip_prefix('0').unwrap_or(&digits).to_owned())
        }
        None => digits(words).and_then(|digits| digits.strip_prefix('0').map(str::to_owned)),
    };
    national.is_some_and(|digits| digits.len() == 9 && !digits.starts_with(['0', '8']))
}

/// The digits at the start of the words, with at most one sign between two of them.
fn digits(words: &str) -> Option<String> {
    let mut digits = String::new();
    let mut separated = false;
    for sign in words.chars() {
        match sign {
            _ if is_digit(sign) => {
                digits.push(sign);
                separated = false;
            }
            _ if !separated && (sign.is_whitespace() || "./-".contains(sign)) => separated = true,
            _ => break,
        }
        if digits.len() > MOST_DIGITS {
            return None;
        }
    }
    Some(digits)
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

const MOST_DIGITS: usize = 10;

/// The codes by which France and its overseas departments are dialled from elsewhere.
const ABROAD: &[&str] = &[
    "+33", "0033", "+262", "00262", "+590", "00590", "+594", "00594", "+596", "00596",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_things_are_found() {
        for words in [
            "prenom.nom@exemple.fr",
            "mon mail:prenom.nom@exemple.fr!",
            "<prenom@exemple.fr>",
            "06 12 34 56 78",
            "tel 0612345678 merci",
            "06.12.34.56.78",
            "+33 6 12 34 56 78",
            "+33(0)612345678",
            "0033612345678",
            "+262 692 12 34 56",
            "né le 12 mars 2011",
            "12/03/2011",
            "INE 1234567890A",
            "123456789bc",
        ] {
            assert!(is_in(words), "{words}");
        }
    }

    #[test]
    fn ordinary_numbers_are_not_personal() {
        for words in [
            "",
            "08 06 00 00 00",
            "12",
            "0123",
            "10 000 000 000 000",
            "00000000000000000000",
            "a@b",
            "prenom@",
            "le 1er septembre 2026",
            "de 8h30 à 12h00",
        ] {
            assert!(!is_in(words), "{words}");
        }
    }
}
