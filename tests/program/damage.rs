//! A store whose files are damaged opens to all that was acknowledged, or is refused with a
//! sentence. It never panics, and never reads anything else than what was written.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it waits for other programs, and says what they did"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use guichet::dialogue::{AnsweredStep, Session};
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::store::{Commit, HandoffChanges, Store};

use crate::support::patience::TOO_LONG;
use crate::support::{Home, copy_folder, files_below};

/// How many copies are damaged; `COPIES=1000` damages more.
fn copies() -> u64 {
    let more = std::env::var("COPIES").ok();
    more.and_then(|copies| copies.parse().ok()).unwrap_or(400)
}

const PEOPLE: usize = 400;
const TODAY: u32 = 20_000;

fn address(person: usize) -> Address {
    Address {
        channel: ChannelName::Terminal,
        room: format!("person {person}"),
    }
}

/// Conversations of several lengths, each written a few times; for some a message is pending.
fn fill(store: &Store) {
    for round in 0..3 {
        for person in 0..PEOPLE {
            let mut session = Session::new("welcome.who", "fr");
            let trail = (0..=(person % 9 + round)).map(|at| AnsweredStep {
                step: format!("activation.step-{at}"),
                label: "yes".to_owned(),
            });
            session.shared_answers = trail.collect();
            let from = address(person);
            let before = store.session(&from).expect("it reads");
            let say = OutgoingMessage {
                blocks: vec![Block::Text(format!("round {round} of {person}"))],
                ..OutgoingMessage::default()
            };
            let commit = Commit {
                desk: HandoffChanges::default(),
                update: &UpdateId(format!("{round}-{person}")),
                from: &from,
                before: before.as_ref(),
                session: guichet::store::SessionChange::Kept(&session),
                messages: vec![Outbound::Say(say)],
                today: TODAY,
                order: None,
                now: jiff::Timestamp::UNIX_EPOCH,
            };
            let (rows, durable) = store.commit(commit).expect("it is kept");
            if person % 7 != 0 || round < 2 {
                rows.iter().for_each(|row| {
                    store
                        .delivered(row, &guichet::message::DeliveryReceipt::Aside)
                        .expect("it is struck off")
                });
            }
            if person + 1 == PEOPLE {
                let runtime = tokio::runtime::Builder::new_current_thread().build();
                let waited = runtime.expect("a runtime").block_on(durable.wait());
                waited.expect("it is durable");
            }
        }
    }
    // The last messages are marked as delivered, durably.
    std::thread::sleep(Duration::from_millis(300));
}

/// A small generator of random numbers, so that a failure can be repeated by its number.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).expect("small")
    }
}

const PAGE: usize = 4096;

