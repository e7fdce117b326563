//! What the store promises: over any engine, across crashes of every kind, and to a reader of its
//! files.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use guichet::dialogue::Session;
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::store::backend::{Backend, BackendError, Batch};
use guichet::store::{
    Commit, HandoffChanges, KEPT_DAYS, MemoryBackend, SledBackend, Store, StoreError, WriteBuffer,
};

use crate::support::Home;

const TODAY: u32 = 20_000;

// --- The conformance suite: what any engine must do. ---

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

// --- What the store does with an engine. ---

fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: room.to_owned(),
    }
}

fn message(text: &str) -> Outbound {
    Outbound::Say(OutgoingMessage {
        blocks: vec![Block::Text(text.to_owned())],
        ..OutgoingMessage::default()
    })
}

fn commit<'a>(
    update: &'a UpdateId,
    from: &'a Address,
    before: Option<&'a guichet::store::StoredSession>,
    session: Option<&'a Session>,
    text: &str,
) -> Commit<'a> {
    Commit {
        desk: HandoffChanges::default(),
        update,
        from,
        before,
        session: session.map_or(
            guichet::store::SessionChange::Erased,
            guichet::store::SessionChange::Kept,
        ),
        messages: vec![message(text)],
        today: TODAY,
        order: None,
        now: jiff::Timestamp::UNIX_EPOCH,
    }
}

#[tokio::test]
async fn a_commit_holds_the_session_the_message_and_the_mark_of_its_update() {
    let home = Home::new();
    let (update, from) = (UpdateId("7".into()), address("lea"));
    let session = Session::new("welcome.who", "fr");
    {
        let store = home.open();
        assert!(
            !store
                .seen(ChannelName::Memory, &update, TODAY)
                .expect("it reads")
        );
        let commit = commit(&update, &from, None, Some(&session), "bonjour");
        let (rows, durable) = store.commit(commit).expect("it commits");
        durable.wait().await.expect("it is durable");
        assert_eq!(rows.len(), 1);
    }
    let store = home.open();
    assert!(
        store
            .seen(ChannelName::Memory, &update, TODAY)
            .expect("it reads")
    );
    assert!(
        store
            .seen(ChannelName::Memory, &update, TODAY + 2)
            .expect("it reads")
    );
    let kept = store
        .session(&from)
        .expect("it reads")
        .expect("it is there");
    assert_eq!(kept.session, session);
    let pending = store.pending().expect("it reads");
    assert_eq!(pending.len(), 1);
    assert_eq!(
        (&pending[0].to, &pending[0].outbound),
        (&from, &message("bonjour"))
    );
    store
        .delivered(&pending[0], &guichet::message::DeliveryReceipt::Aside)
        .expect("it is struck off");
    assert!(store.pending().expect("it reads").is_empty());
}

#[tokio::test]
async fn no_message_has_the_name_of_one_before_the_last_start() {
    let home = Home::new();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let mut names = std::collections::BTreeSet::new();
    for run in 0..5 {
        let store = home.open();
        for turn in 0..3 {
            let update = UpdateId(format!("{run} {turn}"));
            let before = store.session(&from).expect("it reads");
            let commit = commit(&update, &from, before.as_ref(), Some(&session), "bonjour");
            let (rows, durable) = store.commit(commit).expect("it commits");
            durable.wait().await.expect("it is durable");
            let sent = store.delivered(&rows[0], &guichet::message::DeliveryReceipt::Aside);
            sent.expect("it is struck off");
            assert!(names.insert(rows[0].name()), "run {run}, turn {turn}");
        }
    }
}

#[test]
fn a_turn_on_an_old_session_is_refused() {
    let home = Home::new();
    let store = home.open();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let first = UpdateId("1".into());
    store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    let second = UpdateId("2".into());
    let again = store.commit(commit(&second, &from, None, Some(&session), "b"));
    assert!(matches!(again, Err(StoreError::Conflict)));
    assert!(
        !store
            .seen(ChannelName::Memory, &second, TODAY)
            .expect("it reads"),
        "nothing of it is kept"
    );
}

