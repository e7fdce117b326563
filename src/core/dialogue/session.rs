//! Where one conversation stands: steps and labels, and nothing that a person typed.

use jiff::Timestamp;

use crate::flow::Levels;

use super::choice::Choice;
use super::feedback::Feedback;
use super::incident::IncidentNote;
use super::owner::{Owner, Request, TicketNumber};

/// A conversation. All of it can be stored; none of it is a word that a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The number of the question being asked. It begins where no earlier conversation here did, so
    /// that buttons of one are never taken for those of another.
    pub question_number: u64,
    /// The language in which the conversation is held.
    pub language: Language,
    /// The journeys that are open, the one being asked about last; never empty, at most
    /// [`MAX_STACK`].
    pub stack: Vec<Frame>,
    /// Answers that other journeys need, as « who are you? », and those that words gave before their
    /// steps are asked.
    pub shared_answers: Vec<AnsweredStep>,
    /// The side question that is asked now in place of the journey's.
    pub side_question: Option<SideQuestion>,
    /// The choices that the last answer put beside the question's own.
    pub extra_choices: Vec<ExtraChoice>,
    /// The id of an intent that was put off until the end of the journey.
    pub deferred_intent: Option<String>,
    /// The tags of the languages of which the person was told that they are understood or spoken.
    pub announced_languages: Vec<String>,
    /// When to remind the person, and of what.
    pub reminder: Option<Reminder>,
    /// The incidents that the person was told.
    pub incidents: Vec<IncidentNote>,
    /// Whether the person is shown pictures, on a channel that can.
    pub pictures: bool,
    /// Whether the person was told, once, that an assistant speaks.
    pub greeted: bool,
    /// The name of the help, the article or the message for the school that the last answer gave, or that
    /// it was a farewell.
    pub text_said: Option<String>,
    /// How often in a row nothing was understood at this question.
    pub misses: u8,
    /// How often the check of this question refused an answer.
    pub tries: u8,
    /// The ticket, as long as the conversation has not been given back.
    pub request: Option<Request>,
    /// Tickets that are over and of which an exchange may be kept, the latest last. At most
    /// [`super::PAST`].
    pub past_tickets: Vec<TicketNumber>,
    /// Whether a member of staff took part since the person was last asked whether it helped.
    pub staff_took_part: bool,
    /// Whether a cry for help was understood. Then nothing cheerful is said, the person is not
    /// asked whether it helped, and a ticket is urgent.
    pub urgent: bool,
    /// Which rules the answers broke, and how often: for the member of staff who helps next. At
    /// most [`MAX_VALIDATION_FAILURES`].
    pub validation_failures: Vec<ValidationFailure>,
}

/// The most kinds of broken rules that are counted; the oldest is forgotten.
pub const MAX_VALIDATION_FAILURES: usize = 16;

/// How often an answer at a step broke a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationFailure {
    /// The qualified name of the step.
    pub step: String,
    /// The name of the rule.
    pub fault: String,
    /// How many answers at the step broke the rule.
    pub count: u16,
}

/// The most journeys that are open at once. The oldest but the first is forgotten.
pub const MAX_STACK: usize = 4;

/// The language of a conversation, and what decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The tag of the locale, as its folder is called: `fr`.
    pub tag: String,
    /// What decided the language. A choice of the person is never overruled.
    pub from: LanguageFrom,
}

/// What decided a conversation's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageFrom {
    /// The person chose the language.
    Chosen,
    /// The person's client is set to it, or it is the default.
    Client,
    /// The first words were in the language.
    Words,
}

/// One journey that is open in a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The step it was entered by, to which it still goes when an answer it needs is missing.
    pub door: String,
    /// The steps passed since, across files, with the labels they were left by.
    pub history: Vec<AnsweredStep>,
    /// The step being asked now.
    pub at: String,
    /// Whether the person was already asked here if the journey helped.
    pub asked_for_feedback: bool,
}

/// A reminder that a person asked for at a step that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The moment of the reminder, in whole seconds.
    pub at: Timestamp,
    /// The step at which the person waits.
    pub step: String,
}

