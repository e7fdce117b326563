//! Delivers one message, with retry and backoff, until it is delivered or can never be.

use std::collections::HashMap;
use std::ops::ControlFlow::{self, Break, Continue};
use std::time::Duration;

use jiff::Timestamp;
use parking_lot::MutexGuard;
use tokio::time::{Instant, sleep};

use crate::backoff::Backoff;
use crate::channel::{DeliveryError, Sending};
use crate::fault::guarded_async;
use crate::message::{Address, ChannelName, DeliveryReceipt, LastMessage, Outbound, ThreadCommand};
use crate::store::{OutboxEntry, StoreError};

use super::refused::is_of_staff;
use super::{DeliveryFailure, Outbox, Waiting};

/// How the attempts for a message ended.
pub(super) enum Ended {
    /// The message was delivered or became a dead letter; the queue goes on.
    Done,
    /// The queue ends. Either the channel is closed, and the messages stay in the store until it
    /// opens; or the person has left, and the messages are removed.
    Closed,
    /// The queue ends, and the messages stay in the store until a further one is queued for the person.
    Absent,
}

/// The attempts for one message so far.
struct Attempts {
    begun: Instant,
    /// The pauses while the platform is not reached.
    unreached: Backoff,
    /// The pauses while the platform refuses the message.
    refused: Backoff,
    refusals: u32,
    doubts: u32,
    /// Whether an attempt may have succeeded.
    may_be_shown: bool,
    /// Whether the thread was opened again.
    reopened: bool,
}

impl Attempts {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            unreached: Backoff::new(FIRST_PAUSE, LONGEST_PAUSE),
            refused: Backoff::new(FIRST_PAUSE, LONGEST_REFUSED),
            refusals: 0,
            doubts: 0,
            may_be_shown: false,
            reopened: false,
        }
    }
}

/// The pause after the first failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause, and so the longest wait after a platform has come back.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause while a platform is reached and refuses.
const LONGEST_REFUSED: Duration = Duration::from_secs(5 * 60);
/// A message that failed for this long becomes a dead letter.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

impl Outbox {
    /// As [`Outbox::attempt`]. A fault of ours costs one message: it becomes a dead letter, the person
    /// is asked the present question again, and the queue goes on.
    pub(super) async fn attempt_guarded(&self, waiting: &Waiting, queued: bool) -> Ended {
        match guarded_async(self.attempt(waiting, queued)).await {
            Ok(ended) => ended,
            Err(reference) => {
                let row = &waiting.row;
                let channel = row.to.channel.name();
                tracing::error!(channel, %reference, "A delivery failed");
                self.missed().entry(row.to.clone()).or_default();
                self.dead_letter(row, &format!("a fault of ours, {reference} in the log"))
            }
        }
    }

    /// Delivers a message, or finds that it cannot be delivered. Retries with backoff; a message
    /// whose answer was lost may be shown twice. `queued` tells that other messages of the
    /// conversation were sent just before.
    async fn attempt(&self, waiting: &Waiting, queued: bool) -> Ended {
        let row = &*waiting.row;
        let mut so_far = Attempts::new();
        loop {
            fail::fail_point!("before-delivery");
            // Erased while it waited. If the store cannot be read, the message is sent.
            if !self.store.is_pending(row).unwrap_or(true) {
                self.refused.forget(row);
                return Ended::Done;
            }
            let error = match self.deliver(row, &row.outbound, queued).await {
                Ok(shown) => {
                    self.mark_delivered(row, &shown);
                    return Ended::Done;
                }
                Err(error) => error,
            };
            so_far.may_be_shown |= matches!(error, DeliveryError::InDoubt(_));
            let error = self.for_place(row, error);
            if let Break(ended) = self.after_error(waiting, error, &mut so_far).await {
                return ended;
            }
        }
    }

