//! What a closed ticket still tells of its conversation: where the person stood, and no typed word.

use crate::dialogue::{AnsweredStep, Frame, Language, LanguageFrom, Session, ValidationFailure};

/// What the card of a ticket shows of its conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The tag of the language in which it was held.
    pub language: String,
    /// The journeys that were open, with the steps passed; never empty.
    pub visits: Vec<Frame>,
    /// Answers that other journeys need, as « who are you? ».
    pub known: Vec<AnsweredStep>,
    /// Which rules the answers broke, and how often.
    pub tally: Vec<ValidationFailure>,
}

impl Snapshot {
    /// The snapshot of a session as it stands.
    pub fn of(session: &Session) -> Self {
        Self {
            language: session.language.tag.clone(),
            visits: session.stack.clone(),
            known: session.shared_answers.clone(),
            tally: session.validation_failures.clone(),
        }
    }

    /// A session that stands where the snapshot says, so that a card can show it as any other.
    pub fn session(&self) -> Session {
        let at = self.visits.last().map_or("", |frame| &*frame.at);
        let mut session = Session::new(at, &self.language);
        session.language = Language {
            tag: self.language.clone(),
            from: LanguageFrom::Chosen,
        };
        if !self.visits.is_empty() {
            session.stack.clone_from(&self.visits);
        }
        session.shared_answers.clone_from(&self.known);
        session.validation_failures.clone_from(&self.tally);
        session
    }
}