/// A step that was passed, and the label it was left by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredStep {
    /// The qualified name of the step: `activation.sheet`.
    pub step: String,
    /// The label of the transition that was taken.
    pub label: String,
}

/// A choice that stands beside the question's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExtraChoice {
    /// « That is not what I meant. »
    NotThat,
    /// A follow-up of an article.
    Of {
        /// The id of the article.
        article: String,
        /// The label of the follow-up.
        label: String,
    },
    /// Choose another language, after a text that was not understood.
    Language,
    /// Call a member of staff, after a text that was not understood.
    Person,
    /// Hold the conversation in another language, by its tag.
    Speak(String),
    /// Another need that was named too, by its intent's id.
    Intent(String),
    /// Read the exchange with the desk again.
    Transcript,
    /// Tell the person of the end of the incident of this number.
    TellEnd(u32),
    /// « I do not understand this text », by the text's name.
    Unclear(String),
    /// Say in a few words why it helped or did not.
    Why(Feedback),
}

/// A question beside the journey. The journey's own question is asked again after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SideQuestion {
    /// A valid answer looks like a slip: keep it, or take the suggested domain?
    Doubt {
        /// Index of the suggested domain into the mail domains of the validation data.
        domain: u16,
    },
    /// A cry for help was answered: go on, or call a member of staff?
    Distress {
        /// The tag of the cry's language, where it is not the conversation's.
        language: Option<String>,
        /// Whether a desk can be called.
        person: bool,
    },
    /// Erase everything of this conversation?
    Forget,
    /// What is the problem, in a line, for the member of staff who takes the ticket?
    Describe,
    /// Go to the journey that this intent leads to, or stay?
    Go(String),
    /// Which language shall the conversation be held in?
    Language,
    /// Did it help? Any other message is taken as if this had not been asked.
    Rate {
        /// Whether a member of staff took part.
        human: bool,
    },
    /// Which of these intents, by their ids?
    Intents(Vec<String>),
    /// Which of these rows, by their ids?
    Rows(Vec<String>),
    /// In which of these départements?
    Where {
        /// The codes of the départements.
        codes: Vec<String>,
        /// The levels of schools that were named; [`super::Levels::NONE`] where none was.
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
            incidents: Vec::new(),
            pictures: true,
            greeted: false,
            text_said: None,
            misses: 0,
            tries: 0,
            request: None,
            past_tickets: Vec::new(),
            staff_took_part: false,
            urgent: false,
            validation_failures: Vec::new(),
        }
    }

    /// Who answers now: it follows from the ticket.
    pub fn owner(&self) -> Owner {
        match self.request {
            None => Owner::Bot,
            Some(Request { taken: false, .. }) => Owner::Queue,
            Some(Request { taken: true, .. }) => Owner::Staff,
        }
    }

    /// Counts a broken rule of a step.
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

    /// The frame of the journey being asked about.
    pub fn frame(&self) -> &Frame {
        self.stack.last().expect("a session always has a frame")
    }

    /// As [`Session::frame`], to be changed.
    pub(super) fn frame_mut(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("a session always has a frame")
    }

    /// The label a step was left by: in this frame, or as an answer that is kept for all journeys.
    pub fn label(&self, step: &str) -> Option<&str> {
        let passed = |passed: &&AnsweredStep| passed.step == step;
        let here = self.frame().history.iter().rev().find(passed);
        here.or_else(|| self.shared_answers.iter().find(passed))
            .map(|passed| &*passed.label)
    }

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

    /// Asks a side question. The misses and tries of the journey's question still count.
    pub(super) fn asked_beside(&mut self, side_question: SideQuestion) {
        self.question_number = self.question_number.wrapping_add(1);
        self.side_question = Some(side_question);
    }

    /// Asks another question. The misses and tries of the last one no longer count.
    pub(super) fn asked_anew(&mut self) {
        self.question_number = self.question_number.wrapping_add(1);
        self.side_question = None;
        self.extra_choices.clear();
        self.misses = 0;
        self.tries = 0;
    }
}

impl Frame {
    /// A frame that begins at a step.
    pub fn at(step: &str) -> Self {
        Self {
            door: step.to_owned(),
            history: Vec::new(),
            at: step.to_owned(),
            asked_for_feedback: false,
        }
    }
}
