//! What any storage engine must do, and what becomes of the files of the one that is used.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use guichet::store::backend::{Backend, Batch};
use guichet::store::{MemoryBackend, SledBackend, Store, WriteBuffer};

use crate::support::Home;

fn conforms(engine: &dyn Backend) {
    let mut batch = Batch::default();
    for key in ["a:2", "a:1", "b:1", "a"] {
        batch.put(key.into(), key.to_uppercase().into());
    }
    engine.apply(batch).expect("a batch is applied");
    assert_eq!(engine.get(b"a:1").expect("it reads"), Some(b"A:1".to_vec()));
    assert_eq!(engine.get(b"a:3").expect("it reads"), None);
    assert_eq!(
        scanned(engine, b"a:"),
        ["a:1", "a:2"],
        "in the order of keys, by prefix"
    );
    assert_eq!(scanned(engine, b""), ["a", "a:1", "a:2", "b:1"]);

    let mut batch = Batch::default();
    batch.remove(b"a:1".to_vec());
    batch.put(b"a:3".to_vec(), Vec::new());
    batch.put(b"b:1".to_vec(), b"again".to_vec());
    engine.apply(batch).expect("a batch is applied");
    assert_eq!(scanned(engine, b""), ["a", "a:2", "a:3", "b:1"]);
    assert_eq!(
        engine.get(b"b:1").expect("it reads"),
        Some(b"again".to_vec())
    );
    assert_eq!(
        engine.get(b"a:3").expect("it reads"),
        Some(Vec::new()),
        "an empty value is there"
    );

    let mut seen = 0;
    engine
        .scan(b"", &mut |_, _| {
            seen += 1;
            seen < 2
        })
        .expect("it reads");
    assert_eq!(seen, 2, "a scan ends when it is told to");
    engine.sync().expect("it syncs");
}

fn scanned(engine: &dyn Backend, prefix: &[u8]) -> Vec<String> {
    let mut keys = Vec::new();
    engine
        .scan(prefix, &mut |key, _| {
            keys.push(String::from_utf8_lossy(key).into_owned());
            true
        })
        .expect("it reads");
    keys
}

#[test]
fn sled_conforms() {
    let folder = tempfile::tempdir().expect("a folder");
    conforms(&SledBackend::open(folder.path()).expect("it opens"));
}

#[test]
fn memory_conforms() {
    conforms(&MemoryBackend::default());
    conforms(&WriteBuffer::over(Arc::new(MemoryBackend::default())));
}

#[test]
fn what_was_synced_is_there_after_sled_is_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    conforms(&SledBackend::open(folder.path()).expect("it opens"));
    let again = SledBackend::open(folder.path()).expect("it opens again");
    assert_eq!(scanned(&again, b""), ["a", "a:2", "a:3", "b:1"]);
}

#[test]
fn a_snapshot_left_half_written_does_not_keep_sled_from_opening() {
    let folder = tempfile::tempdir().expect("a folder");
    conforms(&SledBackend::open(folder.path()).expect("it opens"));
    fs::write(
        folder.path().join("snap.FFFFFFFFFFFFFFFF.generating"),
        b"half",
    )
    .expect("a file");
    let again = SledBackend::open(folder.path()).expect("it opens all the same");
    assert_eq!(scanned(&again, b"b"), ["b:1"]);
}

/// Many people who write once fill the log with what it holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_are_full_of_what_they_hold_are_left_as_they_are() {
    let home = Home::new();
    let store = home.open();
    let engine = home.store_folder().join("sled/db");
    let size = || fs::metadata(&engine).expect("a log of the engine").len();
    let mut people = 0;
    while size() < 24 * 1024 * 1024 {
        for _ in 0..100 {
            people += 1;
            let room = format!("person {people:02000}");
            crate::support::filled_store::keep(&store, &room, 0, None);
        }
        store.so_far().wait().await.expect("it is durable");
        assert!(!store.compact().expect("it is measured"));
        assert!(people < 100_000, "the files do not grow");
    }
}

/// A few people who write often make a log far larger than what it holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_have_grown_are_written_anew_while_people_write() {
    let home = Home::new();
    let store = Arc::new(home.open());
    let folder = |name: &str| home.store_folder().join(name);
    let write = |store: &Store, at: u32| {
        let room = format!("person {}", at % 20);
        crate::support::filled_store::keep(store, &room, 1 + at as usize, None);
    };
    let mut at = 0;
    while !store.compact().expect("it is measured") {
        for _ in 0..500 {
            at += 1;
            write(&store, at);
        }
        store.so_far().wait().await.expect("it is durable");
        assert!(at < 100_000, "it never pays");
    }
    assert!(!folder("sled").exists() && folder("sled-2").exists());

    // Once more, with a person who writes while the rows are copied.
    let writes = Arc::new(AtomicBool::new(true));
    let writer = {
        let (store, writes) = (Arc::clone(&store), Arc::clone(&writes));
        std::thread::spawn(move || {
            while writes.load(Ordering::SeqCst) {
                at += 1;
                write(&store, at);
            }
            at
        })
    };
    while !store.compact().expect("it is measured") {
        store.so_far().wait().await.expect("it is durable");
    }
    writes.store(false, Ordering::SeqCst);
    let at = writer.join().expect("it wrote");
    store.so_far().wait().await.expect("it is durable");
    let store = Arc::try_unwrap(store).ok().expect("nobody else has it");
    assert!(folder("sled-3").exists());
    drop(store);
    let store = home.open();
    let report = store.verify().expect("it reads");
    assert_eq!(
        (report.sessions, report.wrong),
        (20, 0),
        "{:?}",
        report.diagnostics
    );
    let last = store.session(&crate::support::filled_store::address(&format!(
        "person {}",
        at % 20
    )));
    let last = last.expect("it reads").expect("a session");
    assert_eq!(
        last.session.stack[0].at,
        format!("activation.step-{}", 1 + at)
    );
}
