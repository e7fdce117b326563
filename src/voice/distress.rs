//! Hears distress, threats and harassment, however they are spelt.
//!
//! What it sounds like is data: `locales/xx/distress.txt`, one phrase a line. Words in a phrase may
//! be misspelt a little, said with repeated letters, and have a word or two between them. A line
//! that begins with `!` is a manner of speaking (« mort de rire », « ce site me tue »): its words
//! are taken out before anything is heard.

use super::fold::nearly;
use super::phrase::words;

/// What distress sounds like, in every language at once: nobody minds in which one they cry.
#[derive(Default)]
pub(super) struct Distress {
    idioms: Vec<Vec<Word>>,
    phrases: Vec<Vec<Word>>,
}

/// A word of a phrase.
struct Word {
    text: String,
    /// Whether another word may stand in its place that begins like it: `menac*`.
    begins: bool,
    /// Whether it may be said in one of several ways: `frapp*/tap*`.
    or: Vec<Word>,
    /// Whether nothing may stand before it, as between two signs of a Chinese word.
    tight: bool,
}

/// At most this many words may stand between two words of a phrase.
const BETWEEN: usize = 2;

impl Distress {
    /// Reads the lists of all languages.
    pub(super) fn read<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut own = Self::default();
        for line in texts.into_iter().flat_map(str::lines) {
            let line = line.trim();
            let (list, phrase) = match line.strip_prefix('!') {
                Some(rest) => (&mut own.idioms, rest),
                None => (&mut own.phrases, line),
            };
            if phrase.is_empty() || phrase.starts_with('#') {
                continue;
            }
            list.push(phrase.split_whitespace().flat_map(parts).collect());
        }
        own
    }

    /// Whether distress is heard in folded words.
    pub(super) fn is_in(&self, heard: &[&str]) -> bool {
        let mut left: Vec<&str> = Vec::new();
        let mut rest = heard;
        while !rest.is_empty() {
            let idiom = self.idioms.iter().find_map(|idiom| begins(idiom, rest));
            match idiom {
                Some(count) => {
                    // What stands on either side of an idiom is not one phrase.
                    left.push("");
                    rest = &rest[count..];
                }
                None => {
                    left.push(rest[0]);
                    rest = &rest[1..];
                }
            }
        }
        (0..left.len()).any(|at| {
            let from = &left[at..];
            self.phrases.iter().any(|phrase| begins(phrase, from).is_some())
        })
    }
}

/// A written word; scripts without spaces are cut as what is heard is.
fn parts(text: &str) -> Vec<Word> {
    let mut ways = text.split('/').map(one).collect::<Vec<_>>();
    let mut first = ways.remove(0);
    if let [only] = &mut first[..] {
        only.or = ways.into_iter().flatten().collect();
    }
    first
}

fn one(text: &str) -> Vec<Word> {
    let begins = text.ends_with('*');
    let folded = super::fold(text);
    let word = |text: &str| Word {
        text: text.to_owned(),
        begins,
        or: Vec::new(),
        tight: false,
    };
    let mut cut: Vec<Word> = words(&folded).into_iter().map(word).collect();
    for word in cut.iter_mut().skip(1) {
        word.tight = true;
    }
    cut
}

/// How many words the phrase takes at the beginning of what was heard, if it stands there.
fn begins(phrase: &[Word], heard: &[&str]) -> Option<usize> {
    let (first, more) = phrase.split_first()?;
    if !first.is(heard.first()?) {
        return None;
    }
    let mut at = 1;
    for word in more {
        let near = heard.get(at..)?.iter();
        let near = near.take(if word.tight { 1 } else { BETWEEN + 1 });
        let mut near = near.take_while(|heard| !heard.is_empty());
        at += near.position(|heard| word.is(heard))? + 1;
    }
    Some(at)
}

impl Word {
    fn is(&self, heard: &str) -> bool {
        let squeezed = squeeze(heard);
        let said = |heard: &str| {
            heard == self.text
                || (self.begins && heard.starts_with(&*self.text))
                || (begins_alike(heard, &self.text) && nearly(heard, &self.text))
        };
        said(heard) || (squeezed != heard && said(&squeezed)) || self.or.iter().any(|or| or.is(heard))
    }
}

/// Hardly anybody mistypes the first letter, and few words are looked at twice this way.
fn begins_alike(one: &str, other: &str) -> bool {
    one.chars().next() == other.chars().next()
}

/// « mouriiiir » as « mourir »: no letter more than once in a row, where it was there three times.
fn squeeze(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut squeezed = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|c| **c == letters[at]).count();
        squeezed.extend(std::iter::repeat_n(letters[at], if run > 2 { 1 } else { run }));
        at += run;
    }
    squeezed
}
