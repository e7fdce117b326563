//! The errors of the store; each message tells the operator what to do.

use std::io;
use std::path::PathBuf;

use super::backend::BackendError;
use super::open::FORMAT;

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The storage engine failed, usually over a full or failing disk.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// The key file does not hold a key, usually because it was edited.
    #[error(
        "{path} is not a store key: it must hold 64 hexadecimal digits; restore it from a backup"
    )]
    BadKey {
        /// The key file.
        path: PathBuf,
    },
    /// A row does not open: the store is damaged, or was mixed with another.
    #[error("a row of the store is damaged; restore the folder from a backup")]
    BrokenRow,
    /// Another process holds the store.
    #[error(
        "the store {folder} is in use by another guichet; close it first, or use another folder with --store"
    )]
    Busy {
        /// The store's folder.
        folder: PathBuf,
    },
    /// Two turns of one conversation ran at once: the lock of the conversation failed.
    #[error("the conversation changed under the turn")]
    Conflict,
    /// The export's output cannot be written, usually because of a full disk or a closed pipe.
    #[error("the export cannot be written: {0}")]
    Export(io::Error),
    /// A row was sealed with the key of a conversation that was erased.
    #[error("a row of the store belongs to a conversation that was erased")]
    Erased,
    /// Another export is under way.
    #[error("another export is under way; wait for its end")]
    Exporting,
    /// The store's folder cannot be used, usually because of its rights or a full disk.
    #[error(
        "the store {folder} cannot be used: {cause}; check the folder's rights and the disk, or choose another with --store"
    )]
    Folder {
        /// The store's folder.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The store was written by a version with another format.
    #[error(
        "the store has format {found}, this guichet reads format {FORMAT}; use the version that wrote it"
    )]
    Format {
        /// The format of the store.
        found: u32,
    },
    /// The key file cannot be read or written.
    #[error(
        "the store key {path} cannot be used: {cause}; check the file's rights, or choose another folder with --keys"
    )]
    KeyFile {
        /// The key file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The key of an existing store is gone.
    #[error(
        "the store key {path} is missing, and without it nothing in the store can be read; restore it from a backup, or begin with an empty store (--store)"
    )]
    NoKey {
        /// Where the key file should be.
        path: PathBuf,
    },
    /// The rows are not those that were written: the disk failed.
    #[error(
        "rows of the store are not as they were written: its disk failed; restore a backup with `guichet import`, or go on with what is left: `guichet store accept`"
    )]
    Altered,
    /// Batches that were durable are gone: the disk failed, or a part of the folder was replaced.
    #[error(
        "the store has lost {batches} of its last changes: its disk failed, or a part of its folder was replaced; restore a backup with `guichet import`, or go on with what is left: `guichet store accept`"
    )]
    Lost {
        /// How many batches are gone.
        batches: u64,
    },
    /// The checkpoint file, which tells how many batches were durable, is gone or damaged.
    #[error(
        "{path} is missing or damaged, so that nobody can tell whether the store is whole; restore a backup with `guichet import`, or go on with what is there: `guichet store accept`"
    )]
    NoWitness {
        /// The checkpoint file.
        path: PathBuf,
    },
    /// Another program holds the keys of the conversations, of this store or of a copy of it.
    #[error(
        "{path} is in use by another guichet, which holds this store or a copy of it; end that one, or name a copy of the folder of keys with --keys"
    )]
    KeysBusy {
        /// The file of the keys.
        path: PathBuf,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The disk refused to keep what was written.
    #[error("the disk refused to keep what was written; check the disk and start again")]
    NotDurable,
    /// A row was sealed with a key that is not this store's.
    #[error("a row of the store was sealed with another key; restore the key file from a backup")]
    OtherKey,
    /// The thread that syncs could not be started.
    #[error("the system gives no thread for syncing: {0}")]
    Thread(io::Error),
    /// Rows are sealed with keys of conversations that the file of those keys does not hold: the store or
    /// the file is an older copy.
    #[error(
        "{rows} rows of the store are sealed with keys that {path} does not hold: the store or that file is an older copy; put the right file back, or go on without these conversations, which may have been erased since: `guichet store accept`"
    )]
    Unopenable {
        /// How many rows.
        rows: u64,
        /// The file of the keys.
        path: PathBuf,
    },
    /// The key file holds another key than the one the store was made with.
    #[error(
        "the key {path} is not the one that this store was sealed with; nothing was changed: put the right key file back from your copy of the folder of keys, or name that folder with --keys"
    )]
    WrongKey {
        /// The key file.
        path: PathBuf,
    },
    /// A row opens with its key and still is no row of this version: it was written by another one.
    #[error(
        "a row of the store has a shape that this guichet does not know; the store is whole, use the version that wrote it"
    )]
    UnknownShape,
}
