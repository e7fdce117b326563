//! Opens a desk to a person again before the block ends by itself.

use jiff::Timestamp;

use crate::dialogue::TicketNumber;
use crate::handoff::Handoff;
use crate::store::{Audit, CommitReceipt};
use crate::turn::TurnError;
use guichet_core::handoff::Staff;

use super::Outcome;

impl Handoff {
    /// Opens the desk again that was closed to a person over a ticket. Done or refused, it is in
    /// the audit log once the receipt is kept.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it; nothing was done then.
    pub fn unblock(
        &self,
        by: &Staff,
        on: TicketNumber,
        now: Timestamp,
    ) -> Result<(Outcome, CommitReceipt), TurnError> {
        let blocked = self.store.block(on)?;
        let outcome = match &blocked {
            _ if self.desks.of(by).next().is_none() => Outcome::NotStaff,
            Some(blocked) if !self.desks.is_staff(by, &blocked.desk) => Outcome::NotStaff,
            Some(_) => Outcome::Unblocked,
            None => Outcome::Unknown,
        };
        let audit = Audit {
            at: now,
            by: by.to_string(),
            act: "unblock".to_owned(),
            on: Some(on.number()),
            outcome: outcome.name().to_owned(),
        };
        let durable = match outcome {
            Outcome::Unblocked => self.store.unblock(on, &audit)?,
            _ => self.store.audit(&audit)?,
        };
        Ok((outcome, durable))
    }
}
