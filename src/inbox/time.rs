//! What time does to requests: claims lapse, silence ends them, the desk is reminded.

use std::sync::PoisonError;

use jiff::Timestamp;

use crate::engine::News;
use crate::store::{AtDesk, Durable};
use crate::ticket::{Due, State, Ticket};
use crate::wire::UpdateId;

use super::planted::planted;
use super::staff::Change;
use super::{Inbox, InboxError};

impl Inbox {
    /// Does what is due at the desks, and returns once it is durable.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it; what was done stays done.
    pub async fn keep_desks(&self, now: Timestamp) -> Result<(), InboxError> {
        self.keep_running(now).await?;
        for ticket in self.desks.tickets() {
            if let Some(durable) = self.keep_ticket(&ticket, now)? {
                durable.wait().await?;
            }
        }
        Ok(())
    }

    fn keep_ticket(&self, seen: &Ticket, now: Timestamp) -> Result<Option<Durable>, InboxError> {
        let Some(desk) = self.desks.desk(&seen.desk) else {
            return Ok(None);
        };
        let lost_role = |ticket: &Ticket| {
            let holder = ticket.holder();
            holder.is_some_and(|by| !self.desks.is_staff(by, &ticket.desk))
                && !planted("planted-role")
        };
        let is_due = |ticket: &Ticket| ticket.next(&desk.rules).is_some_and(|(at, _)| at <= now);
        if !lost_role(seen) && !is_due(seen) {
            return Ok(None);
        }
        let lock = self.locks.of(&seen.person);
        let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(before) = self.store.ticket(seen.reference)? else {
            return Ok(None);
        };
        let mut after = before.clone();
        let (news, told) = if lost_role(&before) {
            after.state = State::Waiting {
                since: now,
                hidden_until: None,
            };
            (Some(News::Released), None)
        } else {
            match before.next(&desk.rules) {
                // Nobody is written to at night.
                Some((_, Due::WarnPerson | Due::Closes)) if self.is_night(now) => return Ok(None),
                _ => {}
            }
            match after.pass(now, &desk.rules) {
                Some(Due::ClaimLapses) => (Some(News::Lapsed), Some("staff-lapsed")),
                Some(Due::Closes) => (Some(News::ClosedForSilence), Some("staff-silence")),
                Some(Due::WarnPerson) => (Some(News::Warned), None),
                Some(Due::Reappears) => (None, Some("staff-queued")),
                Some(Due::RemindDesk) => (None, Some("staff-waits")),
                None => return Ok(None),
            }
        };
        let kept = self.store.session(&before.person)?;
        let mut at_desk = AtDesk::default();
        if let Some(told) = told {
            at_desk.messages = self.tell(&self.concerned(&before), told, &before)?;
        }
        if told == Some("staff-waits") {
            let session = kept.as_ref().map(|kept| &kept.session);
            for hall in &desk.halls {
                let on = hall.channel;
                let notice = self.waiting_notice(&after, session, on, &desk.language, now)?;
                at_desk.messages.push(notice);
            }
        }
        let change = Change {
            by: None,
            news,
            before: &before,
            after,
            update: UpdateId(format!("time {now} {}", before.reference.number())),
            now,
        };
        let (_, durable) = self.commit_change(change, kept.as_ref(), at_desk, Vec::new())?;
        Ok(Some(durable))
    }

    fn is_night(&self, now: Timestamp) -> bool {
        self.assistant.voices.world(now, true).hours.awake(now) > now
    }
}
