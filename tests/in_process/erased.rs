//! What was erased is readable nowhere: not in the store, not in an older copy of its folder, not in a
//! backup, with the keys of today.

use std::fs;
use std::path::{Path, PathBuf};

use guichet::message::{Address, UpdateId};
use guichet::store::{Commit, HandoffChanges, ImportError, SessionChange, Store, StoreError};

use crate::support::filled_store::{PEOPLE, TODAY, address, filled, keep};
use crate::support::{Home, NOON, copy_folder, files_below};

/// Another home with the keys of the first.
fn with_keys_of(home: &Home) -> Home {
    let other = Home::new();
    copy_folder(&home.keys_folder(), &other.keys_folder());
    other
}

fn backup(store: &Store, to: &Path) {
    let mut out = fs::File::create(to).expect("a file");
    store.export(&mut out, false).expect("it is exported");
}

async fn erase(store: &Store, from: &Address) {
    let before = store.session(from).expect("it reads");
    let (_, durable) = store
        .commit(Commit {
            update: &UpdateId("erase".to_owned()),
            from,
            before: before.as_ref(),
            session: SessionChange::Erased,
            order: None,
            messages: Vec::new(),
            today: TODAY,
            desk: HandoffChanges::default(),
            now: NOON,
        })
        .expect("it is erased");
    durable.wait().await.expect("it is durable");
}

fn sessions(store: &Store) -> u64 {
    let report = store.verify().expect("it reads");
    assert_eq!(report.wrong, 0, "{:?}", report.diagnostics);
    report.sessions
}

const ALL: u64 = PEOPLE as u64;

/// A store of [`PEOPLE`] people, with a backup of it.
fn backed_up() -> (Home, Store, PathBuf) {
    let home = Home::new();
    let store = filled(&home);
    let file = home.store_folder().with_file_name("backup");
    backup(&store, &file);
    (home, store, file)
}

/// Imports a backup into another home, with the keys that are there.
fn import(home: &Home, file: &Path) -> Result<Store, ImportError> {
    let imported = Store::import(&home.store_folder(), &home.keys_folder(), file)?;
    Ok(imported.0.store)
}

/// The file of this kind in the folder of keys.
fn key_file(home: &Home, kind: &str) -> PathBuf {
    let mut files = files_below(&home.keys_folder()).into_iter();
    let found = files.find(|file| file.extension().is_some_and(|own| own == kind));
    found.expect("a file of keys")
}

#[tokio::test]
async fn what_was_erased_opens_from_no_backup_that_was_made_before() {
    let (home, store, file) = backed_up();
    let erased = address("3");
    assert!(store.session(&erased).expect("it reads").is_some());
    erase(&store, &erased).await;
    assert_eq!(sessions(&store), ALL - 1);
    // The person comes back, and is not taken for erased.
    keep(&store, "3", 0, None);
    store.so_far().wait().await.expect("it is durable");

    let other = with_keys_of(&home);
    let restored = import(&other, &file).expect("the others are restored");
    assert!(restored.session(&erased).expect("it reads").is_none());
    assert!(restored.pending_for(&erased).expect("it reads").is_empty());
    assert_eq!(sessions(&restored), ALL - 1);
    drop(store);
    assert_eq!(sessions(&home.open()), ALL);
}

#[tokio::test]
async fn what_was_erased_opens_from_no_older_copy_of_the_folder() {
    let home = Home::new();
    drop(filled(&home));
    let copied = home.store_folder().with_file_name("copied");
    copy_folder(&home.store_folder(), &copied);
    let erased = address("3");
    {
        let store = home.open();
        erase(&store, &erased).await;
    }
    let refused = Store::open(&copied, &home.keys_folder());
    assert!(matches!(
        refused.err(),
        Some(StoreError::Unopenable { rows: 1.., .. })
    ));
    let store = Store::accept(&copied, &home.keys_folder()).expect("the others are taken");
    assert!(store.session(&erased).expect("it reads").is_none());
    assert_eq!(sessions(&store), ALL - 1);
}

/// An operator looks whether a backup is good, on the machine where the service runs.
#[tokio::test]
async fn an_import_beside_the_service_touches_none_of_its_keys() {
    let (home, store, file) = backed_up();
    keep(&store, "begun after the backup", 0, None);
    store.so_far().wait().await.expect("it is durable");
    let beside = home.store_folder().with_file_name("beside");
    let refused = Store::import(&beside, &home.keys_folder(), &file);
    let refused = refused.err().expect("it is refused").to_string();
    assert!(refused.contains("in use by another"), "{refused}");
    drop(store);
    let imported = Store::import(&beside, &home.keys_folder(), &file);
    let (opened, _) = imported.expect("the service has ended");
    assert_eq!(sessions(&opened.store), ALL);
    drop(opened);
    assert_eq!(sessions(&home.open()), ALL + 1);
}

#[tokio::test]
async fn a_backup_without_the_keys_of_its_conversations_is_refused() {
    let (home, _store, file) = backed_up();
    let other = with_keys_of(&home);
    fs::remove_file(key_file(&other, "slots")).expect("it is removed");
    let refused = import(&other, &file).err().expect("it is refused");
    let refused = refused.to_string();
    assert!(refused.contains(".slots is missing"), "{refused}");
}

#[tokio::test]
async fn what_has_expired_leaves_no_key() {
    let home = Home::new();
    let store = filled(&home);
    let slots = key_file(&home, "slots");
    let keys = || {
        let bytes = fs::read(&slots).expect("it is read");
        bytes
            .chunks(64)
            .filter(|slot| slot.iter().any(|byte| *byte != 0))
            .count()
    };
    assert!(keys() >= PEOPLE);
    let pending = store.pending().expect("it reads");
    store.discard(&pending).expect("they go");
    // The second look finds what was used before the first.
    for later in [60, 61] {
        crate::support::sweep(&store, TODAY + later);
        store.so_far().wait().await.expect("it is durable");
    }
    assert_eq!(keys(), 0);
    drop(store);
    assert_eq!(sessions(&home.open()), 0);
}

#[tokio::test]
async fn a_backup_under_another_key_is_refused_as_that() {
    let (home, _store, file) = backed_up();
    let other = with_keys_of(&home);
    let another = format!("{}\n", "ab".repeat(32));
    fs::write(key_file(&other, "key"), another).expect("it is written");
    let refused = import(&other, &file).err().expect("it is refused");
    let refused = refused.to_string();
    assert!(refused.contains("is not the one"), "{refused}");
}
