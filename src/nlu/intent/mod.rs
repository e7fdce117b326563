//! Recognises what people need from what they write, in any language with examples.
//!
//! An intent is a need; its examples are lines of `locales/xx/examples/<intent>.txt`. A linear
//! model over words, pieces of words, sounds and ideas is trained on them. It is pure and
//! deterministic: the same examples make the same model, and the same words get the same answer.
//!
//! What a text answers at a question is told by a second model, of the texts of `locales/xx/answers`.
//!
//! What is recognised is `Copy` and holds no word.

mod answer_examples;
mod answer_model;
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
mod rivals;
mod sgd;
mod slots;
mod tokenizer;
mod trained_model;
mod vocabulary;

use std::sync::OnceLock;

use crate::diagnostics::{Diagnostics, Source};

use answer_examples::{AnswerExamples, answer_file};
use distress::Phrases;
use examples::{Examples, Lists, example_file};
use features::Hash;
use lexicon::Meant;
use model_file::{ModelReader, ModelWriter};
use tokenizer::Words;
use trained_model::TrainedModel;

pub use answer_examples::TaughtAnswer;
pub use answer_model::Answer;
pub use distress::{DistressKind, DistressSigns};
pub use near_duplicates::{NearDuplicate, NearDuplicates};

/// The index of an intent in the list, as `data/intents.toml` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IntentIndex(pub u16);

/// The index of a language in [`IntentModel::languages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LanguageIndex(pub u8);

/// A need, as the list of intents names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntentEntry {
    /// The id, in kebab-case: `forgot-identifier`.
    pub id: String,
    /// The name in reports: the id with underscores, unless the file says otherwise.
    pub report_name: String,
    /// Whether it is a problem to be solved: it leads to a journey or an article.
    pub is_need: bool,
}

/// What was recognised in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recognised {
    /// The likeliest intent; nothing when no intent is likely enough.
    pub best: Option<IntentIndex>,
    /// The likeliest intent of another group than the best, however likely it is.
    pub second: Option<IntentIndex>,
    /// How likely the best intent is, from 0 to 1.
    pub confidence: f32,
    /// How much likelier the best intent is than the second, from 0 to 1.
    pub margin: f32,
    /// The language of the text; nothing for signs and numbers only.
    pub language: Option<LanguageIndex>,
    /// How sure the language is, from 0 to 1.
    pub language_confidence: f32,
    /// The kind of cry for help, by phrases and model together; nothing when it is none.
    pub distress: Option<DistressKind>,
    /// The signs by which it was decided whether the text is a cry.
    pub signs: DistressSigns,
}

/// The report name of texts without an intent, and of texts that are not recognised.
pub const OUT_OF_SCOPE: &str = "out_of_scope";

/// The language that is written first; no other needs to be whole.
pub const FIRST: &str = "fr";

/// The list of intents, the examples, and the model that is trained on them.
pub struct IntentModel {
    listed: Vec<IntentEntry>,
    lists: Vec<Lists>,
    /// The files of examples.
    examples: Vec<Source>,
    /// The files of answers.
    answers: Vec<Source>,
    /// The phrases of distress, read when they are first needed.
    phrases: OnceLock<Phrases>,
    /// The model that was trained on exactly these files before, as bytes.
    pretrained: Option<&'static [u8]>,
    trained: OnceLock<TrainedModel>,
}

