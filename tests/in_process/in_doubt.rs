//! After a kill at most one message of a conversation is in doubt: the next is sent only when it is on
//! the disk that the one before was delivered.

use std::sync::Arc;
use std::time::Duration;

use guichet::channel::memory::Memory;
use guichet::channel::{Channel, Channels};
use guichet::dialogue::Session;
use guichet::message::{
    Address, ChannelName, DeliveryReceipt, Outbound, OutgoingMessage, UpdateId,
};
use guichet::outbox::Outbox;
use guichet::store::backend::Backend as _;
use guichet::store::{Commit, CommitReceipt, HandoffChanges, OutboxEntry, SessionChange, Store};

use crate::support::NOON;
use crate::support::watched_engine::Watched;

/// How many messages wait on the disk.
fn pending(engine: &Watched) -> usize {
    let mut count = 0;
    let scanned = engine.scan(b"o:", &mut |_, _| {
        count += 1;
        true
    });
    scanned.expect("it reads");
    count
}

/// Lets go of the syncs at the end, however the test ends: the store waits for them.
struct Open(Arc<Watched>);

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

/// Returns once this many syncs have begun, and all that does not wait for the disk is done.
async fn until_begun(engine: &Watched, syncs: usize) {
    while engine.begun() < syncs {
        tokio::task::yield_now().await;
    }
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

/// Whether something is not over yet.
async fn is_open<T>(waited: impl Future<Output = T>) -> bool {
    tokio::time::timeout(Duration::ZERO, waited).await.is_err()
}

#[tokio::test]
async fn the_mark_of_a_delivery_is_durable_only_after_a_sync_of_its_own() {
    let held = Arc::new(Watched::new());
    let _open = Open(Arc::clone(&held));
    let store = Store::ephemeral(held.clone()).expect("it opens");
    let (rows, durable) = answer(&store, 1);
    durable.wait().await.expect("it is durable");
    assert_eq!(pending(&held), 1);
    let begun = held.begun();
    held.let_go(begun);
    let struck = store.delivered(&rows[0], &DeliveryReceipt::Aside);
    struck.expect("it is kept");
    let marked = store.mark_delivered(true);
    until_begun(&held, begun + 1).await;
    assert!(is_open(marked.clone().wait()).await);
    held.let_all_go();
    marked.wait().await.expect("it is durable");
    assert_eq!(pending(&held), 0);
}

#[tokio::test]
async fn a_message_that_begins_a_queue_anew_waits_for_the_mark_of_the_one_before() {
    let held = Arc::new(Watched::new());
    let _open = Open(Arc::clone(&held));
    let store = Arc::new(Store::ephemeral(held.clone()).expect("it opens"));
    let memory = Memory::default();
    let channels = Channels(vec![Channel::Memory(memory.clone())]);
    let outbox = Outbox::new(Arc::clone(&store), channels);
    let (first, durable) = answer(&store, 1);
    durable.clone().wait().await.expect("it is durable");
    // The sync of the second answer begins before the first one is delivered …
    let begun = held.begun();
    held.let_go(begun);
    let (second, also_durable) = answer(&store, 2);
    until_begun(&held, begun + 1).await;
    outbox.send(first, &durable);
    outbox.idle().await;
    assert_eq!(memory.take().len(), 1);
    // … and makes the second durable, but not the mark of the first.
    held.let_go(begun + 1);
    also_durable.clone().wait().await.expect("it is durable");
    outbox.send(second, &also_durable);
    until_begun(&held, begun + 2).await;
    assert!(is_open(outbox.idle()).await);
    assert!(memory.take().is_empty(), "two messages are in doubt");
    held.let_all_go();
    outbox.idle().await;
    assert_eq!(memory.take().len(), 1);
}
