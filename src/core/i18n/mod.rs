//! The texts of every language: the messages of `locales/*/*.ftl`, and which of them there must be.
//!
//! There is no text in Rust. [`understand`](crate::understand) understands people by these
//! languages, and [`render`](crate::render) answers in them.

mod address;
mod arabic_words;
mod changed;
mod choice_texts;
mod code_messages;
mod completeness;
mod described;
mod faithful;
mod gaps;
mod gates;
mod glossary;
mod isolates;
mod latin_words;
mod limits;
mod lines;
mod locale;
mod message_ids;
mod new_language;
mod no_break;
mod normalize;
mod plurals;
mod polarity;
mod readability;
mod required_lists;
mod required_messages;
mod safety_messages;
mod tags;
mod understood;
mod variants;
mod word_lists;
mod wording;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::dialogue::Command;
use crate::flow::Flows;
use crate::school::School;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

use glossary::Glossary;
use tags::language;

pub(crate) use choice_texts::{
    AFTER, OWN_ROW, RATINGS, REMINDERS, SIDE_CHOICES, WAITING, reminder_hour,
};
pub(crate) use normalize::{collapse_repeats, holds, nearly};
pub(crate) use required_lists::ORDINALS;
pub(crate) use required_messages::{ARTICLE, blanks, rules, vars};
pub(crate) use safety_messages::{SAFETY, number_message, safety_opening};

pub use choice_texts::transition_text;
pub use gaps::Gaps;
pub use isolates::{
    has_right_to_left, in_reading_order, isolated_right_to_left, length, without_isolates,
};
pub use locale::{Locale, RenderError, Translation, Vars};
pub use message_ids::{id, is_message_of_code};
pub use new_language::new_language;
pub use no_break::held_together;
pub use normalize::normalize;
pub use readability::Readability;
/// A tag of a language, such as `fr` or `pt-BR`.
pub use unic_langid::LanguageIdentifier as LanguageTag;
pub use word_lists::{WordList, WordLists};

/// The locale that is written first, and in which the assistant speaks when no other is known.
pub use guichet_nlu::intent::FIRST;

/// The prefix of the messages of canned replies.
pub(crate) const CANNED: &str = "canned-";

/// Every language of the content.
pub struct Locales {
    /// The languages in which people are answered: [`FIRST`], then the others by their tags.
    spoken: Vec<Arc<Locale>>,
    /// The languages that are only understood.
    pub(crate) understood: Vec<Locale>,
    /// The terms that each language says in one way.
    glossary: Glossary,
}

impl Locales {
    /// Reads every locale; texts that are missing or unused are added to `diagnostics`.
    pub fn read(
        flows: &Flows,
        sources: &[Source],
        school: &School,
        diagnostics: &Diagnostics,
    ) -> Option<Self> {
        let mut folders: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
        for source in sources {
            if let Some((tag, _)) = source.path.split_once('/') {
                folders.entry(tag).or_default().push(source);
            }
        }
        let mut read: Vec<Locale> = folders
            .iter()
            .filter_map(|(tag, files)| Locale::read(tag, files, diagnostics))
            .collect();
        read.sort_by_key(|locale| (locale.tag != FIRST, locale.tag.clone()));
        if read.first().is_none_or(|locale| locale.tag != FIRST) {
            let sentence =
                format!("the locale `{FIRST}` must be there; texts are written in it first");
            diagnostics.add(Diagnostic::new(
                &format!("{FIRST}/locale.toml"),
                1,
                sentence,
            ));
            return None;
        }
        let (spoken, understood): (Vec<Locale>, Vec<Locale>) =
            read.into_iter().partition(|locale| locale.speaks);
        let spoken = standing_in(spoken, school, diagnostics);
        report_strange_texts(school, &spoken, diagnostics);
        completeness::report(flows, &spoken, diagnostics);
        for locale in &understood {
            understood::report(flows, locale, diagnostics);
        }
        let mut glossary = sources.iter();
        let glossary = glossary.find(|source| source.path == glossary::FILE);
        let glossary = glossary.map(|source| Glossary::read(source, diagnostics));
        Some(Self {
            spoken,
            understood,
            glossary: glossary.unwrap_or_default(),
        })
    }

    /// The languages in which people are answered, [`FIRST`] before the others.
    pub(crate) fn spoken(&self) -> impl Iterator<Item = &Locale> + Clone {
        self.spoken.iter().map(|locale| &**locale)
    }

    /// The number of spoken languages.
    pub(crate) fn count(&self) -> usize {
        self.spoken.len()
    }

