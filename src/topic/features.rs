//! What is found in a text: words, pairs of words, pieces of words, how they sound, what they mean.

use super::knob;
use super::letters::{Words, is_han};
use super::lexicon::{Lexicon, Meant};
use super::linear::Feature;

/// The features of a text that is read as a language.
pub(super) fn features(lexicon: &Lexicon, raw: &Words, language: usize) -> Vec<Feature> {
    let meant = lexicon.read(raw, language);
    let mut found = Found {
        features: Vec::with_capacity(400),
    };
    found.words(raw, &meant);
    found.pairs(&meant.words);
    for word in &raw.words {
        found.pieces(
            "c",
            word,
            knob("P1", 3.0) as usize..=knob("P2", 5.0) as usize,
            knob("PIECE", 0.4),
        );
    }
    found.sounds(&raw.words);
    found.denied(&meant);
    found.stems(&meant);
    found.ideas(&meant, &lexicon.ideas);
    found.finish()
}

struct Found {
    features: Vec<Feature>,
}

impl Found {
    fn words(&mut self, raw: &Words, meant: &Meant) {
        for (word, d) in meant.words.iter().zip(&meant.denied) {
            self.add("w", &[word], if *d { knob("DW", 0.5) } else { 1.0 });
        }
        if raw.asks {
            self.add("?", &[], 0.5);
        }
        if let Some(first) = meant.words.first() {
            self.add("first", &[first], 0.5);
        }
        let length = match meant.words.len() {
            0 => "none",
            1 => "one",
            2 => "two",
            3 => "three",
            4..=6 => "few",
            7..=12 => "some",
            13..=25 => "many",
            _ => "very many",
        };
        self.add("length", &[length], 0.5);
    }

    fn pairs(&mut self, words: &[String]) {
        for pair in words.windows(2) {
            self.add("b", &[&pair[0], &pair[1]], knob("PAIR", 0.8));
        }
    }

    fn stems(&mut self, meant: &Meant) {
        let n = knob("STEM", 5.0) as usize;
        let stems: Vec<&str> = meant
            .words
            .iter()
            .map(|w| w.char_indices().nth(n).map_or(&**w, |(at, _)| &w[..at]))
            .collect();
        if knob("STEMU", 0.0) > 0.0 {
            for s in &stems {
                self.add("t", &[s], knob("STEMU", 0.0));
            }
        }
        if knob("STEMP", 0.5) > 0.0 {
            for p in stems.windows(2) {
                self.add("tp", &[p[0], p[1]], knob("STEMP", 0.5));
            }
            for p in stems.windows(3) {
                self.add("ts", &[p[0], p[2]], knob("STEMP", 0.5) * 0.7);
            }
        }
        // telling words
        let telling: Vec<(&str, bool)> = stems
            .iter()
            .zip(&meant.denied)
            .filter(|(s, _)| s.chars().count() >= 4)
            .map(|(s, d)| (*s, *d))
            .collect();
        if knob("TELL", 0.0) > 0.0 {
            for (i, (a, da)) in telling.iter().enumerate() {
                for (b, db) in telling[i + 1..].iter().take(knob("REACH", 4.0) as usize) {
                    let sign = |d: &bool| {
                        if *d && knob("TELLN", 0.0) > 0.0 {
                            "!"
                        } else {
                            ""
                        }
                    };
                    let (x, y, dx, dy) = if a < b {
                        (a, b, da, db)
                    } else {
                        (b, a, db, da)
                    };
                    self.add("tt", &[x, sign(dx), y, sign(dy)], knob("TELL", 0.0));
                }
            }
        }
    }

    fn denied(&mut self, meant: &Meant) {
        let denied = meant
            .words
            .iter()
            .zip(&meant.denied)
            .filter(|(_, denied)| **denied);
        for (word, _) in denied {
            self.add("not", &[word], knob("DENIED", 0.7));
        }
    }

    fn ideas(&mut self, meant: &Meant, names: &[String]) {
        let name = |&(idea, denied): &(u16, bool)| {
            let name = &names[usize::from(idea)];
            if denied {
                format!("!{name}")
            } else {
                name.clone()
            }
        };
        let named: Vec<String> = meant.ideas.iter().map(name).collect();
        for (at, one) in named.iter().enumerate() {
            self.add("i", &[one], knob("IDEA", 1.2));
            for other in named[at + 1..].iter().filter(|other| *other != one) {
                let (first, last) = if one < other {
                    (one, other)
                } else {
                    (other, one)
                };
                self.add("ii", &[first, last], knob("IDEAS", 0.8));
            }
        }
        for pair in named.windows(2) {
            self.add("ib", &[&pair[0], &pair[1]], knob("IDEAS", 0.8));
        }
    }

    fn add(&mut self, kind: &str, parts: &[&str], weight: f32) {
        let mut hash = Hash::new();
        hash.eat(kind.as_bytes());
        for part in parts {
            hash.eat(&[b' ']);
            hash.eat(part.as_bytes());
        }
        self.features.push((hash.end(), weight));
    }

    fn pieces(
        &mut self,
        kind: &str,
        word: &str,
        lengths: std::ops::RangeInclusive<usize>,
        weight: f32,
    ) {
        if word.chars().next().is_some_and(is_han) {
            return;
        }
        let bounded = format!("^{word}$");
        let starts: Vec<usize> = bounded
            .char_indices()
            .map(|(at, _)| at)
            .chain([bounded.len()])
            .collect();
        for n in lengths {
            for at in 0..starts.len().saturating_sub(n) {
                let piece = &bounded[starts[at]..starts[at + n]];
                let mut hash = Hash::new();
                hash.eat(kind.as_bytes());
                hash.eat(piece.as_bytes());
                self.features.push((hash.end(), weight));
            }
        }
    }

    fn sounds(&mut self, words: &[String]) {
        let mut stream: Vec<u8> = Vec::new();
        for w in words {
            if w.is_ascii() {
                let key = super::sound::sound(w);
                let mut hash = Hash::new();
                hash.eat(b"k");
                hash.eat(&key);
                self.features.push((hash.end(), 0.5));
                stream.extend(key);
            }
        }
        for n in [5, 7] {
            for piece in stream.windows(n) {
                let mut hash = Hash::new();
                hash.eat(b"S");
                hash.eat(piece);
                self.features.push((hash.end(), 0.3));
            }
        }
    }

    fn finish(mut self) -> Vec<Feature> {
        self.features.sort_unstable_by_key(|f| f.0);
        self.features.dedup_by_key(|f| f.0);
        self.features
    }
}

/// FNV-1a, stirred at the end.
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
        let mut h = self.0;
        h ^= h >> 32;
        h = h.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        h ^ (h >> 29)
    }
}

/// What tells languages apart: words and pieces of words as they are spelt, accents and all.
pub(super) fn spelling(text: &str) -> Vec<Feature> {
    let mut found = Found {
        features: Vec::with_capacity(200),
    };
    let lower = text.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    for word in words {
        found.add("L", &[word], 1.0);
        found.pieces("l", word, 1..=4, 0.4);
    }
    found.finish()
}
