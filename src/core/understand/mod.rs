//! Understands what a person typed, at the step where the conversation stands.
//!
//! [`Understander::understand`] reads a message, and `Utterance::event` tries its possible meanings
//! in a fixed order until one fits. `data/README.md` publishes that order for authors. The result
//! is an [`Event`], which is `Copy`: no typed word leaves this module.

mod after;
mod beside;
mod choice;
mod confusable;
mod contrast;
mod foretold;
mod global_words;
mod label;
mod link;
mod lookup;
mod named_place;
mod need;
mod ordinal;
mod own_article;
mod phrase;
mod phrasebook;
mod pick;
mod safety;
mod secret_request;
mod step;
mod suggest;
mod whereabouts;
mod who;
mod with_staff;

use std::borrow::Cow;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::dialogue::{
    Choice, Command, Event, Match, Question, Session, SideQuestion, Unreadable, awaits_secret,
    question,
};
use crate::flow::{Flows, Kind};
use crate::message::{CallbackSigner, CallbackToken, FORM, OPEN};
use crate::redaction::UserText;
use crate::school::School;
use crate::validation::{SecretKind, Verdict, beside_links, detect_secret};

use crate::i18n::{Locale, Locales, collapse_repeats, normalize};
use guichet_nlu::diagnostics::Diagnostics;
use guichet_nlu::intent::IntentModel;

use ordinal::Ordinals;
use phrase::{Phrase, words};
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
        let asked_by = |locale: &Locale| {
            let words = locale.asked_by.iter().chain([&locale.name, &locale.tag]);
            words.filter_map(|words| Phrase::of(words)).collect()
        };
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
            read: std::cell::OnceCell::new(),
            recognised: std::cell::OnceCell::new(),
            who: std::cell::OnceCell::new(),
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

struct Utterance<'a> {
    understander: &'a Understander,
    phrasebook: &'a Phrasebook,
    flows: &'a Flows,
    session: &'a Session,
    question: Question<'a>,
    said: &'a str,
    /// The words as they are meant: « mdp » as « mot de passe ». Computed once.
    read: std::cell::OnceCell<Vec<String>>,
    /// What the intent model makes of the message; computed once.
    recognised: std::cell::OnceCell<guichet_nlu::intent::Recognised>,
    /// Who is asking, as an index into the transitions of the audience step; computed once.
    who: std::cell::OnceCell<Option<u8>>,
    /// Every word, folded.
    heard: Vec<&'a str>,
    /// The words without « please » and the like at both ends.
    without_fillers: Vec<&'a str>,
}

impl Utterance<'_> {
    /// What was meant. Words that are the button almost to the letter need no note of what was read.
    fn event(&self) -> Event {
        match self.meaning() {
            Event::Chosen {
                choice,
                read: Match::Fuzzy,
            } if self.opens_label(choice) => Event::Chosen {
                choice,
                read: Match::Exact,
            },
            event => event,
        }
    }

    fn meaning(&self) -> Event {
        self.distress()
            .or_else(|| self.slash())
            .or_else(|| self.secret())
            .or_else(|| self.taken_back())
            .or_else(|| self.known_link())
            .or_else(|| self.number())
            .or_else(|| self.offered(Match::Exact, Coverage::Whole))
            .or_else(|| self.explained())
            .or_else(|| self.detail())
            .or_else(|| self.ordinal())
            .or_else(|| self.bare_audience())
            .or_else(|| self.whole(Match::Exact))
            .or_else(|| self.any_language())
            .or_else(|| self.small_talk())
            .or_else(|| self.offered(Match::Fuzzy, Coverage::Whole))
            .or_else(|| self.whole(Match::Fuzzy))
            .or_else(|| self.label_in_part())
            .or_else(|| self.answer())
            .or_else(|| self.other_link())
            .or_else(|| self.short_answer())
            .or_else(|| self.refused())
            .or_else(|| self.trouble())
            .or_else(|| self.contrasted())
            .or_else(|| self.no_answer())
            .or_else(|| self.done())
            .or_else(|| self.at_human())
            .or_else(|| self.own_article())
            .or_else(|| self.certain_at_menu())
            .or_else(|| self.offered(Match::Exact, Coverage::Most))
            .or_else(|| self.says_who())
            .or_else(|| self.meant_by_step())
            .or_else(|| self.yes_or_no_word())
            .or_else(|| self.need())
            .or_else(|| self.offered(Match::Exact, Coverage::Part))
            .or_else(|| self.offered(Match::Fuzzy, Coverage::Part))
            .or_else(|| self.likely())
            .unwrap_or(Event::NotUnderstood)
    }

    fn secret(&self) -> Option<Event> {
        if awaits_secret(self.flows, self.session) {
            return None;
        }
        let answered = matches!(self.question.step.kind, Kind::Text { .. }) && self.awaits_answer();
        match detect_secret(self.said)? {
            SecretKind::Personal if answered => None,
            kind => Some(Event::Secret(kind)),
        }
    }

    /// Whether what is typed may answer the step itself. Only the side questions about erasure and
    /// about the language keep typed words from it.
    fn awaits_answer(&self) -> bool {
        !matches!(
            self.session.side_question,
            Some(SideQuestion::Forget | SideQuestion::Language)
        )
    }

    fn small_talk(&self) -> Option<Event> {
        // « I live in Nice » is an answer where a place is asked for, although « nice » is small
        // talk.
        let whole = matches!(self.question.step.kind, Kind::Pick { .. });
        let said = |phrase: &Phrase| {
            (!whole && phrase.is(&self.without_fillers, Match::Exact))
                || phrase.is(&self.heard, Match::Exact)
        };
        let found = self
            .phrasebook
            .small_talk
            .iter()
            .find(|(_, phrases)| phrases.iter().any(said))?;
        Some(Event::SmallTalk(found.0))
    }

    fn answer(&self) -> Option<Event> {
        if !self.awaits_answer() {
            return None;
        }
        match &self.question.step.kind {
            Kind::Text { check, .. } => match check.judge(&self.flows.validation_data, self.said) {
                Verdict::NotAnAnswer => None,
                Verdict::Bad(_) if !check.secret && self.is_need() => None,
                verdict => Some(Event::Judged(verdict)),
            },
            Kind::Pick { table, .. } => self.picked(*table),
            _ => None,
        }
    }
}

/// How much of the message a phrase must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coverage {
    Most,
    Part,
    Whole,
}

/// The command that a button gives whatever the question is.
fn carried(press: &CallbackToken) -> Option<Command> {
    if press.0 == OPEN {
        return Some(Command::Resume);
    }
    let mut switches = [Command::NoPictures, Command::Pictures].into_iter();
    switches.find(|command| command.name() == press.0)
}