#[test]
fn forgetting_takes_the_session_and_what_was_not_delivered() {
    let home = Home::new();
    let store = home.open();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let first = UpdateId("1".into());
    store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    let kept = store.session(&from).expect("it reads");
    let second = UpdateId("2".into());
    store
        .commit(commit(&second, &from, kept.as_ref(), None, "bye"))
        .expect("it commits");
    assert!(store.session(&from).expect("it reads").is_none());
    let pending = store.pending().expect("it reads");
    assert_eq!(pending.len(), 1, "only the farewell is left");
    assert_eq!(pending[0].outbound, message("bye"));
}

#[test]
fn quiet_sessions_go_after_their_days_and_others_stay() {
    let home = Home::new();
    let store = home.open();
    let session = Session::new("welcome.who", "fr");
    for (room, today) in [("quiet", TODAY), ("busy", TODAY)] {
        let update = UpdateId(room.into());
        let from = address(room);
        let commit = Commit {
            desk: HandoffChanges::default(),
            today,
            ..commit(&update, &from, None, Some(&session), "a")
        };
        store.commit(commit).expect("it commits");
    }
    let busy = address("busy");
    let kept = store.session(&busy).expect("it reads");
    let update = UpdateId("later".into());
    let later = commit(&update, &busy, kept.as_ref(), Some(&session), "b");
    store
        .commit(Commit {
            desk: HandoffChanges::default(),
            today: TODAY + 10,
            ..later
        })
        .expect("it commits");
    crate::support::sweep(&store, TODAY + KEPT_DAYS - 1);
    assert!(
        store
            .session(&address("quiet"))
            .expect("it reads")
            .is_some()
    );
    crate::support::sweep(&store, TODAY + KEPT_DAYS);
    assert!(
        store
            .session(&address("quiet"))
            .expect("it reads")
            .is_none()
    );
    assert!(store.session(&busy).expect("it reads").is_some());
    crate::support::sweep(&store, TODAY + 10 + KEPT_DAYS);
    assert!(store.session(&busy).expect("it reads").is_none());
}

#[test]
fn what_has_expired_goes_in_parts_between_which_people_are_answered() {
    const PEOPLE: usize = 600;
    let home = Home::new();
    let store = home.open();
    let session = Session::new("welcome.who", "fr");
    for person in 0..PEOPLE {
        let update = UpdateId(person.to_string());
        let from = address(&person.to_string());
        store
            .commit(commit(&update, &from, None, Some(&session), "a"))
            .expect("it commits");
    }
    let later = TODAY + KEPT_DAYS;
    let left = |store: &Store| {
        let all = (0..PEOPLE).map(|person| address(&person.to_string()));
        let kept = all.filter(|from| store.session(from).expect("it reads").is_some());
        kept.count()
    };
    let mut before = left(&store);
    let mut parts = 0;
    while store.sweep_part(later).expect("it sweeps") {
        parts += 1;
        let now = left(&store);
        assert!(now < before && before - now <= 250, "{before} {now}");
        before = now;
        let update = UpdateId(format!("between {parts}"));
        let from = address(&format!("new {parts}"));
        let turn = commit(&update, &from, None, Some(&session), "b");
        let turn = Commit {
            today: later,
            ..turn
        };
        store.commit(turn).expect("people are answered in between");
    }
    assert_eq!((parts, left(&store)), (2, 0));
    assert!(
        store
            .session(&address("new 1"))
            .expect("it reads")
            .is_some()
    );
    let report = store.verify().expect("it reads");
    assert_eq!((report.wrong, report.updates), (0, 2));
}

// --- Nothing is acknowledged before it is on the disk. ---

/// An engine that counts the updates that were applied, and those that a sync has made durable. It
/// can be slow, or refuse.
#[derive(Default)]
struct Watched {
    rows: MemoryBackend,
    applied: AtomicU64,
    durable: AtomicU64,
    refuses: AtomicBool,
    held: AtomicBool,
}

impl Backend for Watched {
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
        let updates = batch
            .writes
            .iter()
            .filter(|(key, _)| key.starts_with(b"d:"));
        let updates = updates.count() as u64;
        self.rows.apply(batch)?;
        self.applied.fetch_add(updates, Ordering::SeqCst);
        Ok(())
    }

    fn sync(&self) -> Result<(), BackendError> {
        let applied = self.applied.load(Ordering::SeqCst);
        while self.held.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
        if self.refuses.load(Ordering::SeqCst) {
            return Err(BackendError("the disk is gone".into()));
        }
        self.durable.fetch_max(applied, Ordering::SeqCst);
        Ok(())
    }
}

