//! What the store keeps can be copied while the assistant works, moved elsewhere, read by the
//! operator, and shared by the programs of one owner.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use jiff::Timestamp;

use guichet::dialogue::{Reminder, Session};
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::store::{Commit, HandoffChanges, ImportError, Store, StoreError};

use crate::support::{Home, NOON, project};

const TODAY: u32 = 20_700;

fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Terminal,
        room: room.to_owned(),
    }
}

/// Moves a person a step on, with a reminder and a message that is not delivered.
fn keep(store: &Store, room: &str, count: usize, reminder: Option<Timestamp>) {
    let from = address(room);
    let before = store.session(&from).expect("it reads");
    let mut session = Session::new("welcome.who", "fr");
    session.stack[0].at = format!("activation.step-{count}");
    session.reminder = reminder.map(|at| Reminder {
        at,
        step: session.stack[0].at.clone(),
    });
    let say = OutgoingMessage {
        blocks: vec![Block::Text(format!("answer {count} to {room}"))],
        ..OutgoingMessage::default()
    };
    let commit = Commit {
        desk: HandoffChanges::default(),
        update: &UpdateId(format!("{room} {count}")),
        from: &from,
        before: before.as_ref(),
        session: guichet::store::SessionChange::Kept(&session),
        messages: vec![Outbound::Say(say)],
        today: TODAY,
        order: None,
        now: jiff::Timestamp::UNIX_EPOCH,
    };
    let (rows, _) = store.commit(commit).expect("it is kept");
    if count > 0 {
        let row = rows.first().expect("one message");
        store
            .delivered(row, &guichet::message::DeliveryReceipt::Aside)
            .expect("it is struck off");
    }
}

const PEOPLE: usize = 30;

fn filled(home: &Home) -> Store {
    let store = home.open();
    for person in 0..PEOPLE {
        for count in 0..2 {
            let at = (person % 3 == 0).then_some(NOON);
            keep(&store, &person.to_string(), count, at);
        }
    }
    store
}

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
    let again = Store::open(&other.store_folder(), &home.keys_folder());
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
        assert!(line > 1 && said.contains(why), "{line}: {said}");
        assert!(!other.store_folder().exists(), "nothing was begun");
    }
}

#[test]
fn another_key_is_refused_before_anything_is_written_with_it() {
    let home = Home::new();
    drop(filled(&home));
    let keys = fs::read_dir(home.keys_folder()).expect("a folder of keys");
    let key = keys.map(|key| key.expect("it is listed").path()).next();
    let key = key.expect("a key");
    let own = fs::read_to_string(&key).expect("a key");
    let digit = if own.starts_with('0') { "1" } else { "0" };
    fs::write(&key, format!("{digit}{}", &own[1..])).expect("it is changed");
    let path = home.store_folder().with_file_name("backup");
    let path = path.to_str().expect("a plain path");
    for arguments in [
        &["backup", path][..],
        &["store", "verify"],
        &["desk", "list"],
    ] {
        let refused = run(&home, arguments);
        assert!(!refused.status.success(), "{arguments:?}");
        let said = said(&refused);
        assert!(
            said.contains("is not the one that this store was sealed with"),
            "{said}"
        );
    }
    assert!(!Path::new(path).exists(), "no backup that does not open");
    fs::write(&key, own).expect("it is put back");
    let report = home.open().verify().expect("it reads");
    assert_eq!((report.wrong, report.sessions), (0, PEOPLE as u64));
    let backup = run(&home, &["backup", path]);
    assert!(backup.status.success(), "{}", said(&backup));
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).expect("a backup").permissions().mode();
    assert_eq!(mode & 0o077, 0, "others can read the backup");
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

// --- Programs of one owner. ---

fn guichet(home: &Home, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .args(words)
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder());
    command
}

fn run(home: &Home, words: &[&str]) -> Output {
    guichet(home, words).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(out).into_owned() + &String::from_utf8_lossy(err)
}

/// A person at a terminal, whose lines are read until one has a text.
struct Talk {
    child: Child,
    lines: Receiver<String>,
}

