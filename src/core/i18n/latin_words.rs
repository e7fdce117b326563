//! Words in Latin letters inside a text of another script. Labels of the screen stand in « », an explanation
//! in brackets, commands behind a slash; names begin with a capital. Any other word was not translated.

use std::ops::Range;

use super::FIRST;
use super::gates::is_of_language;

/// The first such word of a text, without its labels, in a language that is written in other letters.
pub(super) fn first(own: &str, language: &str) -> Option<String> {
    if is_of_language('a', language) {
        return None;
    }
    let words = words(own);
    let mut depth = 0_usize;
    let mut left = words.iter().enumerate().filter_map(|(at, word)| {
        let beside = |at: Option<usize>| at.and_then(|at| words.get(at)).cloned();
        let before = beside(at.checked_sub(1)).unwrap_or(0..0);
        let next = beside(Some(at + 1)).unwrap_or(own.len()..own.len());
        let between = &own[before.end..word.start];
        let behind = &own[word.end..next.start];
        depth += between.matches('(').count();
        depth -= depth.min(between.matches(')').count());
        let command = between.ends_with('/');
        let joined = |gap: &str| gap.len() == 1 && gap.ends_with(PARTS);
        let is_last = at + 1 == words.len();
        let joined = command || joined(between) || (!is_last && joined(behind));
        let of_name = is_name(&own[before]) || is_name(&own[next]);
        let explained = behind.trim_start().starts_with('(');
        let word = &own[word.clone()];
        let is_left = depth == 0 && is_small(word) && !joined && !of_name && !explained;
        is_left.then(|| word.to_owned())
    });
    left.next()
}

/// Where the words of a text stand.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + letter.len_utf8();
        match all.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => all.push(at..end),
        }
    }
    all
}

/// What stands inside an address or a name of several parts.
const PARTS: [char; 6] = ['/', '@', '.', '-', '_', '='];

/// Whether a word is in Latin letters, all of them small.
fn is_small(word: &str) -> bool {
    let small = |letter: char| is_of_language(letter, FIRST) && letter.is_lowercase();
    word.chars().count() > 2 && word.chars().all(small)
}

/// Whether a word is a name: « pass Culture » is one as a whole.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters
        .next()
        .is_some_and(|first| is_of_language(first, FIRST) && first.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_were_left_are_told() {
        for (text, language, found) in [
            ("اضغط على login الآن", "ar", Some("login")),
            ("login، ثم", "ar", Some("login")),
            ("اضغط على login.", "ar", Some("login")),
            ("مع pass Culture", "ar", None),
            ("الدخول في impôts (الضرائب)", "ar", None),
            ("افتح EduConnect و ENT", "ar", None),
            ("المنطقة (région ou ville)، أو", "ar", None),
            ("يمكنك كتابة /help دائمًا", "ar", None),
            ("مثل a.b@exemple.fr", "ar", None),
            ("натисніть submit", "uk", Some("submit")),
            ("press login", "en", None),
        ] {
            assert_eq!(first(text, language).as_deref(), found, "{text}");
        }
    }
}
