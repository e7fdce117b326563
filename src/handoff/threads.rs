//! Deletes threads whose time is over, with every word that the platform keeps in them.

use jiff::{SignedDuration, Timestamp};

use crate::message::{Address, Outbound, ThreadCommand};
use guichet_core::handoff::{StaffPlace, State, Ticket};

use super::Handoff;
use crate::turn::TurnError;

/// How long the thread of a closed ticket stays where the person did not agree to more: long enough
/// to look something up, or to see how it ended.
const STAYS: SignedDuration = SignedDuration::from_hours(24);

impl Handoff {
    /// Has every thread of a person's tickets deleted, those of closed ones too.
    pub(super) fn delete_threads(
        &self,
        person: &Address,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let mut gone = Vec::new();
        for (place, _) in self.store.ticket_threads()? {
            if self
                .ticket_in(&place)?
                .is_some_and(|ticket| ticket.person == *person)
            {
                gone.push((place, Outbound::Thread(ThreadCommand::Delete)));
            }
        }
        Ok(gone)
    }

    /// Has the threads deleted of tickets that were closed long ago, or that the store has no more.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it.
    pub fn delete_old_threads(&self, now: Timestamp) -> Result<(), TurnError> {
        for (place, _) in self.store.ticket_threads()? {
            let had_its_time = match self.ticket_in(&place)? {
                Some(ticket) => self.thread_until(&ticket).is_some_and(|until| until <= now),
                None => true,
            };
            if had_its_time && self.outbox.is_idle(&place) {
                self.remove_thread(&place, now)?;
            }
        }
        Ok(())
    }

    /// Shows the card again in a thread that was opened in place of a removed one, and lets the
    /// holder in.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it.
    pub fn show_again(&self, now: Timestamp) -> Result<(), TurnError> {
        for place in self.outbox.take_reopened() {
            let Some(ticket) = self.ticket_in(&place)? else {
                continue;
            };
            let lock = self.locks.of(&ticket.person);
            let _held = lock.lock();
            let kept = self.store.session(&ticket.person)?;
            let session = kept.as_ref().map(|kept| &kept.session);
            let messages = self.card_again(&ticket, session, now)?;
            let here = messages.into_iter().filter(|(to, _)| *to == place);
            self.post(&place, format!("card {now}"), here.collect(), now)?;
        }
        Ok(())
    }

    fn ticket_in(&self, place: &Address) -> Result<Option<Ticket>, TurnError> {
        match StaffPlace::of(place) {
            Some(StaffPlace::Thread(reference, _)) => Ok(self.store.ticket(reference)?),
            _ => Ok(None),
        }
    }

    /// Until when the thread of a closed ticket stays; nothing while the ticket is open.
    fn thread_until(&self, ticket: &Ticket) -> Option<Timestamp> {
        let State::Closed { at, .. } = ticket.state else {
            return None;
        };
        match ticket.consent {
            Some(true) => Some(self.kept_until(ticket, at)),
            _ => Some(at + STAYS),
        }
    }

    fn remove_thread(&self, place: &Address, now: Timestamp) -> Result<(), TurnError> {
        let gone = vec![(place.clone(), Outbound::Thread(ThreadCommand::Delete))];
        self.post(place, format!("room {now}"), gone, now)
    }
}
