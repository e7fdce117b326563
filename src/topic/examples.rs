//! Reads what people say for each topic, in each language, and complains of what does not fit.

use std::collections::HashMap;

use crate::source::{Complaint, Complaints, Fields, Source, did_you_mean};

use super::Listed;
use super::letters::Words;

/// The file with the list of topics, below `data`.
const LIST: &str = "topics.toml";

/// The file of a language's spellings, below its folder.
const SPELLINGS: &str = "spellings.txt";

/// The file of a language's ideas, below its folder.
const IDEAS: &str = "ideas.txt";

/// The files of examples that are no topic: what is distress, and what only sounds like it.
pub(super) const DISTRESS: [&str; 2] = ["distress", "not-distress"];

/// The examples of every language.
#[derive(Default)]
pub(super) struct Examples {
    pub languages: Vec<Language>,
}

/// One language's examples and lists.
pub(super) struct Language {
    pub tag: String,
    pub examples: Vec<Example>,
    /// The lines of `spellings.txt`.
    pub spellings: Vec<String>,
    /// The lines of `ideas.txt`.
    pub ideas: Vec<String>,
}

/// Something that people say.
pub(super) struct Example {
    pub text: String,
    pub kind: Kind,
}

/// What an example is an example of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Topic(u16),
    Distress,
    NotDistress,
}

/// The topics of the list, in its order; what is wrong with the list is for `flow` to say.
pub(super) fn listed(data: &[Source]) -> Vec<Listed> {
    let Some(source) = data.iter().find(|source| source.path == LIST) else {
        return Vec::new();
    };
    let complaints = Complaints::default();
    let mut document = Fields::document(source, &complaints);
    let topic = |mut fields: Fields<'_>| {
        let id = fields.word("id")?.text;
        let intent = fields
            .word("intent")
            .map_or_else(|| id.replace('-', "_"), |word| word.text);
        Some(Listed { id, intent })
    };
    document
        .tables("topic")
        .into_iter()
        .filter_map(topic)
        .collect()
}

impl Examples {
    pub(super) fn read(listed: &[Listed], locales: &[Source], complaints: &Complaints) -> Self {
        if listed.is_empty() {
            return Self::default();
        }
        let mut languages: Vec<Language> = Vec::new();
        for source in locales {
            let Some((tag, path)) = source.path.split_once('/') else {
                continue;
            };
            let at = languages
                .iter()
                .position(|of| of.tag == tag)
                .unwrap_or_else(|| {
                    languages.push(Language::new(tag));
                    languages.len() - 1
                });
            let language = &mut languages[at];
            match path.strip_prefix("examples/") {
                Some(file) => language.read(listed, source, file, complaints),
                None if path == SPELLINGS => {
                    language.spellings = lines(source).map(|(_, line)| line.to_owned()).collect()
                }
                None if path == IDEAS => {
                    language.ideas = lines(source).map(|(_, line)| line.to_owned()).collect()
                }
                None => {}
            }
        }
        if false {
            for language in &languages {
                language.complain_of_silence(listed, complaints);
            }
        }
        complain_of_sharing(locales, complaints);
        Self { languages }
    }
}

impl Language {
    fn new(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            examples: Vec::new(),
            spellings: Vec::new(),
            ideas: Vec::new(),
        }
    }

    fn read(&mut self, listed: &[Listed], source: &Source, file: &str, complaints: &Complaints) {
        let name = file.strip_suffix(".txt").unwrap_or(file);
        let kind = match listed.iter().position(|topic| topic.id == name) {
            Some(at) => Kind::Topic(u16::try_from(at).unwrap_or(u16::MAX)),
            None if name == DISTRESS[0] => Kind::Distress,
            None if name == DISTRESS[1] => Kind::NotDistress,
            None => {
                let known = listed.iter().map(|topic| &*topic.id).chain(DISTRESS);
                let hint = did_you_mean(name, known);
                return complaints
                    .add(source.complain_whole(format!("no topic is called `{name}`{hint}")));
            }
        };
        let examples = lines(source).map(|(_, line)| Example {
            text: line.to_owned(),
            kind,
        });
        self.examples.extend(examples);
    }

    fn complain_of_silence(&self, listed: &[Listed], complaints: &Complaints) {
        for (at, topic) in listed.iter().enumerate() {
            let of_topic = |example: &Example| {
                example.kind == Kind::Topic(u16::try_from(at).unwrap_or(u16::MAX))
            };
            if !self.examples.iter().any(of_topic) {
                let file = format!("{}/examples/{}.txt", self.tag, topic.id);
                let sentence = format!(
                    "missing: nobody says anything for the topic `{}` here",
                    topic.id
                );
                complaints.add(Complaint::new(&file, 1, sentence));
            }
        }
    }
}

/// The lines that say something, with their numbers.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.text.lines().map(str::trim).enumerate();
    let telling = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    telling.map(|(at, line)| (at + 1, line))
}

/// An example that two topics of a language share says nothing for either.
fn complain_of_sharing(locales: &[Source], complaints: &Complaints) {
    let mut said: HashMap<(&str, String), (&Source, usize)> = HashMap::new();
    for source in locales
        .iter()
        .filter(|source| source.path.contains("/examples/"))
    {
        let tag = source.path.split('/').next().unwrap_or_default();
        if DISTRESS
            .iter()
            .any(|name| source.path.ends_with(&format!("/{name}.txt")))
        {
            continue;
        }
        for (line, text) in lines(source) {
            let words = Words::of(text).words.join(" ");
            // Signs alone are told apart by nothing else.
            let words = if words.is_empty() {
                text.to_owned()
            } else {
                words
            };
            let (first, at) = *said.entry((tag, words)).or_insert((source, line));
            if first.path != source.path {
                let sentence = format!("said for another topic too, at {}:{at}", first.path);
                complaints.add(Complaint::new(&source.path, line, sentence));
            }
        }
    }
}
