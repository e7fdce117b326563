//! Where one conversation stands: labels passed, and nothing a person typed.

use jiff::Timestamp;

use crate::flow::Levels;

use super::choice::Choice;
use super::feedback::Feedback;
use super::owner::{Owner, Request, TicketNumber};

/// A conversation. All of it can be stored; none of it is a word that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The number of the question being asked. It begins where no earlier conversation here did, so
    /// that buttons of one are never taken for those of another.
    pub question_number: u64,
    /// The language it is held in.
    pub language: Language,
    /// The journeys that are open, the one being asked about last; never empty, at most
    /// [`MAX_STACK`].
    pub stack: Vec<Frame>,
    /// Answers that other journeys need, as « who are you ».
    pub shared_answers: Vec<AnsweredStep>,
    /// A question beside the journey, asked now in its place.
    pub side_question: Option<SideQuestion>,
    /// Ways that the last answer put beside the question's own.
    pub extra_choices: Vec<ExtraChoice>,
    /// A need, by its intent's id, that was put off until the end of the journey.
    pub deferred_intent: Option<String>,
    /// Languages, by their tags, of which the person was told once that they are understood.
    pub announced_languages: Vec<String>,
    /// When to speak up unasked, and about what.
    pub reminder: Option<Reminder>,
    /// Whether the person was told, once, who is speaking.
    pub greeted: bool,
    /// How often in a row nothing was understood at this question.
    pub misses: u8,
    /// How often the check of this question refused an answer.
    pub tries: u8,
    /// The person that was asked for, as long as they have not given back.
    pub request: Option<Request>,
    /// Requests that are over and of which words may be kept, the latest last. At most
    /// [`super::PAST`].
    pub past_tickets: Vec<TicketNumber>,
    /// Whether a person of the desk took part since it was last asked whether this helped.
    pub staff_took_part: bool,
    /// Whether a cry for help was heard: then nothing cheerful is said, nobody is asked whether it
    /// helped, and a request for a person is urgent.
    pub urgent: bool,
    /// Which rules answers broke, and how often: for the member of staff who helps next. At most [`MAX_VALIDATION_FAILURES`].
    pub validation_failures: Vec<ValidationFailure>,
}

/// At most this many kinds of faults are counted; the oldest is forgotten.
pub const MAX_VALIDATION_FAILURES: usize = 16;

/// How often an answer at a step broke a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationFailure {
    /// The step.
    pub step: String,
    /// The rule's name.
    pub fault: String,
    /// How often.
    pub count: u16,
}

/// At most this many journeys are open at once; the oldest but the first is forgotten.
pub const MAX_STACK: usize = 4;

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
pub struct Frame {
    /// The step it was entered by, to which it still goes when an answer it needs is missing.
    pub door: String,
    /// The steps passed since, across files, with the labels they were left by.
    pub history: Vec<AnsweredStep>,
    /// The step being asked now.
    pub at: String,
    /// Whether it was asked, once, if this helped.
    pub asked_for_feedback: bool,
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
pub struct AnsweredStep {
    /// Qualified: `activation.sheet`.
    pub step: String,
    /// The label.
    pub label: String,
}

/// A way beside the question's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExtraChoice {
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
    /// Another need that was named too, by its intent's id.
    Intent(String),
    /// Read again what was answered and said.
    Transcript,
    /// Say in a few words why it helped or did not.
    Why(Feedback),
}

/// A question beside the journey. The journey's own question is asked again after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SideQuestion {
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
    /// Go to the journey that this intent leads to, or stay?
    Go(String),
    /// Which language?
    Language,
    /// Did it help? Whatever else is said is taken as if this had not been asked.
    Rate {
        /// Whether a person of the desk took part.
        human: bool,
    },
    /// Which of these intents, by their ids?
    Intents(Vec<String>),
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
    Why(Feedback),
}

impl Session {
    /// A conversation that has not begun: at `start`, in the language of the person's client.
    pub fn new(start: &str, tag: &str) -> Self {
        Self {
            question_number: 0,
            language: Language {
                tag: tag.to_owned(),
                from: LanguageFrom::Client,
            },
            stack: vec![Frame::at(start)],
            shared_answers: Vec::new(),
            side_question: None,
            extra_choices: Vec::new(),
            deferred_intent: None,
            announced_languages: Vec::new(),
            reminder: None,
            greeted: false,
            misses: 0,
            tries: 0,
            request: None,
            past_tickets: Vec::new(),
            staff_took_part: false,
            urgent: false,
            validation_failures: Vec::new(),
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
        let same =
            |tallied: &&mut ValidationFailure| tallied.step == step && tallied.fault == fault;
        if let Some(tallied) = self.validation_failures.iter_mut().find(same) {
            tallied.count = tallied.count.saturating_add(1);
            return;
        }
        if self.validation_failures.len() == MAX_VALIDATION_FAILURES {
            self.validation_failures.remove(0);
        }
        self.validation_failures.push(ValidationFailure {
            step: step.to_owned(),
            fault: fault.to_owned(),
            count: 1,
        });
    }

    /// The journey being asked about.
    pub fn frame(&self) -> &Frame {
        self.stack.last().expect("a session always has a frame")
    }

    /// The journey being asked about, to be moved on.
    pub(super) fn frame_mut(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("a session always has a frame")
    }

    /// The label a step was left by: on this visit, or as an answer that is kept for all.
    pub fn label(&self, step: &str) -> Option<&str> {
        let passed = |passed: &&AnsweredStep| passed.step == step;
        let here = self.frame().history.iter().rev().find(passed);
        here.or_else(|| self.shared_answers.iter().find(passed))
            .map(|passed| &*passed.label)
    }

    /// A question beside the journey is asked; what was counted at the journey's still counts.
    /// The id of the intent that a choice names; nothing for a choice that names none.
    pub fn intent_of(&self, choice: Choice) -> Option<&str> {
        match (choice, &self.side_question) {
            (Choice::Later, _) => self.deferred_intent.as_deref(),
            (Choice::Intent(at), Some(SideQuestion::Intents(ids))) => {
                ids.get(usize::from(at)).map(String::as_str)
            }
            _ => None,
        }
    }

    pub(super) fn asked_beside(&mut self, side_question: SideQuestion) {
        self.question_number = self.question_number.wrapping_add(1);
        self.side_question = Some(side_question);
    }

    /// Another question is asked: what was counted at the last one no longer counts.
    pub(super) fn asked_anew(&mut self) {
        self.question_number = self.question_number.wrapping_add(1);
        self.side_question = None;
        self.extra_choices.clear();
        self.misses = 0;
        self.tries = 0;
    }
}

impl Frame {
    /// A visit that begins at a step.
    pub fn at(step: &str) -> Self {
        Self {
            door: step.to_owned(),
            history: Vec::new(),
            at: step.to_owned(),
            asked_for_feedback: false,
        }
    }
}