impl IntentModel {
    /// Reads the list of intents and the examples of each language. Examples of no intent, intents
    /// without examples, and examples that two intents share become diagnostics.
    ///
    /// `pretrained` is what [`IntentModel::to_bytes`] made of the shipped files. It is used when it
    /// was made of these files, whose examples are then not checked again; otherwise
    /// [`IntentModel::train`] has to train.
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
        let is_answer = |source: &&Source| answer_file(source).is_some();
        let answers: Vec<Source> = locales.iter().filter(is_answer).cloned().collect();
        let files = || examples.iter().chain(&answers);
        let taught = pretrained
            .split_first_chunk()
            .filter(|(mark, _)| **mark == fingerprint(&listed, &lists, files()));
        // A model was only ever made of files without a mistake.
        let phrases = OnceLock::new();
        if taught.is_none() {
            let read = Examples::read(&listed, &examples, diagnostics);
            if !listed.is_empty() {
                read.report_silence(&listed, diagnostics);
            }
            answer_examples::report(&answers, diagnostics);
            phrases.get_or_init(|| {
                Phrases::read(lists.iter().filter_map(Lists::distress), diagnostics)
            });
        }
        Self {
            listed,
            lists,
            examples,
            answers,
            phrases,
            pretrained: taught.map(|(_, rest)| rest),
            trained: OnceLock::new(),
        }
    }

    /// Whether `pretrained` was made of these files, so that no training is needed.
    pub fn is_pretrained(&self) -> bool {
        self.pretrained.is_some()
    }

    /// The trained model as bytes for [`IntentModel::read`], with the mark of the files it was
    /// trained on.
    pub fn to_bytes(&self) -> Vec<u8> {
        let files = self.examples.iter().chain(&self.answers);
        let mut pack = ModelWriter(fingerprint(&self.listed, &self.lists, files).to_vec());
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

    /// The intents that a language has no examples for, by the language's tag. The language that is
    /// written first has some for each.
    pub fn without_examples(&self) -> Vec<(&str, Vec<&str>)> {
        let lacks = |tag: &str, id: &str| {
            let path = format!("{tag}/examples/{id}.txt");
            !self.examples.iter().any(|source| source.path == path)
        };
        let tags = self.lists.iter().map(|lists| &*lists.tag);
        let all = tags.map(|tag| {
            let ids = self.listed.iter().map(|intent| &*intent.id);
            (tag, ids.filter(|id| lacks(tag, id)).collect::<Vec<_>>())
        });
        all.filter(|(_, ids)| !ids.is_empty()).collect()
    }

    /// The language of a tag, whose region does not count, if there are examples for it.
    pub fn language(&self, tag: &str) -> Option<LanguageIndex> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let same = |lists: &Lists| lists.tag.eq_ignore_ascii_case(primary);
        let at = self.lists.iter().position(same)?;
        u8::try_from(at).ok().map(LanguageIndex)
    }

    /// The name of an intent in reports; [`OUT_OF_SCOPE`] for none.
    pub fn report_name(&self, intent: Option<IntentIndex>) -> &str {
        intent.map_or(OUT_OF_SCOPE, |at| {
            &*self.listed[usize::from(at.0)].report_name
        })
    }

    /// Trains on the examples, unless that is done. It takes a moment, so it belongs off the path
    /// of a message.
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
            taught.unwrap_or_else(|| {
                let answers = AnswerExamples::read(&self.languages(), &self.answers);
                let phrases = self.phrases();
                let is_cry =
                    |text: &str| phrases.find(&Words::of(text), &Meant::default()).is_some();
                TrainedModel::of(listed, lists, &self.read_examples(), answers, is_cry)
            })
        })
    }

    /// What the writer of a text needs; `hint` is the language to which the person's client is set.
    pub fn recognise(&self, said: &str, hint: Option<LanguageIndex>) -> Recognised {
        self.trained().recognise(self.phrases(), said, hint)
    }

    /// Whether a text takes an earlier cry for help back: « I was joking ».
    pub fn takes_back(&self, said: &str) -> bool {
        self.phrases().takes_back(&Words::of(said))
    }

    /// What a text says at a question, by the examples of its answers; nothing where it has none.
    /// `hint` is the language of the conversation.
    pub fn answer(
        &self,
        question: &str,
        said: &str,
        hint: Option<LanguageIndex>,
    ) -> Option<Answer<'_>> {
        self.trained().answer(question, said, hint)
    }

    /// The answers that have examples, in every language.
    pub fn taught_answers(&self) -> impl Iterator<Item = TaughtAnswer<'_>> {
        let all = self.answers.iter().flat_map(answer_examples::taught);
        all.map(|(answer, _)| answer)
    }

    /// The words of a text as they are meant, in the language of the hint, with spellings and
    /// typing mistakes resolved: « mdp » as « mot de passe ».
    pub fn read_words(&self, said: &str, hint: Option<LanguageIndex>) -> Vec<String> {
        self.trained().read_as(&Words::of(said), hint).words
    }

    /// How a text was recognised, line by line. The lines repeat the text.
    pub fn explain(&self, said: &str, hint: Option<LanguageIndex>) -> Vec<String> {
        explain::explain(self, said, hint)
    }

    /// Compares texts with all examples.
    pub fn near_duplicates(&self) -> NearDuplicates {
        NearDuplicates::of(&self.read_examples())
    }

    fn read_examples(&self) -> Examples {
        Examples::read(&self.listed, &self.examples, &Diagnostics::default())
    }
}

/// A mark of what the model is trained on: the ids and report names of intents, which of
/// them are needs, and every file.
fn fingerprint<'a>(
    listed: &[IntentEntry],
    lists: &'a [Lists],
    files: impl Iterator<Item = &'a Source>,
) -> [u8; 8] {
    let mut hash = Hash::new();
    for intent in listed {
        hash.eat(intent.id.as_bytes());
        hash.eat(b"=");
        hash.eat(intent.report_name.as_bytes());
        hash.eat(&[u8::from(intent.is_need)]);
    }
    for source in lists.iter().flat_map(Lists::sources).chain(files) {
        hash.eat(source.path.as_bytes());
        hash.eat(source.text.as_bytes());
    }
    hash.end().to_le_bytes()
}
