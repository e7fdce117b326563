//! Understands the answer to the step itself, where it is asked whether to leave for another journey.

use crate::dialogue::{Event, Match, SideQuestion};

use super::Utterance;

impl Utterance<'_> {
    /// « Ah si je l'ai », where it is asked « on y va ? »: the answer of the step is taken, and what was
    /// asked about the other journey is dropped. Only words that are surely that answer count, and no yes or
    /// no in a word or two.
    pub(super) fn answer_to_the_step(&self) -> Option<Event> {
        let asks = self.session.side_question.as_ref();
        asks.filter(|asks| matches!(asks, SideQuestion::Go(_) | SideQuestion::Intents(_)))?;
        if !self.is_sentence() && matches!(self.need(), Some(Event::Chosen { .. })) {
            return None;
        }
        let mut below = self.session.clone();
        below.side_question = None;
        let understander = self.understander;
        let event = understander.understand(self.flows, &below, self.said);
        let is_sure = matches!(event.transition(), Some((_, Match::Exact)));
        is_sure.then_some(event)
    }
}
