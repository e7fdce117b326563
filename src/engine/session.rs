//! Where one conversation stands: labels passed, and nothing a person typed.

use jiff::Timestamp;

use crate::flow::Levels;

use super::after::Rated;
use super::owner::{Owner, Reference, Request};

/// A conversation. All of it can be stored; none of it is a word that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The number of the question being asked. It begins where no earlier conversation here did, so
    /// that buttons of one are never taken for those of another.
    pub asked: u64,
    /// The language it is held in.
    pub language: Language,
    /// The journeys that are open, the one being asked about last; never empty, at most
    /// [`VISITS`].
    pub visits: Vec<Visit>,
    /// Answers that other journeys need, as « who are you ».
    pub known: Vec<Passed>,
    /// A question beside the journey, asked now in its place.
    pub aside: Option<Aside>,
    /// Ways that the last answer put beside the question's own.
    pub leads: Vec<Lead>,
    /// A need, by its topic's id, that was put off until the end of the journey.
    pub later: Option<String>,
    /// Languages, by their tags, of which the person was told once that they are understood.
    pub told: Vec<String>,
    /// When to speak up unasked, and about what.
    pub reminder: Option<Reminder>,
    /// Whether the person was told, once, who is speaking.
    pub greeted: bool,
    /// How often in a row nothing was understood at this question.
    pub missed: u8,
    /// How often the check of this question refused an answer.
    pub tries: u8,
    /// The person that was asked for, as long as they have not given back.
    pub request: Option<Request>,
    /// Requests that are over and of which words may be kept, the latest last. At most
    /// [`super::PAST`].
    pub past: Vec<Reference>,
    /// Whether a person of the desk took part since it was last asked whether this helped.
    pub human: bool,
    /// Whether a cry for help was heard: then nothing cheerful is said, nobody is asked whether it
    /// helped, and a request for a person is urgent.
    pub urgent: bool,
    /// Which rules answers broke, and how often: for whoever helps next. At most [`TALLY`].
    pub tally: Vec<Tallied>,
}

/// At most this many kinds of faults are counted; the oldest is forgotten.
pub const TALLY: usize = 16;

/// How often an answer at a step broke a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// The step.
    pub step: String,
    /// The rule's name.
    pub fault: String,
    /// How often.
    pub count: u16,
}

/// At most this many journeys are open at once; the oldest but the first is forgotten.
pub const VISITS: usize = 4;

/// The language of a conversation and how it became so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The locale's name, as its folder is called: `fr`.
    pub tag: String,
    /// What decided it; a choice is never overruled.
    pub from: LanguageFrom,
}

/// What decided a conversation's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageFrom {
    /// The person chose it.
    Chosen,
    /// The person's client said so, or nothing did.
    Client,
    /// The first words were in it.
    Words,
}

/// One journey that somebody is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The step it was entered by, to which it still goes when an answer it needs is missing.
    pub door: String,
    /// The steps passed since, across files, with the labels they were left by.
    pub trail: Vec<Passed>,
    /// The step being asked now.
    pub at: String,
    /// Whether it was asked, once, if this helped.
    pub rated: bool,
}

/// A reminder that somebody asked for while they wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// When; in whole seconds.
    pub at: Timestamp,
    /// The step at which they wait.
    pub step: String,
}

/// A step that was passed, and the label it was left by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Qualified: `activation.sheet`.
    pub step: String,
    /// The label.
    pub label: String,
}

/// A way beside the question's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// « That is not what I meant. »
    NotThat,
    /// On from an article.
    Of {
        /// The article's id.
        article: String,
        /// The lead's label.
        label: String,
    },
    /// Another language, by its tag.
    Speak(String),
    /// Another need that was named too, by its topic's id.
    Topic(String),
    /// Read again what was answered and said.
    Transcript,
    /// Say in a few words why it helped or did not.
    Why(Rated),
}

