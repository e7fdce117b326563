//! Ideas that many words share, and the reach of negations.
//!
//! The names of the ideas are the same in every language, so that the model is trained on an idea
//! once for all languages.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::examples::Lists;
use super::rivals::{Claim, Rivals};
use super::tokenizer::Words;

/// The idea of words that negate what follows them.
const NOT: &str = "not";

/// The idea of words that end what a negation denies.
const BUT: &str = "but";

/// How many words a negation reaches.
pub(super) const REACH: usize = 6;

/// The numbers of ideas, by their names.
pub(super) type Names<'a> = BTreeMap<&'a str, u16>;

/// The phrases of one language's ideas.
pub(super) struct Concepts {
    /// By the first two letters; the longest first.
    phrases: HashMap<[char; 2], Vec<Phrase>>,
    pub not: Option<u16>,
    but: Option<u16>,
    pub rivals: Rivals,
}

/// A phrase of an idea.
pub(super) struct Phrase {
    words: Vec<Part>,
    idea: u16,
}

/// A word of a phrase, or its beginning.
struct Part {
    text: String,
    begins: bool,
}

/// The ideas that were found in words.
#[derive(Default)]
pub(super) struct FoundConcepts {
    /// Each idea in order, and whether it stands after a negation.
    pub ideas: Vec<(u16, bool)>,
    /// The words of each idea.
    pub places: Vec<Range<usize>>,
    /// For each word, whether it stands after a negation in its clause.
    pub denied: Vec<bool>,
    /// For each word, the number of its part: clauses are parted at the idea `but` too.
    pub parts: Vec<u16>,
}

/// The names of all ideas of all languages.
pub(super) fn names(lists: &[Lists]) -> Names<'_> {
    let mut names: Names<'_> = lists
        .iter()
        .flat_map(Lists::concepts)
        .filter(|(name, _)| Claim::named(name).is_none())
        .map(|(name, _)| (name, 0))
        .collect();
    for (number, at) in names.values_mut().zip(0..) {
        *number = at;
    }
    names
}

/// Every whole word that stands in a phrase of a list.
pub(super) fn whole_words(lists: &Lists) -> impl Iterator<Item = String> {
    let phrases = lists
        .concepts()
        .flat_map(|(_, phrases)| phrases.split('|').flat_map(parts));
    phrases.filter(|part| !part.begins).map(|part| part.text)
}

fn parts(phrase: &str) -> Vec<Part> {
    let part = |word: &str| {
        let begins = word.ends_with('*');
        let folded = Words::of(word).words.into_iter();
        folded
            .map(move |text| Part { text, begins })
            .collect::<Vec<_>>()
    };
    phrase.split_whitespace().flat_map(part).collect()
}

fn start(word: &str) -> [char; 2] {
    let mut letters = word.chars();
    [letters.next().unwrap_or(' '), letters.next().unwrap_or(' ')]
}

impl Concepts {
    pub(super) fn of(lists: &Lists, names: &Names<'_>) -> Self {
        let mut phrases: HashMap<[char; 2], Vec<Phrase>> = HashMap::new();
        let mut rivals = Rivals::of(names);
        for (name, listed) in lists.concepts() {
            for words in listed.split('|').map(parts) {
                let Some(first) = words.first() else { continue };
                if let Some(claim) = Claim::named(name) {
                    rivals.add(claim, Phrase { words, idea: 0 });
                    continue;
                }
                let phrase = phrases.entry(start(&first.text)).or_default();
                phrase.push(Phrase {
                    words,
                    idea: names[name],
                });
            }
        }
        for phrases in phrases.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        let number = |name| names.get(name).copied();
        Self {
            phrases,
            not: number(NOT),
            but: number(BUT),
            rivals,
        }
    }

    /// Finds the ideas of words; `clauses` has the number of each word's clause.
    pub(super) fn find(&self, words: &[String], clauses: &[u16]) -> FoundConcepts {
        let mut found = FoundConcepts {
            denied: vec![false; words.len()],
            ..FoundConcepts::default()
        };
        let (mut at, mut reach, mut clause, mut part) = (0, 0, 0, 0);
        while at < words.len() {
            if clauses[at] != clause {
                (reach, clause, part) = (0, clauses[at], part + 1);
            }
            let here = self.here(&words[at..]);
            let length = here.first().map_or(1, |phrase| phrase.words.len());
            let means = |idea: Option<u16>| here.iter().any(|phrase| Some(phrase.idea) == idea);
            if means(self.but) {
                (reach, part) = (0, part + 1);
            }
            found.parts.resize(at + length, part);
            for phrase in &here {
                found.ideas.push((phrase.idea, reach > 0));
                found.places.push(at..at + length);
            }
            if means(self.not) {
                reach = REACH;
            } else {
                found.denied[at..at + length].fill(reach > 0);
                reach = reach.saturating_sub(length);
            }
            at += length;
        }
        found
    }

    /// The longest phrases with which the words begin, one for each idea.
    fn here(&self, words: &[String]) -> Vec<&Phrase> {
        let phrases = self.phrases.get(&start(&words[0])).into_iter().flatten();
        let mut here: Vec<&Phrase> = Vec::new();
        for phrase in phrases.filter(|phrase| phrase.begins(words)) {
            if here
                .first()
                .is_some_and(|first| first.words.len() > phrase.words.len())
            {
                break;
            }
            if here.iter().all(|other| other.idea != phrase.idea) {
                here.push(phrase);
            }
        }
        here
    }
}

impl Phrase {
    /// How many words it has.
    pub(super) fn length(&self) -> usize {
        self.words.len()
    }

    /// Whether words begin with it.
    pub(super) fn begins(&self, words: &[String]) -> bool {
        let same = |(part, word): (&Part, &String)| {
            if part.begins {
                word.starts_with(&part.text)
            } else {
                *word == part.text
            }
        };
        self.words.len() <= words.len() && self.words.iter().zip(words).all(same)
    }
}
