//! Turns what came from a channel into an event of the conversation.

use crate::assistant::Assistant;
use crate::dialogue::{Command, Event, Owner, PossibleCry, Session, Unreadable};
use crate::message::{Inbound, Payload};

use super::Conversations;

impl Conversations {
    /// The event that came; nothing when it is a part of an album and answered with the rest.
    pub(super) fn event_of(&self, inbound: &Inbound, session: &Session) -> Option<Event> {
        let answered = self.albums.has_answered(inbound);
        match self.event(inbound, session) {
            // Each picture is erased.
            Event::Unreadable(Unreadable::Picture) if answered => Some(Event::SentTogether),
            Event::Unreadable(_) if answered => None,
            event => Some(event),
        }
    }

    /// The cry for help that the words of a person may be, although they were understood as this event.
    pub(super) fn possible_cry(
        &self,
        inbound: &Inbound,
        session: &Session,
        event: Event,
    ) -> Option<PossibleCry> {
        let (Payload::Typed(words) | Payload::FormText { words, .. }) = &inbound.body else {
            return None;
        };
        let Assistant {
            flows,
            understander,
            ..
        } = &*self.assistant;
        understander.possible_cry(flows, session, (event, words))
    }

    /// The event that came, as it is understood where the conversation stands.
    fn event(&self, inbound: &Inbound, session: &Session) -> Event {
        let Assistant {
            flows,
            understander,
            ..
        } = &*self.assistant;
        match &inbound.body {
            Payload::Arrived => Event::Command(Command::Resume),
            Payload::Pressed(press) => {
                let from = &inbound.from;
                let sign = |question: &str, label: &str| {
                    self.store
                        .sign(from, session.question_number, question, label)
                };
                understander.pressed(flows, session, press, &sign)
            }
            Payload::Typed(typed) => understander.understand_by_owner(flows, session, typed),
            // These are answered before any turn.
            Payload::PublicMention { .. } | Payload::Removed { .. } => {
                Event::Command(Command::Resume)
            }
            Payload::Unreadable { why, words, .. } => match words {
                Some(words) => {
                    match understander.understand_beside(flows, session, *why, words) {
                        // It does not reach the member of staff who speaks, and that is what the
                        // person must be told.
                        Event::Secret(_) if session.owner() == Owner::Staff => {
                            Event::Unreadable(*why)
                        }
                        event => event,
                    }
                }
                None => Event::Unreadable(*why),
            },
            Payload::IncidentOver(number) => Event::IncidentOver(*number),
            Payload::ReminderDue => Event::ReminderDue,
            Payload::FormText { form, words } => {
                let asked = session.question_number;
                let sign = |question: &str, label: &str| {
                    self.store.sign(&inbound.from, asked, question, label)
                };
                understander.written(flows, session, form, words, &sign)
            }
        }
    }
}
