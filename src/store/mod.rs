//! Keeps sessions, tickets and the outbox.
//!
//! One batch holds everything a turn changes: the mark that its update was seen, the session, the
//! messages to send, the day the session expires. A batch is applied as a whole or not at all, and
//! an update is acknowledged only once its batch is on the disk. Rows and their keys:
//!
//! | key | row |
//! | --- | --- |
//! | `m:store` | the format, the store's name; not sealed |
//! | `m:tip` | how many batches there have been, and the sum of all rows; see `checkpoint` |
//! | `m:ran` | when the service last ran while a member of staff held a ticket; not sealed |
//! | `s:<address>` | a session, sealed, after its revision |
//! | `o:<address><sequence>` | a message not delivered yet, sealed |
//! | `c:<address>` | the channel of direct messages with that person, sealed |
//! | `k:<address>` | the channel's name for the last message with buttons, sealed |
//! | `z:<address><sequence>` | a dead letter: a message that could not be delivered, sealed |
//! | `u:<day><update>` | a dead letter: the name of an update that failed, and why, sealed |
//! | `d:<day><update>` | an update that was seen that day |
//! | `w:<second><address>` | a reminder that is due at that second, and its person, sealed |
//! | `t:<number>` | a ticket: the person, and the member of staff who holds it, sealed |
//! | `r:<number><moment>` | a line of a ticket's transcript, or a note, sealed |
//! | `a:<moment>` | an act of a member of staff, done or refused, sealed; never changed |
//! | `b:<address and desk>` | that this desk is closed to that person, and until when, sealed |
//! | `h:<place>` | the thread on a platform that belongs to a place at the desk, sealed |
//! | `g:<staff>` | the language that a member of staff chose, sealed |
//! | `f:<day><random>` | a person's rating, without the person, sealed |
//! | `y:<day><random>` | the words a person added to a rating, kept until that day, sealed |
//! | `x:<day><address>` | a session to look at on that day, for it may have expired |
//!
//! Addresses and updates in keys are keyed hashes; numbers are big-endian, so that keys sort.

mod audit;
pub mod backend;
mod block;
mod callback_token;
mod checkpoint;
mod commit;
mod commit_receipt;
mod dead_letters;
mod dm_channels;
mod error;
mod export;
mod feedback;
mod frame;
mod heartbeat;
mod import;
mod key_file;
mod keys;
mod memory_backend;
mod queue;
mod record;
mod seal;
mod sled_backend;
mod snapshot;
mod sweep;
mod ticket;
mod ticket_threads;
mod verify;
mod write_buffer;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use jiff::Timestamp;
use parking_lot::{Mutex, MutexGuard};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::message::Address;

use backend::{Backend, Batch};
use checkpoint::{Checkpoint, RowChecksum};
use commit_receipt::Syncer;
use seal::Seal;

pub use audit::Audit;
pub use block::Blocked;
pub use commit::{Commit, HandoffChanges, SessionChange, StoredSession};
pub use commit_receipt::CommitReceipt;
pub use dead_letters::{DeadLetter, DeadLetterKind};
pub use error::StoreError;
pub use feedback::{Rating, Ratings, Remark};
pub use import::ImportError;
pub use memory_backend::MemoryBackend;
pub use queue::OutboxEntry;
pub use sled_backend::SledBackend;
pub use ticket::{Speaker, TranscriptLine};
pub use verify::Report;
pub use write_buffer::WriteBuffer;

/// The format of the rows. A store of another format is refused and left as it is.
const FORMAT: u32 = 2;
/// Sessions are forgotten after this many days of quiet.
pub const KEPT_DAYS: u32 = 30;
/// Updates are remembered for today and this many days before: twice as long as any platform
/// repeats one (Telegram: 24 hours, <https://core.telegram.org/bots/api#getting-updates>, 2026-06-11).
const SEEN_DAYS: u32 = 2;

/// The database of the service: sealed rows over a [`Backend`], with a thread that syncs.
pub struct Store {
    backend: Arc<dyn Backend>,
    seal: Seal,
    syncer: Syncer,
    sequence: AtomicU64,
    /// Batches are numbered and applied one after the other.
    applying: Mutex<RowChecksum>,
    /// The keys that are written while an export reads the rows; nothing without an export.
    changed: Mutex<Option<BTreeSet<Vec<u8>>>>,
    exporting: Mutex<()>,
    _lock: Option<File>,
}

/// The folder of a store, held by this process alone.
pub struct StoreLock {
    lock: File,
    tip: Checkpoint,
}

