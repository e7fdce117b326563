//! What many stored conversations cost: disk, memory, and the time to open after a kill.
//!
//! `cargo bench --bench many -- 100000 1000000`. For each number a program of its own fills a
//! store, and is killed when everything is durable. Then the store is opened, as at a start.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measures")]

mod machine;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use guichet::dialogue::{AnsweredStep, Session};
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::store::{Commit, HandoffChanges};

use machine::{memory, open, size};

const TODAY: u32 = 20_000;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [fill, count, folder] = &words[..]
        && fill == "fill"
    {
        return self::fill(number(count), Path::new(folder));
    }
    let mut counts: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    if counts.is_empty() {
        counts.push(10_000);
    }
    for count in counts {
        measure(count);
    }
}

fn number(word: &str) -> usize {
    word.parse().expect("a number")
}

/// A person half-way through an activation.
fn session() -> Session {
    let mut session = Session::new("welcome.who", "fr");
    let steps = [
        "welcome.who",
        "welcome.pupil",
        "activation.sheet",
        "activation.portal",
    ];
    let more = ["activation.login", "activation.password"];
    let passed = |step: &&str| AnsweredStep {
        step: (*step).to_owned(),
        label: "next".to_owned(),
    };
    session.stack[0].history = steps.iter().chain(&more).map(passed).collect();
    session.stack[0].at = "activation.confirmation".to_owned();
    session.shared_answers = vec![passed(&"welcome.who")];
    session.greeted = true;
    session
}

fn fill(count: usize, folder: &Path) {
    let store = open(folder);
    let session = session();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    for person in 0..count {
        let from = Address {
            channel: ChannelName::Terminal,
            room: format!("{person}"),
        };
        let say = OutgoingMessage {
            blocks: vec![Block::Text("Le portail l'accepte-t-il ?".to_owned())],
            ..OutgoingMessage::default()
        };
        let commit = Commit {
            desk: HandoffChanges::default(),
            update: &UpdateId(person.to_string()),
            from: &from,
            before: None,
            session: guichet::store::SessionChange::Kept(&session),
            messages: vec![Outbound::Say(say)],
            today: TODAY,
            order: None,
            now: jiff::Timestamp::UNIX_EPOCH,
        };
        let (rows, durable) = store.commit(commit).expect("it is kept");
        for row in &rows {
            store
                .delivered(row, &guichet::message::DeliveryReceipt::Aside)
                .expect("it is struck off");
        }
        if person % 5_000 == 0 || person + 1 == count {
            runtime.block_on(durable.wait()).expect("it is durable");
        }
    }
    println!("filled, with {} MiB in memory", memory());
    std::thread::sleep(std::time::Duration::from_secs(600));
}

fn measure(count: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["fill", &count.to_string()])
        .arg(home.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let output = child.stdout.take().expect("it has an output");
    let line = BufReader::new(output).lines().next();
    let line = line.expect("it says when it is done").expect("in words");
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    let disk = size(&home.path().join("store")) / (1 << 20);
    let before = memory();
    let begin = Instant::now();
    let store = open(home.path());
    let opened = begin.elapsed();
    while store.sweep_part(TODAY).expect("it is swept") {}
    let waiting = store.pending().expect("it reads").len();
    let started = begin.elapsed();
    let after = memory();
    let report = store.verify().expect("it reads");
    let verified = begin.elapsed() - started;
    assert_eq!(report.wrong, 0, "{report:?}");
    println!(
        "{count} conversations: {line}; {disk} MiB on disk; after the kill opened in {opened:.2?}, \
         at work in {started:.2?} with {waiting} messages to deliver and {} MiB in memory; \
         {} conversations looked through in {verified:.2?}, then {} MiB",
        after.saturating_sub(before),
        report.sessions,
        memory().saturating_sub(before)
    );
}
