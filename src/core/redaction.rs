//! Redaction: words a person typed are closed by default, and what leads out is redacted.
//!
//! A [`UserText`] can be judged, and nothing else: it cannot be cloned, printed, compared, stored
//! or sent, and its memory is wiped when it is dropped. A judgement of it is a `Copy` value that
//! borrows nothing, so no word leaves by accident.
//!
//! Judging works:
//!
//! ```
//! use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! let letters = typed.read(|words| words.chars().count());
//! assert_eq!(letters, 11);
//! ```
//!
//! The words themselves do not come out:
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! let words: String = typed.read(|words| words.to_owned());
//! ```
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! let words: &str = typed.read(|words| words);
//! ```
//!
//! They are not logged:
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! println!("{typed:?}");
//! ```
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! println!("{typed}");
//! ```
//!
//! They are not copied:
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! let again = typed.clone();
//! ```
//!
//! They are not stored:
//!
//! ```compile_fail
//! # use guichet_core::redaction::UserText;
//! let typed = UserText::new(String::from("Soleil2026!"));
//! let stored = serde_json::to_string(&typed);
//! ```

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::validation::mask;

/// What a person typed, closed until it has been judged.
pub struct UserText(Zeroizing<String>);

impl UserText {
    /// Takes over the words from the channel that received them.
    pub fn new(words: String) -> Self {
        Self(Zeroizing::new(words))
    }

    /// Lets `judge` see the words and returns its verdict, which can hold none of them.
    pub fn read<T: Copy + 'static>(&self, judge: impl FnOnce(&str) -> T) -> T {
        judge(&self.0)
    }

    /// Makes words for the desk, or from the desk for the person: the only way out of a
    /// [`UserText`]. What looks like a password or a code is masked, and signs that hide or reverse
    /// others are removed.
    pub fn relay(&self) -> RelayedText {
        let plain = plain(&self.0);
        match mask(&plain) {
            Some(words) => RelayedText {
                words,
                masked: true,
            },
            None => RelayedText {
                words: plain,
                masked: false,
            },
        }
    }
}

/// Words on their way between a person and the desk. They are sealed in the store, deleted once
/// delivered, and never printed or logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelayedText {
    words: String,
    masked: bool,
}

impl RelayedText {
    /// A text of the program that a member of staff sends: the person reads it as words of staff.
    /// The program's text holds no secret of a person, so nothing is masked.
    pub fn of_program(text: &str) -> Self {
        Self {
            words: plain(text),
            masked: false,
        }
    }

    /// The words, for the channel that shows them and the store that seals them.
    pub fn shown(&self) -> &str {
        &self.words
    }

    /// A part of the words, for a channel that cannot show them in one message.
    pub(crate) fn piece(&self, words: String) -> Self {
        Self {
            words,
            masked: self.masked,
        }
    }

    /// Whether a part of the words was masked.
    pub fn is_masked(&self) -> bool {
        self.masked
    }

    /// Whether no visible word is left.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }
}

impl fmt::Debug for RelayedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words of somebody")
    }
}

/// Words as plain text. Line ends stay line ends, and control and direction signs are removed, so
/// that the words cannot steer a screen, or hide or reverse the text beside them. What joins
/// letters and emoji stays.
fn plain(words: &str) -> String {
    let kept = |c: char| match c {
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' => Some('\n'),
        '\t' => Some(' '),
        // Marks of direction, and signs without width that join nothing.
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    let words = words.replace("\r\n", "\n");
    words
        .chars()
        .filter_map(kept)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_or_turns_round_is_left_out_and_the_rest_is_as_it_was() {
        for (typed, shown) in [
            ("bon\u{202e}jour\u{200b} ici", "bonjour ici"),
            ("\u{1b}[2Jeffac\u{e9}", "[2Jeffac\u{e9}"),
            ("un\r\ndeux\u{2028}trois", "un\ndeux\ntrois"),
            ("@tous <b>gras</b> [x](y)", "@tous <b>gras</b> [x](y)"),
            ("\u{200b}\u{feff}", ""),
        ] {
            assert_eq!(UserText::new(typed.into()).relay().shown(), shown);
        }
    }

    #[test]
    fn a_secret_is_masked_even_when_signs_without_width_hide_it() {
        for typed in [
            "c'est Sol\u{200b}eil2026!",
            "123\u{200b}456",
            "mdp soleil12",
        ] {
            let relayed = UserText::new(typed.into()).relay();
            assert!(relayed.is_masked(), "{typed}");
            let left = ["oleil", "2026", "123", "456"];
            assert!(
                !left.iter().any(|part| relayed.shown().contains(part)),
                "{typed}"
            );
        }
    }

    #[test]
    fn relayed_words_are_not_printed() {
        let relayed = UserText::new("canari".into()).relay();
        assert!(!format!("{relayed:?}").contains("canari"));
    }
}
