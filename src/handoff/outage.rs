//! The program stopped while a member of staff had a ticket, and is back: both sides are told.

use jiff::{SignedDuration, Timestamp};

use crate::dialogue::HandoffUpdate;
use crate::i18n::id;
use crate::message::UpdateId;
use crate::store::{CommitReceipt, HandoffChanges};
use guichet_core::handoff::Ticket;

use super::Handoff;
use super::change::Change;
use super::deadlines::done;
use crate::store::day;
use crate::turn::TurnError;

/// How often the store notes that the program runs, while a member of staff has a ticket.
const MARK: SignedDuration = SignedDuration::from_mins(1);
/// A shorter stop goes unnoticed, and is not told.
const NOTICED: SignedDuration = SignedDuration::from_mins(3);

/// What is remembered between two passes over what is due at the desks.
#[derive(Default)]
pub(super) struct Keeping {
    /// Whether it was checked, since the start, for how long the program had stopped.
    looked_back: bool,
}

impl Handoff {
    /// Tells both sides of an exchange that the program had stopped, once after the stop, and notes
    /// in the store that it runs.
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
        let _held = lock.lock();
        let update = UpdateId(format!("back {last} {}", seen.reference.number()));
        if self.store.seen(seen.person.channel, &update, day(now))? {
            return Ok(None);
        }
        let Some(ticket) = self.store.ticket(seen.reference)? else {
            return Ok(None);
        };
        // A ticket that was given back meanwhile has no exchange to go on with.
        let Some(holder) = ticket.holder().cloned() else {
            return Ok(None);
        };
        let kept = self.store.session(&ticket.person)?;
        let desk = HandoffChanges {
            messages: self.tell(&[holder], id!("staff-back-again"), &ticket)?,
            ..HandoffChanges::default()
        };
        let change = Change {
            by: None,
            // At night the program sends nothing unasked.
            news: (!self.is_night(now)).then_some(HandoffUpdate::Resumed),
            before: &ticket,
            // Without this the claim might lapse before the holder could go on.
            after: ticket.resumed(now),
            update,
            now,
        };
        let (_, durable) = self.commit_change(change, kept.as_ref(), desk, Vec::new())?;
        Ok(Some(durable))
    }
}
