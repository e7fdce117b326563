//! The model that is trained on the examples, and how it judges a text.

use super::answer_examples::AnswerExamples;
use super::answer_model::{Answer, AnswerModel};
use super::augmentation::{augment, beside_needs};
use super::distress::{self, DistressKind, DistressSigns, Phrases};
use super::examples::{Examples, Kind, Lists};
use super::features::features;
use super::language::{tell, train_languages};
use super::lexicon::{Lexicon, Meant};
use super::linear_model::{Feature, LinearModel, Prediction};
use super::model_file::{ModelReader, ModelWriter};
use super::sgd::{Head, Hyperparameters, TrainingExample, train};
use super::tokenizer::Words;
use super::{IntentEntry, IntentIndex, LanguageIndex, Recognised};

/// The models, ready to judge.
pub(super) struct TrainedModel {
    pub lexicon: Lexicon,
    languages: LinearModel,
    pub intents: LinearModel,
    answers: AnswerModel,
    /// The group of each intent: intents with one report name are one group.
    groups: Vec<usize>,
}

/// How intents are trained. More passes take longer and improve nothing.
fn asked(intents: usize) -> Head {
    Head {
        classes: intents,
        plan: Hyperparameters {
            passes: 2,
            rate: 1.5,
            decay: 0.001,
        },
    }
}

/// How distress is trained: none, or one of its kinds. Cries are few among many needs, so they are
/// passed more often.
const DISTRESS: Head = Head {
    classes: 1 + DistressKind::ALL.len(),
    plan: Hyperparameters {
        passes: 8,
        rate: 0.5,
        decay: 0.0001,
    },
};

/// How often a feature must be met; rarer ones are left out.
const LEAST_MET: u8 = 3;

/// The indices of the questions.
const INTENT: usize = 0;
const CRY: usize = 1;

/// How much a made example counts; one that a person wrote counts 1.
const MADE: f32 = 0.3;

/// How much a cry that is put beside a need counts.
const MADE_CRY: f32 = 0.5;

/// How much a text that is said at a step counts as one that is no cry.
const AT_A_STEP: f32 = 0.5;

/// From this likelihood on a text is read in its own language and not in that of the conversation: Arabic
/// in Latin letters looks like many.
const FLUENT: f32 = 0.9;

/// The likelihood below which no intent is recognised.
const LEAST: f32 = 0.15;

impl TrainedModel {
    /// Trains the models on the examples.
    pub(super) fn of(
        listed: &[IntentEntry],
        lists: &[Lists],
        examples: &Examples,
        answers: AnswerExamples,
        sounds_like_a_cry: impl Fn(&str) -> bool,
    ) -> Self {
        let lexicon = Lexicon::fit(lists, examples);
        let lesson = |text: &str, language: usize, classes: Vec<Option<usize>>| TrainingExample {
            features: found(&lexicon, text, language),
            classes,
            weight: 1.0,
            counted: true,
        };
        let mut lessons = Vec::new();
        for (at, language) in examples.languages.iter().enumerate() {
            let own = language.examples.iter();
            lessons.extend(own.map(|example| lesson(&example.text, at, classes(example.kind))));
        }
        let said_anywhere: Vec<Vec<Feature>> = lessons
            .iter()
            .filter(|lesson| lesson.classes[INTENT].is_some())
            .map(|lesson| lesson.features.clone())
            .collect();
        let made = augment(listed, lists, examples);
        lessons.extend(made.iter().map(|made| TrainingExample {
            weight: MADE,
            ..lesson(
                &made.text,
                made.language,
                vec![classes(made.kind)[INTENT], None],
            )
        }));
        let made = beside_needs(listed, examples);
        lessons.extend(made.iter().map(|made| TrainingExample {
            weight: MADE_CRY,
            counted: false,
            ..lesson(&made.text, made.language, classes(made.kind))
        }));
        let of_answers = answers.examples.iter();
        let of_answers = of_answers.map(|example| found(&lexicon, &example.text, example.language));
        let of_answers: Vec<Vec<Feature>> = of_answers.collect();
        // « Il me jette », « I'm inside »: what is said at a step is no cry, though it sounds like one.
        let said = answers.examples.iter().zip(&of_answers);
        let harmless = said.filter(|(example, _)| !sounds_like_a_cry(&example.text));
        lessons.extend(harmless.map(|(_, features)| TrainingExample {
            features: features.clone(),
            classes: vec![None, Some(0)],
            weight: AT_A_STEP,
            counted: false,
        }));
        Self {
            answers: AnswerModel::train(answers, &of_answers, &said_anywhere),
            languages: train_languages(examples),
            intents: train(&[asked(listed.len()), DISTRESS], &lessons, LEAST_MET),
            lexicon,
            groups: groups(listed),
        }
    }

    pub(super) fn write(&self, pack: &mut ModelWriter) {
        self.lexicon.write(pack);
        self.languages.write(pack);
        self.intents.write(pack);
        self.answers.write(pack);
    }

    /// Reads what [`TrainedModel::write`] wrote for the same intents and lists.
    pub(super) fn read(
        listed: &[IntentEntry],
        lists: &[Lists],
        unpack: &mut ModelReader,
    ) -> Option<Self> {
        Some(Self {
            lexicon: Lexicon::read_from(lists, unpack)?,
            languages: LinearModel::read(unpack)?,
            intents: LinearModel::read(unpack)?,
            answers: AnswerModel::read(unpack)?,
            groups: groups(listed),
        })
    }

    /// A text as it is meant in a language, or in the first when none is known.
    pub(super) fn read_as(&self, words: &Words, language: Option<LanguageIndex>) -> Meant {
        let at = language.map_or(0, |at| usize::from(at.0));
        self.lexicon.read(words, at)
    }

