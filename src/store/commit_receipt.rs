//! Makes applied batches durable.
//!
//! One thread syncs. While it does, other threads apply batches and wait; the next sync serves them
//! all.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::StoreError;
use super::backend::{Backend, BackendError};
use super::checkpoint::Checkpoint;
use super::data_keys::DataKeys;

/// A handle to the thread that syncs.
pub(super) struct Syncer {
    shared: Arc<Shared>,
    progress: watch::Receiver<Progress>,
    thread: Option<JoinHandle<()>>,
}

/// A receipt for a commit: waits until the batch, and all before it, are on the disk.
#[derive(Clone)]
pub struct CommitReceipt {
    number: u64,
    /// The sync that must have ended, for batches without a number.
    sync: u64,
    progress: watch::Receiver<Progress>,
}

/// How far the syncs have come. After a failure nothing becomes durable any more, since a disk that
/// refused one sync may have dropped what it held.
#[derive(Clone, Copy, Debug)]
struct Progress {
    durable: u64,
    /// How many syncs have ended.
    synced: u64,
    failed: bool,
}

/// A batch whose durability no caller waits for may wait this long, to share the sync of another.
const SOON: Duration = Duration::from_millis(20);

/// A batch that was applied during a sync waits this long after it for further batches, since a
/// sync is far dearer than a write. A batch that comes alone is synced at once.
const GATHER: Duration = Duration::from_micros(500);

/// A sync that takes longer than this holds people up.
const HELD_UP: Duration = Duration::from_secs(3);

struct Shared {
    applied: AtomicU64,
    /// When the sync began that is under way.
    syncing: Mutex<Option<Instant>>,
    wanted: Mutex<Demand>,
    wake: Condvar,
}

struct Demand {
    up_to: u64,
    /// The number of the sync that a caller waits for.
    sync: u64,
    /// How many syncs have begun.
    begun: u64,
    /// A batch was applied whose durability no caller waits for.
    soon: bool,
    stop: bool,
}

impl Demand {
    /// Whether a caller waits for a sync, when batches up to `durable` are synced.
    fn is_due(&self, durable: u64) -> bool {
        self.up_to > durable || self.sync > self.begun
    }
}

impl Syncer {
    /// Starts the thread over an engine that holds `stored` batches.
    pub(super) fn start(
        backend: Arc<dyn Backend>,
        tip: Option<Checkpoint>,
        data_keys: Option<Arc<DataKeys>>,
        stored: u64,
    ) -> Result<Self, StoreError> {
        let shared = Arc::new(Shared {
            applied: AtomicU64::new(stored),
            syncing: Mutex::default(),
            wanted: Mutex::new(Demand {
                up_to: stored,
                sync: 0,
                begun: 0,
                soon: false,
                stop: false,
            }),
            wake: Condvar::new(),
        });
        let (send, progress) = watch::channel(Progress {
            durable: stored,
            synced: 0,
            failed: false,
        });
        let for_thread = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("store-sync".to_owned())
            .spawn(move || {
                let disk = Disk {
                    backend,
                    tip,
                    data_keys,
                };
                run(&disk, &for_thread, &send);
            })
            .map_err(StoreError::Thread)?;
        Ok(Self {
            shared,
            progress,
            thread: Some(thread),
        })
    }

    /// The number of the last batch that was applied.
    fn last(&self) -> u64 {
        self.shared.applied.load(Ordering::SeqCst)
    }

    /// Notes the number of the batch that was just applied, and asks for a sync.
    pub(super) fn applied(&self, number: u64) -> CommitReceipt {
        self.shared.applied.store(number, Ordering::SeqCst);
        self.promise(number)
    }

    /// Asks for a sync soon, for a batch without a number, such as the mark that a message was
    /// delivered. It shares the next sync, or gets one of its own after [`SOON`].
    pub(super) fn soon(&self) {
        let mut wanted = self
            .shared
            .wanted
            .lock()
            .expect("the lock is never held over a panic");
        if !wanted.soon {
            wanted.soon = true;
            self.shared.wake.notify_one();
        }
    }

    /// A receipt for the batches with a number that were applied so far.
    pub(super) fn so_far(&self) -> CommitReceipt {
        self.promise(self.last())
    }

    /// A receipt for everything applied so far, batches without a number included. With `at_once` it asks
    /// for a sync, else it shares the next one.
    pub(super) fn everything(&self, at_once: bool) -> CommitReceipt {
        let mut wanted = self
            .shared
            .wanted
            .lock()
            .expect("the lock is never held over a panic");
        // A sync that has begun may have left out what was applied last.
        let sync = wanted.begun + 1;
        if at_once {
            wanted.sync = sync;
        } else {
            wanted.soon = true;
        }
        self.shared.wake.notify_one();
        CommitReceipt {
            number: self.last(),
            sync,
            progress: self.progress.clone(),
        }
    }

