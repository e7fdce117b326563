//! The words that are known: spellings people use for them, typing mistakes in them, and ideas that
//! many words share.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::examples::{Examples, Language};
use super::features::Hash;
use super::letters::Words;

/// Words of every language, for reading what is written.
pub(super) struct Lexicon {
    languages: Vec<Spoken>,
    /// The names of the ideas, which languages share.
    pub ideas: Vec<String>,
}

/// What is known of one language.
#[derive(Default)]
struct Spoken {
    /// How often each word stands in the examples.
    known: HashMap<String, u32>,
    /// Spellings, and the words that are meant.
    spellings: HashMap<String, Vec<String>>,
    /// The words that can be meant by a mistake, the most frequent first.
    words: Vec<String>,
    /// By the hash of a word with one letter out, the words that it may be.
    mistakes: HashMap<u64, Vec<u32>>,
    /// By its first word, each phrase of an idea, the longest first.
    ideas: HashMap<String, Vec<(Vec<String>, u16)>>,
}

/// Words as they are meant.
#[derive(Default)]
pub(super) struct Meant {
    pub words: Vec<String>,
    /// Whether each word stands after a negation in its clause.
    pub denied: Vec<bool>,
    /// The ideas in order, and whether they are denied.
    pub ideas: Vec<(u16, bool)>,
    /// How many words are not known at all.
    pub unknown: usize,
    clauses: Vec<u16>,
}

/// The idea of words that turn round what follows them.
const NOT: &str = "not";

/// The idea of words that end what a negation turns round.
const BUT: &str = "but";

/// A negation reaches this many words far.
const REACH: usize = 6;

impl Lexicon {
    pub(super) fn of(examples: &Examples) -> Self {
        let mut names: BTreeMap<String, u16> = BTreeMap::new();
        for line in examples
            .languages
            .iter()
            .flat_map(|language| &language.ideas)
        {
            let name = line.split(':').next().unwrap_or_default().trim();
            names.entry(name.to_owned()).or_default();
        }
        for (at, number) in names.values_mut().enumerate() {
            *number = u16::try_from(at).unwrap_or(u16::MAX);
        }
        let languages = examples
            .languages
            .iter()
            .map(|language| Spoken::of(language, &names))
            .collect();
        Self {
            languages,
            ideas: names.into_keys().collect(),
        }
    }

    /// What words mean in a language.
    pub(super) fn read(&self, raw: &Words, language: usize) -> Meant {
        let mut meant = Meant::default();
        let Some(spoken) = self.languages.get(language) else {
            return meant;
        };
        for (word, &clause) in raw.words.iter().zip(&raw.clauses) {
            let one = std::slice::from_ref(word);
            let read = match spoken.spellings.get(word) {
                Some(meant) => meant,
                None if spoken.known.contains_key(word) => one,
                None => match spoken.nearest(word) {
                    Some(at) => &spoken.words[at..=at],
                    None => {
                        meant.unknown += 1;
                        one
                    }
                },
            };
            meant.words.extend_from_slice(read);
            meant.clauses.resize(meant.words.len(), clause);
        }
        spoken.find_ideas(&mut meant, &self.ideas);
        meant
    }
}