/// Damages one file of a store; returns how.
fn damage(folder: &Path, dice: &mut Dice) -> String {
    let files: Vec<PathBuf> = files_below(folder)
        .into_iter()
        .filter(|file| !file.ends_with("lock"))
        .collect();
    // Most of the damage goes where most of the bytes are.
    let log = folder.join("sled/db");
    let file = match dice.roll(10) {
        0..6 => log,
        _ => files[dice.roll(files.len())].clone(),
    };
    let mut bytes = fs::read(&file).expect("a file");
    let used = bytes.iter().rposition(|&byte| byte != 0).unwrap_or(0) + 1;
    let how = match dice.roll(7) {
        0 | 1 => {
            let bits = 1 + dice.roll(8);
            for _ in 0..bits {
                let at = dice.roll(used.min(bytes.len()));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
            format!("{bits} bits turned")
        }
        2 | 3 => {
            let to = dice.roll(used);
            bytes.truncate(to);
            format!("cut off at {to}")
        }
        4 => {
            let page = dice.roll(used / PAGE + 1) * PAGE;
            let end = (page + PAGE).min(bytes.len());
            bytes[page..end].fill(0);
            format!("the page at {page} zeroed")
        }
        5 => {
            let last = bytes.len() / PAGE;
            let (one, other) = (dice.roll(last) * PAGE, dice.roll(last) * PAGE);
            if one.max(other) + PAGE <= bytes.len() {
                for at in 0..PAGE {
                    bytes.swap(one + at, other + at);
                }
            }
            format!("the pages at {one} and {other} exchanged")
        }
        _ => {
            let names = ["snap.FFFFFFFFFFFFFFF0.generating", "snap.00000000FFFFFFF0"];
            let name = names[dice.roll(2)];
            let junk: Vec<u8> = (0..dice.roll(5_000))
                .map(|_| u8::try_from(dice.roll(256)).expect("a byte"))
                .collect();
            fs::write(folder.join("sled").join(name), junk).expect("a file");
            return format!("{name} left over");
        }
    };
    fs::write(&file, bytes).expect("a file");
    format!(
        "{}: {how}",
        file.strip_prefix(folder).expect("below").display()
    )
}

enum Outcome {
    Opened(BTreeSet<String>),
    Refused(String),
}

/// Opens a store in a program of its own, and reads all of it.
fn open(folder: &Path, keys: &Path) -> Result<Outcome, String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["export", "--plain"])
        .env_clear()
        .env("GUICHET_STORE", folder)
        .env("GUICHET_KEYS", keys)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (mut out, mut err) = (
        child.stdout.take().expect("it has an output"),
        child.stderr.take().expect("it reports"),
    );
    let said = std::thread::spawn(move || {
        let mut said = String::new();
        out.read_to_string(&mut said).map(|_| said)
    });
    let complained = std::thread::spawn(move || {
        let mut complained = String::new();
        err.read_to_string(&mut complained).map(|_| complained)
    });
    let until = Instant::now() + TOO_LONG;
    let status = loop {
        if let Some(status) = child.try_wait().expect("it is there") {
            break status;
        }
        if Instant::now() > until {
            child.kill().expect("it can be killed");
            return Err("it hangs".to_owned());
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let said = said
        .join()
        .expect("it is read")
        .map_err(|e| e.to_string())?;
    let complained = complained
        .join()
        .expect("it is read")
        .map_err(|e| e.to_string())?;
    match status.code() {
        Some(0) => {
            let rows = said
                .lines()
                .skip(1)
                .filter(|line| !line.starts_with("{\"rows"));
            Ok(Outcome::Opened(rows.map(str::to_owned).collect()))
        }
        Some(1) if complained.contains("guichet: ") && !complained.contains("fault of ours") => {
            let sentence = complained
                .lines()
                .rfind(|line| line.starts_with("guichet: "));
            Ok(Outcome::Refused(sentence.unwrap_or_default().to_owned()))
        }
        _ => Err(format!("{status}: {complained}")),
    }
}

/// Damages copies of a store; every second one was copied while it was written to.
#[test]
fn a_damaged_store_opens_whole_or_is_refused_with_a_sentence() {
    let home = Home::new();
    let killed = home.store_folder().with_file_name("killed");
    {
        let store = home.open();
        fill(&store);
        copy_folder(&home.store_folder(), &killed);
    }
    let Ok(Outcome::Opened(whole)) = open(&home.store_folder(), &home.keys_folder()) else {
        panic!("an undamaged store opens");
    };
    assert!(whole.len() > PEOPLE, "there is something to lose");
    let mut dice = Dice(0xdead_beef_0bad_cafe);
    let (mut opened, mut refused) = (0, BTreeSet::new());
    let mut count = 0;
    let mut wrong = Vec::new();
    for number in 0..copies() {
        let folder = home.store_folder().with_file_name("copy");
        let _ = fs::remove_dir_all(&folder);
        let from = if number % 2 == 0 {
            &killed
        } else {
            &home.store_folder()
        };
        copy_folder(from, &folder);
        let how = damage(&folder, &mut dice);
        match open(&folder, &home.keys_folder()) {
            Ok(Outcome::Opened(rows)) if rows == whole => opened += 1,
            Ok(Outcome::Opened(rows)) => {
                let lost = whole.difference(&rows).count();
                let made = rows.difference(&whole).count();
                wrong.push(format!("{number}: {how}: {lost} rows lost, {made} made up"));
            }
            Ok(Outcome::Refused(sentence)) => {
                count += 1;
                refused.insert(sentence.chars().take(120).collect::<String>());
            }
            Err(why) => wrong.push(format!("{number}: {how}: {why}")),
        }
    }
    println!("{opened} opened whole, {count} refused, with these sentences: {refused:#?}");
    assert!(wrong.is_empty(), "{} are wrong: {wrong:#?}", wrong.len());
}

/// sled writes a snapshot when a store is closed, so that it need not read its whole log again. A crash
/// while that happens leaves one that is cut, empty, or full of nothing.
#[test]
fn a_torn_snapshot_costs_nothing() {
    let home = Home::new();
    fill(&home.open());
    let Ok(Outcome::Opened(whole)) = open(&home.store_folder(), &home.keys_folder()) else {
        panic!("an undamaged store opens");
    };
    let engine = home.store_folder().join("sled");
    let of_sled = |path: &PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("snap."))
    };
    let snapshots: Vec<PathBuf> = files_below(&engine).into_iter().filter(of_sled).collect();
    let snapshot = snapshots.first().expect("sled wrote one").clone();
    let sound = fs::read(&snapshot).expect("a snapshot");
    let beside = snapshot.with_file_name("snap.FFFFFFFFFFFFFFF0");
    let half = sound[..sound.len() / 2].to_vec();
    let torn: [(&Path, Vec<u8>); 5] = [
        (&snapshot, half.clone()),
        (&snapshot, Vec::new()),
        (&snapshot, vec![0; sound.len()]),
        (&beside, Vec::new()),
        (&beside, half),
    ];
    for (at, (path, bytes)) in torn.into_iter().enumerate() {
        let folder = home.store_folder().with_file_name(format!("torn {at}"));
        copy_folder(&home.store_folder(), &folder);
        let below = path.strip_prefix(home.store_folder()).expect("below");
        fs::write(folder.join(below), bytes).expect("a file");
        match open(&folder, &home.keys_folder()) {
            Ok(Outcome::Opened(rows)) => assert!(rows == whole, "{at}: rows are missing"),
            Ok(Outcome::Refused(sentence)) => panic!("{at}: {sentence}"),
            Err(why) => panic!("{at}: {why}"),
        }
    }
}
