//! Durable turns, compared with bare sled doing the same batches and the same syncs.
//!
//! Each conversation goes back and forth between two questions, waiting for each answer to be
//! durable before it writes again. The bare side writes batches of the same rows and the same
//! sizes, and waits for the same shared flush and `fdatasync`.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measures")]

mod machine;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tokio::runtime::Runtime;
use tokio::sync::watch;

use guichet::app::Service;
use guichet::assistant::Assistant;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::message::{Address, ChannelName, Inbound, Payload, UpdateId};
use guichet::redaction::UserText;
use guichet::store::backend::{Backend, BackendError, Batch};
use guichet::store::{MemoryBackend, Store};

/// An engine that records the batches it was given, for the bare side to write again.
#[derive(Default)]
struct Recording {
    rows: MemoryBackend,
    batches: Mutex<Vec<Batch>>,
}

impl Backend for Recording {
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
        self.batches
            .lock()
            .expect("nobody panics with it")
            .push(batch.clone());
        self.rows.apply(batch)
    }

    fn sync(&self) -> Result<(), BackendError> {
        Ok(())
    }
}

/// The bytes that one turn writes: session and message, averaged over both turns.
fn sizes(runtime: &Runtime, assistant: &Arc<Assistant>) -> (usize, usize) {
    let recording = Arc::new(Recording::default());
    let store = Store::ephemeral(recording.clone()).expect("memory opens");
    let (service, memory) = start(runtime, assistant, store);
    guichet(runtime, &service, &memory, 1, 8);
    let batches = recording.batches.lock().expect("nobody panics with it");
    let mean = |kind: &[u8]| {
        let writes = batches.iter().skip(4).flat_map(|batch| &batch.writes);
        let sizes: Vec<usize> = writes
            .filter(|(key, _)| key.starts_with(kind))
            .filter_map(|(_, value)| value.as_ref().map(Vec::len))
            .collect();
        sizes.iter().sum::<usize>() / sizes.len().max(1)
    };
    (mean(b"s:"), mean(b"o:"))
}

fn start(runtime: &Runtime, assistant: &Arc<Assistant>, store: Store) -> (Arc<Service>, Memory) {
    let memory = Memory::default();
    let channel = Channel::Memory(memory.clone());
    let _entered = runtime.enter();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let service = Service::start(assistant, store, vec![channel], None, now);
    (
        Arc::new(service.unwrap_or_else(|error| panic!("{error}"))),
        memory,
    )
}

const CONVERSATIONS: [usize; 3] = [1, 16, 128];

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .expect("the system gives threads")
}

fn assistant() -> Arc<Assistant> {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    Arc::new(review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}")))
}

/// Takes `turns` turns, shared among `conversations` people; returns how long they took.
fn guichet(
    runtime: &Runtime,
    service: &Arc<Service>,
    memory: &Memory,
    conversations: usize,
    turns: u64,
) -> Duration {
    let begin = Instant::now();
    runtime.block_on(async {
        let people = (0..conversations).map(|person| {
            let (service, memory) = (Arc::clone(service), memory.clone());
            let share = turns / conversations as u64
                + u64::from((person as u64) < turns % conversations as u64);
            tokio::spawn(async move {
                let can = Memory::abilities();
                let run = begin.elapsed().as_nanos();
                for turn in 0..share {
                    let words = if turn % 2 == 0 {
                        "un élève"
                    } else {
                        "retour"
                    };
                    let inbound = Inbound {
                        update: UpdateId(format!("{run}-{person}-{turn}")),
                        from: Address {
                            channel: ChannelName::Memory,
                            room: format!("{conversations}-{person}"),
                        },
                        language: None,
                        message: None,
                        order: None,
                        body: Payload::Typed(UserText::new(words.to_owned())),
                    };
                    let now = jiff::Timestamp::UNIX_EPOCH;
                    service
                        .conversations
                        .receive(inbound, &can, now)
                        .await
                        .expect("the disk keeps it");
                    if turn % 64 == 0 {
                        memory.take();
                    }
                }
            })
        });
        for person in people.collect::<Vec<_>>() {
            person.await.expect("nobody fails");
        }
        service.outbox.idle().await;
    });
    memory.take();
    begin.elapsed()
}

/// The same rows over bare sled: a look-up of three seen marks and a session, one batch, a shared
/// flush and `fdatasync`, then the removal of the message.
struct Bare {
    db: sled::Db,
    wanted: watch::Sender<u64>,
    durable: watch::Receiver<u64>,
}

