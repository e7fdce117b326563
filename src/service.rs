//! Puts an assistant to work: content, store, channels, inbox and outbox, as one.

use std::sync::Arc;

use jiff::Timestamp;

use crate::channel::{Channel, Channels};
use crate::inbox::{Inbox, Pace, day};
use crate::outbox::Outbox;
use crate::review::Assistant;
use crate::store::{Store, StoreError};

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
}
