//! Recognises what people need from what they write, in any language there are examples for.
//!
//! An intent is a need; its examples are lines of `locales/xx/examples/<intent>.txt`. A linear model
//! over words, pieces of words, sounds and ideas learns from them. Pure and deterministic: the same
//! examples make the same model, and the same words get the same answer.
//!
//! What is recognised is `Copy` and holds no word.

mod augmentation;
mod concepts;
mod distress;
mod examples;
mod explain;
mod features;
mod language;
mod lexicon;
mod linear_model;
mod model_file;
mod near_duplicates;
mod phonetic;
mod sgd;
mod tokenizer;
mod trained_model;
mod vocabulary;

use std::sync::OnceLock;

use crate::diagnostics::{Diagnostics, Source};

use distress::Phrases;
use examples::{Examples, Lists, example_file, report_silent_locales};
use features::Hash;
use model_file::{ModelReader, ModelWriter};
use tokenizer::Words;
use trained_model::TrainedModel;

pub use distress::{DistressKind, DistressSigns};
pub use near_duplicates::{NearDuplicate, NearDuplicates};

/// An intent's place in the list of intents, counted from nought, as `data/intents.toml` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IntentIndex(pub u16);

/// A language's place in [`IntentModel::languages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LanguageIndex(pub u8);

/// A need, as the list of intents names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntentEntry {
    /// Kebab-case: `forgot-identifier`.
    pub id: String,
    /// What it is called in reports: the id with underscores, unless the file says otherwise.
    pub report_name: String,
    /// Whether it is something to be solved: it leads to a journey or an article.
    pub is_need: bool,
}

/// What was recognised in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recognised {
    /// The likeliest intent; nothing when no intent is likely enough.
    pub best: Option<IntentIndex>,
    /// The next likely intent of another group, whether likely or not.
    pub second: Option<IntentIndex>,
    /// How likely the best is, from 0 to 1.
    pub confidence: f32,
    /// How much likelier the best is than the second, from 0 to 1.
    pub margin: f32,
    /// The language it is written in; nothing of signs and numbers only.
    pub language: Option<LanguageIndex>,
    /// How sure that is, from 0 to 1.
    pub language_confidence: f32,
    /// The cry for help that it is, by phrases and by what was learned together.
    pub distress: Option<DistressKind>,
    /// What speaks for that, or does not.
    pub signs: DistressSigns,
    /// Whether it takes a cry back, where one came before: « I was joking ».
    pub takes_back: bool,
}

/// The name of what is nobody's business here, and of what is not recognised.
pub const OUT_OF_SCOPE: &str = "out_of_scope";

/// All intents, with what people say for them.
pub struct IntentModel {
    listed: Vec<IntentEntry>,
    lists: Vec<Lists>,
    /// The files of examples.
    examples: Vec<Source>,
    /// What distress sounds like.
    phrases: OnceLock<Phrases>,
    /// What was learned from just these files before.
    pretrained: Option<&'static [u8]>,
    trained: OnceLock<TrainedModel>,
}

impl IntentModel {
    /// Reads the list of intents and the examples of each language; it reports examples of no
    /// intent, of intents without examples, and of examples that two intents share.
    ///
    /// `pretrained` is what [`IntentModel::to_bytes`] made of the files that are shipped. It is believed when
    /// it was made of these; otherwise [`IntentModel::train`] has to learn.
    pub fn read(
        data: &[Source],
        locales: &[Source],
        pretrained: &'static [u8],
        diagnostics: &Diagnostics,
    ) -> Self {
        let listed = examples::listed(data);
        let lists = Lists::all(locales);
        let is_example = |source: &&Source| !listed.is_empty() && example_file(source).is_some();
        let examples: Vec<Source> = locales.iter().filter(is_example).cloned().collect();
        let taught = pretrained
            .split_first_chunk()
            .filter(|(mark, _)| **mark == fingerprint(&listed, &lists, &examples));
        if !listed.is_empty() {
            report_silent_locales(&lists, locales, diagnostics);
        }
        // What is taught was sound.
        let phrases = OnceLock::new();
        if taught.is_none() {
            Examples::read(&listed, &examples, diagnostics);
            phrases.get_or_init(|| {
                Phrases::read(lists.iter().filter_map(Lists::distress), diagnostics)
            });
        }
        Self {
            listed,
            lists,
            examples,
            phrases,
            pretrained: taught.map(|(_, rest)| rest),
            trained: OnceLock::new(),
        }
    }