    /// What follows a failed attempt: the end, or, after a pause, another attempt.
    async fn after_error(
        &self,
        waiting: &Waiting,
        error: DeliveryError,
        so_far: &mut Attempts,
    ) -> ControlFlow<Ended> {
        let row = &*waiting.row;
        let channel = row.to.channel.name();
        let pause = match error {
            DeliveryError::Gone if row.to.channel == ChannelName::Desk => {
                return Break(self.thread_gone(row));
            }
            DeliveryError::Gone => return Break(self.person_gone(row)),
            DeliveryError::Closed => return Break(Ended::Closed),
            DeliveryError::Absent => return Break(Ended::Absent),
            // A thread that a member of staff deleted on the platform is opened again, once.
            DeliveryError::NoThread if !so_far.reopened => {
                so_far.reopened = true;
                return Continue(());
            }
            DeliveryError::NoThread if row.to.channel != ChannelName::Desk => {
                return Break(self.dead_letter(row, "the thread is gone"));
            }
            DeliveryError::Later(wait) => wait,
            DeliveryError::Never(cause) => {
                if let Outbound::Erase { otherwise, .. } = &row.outbound
                    && !otherwise.blocks.is_empty()
                {
                    let instead = Outbound::Say(otherwise.clone());
                    return Break(self.say_instead(row, &instead).await);
                }
                so_far.refusals += 1;
                if let Some(ended) = self.refuse(waiting, &cause, so_far.refusals) {
                    return Break(ended);
                }
                so_far.refused.jittered()
            }
            shut @ (DeliveryError::Shut(_) | DeliveryError::NoThread) => {
                let cause = shut.to_string();
                tracing::warn!(channel, %cause, "A room takes no message now");
                if self.is_given_up(waiting, so_far.begun) {
                    return Break(self.give_up(waiting, &cause, so_far.may_be_shown));
                }
                so_far.reopened = false;
                so_far.refused.jittered()
            }
            DeliveryError::InDoubt(cause) => return self.in_doubt(waiting, &cause, so_far).await,
            DeliveryError::Failed(cause) => {
                // Said once, or each message would fill the log in an outage.
                if so_far.unreached.is_first() {
                    tracing::warn!(channel, %cause, "A message was not delivered yet");
                } else {
                    tracing::debug!(channel, %cause, "A message was not delivered yet");
                }
                if self.is_given_up(waiting, so_far.begun) {
                    return Break(self.give_up(waiting, &cause, so_far.may_be_shown));
                }
                so_far.unreached.jittered()
            }
        };
        sleep(pause).await;
        Continue(())
    }

    /// Waits until the platform answers, since the second attempt of a message that may have been shown
    /// is the last: it must not be spent on an outage.
    async fn in_doubt(
        &self,
        waiting: &Waiting,
        cause: &str,
        so_far: &mut Attempts,
    ) -> ControlFlow<Ended> {
        let row = &*waiting.row;
        let channel = row.to.channel.name();
        so_far.doubts += 1;
        tracing::warn!(channel, %cause, "A message may have been shown or not");
        if so_far.doubts > 1 {
            self.missed().entry(row.to.clone()).or_default();
            return Break(self.dead_letter_as(row, cause, DeliveryFailure::Doubtful));
        }
        loop {
            sleep(so_far.unreached.jittered()).await;
            if self.channels.answers(&row.to).await {
                return Continue(());
            }
            if self.is_given_up(waiting, so_far.begun) {
                return Break(self.give_up(waiting, cause, so_far.may_be_shown));
            }
        }
    }

    /// Removes what waits for a person who has left.
    fn person_gone(&self, row: &OutboxEntry) -> Ended {
        self.missed().remove(&row.to);
        self.refused.forget(row);
        self.lost(&row.to, DeliveryFailure::Gone);
        self.logged(self.store.discard_pending(&row.to));
        Ended::Closed
    }

    /// Whether a message is tried no more: an answer of the bot after minutes, since the person goes on;
    /// one between a person and staff after a day.
    fn is_given_up(&self, waiting: &Waiting, begun: Instant) -> bool {
        match is_of_staff(&waiting.row) {
            true => self.has_waited_long(waiting),
            false => begun.elapsed() > PATIENCE,
        }
    }

    /// Gives a message up that a platform did not take for too long. After an answer of the bot the
    /// person is asked again when they can be reached; `may_be_shown` tells that an attempt may have
    /// succeeded.
    fn give_up(&self, waiting: &Waiting, cause: &str, may_be_shown: bool) -> Ended {
        let row = &waiting.row;
        let why = match may_be_shown {
            true => DeliveryFailure::Doubtful,
            false => DeliveryFailure::Shut,
        };
        if is_of_staff(row) {
            return self.set_aside(waiting, cause, why);
        }
        // What was said since the person was asked again repeats a dead letter, of which an outage of hours
        // must not make many. A message that had waited before then, or an erasure, repeats nothing.
        let repeats =
            |asked: &mut Timestamp| *asked <= row.at && matches!(row.outbound, Outbound::Say(_));
        let mut missed = self.missed();
        let asked = missed.entry(row.to.clone()).or_default();
        let is_repeated = asked.take_if(repeats).is_some();
        drop(missed);
        if is_repeated {
            self.refused.forget(row);
            self.logged(self.store.discard([&**row]));
            return Ended::Done;
        }
        self.dead_letter_as(row, cause, why)
    }