/// A store that was opened, and what the operator should be told.
pub struct Opened {
    /// The store, ready to use.
    pub store: Store,
    /// The key file that was made, when the store is new.
    pub made_key: Option<PathBuf>,
}

/// The row that makes a folder a store.
#[derive(Serialize, Deserialize)]
struct Head {
    format: u32,
    store: String,
    /// The keyed hash of the store's name, by which another key is known before it mixes its rows with
    /// those of the first. Stores made before December 2026 have it from their next start on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_check: Option<String>,
}

impl Head {
    fn of(store: String, seal: &Seal) -> Self {
        Self {
            format: FORMAT,
            key_check: Some(seal.key_check(&store)),
            store,
        }
    }

    fn write(&self, backend: &dyn Backend) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        let head = serde_json::to_vec(self).expect("a head is plain data");
        batch.put(HEAD.to_vec(), head);
        backend.apply(batch)?;
        Ok(backend.sync()?)
    }
}

impl Store {
    /// Opens the store in `folder`, with its key from the folder `keys`. Makes both when `folder`
    /// holds no store.
    ///
    /// # Errors
    /// When another process holds the folder, another version wrote it, the key is missing, rows are
    /// damaged or lost, or the folder cannot be used. Each error tells the operator what to do.
    pub fn open(folder: &Path, keys: &Path) -> Result<Opened, StoreError> {
        let held = StoreLock::take(folder)?;
        let backend: Arc<dyn Backend> = Arc::new(SledBackend::open(&folder.join("sled"))?);
        Self::over(backend, keys, Some(held))
    }

    /// Opens a damaged store and declares the rows that are left to be the whole of it, so that
    /// later starts no longer refuse it. Lost rows stay lost.
    ///
    /// # Errors
    /// As [`Store::open`], except for lost rows.
    pub fn accept(folder: &Path, keys: &Path) -> Result<Self, StoreError> {
        let held = StoreLock::take(folder)?;
        let backend: Arc<dyn Backend> = Arc::new(SledBackend::open(&folder.join("sled"))?);
        let number = RowChecksum::written(&*backend).unwrap_or_default().number;
        let mut batch = Batch::default();
        RowChecksum::counted(number, &*backend)?.put(&mut batch);
        backend.apply(batch)?;
        backend.sync()?;
        held.tip.write(number).map_err(|cause| StoreError::Folder {
            folder: folder.to_owned(),
            cause,
        })?;
        Ok(Self::over(backend, keys, Some(held))?.store)
    }