    /// Whether what was taught is of these files, so that nothing need be learned.
    pub fn is_pretrained(&self) -> bool {
        self.pretrained.is_some()
    }

    /// What is learned, as bytes for [`IntentModel::read`], with the mark of the files it is learned of.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut pack = ModelWriter(fingerprint(&self.listed, &self.lists, &self.examples).to_vec());
        self.trained().write(&mut pack);
        pack.0
    }

    /// The intents, in the order of [`IntentIndex`].
    pub fn listed(&self) -> &[IntentEntry] {
        &self.listed
    }

    /// The tags of the languages that are recognised, in the order of [`LanguageIndex`].
    pub fn languages(&self) -> Vec<&str> {
        self.lists.iter().map(|of| &*of.tag).collect()
    }

    /// The language of this tag, if there are examples for it.
    pub fn language(&self, tag: &str) -> Option<LanguageIndex> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let same = |lists: &Lists| lists.tag.eq_ignore_ascii_case(primary);
        let at = self.lists.iter().position(same)?;
        u8::try_from(at).ok().map(LanguageIndex)
    }

    /// What an intent is called in reports.
    pub fn report_name(&self, intent: Option<IntentIndex>) -> &str {
        intent.map_or(OUT_OF_SCOPE, |at| {
            &*self.listed[usize::from(at.0)].report_name
        })
    }

    /// Learns from the examples, unless that is done. It takes a moment: off the path of a message.
    pub fn train(&self) {
        self.phrases();
        self.trained();
    }

    fn phrases(&self) -> &Phrases {
        let read = || {
            let lists = self.lists.iter().filter_map(Lists::distress);
            Phrases::read(lists, &Diagnostics::default())
        };
        self.phrases.get_or_init(read)
    }

    fn trained(&self) -> &TrainedModel {
        self.trained.get_or_init(|| {
            let (listed, lists) = (&self.listed, &self.lists);
            let taught = self.pretrained.map(ModelReader);
            let taught = taught.and_then(|mut bytes| TrainedModel::read(listed, lists, &mut bytes));
            taught.unwrap_or_else(|| TrainedModel::of(listed, lists, &self.read_examples()))
        })
    }

    /// What somebody needs who wrote this; `hint` is the language their client is set to.
    pub fn recognise(&self, said: &str, hint: Option<LanguageIndex>) -> Recognised {
        self.trained().recognise(self.phrases(), said, hint)
    }

    /// The words of a text as they are meant, in the language of the hint: spellings and typing mistakes
    /// resolved, « mdp » as « mot de passe ».
    pub fn read_words(&self, said: &str, hint: Option<LanguageIndex>) -> Vec<String> {
        self.trained().read_as(&Words::of(said), hint).words
    }

    /// How that was recognised, line by line. It repeats what was said.
    pub fn explain(&self, said: &str, hint: Option<LanguageIndex>) -> Vec<String> {
        explain::explain(self, said, hint)
    }

    /// For finding out whether a text is an example, or nearly one.
    pub fn near_duplicates(&self) -> NearDuplicates {
        NearDuplicates::of(&self.read_examples())
    }

    fn read_examples(&self) -> Examples {
        Examples::read(&self.listed, &self.examples, &Diagnostics::default())
    }
}

/// A mark of all that is learned from.
fn fingerprint(listed: &[IntentEntry], lists: &[Lists], examples: &[Source]) -> [u8; 8] {
    let mut hash = Hash::new();
    for intent in listed {
        hash.eat(intent.id.as_bytes());
        hash.eat(b"=");
        hash.eat(intent.report_name.as_bytes());
    }
    for source in lists.iter().flat_map(Lists::sources).chain(examples) {
        hash.eat(source.path.as_bytes());
        hash.eat(source.text.as_bytes());
    }
    hash.end().to_le_bytes()
}
