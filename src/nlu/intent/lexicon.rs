//! The words that are known: the spellings people use for them, typing mistakes in them, and the
//! ideas that many words share.

use std::collections::HashMap;
use std::fmt;

use super::concepts::{Concepts, names, whole_words};
use super::examples::{Examples, Lists};
use super::model_file::{ModelReader, ModelWriter};
use super::tokenizer::{Words, without_doubles};
use super::vocabulary::Vocabulary;

/// The known words of every language, for reading what people write.
pub(super) struct Lexicon {
    languages: Vec<Spoken>,
    /// The names of the ideas, which languages share, as they are and after a negation.
    pub ideas: Vec<[String; 2]>,
}

/// The known words of one language.
struct Spoken {
    vocabulary: Vocabulary,
    /// Each spelling, and the words that are meant by it.
    spellings: Spellings,
    ideas: Concepts,
}

type Spellings = HashMap<String, Vec<String>>;

/// The words of a text as they are meant.
#[derive(Default)]
pub(super) struct Meant {
    pub words: Vec<String>,
    /// Whether each word was guessed from one with a typing mistake.
    pub guessed: Vec<bool>,
    /// Whether each word stands after a negation in its clause.
    pub denied: Vec<bool>,
    /// The ideas in order, and whether they are denied.
    pub ideas: Vec<(u16, bool)>,
    /// The number of words that are not known at all.
    pub unknown: usize,
    clauses: Vec<u16>,
    /// The places of written words that name what the text sets aside.
    pub aside: Vec<usize>,
}

impl Lexicon {
    /// Collects the words of the examples.
    pub(super) fn fit(lists: &[Lists], examples: &Examples) -> Self {
        let vocabularies = lists
            .iter()
            .zip(&examples.languages)
            .map(|(lists, language)| {
                let spellings = spellings(lists);
                let mut met: HashMap<String, u32> = HashMap::new();
                // A word of an idea is never a typing mistake.
                whole_words(lists).for_each(|word| *met.entry(word).or_default() += 3);
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

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        self.languages
            .iter()
            .for_each(|spoken| spoken.vocabulary.write(pack));
    }

    pub(super) fn read_from(lists: &[Lists], unpack: &mut ModelReader) -> Option<Self> {
        let vocabularies: Option<Vec<Vocabulary>> =
            lists.iter().map(|_| Vocabulary::read(unpack)).collect();
        Some(Self::of(lists, vocabularies?))
    }

    fn of(lists: &[Lists], vocabularies: Vec<Vocabulary>) -> Self {
        let names = names(lists);
        let spoken = |(lists, vocabulary): (&Lists, Vocabulary)| Spoken {
            vocabulary,
            spellings: spellings(lists),
            ideas: Concepts::of(lists, &names),
        };
        Self {
            languages: lists.iter().zip(vocabularies).map(spoken).collect(),
            ideas: names
                .keys()
                .map(|name| [(*name).to_owned(), format!("not {name}")])
                .collect(),
        }
    }

    /// A text without what it names only to set it aside, where it does.
    pub(super) fn concerned(
        &self,
        raw: &Words,
        meant: &Meant,
        language: usize,
    ) -> Option<(Words, Meant)> {
        if meant.aside.is_empty() {
            return None;
        }
        let words = raw.without(&meant.aside);
        let meant = self.read(&words, language);
        Some((words, meant))
    }

    /// The words of a text as they are meant in a language.
    pub(super) fn read(&self, raw: &Words, language: usize) -> Meant {
        let mut meant = Meant::default();
        let Some(spoken) = self.languages.get(language) else {
            return meant;
        };
        // For each word, the place of the written word that it stands for.
        let mut from = Vec::new();
        for (at, (word, &clause)) in raw.words.iter().zip(&raw.clauses).enumerate() {
            let one = std::slice::from_ref(word);
            let mut guessed = false;
            let read = match spoken.spellings.get(word) {
                Some(meant) => meant,
                None if spoken.vocabulary.knows(word) => one,
                // « Mounir » is a name, not « mourir » with a typing mistake.
                None if raw.capital[at] => {
                    meant.unknown += 1;
                    one
                }
                None => match spoken.nearest(word) {
                    Some(near) => {
                        guessed = true;
                        &[near]
                    }
                    None => {
                        meant.unknown += 1;
                        one
                    }
                },
            };
            meant.words.extend_from_slice(read);
            meant.clauses.resize(meant.words.len(), clause);
            from.resize(meant.words.len(), at);
            meant.guessed.resize(meant.words.len(), guessed);
        }
        let ideas = &spoken.ideas;
        let found = ideas.find(&meant.words, &meant.clauses);
        let aside = ideas.rivals.set_aside(&meant.words, &found, ideas.not);
        meant.aside = aside.into_iter().flatten().map(|at| from[at]).collect();
        (meant.ideas, meant.denied) = (found.ideas, found.denied);
        meant
    }
}

impl Spoken {
    /// The known word that a word with a typing mistake, or with drawn-out letters, stands for.
    fn nearest(&self, word: &str) -> Option<String> {
        let near = self.vocabulary.nearest(word).map(str::to_owned);
        near.or_else(|| without_doubles(word).filter(|short| self.vocabulary.knows(short)))
    }
}

/// The spellings of a list, each with the words that are meant by it.
fn spellings(lists: &Lists) -> Spellings {
    let mut spellings = HashMap::new();
    for (written, meant) in lists.spellings() {
        let meant = Words::of(meant).words;
        let written = Words::of(written).words.into_iter();
        spellings.extend(written.map(|word| (word, meant.clone())));
    }
    spellings
}

impl fmt::Display for Meant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (word, &denied) in self.words.iter().zip(&self.denied) {
            write!(f, "{}{word} ", if denied { "¬" } else { "" })?;
        }
        Ok(())
    }
}
