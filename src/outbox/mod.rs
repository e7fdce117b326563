//! Delivers committed messages, and tries again until each is delivered or becomes a dead letter.
//!
//! Each conversation has a queue of its own, sent in order, so that a queue that must wait holds up
//! no other conversation. A message is sent only once it is durable, and its row is removed only
//! after it was sent: a crash in between shows one message twice, but loses none. Erasures have a
//! second queue per conversation, so that a secret is deleted at once, however many messages wait.

mod deliver;
mod delivery_failure;
mod refused;
mod routes;
mod sent_files;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::watch;

use crate::channel::Channels;
use crate::dialogue::CarryCode;
use crate::message::{Address, Capabilities, ChannelName, Outbound};
use crate::render::Way;
use crate::store::{CommitReceipt, OutboxEntry, Store, StoreError};
use guichet_core::handoff::StaffPlace;

use deliver::Ended;
use refused::Refused;
use routes::Routes;

use delivery_failure::Losses;

pub use delivery_failure::{DeliveryFailure, Loss};
pub use refused::SetAside;
pub use routes::Route;

/// The queues of pending messages, one task for each queue that is not empty.
pub struct Outbox {
    store: Arc<Store>,
    channels: Channels,
    queues: Mutex<HashMap<QueueKey, VecDeque<Waiting>>>,
    busy: watch::Sender<usize>,
    /// Held while a queue gets its first message or loses its last one, until that is counted.
    counting: Mutex<()>,
    /// The people who may have missed a message, and when each was asked again since.
    missed: Mutex<HashMap<Address, Option<Timestamp>>>,
    /// The people for whom messages wait in the store until a further one is queued.
    absent: Mutex<HashSet<Address>>,
    /// How many of the waiting queues are for places at the desk, or wait for a screen.
    uncounted: AtomicUsize,
    /// The places at the desk whose thread was lost, until [`Outbox::take_reopened`].
    reopened: Mutex<HashSet<Address>>,
    /// The routes of the places at the desk.
    routes: Routes,
    /// The messages that were lost, until the desk is told.
    failures: Losses,
    /// The messages that a platform refuses for now.
    refused: Refused,
}

/// The key of a queue.
#[derive(Clone, PartialEq, Eq, Hash)]
struct QueueKey {
    to: Address,
    erases: bool,
}

#[derive(Clone)]
struct Waiting {
    row: Arc<OutboxEntry>,
    durable: CommitReceipt,
    /// Since when this run tries to deliver it.
    since: Timestamp,
}

/// While this many queues wait, no more updates are fetched. Updates that come in faster than their
/// answers can be sent stay with the platform, which keeps them for us.
const MAX_PENDING: usize = 2_000;

impl Outbox {
    /// Makes an outbox that delivers through these channels.
    pub fn new(store: Arc<Store>, channels: Channels) -> Arc<Self> {
        let (busy, _) = watch::channel(0);
        Arc::new(Self {
            store,
            channels,
            queues: Mutex::default(),
            busy,
            counting: Mutex::default(),
            missed: Mutex::default(),
            absent: Mutex::default(),
            uncounted: AtomicUsize::new(0),
            reopened: Mutex::default(),
            routes: Routes::default(),
            failures: Losses::default(),
            refused: Refused::default(),
        })
    }

    /// Queues messages. To be called under the conversation's lock, so that they stay in order.
    pub fn send(self: &Arc<Self>, rows: Vec<OutboxEntry>, durable: &CommitReceipt) {
        let since = self.refused.now();
        let rows = self.with_those_that_wait(rows);
        let waiting = rows.into_iter().map(|row| Waiting {
            row: Arc::new(row),
            durable: durable.clone(),
            since,
        });
        self.queue(waiting.collect());
    }

    fn queue(self: &Arc<Self>, all: Vec<Waiting>) {
        let mut begun = Vec::new();
        let mut resumed = Vec::new();
        let counting = self.counting.lock();
        let mut queues = self.queues();
        for waiting in all {
            let row = &waiting.row;
            self.refused.is_queued(row);
            let queue_key = QueueKey {
                to: row.to.clone(),
                erases: matches!(row.outbound, Outbound::Erase { .. }),
            };
            if let Some(queue) = queues.get_mut(&queue_key) {
                if is_notice(&queue_key.to) {
                    // Only the last notice counts. The first of the queue stays: it may be on its
                    // way.
                    let gone: Vec<Waiting> = queue.drain(1.min(queue.len())..).collect();
                    let gone = gone.iter().map(|waiting| &*waiting.row);
                    self.logged(self.store.discard(gone));
                }
                if queue.is_empty() {
                    resumed.push(queue_key);
                }
                queue.push_back(waiting);
                continue;
            }
            queues.insert(queue_key.clone(), VecDeque::from([waiting]));
            begun.push(queue_key);
        }
        // Dropped before the count changes: a task in `idle_for` looks at the queues while it holds
        // the count, so the other order would deadlock.
        drop(queues);
        fail::fail_point!("before-count");
        for queue_key in resumed {
            self.note_count(&counting, &queue_key, true);
        }
        for queue_key in begun {
            self.note_count(&counting, &queue_key, true);
            tokio::spawn(Self::drain(Arc::clone(self), queue_key));
        }
    }

