//! An engine in memory that tells a test of each act before it is done.

use super::backend::{Backend, BackendError, Batch};
use super::memory_backend::MemoryBackend;

/// What the store asks of its engine.
pub(super) enum Act<'a> {
    /// Rows with this prefix are read.
    Scan(&'a [u8]),
    Apply(&'a Batch),
    Sync,
}

/// An engine whose rows live in memory, and a function that is called before each act.
pub(super) struct HookedBackend<F> {
    rows: MemoryBackend,
    before: F,
}

impl<F: Fn(Act<'_>)> HookedBackend<F> {
    pub(super) fn new(before: F) -> Self {
        Self {
            rows: MemoryBackend::default(),
            before,
        }
    }
}

impl<F: Fn(Act<'_>) + Send + Sync + 'static> Backend for HookedBackend<F> {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        self.rows.get(key)
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        (self.before)(Act::Scan(prefix));
        self.rows.scan(prefix, each)
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        (self.before)(Act::Apply(&batch));
        self.rows.apply(batch)
    }

    fn sync(&self) -> Result<(), BackendError> {
        (self.before)(Act::Sync);
        self.rows.sync()
    }
}
