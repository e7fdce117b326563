//! Small helpers for typed words that several validators share: trimming, folding, sentences.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// The words without the spaces and invisible signs that copying leaves around them.
pub(super) fn trim(words: &str) -> &str {
    words.trim_matches(|sign: char| sign.is_whitespace() || is_invisible(sign))
}

/// The words in lower case and without accents, to be compared with one of the lists.
pub(super) fn normalize(words: &str) -> Zeroizing<String> {
    if words.is_ascii() {
        return Zeroizing::new(words.to_ascii_lowercase());
    }
    let letters = words.nfd().filter(|&sign| !is_combining_mark(sign));
    Zeroizing::new(letters.flat_map(char::to_lowercase).collect())
}

/// Whether a word is made of letters only, apart from what French writes in and around words:
/// « aujourd'hui », « est-ce », « quoi ? ».
pub(super) fn is_plain_word(word: &str) -> bool {
    let inner = word.trim_matches(is_punctuation);
    !inner.is_empty()
        && inner
            .chars()
            .all(|sign| sign.is_alphabetic() || is_joint(sign))
}

/// Whether a token is punctuation standing alone, as before « ! » and « ? » in French.
pub(super) fn is_punctuation_only(word: &str) -> bool {
    word.chars().all(is_punctuation)
}

/// Whether a letter is of the Latin script but not of ASCII, as « é », « ç » and « œ » are.
pub(super) fn is_accented(letter: char) -> bool {
    letter.is_alphabetic() && matches!(letter, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

fn is_punctuation(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | '"' | '(' | ')' | '«' | '»' | '“' | '”'
    )
}

/// A part of a sentence without the spaces, quotes, brackets and stops around it.
pub(super) fn without_punctuation(part: &str) -> &str {
    let opens = |sign: char| matches!(sign, '(' | '[' | '<' | '"' | '«' | '“');
    let closes = |sign: char| is_punctuation(sign) || matches!(sign, ']' | '>');
    let blank = |sign: char| sign.is_whitespace() || is_invisible(sign);
    part.trim_start_matches(|sign| opens(sign) || blank(sign))
        .trim_end_matches(|sign| closes(sign) || blank(sign))
}

/// Whether a sign is an apostrophe other than that of the keyboard: « ’ ».
pub(super) fn is_round_apostrophe(sign: char) -> bool {
    matches!(
        sign,
        '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{2032}' | '\u{B4}' | '\u{FF07}'
    )
}

fn is_joint(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '-') || is_combining_mark(sign)
}

/// Whether a sign has no width or shape: zero-width spaces, marks of direction, the byte order
/// mark.
pub(super) fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trimming_takes_what_copying_leaves() {
        assert_eq!(trim("\u{FEFF} p.nom12\u{A0}\u{200B}\n"), "p.nom12");
        assert_eq!(trim(" \u{200B} "), "");
    }

    #[test]
    fn folding_takes_case_and_accents() {
        assert_eq!(*normalize("ÉLÉONORE Çela e\u{301}"), "eleonore cela e");
    }

    #[test]
    fn words_of_french_are_plain() {
        for word in [
            "aujourd'hui",
            "est-ce",
            "quoi?",
            "«oui»",
            "j’ai",
            "не",
            "non...",
        ] {
            assert!(is_plain_word(word), "{word}");
        }
        for word in ["", "?", "12", "Soleil2026", "a@b", "p.nom"] {
            assert!(!is_plain_word(word), "{word}");
        }
    }
}