    /// Opens a store over any storage engine. With `held`, the checkpoint in that folder is compared
    /// with the rows.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn over(
        backend: Arc<dyn Backend>,
        keys: &Path,
        held: Option<StoreLock>,
    ) -> Result<Opened, StoreError> {
        if let Some(held) = &held {
            held.tip.check(RowChecksum::written(&*backend)?.number)?;
        }
        let (seal, made_key) = match backend.get(HEAD)? {
            Some(head) => {
                let head: Head =
                    serde_json::from_slice(&head).map_err(|_| StoreError::BrokenRow)?;
                if head.format != FORMAT {
                    return Err(StoreError::Format { found: head.format });
                }
                let seal = Seal::new(&key_file::read(keys, &head.store)?);
                Self::check_key(&*backend, keys, head, &seal)?;
                (seal, None)
            }
            None if is_empty(&*backend)? => Self::begin(&*backend, keys)?,
            // Making a new key over old rows would lose them for good.
            None => return Err(StoreError::BrokenRow),
        };
        Ok(Opened {
            store: Self::sealed(backend, seal, held)?,
            made_key,
        })
    }

    /// A store that lives as long as its engine, for replays. Its key is fixed and written nowhere:
    /// it protects nothing.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn ephemeral(backend: Arc<dyn Backend>) -> Result<Self, StoreError> {
        Self::sealed(backend, Seal::new(&zeroize::Zeroizing::new([0; 32])), None)
    }

    fn sealed(
        backend: Arc<dyn Backend>,
        seal: Seal,
        held: Option<StoreLock>,
    ) -> Result<Self, StoreError> {
        let (lock, tip) = held.map(|held| (held.lock, held.tip)).unzip();
        let checksum = RowChecksum::written(&*backend)?;
        if RowChecksum::counted(checksum.number, &*backend)? != checksum {
            return Err(StoreError::Altered);
        }
        let backend: Arc<dyn Backend> = Arc::new(WriteBuffer::over(backend));
        let syncer = Syncer::start(Arc::clone(&backend), tip, checksum.number)?;
        Ok(Self {
            backend,
            seal,
            syncer,
            sequence: AtomicU64::new(0),
            applying: Mutex::new(checksum),
            changed: Mutex::default(),
            exporting: Mutex::default(),
            _lock: lock,
        })
    }

    /// Makes the key, then the head that names it. In this order a crash cannot leave a store without
    /// its key.
    fn begin(backend: &dyn Backend, keys: &Path) -> Result<(Seal, Option<PathBuf>), StoreError> {
        let store = key_file::name()?;
        let key = key_file::make(keys, &store)?;
        let seal = Seal::new(&key);
        let path = key_file::path(keys, &store);
        Head::of(store, &seal).write(backend)?;
        Ok((seal, Some(path)))
    }

    /// Refuses a key that is not the store's, before anything is written with it. An older store, which
    /// names no check, must have a row that opens.
    fn check_key(
        backend: &dyn Backend,
        keys: &Path,
        head: Head,
        seal: &Seal,
    ) -> Result<(), StoreError> {
        let is_own = match &head.key_check {
            Some(check) => *check == seal.key_check(&head.store),
            None => opens_a_row(backend, seal)?,
        };
        if !is_own {
            let path = key_file::path(keys, &head.store);
            return Err(StoreError::WrongKey { path });
        }
        match head.key_check {
            Some(_) => Ok(()),
            None => Head::of(head.store, seal).write(backend),
        }
    }

    /// Applies a batch under the next number, and gives a receipt to wait on until it is durable.
    fn apply(&self, mut batch: Batch) -> Result<CommitReceipt, StoreError> {
        let mut checksum = self.applying.lock();
        let next = RowChecksum {
            number: checksum.number + 1,
            ..*checksum
        };
        *checksum = self.write(next, &mut batch)?;
        Ok(self.syncer.applied(checksum.number))
    }

    /// Applies a batch whose durability no caller waits for. It is synced soon; a crash before that
    /// undoes it.
    fn apply_soon(&self, mut batch: Batch) -> Result<(), StoreError> {
        let mut checksum = self.applying.lock();
        *checksum = self.write(*checksum, &mut batch)?;
        self.syncer.soon();
        Ok(())
    }

    fn write(&self, checksum: RowChecksum, batch: &mut Batch) -> Result<RowChecksum, StoreError> {
        let checksum = checksum.add(&*self.backend, batch)?;
        self.note(batch);
        self.backend.apply(std::mem::take(batch))?;
        Ok(checksum)
    }

    /// Tells an export that is under way which keys a batch changes, before the batch is applied.
    /// The export reads those rows again once no batch is being applied.
    fn note(&self, batch: &Batch) {
        if let Some(changed) = &mut *self.changed() {
            changed.extend(batch.writes.iter().map(|(key, _)| key.clone()));
        }
    }

    fn changed(&self) -> MutexGuard<'_, Option<BTreeSet<Vec<u8>>>> {
        self.changed.lock()
    }

    /// Seals a record for the row of this key.
    fn close(&self, key: &[u8], record: &impl Serialize) -> Result<Vec<u8>, StoreError> {
        let plain = serde_json::to_vec(record).expect("a record is plain data");
        self.seal.seal(key, &plain)
    }

    /// Opens the record in the row of this key.
    fn read<T: DeserializeOwned>(&self, key: &[u8], sealed: &[u8]) -> Result<T, StoreError> {
        let plain = self.seal.open(key, sealed)?;
        // What was damaged would not have opened.
        serde_json::from_slice(&plain).map_err(|_| StoreError::UnknownShape)
    }

    /// A receipt for everything committed so far.
    pub fn so_far(&self) -> CommitReceipt {
        self.syncer.so_far()
    }

    /// Whether the disk has refused a sync. Then nothing more is acknowledged until the store is
    /// opened again.
    pub fn has_failed(&self) -> bool {
        self.syncer.has_failed()
    }

    /// A short name for a conversation that logs may hold: 12 hexadecimal digits of a keyed hash,
    /// which do not lead to the address without the key.
    pub fn pseudonym(&self, address: &Address) -> String {
        key_file::to_hex(&self.address_hash(address)[..6])
    }
}

