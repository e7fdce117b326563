//! Phrases that people say for something: « oui », « je l'ai ».

use crate::dialogue::Match;
use crate::i18n::{nearly, normalize};

/// A folded phrase, word by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase(Vec<String>);

impl Phrase {
    /// One phrase. A text without words, as a button of signs only, is none: it would be found in
    /// every message.
    pub fn of(text: &str) -> Option<Self> {
        let folded = normalize(text);
        let words: Vec<String> = words(&folded).into_iter().map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self(words))
    }

    /// The words of the phrase, folded.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// The words of the phrase, to look for another phrase among them.
    pub fn as_said(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }

    /// The number of letters. Of two phrases that are found, the longer one says more.
    pub fn letters(&self) -> usize {
        self.0.iter().map(|word| word.chars().count()).sum()
    }

    /// Whether the phrase is the whole of what was said.
    pub fn is(&self, said: &[&str], how: Match) -> bool {
        self.0.len() == said.len() && self.begins(said, how)
    }

    /// The index of the word at which the phrase stands in what was said.
    pub fn find(&self, said: &[&str], how: Match) -> Option<usize> {
        let last = said.len().checked_sub(self.0.len())?;
        (0..=last).find(|&at| self.begins(&said[at..], how))
    }

    fn begins(&self, said: &[&str], how: Match) -> bool {
        let same = |(own, said): (&String, &&str)| {
            own == said || (how == Match::Fuzzy && nearly(own, said))
        };
        self.0.iter().zip(said).all(same)
    }
}

/// The words of a folded text. Chinese is written without spaces, so each of its characters is a
/// word, and a phrase is found inside a sentence there too.
pub(super) fn words(folded: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let mut rest = word;
        while let Some(c) = rest.chars().next() {
            let end = if is_han(c) {
                c.len_utf8()
            } else {
                rest.find(is_han).unwrap_or(rest.len())
            };
            words.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    words
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_of_signs_only_is_heard_in_nothing() {
        for signs in ["👍", "?!", "", " … "] {
            assert_eq!(Phrase::of(signs), None, "{signs}");
        }
        assert!(Phrase::of("👍").is_none() && Phrase::of("oui").is_some());
    }
}
