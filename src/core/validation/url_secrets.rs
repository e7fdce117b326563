//! Finds links among words, and the parts of them that must not be passed on: a password, a ticket,
//! a code.

use std::ops::Range;

use zeroize::Zeroizing;

use super::secret::{has_code, is_password, place};
use super::token::pieces;
use super::words::normalize;

/// The places of the secret parts of links; the rest of a link is harmless.
pub(super) fn spans(words: &str) -> Vec<Range<usize>> {
    pieces(words)
        .filter_map(link)
        .flat_map(secrets)
        .map(|secret| place(words, secret))
        .collect()
}

/// The link in a token: « https://… » wherever it begins, « www.… », or a host that ends as those
/// of schools and their sites do.
pub(super) fn link(token: &str) -> Option<&str> {
    for scheme in ["https://", "http://"] {
        if let Some(at) = token.find(scheme) {
            return token.get(at..);
        }
    }
    let token = token.trim_start_matches(['(', '[', '<', '"']);
    let host = token.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.trim_end_matches(['.', ',', '!', ')', ']', '>', '"']);
    let (name, ending) = host.rsplit_once('.')?;
    let in_name = |sign: char| sign.is_alphanumeric() || "-.".contains(sign);
    let is_host = !name.is_empty() && name.chars().all(in_name) && ENDINGS.contains(&ending);
    (is_host || token.starts_with("www.")).then_some(token)
}

/// The host of a pasted link: the only link of a message with hardly a word beside it.
pub fn pasted_host(words: &str) -> Option<String> {
    let mut links = pieces(words).filter_map(link);
    let (found, None) = (links.next()?, links.next()) else {
        return None;
    };
    let beside = words.split_whitespace().count();
    let rest = found.split_once("://").map_or(found, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.trim_matches(|sign: char| !sign.is_alphanumeric());
    (beside <= BESIDE && !rest.contains('@') && host.contains('.')).then(|| host.to_lowercase())
}

/// The words of a sentence without its links, whose parts say nothing. Nothing where there is no
/// link, or hardly a word beside it.
pub fn beside_links(words: &str) -> Option<Zeroizing<String>> {
    let tokens = || words.split_whitespace();
    let is_link = |token: &&str| link(token).is_some_and(|link| !link.contains('@'));
    if tokens().count() <= BESIDE || !tokens().any(|token| is_link(&token)) {
        return None;
    }
    let rest: Vec<&str> = tokens().filter(|token| !is_link(token)).collect();
    Some(Zeroizing::new(rest.join(" ")))
}

/// The host of the first link in a sentence.
pub fn linked_host(words: &str) -> Option<String> {
    words.split_whitespace().find_map(pasted_host)
}

/// The most words of a message that is a link and not a sentence, the link included.
const BESIDE: usize = 4;

/// The secret parts of a link.
fn secrets(link: &str) -> Vec<&str> {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let mut found = Vec::new();
    // « user:password@host »
    if let Some((_, password)) = host
        .rsplit_once('@')
        .and_then(|(who, _)| who.split_once(':'))
    {
        found.push(password);
    }
    let after = &rest[host.len()..];
    let path = after.split(['?', '#']).next().unwrap_or_default();
    let asked = after[path.len()..].split(['?', '#', '&', ';']);
    // « /page;jsessionid=… »
    let in_path = path.split(';').skip(1);
    for part in asked.chain(in_path) {
        let (name, value) = part.split_once('=').unwrap_or(("", part));
        if is_secret(name, value) {
            found.push(value);
        }
    }
    found.retain(|part| !part.is_empty());
    found
}

fn is_secret(name: &str, value: &str) -> bool {
    let name = normalize(name);
    let named = NAMES.contains(&name.as_str()) || PARTS.iter().any(|part| name.contains(part));
    let said = decoded(value);
    let said = said.trim_end_matches([')', ']', '>', '"', '.', ',']);
    (named && !value.is_empty())
        || is_password(said)
        || has_code(said)
        || said.chars().count() > LONGEST
}

/// A value of a link as people read it: « caf%C3%A9 » is « café ».
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let byte = match after {
            [high, low, ..] if *first == b'%' => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match byte {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// The longest harmless value of a link, in characters; a longer one may open a session.
const LONGEST: usize = 64;

/// The endings of hosts that are links without « https:// » before them.
const ENDINGS: &[&str] = &[
    "be", "ch", "com", "edu", "eu", "fr", "info", "lu", "nc", "net", "org", "pf", "re",
];

/// The names of secrets in links, folded.
const NAMES: &[&str] = &[
    "auth",
    "code",
    "jsessionid",
    "jwt",
    "key",
    "otp",
    "pass",
    "phpsessid",
    "pin",
    "pwd",
    "samlresponse",
    "session",
    "sessionid",
    "sid",
    "ticket",
];
const PARTS: &[&str] = &[
    "apikey",
    "api_key",
    "mdp",
    "motdepasse",
    "mot_de_passe",
    "passw",
    "secret",
    "token",
];
