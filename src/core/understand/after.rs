//! Understands the answer to « did it help? », and everything said in its place.

use crate::dialogue::{Event, Match, Session};
use crate::flow::Flows;

use super::Coverage;
use super::Understander;
use super::phrase::words;
use crate::i18n::normalize;

impl Understander {
    /// What a person meant where it was asked whether something helped. A message that is no answer
    /// as a whole is understood as if that had not been asked.
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

    /// The choice that the whole message names. Such words are nothing else, and so no cry for
    /// help. A number stands for one of the buttons, or for nothing.
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
