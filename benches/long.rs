//! What a long life costs: the memory, the files and the delays of a service that has answered for long.
//!
//! `cargo bench --bench long -- turns 1000000`: so many turns of 2,000 people, and what the store's
//! files then come to beside a backup. `… -- marks 1000000`: the names of so many updates expire while
//! people are answered. `… -- compact 1000000`: the files of a store that holds as many are written anew.
//! `… -- steady 300000 500`: so many turns, so many each second.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measures")]

mod machine;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::Session;
use guichet::message::{Address, ChannelName, Inbound, Payload, UpdateId};
use guichet::redaction::UserText;
use guichet::store::{Commit, HandoffChanges, SessionChange, day};

use machine::{memory, open, percentiles, size};

/// The people who take turns.
const PEOPLE: u64 = 2_000;
/// So many of them write at once where nothing paces them.
const AT_ONCE: u64 = 128;
/// What people write, one after the other: there, and back.
const WORDS: [&str; 2] = ["un élève", "retour"];

/// How far the service's clock is ahead of the machine's, in seconds.
static AHEAD: AtomicI64 = AtomicI64::new(0);

fn clock() -> Timestamp {
    Timestamp::now() + SignedDuration::from_secs(AHEAD.load(Ordering::Relaxed))
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        match words[..] {
            ["turns", count, ..] => turns(number(count)).await,
            ["marks", count, ..] => marks(number(count)).await,
            ["compact", count, ..] => compact(number(count)).await,
            ["steady", count, rate, ..] => steady(number(count), number(rate)).await,
            // What `cargo bench` and `cargo test` run, which is quick.
            _ => {
                turns(10_000).await;
                marks(10_000).await;
                steady(1_000, 500).await;
            }
        }
    });
}

fn number(word: &str) -> u64 {
    word.parse().expect("a number")
}

/// A service over a store in a folder that goes with it, and its periodic work.
struct Running {
    service: Arc<Service>,
    memory: Memory,
    home: tempfile::TempDir,
}

impl Running {
    fn start(home: tempfile::TempDir) -> Self {
        let content = Content::read(&Places::default()).expect("what is in the binary is read");
        let assistant = Arc::new(review(&content).unwrap_or_else(|found| panic!("{found:#?}")));
        let memory = Memory::default();
        let channels = vec![Channel::Memory(memory.clone())];
        let service = Service::start(&assistant, open(home.path()), channels, None, clock());
        let service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
        tokio::spawn(Arc::clone(&service).keep_time(clock, || true));
        Self {
            service,
            memory,
            home,
        }
    }

    /// Takes a turn of one person; returns how long its answer took to be durable.
    async fn turn(&self, person: u64, turn: u64) -> Duration {
        let inbound = Inbound {
            update: UpdateId(format!("{person}-{turn}")),
            from: address(person),
            language: None,
            message: None,
            order: None,
            body: Payload::Typed(UserText::new(WORDS[(turn % 2) as usize].to_owned())),
        };
        let (can, begin) = (Memory::abilities(), Instant::now());
        let answered = self.service.conversations.receive(inbound, &can, clock());
        answered.await.expect("the disk keeps it");
        begin.elapsed()
    }

    /// The size of the store's files, and of a backup of it, in MiB.
    fn sizes(&self) -> (u64, u64) {
        let mut backup = Vec::new();
        let kept = self.service.store.export(&mut backup, false);
        kept.expect("it is exported");
        (
            size(&self.home.path().join("store")) >> 20,
            backup.len() as u64 >> 20,
        )
    }
}

fn address(person: u64) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: person.to_string(),
    }
}