    /// Whether the disk has refused a sync.
    pub(super) fn has_failed(&self) -> bool {
        self.progress.borrow().failed
    }

    /// Returns once the disk has refused a sync.
    pub(super) async fn failed(&self) {
        let mut progress = self.progress.clone();
        // The sender goes only with the store.
        let _ = progress.wait_for(|progress| progress.failed).await;
    }

    /// Whether a sync has been under way for longer than [`HELD_UP`].
    pub(super) fn is_held_up(&self) -> bool {
        let since = *self.shared.syncing();
        since.is_some_and(|since| since.elapsed() > HELD_UP)
    }

    fn promise(&self, number: u64) -> CommitReceipt {
        let mut wanted = self
            .shared
            .wanted
            .lock()
            .expect("the lock is never held over a panic");
        if wanted.up_to < number {
            wanted.up_to = number;
            self.shared.wake.notify_one();
        }
        CommitReceipt {
            number,
            sync: 0,
            progress: self.progress.clone(),
        }
    }
}

impl Shared {
    fn syncing(&self) -> MutexGuard<'_, Option<Instant>> {
        let syncing = self.syncing.lock();
        syncing.expect("the lock is never held over a panic")
    }
}

impl Drop for Syncer {
    fn drop(&mut self) {
        if let Ok(mut wanted) = self.shared.wanted.lock() {
            wanted.stop = true;
            self.shared.wake.notify_one();
        }
        if let Some(thread) = self.thread.take() {
            // A panic of the thread changes nothing: the store is being dropped.
            let _ = thread.join();
        }
    }
}

impl CommitReceipt {
    /// Returns once everything the receipt covers is durable.
    ///
    /// # Errors
    /// When the disk refused a sync. Then nothing may be acknowledged.
    pub async fn wait(mut self) -> Result<(), StoreError> {
        // Lets a test prove that it notices an acknowledgement before the batch is durable.
        fail::fail_point!("acknowledge-early", |_| Ok(()));
        let (number, sync) = (self.number, self.sync);
        let is_kept = |progress: &Progress| progress.durable >= number && progress.synced >= sync;
        let over = |progress: &Progress| progress.failed || is_kept(progress);
        match self.progress.wait_for(over).await {
            Ok(progress) if is_kept(&progress) => Ok(()),
            _ => Err(StoreError::NotDurable),
        }
    }
}

/// What is synced.
struct Disk {
    backend: Arc<dyn Backend>,
    tip: Option<Checkpoint>,
    data_keys: Option<Arc<DataKeys>>,
}

impl Disk {
    /// Syncs the batches up to this one: the keys that their rows are sealed with go first, and keys that
    /// seal nothing any more are overwritten at last.
    fn sync(&self, up_to: u64) -> Result<(), StoreError> {
        if let Some(data_keys) = &self.data_keys {
            data_keys.sync()?;
        }
        self.backend.sync()?;
        if let Some(tip) = &self.tip {
            tip.write(up_to)
                .map_err(|error| BackendError(Box::new(error)))?;
        }
        if let Some(data_keys) = &self.data_keys {
            data_keys.wipe(up_to)?;
        }
        Ok(())
    }
}

fn run(disk: &Disk, shared: &Shared, progress: &watch::Sender<Progress>) {
    let mut durable = progress.borrow().durable;
    loop {
        let mut wanted = shared
            .wanted
            .lock()
            .expect("the lock is never held over a panic");
        let follows_at_once = wanted.is_due(durable) && !wanted.stop;
        while !wanted.is_due(durable) && !wanted.stop && !wanted.soon {
            wanted = shared
                .wake
                .wait(wanted)
                .expect("the lock is never held over a panic");
        }
        if !wanted.is_due(durable) && !wanted.stop {
            let until = |wanted: &mut Demand| !wanted.is_due(durable) && !wanted.stop;
            (wanted, _) = shared
                .wake
                .wait_timeout_while(wanted, SOON, until)
                .expect("the lock is never held over a panic");
        }
        if !wanted.is_due(durable) && !wanted.soon {
            return;
        }
        wanted.soon = false;
        wanted.begun += 1;
        let synced = wanted.begun;
        drop(wanted);
        if follows_at_once {
            std::thread::sleep(GATHER);
        }
        *shared.syncing() = Some(Instant::now());
        fail::fail_point!("before-sync");
        // Read before the sync: a batch that is applied during the sync may not be covered by it.
        let up_to = shared.applied.load(Ordering::SeqCst);
        let done = disk.sync(up_to);
        *shared.syncing() = None;
        match done {
            Ok(()) => {
                durable = up_to;
                progress.send_replace(Progress {
                    durable,
                    synced,
                    failed: false,
                });
            }
            Err(error) => {
                tracing::error!(%error, "The disk refused a sync; nothing more is acknowledged");
                progress.send_replace(Progress {
                    durable,
                    synced: synced - 1,
                    failed: true,
                });
                return;
            }
        }
    }
}
