//! Understands what a person typed, at the step where the conversation stands.
//!
//! [`Understander::understand`] reads a message, and `utterance` tries its possible meanings
//! in a fixed order until one fits. `data/README.md` publishes that order for authors. The result
//! is an [`Event`], which is `Copy`: no typed word leaves this module.

mod act;
mod after;
mod beside;
mod choice;
mod confusable;
mod contrast;
mod foretold;
mod global_words;
mod label;
mod learned;
mod link;
mod lookup;
mod named_place;
mod named_row;
mod need;
mod ordinal;
mod own_article;
mod phrase;
mod phrasebook;
mod pick;
mod put_right;
mod report;
mod safety;
mod secret_request;
mod stays;
mod step;
mod suggest;
mod two_answers;
mod unasked;
mod utterance;
mod whereabouts;
mod who;
mod with_staff;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::dialogue::{
    Choice, Command, Event, Match, Session, SideQuestion, Unreadable, awaits_secret, question,
};
use crate::flow::{Flows, Kind};
use crate::message::{CallbackSigner, CallbackToken, FORM, OPEN};
use crate::redaction::UserText;
use crate::school::School;
use crate::validation::{SecretKind, beside_links, detect_secret};

use crate::i18n::{Locale, Locales, collapse_repeats, normalize};
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};
use guichet_nlu::intent::IntentModel;

use ordinal::Ordinals;
use phrase::{Phrase, words};
use utterance::{Coverage, Utterance};
use whereabouts::Whereabouts;

pub use lookup::{Found, Lookup};
pub use phrasebook::Phrasebook;
pub use suggest::Suggestion;

/// The most characters of a message that is read; a longer one is answered as unreadable.
pub const LONGEST: usize = 4_000;

/// Understands what a person typed, pressed or wrote into a form.
pub struct Understander {
    locales: Arc<Locales>,
    school: Arc<School>,
    /// One for each spoken language, in the order of the locales.
    phrasebooks: Vec<Phrasebook>,
    /// The phrases of the choices after a cry for help, in every language.
    safety: Vec<(Choice, Vec<Phrase>)>,
    /// The words for an answer by its place, in every language.
    ordinals: Ordinals,
    /// The phrases that ask for each spoken language, by its index.
    asked_by: Vec<Vec<Phrase>>,
    /// The phrases that name each language that is only understood.
    unspoken_asked_by: Vec<Vec<Phrase>>,
    lookups: Vec<Lookup>,
    whereabouts: Whereabouts,
    intents: IntentModel,
}

impl Understander {
    /// Folds the phrases of every language. Phrases that mean two things are added to
    /// `diagnostics`.
    pub fn new(
        flows: &Flows,
        locales: Arc<Locales>,
        school: Arc<School>,
        intents: IntentModel,
        diagnostics: &Diagnostics,
    ) -> Self {
        let phrasebook = |locale: &Locale| Phrasebook::of(locale, flows);
        let phrasebooks: Vec<Phrasebook> = locales.spoken().map(phrasebook).collect();
        for (locale, phrasebook) in locales.spoken().zip(&phrasebooks) {
            confusable::report(flows, locale, phrasebook, diagnostics);
        }
        let lookup = |table| Lookup::of(table, &flows.places);
        let every = locales.spoken().chain(&locales.understood);
        Self {
            safety: safety::phrases(every.clone()),
            ordinals: ordinal::phrases(every),
            asked_by: locales.spoken().map(asked_by).collect(),
            unspoken_asked_by: locales.understood.iter().map(named_by).collect(),
            lookups: flows.tables.iter().map(lookup).collect(),
            whereabouts: Whereabouts::of(locales.spoken(), &flows.places),
            phrasebooks,
            intents,
            locales,
            school,
        }
    }

    /// The tags of the languages that have no example at all.
    pub fn without_any_example(&self) -> Vec<&str> {
        let known = self.intents.languages();
        let spoken = self.locales.tags().into_iter();
        let all = spoken.chain(self.locales.understood_tags());
        all.filter(|tag| !known.contains(tag)).collect()
    }