impl Bare {
    fn open(folder: &std::path::Path) -> Arc<Self> {
        let db = sled::Config::new()
            .path(folder)
            .cache_capacity(64 * 1024 * 1024)
            .flush_every_ms(Some(500))
            .open()
            .expect("sled opens");
        let file = std::fs::File::open(folder.join("db")).expect("sled has a file");
        let (wanted, mut wants) = watch::channel(0u64);
        let (promise, durable) = watch::channel(0u64);
        let flushed = db.clone();
        std::thread::spawn(move || {
            let waiting = tokio::runtime::Builder::new_current_thread()
                .build()
                .expect("a runtime");
            while waiting.block_on(wants.changed()).is_ok() {
                let up_to = *wants.borrow_and_update();
                flushed.flush().expect("it flushes");
                file.sync_data().expect("it syncs");
                promise.send_replace(up_to);
            }
        });
        Arc::new(Self {
            db,
            wanted,
            durable,
        })
    }

    async fn turn(&self, person: usize, count: u64, session: &[u8], message: &[u8]) {
        let key = |kind: &str| format!("{kind}{person:016}").into_bytes();
        for day in 0..3u8 {
            let mut seen = format!("d{day}{count:08}").into_bytes();
            seen.extend(key("m"));
            self.db.get(seen).expect("it reads");
        }
        self.db.get(key("s:")).expect("it reads");
        let mut batch = sled::Batch::default();
        let mut seen = format!("d0{count:08}").into_bytes();
        seen.extend(key("m"));
        batch.insert(seen, &[][..]);
        batch.insert(key("s:"), session);
        let row = [key("o:"), count.to_be_bytes().to_vec()].concat();
        batch.insert(row.clone(), message);
        self.db.apply_batch(batch).expect("it writes");
        let mut mine = 0;
        self.wanted.send_modify(|wanted| {
            *wanted += 1;
            mine = *wanted;
        });
        let mut durable = self.durable.clone();
        durable
            .wait_for(|durable| *durable >= mine)
            .await
            .expect("the flusher lives");
        self.db.remove(row).expect("it removes");
    }
}

fn bare(
    runtime: &Runtime,
    bare: &Arc<Bare>,
    sizes: (usize, usize),
    conversations: usize,
    turns: u64,
) -> Duration {
    let begin = Instant::now();
    runtime.block_on(async {
        let people = (0..conversations).map(|person| {
            let bare = Arc::clone(bare);
            let share = turns / conversations as u64
                + u64::from((person as u64) < turns % conversations as u64);
            tokio::spawn(async move {
                let (session, message) = (vec![7; sizes.0], vec![9; sizes.1]);
                let run = u64::try_from(begin.elapsed().as_nanos() % 1_000_000).unwrap_or(0) << 20;
                for turn in 0..share {
                    bare.turn(person, run + turn, &session, &message).await;
                }
            })
        });
        for person in people.collect::<Vec<_>>() {
            person.await.expect("nobody fails");
        }
    });
    begin.elapsed()
}

fn durable(c: &mut Criterion) {
    let runtime = runtime();
    let assistant = assistant();
    let sizes = sizes(&runtime, &assistant);
    println!(
        "a turn writes a session of {} bytes and a message of {}",
        sizes.0, sizes.1
    );
    let mut group = c.benchmark_group("durable turns");
    group
        .sample_size(20)
        .measurement_time(Duration::from_secs(8))
        .throughput(Throughput::Elements(1));
    for conversations in CONVERSATIONS {
        let folder = tempfile::tempdir().expect("a folder");
        let engine = Bare::open(folder.path());
        group.bench_function(BenchmarkId::new("bare sled", conversations), |b| {
            b.iter_custom(|turns| bare(&runtime, &engine, sizes, conversations, turns));
        });
        drop(engine);

        let folder = tempfile::tempdir().expect("a folder");
        let store = machine::open(folder.path());
        let (service, memory) = start(&runtime, &assistant, store);
        group.bench_function(BenchmarkId::new("guichet", conversations), |b| {
            b.iter_custom(|turns| guichet(&runtime, &service, &memory, conversations, turns));
        });

        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("memory opens");
        let (service, memory) = start(&runtime, &assistant, store);
        group.bench_function(
            BenchmarkId::new("guichet without a disk", conversations),
            |b| {
                b.iter_custom(|turns| guichet(&runtime, &service, &memory, conversations, turns));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, durable);
criterion_main!(benches);
