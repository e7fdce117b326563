//! What the store asks of a key-value engine, and nothing more, so that another can stand in.
//!
//! `tests/store.rs` holds the conformance suite: any implementation must pass it.

/// A key-value engine with atomic batches and an honest sync.
pub trait Backend: Send + Sync + 'static {
    /// The value under a key.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError>;

    /// The rows whose keys begin with `prefix`, in the order of their keys, until `each` has
    /// enough and says `false`.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError>;

    /// Applies all of a batch or none of it. It can be read at once; it is safe only after
    /// [`Backend::sync`].
    ///
    /// # Errors
    /// When the storage engine cannot write; a full disk is usual.
    fn apply(&self, batch: Batch) -> Result<(), BackendError>;

    /// Returns once every batch applied before is on the disk and would survive a power cut.
    ///
    /// # Errors
    /// When the disk refuses. What was applied before may then be lost, and the storage engine must be
    /// opened anew.
    fn sync(&self) -> Result<(), BackendError>;
}

/// Writes that happen together.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// In order; `None` removes the key.
    pub writes: Vec<(Vec<u8>, Option<Vec<u8>>)>,
}

impl Batch {
    /// Writes a value.
    pub fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.writes.push((key, Some(value)));
    }

    /// Removes a key.
    pub fn remove(&mut self, key: Vec<u8>) {
        self.writes.push((key, None));
    }
}

/// The engine failed; the cause is kept for whoever runs the service.
#[derive(Debug, thiserror::Error)]
#[error(
    "the store cannot be read or written; check that its disk is sound and has room, and start again; if it is damaged, restore a backup with `guichet import`"
)]
pub struct BackendError(#[source] pub Box<dyn std::error::Error + Send + Sync>);
