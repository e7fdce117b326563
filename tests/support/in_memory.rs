//! What keeps everything in memory: a store, and an outbox that remembers which files were sent up.

use std::sync::Arc;

use guichet::channel::Channels;
use guichet::outbox::Outbox;
use guichet::store::{MemoryBackend, Store};

/// An empty store.
pub(crate) fn store() -> Store {
    Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens")
}

/// An outbox that delivers nothing: a channel that sends by itself asks it which files were sent up.
pub(crate) fn outbox() -> Arc<Outbox> {
    Outbox::new(Arc::new(store()), Channels(Vec::new()))
}
