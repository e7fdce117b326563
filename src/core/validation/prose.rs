//! Tells words that are said to the assistant from a password that is typed to be judged.

use super::words::{is_accented, is_plain_word, is_punctuation_only, trim};

/// Whether these are words said to the assistant: nothing, a sentence, or a script in which no
/// password is typed.
pub(super) fn is_talk(words: &str) -> bool {
    let is_foreign = || {
        words.contains(|sign: char| sign.is_alphabetic() && !sign.is_ascii() && !is_accented(sign))
            && !words.contains(|sign: char| sign.is_ascii_alphanumeric())
    };
    trim(words).is_empty() || is_foreign() || (is_wordy(words) && odd_tokens(words).all(is_count))
}

/// Whether these are words alone, however few: no letter is mixed with digits or signs, as in an attempt
/// that follows the rules.
pub fn are_words(words: &str) -> bool {
    words.contains(char::is_alphabetic) && odd_tokens(words).all(is_count)
}

/// The only token of a sentence that is not a word: « est-ce que Soleil12! ça va ».
///
/// If the whole sentence were judged, its own words would meet the rules.
pub(super) fn amid_talk(words: &str) -> Option<&str> {
    let mut odd = odd_tokens(words).filter(|token| !is_count(token));
    match (odd.next(), odd.next()) {
        (Some(token), None) if is_wordy(words) && token.chars().count() >= SHORTEST_ATTEMPT => {
            Some(token)
        }
        _ => None,
    }
}

fn is_wordy(words: &str) -> bool {
    words
        .split_whitespace()
        .filter(|token| is_plain_word(token))
        .nth(2)
        .is_some()
}

/// The tokens that are neither words nor punctuation.
fn odd_tokens(words: &str) -> impl Iterator<Item = &str> {
    words
        .split_whitespace()
        .filter(|token| !is_plain_word(token) && !is_punctuation_only(token))
}

/// Whether a token is a number that a sentence may hold: « j'ai 12 ans », « le 2eme », « 5min ».
fn is_count(token: &str) -> bool {
    let token = token.trim_end_matches(['.', ',']);
    let unit = token.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = token.len() - unit.len();
    (1..=2).contains(&digits) && (unit.is_empty() || UNITS.contains(&unit))
}

/// What stands behind a number without a space: it counts, or measures time.
const UNITS: [&str; 15] = [
    "e", "er", "ere", "ème", "eme", "h", "min", "mn", "nd", "rd", "s", "sec", "st", "th", "x",
];

/// The fewest characters of an attempt; a shorter token in a sentence is a word with a number.
const SHORTEST_ATTEMPT: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_talk_and_attempts_are_not() {
        for words in [
            "",
            "mot de passe",
            "j'ai 12 ans et demi",
            "les règles ? quoi !",
            "il a accepté le 2eme.",
            "ні",
        ] {
            assert!(is_talk(words), "{words}");
        }
        for words in [
            "soleil",
            "mon chat",
            "???",
            "Tortue violon escalier 7!",
            "é1",
        ] {
            assert!(!is_talk(words), "{words}");
        }
    }

    #[test]
    fn words_alone_are_told_from_attempts() {
        for words in ["fini", "c bon", "attends 5min", "j'y arrive pas !"] {
            assert!(are_words(words), "{words}");
        }
        for words in ["", "12", "soleil7", "c bon Sol12!", "Chat*"] {
            assert!(!are_words(words), "{words}");
        }
    }

    #[test]
    fn the_only_odd_token_of_a_sentence_is_the_attempt() {
        assert_eq!(
            amid_talk("et si je mets Tortue7! ça va ?"),
            Some("Tortue7!")
        );
        assert_eq!(amid_talk("et si je mets Sol12! ça va ?"), Some("Sol12!"));
        assert_eq!(amid_talk("Tortue violon escalier 7!"), None);
        assert_eq!(amid_talk("mon Tortue7!"), None);
        assert_eq!(amid_talk("a b c Tortue7! Violon8!"), None);
    }
}
