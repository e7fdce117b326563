//! Decides which tokens stay readable beside a secret. People write some tokens with digits and
//! signs every day, and others look as if they belonged to the secret.

use super::markup::{call, without_markup};
use super::secret::is_odd;
use super::token::{
    has_digit, is_date_like, is_hour, is_identifier, is_mail, is_mention, is_page, is_product,
    is_pupil_number, is_share, without_quotes,
};
use super::url_secrets::link;
use super::words::normalize;

/// Whether a token may be another part or another try of a secret that was found beside it.
pub(super) fn is_suspicious(token: &str) -> bool {
    let token = without_markup(token);
    if call(&token).is_some() {
        return false;
    }
    let token = without_quotes(&token);
    let token = token.trim_end_matches(['!', '?', '.', ',', ';', ':']);
    token.chars().count() >= SHORTEST
        && is_odd(token)
        && !is_ordinary(token)
        && (has_digit(token) || !is_code_of_programs(token))
}

/// Signs without a digit that stand for no password: « &amp; », « $number », « href="x" ».
fn is_code_of_programs(token: &str) -> bool {
    token.starts_with('$') || token.contains(|sign| "<>&=/\"{}".contains(sign))
}

/// Whether a number that stands alone may be a code: not a year, a date or a telephone number.
pub(super) fn is_code(number: &str) -> bool {
    let parts = parts(&[number]);
    match parts.as_slice() {
        [one] => (4..=9).contains(&one.len()) && !is_year(one),
        _ => are_code(&parts),
    }
}

/// Whether numbers beside one another are a code that was written in parts.
pub(super) fn are_code(numbers: &[&str]) -> bool {
    let parts = parts(numbers);
    let digits: usize = parts.iter().map(|part| part.len()).sum();
    digits == CODE && !is_date(&parts)
}

fn parts<'a>(numbers: &[&'a str]) -> Vec<&'a str> {
    let parts = numbers
        .iter()
        .flat_map(|number| number.split(['-', '.', '/']));
    parts.filter(|part| !part.is_empty()).collect()
}

/// Whether a token is digits only, perhaps joined by `-`, `.` or `/`.
pub(super) fn is_number(token: &str) -> bool {
    token.bytes().any(|byte| byte.is_ascii_digit())
        && token
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-./".contains(&byte))
}

fn is_ordinary(token: &str) -> bool {
    link(token).is_some()
        || is_file(token)
        || is_mail(token)
        || is_identifier(token)
        || is_mention(token)
        || is_hour(token)
        || is_share(token)
        || is_pupil_number(token)
        || is_date_like(token)
        || is_page(token)
        || is_product(token)
        || is_class(token)
        || is_measure(token)
}

/// A class or a level: « 6eB », « 5emeRose », « 2nde4 », « TaleS1 », « Terminale2026 ».
fn is_class(token: &str) -> bool {
    let folded = normalize(token);
    if ["term", "tle", "tale", "premiere", "seconde"]
        .iter()
        .any(|level| folded.starts_with(level))
    {
        return true;
    }
    let mut signs = token.chars();
    if !matches!(signs.next(), Some('1'..='6')) {
        return false;
    }
    let rest = signs.as_str();
    LEVELS.iter().any(|level| {
        rest.strip_prefix(level).is_some_and(|name| {
            let short = name.chars().count() <= 2;
            let word =
                name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
            short || (word && !level.is_empty())
        })
    })
}

/// A number with its unit: « 20minutes », « 15ans ».
fn is_measure(token: &str) -> bool {
    let unit = token.trim_start_matches(|sign: char| sign.is_ascii_digit());
    unit.len() < token.len() && UNITS.contains(&normalize(unit).as_str())
}

/// The name of a file: « IMG_2026.jpg ».
fn is_file(token: &str) -> bool {
    let Some((name, ending)) = token.rsplit_once('.') else {
        return false;
    };
    let in_name = |sign: char| sign.is_alphanumeric() || "-_.()".contains(sign);
    !name.is_empty() && name.chars().all(in_name) && FILES.contains(&normalize(ending).as_str())
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// A date with a year of two digits: « 12-03-11 », « 12 03 11 ».
fn is_date(parts: &[&str]) -> bool {
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    match parts {
        [day, month, year] => {
            (1..=31).contains(&number(day)) && (1..=12).contains(&number(month)) && year.len() == 2
        }
        _ => false,
    }
}

const SHORTEST: usize = 6;
const CODE: usize = 6;

/// What may stand between the number of a class and its name.
const LEVELS: &[&str] = &[
    "ème", "eme", "èmes", "emes", "ère", "ere", "nde", "de", "re", "e", "è", "",
];

const UNITS: &[&str] = &[
    "ans", "ko", "mo", "go", "euros", "fois", "heures", "jours", "km", "min", "minutes", "mois",
    "octets", "secondes", "semaines",
];

const FILES: &[&str] = &[
    "doc", "docx", "heic", "jpeg", "jpg", "mov", "mp4", "odt", "pdf", "png", "txt", "webp",
];
