//! The words that are known: spellings people use for them, typing mistakes in them, and ideas that
//! many words share.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::examples::{Examples, Lists};
use super::letters::Words;
use super::pack::{Pack, Unpack};
use super::vocabulary::Vocabulary;

/// Words of every language, for reading what is written.
pub(super) struct Lexicon {
    languages: Vec<Spoken>,
    /// The names of the ideas, which languages share.
    pub ideas: Vec<String>,
}

/// What is known of one language.
struct Spoken {
    vocabulary: Vocabulary,
    /// Spellings, and the words that are meant.
    spellings: Spellings,
    /// By its first word, each phrase of an idea, the longest first.
    ideas: HashMap<String, Vec<(Vec<String>, u16)>>,
}

type Spellings = HashMap<String, Vec<String>>;

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
    /// Learns the words of the examples.
    pub(super) fn learn(lists: &[Lists], examples: &Examples) -> Self {
        let vocabularies = lists
            .iter()
            .zip(&examples.languages)
            .map(|(lists, language)| {
                let spellings = spellings(lists);
                let mut met: HashMap<String, u32> = HashMap::new();
                let listed = phrases(lists).flat_map(|(_, phrase)| phrase);
                listed.for_each(|word| *met.entry(word).or_default() += 3);
                for word in language
                    .examples
                    .iter()
                    .flat_map(|example| Words::of(&example.text).words)
                {
                    match spellings.get(&word) {
                        Some(meant) => meant
                            .iter()
                            .for_each(|word| *met.entry(word.clone()).or_default() += 1),
                        None => *met.entry(word).or_default() += 1,
                    }
                }
                Vocabulary::of(met)
            });
        Self::of(lists, vocabularies.collect())
    }

    pub(super) fn write(&self, pack: &mut Pack) {
        self.languages
            .iter()
            .for_each(|spoken| spoken.vocabulary.write(pack));
    }

    pub(super) fn read_from(lists: &[Lists], unpack: &mut Unpack) -> Option<Self> {
        let vocabularies: Option<Vec<Vocabulary>> =
            lists.iter().map(|_| Vocabulary::read(unpack)).collect();
        Some(Self::of(lists, vocabularies?))
    }

    fn of(lists: &[Lists], vocabularies: Vec<Vocabulary>) -> Self {
        let mut names: BTreeMap<&str, u16> = BTreeMap::new();
        for (name, _) in lists.iter().flat_map(|lists| lists.ideas()) {
            names.entry(name).or_default();
        }
        for (at, number) in names.values_mut().enumerate() {
            *number = u16::try_from(at).unwrap_or(u16::MAX);
        }
        let spoken = |(lists, vocabulary): (&Lists, Vocabulary)| {
            let mut ideas: HashMap<String, Vec<(Vec<String>, u16)>> = HashMap::new();
            for (name, phrase) in phrases(lists) {
                if let (Some(first), Some(&idea)) = (phrase.first(), names.get(name)) {
                    ideas.entry(first.clone()).or_default().push((phrase, idea));
                }
            }
            for phrases in ideas.values_mut() {
                phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
            }
            Spoken {
                vocabulary,
                spellings: spellings(lists),
                ideas,
            }
        };
        Self {
            languages: lists.iter().zip(vocabularies).map(spoken).collect(),
            ideas: names.into_keys().map(str::to_owned).collect(),
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
                None if spoken.vocabulary.knows(word) => one,
                None => match spoken.vocabulary.nearest(word) {
                    Some(near) => &[near.to_owned()],
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

/// What is meant by each spelling of a list.
fn spellings(lists: &Lists) -> Spellings {
    let mut spellings = HashMap::new();
    for (written, meant) in lists.spellings() {
        let meant = Words::of(meant).words;
        let written = Words::of(written).words.into_iter();
        spellings.extend(written.map(|word| (word, meant.clone())));
    }
    spellings
}

/// Each phrase of each idea of a list.
fn phrases(lists: &Lists) -> impl Iterator<Item = (&str, Vec<String>)> {
    lists.ideas().flat_map(|(name, phrases)| {
        phrases
            .split('|')
            .map(move |phrase| (name, Words::of(phrase).words))
    })
}

impl Spoken {
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
