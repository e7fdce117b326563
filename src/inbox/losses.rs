//! Whoever has a request is told when what they said does not reach the person.

use std::sync::PoisonError;

use jiff::Timestamp;

use crate::outbox::Loss;
use crate::store::{After, AtDesk, Commit};
use crate::ticket::Ticket;
use crate::wire::{Address, UpdateId};

use super::{Inbox, InboxError, day};

impl Inbox {
    /// Tells what could not be delivered since the last time, where somebody of the desk waits for it.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it.
    pub fn tell_losses(&self, now: Timestamp) -> Result<(), InboxError> {
        for (person, why) in self.outbox.take_losses() {
            let held = self.desks.tickets().into_iter();
            let mut held =
                held.filter(|ticket| ticket.person == person && ticket.holder().is_some());
            if let Some(ticket) = held.next() {
                self.tell_loss(&person, &ticket, why, now)?;
            }
        }
        Ok(())
    }

    fn tell_loss(
        &self,
        person: &Address,
        ticket: &Ticket,
        why: Loss,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        let lock = self.locks.of(person);
        let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let message = match why {
            Loss::Gone => "staff-lost-gone",
            Loss::Refused => "staff-lost",
        };
        let kept = self.store.session(person)?;
        let holder: Vec<_> = ticket.holder().cloned().into_iter().collect();
        let (rows, durable) = self.store.commit(Commit {
            update: &UpdateId(format!("lost {now} {}", ticket.reference.number())),
            from: person,
            before: kept.as_ref(),
            session: After::Untouched,
            order: None,
            messages: Vec::new(),
            today: day(now),
            desk: AtDesk {
                messages: self.tell(&holder, message, ticket)?,
                ..AtDesk::default()
            },
            now,
        })?;
        self.outbox.send(rows, &durable);
        Ok(())
    }
}
