//! Which stores are opened and which are refused: keys, formats, other processes, lost batches.

use std::fs;
use std::path::Path;

use guichet::dialogue::Session;
use guichet::message::UpdateId;
use guichet::store::backend::{Backend as _, Batch};
use guichet::store::{Commit, SledBackend, Store, StoreError};

use crate::store::{address, commit};
use crate::support::Home;

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

/// An operator who is told that it is missing would put an older one in its place.
#[test]
fn a_key_that_cannot_be_read_is_not_called_missing() {
    let home = Home::new();
    drop(home.open());
    let key = crate::support::files_below(&home.keys_folder()).remove(0);
    fs::remove_file(&key).expect("it goes");
    fs::create_dir(&key).expect("a folder stands in its place");
    let error = refusal(&home.store_folder(), &home.keys_folder());
    assert!(
        matches!(&error, StoreError::KeyFile { path, .. } if *path == key),
        "{error}"
    );
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
