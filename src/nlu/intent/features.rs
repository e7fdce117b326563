//! The features of a text: words, pairs of words, pieces of words, how they sound, what they mean.

use std::ops::RangeInclusive;

use super::lexicon::{Lexicon, Meant};
use super::linear_model::Feature;
use super::phonetic::phonetic;
use super::tokenizer::{Words, is_han};

/// The features of a text, as it was written and as it was read.
pub(super) fn features(lexicon: &Lexicon, raw: &Words, meant: &Meant) -> Vec<Feature> {
    let mut found = Found::default();
    found.all(lexicon, raw, meant);
    found.features
}

/// The same features, each with its name.
pub(super) fn named(lexicon: &Lexicon, raw: &Words, meant: &Meant) -> Vec<(Feature, String)> {
    let mut found = Found {
        names: Some(Vec::new()),
        ..Found::default()
    };
    found.all(lexicon, raw, meant);
    let names = found.names.unwrap_or_default();
    let mut named: Vec<(Feature, String)> = found.features.into_iter().zip(names).collect();
    named.sort_unstable_by_key(|&((hash, _), _)| hash);
    named.dedup_by_key(|&mut ((hash, _), _)| hash);
    named
}

/// The features that tell languages apart: words and pieces of words as they are spelt, with
/// accents.
pub(super) fn spelling(text: &str) -> Vec<Feature> {
    let mut found = Found::default();
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic());
    for word in words.filter(|word| !word.is_empty()) {
        found.add(Kind::Spelt, &[word.as_bytes()], 1.0);
        found.pieces(Kind::SpeltPiece, word, 1..=3, 0.4);
    }
    found.features
}

/// The kind of a feature. How much each kind weighs was tried on examples that were kept apart.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Asks,
    Denied,
    First,
    Idea,
    Concepts,
    ConceptsInOrder,
    Length,
    Pair,
    Piece,
    Sound,
    Sounds,
    Spelt,
    SpeltPiece,
    Stems,
    Word,
}

#[derive(Default)]
struct Found {
    features: Vec<Feature>,
    /// The name of each feature, where names are wanted.
    names: Option<Vec<String>>,
    /// A word with its bounds, and the places at which its letters end.
    bounded: String,
    ends: Vec<usize>,
}

/// The letters that stand for all forms of a word: this many from its beginning.
const STEM: usize = 5;

/// How many sounds in a row are one feature.
const BREATH: usize = 5;

/// How far apart two ideas may stand to be a feature together, counted in ideas.
const NEAR: usize = 6;

impl Found {
    fn add(&mut self, kind: Kind, parts: &[&[u8]], weight: f32) {
        let mut hash = Hash::new();
        hash.eat(&[kind as u8]);
        for part in parts {
            hash.eat(b" ");
            hash.eat(part);
        }
        self.features.push((hash.end(), weight));
        if let Some(names) = &mut self.names {
            let parts: Vec<_> = parts
                .iter()
                .map(|part| String::from_utf8_lossy(part))
                .collect();
            names.push(format!("{kind:?} « {} »", parts.join(" ")));
        }
    }

    fn all(&mut self, lexicon: &Lexicon, raw: &Words, meant: &Meant) {
        self.words(raw, meant);
        self.pairs(&meant.words);
        self.concepts(&lexicon.ideas, &meant.ideas);
        for word in &raw.words {
            self.pieces(Kind::Piece, word, 3..=4, 0.4);
        }
        self.sounds(&raw.words);
    }

    fn words(&mut self, raw: &Words, meant: &Meant) {
        for (word, &denied) in meant.words.iter().zip(&meant.denied) {
            let word = [word.as_bytes()];
            self.add(Kind::Word, &word, if denied { 0.5 } else { 1.0 });
            if denied {
                self.add(Kind::Denied, &word, 0.7);
            }
        }
        if let Some(first) = meant.words.first() {
            self.add(Kind::First, &[first.as_bytes()], 0.5);
        }
        if raw.asks {
            self.add(Kind::Asks, &[], 0.5);
        }
        // One, two, three or four, up to eight, and so on.
        let length = meant.words.len().next_power_of_two().trailing_zeros();
        self.add(Kind::Length, &[&length.to_le_bytes()], 0.5);
    }

    fn pairs(&mut self, words: &[String]) {
        for pair in words.windows(2) {
            self.add(Kind::Pair, &[pair[0].as_bytes(), pair[1].as_bytes()], 0.8);
        }
        let stem = |word: &'_ String| {
            word.char_indices()
                .nth(STEM)
                .map_or(word.len(), |(end, _)| end)
        };
        let stems: Vec<&[u8]> = words
            .iter()
            .map(|word| &word.as_bytes()[..stem(word)])
            .collect();
        for pair in stems.windows(2) {
            self.add(Kind::Stems, pair, 0.5);
        }
        for three in stems.windows(3) {
            self.add(Kind::Stems, &[three[0], b"_", three[2]], 0.35);
        }
    }

    /// Adds ideas, which idea follows which, and which stand near one another.
    fn concepts(&mut self, names: &[[String; 2]], ideas: &[(u16, bool)]) {
        let name = |&(idea, denied): &(u16, bool)| {
            names[usize::from(idea)][usize::from(denied)].as_bytes()
        };
        let ideas: Vec<&[u8]> = ideas.iter().map(name).collect();
        for (at, &one) in ideas.iter().enumerate() {
            self.add(Kind::Idea, &[one], 1.2);
            for &other in ideas[at + 1..]
                .iter()
                .take(NEAR)
                .filter(|other| **other != one)
            {
                self.add(Kind::Concepts, &[one.min(other), one.max(other)], 0.8);
            }
        }
        for pair in ideas.windows(2) {
            self.add(Kind::ConceptsInOrder, pair, 0.8);
        }
    }

    fn pieces(&mut self, kind: Kind, word: &str, lengths: RangeInclusive<usize>, weight: f32) {
        // A Chinese character is a word and has no pieces.
        if word.starts_with(is_han) {
            return;
        }
        self.bounded.clear();
        self.bounded.extend(["^", word, "$"]);
        self.ends.clear();
        self.ends
            .extend(self.bounded.char_indices().map(|(at, _)| at));
        self.ends.push(self.bounded.len());
        for length in lengths {
            for at in length..self.ends.len() {
                let piece = self.ends[at - length]..self.ends[at];
                let mut hash = Hash::new();
                hash.eat(&[kind as u8, b' ']);
                hash.eat(&self.bounded.as_bytes()[piece.clone()]);
                self.features.push((hash.end(), weight));
                if let Some(names) = &mut self.names {
                    names.push(format!("{kind:?} « {} »", &self.bounded[piece]));
                }
            }
        }
    }

    /// Adds how Latin words sound, each alone and all in one breath: « j'arrive pas » is
    /// « jarivpa ».
    fn sounds(&mut self, words: &[String]) {
        let mut breath: Vec<u8> = Vec::new();
        for word in words.iter().filter(|word| word.is_ascii()) {
            let sound = phonetic(word);
            self.add(Kind::Sound, &[&sound], 0.5);
            breath.extend(sound);
        }
        for piece in breath.windows(BREATH) {
            self.add(Kind::Sounds, &[piece], 0.3);
        }
    }
}

/// The FNV-1a hash, with its bits mixed at the end.
pub(super) struct Hash(u64);

impl Hash {
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(super) fn eat(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub(super) fn end(self) -> u64 {
        let stirred = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        stirred ^ (stirred >> 29)
    }
}
