//! Opens a store: takes its folder, knows its key again, and finds out whether all rows are there.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use super::backend::{Backend, Batch};
use super::checkpoint::{Checkpoint, RowChecksum};
use super::commit_receipt::Syncer;
use super::compact::Compaction;
use super::data_keys::DataKeys;
use super::engine_folder::EngineFolder;
use super::key_file;
use super::row_keys;
use super::seal::{Seal, sealed_part};
use super::{SledBackend, Store, StoreError, WriteBuffer};

/// The format of the rows. A store of a later format is refused and left as it is.
pub(super) const FORMAT: u32 = 3;
/// The format of before December 2026, in which all rows were sealed with the store's key.
pub(super) const ONE_KEY: u32 = 2;

/// More messages than one batch ever holds. The sequence of a run begins at so many for each batch
/// before it: a platform takes a message under a name that it knows from an earlier run for a
/// repetition, and shows nothing.
const MOST_IN_A_BATCH: u64 = 1 << 16;

/// The key of the row that makes a folder a store.
pub(super) const HEAD: &[u8] = b"m:store";

/// The folder of a store, held by this process alone.
pub struct StoreLock {
    lock: File,
    folder: PathBuf,
    pub(super) tip: Checkpoint,
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
pub(super) struct Head {
    format: u32,
    pub(super) store: String,
    /// The keyed hash of the store's name, by which another key is known before it mixes its rows with
    /// those of the first. Stores made before December 2026 have it from their next start on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_check: Option<String>,
}

impl Head {
    pub(super) fn of(store: String, seal: &Seal, format: u32) -> Self {
        Self {
            format,
            key_check: Some(seal.key_check(&store)),
            store,
        }
    }

    /// Reads the row; nothing in a folder without a store.
    fn read(backend: &dyn Backend) -> Result<Option<Self>, StoreError> {
        let Some(head) = backend.get(HEAD)? else {
            return Ok(None);
        };
        let head: Self = serde_json::from_slice(&head).map_err(|_| StoreError::BrokenRow)?;
        match head.format {
            FORMAT | ONE_KEY => Ok(Some(head)),
            found => Err(StoreError::Format { found }),
        }
    }

    pub(super) fn write(&self, backend: &dyn Backend) -> Result<(), StoreError> {
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
        let backend = held.engine()?;
        let opened = Self::over(backend, keys, Some(held))?;
        warn_if_within(keys, folder);
        Ok(opened)
    }

    /// Opens a damaged store and declares the rows that are left to be the whole of it, so that
    /// later starts no longer refuse it. Lost rows stay lost.
    ///
    /// # Errors
    /// As [`Store::open`], except for lost rows.
    pub fn accept(folder: &Path, keys: &Path) -> Result<Self, StoreError> {
        let held = StoreLock::take(folder)?;
        let backend = held.engine()?;
        let number = RowChecksum::written(&*backend).unwrap_or_default().number;
        if let Some(head) = Head::read(&*backend)?
            && head.format == FORMAT
        {
            // Let go again before the store is opened, which holds the file.
            let data_keys = DataKeys::read(keys, &head.store)?;
            backend.apply(row_keys::without_key(&*backend, &data_keys)?)?;
        }
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
        let (seal, made_key) = match Head::read(&*backend)? {
            Some(head) => (Self::known(&*backend, keys, head)?, None),
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

    pub(super) fn sealed(
        backend: Arc<dyn Backend>,
        seal: Seal,
        held: Option<StoreLock>,
    ) -> Result<Self, StoreError> {
        let (lock, folder, tip) = match held {
            Some(held) => (Some(held.lock), Some(held.folder), Some(held.tip)),
            None => (None, None, None),
        };
        let checksum = RowChecksum::written(&*backend)?;
        if RowChecksum::counted(checksum.number, &*backend)? != checksum {
            return Err(StoreError::Altered);
        }
        let buffer = Arc::new(WriteBuffer::over(backend));
        let compaction = folder.map(|folder| Compaction::new(Arc::clone(&buffer), &folder));
        let backend: Arc<dyn Backend> = buffer;
        let data_keys = seal.data_keys().cloned();
        let syncer = Syncer::start(Arc::clone(&backend), tip, data_keys, checksum.number)?;
        Ok(Self {
            backend,
            seal,
            syncer,
            sequence: AtomicU64::new(checksum.number.saturating_mul(MOST_IN_A_BATCH)),
            applying: Mutex::new(checksum),
            changed: Mutex::default(),
            exporting: Mutex::default(),
            compaction,
            _lock: lock,
        })
    }

    /// Makes the key, then the head that names it. In this order a crash cannot leave a store without
    /// its key.
    fn begin(backend: &dyn Backend, keys: &Path) -> Result<(Seal, Option<PathBuf>), StoreError> {
        let store = key_file::name()?;
        let key = key_file::make(keys, &store)?;
        let seal = Seal::new(&key).with(DataKeys::make(keys, &store)?);
        let path = key_file::path(keys, &store);
        Head::of(store, &seal, FORMAT).write(backend)?;
        Ok((seal, Some(path)))
    }

    /// The seal of a store that was made before. What an earlier version sealed with the store's key gets
    /// the keys of its conversations.
    fn known(backend: &dyn Backend, keys: &Path, head: Head) -> Result<Seal, StoreError> {
        let seal = Seal::new(&key_file::read(keys, &head.store)?);
        let (store, format) = (head.store.clone(), head.format);
        Self::check_key(backend, keys, head, &seal)?;
        if format == FORMAT {
            let data_keys = DataKeys::read(keys, &store)?;
            row_keys::check(backend, &data_keys)?;
            return Ok(seal.with(data_keys));
        }
        let seal = seal.with(DataKeys::make(keys, &store)?);
        row_keys::reseal(backend, &seal)?;
        Head::of(store, &seal, FORMAT).write(backend)?;
        Ok(seal)
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
            None => Head::of(head.store, seal, head.format).write(backend),
        }
    }
}

impl StoreLock {
    /// Locks a folder for this process alone; makes the folder if need be.
    pub(super) fn take(folder: &Path) -> Result<Self, StoreError> {
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
        let folder = folder.to_owned();
        Ok(Self { lock, folder, tip })
    }

