//! Tells what a single token looks like: a password, or one of many harmless mixtures of letters
//! and digits.

/// The tokens of a text. Signs of typography separate tokens, and so do scripts without spaces
/// between words, in which no password is typed.
pub(super) fn pieces(words: &str) -> impl Iterator<Item = &str> {
    words.split(separates).filter(|piece| !piece.is_empty())
}

/// The token without the quotes, brackets and stops that a sentence puts around it.
pub(super) fn without_quotes(token: &str) -> &str {
    token.trim_matches(['"', '(', ')', '[', ']', '{', '}', ',', '.', '`', '~', '\''])
}

/// Whether a token of 8 characters or more is made as passwords are: letters, digits, and either a
/// special character or capitals among small letters.
pub(super) fn is_wild(token: &str) -> bool {
    if !has_letter(token) || !has_digit(token) || !fits(token) {
        return false;
    }
    let inner = token.trim_end_matches(ENDS_SENTENCE);
    if inner.contains(|sign| STRONG.contains(sign)) {
        return true;
    }
    is_ended_by_a_special(token, inner) || parts(inner).any(is_wild_part)
}

/// Whether a sign at the end belongs to the password, as in « Soleil12! ». In « question2? » it
/// ends the sentence.
fn is_ended_by_a_special(token: &str, inner: &str) -> bool {
    let end = token.get(inner.len()..).unwrap_or_default();
    let digits = inner.chars().filter(char::is_ascii_digit).count();
    !is_product(inner)
        && ((end.contains(['!', '?']) && digits >= 2) || (end.contains('!') && is_mixed(inner)))
}

/// Whether a token is made as the provisional passwords of the paper sheets: capitals and digits in
/// disorder. A described sheet had twelve of them, which is no rule (2026-11-23).
pub(super) fn is_provisional(token: &str) -> bool {
    let token = token.trim_matches(ENDS_SENTENCE);
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let capitals = token.bytes().filter(u8::is_ascii_uppercase).count();
    let only = digits + capitals == token.len();
    only && token.len() >= PROVISIONAL && digits >= 2 && capitals >= 2 && changes(token) >= 2
}

/// Whether a token that mixes signs is something that people write every day.
pub(super) fn is_innocent(token: &str) -> bool {
    let inner = token.trim_end_matches(ENDS_SENTENCE);
    is_mail(inner)
        || is_site_or_file(inner)
        || is_identifier(inner)
        || is_mention(inner)
        || is_hour(inner)
        || is_share(inner)
        || is_pupil_number(inner)
        || is_date_like(inner)
        || is_page(inner)
}

/// Whether a token is an e-mail address.
pub(super) fn is_mail(token: &str) -> bool {
    let Some((before, after)) = token.split_once('@') else {
        return false;
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    let ending = after.rsplit('.').next().unwrap_or_default();
    !before.is_empty()
        && after.contains('.')
        && after.split('.').all(is_label)
        && ending.len() >= 2
        && ending.chars().all(char::is_alphabetic)
}

/// Whether a token is a national pupil number: eleven signs, of which the last or the last two are
/// letters.
pub(super) fn is_pupil_number(token: &str) -> bool {
    let bytes = token.as_bytes();
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let letters = bytes.iter().skip(digits).all(u8::is_ascii_alphabetic);
    bytes.len() == 11 && (9..=10).contains(&digits) && letters
}

fn separates(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '«' | '»' | '\u{2000}'..='\u{206F}' | '\u{2E80}'..='\u{FFFF}')
}

pub(super) fn has_letter(token: &str) -> bool {
    token.contains(char::is_alphabetic)
}

pub(super) fn has_digit(token: &str) -> bool {
    token.contains(|sign: char| sign.is_ascii_digit())
}

fn fits(token: &str) -> bool {
    (8..=64).contains(&token.chars().count())
}

/// The parts that hyphens, slashes and the like join: « COVID-19/grippe » is three words.
fn parts(token: &str) -> impl Iterator<Item = &str> {
    token.split(|sign: char| !sign.is_alphanumeric())
}

/// Whether capitals, small letters and digits are mixed as in no word.
///
/// « iPhone15 » and « 6emeRose » are words, with a number of one or two digits at one end.
fn is_wild_part(part: &str) -> bool {
    let letters = part.trim_matches(|sign: char| sign.is_ascii_digit());
    let one_number = letters.chars().all(char::is_alphabetic) && part.len() - letters.len() <= 2;
    has_digit(part) && is_mixed(part) && !one_number
}

fn is_mixed(part: &str) -> bool {
    part.contains(char::is_uppercase) && part.contains(char::is_lowercase)
}