fn watched() -> (Arc<Watched>, Store) {
    let watched = Arc::new(Watched::default());
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
                    let mut made = in_turn.lock().expect("nobody panics with it");
                    let (_, durable) = store.commit(commit).expect("it commits");
                    *made += 1;
                    (durable, *made)
                };
                durable.wait().await.expect("it is durable");
                assert!(watched.durable.load(Ordering::SeqCst) >= mine);
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.expect("no task fails");
    }
    assert_eq!(watched.applied.load(Ordering::SeqCst), 64 * 20);
    assert_eq!(watched.durable.load(Ordering::SeqCst), 64 * 20);
}

#[tokio::test]
async fn a_promise_waits_as_long_as_the_disk_does() {
    let (watched, store) = watched();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    watched.held.store(true, Ordering::SeqCst);
    let update = UpdateId("1".into());
    let (_, durable) = store
        .commit(commit(&update, &from, None, Some(&session), "a"))
        .expect("it commits");
    let waiting = tokio::spawn(durable.wait());
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!waiting.is_finished(), "the disk has not answered");
    watched.held.store(false, Ordering::SeqCst);
    waiting.await.expect("it ends").expect("it is durable");
    assert_eq!(watched.durable.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn after_a_refused_sync_nothing_more_is_promised() {
    let (watched, store) = watched();
    watched.refuses.store(true, Ordering::SeqCst);
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let update = UpdateId("1".into());
    let (_, durable) = store
        .commit(commit(&update, &from, None, Some(&session), "a"))
        .expect("it commits");
    assert!(matches!(durable.wait().await, Err(StoreError::NotDurable)));
    watched.refuses.store(false, Ordering::SeqCst);
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
    watched.held.store(true, Ordering::SeqCst);
    let first = UpdateId("1".into());
    let (_, earlier) = store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    // The first batch was given to the engine, whose sync is under way.
    while watched.applied.load(Ordering::SeqCst) < 1 {
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
    watched.held.store(false, Ordering::SeqCst);
    earlier.wait().await.expect("it is durable");
    later.wait().await.expect("it is durable");
    assert_eq!(watched.durable.load(Ordering::SeqCst), 2);
}

/// Rows that are leaving for the engine while newer ones are written: a scan gives the newer ones.
#[test]
fn a_scan_gives_the_newest_of_a_row_that_is_on_its_way_to_the_disk() {
    let watched = Arc::new(Watched::default());
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
    watched.held.store(true, Ordering::SeqCst);
    let syncing = {
        let buffer = Arc::clone(&buffer);
        std::thread::spawn(move || buffer.sync())
    };
    while watched.applied.load(Ordering::SeqCst) < 1 {
        std::thread::yield_now();
    }
    assert_eq!(read(), ["old"]);
    write(Some("newer"));
    assert_eq!(read(), ["newer"]);
    write(None);
    assert!(read().is_empty());
    watched.held.store(false, Ordering::SeqCst);
    syncing.join().expect("it ends").expect("it is synced");
    assert!(read().is_empty());
}

/// An engine that lost the last thing it was given shows it by one number only.
#[tokio::test]
async fn a_store_that_lost_a_single_batch_is_refused() {
    let home = Home::new();
    let copied = home.store_folder().with_file_name("copied");
    let write = |store: &Store, count: usize| {
        crate::support::filled_store::keep(store, "lea", count, None);
        store.so_far()
    };
    let store = home.open();
    write(&store, 0).wait().await.expect("it is durable");
    drop(store);
    for file in crate::support::files_below(&home.store_folder()) {
        let to = copied.join(file.strip_prefix(home.store_folder()).expect("below"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(file, to).expect("a copy");
    }
    let store = home.open();
    let before = fs::read(home.store_folder().join("tip")).expect("it is read");
    // One batch and no more: without a message.
    let from = crate::support::filled_store::address("lea");
    let kept = store.session(&from).expect("it reads");
    let update = UpdateId("the last".to_owned());
    let last = Commit {
        messages: Vec::new(),
        session: guichet::store::SessionChange::Untouched,
        ..commit(&update, &from, kept.as_ref(), None, "")
    };
    let (_, durable) = store.commit(last).expect("it commits");
    durable.wait().await.expect("it is durable");
    drop(store);
    let after = fs::read(home.store_folder().join("tip")).expect("it is read");
    assert_ne!(before, after);
    fs::write(copied.join("tip"), after).expect("it is written");
    assert!(matches!(
        refusal(&copied, &home.keys_folder()),
        StoreError::Lost { batches: 1 }
    ));
}

// --- Keys, formats, other processes. ---

fn refusal(folder: &Path, keys: &Path) -> StoreError {
    match Store::open(folder, keys) {
        Ok(_) => panic!("it should not open"),
        Err(error) => error,
    }
}

#[test]
fn a_store_whose_key_is_missing_is_refused_and_no_second_key_is_made() {
    let home = Home::new();
    drop(home.open());
    fs::remove_dir_all(home.keys_folder()).expect("the keys go");
    let error = refusal(&home.store_folder(), &home.keys_folder());
    assert!(matches!(error, StoreError::NoKey { .. }));
    assert!(error.to_string().contains("restore it from a backup"));
    assert!(!home.keys_folder().exists());
}

#[test]
fn a_key_that_was_edited_is_refused() {
    let home = Home::new();
    drop(home.open());
    let key = crate::support::files_below(&home.keys_folder()).remove(0);
    fs::write(&key, "not a key").expect("it can be written");
    assert!(matches!(
        refusal(&home.store_folder(), &home.keys_folder()),
        StoreError::BadKey { .. }
    ));
}

#[test]
fn another_key_opens_nothing() {
    let home = Home::new();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let update = UpdateId("1".into());
    home.open()
        .commit(commit(&update, &from, None, Some(&session), "a"))
        .expect("it commits");
    let key = crate::support::files_below(&home.keys_folder()).remove(0);
    fs::write(&key, "7".repeat(64)).expect("it can be written");
    let error = refusal(&home.store_folder(), &home.keys_folder());
    assert!(matches!(error, StoreError::WrongKey { path } if path == key));
}

#[test]
fn a_store_of_another_format_is_refused_and_left_as_it_is() {
    let home = Home::new();
    drop(home.open());
    let sled = home.store_folder().join("sled");
    let head = {
        let engine = SledBackend::open(&sled).expect("it opens");
        let mut batch = Batch::default();
        batch.put(
            b"m:store".to_vec(),
            br#"{"format":99,"store":"x"}"#.to_vec(),
        );
        engine.apply(batch).expect("it is applied");
        engine.sync().expect("it syncs");
        engine.get(b"m:store").expect("it reads")
    };
    let error = refusal(&home.store_folder(), &home.keys_folder());
    assert!(matches!(error, StoreError::Format { found: 99 }));
    let engine = SledBackend::open(&sled).expect("it opens");
    assert_eq!(engine.get(b"m:store").expect("it reads"), head);
}

#[test]
fn a_second_opener_is_refused_at_once() {
    let home = Home::new();
    let _first = home.open();
    let error = refusal(&home.store_folder(), &home.keys_folder());
    assert!(matches!(error, StoreError::Busy { .. }));
}

#[test]
fn a_store_where_no_folder_can_be_made_is_refused_with_its_name() {
    let home = Home::new();
    let file = home.store_folder();
    fs::write(&file, "a file, not a folder").expect("it can be written");
    let error = refusal(&file, &home.keys_folder());
    assert!(matches!(error, StoreError::Folder { .. }));
    assert!(error.to_string().contains("--store"));
}

#[cfg(unix)]
#[test]
fn a_key_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    drop(home.open());
    let key = crate::support::files_below(&home.keys_folder()).remove(0);
    let mode = fs::metadata(key).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn neither_address_nor_text_nor_step_can_be_read_in_the_files() {
    let home = Home::new();
    let from = address("canary-address");
    let session = Session::new("welcome.canary-step", "fr");
    let update = UpdateId("canary-update".into());
    {
        let store = home.open();
        let commit = commit(&update, &from, None, Some(&session), "canary-text");
        store.commit(commit).expect("it commits");
    }
    for path in crate::support::files_below(&home.store_folder()) {
        let bytes = fs::read(&path).expect("it reads");
        let found = bytes.windows(6).any(|window| window == b"canary");
        assert!(!found, "{}", path.display());
    }
}

// --- The files of the engine. ---

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
