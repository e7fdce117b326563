//! What the store keeps can be copied while the assistant works, moved elsewhere, and read by the
//! operator; an import takes nothing that was changed on the way.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use guichet::handoff::Staff;
use guichet::message::{ChannelName, UpdateId};
use guichet::store::{ImportError, Store, StoreError};

use crate::support::filled_store::{PEOPLE, TODAY, address, filled, keep};
use crate::support::{Home, NOON, copy_folder};

fn exported(store: &Store, plain: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    store.export(&mut bytes, plain).expect("it is written");
    bytes
}

/// Whether two stores hold the same people, messages and reminders.
fn assert_same(one: &Store, other: &Store) {
    for person in 0..PEOPLE {
        let session = |store: &Store| {
            let kept = store.session(&address(&person.to_string()));
            let kept = kept.expect("it reads").expect("it is there");
            (kept.session, kept.revision)
        };
        assert_eq!(session(one), session(other));
    }
    let pending = |store: &Store| {
        let rows = store.pending().expect("it reads").into_iter();
        let mut rows: Vec<String> = rows
            .map(|row| format!("{} {:?}", row.to.room, row.outbound))
            .collect();
        rows.sort();
        rows
    };
    assert_eq!(pending(one), pending(other));
    assert_eq!(pending(one).len(), PEOPLE);
    let due = |store: &Store| {
        let mut due: Vec<String> = store
            .due(NOON)
            .expect("it reads")
            .into_iter()
            .map(|(at, to)| format!("{at} {}", to.room))
            .collect();
        due.sort();
        due
    };
    assert_eq!(due(one), due(other));
    assert_eq!(due(one).len(), PEOPLE / 3);
    let report = other.verify().expect("it reads");
    assert_eq!((report.wrong, report.diagnostics), (0, Vec::new()));
}

fn import(home: &Home, keys: &Path, bytes: &[u8]) -> Result<Store, ImportError> {
    let file = home.store_folder().with_file_name("export.jsonl");
    fs::write(&file, bytes).expect("a file");
    // The store that was exported may hold its keys still.
    let copied = home.store_folder().with_file_name("keys copied");
    let is_there = keys.is_dir();
    if is_there {
        copy_folder(keys, &copied);
    }
    let keys = if is_there { &copied } else { keys };
    let (opened, _) = Store::import(&home.store_folder(), keys, &file)?;
    Ok(opened.store)
}

#[test]
fn a_sealed_export_becomes_the_same_store_with_the_same_key() {
    let (home, other) = (Home::new(), Home::new());
    let store = filled(&home);
    let bytes = exported(&store, false);
    assert!(
        !String::from_utf8_lossy(&bytes).contains("welcome"),
        "it is sealed"
    );
    let copy = import(&other, &home.keys_folder(), &bytes).expect("it is whole");
    assert_same(&store, &copy);
    let day = TODAY;
    let update = UpdateId("7 1".to_owned());
    let seen = copy.seen(ChannelName::Terminal, &update, day);
    assert!(seen.expect("it reads"), "updates are not answered again");
    drop(copy);
    let keys = other.store_folder().with_file_name("keys copied");
    let again = Store::open(&other.store_folder(), &keys);
    assert_same(
        &store,
        &again.unwrap_or_else(|error| panic!("{error}")).store,
    );
}

#[test]
fn a_plain_export_becomes_the_same_store_with_a_key_of_its_own() {
    let (home, other) = (Home::new(), Home::new());
    let store = filled(&home);
    let bytes = exported(&store, true);
    assert!(
        String::from_utf8_lossy(&bytes).contains("welcome.who"),
        "it can be read"
    );
    let copy = import(&other, &other.keys_folder(), &bytes).expect("it is whole");
    assert_same(&store, &copy);
}

#[test]
fn an_export_without_its_key_is_refused() {
    let (home, other) = (Home::new(), Home::new());
    let bytes = exported(&filled(&home), false);
    let refused = import(&other, &other.keys_folder(), &bytes);
    let Err(ImportError::Store(StoreError::NoKey { .. })) = refused else {
        panic!("it has no key");
    };
}

#[test]
fn nothing_is_imported_over_a_store() {
    let home = Home::new();
    let bytes = exported(&filled(&home), false);
    let refused = import(&home, &home.keys_folder(), &bytes);
    assert!(matches!(refused, Err(ImportError::NotEmpty)));
}

/// An export that is changed anywhere, or cut off anywhere, makes no store.
#[test]
fn a_damaged_export_is_refused_and_leaves_no_store() {
    let home = Home::new();
    let store = filled(&home);
    for plain in [false, true] {
        let whole = exported(&store, plain);
        for place in (0..whole.len()).step_by(whole.len() / 120) {
            for cut in [false, true] {
                let other = Home::new();
                let mut bytes = whole.clone();
                if cut {
                    bytes.truncate(place);
                } else {
                    bytes[place] ^= 4;
                }
                let refused = import(&other, &home.keys_folder(), &bytes);
                let Err(ImportError::Line { line, .. }) = refused else {
                    panic!("byte {place} (cut: {cut}) was not noticed");
                };
                assert!(line >= 1);
                assert!(!other.store_folder().exists(), "nothing was begun");
            }
        }
    }
}