    /// The intents that a language has no examples for, by the language's tag.
    pub fn without_examples(&self) -> Vec<(&str, Vec<&str>)> {
        self.intents.without_examples()
    }

    /// What is wrong with the texts of `answers/`: those of a step or of an answer that is not there.
    pub fn unasked_answers(&self, flows: &Flows) -> Vec<Diagnostic> {
        unasked::unasked(flows, &self.intents)
    }

    /// Trains the intent model on the examples, unless that is done. It takes a moment, so that it
    /// belongs off the path of a message; otherwise the first message that needs the model waits
    /// for it.
    pub fn train(&self) {
        self.intents.train();
    }

    /// The phrases of a language.
    fn phrasebook(&self, tag: &str) -> &Phrasebook {
        &self.phrasebooks[self.locales.index(tag)]
    }

    /// What the person meant. The session must have been reconciled with `flows`.
    pub fn understand_typed(&self, flows: &Flows, session: &Session, typed: &UserText) -> Event {
        typed.read(|said| self.understand(flows, session, said))
    }

    /// What a button meant: its choice, or [`Event::Stale`] when its question has passed. A button that
    /// switches pictures belongs to no question.
    pub fn pressed(
        &self,
        flows: &Flows,
        session: &Session,
        press: &CallbackToken,
        sign: &CallbackSigner<'_>,
    ) -> Event {
        if let Some(command) = carried(press) {
            return Event::Command(command);
        }
        let question = question(flows, session, self.locales.count());
        let name = question.name();
        let meant = |choice: &&Choice| {
            sign(&name, &self.locales.label(flows, &question, **choice)) == *press
        };
        match question.choices.iter().find(meant) {
            Some(&choice) => Event::Chosen {
                choice,
                read: Match::Exact,
            },
            None => Event::Stale,
        }
    }

    /// What the person meant by words in a form, which must be that of the question asked now.
    pub fn written(
        &self,
        flows: &Flows,
        session: &Session,
        form: &CallbackToken,
        words: &UserText,
        sign: &CallbackSigner<'_>,
    ) -> Event {
        let name = question(flows, session, self.locales.count()).name();
        let heard = self.understand_by_owner(flows, session, words);
        match heard {
            _ if sign(&name, FORM) == *form => heard,
            // These are taken in from a form of an earlier question too.
            Event::Distress(_) | Event::ForStaff | Event::Secret(_) => heard,
            _ => Event::Stale,
        }
    }

    /// What words mean that came with something unreadable. Only distress and secrets are looked
    /// for.
    pub fn understand_beside(
        &self,
        flows: &Flows,
        session: &Session,
        why: Unreadable,
        words: &UserText,
    ) -> Event {
        match self.understand_typed(flows, session, words) {
            heard @ Event::Distress(_) => heard,
            // The picture is erased with its words, so that a secret in them needs no answer of its
            // own.
            _ if why == Unreadable::Picture => Event::Unreadable(why),
            heard @ Event::Secret(_) => heard,
            // The words are not taken for the answer to the question, and must be erased all the
            // same.
            Event::Judged(_) if awaits_secret(flows, session) => {
                Event::Secret(SecretKind::Password)
            }
            _ => Event::Unreadable(why),
        }
    }

    /// Whether these words, as a whole, mean to close the program, in any spoken language.
    pub fn quits(&self, said: &str) -> bool {
        let folded = normalize(said);
        let heard = words(&folded);
        self.phrasebooks.iter().any(|phrasebook| {
            phrasebook
                .quit
                .iter()
                .any(|phrase| phrase.is(&heard, Match::Exact))
        })
    }

