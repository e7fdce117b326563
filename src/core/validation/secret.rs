//! Recognises passwords and one-time codes among words.
//!
//! Three signs betray a password: it looks like one wherever it stands; it looks like those of the
//! paper sheets; or the words before it say that it is one. Harmless tokens that mix letters and
//! digits (addresses of sites, hours, models of telephones, classes) are excluded first.

use std::ops::Range;

use super::markup::without_markup;
use super::token::{is_innocent, is_provisional, is_wild, pieces, without_quotes};
use super::words::normalize;

/// Whether a token of the words seems to be a password.
pub(super) fn has_password(words: &str) -> bool {
    pieces(words).any(|piece| is_password(without_quotes(piece)))
        || !announced_passwords(words).is_empty()
}

/// Whether the words seem to hold a one-time code: alone, or with a word that says so.
pub(super) fn has_code(words: &str) -> bool {
    is_code_alone(words) || !announced_codes(words).is_empty()
}

/// Where passwords and codes stand in the words, as far as each is recognised by itself.
pub(super) fn spans(words: &str) -> Vec<Range<usize>> {
    if is_code_alone(words) {
        let inside = words.trim();
        return vec![place(words, inside)];
    }
    let shown = pieces(words)
        .map(without_quotes)
        .filter(|piece| is_password(piece))
        .map(|piece| place(words, piece));
    let mut spans: Vec<_> = shown.collect();
    spans.extend(announced_passwords(words));
    spans.extend(announced_codes(words));
    spans
}

/// The place of a part in the text of which it is a slice.
pub(super) fn place(words: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(words.as_ptr() as usize);
    start..start + part.len()
}

fn is_code_alone(words: &str) -> bool {
    let between = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '.');
    let inside = words.trim().trim_end_matches(['.', '!', '?', ',']);
    inside.len() <= LONGEST_CODE
        && inside.chars().filter(char::is_ascii_digit).count() == 6
        && inside
            .chars()
            .all(|sign| sign.is_ascii_digit() || between(sign))
}

pub(super) fn is_password(token: &str) -> bool {
    if !token.is_ascii() && token.chars().nth(MOST_SIGNS).is_some() {
        return false;
    }
    let is_one = |token: &str| {
        token.len() >= LEAST_SIGNS
            && token.len() <= MOST_SIGNS * 4
            && !is_innocent(token)
            && (is_wild(token) || is_provisional(token))
    };
    is_one(token) && is_one(&without_markup(token))
}

/// The token that the words before it call a password: « mon mot de passe c'est … ».
pub(super) fn announced(words: &str) -> Option<&str> {
    inside(words, announced_passwords(words))
}

/// The token that the words before it call the real one, where a password is asked for: « mon vrai c'est … ».
pub(super) fn called_real(words: &str) -> Option<&str> {
    let test = |token: &str| is_believed(without_quotes(token)) && is_odd(without_quotes(token));
    inside(words, after_announcement(words, REAL_WORDS, test))
}

/// The first of these places, without the signs of the sentence around it.
fn inside(words: &str, places: Vec<Range<usize>>) -> Option<&str> {
    let span = places.into_iter().next()?;
    let of_sentence = |sign: char| matches!(sign, '"' | '(' | ')' | ',' | '.');
    let password = words.get(span)?.trim_matches(of_sentence);
    (!password.is_empty()).then_some(password)
}

/// Whether a token that is announced may be a password.
fn is_believed(token: &str) -> bool {
    (ANNOUNCED..=MOST_SIGNS).contains(&token.chars().count()) && !is_innocent(token)
}

/// The places of tokens just after a word such as « mdp » that may be a password.
fn announced_passwords(words: &str) -> Vec<Range<usize>> {
    let after_password = |token: &str| {
        let token = without_quotes(token);
        is_believed(token) && (is_odd(token) || is_number(token))
    };
    // After « code » there is a password on some sheets; a number there is a code.
    let after_code = |token: &str| {
        let token = without_quotes(token);
        is_believed(token) && is_odd(token)
    };
    let mut spans = after_announcement(words, PASSWORD_WORDS, after_password);
    spans.extend(after_announcement(words, CODE_WORDS, after_code));
    if words.contains(CHINESE_PASSWORD) {
        let odd = pieces(words).filter(|piece| after_code(piece));
        spans.extend(odd.map(|piece| place(words, piece)));
    }
    spans
}

fn announced_codes(words: &str) -> Vec<Range<usize>> {
    let of_six = |token: &str| token.len() == 6 && is_number(token);
    let just_after = |token: &str| {
        let token = without_quotes(token);
        (4..=8).contains(&token.len()) && is_number(token) && !is_year(token)
    };
    let mut spans = after_announcement(words, CODE_WORDS, just_after);
    let mut six = pieces(words)
        .map(without_quotes)
        .filter(|piece| of_six(piece))
        .peekable();
    if six.peek().is_some() && says_code(words) {
        spans.extend(six.map(|piece| place(words, piece)));
    }
    spans
}

fn says_code(words: &str) -> bool {
    let folded = normalize(words);
    words.contains(CHINESE_CODE)
        || pieces(&folded).any(|piece| CODE_WORDS.contains(&without_quotes(piece)))
}

/// The places of tokens that one of the announcing words introduces and that pass the test. Each
/// begins behind that word, or at the beginning of its piece, and ends with the piece.
fn after_announcement(
    words: &str,
    announcing: &[&str],
    test: impl Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut announced = false;
    let mut after_de = false;
    for piece in pieces(words) {
        let end = place(words, piece).end;
        let mut from = place(words, piece).start;
        for part in piece.split_inclusive([':', '=']) {
            let token = part.trim_end_matches([':', '=']);
            // A password may hold these signs itself, so what follows them is part of it.
            if announced && test(token) {
                spans.push(from..end);
                announced = false;
                break;
            }
            let folded = normalize(without_quotes(token.get(..LONGEST_WORD).unwrap_or(token)));
            let says =
                announcing.contains(&folded.as_str()) || (folded.as_str() == PASSE && after_de);
            after_de = BEFORE_PASSE.contains(&folded.as_str());
            if says {
                from = place(words, part).end;
            }
            announced =
                says || (announced && (folded.is_empty() || BETWEEN.contains(&folded.as_str())));
        }
    }
    spans
}

/// Whether a token after « mdp » is more than the next word of a sentence.
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

/// The fewest characters of a password that is believed because a word announces it.
const ANNOUNCED: usize = 6;

/// From how many changes from a small letter to a capital a token is odd. Brand names have one or
/// two: EduConnect, MonBureauNumérique.
const ODD_CLIMBS: usize = 3;

/// The longest code with its separators, in bytes: « 12-34-56 » with something to spare.
const LONGEST_CODE: usize = 16;

/// The length of the longest word in the lists below, in bytes.
const LONGEST_WORD: usize = 32;

/// Words that announce a password, folded, in the languages of the pupils' families.
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

/// Announces a password in « mot de passe » and « mot passe »; « passe » alone is what time does.
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

/// Chinese puts no space between words, so these cannot be found as tokens.
const CHINESE_PASSWORD: &str = "密码";
const CHINESE_CODE: &str = "验证码";

/// Words for a password that is no example, where one is asked for.
const REAL_WORDS: &[&str] = &["vrai", "veritable", "real", "الحقيقي", "الحقيقية"];

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