    /// Puts the messages before these that have waited in the store for the same people.
    fn with_those_that_wait(&self, rows: Vec<OutboxEntry>) -> Vec<OutboxEntry> {
        let mut absent = self.absent.lock();
        let back = rows.iter().map(|row| &row.to);
        let back: HashSet<Address> = back.filter_map(|to| absent.take(to)).collect();
        drop(absent);
        if back.is_empty() {
            return rows;
        }
        let mut all = Vec::new();
        for to in &back {
            match self.store.pending_for(to) {
                // Those that were committed just now are among them.
                Ok(pending) => all.extend(pending),
                Err(error) => tracing::error!(%error, "What waits for a person cannot be read"),
            }
        }
        let names: HashSet<String> = all.iter().map(OutboxEntry::name).collect();
        all.extend(rows.into_iter().filter(|row| !names.contains(&row.name())));
        all
    }

    /// Queues the messages that an earlier run left, at start.
    pub fn resume(self: &Arc<Self>, rows: Vec<OutboxEntry>) {
        let durable = self.store.so_far();
        self.send(rows, &durable);
    }

    /// Queues the pending messages of a conversation again, when its channel has opened. To be called
    /// under the conversation's lock.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reopen(self: &Arc<Self>, to: &Address) -> Result<(), StoreError> {
        if self.is_idle(to) {
            self.send(self.store.pending_for(to)?, &self.store.so_far());
        }
        Ok(())
    }

    /// The people who may have missed a message. Each is given once, until a message reaches them again or
    /// the question that was asked again is given up too: after an outage of hours each is still asked.
    pub fn may_have_missed(&self) -> Vec<Address> {
        let mut missed = self.missed.lock();
        let unasked = missed.iter_mut().filter(|(_, asked)| asked.is_none());
        let take = |(to, asked): (&Address, &mut Option<Timestamp>)| {
            *asked = Some(self.refused.now());
            to.clone()
        };
        unasked.map(take).collect()
    }

    /// The capabilities of an address's channel.
    pub fn abilities(&self, to: &Address) -> Capabilities {
        self.channels.abilities(to)
    }

    /// The ways by which a conversation of a channel goes on elsewhere by a code.
    pub fn ways(&self, from: ChannelName, code: CarryCode) -> Vec<Way> {
        self.channels.ways(from, code)
    }

    /// How many queues have pending messages.
    pub fn waiting(&self) -> usize {
        *self.busy.borrow()
    }

    /// Whether a queue of a channel counts as one that people wait for. Those of the desk do not: a desk
    /// whose group is closed to the bot must not keep people from being answered. Nor do those that wait
    /// for a person's own screen.
    fn counts(&self, channel: ChannelName) -> bool {
        channel != ChannelName::Desk && !self.channels.waits_for_person(channel)
    }

    /// How many of the waiting queues count.
    fn people(&self, busy: usize) -> usize {
        busy.saturating_sub(self.uncounted.load(Ordering::SeqCst))
    }

    /// The places at the desk whose thread was lost since the last call.
    pub fn take_reopened(&self) -> HashSet<Address> {
        std::mem::take(&mut *self.reopened.lock())
    }

    /// Whether so many queues wait that no more updates should be fetched.
    pub fn is_crowded(&self) -> bool {
        self.people(self.waiting()) >= MAX_PENDING
    }

    /// Returns once more updates may be fetched.
    pub async fn wait_for_capacity(&self) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as `self`.
        let _ = busy.wait_for(|busy| self.people(*busy) < MAX_PENDING).await;
    }

    /// Returns once the queues of this conversation are empty.
    pub async fn idle_for(&self, to: &Address) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as `self`.
        let _ = busy.wait_for(|_| self.is_idle(to)).await;
    }

    /// Returns once every queue is empty.
    pub async fn idle(&self) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as `self`.
        let _ = busy.wait_for(|busy| *busy == 0).await;
    }

    /// Whether the queues of an address are empty.
    pub fn is_idle(&self, to: &Address) -> bool {
        let queues = self.queues();
        [false, true].into_iter().all(|erases| {
            let to = to.clone();
            let queue = queues.get(&QueueKey { to, erases });
            queue.is_none_or(VecDeque::is_empty)
        })
    }

    async fn drain(mut outbox: Arc<Self>, queue_key: QueueKey) {
        let mut is_first = true;
        loop {
            let Some(waiting) = outbox.first(&queue_key) else {
                // The next message must not begin a new queue before the mark of this one is durable.
                let marked = outbox.store.mark_delivered(false);
                // The store may be closed meanwhile, which must not wait for this.
                let there = Arc::downgrade(&outbox);
                drop(outbox);
                let marked = marked.wait().await.is_ok();
                let Some(still_there) = there.upgrade() else {
                    return;
                };
                outbox = still_there;
                let counting = outbox.counting.lock();
                match outbox.ends(&queue_key, marked) {
                    None => {
                        is_first = true;
                        continue;
                    }
                    Some(0) => return,
                    Some(_) => return outbox.note_count(&counting, &queue_key, false),
                }
            };
            let ended = match outbox.may_go(waiting.durable.clone(), is_first).await {
                Ok(()) => outbox.attempt_guarded(&waiting, !is_first).await,
                // The disk refused: a message that is not durable must not be sent.
                Err(_) => Ended::Closed,
            };
            is_first = false;
            let counting = outbox.counting.lock();
            if !matches!(ended, Ended::Done) {
                outbox.queues().remove(&queue_key);
                if matches!(ended, Ended::Absent) {
                    // Only now: what is queued meanwhile is removed too, and must be looked for again.
                    outbox.absent.lock().insert(queue_key.to.clone());
                }
                return outbox.note_count(&counting, &queue_key, false);
            }
            let is_empty = {
                let mut queues = outbox.queues();
                let queue = queues.get_mut(&queue_key);
                queue.is_none_or(|queue| {
                    queue.pop_front();
                    queue.is_empty()
                })
            };
            if is_empty {
                outbox.note_count(&counting, &queue_key, false);
            }
        }
    }

    /// Counts a queue that has messages from now on, or none any more. A task that holds `counting` since
    /// the queue changed is not overtaken by that of the queue, which would count down what was not counted
    /// yet.
    fn note_count(&self, _counting: &MutexGuard<'_, ()>, queue_key: &QueueKey, has_messages: bool) {
        let uncounted = usize::from(!self.counts(queue_key.to.channel));
        if has_messages {
            self.uncounted.fetch_add(uncounted, Ordering::SeqCst);
            self.busy.send_modify(|busy| *busy += 1);
        } else {
            self.uncounted.fetch_sub(uncounted, Ordering::SeqCst);
            self.busy.send_modify(|busy| *busy -= 1);
        }
    }

    /// Returns once a message may be sent: it must be durable, and so must the mark that the message
    /// before it was delivered. So after a crash at most one message of a conversation is in doubt.
    async fn may_go(&self, durable: CommitReceipt, is_first: bool) -> Result<(), StoreError> {
        durable.wait().await?;
        if is_first {
            return Ok(());
        }
        self.store.mark_delivered(true).wait().await
    }

    /// Removes a queue that is empty, so that the next message starts a task; returns how many messages
    /// were in it, or nothing when it goes on. When the disk has refused, they stay in the store.
    fn ends(&self, queue_key: &QueueKey, marked: bool) -> Option<usize> {
        let mut queues = self.queues();
        let left = queues.get(queue_key).map_or(0, VecDeque::len);
        (left == 0 || !marked).then(|| {
            queues.remove(queue_key);
            left
        })
    }

    /// The first message of a queue.
    fn first(&self, queue_key: &QueueKey) -> Option<Waiting> {
        let queues = self.queues();
        queues.get(queue_key)?.front().cloned()
    }

    /// Whether no message stands behind this one.
    fn is_last(&self, row: &OutboxEntry) -> bool {
        let queue_key = QueueKey {
            to: row.to.clone(),
            erases: false,
        };
        self.queues()
            .get(&queue_key)
            .is_none_or(|queue| queue.len() < 2)
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<QueueKey, VecDeque<Waiting>>> {
        self.queues.lock()
    }
}

fn is_notice(to: &Address) -> bool {
    matches!(StaffPlace::of(to), Some(StaffPlace::Notice(..)))
}
