//! Shows the card of a ticket to a member of staff.

use crate::dialogue::TicketNumber;
use crate::i18n::id;
use crate::message::Block;
use crate::render::CardDetail;
use crate::turn::TurnError;
use guichet_core::handoff::Ticket;

use super::snapshot::conversation;
use super::{ConsoleReply, StaffConsole};

impl StaffConsole<'_> {
    /// The card of a ticket. In the desk channel, which the whole desk reads, it is the short one.
    pub(super) fn card_of(&self, on: TicketNumber, there: bool) -> Result<ConsoleReply, TurnError> {
        match self.theirs(on)? {
            Some(ticket) if !there && self.handoff.has_thread(self.by, &ticket) => {
                let session = conversation(self.handoff, &ticket)?;
                let lines = self.handoff.card_lines(
                    &ticket,
                    session.as_ref(),
                    &self.tag,
                    CardDetail::Short,
                    self.now,
                )?;
                Ok(ConsoleReply::text(&lines.join("\n"), true))
            }
            Some(ticket) => Ok(ConsoleReply {
                blocks: self.card(&ticket)?,
                well: true,
                ..ConsoleReply::default()
            }),
            None => self.refuse(id!("staff-unknown")),
        }
    }

    pub(super) fn card(&self, ticket: &Ticket) -> Result<Vec<Block>, TurnError> {
        let session = conversation(self.handoff, ticket)?;
        self.handoff
            .whole_card(ticket, session.as_ref(), &self.tag, self.now)
    }
}