/// A question beside the journey. The journey's own question is asked again after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// An answer that is valid but looks like a slip: keep it, or type it again?
    Doubt {
        /// Index of the domain that may have been meant.
        domain: u16,
    },
    /// A cry for help was answered: go on, or call somebody?
    Distress {
        /// The language it was in, by its tag, where that is not the conversation's.
        language: Option<String>,
        /// Whether somebody of the school can be called.
        person: bool,
    },
    /// Erase everything?
    Forget,
    /// What is it about, in a line, for whoever comes?
    Describe,
    /// Go to the journey that this topic leads to, or stay?
    Go(String),
    /// Which language?
    Language,
    /// Did it help? Whatever else is said is taken as if this had not been asked.
    Rate {
        /// Whether a person of the desk took part.
        human: bool,
    },
    /// Which of these topics, by their ids?
    Topics(Vec<String>),
    /// Which of these rows, by their ids?
    Rows(Vec<String>),
    /// In which of these départements?
    Where {
        /// By their codes.
        codes: Vec<String>,
        /// The levels of schools that were named, if any.
        levels: Levels,
    },
    /// Why did it help, or not?
    Why(Rated),
}

impl Session {
    /// A conversation that has not begun: at `start`, in the language of the person's client.
    pub fn new(start: &str, tag: &str) -> Self {
        Self {
            asked: 0,
            language: Language {
                tag: tag.to_owned(),
                from: LanguageFrom::Client,
            },
            visits: vec![Visit::at(start)],
            known: Vec::new(),
            aside: None,
            leads: Vec::new(),
            later: None,
            told: Vec::new(),
            reminder: None,
            greeted: false,
            missed: 0,
            tries: 0,
            request: None,
            past: Vec::new(),
            human: false,
            urgent: false,
            tally: Vec::new(),
        }
    }

    /// Who answers.
    pub fn owner(&self) -> Owner {
        match self.request {
            None => Owner::Bot,
            Some(Request { taken: false, .. }) => Owner::Queue,
            Some(Request { taken: true, .. }) => Owner::Staff,
        }
    }

    /// Counts a broken rule.
    pub(super) fn tally(&mut self, step: &str, fault: &str) {
        let same = |tallied: &&mut Tallied| tallied.step == step && tallied.fault == fault;
        if let Some(tallied) = self.tally.iter_mut().find(same) {
            tallied.count = tallied.count.saturating_add(1);
            return;
        }
        if self.tally.len() == TALLY {
            self.tally.remove(0);
        }
        self.tally.push(Tallied {
            step: step.to_owned(),
            fault: fault.to_owned(),
            count: 1,
        });
    }

    /// The journey being asked about.
    pub fn visit(&self) -> &Visit {
        self.visits.last().expect("a session always has a visit")
    }

    /// The journey being asked about, to be moved on.
    pub(super) fn visit_mut(&mut self) -> &mut Visit {
        self.visits
            .last_mut()
            .expect("a session always has a visit")
    }

    /// The label a step was left by: on this visit, or as an answer that is kept for all.
    pub fn label(&self, step: &str) -> Option<&str> {
        let passed = |passed: &&Passed| passed.step == step;
        let here = self.visit().trail.iter().rev().find(passed);
        here.or_else(|| self.known.iter().find(passed))
            .map(|passed| &*passed.label)
    }

    /// A question beside the journey is asked; what was counted at the journey's still counts.
    pub(super) fn asked_beside(&mut self, aside: Aside) {
        self.asked = self.asked.wrapping_add(1);
        self.aside = Some(aside);
    }

    /// Another question is asked: what was counted at the last one no longer counts.
    pub(super) fn asked_anew(&mut self) {
        self.asked = self.asked.wrapping_add(1);
        self.aside = None;
        self.leads.clear();
        self.missed = 0;
        self.tries = 0;
    }
}

impl Visit {
    /// A visit that begins at a step.
    pub fn at(step: &str) -> Self {
        Self {
            door: step.to_owned(),
            trail: Vec::new(),
            at: step.to_owned(),
            rated: false,
        }
    }
}
