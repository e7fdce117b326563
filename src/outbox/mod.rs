//! Delivers what was committed, until it is delivered.
//!
//! Each conversation has a queue of its own, sent in order; a queue that must wait holds up nobody
//! else. A message is sent only once it is durable, and its row goes only once it was sent: a
//! crash in between shows one message twice, and never loses one.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::channel::{Channels, Refusal};
use crate::store::{Durable, Row, Store, StoreError};
use crate::wire::{Abilities, Address};

/// The queues of messages on their way out.
pub struct Outbox {
    store: Arc<Store>,
    channels: Channels,
    queues: Mutex<HashMap<Address, VecDeque<Waiting>>>,
    busy: watch::Sender<usize>,
}

struct Waiting {
    row: Row,
    durable: Durable,
}

/// After this many refusals a message is set aside.
const TRIES: u32 = 5;
/// The pause after the first failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

impl Outbox {
    /// An outbox that delivers through these channels.
    pub fn new(store: Arc<Store>, channels: Channels) -> Arc<Self> {
        let (busy, _) = watch::channel(0);
        Arc::new(Self {
            store,
            channels,
            queues: Mutex::default(),
            busy,
        })
    }

    /// Queues rows of one conversation. Called under its lock, so that they stay in order.
    pub fn send(self: &Arc<Self>, rows: Vec<Row>, durable: &Durable) {
        let Some(to) = rows.first().map(|row| row.to.clone()) else {
            return;
        };
        let mut queues = self.queues();
        let queue = queues.get_mut(&to);
        let idle = queue.is_none();
        let waiting = rows.into_iter().map(|row| Waiting {
            row,
            durable: durable.clone(),
        });
        match queue {
            Some(queue) => queue.extend(waiting),
            None => drop(queues.insert(to.clone(), waiting.collect())),
        }
        if idle {
            self.busy.send_modify(|busy| *busy += 1);
            tokio::spawn(Arc::clone(self).drain(to));
        }
    }

    /// Queues what an earlier run left, at start.
    pub fn resume(self: &Arc<Self>, rows: Vec<Row>) {
        let durable = self.store.so_far();
        for row in rows {
            self.send(vec![row], &durable);
        }
    }

    /// Queues again what a conversation is still owed, when its channel has opened. Called under
    /// the conversation's lock.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reopen(self: &Arc<Self>, to: &Address) -> Result<(), StoreError> {
        if !self.queues().contains_key(to) {
            self.send(self.store.owed(to)?, &self.store.so_far());
        }
        Ok(())
    }

    /// What the channel of an address can do.
    pub fn abilities(&self, to: &Address) -> Abilities {
        self.channels.abilities(to)
    }

    /// Returns once the queue of this conversation is empty.
    pub async fn idle_for(&self, to: &Address) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as `self`.
        let _ = busy.wait_for(|_| !self.queues().contains_key(to)).await;
    }

    /// Returns once every queue is empty.
    pub async fn idle(&self) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as `self`.
        let _ = busy.wait_for(|busy| *busy == 0).await;
    }

    async fn drain(self: Arc<Self>, to: Address) {
        while let Some((row, durable)) = self.first(&to) {
            if durable.wait().await.is_err() || !self.deliver(&row).await {
                self.queues().remove(&to);
                break;
            }
            fail::fail_point!("before-striking-off");
            if let Err(error) = self.store.delivered(&row) {
                tracing::error!(%error, "A delivered message could not be struck off");
            }
            if let Some(queue) = self.queues().get_mut(&to) {
                queue.pop_front();
            }
        }
        self.busy.send_modify(|busy| *busy -= 1);
    }

    /// The first row of a queue; an empty queue is removed, so that the next row starts it anew.
    fn first(&self, to: &Address) -> Option<(Row, Durable)> {
        let mut queues = self.queues();
        let first = queues
            .get(to)?
            .front()
            .map(|first| (first.row.clone(), first.durable.clone()));
        if first.is_none() {
            queues.remove(to);
        }
        first
    }

    /// Tries until it is delivered or set aside; says whether the queue goes on.
    async fn deliver(&self, row: &Row) -> bool {
        let mut pause = FIRST_PAUSE;
        for _ in 0..TRIES {
            fail::fail_point!("before-delivery");
            match self.channels.deliver(&row.to, &row.outbound).await {
                Ok(()) => return true,
                Err(Refusal::Closed) => return false,
                Err(Refusal::Failed(cause)) => {
                    let channel = row.to.channel.name();
                    tracing::warn!(channel, %cause, "A message was not delivered yet");
                    tokio::time::sleep(pause).await;
                    pause *= 2;
                }
            }
        }
        if let Err(error) = self.store.set_aside(row) {
            tracing::error!(%error, "A message could not be set aside");
        }
        true
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<Address, VecDeque<Waiting>>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
