//! After a kill at most one message of a conversation is in doubt: the next is sent only when it is on
//! the disk that the one before was delivered.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use guichet::channel::memory::Memory;
use guichet::channel::{Channel, Channels};
use guichet::dialogue::Session;
use guichet::message::{
    Address, ChannelName, DeliveryReceipt, Outbound, OutgoingMessage, UpdateId,
};
use guichet::outbox::Outbox;
use guichet::store::backend::{Backend, BackendError, Batch};
use guichet::store::{
    Commit, CommitReceipt, HandoffChanges, MemoryBackend, OutboxEntry, SessionChange, Store,
};

use crate::support::NOON;

/// An engine that syncs only as often as it is let.
#[derive(Default)]
struct Held {
    rows: MemoryBackend,
    let_go: AtomicUsize,
    begun: AtomicUsize,
}

impl Backend for Held {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        self.rows.get(key)
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        self.rows.scan(prefix, each)
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        self.rows.apply(batch)
    }

    fn sync(&self) -> Result<(), BackendError> {
        let this = self.begun.fetch_add(1, Ordering::SeqCst);
        while self.let_go.load(Ordering::SeqCst) <= this {
            std::thread::yield_now();
        }
        Ok(())
    }
}

impl Held {
    /// Lets this many syncs end, counted from the first.
    fn let_go(&self, syncs: usize) {
        self.let_go.store(syncs, Ordering::SeqCst);
    }

    /// Lets every sync end.
    fn let_all_go(&self) {
        self.let_go(usize::MAX);
    }

    /// How many messages wait on the disk.
    fn pending(&self) -> usize {
        let mut count = 0;
        let scanned = self.rows.scan(b"o:", &mut |_, _| {
            count += 1;
            true
        });
        scanned.expect("it reads");
        count
    }
}

/// Lets go of the syncs at the end, however the test ends: the store waits for them.
struct Open(Arc<Held>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.let_all_go();
    }
}

fn lea() -> Address {
    Address {
        channel: ChannelName::Memory,
        room: "lea".into(),
    }
}

fn answer(store: &Store, count: u64) -> (Vec<OutboxEntry>, CommitReceipt) {
    let kept = store.session(&lea()).expect("it reads");
    let session = Session::new("welcome.who", "fr");
    let committed = store.commit(Commit {
        update: &UpdateId(count.to_string()),
        from: &lea(),
        before: kept.as_ref(),
        session: SessionChange::Kept(&session),
        order: None,
        messages: vec![Outbound::Say(OutgoingMessage::text(count.to_string()))],
        today: 20_000,
        desk: HandoffChanges::default(),
        now: NOON,
    });
    committed.expect("it commits")
}

/// A receipt that is not kept while the disk waits.
async fn is_open(receipt: CommitReceipt) -> bool {
    let waited = tokio::time::timeout(Duration::from_millis(100), receipt.wait());
    waited.await.is_err()
}

#[tokio::test]
async fn the_mark_of_a_delivery_is_durable_only_after_a_sync_of_its_own() {
    let held = Arc::new(Held::default());
    let _open = Open(Arc::clone(&held));
    held.let_all_go();
    let store = Store::ephemeral(held.clone()).expect("it opens");
    let (rows, durable) = answer(&store, 1);
    durable.wait().await.expect("it is durable");
    assert_eq!(held.pending(), 1);
    held.let_go(held.begun.load(Ordering::SeqCst));
    let struck = store.delivered(&rows[0], &DeliveryReceipt::Aside);
    struck.expect("it is kept");
    let marked = store.mark_delivered(true);
    assert!(is_open(marked.clone()).await);
    held.let_all_go();
    marked.wait().await.expect("it is durable");
    assert_eq!(held.pending(), 0);
}

#[tokio::test]
async fn a_message_that_begins_a_queue_anew_waits_for_the_mark_of_the_one_before() {
    let held = Arc::new(Held::default());
    let _open = Open(Arc::clone(&held));
    held.let_all_go();
    let store = Arc::new(Store::ephemeral(held.clone()).expect("it opens"));
    let memory = Memory::default();
    let channels = Channels(vec![Channel::Memory(memory.clone())]);
    let outbox = Outbox::new(Arc::clone(&store), channels);
    let (first, durable) = answer(&store, 1);
    durable.clone().wait().await.expect("it is durable");
    // The sync of the second answer begins before the first one is delivered …
    let begun = held.begun.load(Ordering::SeqCst);
    held.let_go(begun);
    let (second, also_durable) = answer(&store, 2);
    while held.begun.load(Ordering::SeqCst) == begun {
        tokio::task::yield_now().await;
    }
    outbox.send(first, &durable);
    outbox.idle().await;
    assert_eq!(memory.take().len(), 1);
    // … and makes the second durable, but not the mark of the first.
    held.let_go(begun + 1);
    also_durable.clone().wait().await.expect("it is durable");
    outbox.send(second, &also_durable);
    let idle = tokio::time::timeout(Duration::from_millis(200), outbox.idle());
    assert!(idle.await.is_err());
    assert!(memory.take().is_empty(), "two messages are in doubt");
    held.let_all_go();
    outbox.idle().await;
    assert_eq!(memory.take().len(), 1);
}
