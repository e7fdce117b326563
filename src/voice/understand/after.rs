//! Understands the answer to whether something helped, and everything that is none.

use crate::dialogue::{Choice, Event, Match, Session};
use crate::flow::Flows;

use super::super::Voices;
use super::super::normalize::normalize;
use super::super::phrase::words;
use super::Coverage;

/// The answers, their messages, and their names on a button.
pub(in crate::voice) const RATINGS: [(Choice, &str, &str); 2] = [
    (Choice::Helped, "after-helped", "helped"),
    (Choice::NotReally, "after-not-really", "not-really"),
];

/// The ways that stand beside the question then, by their names on a button.
pub(in crate::voice) const AFTER: [&str; 2] = ["transcript", "why"];

impl Voices {
    /// Whatever is no answer, by itself and as a whole, is heard as if nothing had been asked.
    pub(super) fn hear_after(&self, flows: &Flows, session: &Session, said: &str) -> Event {
        if let Some(event) = self.answer_as_a_whole(flows, session, said) {
            return event;
        }
        let below = Session {
            side_question: None,
            ..session.clone()
        };
        self.understand(flows, &below, said)
    }

    /// What was chosen of what is on offer, by words that are nothing else, and so no cry either. A number is one of the
    /// buttons that are seen, or none.
    fn answer_as_a_whole(&self, flows: &Flows, session: &Session, said: &str) -> Option<Event> {
        let folded = normalize(said);
        let hearing = self.hearing(flows, session, said, words(&folded));
        hearing
            .number()
            .or_else(|| hearing.place().is_some().then_some(Event::NotUnderstood))
            .or_else(|| hearing.offered(Match::Exact, Coverage::Whole))
            .or_else(|| hearing.offered(Match::Fuzzy, Coverage::Whole))
    }
}