    /// The tags of the spoken languages, in the order in which they are shown.
    pub fn tags(&self) -> Vec<&str> {
        self.spoken.iter().map(|locale| &*locale.tag).collect()
    }

    /// The tags of the languages that are only understood.
    pub fn understood_tags(&self) -> Vec<&str> {
        self.understood.iter().map(|locale| &*locale.tag).collect()
    }

    /// The spoken language nearest to the one a client is set to: the same tag, else the same
    /// language, else [`FIRST`].
    pub fn nearest(&self, wanted: Option<&str>) -> &str {
        tags::nearest(&self.tags(), wanted.unwrap_or(FIRST)).unwrap_or(FIRST)
    }

    /// Whether the language a client is set to is spoken, and in a script that its person reads. Else
    /// the person is asked for a language.
    pub fn speaks(&self, wanted: &str) -> bool {
        let near = tags::nearest(&self.tags(), wanted);
        near.is_some_and(|own| tags::has_script_of(own, wanted))
    }

    /// Every command, by its English name, with what it does in the language `tag`.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn commands(&self, tag: &str) -> Result<Vec<(&'static str, String)>, RenderError> {
        let locale = self.locale(tag);
        let about = |command: Command| {
            let name = command.name();
            let about = locale.text(&format!("nav-{name}"), Some("about"), &[])?;
            Ok((name, about))
        };
        Command::typed().map(about).collect()
    }

    /// The name of a command in a language, as a person types it after a slash.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn alias(&self, tag: &str, command: &str) -> Result<String, RenderError> {
        self.locale(tag)
            .text(&format!("nav-{command}"), Some("command"), &[])
    }

    /// The files of texts that hold lists of what people write, where such lists stood before they
    /// had files of their own; each with their number. A school's own texts hold theirs.
    pub fn lists_among_texts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for (_, list) in self.spoken().flat_map(|locale| locale.words.iter()) {
            if list.file.ends_with(".ftl") && list.file.contains('/') {
                *counts.entry(list.file.clone()).or_default() += 1;
            }
        }
        counts
    }

    /// The index of a spoken language by its tag, in capitals or not.
    pub(crate) fn position(&self, tag: &str) -> Option<u8> {
        let at = self
            .tags()
            .iter()
            .position(|other| other.eq_ignore_ascii_case(tag))?;
        u8::try_from(at).ok()
    }

    /// The locale of this tag, or the first: a session may outlive a locale.
    pub fn locale(&self, tag: &str) -> &Locale {
        &self.spoken[self.index(tag)]
    }

    /// The spoken language of this index.
    pub(crate) fn at(&self, index: u8) -> &Locale {
        &self.spoken[usize::from(index)]
    }

    /// The index of the spoken language of this tag, or of the first.
    pub(crate) fn index(&self, tag: &str) -> usize {
        let found = self.spoken.iter().position(|locale| locale.tag == tag);
        found.unwrap_or(0)
    }

    /// The spoken or understood language of this tag, if there is one.
    pub(crate) fn understood_as(&self, tag: &str) -> Option<&Locale> {
        let mut all = self.spoken().chain(&self.understood);
        all.find(|locale| locale.tag == tag)
    }
}

/// The spoken languages with the school's texts. What one of them does not say is said in the one of
/// the same language before it, as `pt` before `pt-BR`, else in [`FIRST`].
fn standing_in(
    spoken: Vec<Locale>,
    school: &School,
    diagnostics: &Diagnostics,
) -> Vec<Arc<Locale>> {
    let mut ready: Vec<Arc<Locale>> = Vec::with_capacity(spoken.len());
    for mut locale in spoken {
        locale.add_school(school, diagnostics);
        let near = ready.iter().rev();
        let near = near
            .clone()
            .find(|other| language(&other.tag) == language(&locale.tag));
        if let Some(other) = near.or(ready.first()) {
            locale.stand_in(Arc::clone(other));
        }
        ready.push(Arc::new(locale));
    }
    ready
}

/// Reports a file of the school's texts in a language that is not spoken.
fn report_strange_texts(school: &School, spoken: &[Arc<Locale>], diagnostics: &Diagnostics) {
    for (tag, source) in &school.texts {
        if !spoken.iter().any(|locale| locale.tag == *tag) {
            let tags: Vec<&str> = spoken.iter().map(|locale| &*locale.tag).collect();
            let sentence = format!("`{tag}` is not spoken; there are {}", tags.join(", "));
            diagnostics.add(Diagnostic::new(&source.path, 1, sentence));
        }
    }
}