/// Whether a token names a product: only a list tells « Windows11! » and « COVID-19? » from
/// « Soleil12! ».
pub(super) fn is_product(token: &str) -> bool {
    let letters =
        token.trim_end_matches(|sign: char| sign.is_ascii_digit() || "-./".contains(sign));
    letters.len() < token.len()
        && PRODUCTS
            .iter()
            .any(|name| letters.eq_ignore_ascii_case(name))
}

/// How often letters give way to digits, or digits to letters.
fn changes(token: &str) -> usize {
    let kinds = token.bytes().map(|byte| byte.is_ascii_digit());
    kinds
        .clone()
        .zip(kinds.skip(1))
        .filter(|(left, right)| left != right)
        .count()
}

/// Whether a token is an address or a file: « educonnect.education.gouv.fr/ », « https://… »,
/// « IMG_2026.jpg ».
fn is_site_or_file(token: &str) -> bool {
    if token.contains("://") || token.starts_with("www.") {
        return true;
    }
    let host = token.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    let in_name = |sign: char| sign.is_alphanumeric() || "-_.()".contains(sign);
    (2..=6).contains(&ending.len())
        && ending.starts_with(char::is_alphabetic)
        && ending.chars().all(char::is_alphanumeric)
        && !name.is_empty()
        && name.chars().all(in_name)
}

/// Whether a token is an identifier, which is not secret: « p.nom12 ».
pub(super) fn is_identifier(token: &str) -> bool {
    let Some((initial, name)) = token.split_once('.') else {
        return false;
    };
    let letters = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
    initial.chars().count() == 1
        && has_letter(initial)
        && !letters.is_empty()
        && letters
            .chars()
            .all(|sign| sign.is_alphabetic() || sign == '-')
}

/// Whether a token is a mention or a tag: « @lucas2012 », « #rentree2026 », and what Discord writes
/// for people, channels and pictures:
/// <https://docs.discord.com/developers/reference#message-formatting> (2026-11-23).
pub(super) fn is_mention(token: &str) -> bool {
    let in_name = |sign: char| sign.is_lowercase() || sign.is_ascii_digit() || "_.".contains(sign);
    let name = token.strip_prefix(['@', '#']);
    let is_markup = ["<@", "<#", "<:", "<a:", "<t:", "</"]
        .iter()
        .any(|at| token.starts_with(at));
    name.is_some_and(|name| name.chars().all(in_name)) || (is_markup && token.ends_with('>'))
}

/// Whether a token is an hour or a span of hours: « 8h30-12h », « 14H00/15H00 ».
pub(super) fn is_hour(token: &str) -> bool {
    token.contains(['h', 'H'])
        && token
            .chars()
            .all(|sign| sign.is_ascii_digit() || "hH:-/".contains(sign))
}

/// Whether a token is a percentage with a word: « 100%gratuit ».
pub(super) fn is_share(token: &str) -> bool {
    token
        .trim_start_matches(|sign: char| sign.is_ascii_digit())
        .starts_with('%')
}

/// Whether a token is digits joined by signs, as dates are: « 2026-2027 », « 12/03/2011 ». The
/// module of dates judges them.
pub(super) fn is_date_like(token: &str) -> bool {
    token.contains(['-', '/', '.', ':'])
        && token
            .chars()
            .all(|sign| sign.is_ascii_digit() || "-/.:".contains(sign))
}

/// Whether a token is the path of a page on its site: « /pages/aide?id=42 », « ?page=2&tri=nom ».
pub(super) fn is_page(token: &str) -> bool {
    let Some((path, query)) = token.split_once('?') else {
        return false;
    };
    let in_path = |sign: char| sign.is_ascii_lowercase() || "/-_.".contains(sign);
    let is_short = |value: &str| {
        let number = value.len() <= 4 && value.bytes().all(|byte| byte.is_ascii_digit());
        number || value.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let is_pair = |pair: &str| {
        pair.split_once('=').is_some_and(|(name, value)| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_lowercase())
                && is_short(value)
        })
    };
    (path.is_empty() || path.starts_with('/'))
        && path.chars().all(in_path)
        && query.split('&').all(is_pair)
}

const PROVISIONAL: usize = 10;

/// Signs that stand inside a password and hardly ever inside a word.
const STRONG: &str = "!?@#$%&*=<>|";

/// Signs that end a sentence, or a password.
const ENDS_SENTENCE: [char; 6] = ['!', '?', '.', ',', ';', ':'];

/// What people name with a number stuck to it.
const PRODUCTS: &[&str] = &[
    "android",
    "chrome",
    "covid",
    "educonnect",
    "firefox",
    "galaxy",
    "ios",
    "ipad",
    "iphone",
    "macbook",
    "macos",
    "office",
    "playstation",
    "windows",
];
