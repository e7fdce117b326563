//! Reads what people say for each intent, in each language, and reports what does not fit.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Source, TableReader, did_you_mean};

use super::distress::DistressKind;
use super::tokenizer::Words;
use super::{FIRST, IntentEntry, OUT_OF_SCOPE};

/// The file with the list of intents, below `data`.
const LIST: &str = "intents.toml";

/// The file of a language's spellings, below its folder.
const SPELLINGS: &str = "spellings.txt";

/// The file of a language's ideas, below its folder.
const IDEAS: &str = "ideas.txt";

/// The file of a language's turns of speech, below its folder.
const TURNS: &str = "turns.txt";

/// The file of a language's phrases of distress, below its folder.
const PHRASES: &str = "distress.txt";

/// The beginning of the name of a file with cries for help of one kind: `distress-suicide`.
const DISTRESS: &str = "distress-";

/// The file with texts that only sound like a cry for help.
const NOT_DISTRESS: &str = "not-distress";

/// The lists of one language: spellings, ideas, turns of speech and phrases of distress.
pub(super) struct Lists {
    pub tag: String,
    spellings: Option<Source>,
    ideas: Option<Source>,
    turns: Option<Source>,
    distress: Option<Source>,
}

/// The examples of every language.
#[derive(Default)]
pub(super) struct Examples {
    pub languages: Vec<Language>,
}

/// One language's examples.
pub(super) struct Language {
    pub tag: String,
    pub examples: Vec<Example>,
}

/// A text that people write.
pub(super) struct Example {
    pub text: String,
    pub kind: Kind,
}

/// What an example is an example of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Intent(usize),
    Distress(DistressKind),
    NotDistress,
}

/// The intents of the list, in its order. Mistakes in the list are reported by `flow`.
pub(super) fn listed(data: &[Source]) -> Vec<IntentEntry> {
    let Some(source) = data.iter().find(|source| source.path == LIST) else {
        return Vec::new();
    };
    let diagnostics = Diagnostics::default();
    let mut document = TableReader::document(source, &diagnostics);
    let intent = |mut fields: TableReader<'_>| {
        let id = fields.word("id")?.text;
        let report_name = fields
            .word("report-name")
            .map_or_else(|| id.replace('-', "_"), |word| word.text);
        let leads = fields.word("door").or_else(|| fields.word("article"));
        let is_need = leads.is_some() && report_name != OUT_OF_SCOPE;
        Some(IntentEntry {
            id,
            report_name,
            is_need,
        })
    };
    document
        .tables("intent")
        .into_iter()
        .filter_map(intent)
        .collect()
}

impl Lists {
    /// The lists of every language that has examples.
    pub(super) fn all(locales: &[Source]) -> Vec<Self> {
        let named = |tag: &str, name: &str| {
            let path = format!("{tag}/{name}");
            locales.iter().find(|source| source.path == path).cloned()
        };
        let lists = |tag: &str| Self {
            tag: tag.to_owned(),
            spellings: named(tag, SPELLINGS),
            ideas: named(tag, IDEAS),
            turns: named(tag, TURNS),
            distress: named(tag, PHRASES),
        };
        let mut tags: Vec<&str> = locales
            .iter()
            .filter_map(|source| Some(example_file(source)?.0))
            .collect();
        tags.dedup();
        tags.into_iter().map(lists).collect()
    }

    /// The files of the lists.
    pub(super) fn sources(&self) -> impl Iterator<Item = &Source> {
        let learned = self.spellings.iter().chain(&self.ideas).chain(&self.turns);
        learned.chain(&self.distress)
    }

    /// The file of phrases of distress, where there is one.
    pub(super) fn distress(&self) -> Option<&Source> {
        self.distress.as_ref()
    }

    /// Each spelling, and the words that are meant by it.
    pub(super) fn spellings(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.spellings.iter().flat_map(lines);
        lines.filter_map(|(_, line)| line.split_once('='))
    }

    /// Sentences with a place for a need, and perhaps for a second one.
    pub(super) fn turns(&self) -> impl Iterator<Item = &str> {
        self.turns.iter().flat_map(lines).map(|(_, line)| line)
    }

    /// The name of each idea, and its phrases between bars.
    pub(super) fn concepts(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.ideas.iter().flat_map(lines);
        let split = lines.filter_map(|(_, line)| line.split_once(':'));
        split.map(|(name, phrases)| (name.trim(), phrases))
    }
}