    async fn deliver(
        &self,
        row: &OutboxEntry,
        outbound: &Outbound,
        queued: bool,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let last = self.last_message(row);
        let room = match outbound {
            // A thread is not opened only to be closed.
            Outbound::Thread(
                ThreadCommand::Close | ThreadCommand::Delete | ThreadCommand::Dismiss(_),
            ) => match self.open_room(&row.to).await {
                Some(room) => room,
                None => return Ok(DeliveryReceipt::Aside),
            },
            _ => self.room_of(&row.to).await?,
        };
        let leads_to = self.leads_to(outbound, room.channel).await;
        let sending = Sending {
            last: last.as_ref(),
            queued,
            leads_to: leads_to.as_ref(),
            name: &row.name(),
            files: self,
        };
        let shown = self.channels.deliver(&room, outbound, sending).await;
        if matches!(shown, Err(DeliveryError::NoThread)) {
            self.lost_room(&row.to, &room);
        }
        match outbound {
            Outbound::Thread(ThreadCommand::Delete)
                if matches!(shown, Ok(_) | Err(DeliveryError::NoThread)) =>
            {
                self.logged(self.store.drop_ticket_thread(&row.to));
                self.route(&row.to, None);
                Ok(DeliveryReceipt::Aside)
            }
            _ => shown,
        }
    }

    /// Adapts a refusal for a place at the desk. Its messages wait until the operator has mended the
    /// group or the channel, and a message in doubt is sent again: at the desk, shown twice is better
    /// than lost.
    fn for_place(&self, row: &OutboxEntry, refusal: DeliveryError) -> DeliveryError {
        if row.to.channel != ChannelName::Desk {
            return refusal;
        }
        match refusal {
            // Where the bot is no longer, it cannot close a thread or let a member of staff in.
            DeliveryError::Gone if matches!(row.outbound, Outbound::Thread(_)) => {
                DeliveryError::Gone
            }
            DeliveryError::Gone => {
                DeliveryError::Shut("the desk's group or channel does not let the bot in".into())
            }
            DeliveryError::InDoubt(cause) => DeliveryError::Failed(cause),
            refusal @ (DeliveryError::Absent
            | DeliveryError::Closed
            | DeliveryError::Failed(_)
            | DeliveryError::Later(_)
            | DeliveryError::Never(_)
            | DeliveryError::NoThread
            | DeliveryError::Shut(_)) => refusal,
        }
    }

    /// Ends a command to a thread in a group that the bot has left: there is no more to do.
    fn thread_gone(&self, row: &OutboxEntry) -> Ended {
        if row.outbound == Outbound::Thread(ThreadCommand::Delete) {
            self.logged(self.store.drop_ticket_thread(&row.to));
            self.route(&row.to, None);
        }
        self.mark_delivered(row, &DeliveryReceipt::Aside);
        Ended::Done
    }

    fn last_message(&self, row: &OutboxEntry) -> Option<LastMessage> {
        let last = self.store.last_message(&row.to);
        last.inspect_err(|error| tracing::error!(%error, "The last buttons are not known"))
            .ok()
            .flatten()
    }

    /// Tells the person that a message could not be erased. Retries with backoff until the pause
    /// reaches its longest.
    async fn say_instead(&self, row: &OutboxEntry, say: &Outbound) -> Ended {
        let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
        while !backoff.is_longest() {
            match self.deliver(row, say, false).await {
                Ok(_) => {
                    // This message has no buttons, and those of the question stay.
                    self.mark_delivered(row, &DeliveryReceipt::Aside);
                    return Ended::Done;
                }
                Err(DeliveryError::Absent) => return Ended::Absent,
                Err(DeliveryError::Closed) => return Ended::Closed,
                Err(DeliveryError::Later(wait)) => sleep(wait).await,
                Err(
                    DeliveryError::Gone
                    | DeliveryError::Never(_)
                    | DeliveryError::NoThread
                    | DeliveryError::Shut(_),
                ) => break,
                Err(DeliveryError::Failed(_) | DeliveryError::InDoubt(_)) => {
                    sleep(backoff.jittered()).await;
                }
            }
        }
        self.dead_letter(row, "nothing was erased, and the person could not be told")
    }

    fn mark_delivered(&self, row: &OutboxEntry, shown: &DeliveryReceipt) {
        fail::fail_point!("before-striking-off");
        self.missed().remove(&row.to);
        self.refused.forget(row);
        self.reached(&row.to);
        self.logged(self.store.delivered(row, shown));
    }

    fn missed(&self) -> MutexGuard<'_, HashMap<Address, Option<Timestamp>>> {
        self.missed.lock()
    }

    pub(super) fn dead_letter(&self, row: &OutboxEntry, cause: &str) -> Ended {
        self.dead_letter_as(row, cause, DeliveryFailure::Refused)
    }

    fn dead_letter_as(&self, row: &OutboxEntry, cause: &str, why: DeliveryFailure) -> Ended {
        self.refused.forget(row);
        // Staff are told of their own words, and of a person whom nothing reaches.
        if is_of_staff(row) || why.is_of_person() {
            self.lost(&row.to, why);
        }
        self.logged(self.store.dead_letter(row, cause));
        Ended::Done
    }

    /// Logs an error of the store. A row that was not removed is sent again at the next start, which is
    /// better than a message lost.
    pub(super) fn logged(&self, done: Result<(), StoreError>) {
        if let Err(error) = done {
            tracing::error!(%error, "The end of a message could not be written down");
        }
    }
}
