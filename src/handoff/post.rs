//! What is said at the desk beside any turn: it changes no session and no request.

use jiff::Timestamp;

use crate::message::{Address, Outbound, UpdateId};
use crate::store::{Commit, HandoffChanges, SessionChange};

use super::Handoff;
use crate::store::day;
use crate::turn::TurnError;

impl Handoff {
    /// Has these delivered. `update` names what they answer or what they are about; `from` is a place
    /// that has no session.
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
