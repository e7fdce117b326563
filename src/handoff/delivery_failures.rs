//! Tells staff when words do not reach a person: the holder of the ticket, or, while it waits, those who
//! might take it.

use jiff::Timestamp;

use crate::message::{Address, Outbound};
use crate::outbox::DeliveryFailure;
use guichet_core::handoff::{StaffPlace, Ticket};

use super::Handoff;
use super::set_aside::lost_message;
use crate::turn::TurnError;

impl Handoff {
    /// Tells staff what could not be delivered since the last time, and both sides what was set aside.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it.
    pub fn tell_failures(&self, now: Timestamp) -> Result<(), TurnError> {
        for (person, why) in self.outbox.take_failures() {
            let mut open = self.desks.tickets().into_iter();
            if let Some(ticket) = open.find(|ticket| ticket.person == person) {
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
        let messages = match (ticket.holder(), why) {
            (Some(holder), _) => {
                self.tell(std::slice::from_ref(holder), lost_message(why), ticket)?
            }
            (None, DeliveryFailure::Gone | DeliveryFailure::Left) => self.tell_gone(ticket)?,
            // A message that was lost on its way says nothing of the next one.
            (None, _) => return Ok(()),
        };
        let request = StaffPlace::Request(ticket.reference).address();
        let number = ticket.reference.number();
        self.post(&request, format!("lost {now} {number}"), messages, now)
    }

    /// Tells a desk that the person of a ticket that waits has blocked the bot: no member of staff is to
    /// take it in vain.
    fn tell_gone(&self, ticket: &Ticket) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let message = lost_message(DeliveryFailure::Left);
        let mut messages = self.tell(&self.concerned(ticket), message, ticket)?;
        messages.extend(self.in_desk_channels(message, ticket)?);
        Ok(messages)
    }
}