impl StoreLock {
    /// Locks a folder for this process alone; makes the folder if need be.
    fn take(folder: &Path) -> Result<Self, StoreError> {
        let in_folder = |cause| StoreError::Folder {
            folder: folder.to_owned(),
            cause,
        };
        make_folder(folder).map_err(in_folder)?;
        let lock = File::create(folder.join("lock")).map_err(in_folder)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                return Err(StoreError::Busy {
                    folder: folder.to_owned(),
                });
            }
            Err(fs::TryLockError::Error(cause)) => return Err(in_folder(cause)),
        }
        let tip = Checkpoint::open(folder).map_err(in_folder)?;
        Ok(Self { lock, tip })
    }
}

/// Only the user who runs the service may enter the folder: the control socket lies in it.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

const HEAD: &[u8] = b"m:store";

/// Whether a row opens with this key, of the first few; true where there is none to try.
fn opens_a_row(backend: &dyn Backend, seal: &Seal) -> Result<bool, StoreError> {
    const TRIED: usize = 20;
    let (mut tried, mut opened) = (0, false);
    backend.scan(b"", &mut |key, value| {
        // The marks of updates and expiries are empty; the value of a session begins with its revision.
        let sealed = match key {
            [b's', b':', ..] => value.get(8..).unwrap_or_default(),
            _ => value,
        };
        if key.starts_with(b"m:") || sealed.is_empty() {
            return true;
        }
        tried += 1;
        opened = seal.open(key, sealed).is_ok();
        !opened && tried < TRIED
    })?;
    Ok(opened || tried == 0)
}

fn is_empty(backend: &dyn Backend) -> Result<bool, StoreError> {
    let mut empty = true;
    backend.scan(b"", &mut |_, _| {
        empty = false;
        false
    })?;
    Ok(empty)
}

/// The day of a moment, counted from 1970, in UTC: for expiry, where hours do not matter.
pub fn day(now: Timestamp) -> u32 {
    const SECONDS: i64 = 24 * 60 * 60;
    u32::try_from(now.as_second().div_euclid(SECONDS)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::ChannelName;

    #[test]
    fn a_store_made_before_keys_were_checked_knows_its_key_from_then_on() {
        let keys = tempfile::tempdir().expect("a folder");
        let backend: Arc<dyn Backend> = Arc::new(MemoryBackend::default());
        let opened = Store::over(Arc::clone(&backend), keys.path(), None).expect("it is made");
        let (store, key) = (opened.store, opened.made_key.expect("a new key"));
        let head = || -> Head {
            let head = backend.get(HEAD).expect("it reads").expect("a head");
            serde_json::from_slice(&head).expect("it is a head")
        };
        let lea = Address {
            channel: ChannelName::Memory,
            room: "lea".to_owned(),
        };
        let mut batch = Batch::default();
        let row = [b"g:", &store.address_hash(&lea)[..]].concat();
        batch.put(row.clone(), store.close(&row, &"fr").expect("it is sealed"));
        let checksum = RowChecksum::default();
        store.write(checksum, &mut batch).expect("it is written");
        drop(store);
        let without = Head {
            key_check: None,
            ..head()
        };
        without.write(&*backend).expect("it is written");

        let own = std::fs::read_to_string(&key).expect("a key");
        let digit = if own.starts_with('0') { "1" } else { "0" };
        std::fs::write(&key, format!("{digit}{}", &own[1..])).expect("it is changed");
        let refused = Store::over(Arc::clone(&backend), keys.path(), None);
        assert!(matches!(refused, Err(StoreError::WrongKey { .. })));
        assert!(head().key_check.is_none(), "nothing was written");

        std::fs::write(&key, own).expect("it is put back");
        let reopened = Store::over(Arc::clone(&backend), keys.path(), None);
        assert!(reopened.is_ok() && head().key_check.is_some());
    }

    #[test]
    fn a_row_of_another_version_is_told_from_a_damaged_one() {
        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
        let lea = Address {
            channel: ChannelName::Memory,
            room: "lea".to_owned(),
        };
        let key = store.session_key(&lea);
        let newer = serde_json::json!({"of": "a later version"});
        let sealed = store.close(&key, &newer).expect("it is sealed");
        let write = |value: &[u8]| {
            let mut batch = Batch::default();
            let revision = 1_u64.to_be_bytes();
            batch.put(key.clone(), [&revision[..], value].concat());
            store.backend.apply(batch).expect("it is written");
            let read = store.session(&lea).map(drop);
            read.expect_err("it is no session of ours")
        };
        assert!(matches!(write(&sealed), StoreError::UnknownShape));
        let mut damaged = sealed;
        *damaged.last_mut().expect("it has bytes") ^= 1;
        assert!(matches!(write(&damaged), StoreError::BrokenRow));
    }
}
