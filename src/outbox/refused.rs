//! Messages between people and staff that a platform refuses, for a reason that need not last. Each
//! waits with growing pauses while what stands behind it goes first; after a day it is set aside, and
//! both sides are told.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use parking_lot::{Mutex, MutexGuard};
use tokio::time::Instant;

use crate::backoff::Backoff;
use crate::message::{ChannelName, Outbound};
use crate::store::OutboxEntry;

use super::deliver::Ended;
use super::{DeliveryFailure, Outbox, Waiting, is_notice};

/// After this many refusals in a row, what stands behind a message goes first.
const REFUSALS: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);
/// A message between people and staff that did not arrive for this long is set aside.
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A message that was set aside, to be told to those whom it concerns.
pub struct SetAside {
    /// The message, which is still in the queue of the store.
    pub row: Arc<OutboxEntry>,
    /// Why it did not arrive, for the operator.
    pub cause: String,
    /// Why it did not arrive, for people and staff.
    pub why: DeliveryFailure,
}

/// The messages that are refused for now, by their names, and those that were set aside.
#[derive(Default)]
pub(super) struct Refused {
    known: Mutex<HashMap<String, Entry>>,
    set_aside: Mutex<Vec<SetAside>>,
    /// The moment of the last round, in seconds from 1970.
    now: AtomicI64,
}

struct Entry {
    waiting: Waiting,
    cause: String,
    pauses: Backoff,
    /// When it is tried again; nothing while it stands in its queue.
    next: Option<Instant>,
}

impl Refused {
    fn known(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        self.known.lock()
    }

    /// The moment of the last round.
    pub(super) fn now(&self) -> Timestamp {
        Timestamp::from_second(self.now.load(Ordering::Relaxed)).unwrap_or_default()
    }

    /// Forgets a message that was delivered, erased or given up.
    pub(super) fn forget(&self, row: &OutboxEntry) {
        self.known().remove(&row.name());
    }

    /// Notes that a message stands in its queue again.
    pub(super) fn is_queued(&self, row: &OutboxEntry) {
        if let Some(entry) = self.known().get_mut(&row.name()) {
            entry.next = None;
        }
    }
}

/// Whether a message passes between a person and staff: it is not given up within minutes.
pub(super) fn is_of_staff(row: &OutboxEntry) -> bool {
    row.to.channel == ChannelName::Desk || row.outbound.has_words()
}

impl Outbox {
    /// Tells the outbox how late it is, tries again what was refused and whose pause is over, and sets
    /// aside what waited for a day. To be called about once a second.
    pub fn passes(self: &Arc<Self>, now: Timestamp) {
        self.refused.now.store(now.as_second(), Ordering::Relaxed);
        let moment = Instant::now();
        let mut due = Vec::new();
        let mut over = Vec::new();
        self.refused.known().retain(|_, entry| {
            let Some(next) = entry.next else {
                return true;
            };
            if self.has_waited_long(&entry.waiting) {
                over.push(SetAside {
                    row: Arc::clone(&entry.waiting.row),
                    cause: std::mem::take(&mut entry.cause),
                    why: DeliveryFailure::Refused,
                });
                return false;
            }
            if next <= moment {
                due.push(entry.waiting.clone());
            }
            true
        });
        self.refused.set_aside.lock().append(&mut over);
        self.queue(due);
    }

    /// The messages that were set aside since the last call. The caller takes them out of the store.
    pub fn take_set_aside(&self) -> Vec<SetAside> {
        std::mem::take(&mut *self.refused.set_aside.lock())
    }

    /// Takes back messages that could not be told of yet.
    pub fn put_back(&self, set_aside: impl Iterator<Item = SetAside>) {
        self.refused.set_aside.lock().extend(set_aside);
    }

    /// How many messages a platform refuses for now.
    pub fn refused(&self) -> usize {
        self.refused.known().len()
    }

    /// Whether a message between a person and staff waited for a day.
    pub(super) fn has_waited_long(&self, waiting: &Waiting) -> bool {
        waiting.since + DAY <= self.refused.now()
    }

    /// Handles a refusal that concerns the message itself, after `refusals` in a row. Nothing when it is
    /// to be tried again at once.
    pub(super) fn refuse(&self, waiting: &Waiting, cause: &str, refusals: u32) -> Option<Ended> {
        let row = &waiting.row;
        let channel = row.to.channel.name();
        if !is_of_staff(row) || !matches!(row.outbound, Outbound::Say(_)) {
            tracing::error!(channel, %cause, "A message was refused and is set aside");
            return Some(self.dead_letter(row, cause));
        }
        let has_waited = self.refused.known().contains_key(&row.name());
        if refusals < REFUSALS && !has_waited {
            tracing::warn!(channel, %cause, "A message was refused; trying again");
            return None;
        }
        if is_notice(&row.to) {
            return self.refuse_notice(waiting, cause);
        }
        tracing::error!(channel, %cause, "A message is refused and waits; the next ones go first");
        let mut known = self.refused.known();
        let entry = known.entry(row.name()).or_insert_with(|| Entry {
            waiting: waiting.clone(),
            cause: String::new(),
            pauses: Backoff::new(FIRST_PAUSE, LONGEST_PAUSE),
            next: None,
        });
        entry.cause = cause.to_owned();
        entry.next = Some(Instant::now() + entry.pauses.jittered());
        Some(Ended::Done)
    }

    /// Of notices only the last counts: one that is refused gives way to the next.
    fn refuse_notice(&self, waiting: &Waiting, cause: &str) -> Option<Ended> {
        if self.has_waited_long(waiting) {
            return Some(self.set_aside(waiting, cause, DeliveryFailure::Refused));
        }
        if !self.is_last(&waiting.row) {
            self.logged(self.store.discard([&*waiting.row]));
            return Some(Ended::Done);
        }
        None
    }

    /// Gives a message up. It leaves the store once those whom it concerns were told.
    pub(super) fn set_aside(&self, waiting: &Waiting, cause: &str, why: DeliveryFailure) -> Ended {
        self.refused.forget(&waiting.row);
        self.refused.set_aside.lock().push(SetAside {
            row: Arc::clone(&waiting.row),
            cause: cause.to_owned(),
            why,
        });
        Ended::Done
    }
}
