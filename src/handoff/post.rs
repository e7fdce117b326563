//! What is said at the desk apart from a turn: it changes no session and no ticket.

use jiff::Timestamp;

use crate::message::{Address, Outbound, UpdateId};
use crate::store::{Commit, HandoffChanges, SessionChange};

use super::Handoff;
use crate::store::day;
use crate::turn::TurnError;

impl Handoff {
    /// Has these messages delivered. `update` names what they answer or are about; `from` is an
    /// address without a session.
    pub(super) fn post(
        &self,
        from: &Address,
        update: String,
        messages: Vec<(Address, Outbound)>,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        let (rows, durable) = self.store.commit(Commit {
            update: &UpdateId(update),
            from,
            before: None,
            session: SessionChange::Untouched,
            order: None,
            messages: Vec::new(),
            today: day(now),
            desk: HandoffChanges {
                messages,
                ..HandoffChanges::default()
            },
            now,
        })?;
        self.outbox.send(rows, &durable);
        Ok(())
    }
}
