//! Puts an assistant to work: content, store, channels, inbox and outbox, as one.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::channel::{Channel, Channels};
use crate::inbox::{Inbox, Pace, day};
use crate::outbox::Outbox;
use crate::review::Assistant;
use crate::store::{Store, StoreError};
use crate::wire::Address;

/// A running assistant.
pub struct Service {
    /// Takes messages.
    pub inbox: Inbox,
    /// Sends answers.
    pub outbox: Arc<Outbox>,
    /// Where everything is kept.
    pub store: Arc<Store>,
}

impl Service {
    /// Starts over a store: forgets what has expired and delivers what an earlier run left.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn start(
        assistant: &Arc<Assistant>,
        store: Store,
        channels: Vec<Channel>,
        pace: Option<Pace>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        store.sweep(day(now))?;
        let pending = store.pending()?;
        let store = Arc::new(store);
        let outbox = Outbox::new(Arc::clone(&store), Channels(channels));
        outbox.resume(pending);
        let inbox = Inbox::new(
            Arc::clone(assistant),
            Arc::clone(&store),
            Arc::clone(&outbox),
            pace,
        );
        Ok(Self {
            inbox,
            outbox,
            store,
        })
    }

    /// Gives reminders when they are due, and forgets what has expired, for as long as it runs.
    pub async fn keep_time(self: Arc<Self>, clock: fn() -> Timestamp) {
        let mut swept = day(clock());
        loop {
            let now = clock();
            let can = |to: &Address| self.outbox.abilities(to);
            if let Err(error) = self.inbox.wake(can, now).await {
                tracing::error!(%error, "A reminder could not be given yet");
            }
            if day(now) > swept {
                swept = day(now);
                if let Err(error) = self.store.sweep(swept) {
                    tracing::error!(%error, "What has expired could not be removed yet");
                }
            }
            tokio::time::sleep(TICK).await;
        }
    }
}

/// Reminders are given to the minute; looking costs one read of the store.
const TICK: Duration = Duration::from_secs(10);
