//! Tells the person and staff when words between them did not arrive although they were tried for a day,
//! and why.

use jiff::Timestamp;

use crate::i18n::id;
use crate::message::{Address, ChannelName, Outbound};
use crate::outbox::{DeliveryFailure, SetAside};
use guichet_core::handoff::{StaffPlace, Ticket};

use super::Handoff;
use crate::turn::TurnError;

impl Handoff {
    /// Tells what was set aside since the last time, and makes dead letters of it.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it; what is left is told the next time.
    pub(super) fn tell_set_aside(&self, now: Timestamp) -> Result<(), TurnError> {
        let mut all = self.outbox.take_set_aside().into_iter();
        while let Some(lost) = all.next() {
            if let Err(error) = self.tell_of(&lost, now) {
                self.outbox.put_back(std::iter::once(lost).chain(all));
                return Err(error);
            }
        }
        Ok(())
    }

    fn tell_of(&self, lost: &SetAside, now: Timestamp) -> Result<(), TurnError> {
        // Erased while it waited.
        if !self.store.is_pending(&lost.row)? {
            return Ok(());
        }
        let (channel, cause) = (lost.row.to.channel.name(), &lost.cause);
        tracing::error!(channel, %cause, "A message did not arrive for a day and is set aside");
        if lost.row.outbound.has_words()
            && let Some(ticket) = self.ticket_of(&lost.row.to)?
        {
            let to_staff = lost.row.to.channel == ChannelName::Desk;
            let mut messages = self.tell_desk(&ticket, to_staff, lost.why)?;
            let lock = self.locks.of(&ticket.person);
            let _held = lock.lock();
            messages.extend(self.tell_its_person(&ticket, to_staff, lost.why)?);
            let update = format!("lost {}", lost.row.name());
            let about = StaffPlace::Request(ticket.reference).address();
            self.post(&about, update, messages, now)?;
        }
        self.store.dead_letter(&lost.row, cause)?;
        Ok(())
    }

    /// The ticket to which words belong that were for this address.
    fn ticket_of(&self, to: &Address) -> Result<Option<Ticket>, TurnError> {
        match StaffPlace::of(to) {
            Some(
                StaffPlace::Notice(number, _)
                | StaffPlace::Request(number)
                | StaffPlace::Thread(number, _),
            ) => Ok(self.store.ticket(number)?),
            Some(StaffPlace::Staff(_)) => Ok(None),
            None => {
                let theirs = self.store.tickets()?.into_iter();
                let theirs = theirs.filter(|ticket| ticket.person == *to);
                Ok(theirs.max_by_key(|ticket| (!ticket.is_closed(), ticket.since())))
            }
        }
    }

    /// What staff read. Where the thread takes nothing, the desk channel says it.
    fn tell_desk(
        &self,
        ticket: &Ticket,
        to_staff: bool,
        why: DeliveryFailure,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let message = match (to_staff, why) {
            (true, DeliveryFailure::Doubtful) => id!("staff-lost-theirs-doubtful"),
            (true, DeliveryFailure::Shut) => id!("staff-lost-theirs-shut"),
            (true, DeliveryFailure::Gone | DeliveryFailure::Left | DeliveryFailure::Refused) => {
                id!("staff-lost-theirs")
            }
            (false, why) => lost_message(why),
        };
        let mut readers = self.concerned(ticket);
        if to_staff {
            readers.retain(|staff| !self.has_thread(staff, ticket));
        }
        match readers.is_empty() {
            true => self.in_desk_channels(message, ticket),
            false => self.tell(&readers, message, ticket),
        }
    }

    /// What the person reads; nothing where the conversation is erased.
    fn tell_its_person(
        &self,
        ticket: &Ticket,
        to_staff: bool,
        why: DeliveryFailure,
    ) -> Result<Option<(Address, Outbound)>, TurnError> {
        let Some(kept) = self.store.session(&ticket.person)? else {
            return Ok(None);
        };
        let message = match to_staff {
            true => id!("desk-lost-yours"),
            false => id!("desk-lost-theirs"),
        };
        let why = match why {
            DeliveryFailure::Doubtful => "doubtful",
            DeliveryFailure::Shut => "shut",
            DeliveryFailure::Gone | DeliveryFailure::Left | DeliveryFailure::Refused => "refused",
        };
        let (flows, renderer) = (&self.assistant.flows, &self.assistant.renderer);
        let mut say = renderer.not_arrived(flows, &kept.session, message, why)?;
        say.proactive = true;
        Ok(Some((ticket.person.clone(), Outbound::Say(say))))
    }
}

/// The message that words for the person did not arrive.
pub(super) fn lost_message(why: DeliveryFailure) -> &'static str {
    match why {
        DeliveryFailure::Doubtful => id!("staff-lost-doubtful"),
        DeliveryFailure::Gone => id!("staff-lost-gone"),
        DeliveryFailure::Left => id!("staff-person-gone"),
        DeliveryFailure::Refused => id!("staff-lost"),
        DeliveryFailure::Shut => id!("staff-lost-shut"),
    }
}
