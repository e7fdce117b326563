//! Tells the holder of a ticket when words do not reach the person.

use jiff::Timestamp;

use crate::outbox::DeliveryFailure;
use guichet_core::handoff::{StaffPlace, Ticket};

use super::Handoff;
use super::set_aside::lost_message;
use crate::turn::TurnError;

impl Handoff {
    /// Tells what could not be delivered since the last time to the holders of the tickets, and what was
    /// set aside to both sides.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it.
    pub fn tell_failures(&self, now: Timestamp) -> Result<(), TurnError> {
        for (person, why) in self.outbox.take_failures() {
            let held = self.desks.tickets().into_iter();
            let mut held =
                held.filter(|ticket| ticket.person == person && ticket.holder().is_some());
            if let Some(ticket) = held.next() {
                self.tell_failure(&ticket, why, now)?;
            }
        }
        self.tell_set_aside(now)
    }

    fn tell_failure(
        &self,
        ticket: &Ticket,
        why: DeliveryFailure,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        let holder: Vec<_> = ticket.holder().cloned().into_iter().collect();
        let messages = self.tell(&holder, lost_message(why), ticket)?;
        let request = StaffPlace::Request(ticket.reference).address();
        let number = ticket.reference.number();
        self.post(&request, format!("lost {now} {number}"), messages, now)
    }
}