/// Has all people take turns as fast as the disk allows.
async fn turns(count: u64) {
    let running = Arc::new(Running::start(tempfile::tempdir().expect("a folder")));
    let (before, begin) = (memory(), Instant::now());
    let next = Arc::new(AtomicU64::new(0));
    let mut largest = 0;
    let tasks = (0..AT_ONCE).map(|_| {
        let (running, next) = (Arc::clone(&running), Arc::clone(&next));
        tokio::spawn(async move {
            let mut most = 0;
            loop {
                let turn = next.fetch_add(1, Ordering::Relaxed);
                if turn >= count {
                    return most;
                }
                running.turn(turn % PEOPLE, turn / PEOPLE).await;
                running.memory.take();
                if turn.is_multiple_of(5_000) {
                    most = most.max(size(&running.home.path().join("store")) >> 20);
                }
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        largest = largest.max(task.await.expect("it ends"));
    }
    running.service.outbox.idle().await;
    let took = begin.elapsed();
    // The periodic work looks at the files once a minute.
    tokio::time::sleep(Duration::from_secs(if count > 100_000 { 70 } else { 0 })).await;
    let (files, backup) = running.sizes();
    println!(
        "{count} turns of {PEOPLE} people in {took:.1?}, {:.0} each second: {files} MiB of files, at most \
         {largest} MiB, beside a backup of {backup} MiB; memory {before} MiB before and {} MiB after",
        count as f64 / took.as_secs_f64(),
        memory()
    );
}

/// Has the names of `count` updates expire while people are answered a hundred times a second.
async fn marks(count: u64) {
    let home = tempfile::tempdir().expect("a folder");
    fill(home.path(), count).await;
    let running = Arc::new(Running::start(home));
    let before = memory();
    let rested = paced(&running, 2_000, 100).await;
    AHEAD.fetch_add(3 * 24 * 60 * 60, Ordering::Relaxed);
    let begin = Instant::now();
    let mut delays = Vec::new();
    let mut most = 0;
    // A part of 250 marks is removed each ten milliseconds.
    let until = Duration::from_millis(count / 250 * 12 + 2_000);
    while begin.elapsed() < until {
        delays.extend(paced(&running, 500, 100).await);
        most = most.max(memory());
    }
    println!(
        "{count} marks expire: {} before, {} meanwhile; memory {before} MiB before, at most {most} MiB",
        percentiles(rested),
        percentiles(delays),
    );
}

/// Has the files of a store with the names of `count` updates written anew.
async fn compact(count: u64) {
    let home = tempfile::tempdir().expect("a folder");
    fill(home.path(), count).await;
    let store = open(home.path());
    let (before, begin) = (memory(), Instant::now());
    let files = size(&home.path().join("store")) >> 20;
    let compacted = tokio::task::spawn_blocking(move || store.compact());
    let mut most = before;
    while !compacted.is_finished() {
        tokio::time::sleep(Duration::from_millis(20)).await;
        most = most.max(memory());
    }
    let compacted = compacted.await.expect("it ends").expect("it is written");
    println!(
        "{count} marks: written anew: {compacted}, in {:.1?}; {files} MiB of files before and {} MiB after; \
         memory {before} MiB before, at most {most} MiB",
        begin.elapsed(),
        size(&home.path().join("store")) >> 20,
    );
}

/// Has people answered at a steady pace.
async fn steady(count: u64, rate: u64) {
    let running = Arc::new(Running::start(tempfile::tempdir().expect("a folder")));
    paced(&running, PEOPLE.min(count), rate).await;
    let (before, files) = (memory(), running.sizes().0);
    let delays = paced(&running, count, rate).await;
    println!(
        "{count} turns, {rate} each second: {}; memory {before} MiB before and {} MiB after; files {files} \
         MiB before and {} MiB after",
        percentiles(delays),
        memory(),
        running.sizes().0
    );
}

/// Has `count` turns taken, `rate` each second; returns how long each took.
async fn paced(running: &Arc<Running>, count: u64, rate: u64) -> Vec<Duration> {
    static TURNS: AtomicU64 = AtomicU64::new(0);
    let mut ticks = tokio::time::interval(Duration::from_micros(1_000_000 / rate));
    let (mut tasks, mut took) = (JoinSet::new(), Vec::new());
    for _ in 0..count {
        ticks.tick().await;
        let running = Arc::clone(running);
        let turn = TURNS.fetch_add(1, Ordering::Relaxed);
        tasks.spawn(async move {
            let took = running.turn(turn % PEOPLE, turn / PEOPLE).await;
            running.memory.take();
            took
        });
        // A task that has ended would take memory until it is joined, which is not the service's.
        while let Some(ended) = tasks.try_join_next() {
            took.push(ended.expect("it ends"));
        }
    }
    took.extend(tasks.join_all().await);
    took
}

/// Fills a store with the names of so many updates of today.
async fn fill(folder: &Path, count: u64) {
    let store = open(folder);
    let session = Session::new("welcome.who", "fr");
    for update in 0..count {
        let from = address(update % PEOPLE);
        let before = store.session(&from).expect("it is read");
        let commit = Commit {
            desk: HandoffChanges::default(),
            update: &UpdateId(format!("old-{update}")),
            from: &from,
            before: before.as_ref(),
            session: SessionChange::Kept(&session),
            messages: Vec::new(),
            today: day(clock()),
            order: None,
            now: clock(),
        };
        let (_, durable) = store.commit(commit).expect("it is kept");
        if update.is_multiple_of(5_000) || update + 1 == count {
            durable.wait().await.expect("it is durable");
        }
    }
}