/// The tag of the language of a file of examples, and the name of the file.
pub(super) fn example_file(source: &Source) -> Option<(&str, &str)> {
    let (tag, path) = source.path.split_once('/')?;
    let file = path.strip_prefix("examples/")?.strip_suffix(".txt")?;
    Some((tag, file))
}

impl Examples {
    pub(super) fn read(
        listed: &[IntentEntry],
        locales: &[Source],
        diagnostics: &Diagnostics,
    ) -> Self {
        let mut languages: Vec<Language> = Vec::new();
        for source in locales {
            let Some((tag, file)) = example_file(source) else {
                continue;
            };
            if languages.last().is_none_or(|language| language.tag != tag) {
                languages.push(Language {
                    tag: tag.to_owned(),
                    examples: Vec::new(),
                });
            }
            if let Some(language) = languages.last_mut() {
                language.read(listed, source, file, diagnostics);
            }
        }
        report_sharing(locales, diagnostics);
        Self { languages }
    }
}

impl Examples {
    /// Reports the intents for which the language that is written first has no examples. Another
    /// language may leave some out: there they are understood by what languages share.
    pub(super) fn report_silence(&self, listed: &[IntentEntry], diagnostics: &Diagnostics) {
        match self.languages.iter().find(|language| language.tag == FIRST) {
            Some(language) => language.report_silence(listed, diagnostics),
            None => {
                let sentence = "missing: nobody says anything for any intent here";
                diagnostics.add(Diagnostic::new(&format!("{FIRST}/examples"), 1, sentence));
            }
        }
    }
}

impl Language {
    fn read(
        &mut self,
        listed: &[IntentEntry],
        source: &Source,
        name: &str,
        diagnostics: &Diagnostics,
    ) {
        let intent = listed.iter().position(|intent| intent.id == name);
        let kind = match (intent, cry_of(name)) {
            (Some(at), _) => Kind::Intent(at),
            (None, Some(cry)) => Kind::Distress(cry),
            (None, None) if name == NOT_DISTRESS => Kind::NotDistress,
            (None, None) => {
                let known = listed.iter().map(|intent| intent.id.clone());
                let cries = DistressKind::ALL.map(|kind| format!("{DISTRESS}{}", kind.name()));
                let known: Vec<String> = known.chain(cries).collect();
                let hint = did_you_mean(name, known.iter().map(|known| &**known));
                return diagnostics
                    .add(source.report_whole(format!("no intent is called `{name}`{hint}")));
            }
        };
        let examples = lines(source).map(|(_, line)| Example {
            text: line.to_owned(),
            kind,
        });
        self.examples.extend(examples);
    }

    fn report_silence(&self, listed: &[IntentEntry], diagnostics: &Diagnostics) {
        for (at, intent) in listed.iter().enumerate() {
            let of_intent = |example: &Example| example.kind == Kind::Intent(at);
            if !self.examples.iter().any(of_intent) {
                let file = format!("{}/examples/{}.txt", self.tag, intent.id);
                let sentence = format!(
                    "missing: nobody says anything for the intent `{}` here",
                    intent.id
                );
                diagnostics.add(Diagnostic::new(&file, 1, sentence));
            }
        }
    }
}

/// The kind of cry that a file of examples holds.
fn cry_of(file: &str) -> Option<DistressKind> {
    DistressKind::named(file.strip_prefix(DISTRESS)?)
}

/// The lines that are neither empty nor comments, with their numbers.
pub(super) fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.text.lines().map(str::trim).enumerate();
    let telling = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    telling.map(|(at, line)| (at + 1, line))
}

/// Reports an example that two intents of a language share: the model would learn nothing from it.
fn report_sharing(locales: &[Source], diagnostics: &Diagnostics) {
    let mut said: HashMap<(&str, String), (&Source, usize)> = HashMap::new();
    for source in locales {
        let Some((tag, file)) = example_file(source) else {
            continue;
        };
        if file == NOT_DISTRESS || cry_of(file).is_some() {
            continue;
        }
        for (line, text) in lines(source) {
            let words = Words::of(text).words.join(" ");
            // Texts of signs alone are compared sign by sign.
            let words = if words.is_empty() {
                text.to_owned()
            } else {
                words
            };
            let (first, at) = *said.entry((tag, words)).or_insert((source, line));
            if first.path != source.path {
                let sentence = format!("said for another intent too, at {}:{at}", first.path);
                diagnostics.add(Diagnostic::new(&source.path, line, sentence));
            }
        }
    }
}
