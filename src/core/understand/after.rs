//! Understands the answer to whether something helped, and everything that is none.

use crate::dialogue::{Event, Match, Session};
use crate::flow::Flows;

use super::Coverage;
use super::Understander;
use super::phrase::words;
use crate::i18n::normalize;

impl Understander {
    /// Whatever is no answer, by itself and as a whole, is heard as if nothing had been asked.
    pub(super) fn understand_after(&self, flows: &Flows, session: &Session, said: &str) -> Event {
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
