//! A storage engine whose syncs a test counts, holds back and has fail.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use guichet::store::MemoryBackend;
use guichet::store::backend::{Backend, BackendError, Batch};

/// An engine that counts the updates that were applied, and those that a sync has made durable. It
/// syncs only as often as it is let, and can refuse.
#[derive(Default)]
pub(crate) struct Watched {
    rows: MemoryBackend,
    applied: AtomicU64,
    durable: AtomicU64,
    refuses: AtomicBool,
    begun: AtomicUsize,
    let_go: AtomicUsize,
}

impl Watched {
    /// An engine that lets every sync end.
    pub(crate) fn new() -> Self {
        let watched = Self::default();
        watched.let_all_go();
        watched
    }

    /// How many updates were applied.
    pub(crate) fn applied(&self) -> u64 {
        self.applied.load(Ordering::SeqCst)
    }

    /// How many of them a sync has made durable.
    pub(crate) fn durable(&self) -> u64 {
        self.durable.load(Ordering::SeqCst)
    }

    /// Has every sync fail, or none any more.
    pub(crate) fn refuse(&self, refuses: bool) {
        self.refuses.store(refuses, Ordering::SeqCst);
    }

    /// How many syncs have begun.
    pub(crate) fn begun(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }

    /// Lets this many syncs end, counted from the first.
    pub(crate) fn let_go(&self, syncs: usize) {
        self.let_go.store(syncs, Ordering::SeqCst);
    }

    /// Lets every sync end.
    pub(crate) fn let_all_go(&self) {
        self.let_go(usize::MAX);
    }

    /// Lets no further sync end.
    pub(crate) fn hold(&self) {
        self.let_go(self.begun());
    }
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
        let this = self.begun.fetch_add(1, Ordering::SeqCst);
        while self.let_go.load(Ordering::SeqCst) <= this {
            std::thread::yield_now();
        }
        if self.refuses.load(Ordering::SeqCst) {
            return Err(BackendError("the disk is gone".into()));
        }
        self.durable.fetch_max(applied, Ordering::SeqCst);
        Ok(())
    }
}
