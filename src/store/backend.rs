//! The interface between the store and its key-value engine, kept small so that the engine can be
//! replaced.
//!
//! The tests of the store hold a conformance suite that every implementation must pass.

use super::data_keys::KeyName;

/// A key-value engine with atomic batches and a sync that returns only when the disk has the data.
pub trait Backend: Send + Sync + 'static {
    /// Reads the value under a key; nothing when there is no such key.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError>;

    /// Gives the rows whose keys begin with `prefix` to `each`, as key and value, in the order of
    /// their keys. Stops when `each` returns `false`.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError>;

    /// Applies all of a batch or none of it. Its rows can be read at once, but survive a power cut
    /// only after [`Backend::sync`].
    ///
    /// # Errors
    /// When the storage engine cannot write, usually because the disk is full.
    fn apply(&self, batch: Batch) -> Result<(), BackendError>;

    /// Returns once every batch applied before is on the disk and would survive a power cut.
    ///
    /// # Errors
    /// When the disk refuses. Batches applied since the last sync may then be lost, and the storage
    /// engine must be opened again.
    fn sync(&self) -> Result<(), BackendError>;
}

/// Writes that are applied together.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// Keys with their new values, in order; `None` removes the key.
    pub writes: Vec<(Vec<u8>, Option<Vec<u8>>)>,
    /// The keys of conversations whose rows this batch removes, and that are erased once it is durable.
    pub(super) retired: Vec<KeyName>,
}

impl Batch {
    /// Adds a write of a value to the batch.
    pub fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.writes.push((key, Some(value)));
    }

    /// A batch of these writes.
    pub(super) fn of(writes: Vec<(Vec<u8>, Option<Vec<u8>>)>) -> Self {
        Self {
            writes,
            ..Self::default()
        }
    }

    /// Adds the removal of a key to the batch.
    pub fn remove(&mut self, key: Vec<u8>) {
        self.writes.push((key, None));
    }
}

/// A failure of the storage engine, with its cause for the operator's log.
#[derive(Debug, thiserror::Error)]
#[error(
    "the store cannot be read or written; check that its disk is sound and has room, and start again; if it is damaged, restore a backup with `guichet import`"
)]
pub struct BackendError(#[source] pub Box<dyn std::error::Error + Send + Sync>);
