//! What time does to tickets: claims lapse, silence closes them, the desk is reminded.

use jiff::Timestamp;

use crate::dialogue::{HandoffUpdate, Open};
use crate::i18n::id;
use crate::message::UpdateId;
use crate::store::{CommitReceipt, HandoffChanges};
use guichet_core::handoff::{Deadline, Reason, ServiceLevel, State, Ticket};

use super::Handoff;
use super::change::Change;
use crate::turn::TurnError;

impl Handoff {
    /// Does what is due at the desks, and returns once that is durable.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it; what was done stays done.
    pub async fn keep_desks(&self, now: Timestamp) -> Result<(), TurnError> {
        // Two tasks may come here at the same time. The second waits, so that it does not overtake
        // the first.
        let mut keeping = self.keeping.lock().await;
        self.keep_running(&mut keeping, now).await?;
        for ticket in self.desks.tickets() {
            done(self.keep_ticket(&ticket, now)).await;
        }
        Ok(())
    }

    fn keep_ticket(
        &self,
        seen: &Ticket,
        now: Timestamp,
    ) -> Result<Option<CommitReceipt>, TurnError> {
        let Some(desk) = self.desks.desk(&seen.desk) else {
            // A desk that left the settings has no staff any more.
            return self.close_for_good(seen, now);
        };
        let lost_role = |ticket: &Ticket| {
            let lost = |by| self.desks.has_lost(by, desk);
            ticket.holder().is_some_and(lost)
        };
        let is_due = |ticket: &Ticket| ticket.next(&desk.rules).is_some_and(|(at, _)| at <= now);
        if !lost_role(seen) && !is_due(seen) {
            return Ok(None);
        }
        let lock = self.locks.of(&seen.person);
        let _held = lock.lock();
        let Some(before) = self.store.ticket(seen.reference)? else {
            return Ok(None);
        };
        let mut after = before.clone();
        let done = match lost_role(&before) {
            true => Some(released(&mut after, now)),
            false => self.pass(&mut after, &desk.rules, now),
        };
        let Some((news, told)) = done else {
            return Ok(None);
        };
        let kept = self.store.session(&before.person)?;
        let mut at_desk = HandoffChanges::default();
        if let Some(told) = told {
            at_desk.messages = self.tell(&self.concerned(&before), told, &before)?;
        }
        let waits = [id!("staff-queued"), id!("staff-waits")];
        if told.is_some_and(|told| waits.contains(&told)) {
            let session = kept.as_ref().map(|kept| &kept.session);
            for desk_channel in &desk.desk_channels {
                let on = desk_channel.channel;
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

    /// Does to a ticket what is due of it; nothing where that has to wait.
    fn pass(&self, ticket: &mut Ticket, rules: &ServiceLevel, now: Timestamp) -> Option<Done> {
        let (_, deadline) = ticket.next(rules)?;
        let has_to_wait = match deadline {
            // At night the program sends nothing unasked.
            Deadline::WarnPerson | Deadline::Closes => self.is_night(now),
            // While the desk is closed no member of staff is there to be reminded.
            Deadline::RemindDesk => self.is_shut(now),
            Deadline::ClaimLapses | Deadline::Reappears => false,
        };
        if has_to_wait {
            return None;
        }
        Some(match ticket.pass(now, rules)? {
            Deadline::ClaimLapses => (Some(HandoffUpdate::Lapsed), Some(id!("staff-lapsed"))),
            Deadline::Closes => (
                Some(HandoffUpdate::ClosedForSilence),
                Some(id!("staff-silence")),
            ),
            Deadline::WarnPerson => (Some(HandoffUpdate::Warned), None),
            Deadline::Reappears => (None, Some(id!("staff-queued"))),
            Deadline::RemindDesk => (None, Some(id!("staff-waits"))),
        })
    }

    /// Closes a ticket whose desk is not in the settings any more.
    fn close_for_good(
        &self,
        seen: &Ticket,
        now: Timestamp,
    ) -> Result<Option<CommitReceipt>, TurnError> {
        let lock = self.locks.of(&seen.person);
        let _held = lock.lock();
        let Some(before) = self
            .store
            .ticket(seen.reference)?
            .filter(|it| !it.is_closed())
        else {
            return Ok(None);
        };
        let mut after = before.clone();
        after.close(Reason::Unfit, now);
        let change = Change {
            by: None,
            news: Some(HandoffUpdate::Closed),
            before: &before,
            after,
            update: UpdateId(format!("no desk {}", before.reference.number())),
            now,
        };
        let kept = self.store.session(&before.person)?;
        let (_, durable) =
            self.commit_change(change, kept.as_ref(), HandoffChanges::default(), Vec::new())?;
        Ok(Some(durable))
    }

    fn is_shut(&self, now: Timestamp) -> bool {
        matches!(self.assistant.desk_is_open(now), Open::No(_))
    }

    pub(super) fn is_night(&self, now: Timestamp) -> bool {
        self.assistant.turn_input(now, true).hours.awake(now) > now
    }
}

/// What was done to a ticket: what the person is told of it, and the message that staff read.
type Done = (Option<HandoffUpdate>, Option<&'static str>);

/// Gives a ticket back to the queue, since its holder is no member of the desk any more.
fn released(ticket: &mut Ticket, now: Timestamp) -> Done {
    ticket.state = State::Waiting {
        since: now,
        hidden_until: None,
    };
    (Some(HandoffUpdate::Released), None)
}

/// Waits until what was done to one ticket is durable. An error is logged and not returned: it must
/// not stop the other tickets, and this one is tried again the next time.
pub(super) async fn done(of_one: Result<Option<CommitReceipt>, TurnError>) {
    let kept = match of_one {
        Ok(Some(durable)) => durable.wait().await.map_err(TurnError::from),
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        tracing::error!(%error, "What is due of a request could not be done yet");
    }
}
