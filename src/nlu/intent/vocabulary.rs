//! The words of one language's examples, and which of them a word with a typing mistake stands for.

use std::borrow::Cow;
use std::collections::HashMap;

use super::features::Hash;
use super::model_file::{ModelReader, ModelWriter};
use super::slots::{Slots, find};

/// The known words of one language.
pub(super) struct Vocabulary {
    /// The words, the most frequent first.
    words: Vec<Cow<'static, str>>,
    /// The index of each word in `words`, by its hash.
    places: Cow<'static, [u8]>,
    /// The hash of each word with one letter taken out, and the index of the word; sorted.
    mistakes: Cow<'static, [u8]>,
}

/// The fewest letters of a word that forgives a mistake; shorter ones are too near one another.
const SHORTEST: usize = 4;

/// How often a word must be met; a rarer one may be a mistake itself.
const OFTEN: u32 = 3;

/// The bytes of an entry of the mistakes.
const ENTRY: usize = 8;

impl Vocabulary {
    /// Makes a vocabulary of words and how often each was met.
    pub(super) fn of(met: HashMap<String, u32>) -> Self {
        let mut met: Vec<(String, u32)> = met.into_iter().collect();
        met.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
        let mut places = Slots::with_room(met.len());
        for (at, (word, _)) in (1..).zip(&met) {
            places.add(hash(word), at);
        }
        let mut mistakes: Vec<(u32, u32)> = Vec::new();
        for (at, (word, times)) in (0..).zip(&met) {
            if *times >= OFTEN && word.chars().count() >= SHORTEST {
                mistakes.extend(shortened(word).map(|hash| (hash, at)));
            }
        }
        mistakes.sort_unstable();
        let entry = |(hash, at): (u32, u32)| hash.to_le_bytes().into_iter().chain(at.to_le_bytes());
        Self {
            words: met.into_iter().map(|(word, _)| word.into()).collect(),
            places: places.into_bytes().into(),
            mistakes: mistakes.into_iter().flat_map(entry).collect(),
        }
    }

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        pack.bytes(self.words.join("\n").as_bytes());
        pack.bytes(&self.places);
        pack.bytes(&self.mistakes);
    }

    pub(super) fn read(unpack: &mut ModelReader) -> Option<Self> {
        Some(Self {
            words: unpack.text()?.lines().map(Cow::from).collect(),
            places: unpack.bytes()?.into(),
            mistakes: unpack.bytes()?.into(),
        })
    }

    /// Whether a word is known as it is written.
    pub(super) fn knows(&self, word: &str) -> bool {
        find(&self.places, hash(word)).is_some()
    }

    /// The most frequent known word that is one typing mistake away.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        let letters = word.chars().count();
        let numeric = |byte: u8| byte.is_ascii_digit() || byte == b'@';
        if letters < SHORTEST || word.bytes().any(numeric) {
            return None;
        }
        let mut best: Option<u32> = None;
        for hash in shortened(word) {
            for at in self.of_mistake(hash) {
                if best.is_some_and(|best| best <= at) {
                    break;
                }
                if strsim::osa_distance(word, &self.words[at as usize]) <= 1 {
                    best = Some(at);
                }
            }
        }
        best.map(|at| &*self.words[at as usize])
    }

    /// The indices of the words that have this hash with one letter taken out.
    fn of_mistake(&self, hash: u32) -> impl Iterator<Item = u32> {
        let (entries, _) = self.mistakes.as_chunks::<ENTRY>();
        let number = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().expect("four bytes"));
        let from = entries.partition_point(|entry| number(&entry[..4]) < hash);
        let same = entries[from..]
            .iter()
            .take_while(move |entry| number(&entry[..4]) == hash);
        same.map(move |entry| number(&entry[4..]))
    }
}

fn hash(word: &str) -> u64 {
    let mut hash = Hash::new();
    hash.eat(word.as_bytes());
    hash.end()
}

/// The hashes of a word and of it with each letter taken out. Two words that are one mistake apart
/// share one of these.
pub(super) fn shortened(word: &str) -> impl Iterator<Item = u32> {
    let letters = word.chars().count();
    (0..=letters).map(move |out| {
        let mut hash = Hash::new();
        let mut buffer = [0; 4];
        for (_, c) in word.chars().enumerate().filter(|(at, _)| *at != out) {
            hash.eat(c.encode_utf8(&mut buffer).as_bytes());
        }
        hash.end() as u32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let met = [
            ("feuille", 9),
            ("famille", 20),
            ("fouille", 3),
            ("fouine", 2),
            ("mot", 50),
        ];
        Vocabulary::of(met.map(|(word, times)| (word.to_owned(), times)).into())
    }

    #[test]
    fn a_word_with_one_mistake_stands_for_the_most_frequent_word_it_may_be() {
        let vocabulary = vocabulary();
        for (written, meant) in [
            ("feuile", Some("feuille")),
            ("feuillle", Some("feuille")),
            ("feiulle", Some("feuille")),
            ("fauille", Some("famille")),
            ("famile", Some("famille")),
            // Two mistakes are too many, and a rare word may be a mistake itself.
            ("fuile", None),
            ("fouin", None),
        ] {
            assert_eq!(vocabulary.nearest(written), meant, "{written}");
        }
    }

    #[test]
    fn short_words_and_words_with_signs_of_an_identifier_stand_for_themselves() {
        let vocabulary = vocabulary();
        for written in ["mo", "mots", "mat", "feuill3", "f@uille"] {
            assert_eq!(vocabulary.nearest(written), None, "{written}");
        }
    }
}
