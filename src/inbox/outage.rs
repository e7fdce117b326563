//! The service stopped while somebody of the desk had a request, and is back: both are told.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};

use crate::engine::News;
use crate::store::{AtDesk, Durable};
use crate::ticket::Ticket;
use crate::wire::UpdateId;

use super::change::Change;
use super::{Inbox, InboxError, day};

/// So often it is written down that the service runs, while somebody has a request.
const MARK: SignedDuration = SignedDuration::from_mins(1);
/// Whoever waited for less has not noticed.
const NOTICED: SignedDuration = SignedDuration::from_mins(3);

impl Inbox {
    /// Tells those who are in an exchange that the service had stopped, once after it did, and writes
    /// down that it runs.
    pub(super) async fn keep_running(&self, now: Timestamp) -> Result<(), InboxError> {
        let held: Vec<Ticket> = self.desks.tickets();
        let held = held.into_iter().filter(|ticket| ticket.holder().is_some());
        let held: Vec<Ticket> = held.collect();
        let last = self.store.last_ran()?;
        if !self.looked_back.swap(true, Ordering::SeqCst)
            && let Some(last) = last.filter(|last| *last + NOTICED < now)
        {
            for ticket in &held {
                // What is wrong with one must not keep the others from being told.
                let told = match self.resumed(ticket, last, now) {
                    Ok(Some(durable)) => durable.wait().await.map_err(InboxError::from),
                    Ok(None) => Ok(()),
                    Err(error) => Err(error),
                };
                if let Err(error) = told {
                    tracing::error!(%error, "Those of a request could not be told that the service is back");
                }
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
    ) -> Result<Option<Durable>, InboxError> {
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
        let desk = AtDesk {
            messages: self.tell(&[holder], "staff-back-again", &ticket)?,
            ..AtDesk::default()
        };
        let change = Change {
            by: None,
            // Nobody is written to at night.
            news: (!self.is_night(now)).then_some(News::Resumed),
            before: &ticket,
            after: ticket.resumed(now),
            update,
            now,
        };
        let (_, durable) = self.commit_change(change, kept.as_ref(), desk, Vec::new())?;
        Ok(Some(durable))
    }
}
