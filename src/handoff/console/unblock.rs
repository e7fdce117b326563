//! Opens a desk again that was closed to a person.

use crate::dialogue::TicketNumber;
use crate::handoff::Outcome;
use crate::i18n::id;
use crate::turn::TurnError;
use crate::validation::Value;

use crate::store::CommitReceipt;

use super::{Rest, StaffConsole};

impl StaffConsole<'_> {
    /// Opens the desk again, by the number of the ticket over which it was closed.
    pub(super) fn unblock(
        &self,
        on: Option<TicketNumber>,
    ) -> Result<(Rest, CommitReceipt), TurnError> {
        let Some(on) = on else {
            let told = self.refuse(id!("staff-unknown"))?;
            return Ok((Rest::Told(told), self.handoff.store.so_far()));
        };
        let (outcome, durable) = self.handoff.unblock(self.by, on, self.now)?;
        let told = match outcome {
            Outcome::Unblocked => {
                let number = Value::Text(on.to_string());
                self.say(id!("staff-unblocked"), &[("number", number)])
            }
            Outcome::NotStaff => self.refuse(id!("staff-not-you")),
            _ => self.refuse(id!("staff-unknown")),
        };
        Ok((Rest::Told(told?), durable))
    }
}
