//! Nothing is promised before it is on the disk, and what is on its way there is read all the same.

use std::sync::{Arc, Mutex};

use guichet::dialogue::Session;
use guichet::message::UpdateId;
use guichet::store::backend::{Backend as _, Batch};
use guichet::store::{Store, StoreError, WriteBuffer};

use crate::store::{address, commit};
use crate::support::watched_engine::Watched;

fn watched() -> (Arc<Watched>, Store) {
    let watched = Arc::new(Watched::new());
    let store = Store::ephemeral(watched.clone()).expect("it opens");
    (watched, store)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_promise_is_kept_before_its_batch_was_synced() {
    let (watched, store) = watched();
    let store = Arc::new(store);
    // Committed one by one, so that each knows the number of its batch.
    let in_turn = Arc::new(Mutex::new(0u64));
    let tasks = (0..64).map(|room| {
        let (watched, store, in_turn) = (watched.clone(), store.clone(), in_turn.clone());
        tokio::spawn(async move {
            let from = address(&room.to_string());
            for count in 0..20 {
                let kept = store.session(&from).expect("it reads");
                let session = Session::new("welcome.who", "fr");
                let update = UpdateId(format!("{room}-{count}"));
                let commit = commit(&update, &from, kept.as_ref(), Some(&session), "a");
                let (durable, mine) = {
                    let mut made = in_turn.lock().expect("no task panics with it");
                    let (_, durable) = store.commit(commit).expect("it commits");
                    *made += 1;
                    (durable, *made)
                };
                durable.wait().await.expect("it is durable");
                assert!(watched.durable() >= mine);
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.expect("no task fails");
    }
    assert_eq!(watched.applied(), 64 * 20);
    assert_eq!(watched.durable(), 64 * 20);
}

#[tokio::test]
async fn a_promise_waits_as_long_as_the_disk_does() {
    let (watched, store) = watched();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    watched.hold();
    let update = UpdateId("1".into());
    let (_, durable) = store
        .commit(commit(&update, &from, None, Some(&session), "a"))
        .expect("it commits");
    let waiting = tokio::spawn(durable.wait());
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!waiting.is_finished(), "the disk has not answered");
    watched.let_all_go();
    waiting.await.expect("it ends").expect("it is durable");
    assert_eq!(watched.durable(), 1);
}

#[tokio::test]
async fn after_a_refused_sync_nothing_more_is_promised() {
    let (watched, store) = watched();
    watched.refuse(true);
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let update = UpdateId("1".into());
    let (_, durable) = store
        .commit(commit(&update, &from, None, Some(&session), "a"))
        .expect("it commits");
    assert!(matches!(durable.wait().await, Err(StoreError::NotDurable)));
    watched.refuse(false);
    let kept = store.session(&from).expect("it reads");
    let next = UpdateId("2".into());
    let again = store.commit(commit(&next, &from, kept.as_ref(), Some(&session), "b"));
    assert!(
        matches!(again, Err(StoreError::NotDurable)),
        "a disk that refused once may have lost it"
    );
}

/// The disk is slow, and a batch comes while it syncs: the sync under way does not cover that batch, and
/// a reader sees it all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_comes_during_a_sync_waits_for_the_next_one_and_is_read_at_once() {
    let (watched, store) = watched();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    watched.hold();
    let first = UpdateId("1".into());
    let (_, earlier) = store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    // The first batch was given to the engine, whose sync is under way.
    while watched.applied() < 1 {
        tokio::task::yield_now().await;
    }
    let mut moved = Session::new("welcome.who", "fr");
    moved.stack[0].at = "welcome.pupil".to_owned();
    let kept = store.session(&from).expect("it reads");
    let second = UpdateId("2".into());
    let (_, later) = store
        .commit(commit(&second, &from, kept.as_ref(), Some(&moved), "b"))
        .expect("it commits");
    let read = store.session(&from).expect("it reads").expect("a session");
    assert_eq!(read.session.stack[0].at, "welcome.pupil");
    assert_eq!(store.pending_for(&from).expect("it reads").len(), 2);
    watched.let_all_go();
    earlier.wait().await.expect("it is durable");
    later.wait().await.expect("it is durable");
    assert_eq!(watched.durable(), 2);
}

/// Rows that are leaving for the engine while newer ones are written: a scan gives the newer ones.
#[test]
fn a_scan_gives_the_newest_of_a_row_that_is_on_its_way_to_the_disk() {
    let watched = Arc::new(Watched::new());
    let buffer = Arc::new(WriteBuffer::over(watched.clone()));
    let write = |value: Option<&str>| {
        let mut batch = Batch::default();
        match value {
            Some(value) => batch.put(b"d:1".to_vec(), value.into()),
            None => batch.remove(b"d:1".to_vec()),
        }
        buffer.apply(batch).expect("it is taken");
    };
    let read = || {
        let mut values = Vec::new();
        buffer
            .scan(b"d:", &mut |_, value| {
                values.push(String::from_utf8_lossy(value).into_owned());
                true
            })
            .expect("it reads");
        assert_eq!(
            buffer
                .get(b"d:1")
                .expect("it reads")
                .map(|value| value.len()),
            values.first().map(String::len)
        );
        values
    };
    write(Some("old"));
    watched.hold();
    let syncing = {
        let buffer = Arc::clone(&buffer);
        std::thread::spawn(move || buffer.sync())
    };
    while watched.applied() < 1 {
        std::thread::yield_now();
    }
    assert_eq!(read(), ["old"]);
    write(Some("newer"));
    assert_eq!(read(), ["newer"]);
    write(None);
    assert!(read().is_empty());
    watched.let_all_go();
    syncing.join().expect("it ends").expect("it is synced");
    assert!(read().is_empty());
}