    /// As [`Understander::understand_typed`], for words that need no protection: an example, a
    /// test.
    pub fn understand(&self, flows: &Flows, session: &Session, said: &str) -> Event {
        if said.chars().count() > LONGEST {
            return Event::Unreadable(Unreadable::TooLong);
        }
        if matches!(session.side_question, Some(SideQuestion::Rate { .. })) {
            return self.understand_after(flows, session, said);
        }
        let step = crate::dialogue::step(flows, session);
        let takes_links = matches!(step.kind, Kind::Pick { .. }) || awaits_secret(flows, session);
        if let Some(rest) =
            beside_links(said).filter(|_| !takes_links && detect_secret(said).is_none())
        {
            let event = self.understand(flows, session, &rest);
            return link::in_sentence(flows, said, event);
        }
        let folded = normalize(said);
        let heard = words(&folded);
        let only_signs = heard.is_empty() && !awaits_secret(flows, session);
        if only_signs || said.trim().is_empty() {
            return Event::Unreadable(Unreadable::Empty);
        }
        let event = self.event_of(flows, session, said, heard);
        let typed = matches!(
            crate::dialogue::step(flows, session).kind,
            Kind::Text { .. }
        );
        if event != Event::NotUnderstood || typed {
            return event;
        }
        // « ouiii » is « oui ». This is tried last, and not where a validator reads each letter.
        let squeezed: Vec<Cow<'_, str>> =
            words(&folded).into_iter().map(collapse_repeats).collect();
        if squeezed.iter().all(|word| matches!(word, Cow::Borrowed(_))) {
            return event;
        }
        let said = Zeroizing::new(squeezed.join(" "));
        self.event_of(flows, session, &said, words(&said))
    }

    fn event_of(&self, flows: &Flows, session: &Session, said: &str, heard: Vec<&str>) -> Event {
        self.hearing(flows, session, said, heard).event()
    }

    fn hearing<'a>(
        &'a self,
        flows: &'a Flows,
        session: &'a Session,
        said: &'a str,
        heard: Vec<&'a str>,
    ) -> Utterance<'a> {
        Utterance {
            understander: self,
            phrasebook: self.phrasebook(&session.language.tag),
            flows,
            session,
            question: question(flows, session, self.locales.count()),
            said,
            read: OnceCell::new(),
            recognised: OnceCell::new(),
            answered: OnceCell::new(),
            who: OnceCell::new(),
            speaker: OnceCell::new(),
            without_fillers: self.without_fillers(&session.language.tag, &heard),
            heard,
        }
    }

    /// The words without those at both ends that say nothing.
    fn without_fillers<'a>(&self, tag: &str, heard: &[&'a str]) -> Vec<&'a str> {
        let fillers = &self.phrasebook(tag).fillers;
        let mut bare = heard;
        while let Some(filler) = fillers.iter().find(|filler| {
            let count = filler.words().len();
            count < bare.len() && filler.is(&bare[..count], Match::Exact)
        }) {
            bare = &bare[filler.words().len()..];
        }
        while let Some(filler) = fillers.iter().find(|filler| {
            let count = filler.words().len();
            count < bare.len() && filler.is(&bare[bare.len() - count..], Match::Exact)
        }) {
            bare = &bare[..bare.len() - filler.words().len()];
        }
        bare.to_vec()
    }
}

/// The phrases that ask for a language, as the whole message.
fn asked_by(locale: &Locale) -> Vec<Phrase> {
    let mut phrases = named_by(locale);
    phrases.extend(Phrase::of(&locale.tag));
    phrases
}

/// The phrases that name a language anywhere. Its tag is a word elsewhere: « es », « uk ».
fn named_by(locale: &Locale) -> Vec<Phrase> {
    let words = locale.asked_by.iter().chain([&locale.name]);
    words.filter_map(|words| Phrase::of(words)).collect()
}

/// The command that a button gives whatever the question is.
fn carried(press: &CallbackToken) -> Option<Command> {
    if press.0 == OPEN {
        return Some(Command::Resume);
    }
    let mut switches = [Command::NoPictures, Command::Pictures].into_iter();
    switches.find(|command| command.name() == press.0)
}