impl Spoken {
    fn of(language: &Language, names: &BTreeMap<String, u16>) -> Self {
        let mut spoken = Self::default();
        for line in &language.spellings {
            if let Some((written, meant)) = line.split_once('=') {
                let meant = Words::of(meant).words;
                for one in Words::of(written).words {
                    spoken.spellings.insert(one, meant.clone());
                }
            }
        }
        for line in &language.ideas {
            let (name, phrases) = line.split_once(':').unwrap_or((line, ""));
            let Some(&idea) = names.get(name.trim()) else {
                continue;
            };
            for phrase in phrases.split('|').map(|phrase| Words::of(phrase).words) {
                let Some(first) = phrase.first().cloned() else {
                    continue;
                };
                spoken.ideas.entry(first).or_default().push((phrase, idea));
            }
        }
        for phrases in spoken.ideas.values_mut() {
            phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
        for word in spoken
            .ideas
            .values()
            .flatten()
            .flat_map(|(phrase, _)| phrase)
        {
            *spoken.known.entry(word.clone()).or_default() += 3;
        }
        for example in &language.examples {
            for word in Words::of(&example.text).words {
                match spoken.spellings.get(&word) {
                    Some(meant) => meant
                        .iter()
                        .for_each(|word| *spoken.known.entry(word.clone()).or_default() += 1),
                    None => *spoken.known.entry(word).or_default() += 1,
                }
            }
        }
        spoken.index();
        spoken
    }

    /// Prepares for mistakes in words that are met often enough to be no mistake themselves.
    fn index(&mut self) {
        let often = |&(word, n): &(&String, &u32)| *n >= 3 && word.chars().count() >= SHORTEST;
        let mut often: Vec<(&String, &u32)> = self.known.iter().filter(often).collect();
        often.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
        self.words = often.into_iter().map(|(word, _)| word.clone()).collect();
        for (at, word) in self.words.iter().enumerate() {
            for hash in shortened(word) {
                self.mistakes.entry(hash).or_default().push(at as u32);
            }
        }
    }

    /// The most frequent word that is one mistake apart.
    fn nearest(&self, word: &str) -> Option<usize> {
        let letters = word.chars().count();
        if letters < SHORTEST
            || word
                .bytes()
                .any(|byte| byte.is_ascii_digit() || byte == b'@')
        {
            return None;
        }
        let mut best: Option<u32> = None;
        for hash in shortened(word) {
            for &at in self.mistakes.get(&hash).into_iter().flatten() {
                if best.is_some_and(|best| best <= at) {
                    break;
                }
                if strsim::osa_distance(word, &self.words[at as usize]) <= 1 {
                    best = Some(at);
                }
            }
        }
        best.map(|at| at as usize)
    }

    /// Finds the ideas of words, and what negations turn round.
    fn find_ideas(&self, meant: &mut Meant, names: &[String]) {
        let n = meant.words.len();
        meant.denied = vec![false; n];
        let named = |idea: u16, name: &str| names[usize::from(idea)] == name;
        let (mut at, mut reach, mut clause) = (0, 0, 0);
        while at < n {
            if meant.clauses[at] != clause {
                (reach, clause) = (0, meant.clauses[at]);
            }
            let found = self.ideas.get(&meant.words[at]).and_then(|phrases| {
                phrases
                    .iter()
                    .find(|(phrase, _)| meant.words[at..].starts_with(phrase))
            });
            let length = found.map_or(1, |(phrase, _)| phrase.len());
            if let Some(&(_, idea)) = found {
                if named(idea, BUT) {
                    reach = 0;
                }
                meant.ideas.push((idea, reach > 0));
                if named(idea, NOT) {
                    reach = REACH + length;
                }
            }
            if found.is_none_or(|(_, idea)| !named(*idea, NOT)) {
                meant.denied[at..at + length].fill(reach > 0);
            }
            reach = reach.saturating_sub(length);
            at += length;
        }
    }
}

impl fmt::Display for Meant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (word, &denied) in self.words.iter().zip(&self.denied) {
            write!(f, "{}{word} ", if denied { "¬" } else { "" })?;
        }
        Ok(())
    }
}

/// Shorter words are too near one another.
const SHORTEST: usize = 4;

/// A word itself, and with each letter taken out, hashed: two words that are one mistake apart
/// share one of these.
fn shortened(word: &str) -> impl Iterator<Item = u64> {
    let letters = word.chars().count();
    (0..=letters).map(move |out| {
        let mut hash = Hash::new();
        let mut buffer = [0; 4];
        for (_, c) in word.chars().enumerate().filter(|(at, _)| *at != out) {
            hash.eat(c.encode_utf8(&mut buffer).as_bytes());
        }
        hash.end()
    })
}