impl Talk {
    fn start(home: &Home, name: &str) -> Self {
        let mut child = guichet(home, &["talk", "--as", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("it has an output");
        let (send, lines) = mpsc::channel();
        std::thread::spawn(move || {
            let read = BufReader::new(output).lines().map_while(Result::ok);
            read.for_each(|line| drop(send.send(line)));
        });
        Self { child, lines }
    }

    fn type_line(&mut self, line: &str) {
        let input = self.child.stdin.as_mut().expect("it has an input");
        writeln!(input, "{line}").expect("it listens");
    }

    fn read_to(&mut self, text: &str) {
        let mut said = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(20)) {
            if line.contains(text) {
                return;
            }
            said.push(line);
        }
        let _ = self.child.kill();
        panic!("« {text} » was not said, but: {said:#?}");
    }

    fn end(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().expect("it ends").success());
    }
}

#[test]
fn a_second_program_talks_through_the_first_and_takes_over_when_it_ends() {
    let home = Home::new();
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("Qui a besoin d'aide ?");
    let mut tom = Talk::start(&home, "tom");
    tom.read_to("Qui a besoin d'aide ?");
    tom.type_line("parent");
    tom.read_to("De quoi avez-vous besoin ?");
    lea.type_line("eleve");
    lea.read_to("De quoi as-tu besoin ?");
    // The program that holds the store looks through it, and copies it.
    let verified = run(&home, &["store", "verify"]);
    assert!(
        said(&verified).starts_with("2 conversations"),
        "{}",
        said(&verified)
    );
    let copy = home.store_folder().with_file_name("backup.jsonl");
    let path = copy.display().to_string();
    let backup = run(&home, &["backup", &path]);
    assert!(backup.status.success(), "{}", said(&backup));
    assert!(!copy.with_file_name("backup.jsonl.part").exists());
    // The program that holds the store is killed; the other goes on as if nothing had happened.
    lea.child.kill().expect("it can be killed");
    lea.child.wait().expect("it ends");
    tom.type_line("1");
    tom.read_to("De quoi votre enfant a-t-il besoin ?");
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("De quoi as-tu besoin ?");
    lea.type_line("1");
    lea.read_to("As-tu cette feuille ?");
    lea.end();
    tom.end();

    let other = Home::new();
    fs::create_dir_all(other.keys_folder()).expect("a folder");
    for key in fs::read_dir(home.keys_folder()).expect("a folder") {
        let key = key.expect("a key").path();
        fs::copy(
            &key,
            other.keys_folder().join(key.file_name().expect("a name")),
        )
        .expect("a copy");
    }
    let imported = run(&other, &["import", &path]);
    assert!(imported.status.success(), "{}", said(&imported));
    assert!(said(&run(&other, &["store", "verify"])).contains("nothing is wrong"));
}

#[cfg(unix)]
#[test]
fn the_control_socket_is_its_owners_alone_and_goes_with_the_program() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("Qui a besoin d'aide ?");
    let mode = |path: PathBuf| {
        let data = fs::metadata(path).expect("it is there");
        data.permissions().mode() & 0o777
    };
    assert_eq!(mode(home.store_folder().join("control.sock")), 0o600);
    assert_eq!(mode(home.store_folder()), 0o700);
    lea.end();
    assert!(!home.store_folder().join("control.sock").exists());
}

#[test]
fn a_backup_that_cannot_be_written_leaves_the_old_one_and_says_so() {
    let home = Home::new();
    drop(filled(&home));
    let nowhere = home.store_folder().with_file_name("nowhere").join("backup");
    let output = run(&home, &["backup", &nowhere.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("cannot be written"),
        "{}",
        said(&output)
    );
}

#[test]
fn looking_after_a_store_that_is_not_there_makes_none() {
    let home = Home::new();
    for words in [&["export"][..], &["store", "verify"], &["store", "accept"]] {
        let output = run(&home, words);
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        assert!(
            said(&output).contains("there is no store in"),
            "{}",
            said(&output)
        );
        assert!(!home.store_folder().exists());
    }
    let file = project("README.md").display().to_string();
    let output = run(&home, &["import", &file]);
    assert!(said(&output).contains("line 1: this is no export of guichet"));
    assert!(!home.store_folder().exists());
}

/// The file that tells how far the store went is gone, so the operator decides.
#[test]
fn a_store_that_may_have_lost_something_is_taken_only_when_its_owner_says_so() {
    let home = Home::new();
    drop(filled(&home));
    fs::remove_file(home.store_folder().join("tip")).expect("it is there");
    let refused = run(&home, &["store", "verify"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said(&refused).contains("guichet store accept"),
        "{}",
        said(&refused)
    );
    let accepted = run(&home, &["store", "accept"]);
    assert!(accepted.status.success(), "{}", said(&accepted));
    assert!(run(&home, &["store", "verify"]).status.success());
}
