//! Recognises passwords and one-time codes among words.
//!
//! Three signs betray a password: it looks like one wherever it stands; it looks like those of the
//! paper sheets; or the words before it say that it is one. Everything people write that mixes
//! letters and digits innocently (addresses of sites, hours, models of telephones, classes) is
//! taken out first.

use super::token::{is_innocent, is_provisional, is_wild, pieces, without_quotes};
use super::words::fold;

/// Whether some token of the words seems to be a password.
pub(super) fn has_password(words: &str) -> bool {
    pieces(words).any(|piece| is_password(without_quotes(piece))) || is_one_announced(words)
}

/// Whether the words seem to hold a one-time code: alone, or with a word that says so.
pub(super) fn has_code(words: &str) -> bool {
    let is_code_alone = || {
        let between = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '.');
        let inside = words.trim().trim_end_matches(['.', '!', '?', ',']);
        inside.len() <= LONGEST_CODE
            && inside.chars().filter(char::is_ascii_digit).count() == 6
            && inside
                .chars()
                .all(|sign| sign.is_ascii_digit() || between(sign))
    };
    is_code_alone() || has_announced_code(words)
}

pub(super) fn is_password(token: &str) -> bool {
    if !token.is_ascii() && token.chars().nth(MOST_SIGNS).is_some() {
        return false;
    }
    token.len() >= LEAST_SIGNS
        && token.len() <= MOST_SIGNS * 4
        && !is_innocent(token)
        && (is_wild(token) || is_provisional(token))
}

/// Whether a word such as « mdp » comes just before something that may be one.
fn is_one_announced(words: &str) -> bool {
    let is_believed = |token: &str| {
        (ANNOUNCED..=MOST_SIGNS).contains(&token.chars().count()) && !is_innocent(token)
    };
    let after_password = |token: &str| {
        let token = without_quotes(token);
        is_believed(token) && (is_odd(token) || is_number(token))
    };
    // What comes after « code » is a password on some sheets; a number there is a code.
    let after_code = |token: &str| {
        let token = without_quotes(token);
        is_believed(token) && is_odd(token)
    };
    after_announcement(words, PASSWORD_WORDS, after_password)
        || after_announcement(words, CODE_WORDS, after_code)
        || (words.contains(CHINESE_PASSWORD) && pieces(words).any(after_code))
}

fn has_announced_code(words: &str) -> bool {
    let of_six = |token: &str| token.len() == 6 && is_number(token);
    let just_after = |token: &str| {
        let token = without_quotes(token);
        (4..=8).contains(&token.len()) && is_number(token) && !is_year(token)
    };
    after_announcement(words, CODE_WORDS, just_after)
        || (pieces(words).any(|piece| of_six(without_quotes(piece))) && says_code(words))
}

fn says_code(words: &str) -> bool {
    let folded = fold(words);
    words.contains(CHINESE_CODE)
        || pieces(&folded).any(|piece| CODE_WORDS.contains(&without_quotes(piece)))
}

/// Whether a token that one of the announcing words introduces passes the test.
fn after_announcement(words: &str, announcing: &[&str], test: impl Fn(&str) -> bool) -> bool {
    let mut announced = false;
    let mut after_de = false;
    for piece in pieces(words).flat_map(|piece| piece.split_inclusive([':', '='])) {
        let token = piece.trim_end_matches([':', '=']);
        // A password may hold these signs itself, so that what follows is looked at as well.
        if announced && test(token) {
            return true;
        }
        let folded = fold(without_quotes(token.get(..LONGEST_WORD).unwrap_or(token)));
        let says = announcing.contains(&folded.as_str()) || (folded.as_str() == PASSE && after_de);
        after_de = BEFORE_PASSE.contains(&folded.as_str());
        announced =
            says || (announced && (folded.is_empty() || BETWEEN.contains(&folded.as_str())));
    }
    false
}

/// Whether something after « mdp » is more than the next word of a sentence.
pub(super) fn is_odd(token: &str) -> bool {
    let inner = token.trim_matches(['!', '?', '.', ',']);
    let has_letter = inner.contains(char::is_alphabetic);
    let has_digit = inner.contains(|sign: char| sign.is_ascii_digit());
    let has_special = inner.contains(|sign| "!?@#$%&*=<>|".contains(sign));
    let climbs = inner.chars().zip(inner.chars().skip(1));
    let climbs = climbs
        .filter(|(left, right)| left.is_lowercase() && right.is_uppercase())
        .count();
    (has_letter && has_digit) || has_special || climbs >= ODD_CLIMBS
}

/// « mon code ENT 2026 » speaks of a year.
fn is_year(token: &str) -> bool {
    token.len() == 4 && (token.starts_with("19") || token.starts_with("20"))
}

fn is_number(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}

const LEAST_SIGNS: usize = 8;
const MOST_SIGNS: usize = 64;

/// The shortest password that is believed when a word announces it.
const ANNOUNCED: usize = 6;

/// Brand names go from a small letter to a capital once or twice: EduConnect, MonBureauNumérique.
const ODD_CLIMBS: usize = 3;

/// « 12-34-56 » with something to spare.
const LONGEST_CODE: usize = 16;

/// No word of the lists below is longer, in bytes.
const LONGEST_WORD: usize = 32;

/// Words that announce a password, folded, in the languages of our pupils' families.
const PASSWORD_WORDS: &[&str] = &[
    "mdp",
    "mdps",
    "motdepasse",
    "pass",
    "password",
    "passwd",
    "pwd",
    "contrasena",
    "clave",
    "senha",
    "parola",
    "sifre",
    "пароль",
    "المرور",
    "السر",
];

/// « mot de passe », « mot passe »; « passe » alone is what time does.
const PASSE: &str = "passe";
const BEFORE_PASSE: &[&str] = &["de", "d", "mot", "mots"];

const CODE_WORDS: &[&str] = &[
    "code",
    "codes",
    "otp",
    "pin",
    "codigo",
    "cod",
    "codul",
    "kod",
    "kodu",
    "код",
    "رمز",
    "الرمز",
];

/// Chinese puts no space between words, so that these cannot be found as tokens.
const CHINESE_PASSWORD: &str = "密码";
const CHINESE_CODE: &str = "验证码";

/// Words that stand between the announcement and the secret.
const BETWEEN: &[&str] = &[
    "c'est",
    "c’est",
    "cest",
    "c",
    "est",
    "is",
    "es",
    "e",
    "provisoire",
    "temporaire",
    "actuel",
    "nouveau",
    "sms",
    "recu",
    "->",
    "=>",
    ">",
    "-",
    "edu",
    "educonnect",
    "ent",
];