    /// A text without what it names only to set it aside, where it does.
    pub(super) fn concerned(
        &self,
        words: &Words,
        meant: &Meant,
        language: Option<LanguageIndex>,
    ) -> Option<(Words, Meant)> {
        let at = language.map_or(0, |at| usize::from(at.0));
        self.lexicon.concerned(words, meant, at)
    }

    /// The features of a text.
    pub(super) fn features(&self, words: &Words, meant: &Meant) -> Vec<Feature> {
        features(&self.lexicon, words, meant)
    }

    pub(super) fn recognise(
        &self,
        phrases: &Phrases,
        said: &str,
        hint: Option<LanguageIndex>,
    ) -> Recognised {
        let language = tell(&self.languages, said, hint);
        let words = Words::of(said);
        let read_in = language.map(|(at, _)| at).or(hint);
        let meant = self.read_as(&words, read_in);
        let at = read_in.map_or(0, |at| usize::from(at.0));
        let judgement = self
            .intents
            .predict(&judged_by(&self.lexicon, &words, &meant, at));
        let signs = signs(&judgement, phrases, &words, &meant);
        Recognised {
            language: language.map(|(at, _)| at),
            language_confidence: language.map_or(0.0, |(_, sure)| sure),
            distress: distress::decide(&signs),
            signs,
            ..self.decide(&judgement.likely[INTENT])
        }
    }

    /// What a text says at a question, in its own language, where that is sure, or that of the hint. Nothing
    /// where the question has examples in neither.
    pub(super) fn answer(
        &self,
        question: &str,
        said: &str,
        hint: Option<LanguageIndex>,
    ) -> Option<Answer<'_>> {
        let told = tell(&self.languages, said, hint);
        let own = told.filter(|(_, sure)| *sure >= FLUENT).map(|(at, _)| at);
        let mut read_in = own.into_iter().chain(hint);
        let at = read_in.find(|at| self.answers.is_taught(question, *at))?;
        let features = found(&self.lexicon, said, usize::from(at.0));
        self.answers.answer(question, &features)
    }

    /// The likeliest group is the one whose intents together are likeliest.
    fn decide(&self, likely: &[f32]) -> Recognised {
        let mut groups = vec![0.0_f32; likely.len()];
        for (&group, &one) in self.groups.iter().zip(likely) {
            groups[group] += one;
        }
        let mut order: Vec<usize> = (0..likely.len()).collect();
        order.sort_by(|&one, &other| {
            let [this, that] = [one, other].map(|intent| groups[self.groups[intent]]);
            that.total_cmp(&this)
                .then(likely[other].total_cmp(&likely[one]))
        });
        let at = |intent: usize| u16::try_from(intent).ok().map(IntentIndex);
        let best = order.first().copied();
        let other =
            |&intent: &usize| best.is_some_and(|best| self.groups[best] != self.groups[intent]);
        let second = order.iter().copied().find(other);
        let of = |intent: Option<usize>| intent.map_or(0.0, |intent| groups[self.groups[intent]]);
        let confidence = of(best);
        Recognised {
            best: best.filter(|_| confidence >= LEAST).and_then(at),
            second: second.and_then(at),
            confidence,
            margin: confidence - of(second),
            language: None,
            language_confidence: 0.0,
            distress: None,
            signs: DistressSigns::default(),
        }
    }
}

/// The features of an example of a language.
fn found(lexicon: &Lexicon, text: &str, language: usize) -> Vec<Feature> {
    let words = Words::of(text);
    let meant = lexicon.read(&words, language);
    judged_by(lexicon, &words, &meant, language)
}

/// The features by which a text is judged: those of what is left when what it names only to set it
/// aside is left out.
fn judged_by(lexicon: &Lexicon, words: &Words, meant: &Meant, language: usize) -> Vec<Feature> {
    match lexicon.concerned(words, meant, language) {
        Some((words, meant)) => features(lexicon, &words, &meant),
        None => features(lexicon, words, meant),
    }
}

/// The classes of an example: its intent, and whether it is a cry.
fn classes(kind: Kind) -> Vec<Option<usize>> {
    match kind {
        Kind::Intent(intent) => vec![Some(intent), Some(0)],
        Kind::NotDistress => vec![None, Some(0)],
        Kind::Distress(kind) => {
            let at = DistressKind::ALL.iter().position(|own| *own == kind);
            vec![None, at.map(|at| at + 1)]
        }
    }
}

/// The signs of distress, from the judgement of a text and the phrases in it.
fn signs(judgement: &Prediction, phrases: &Phrases, raw: &Words, meant: &Meant) -> DistressSigns {
    let [none, likely @ ..] = &*judgement.likely[CRY] else {
        return DistressSigns::default();
    };
    let mut kinds = [0.0; DistressKind::ALL.len()];
    for (kind, likely) in kinds.iter_mut().zip(likely) {
        *kind = likely / (1.0 - none).max(f32::MIN_POSITIVE);
    }
    let phrase = phrases.find(raw, meant);
    DistressSigns {
        likely: 1.0 - none,
        kinds,
        phrase: phrase.map(|found| (found.kind, found.words)),
        hidden: phrase.is_none() && phrases.hides_wish_to_die(raw, meant),
        words: raw.words.len(),
        is_token: raw.is_token,
        strange: meant.unknown + meant.guessed.iter().filter(|guessed| **guessed).count(),
    }
}

fn groups(listed: &[IntentEntry]) -> Vec<usize> {
    let first = |intent: &IntentEntry| {
        listed
            .iter()
            .position(|other| other.report_name == intent.report_name)
    };
    listed.iter().filter_map(first).collect()
}
