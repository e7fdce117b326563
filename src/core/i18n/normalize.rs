//! Folds words to what all their spellings share: without case, accents and signs.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::arabic_words;

/// Letters, digits and single spaces only, in lower case and without accents. Arabic, Persian,
/// Devanagari, Bengali and full-width digits become 0–9.
///
/// The result is wiped when it is dropped, since it is still what a person typed.
pub fn normalize(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(text.len() + 1));
    for c in text
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|&c| !is_combining_mark(c))
    {
        push(&mut folded, c);
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Whether a text holds every word of `wanted`, also inside longer words.
pub(crate) fn holds(text: &str, wanted: &str) -> bool {
    let text = normalize(text);
    normalize(wanted).split(' ').all(|word| text.contains(word))
}

fn push(folded: &mut String, c: char) {
    match c {
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        'ß' => folded.push_str("ss"),
        'ı' => folded.push('i'),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        // Invisible signs inside a word must not cut it in two.
        '\u{00ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {}
        // In Arabic: final forms, the letters of Persian keyboards, and the stroke that draws a word out.
        'ة' => folded.push('ه'),
        'ى' | 'ی' => folded.push('ي'),
        'ک' => folded.push('ك'),
        'ـ' => {}
        c if c.is_ascii_alphanumeric() => folded.push(c),
        c if c.is_numeric() => folded.push(digit(c)),
        c if c.is_alphabetic() => folded.push(c),
        _ if folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}

/// A decimal digit as 0–9. The blocks of digits begin at no common multiple, so those that people
/// type are listed: Arabic, Persian, Devanagari, Bengali. Compatibility folding has done full-width
/// digits already.
fn digit(c: char) -> char {
    [0x0660, 0x06f0, 0x0966, 0x09e6]
        .into_iter()
        .filter_map(|zero| (c as u32).checked_sub(zero))
        .find(|&value| value < 10)
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
}

/// Whether two folded words are a typing mistake apart, or one word of Arabic: one letter, or two where
/// both have nine letters or more.
///
/// Words of fewer than five letters are too near one another (« non », « nom »), and one digit
/// changes everything, so neither is ever a mistake for another.
pub(crate) fn nearly(one: &str, other: &str) -> bool {
    if arabic_words::is_same(one, other) {
        return true;
    }
    let digits = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    let (short, long) = (one.chars().count(), other.chars().count());
    let (short, long) = (short.min(long), short.max(long));
    let allowed = if short >= 9 { 2 } else { 1 };
    short >= 5
        && long - short <= allowed
        && !digits(one)
        && !digits(other)
        && strsim::osa_distance(one, other) <= allowed
}

/// Folds « mouriiiir » to « mourir »: a sign that stands three times in a row or more becomes one.
pub(crate) fn collapse_repeats(word: &str) -> Cow<'_, str> {
    let letters: Vec<char> = word.chars().collect();
    let drawn_out = letters
        .windows(3)
        .any(|run| run[0] == run[1] && run[1] == run[2]);
    if !drawn_out {
        return Cow::Borrowed(word);
    }
    let runs = letters.chunk_by(|one, other| one == other);
    Cow::Owned(
        runs.flat_map(|run| if run.len() > 2 { &run[..1] } else { run })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_accents_signs_and_spaces_do_not_count() {
        for (said, folded) in [
            ("Précédent", "precedent"),
            ("  C'est   BON !! ", "c est bon"),
            ("cœur", "coeur"),
            ("e\u{301}le\u{300}ve", "eleve"),
            ("sui\u{200b}vant", "suivant"),
            ("٣", "3"),
            ("１２", "12"),
            ("Слава", "слава"),
            ("كلمة السر", "كلمه السر"),
            ("کلمة الســرّ", "كلمه السر"),
            ("😀", ""),
            ("", ""),
        ] {
            assert_eq!(&*normalize(said), folded, "{said:?}");
        }
    }

    #[test]
    fn one_mistake_is_forgiven_only_in_longer_words_without_digits() {
        for (one, other, near) in [
            ("suivant", "suivnat", true),
            ("retour", "retuor", true),
            ("identifiant", "idantifient", true),
            ("non", "nom", false),
            ("oui", "ouu", false),
            ("12ans", "15ans", false),
            ("aide", "aid", false),
        ] {
            assert_eq!(nearly(one, other), near, "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = normalize(&text);
            prop_assert_eq!(&*normalize(&once), &*once);
        }

        #[test]
        fn a_folded_text_has_single_spaces_and_no_others(text in any::<String>()) {
            let folded = normalize(&text);
            prop_assert!(!folded.contains("  "));
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' '));
        }
    }
}
