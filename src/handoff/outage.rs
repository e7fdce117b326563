//! The service stopped while somebody of the desk had a request, and is back: both are told.

use std::sync::PoisonError;

use jiff::{SignedDuration, Timestamp};

use crate::dialogue::HandoffUpdate;
use crate::message::UpdateId;
use crate::store::{CommitReceipt, HandoffChanges};
use guichet_core::handoff::Ticket;

use super::Handoff;
use super::change::Change;
use super::deadlines::done;
use crate::store::day;
use crate::turn::TurnError;

/// So often it is written down that the service runs, while somebody has a request.
const MARK: SignedDuration = SignedDuration::from_mins(1);
/// Whoever waited for less has not noticed.
const NOTICED: SignedDuration = SignedDuration::from_mins(3);

/// What is known while what is due at the desks is done.
#[derive(Default)]
pub(super) struct Keeping {
    /// It was looked, since the start, for how long the service had stopped.
    looked_back: bool,
}

impl Handoff {
    /// Tells those who are in an exchange that the service had stopped, once after it did, and writes
    /// down that it runs.
    pub(super) async fn keep_running(
        &self,
        keeping: &mut Keeping,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        let mut held = self.desks.tickets();
        held.retain(|ticket| ticket.holder().is_some());
        let last = self.store.last_ran()?;
        let looked_back = std::mem::replace(&mut keeping.looked_back, true);
        if !looked_back && let Some(last) = last.filter(|last| *last + NOTICED < now) {
            for ticket in &held {
                done(self.resumed(ticket, last, now)).await;
            }
        }
        if !held.is_empty() && last.is_none_or(|last| last + MARK <= now) {
            self.store.keep_ran(now)?;
        }
        Ok(())
    }

    fn resumed(
        &self,
        seen: &Ticket,
        last: Timestamp,
        now: Timestamp,
    ) -> Result<Option<CommitReceipt>, TurnError> {
        let lock = self.locks.of(&seen.person);
        let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let update = UpdateId(format!("back {last} {}", seen.reference.number()));
        if self.store.seen(seen.person.channel, &update, day(now))? {
            return Ok(None);
        }
        let Some(ticket) = self.store.ticket(seen.reference)? else {
            return Ok(None);
        };
        // Without this it might lapse before anybody could go on.
        let Some(holder) = ticket.holder().cloned() else {
            return Ok(None);
        };
        let kept = self.store.session(&ticket.person)?;
        let desk = HandoffChanges {
            messages: self.tell(&[holder], "staff-back-again", &ticket)?,
            ..HandoffChanges::default()
        };
        let change = Change {
            by: None,
            // Nobody is written to at night.
            news: (!self.is_night(now)).then_some(HandoffUpdate::Resumed),
            before: &ticket,
            after: ticket.resumed(now),
            update,
            now,
        };
        let (_, durable) = self.commit_change(change, kept.as_ref(), desk, Vec::new())?;
        Ok(Some(durable))
    }
}