/// A plain export whose first session was edited, with a last line that fits it again.
fn edited(whole: &[u8], edit: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    let text = std::str::from_utf8(whole).expect("an export is text");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut last: serde_json::Value =
        serde_json::from_str(&lines.pop().expect("a last line")).expect("it is JSON");
    let is_session = |line: &&mut String| line.contains("\"touched\"");
    let line = lines.iter_mut().find(is_session).expect("a session");
    let mut session: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
    let record = session
        .as_object_mut()
        .and_then(|row| row.values_mut().next())
        .and_then(|row| row.get_mut(1))
        .expect("a session's row has a revision and a record");
    edit(record);
    *line = session.to_string();
    let mut body = lines.join("\n");
    body.push('\n');
    last["hash"] = blake3::hash(body.as_bytes()).to_string().into();
    format!("{body}{last}\n").into_bytes()
}

/// The number of the line that [`edited`] changes.
fn line_of_session(whole: &[u8]) -> u64 {
    let text = std::str::from_utf8(whole).expect("an export is text");
    let at = text.lines().position(|line| line.contains("\"touched\""));
    at.expect("a session") as u64 + 1
}

#[test]
fn a_row_of_no_known_shape_is_refused_at_its_line_and_leaves_no_store() {
    let (home, other) = (Home::new(), Home::new());
    let whole = exported(&filled(&home), true);
    let changed = edited(&whole, |record| *record = 7.into());
    let refused = import(&other, &other.keys_folder(), &changed);
    let Err(ImportError::Line { line, why }) = refused else {
        panic!("it was not noticed");
    };
    assert!(line == line_of_session(&whole) && why.contains("no row of this version"));
    import(&other, &other.keys_folder(), &whole).expect("the folder holds no store");
}

#[test]
fn an_import_with_numbers_that_no_program_wrote_is_refused_at_its_line() {
    let home = Home::new();
    let whole = exported(&filled(&home), true);
    let other = Home::new();
    let unchanged = edited(&whole, |_| ());
    import(&other, &other.keys_folder(), &unchanged).expect("nothing was changed");
    let many = |record: &mut serde_json::Value, field: &str, times: usize| {
        let one = record[field][0].clone();
        record[field] = vec![one; times].into();
    };
    type Edit<'a> = &'a dyn Fn(&mut serde_json::Value);
    let edits: [(&str, Edit<'_>); 6] = [
        ("the day", &|record| record["touched"] = u32::MAX.into()),
        ("journeys", &|record| many(record, "visits", 3_000)),
        ("journeys", &|record| many(record, "visits", 0)),
        ("refused", &|record| {
            record["tally"] = vec![serde_json::json!(["a.b", "short", 1]); 17].into();
        }),
        ("past", &|record| record["past"] = vec![7; 9].into()),
        ("reminder", &|record| {
            record["reminder"] = serde_json::json!([i64::MAX, "a.b"]);
        }),
    ];
    for (why, edit) in edits {
        let other = Home::new();
        let refused = import(&other, &other.keys_folder(), &edited(&whole, edit));
        let Err(ImportError::Line { line, why: said }) = refused else {
            panic!("{why} was not noticed");
        };
        assert!(
            line == line_of_session(&whole) && said.contains(why),
            "{line}: {said}"
        );
        assert!(!other.store_folder().exists(), "nothing was begun");
    }
}

/// Turns go on while exports are made; each export is the store at one moment.
#[test]
fn an_export_made_while_people_write_fits_together() {
    let home = Home::new();
    let store = Arc::new(filled(&home));
    let stop = Arc::new(AtomicBool::new(false));
    let writers = (0..2).map(|half| {
        let (store, stop) = (Arc::clone(&store), Arc::clone(&stop));
        std::thread::spawn(move || {
            let mut count = 2;
            while !stop.load(Ordering::SeqCst) {
                for person in (half..PEOPLE).step_by(2) {
                    // Reminders come and go.
                    let at = (count % 2 == 0).then_some(NOON);
                    keep(&store, &person.to_string(), count, at);
                }
                count += 1;
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    for _ in 0..6 {
        let bytes = exported(&store, false);
        let other = Home::new();
        let copy = import(&other, &home.keys_folder(), &bytes).expect("it is whole");
        let report = copy.verify().expect("it reads");
        assert_eq!((report.wrong, report.diagnostics), (0, Vec::new()));
        assert_eq!(report.sessions, PEOPLE as u64);
    }
    stop.store(true, Ordering::SeqCst);
    writers
        .into_iter()
        .for_each(|it| it.join().expect("it writes"));
}

#[test]
fn the_passkeys_of_staff_move_with_the_store() {
    let (home, new) = (Home::new(), Home::new());
    let store = home.open();
    let anne = Staff::named("web:anne").expect("staff");
    let added = store.add_passkey(b"device", &anne, serde_json::json!({"counter": 1}), NOON);
    added.expect("it is kept").expect("it is new");
    let bytes = exported(&store, false);
    assert!(
        !String::from_utf8_lossy(&bytes).contains("anne"),
        "it is sealed"
    );
    let moved = import(&new, &home.keys_folder(), &bytes).expect("it is taken in");
    let of = |store: &Store| store.passkey(b"device").expect("it reads");
    assert_eq!(of(&moved), of(&store));
    assert!(of(&moved).is_some());
    let report = moved.verify().expect("it reads");
    assert_eq!((report.wrong, report.diagnostics), (0, Vec::new()));
}
