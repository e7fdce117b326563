//! Hears distress, threats and harassment, however they are spelt.
//!
//! What it sounds like is data: `locales/xx/distress.txt`, one phrase a line. Words in a phrase may
//! be misspelt a little, said with repeated letters, and have a word or two between them. A line
//! that begins with `!` is a manner of speaking (« mort de rire », « ce site me tue »): its words
//! are taken out before anything is heard.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::fold::{nearly, squeeze};
use super::phrase::words;

/// What distress sounds like, in every language at once: nobody minds in which one they cry.
#[derive(Default)]
pub(super) struct Distress {
    idioms: Phrases,
    phrases: Phrases,
}

/// Phrases, by the letters that their first word may begin with: a mistyped word is hardly ever
/// mistyped there, and few phrases are looked at for each word that was heard.
#[derive(Default)]
struct Phrases {
    all: Vec<Vec<Word>>,
    by_letter: HashMap<char, Vec<usize>>,
}

/// A word that was heard, as it was and without drawn-out letters.
struct Heard<'a> {
    word: &'a str,
    squeezed: Cow<'a, str>,
}

/// A word of a phrase.
struct Word {
    text: String,
    /// Whether another word may stand in its place that begins like it: `menac*`.
    begins: bool,
    /// Whether it may be said in one of several ways: `frapp*/tap*`.
    or: Vec<Self>,
    /// Whether it must be spelt so: `=crever` is not « créer ».
    exact: bool,
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
            if !phrase.is_empty() && !phrase.starts_with('#') {
                list.add(phrase.split_whitespace().flat_map(parts).collect());
            }
        }
        own
    }

    /// Whether distress is heard in folded words.
    pub(super) fn is_in(&self, heard: &[&str]) -> bool {
        let heard: Vec<Heard<'_>> = heard.iter().map(|word| Heard::of(word)).collect();
        // What stands on either side of an idiom is not one phrase.
        let mut pieces: Vec<&[Heard<'_>]> = Vec::new();
        let (mut rest, mut piece) = (&heard[..], 0);
        while piece < rest.len() {
            match self.idioms.at(&rest[piece..]) {
                Some(count) => {
                    pieces.push(&rest[..piece]);
                    rest = &rest[piece + count..];
                    piece = 0;
                }
                None => piece += 1,
            }
        }
        pieces.push(rest);
        let mut pieces = pieces.into_iter();
        pieces.any(|piece| (0..piece.len()).any(|at| self.phrases.at(&piece[at..]).is_some()))
    }
}

impl Phrases {
    fn add(&mut self, phrase: Vec<Word>) {
        let Some(first) = phrase.first() else { return };
        let ways = first.or.iter().chain([first]);
        let letters: HashSet<char> = ways.filter_map(|word| word.text.chars().next()).collect();
        for letter in letters {
            self.by_letter
                .entry(letter)
                .or_default()
                .push(self.all.len());
        }
        self.all.push(phrase);
    }

    /// How many words the first phrase takes that begins with the first of these.
    fn at(&self, heard: &[Heard<'_>]) -> Option<usize> {
        let letter = heard.first()?.word.chars().next()?;
        let mut some = self.by_letter.get(&letter)?.iter();
        some.find_map(|&at| begins(&self.all[at], heard))
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
    let exact = text.starts_with('=');
    let folded = super::fold(text);
    let word = |text: &str| Word {
        text: text.to_owned(),
        begins,
        or: Vec::new(),
        exact,
        tight: false,
    };
    let mut cut: Vec<Word> = words(&folded).into_iter().map(word).collect();
    for word in cut.iter_mut().skip(1) {
        word.tight = true;
    }
    cut
}

/// How many words the phrase takes at the beginning of what was heard, if it stands there.
fn begins(phrase: &[Word], heard: &[Heard<'_>]) -> Option<usize> {
    let (first, more) = phrase.split_first()?;
    if !first.is(heard.first()?) {
        return None;
    }
    let mut at = 1;
    for word in more {
        let between = if word.tight { 0 } else { BETWEEN };
        let mut near = heard.get(at..)?.iter().take(between + 1);
        at += near.position(|heard| word.is(heard))? + 1;
    }
    Some(at)
}

impl Word {
    fn is(&self, heard: &Heard<'_>) -> bool {
        let said = |heard: &str| {
            heard == self.text
                || (self.begins && heard.starts_with(&*self.text))
                || (!self.exact && begins_alike(heard, &self.text) && nearly(heard, &self.text))
        };
        said(heard.word)
            || (heard.squeezed != heard.word && said(&heard.squeezed))
            || self.or.iter().any(|or| or.is(heard))
    }
}

impl<'a> Heard<'a> {
    fn of(word: &'a str) -> Self {
        let squeezed = squeeze(word);
        Self { word, squeezed }
    }
}

/// Hardly anybody mistypes the first letter, and few words are looked at twice this way.
fn begins_alike(one: &str, other: &str) -> bool {
    one.chars().next() == other.chars().next()
}