    /// Opens the storage engine in the folder, and removes the files of one that another took the place of.
    pub(super) fn engine(&self) -> Result<Arc<dyn Backend>, StoreError> {
        let engine = EngineFolder::of(&self.folder);
        let current = engine.remove_others().and_then(|()| engine.current());
        let current = current.map_err(|cause| StoreError::Folder {
            folder: self.folder.clone(),
            cause,
        })?;
        Ok(Arc::new(SledBackend::open(&current)?))
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

/// Tells the operator that the folder of the keys lies in that of the store.
pub(super) fn warn_if_within(keys: &Path, folder: &Path) {
    if is_within(keys, folder) {
        let keys = keys.display();
        tracing::warn!(path = %keys, "The keys lie in the folder of the store, so that a copy of it opens by itself; move them elsewhere and name their folder with --keys");
    }
}

/// Whether a folder is another one or lies in it. One that cannot be found is no danger.
fn is_within(inner: &Path, outer: &Path) -> bool {
    match (inner.canonicalize(), outer.canonicalize()) {
        (Ok(inner), Ok(outer)) => inner.starts_with(outer),
        _ => false,
    }
}

/// Whether a row opens with this key, of the first few; true where there is none to try.
fn opens_a_row(backend: &dyn Backend, seal: &Seal) -> Result<bool, StoreError> {
    const TRIED: usize = 20;
    let (mut tried, mut opened) = (0, false);
    backend.scan(b"", &mut |key, value| {
        // The marks of updates and expiries are empty.
        let sealed = sealed_part(key, value);
        if key.starts_with(b"m:") || sealed.is_empty() {
            return true;
        }
        tried += 1;
        opened = seal.open(key, sealed).is_ok();
        !opened && tried < TRIED
    })?;
    Ok(opened || tried == 0)
}

pub(super) fn is_empty(backend: &dyn Backend) -> Result<bool, StoreError> {
    let mut empty = true;
    backend.scan(b"", &mut |_, _| {
        empty = false;
        false
    })?;
    Ok(empty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Address, ChannelName};
    use crate::store::MemoryBackend;
    use crate::store::seal::key_name;

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
    fn what_was_sealed_with_one_key_for_all_gets_the_keys_of_its_conversations() {
        let keys = tempfile::tempdir().expect("a folder");
        let backend: Arc<dyn Backend> = Arc::new(MemoryBackend::default());
        let opened = Store::over(Arc::clone(&backend), keys.path(), None).expect("it is made");
        let head = Head::read(&*backend).expect("it reads").expect("a head");
        let lea = Address {
            channel: ChannelName::Memory,
            room: "lea".to_owned(),
        };
        let row = opened.store.last_message_key(&lea);
        drop(opened);
        let seal = Seal::new(&key_file::read(keys.path(), &head.store).expect("a key"));
        let mut batch = Batch::default();
        batch.put(
            row.clone(),
            seal.seal(&row, b"\"hello\"").expect("it is sealed"),
        );
        let checksum = RowChecksum::written(&*backend).expect("it reads");
        checksum.add(&*backend, &mut batch).expect("it is added");
        backend.apply(batch).expect("it is written");
        let before = Head::of(head.store, &seal, ONE_KEY);
        before.write(&*backend).expect("it is written");

        let opened = Store::over(Arc::clone(&backend), keys.path(), None).expect("it is opened");
        let value = backend.get(&row).expect("it reads").expect("a row");
        assert!(key_name(&row, &value).is_some(), "it has a key of its own");
        let read: String = opened.store.read(&row, &value).expect("it opens");
        assert_eq!(read, "hello");
        let head = Head::read(&*backend).expect("it reads").expect("a head");
        assert_eq!(head.format, FORMAT);
    }
}
