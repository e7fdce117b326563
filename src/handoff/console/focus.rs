//! Turns a member of staff from one of their tickets to another.

use crate::dialogue::TicketNumber;
use crate::handoff::Focus;
use crate::i18n::id;
use crate::turn::TurnError;
use crate::validation::Value;
use guichet_core::handoff::State;

use super::line::Name;
use super::{ConsoleReply, StaffConsole};

impl StaffConsole<'_> {
    /// Turns to a ticket that the member of staff holds.
    pub(super) fn turn_to(&self, on: TicketNumber) -> Result<ConsoleReply, TurnError> {
        let Some(seen) = self.theirs(on)? else {
            return self.refuse(id!("staff-unknown"));
        };
        let number = [("number", Value::Text(on.to_string()))];
        let lock = self.handoff.locks.of(&seen.person);
        let _held = lock.lock();
        let ticket = self.theirs(on)?.unwrap_or(seen);
        match &ticket.state {
            State::Held { by, .. } if by == self.by => {}
            State::Held { by, .. } => {
                let by = Value::Text(self.handoff.desks().display_name(by));
                return self.refuse_with(id!("staff-taken"), &[number[0].clone(), ("by", by)]);
            }
            State::Waiting { .. } => return self.refuse(id!("staff-not-taken")),
            State::Closed { .. } => return self.refuse(id!("staff-closed")),
        }
        if self.handoff.has_thread(self.by, &ticket) {
            return self.say(id!("staff-on-there"), &number);
        }
        let mut told = self.say(id!("staff-on"), &number)?;
        // A member of staff who has not answered yet may not know the person: they read the card.
        told.blocks.extend(match ticket.state {
            State::Held { answered: None, .. } => self.card(&ticket)?,
            _ => self.in_queue(&ticket)?,
        });
        self.handoff.turn_to(self.by, &ticket)?;
        Ok(told)
    }

    /// Asks which ticket a line is about that names none.
    pub(super) fn which(&self, focus: Focus) -> Result<ConsoleReply, TurnError> {
        let told = match focus {
            Focus::Nothing => return self.refuse(id!("staff-none-held")),
            Focus::Lost(on) => {
                let number = ("number", Value::Text(on.to_string()));
                self.refuse_with(id!("staff-on-lost"), &[number])?
            }
            Focus::On(_) | Focus::Unsaid => self.refuse(id!("staff-on-unsaid"))?,
        };
        let mut choices = Vec::new();
        for ticket in self.handoff.held(self.by) {
            let line = Name::On.line(ticket.reference, "");
            choices.push((self.who(&ticket)?, line));
        }
        Ok(ConsoleReply { choices, ..told })
    }
}
