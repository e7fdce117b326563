//! Tells staff when words do not reach a person: the holder of the ticket, or, while it waits, those who
//! might take it.

use jiff::Timestamp;

use crate::message::{Address, Outbound};
use crate::outbox::{DeliveryFailure, Loss};
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
        let open = self.desks.tickets();
        let people = open.iter().map(|ticket| ticket.person.clone()).collect();
        for loss in self.outbox.take_losses(&people) {
            let mut theirs = open.iter().filter(|ticket| ticket.person == loss.person);
            if let Some(ticket) = theirs.next() {
                self.tell_loss(ticket, &loss, now)?;
            }
        }
        self.tell_set_aside(now)
    }

    fn tell_loss(&self, ticket: &Ticket, loss: &Loss, now: Timestamp) -> Result<(), TurnError> {
        let why = loss.why;
        let messages = match (ticket.holder(), why) {
            // Nothing more was lost than what staff know of.
            (_, DeliveryFailure::Left) | (None, DeliveryFailure::Gone) if loss.known_away => {
                return Ok(());
            }
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
