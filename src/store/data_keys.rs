//! One random key for each conversation and each place at the desk, in a file beside the store's key.
//!
//! What is erased stays for a time in the files of the storage engine, in older copies of the store and in
//! backups. Its rows are sealed with a key of their own, and erasing overwrites that key: then nothing
//! opens them any more. The file is a row of slots of equal size; a free slot is all zeros.
//!
//! A slot is marked before its rows are removed and overwritten after that. So a stop in between is made
//! good at the next start, and an older copy of the store, which knows nothing of later conversations,
//! erases none of their keys. One program at a time holds the file.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use parking_lot::Mutex;
use zeroize::Zeroizing;

use super::{StoreError, key_file};

/// Whose rows a key seals: the keyed hash of an address or of a ticket.
pub(super) type Owner = [u8; 16];

/// The name of a key, which every row that it seals begins with. An owner has another key after each
/// erasure.
pub(super) type KeyName = [u8; 8];

/// A key itself.
pub(super) type DataKey = Zeroizing<[u8; KEY]>;

/// A slot's size in the file, in bytes: a divisor of a disk's sector, so that no slot is written in part.
const SLOT: usize = 64;
const KEY: usize = 32;

/// How often a file that is locked is tried again, and the pause before each.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(5);

/// The keys of all conversations, in memory and in their file.
pub(super) struct DataKeys {
    path: PathBuf,
    file: File,
    slots: Mutex<Slots>,
}

#[derive(Default)]
struct Slots {
    held: HashMap<KeyName, Slot>,
    /// The key with which an owner's rows are sealed now.
    current: HashMap<Owner, KeyName>,
    free: Vec<u64>,
    /// The slots of the file, free ones included.
    count: u64,
    /// A slot was written that is not synced yet.
    unsynced: bool,
    /// The keys to overwrite once the batch of this number, which removed their rows, is durable.
    retired: Vec<(u64, KeyName)>,
    /// The keys that were marked when the program stopped.
    marked: Vec<KeyName>,
}

struct Slot {
    at: u64,
    owner: Owner,
    key: DataKey,
    /// The key was asked for since the last look for keys without rows.
    used: bool,
}

impl DataKeys {
    /// The file that holds the keys of the conversations of the store called `store`.
    pub(super) fn path(folder: &Path, store: &str) -> PathBuf {
        folder.join(format!("{store}.slots"))
    }

    /// The file of these keys.
    pub(super) fn file(&self) -> &Path {
        &self.path
    }

    /// Opens the file of a store, and makes it if need be.
    pub(super) fn make(folder: &Path, store: &str) -> Result<Self, StoreError> {
        Self::opened(folder, store, true)
    }

    /// Opens the file of a store that has one.
    pub(super) fn read(folder: &Path, store: &str) -> Result<Self, StoreError> {
        Self::opened(folder, store, false)
    }

    fn opened(folder: &Path, store: &str, may_make: bool) -> Result<Self, StoreError> {
        let path = Self::path(folder, store);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(may_make)
            .truncate(false)
            .mode(0o600)
            .open(&path);
        let file = match file {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(StoreError::NoKey { path });
            }
            Err(cause) => return Err(StoreError::KeyFile { path, cause }),
        };
        key_file::warn_if_open(&path);
        match try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::KeysBusy { path }),
            Err(TryLockError::Error(cause)) => return Err(StoreError::KeyFile { path, cause }),
        }
        // The name of a file that was just made must last as long as what is sealed by it.
        let kept = File::open(folder).and_then(|folder| folder.sync_all());
        match kept.and_then(|()| Slots::read(&file)) {
            Ok(slots) => Ok(Self {
                path,
                file,
                slots: Mutex::new(slots),
            }),
            Err(cause) => Err(StoreError::KeyFile { path, cause }),
        }
    }

    /// The key with which rows of an owner are sealed now; the owner gets one if it has none.
    pub(super) fn current(&self, owner: &Owner) -> Result<(KeyName, DataKey), StoreError> {
        let mut slots = self.slots.lock();
        if let Some(name) = slots.current.get(owner).copied()
            && let Some(slot) = slots.held.get_mut(&name)
        {
            slot.used = true;
            return Ok((name, slot.key.clone()));
        }
        let mut name = KeyName::default();
        let mut key = DataKey::default();
        for random in [&mut name[..], &mut key[..]] {
            getrandom::fill(random).map_err(|_| StoreError::NoRandomness)?;
        }
        let at = slots.free.pop().unwrap_or(slots.count);
        self.write(at, &bytes_of(name, owner, &key, LIVE))?;
        slots.count = slots.count.max(at + 1);
        slots.unsynced = true;
        let slot = Slot {
            at,
            owner: *owner,
            key: key.clone(),
            used: true,
        };
        slots.held.insert(name, slot);
        slots.current.insert(*owner, name);
        Ok((name, key))
    }

    /// The key of this name; nothing once it was erased.
    pub(super) fn named(&self, name: &KeyName) -> Option<DataKey> {
        let slots = self.slots.lock();
        slots.held.get(name).map(|slot| slot.key.clone())
    }

    /// Seals nothing with an owner's key any more, because a batch is being made that removes its rows;
    /// what the owner writes from now on gets another one. The key is erased by [`DataKeys::removed`] and
    /// [`DataKeys::wipe`].
    pub(super) fn retire(&self, owner: &Owner) -> Option<KeyName> {
        self.slots.lock().current.remove(owner)
    }

    /// Marks these keys, because a batch is about to be applied that removes their rows.
    pub(super) fn mark(&self, keys: &[KeyName]) -> Result<(), StoreError> {
        let mut slots = self.slots.lock();
        for name in keys {
            if let Some(slot) = slots.held.get(name) {
                self.write(slot.at, &bytes_of(*name, &slot.owner, &slot.key, MARKED))?;
                slots.unsynced = true;
            }
        }
        Ok(())
    }

    /// Has these keys, which are marked, overwritten once the batch of this number is durable.
    pub(super) fn removed(&self, keys: Vec<KeyName>, number: u64) {
        let keys = keys.into_iter().map(|name| (number, name));
        self.slots.lock().retired.extend(keys);
    }

    /// Makes good what a stop in the middle of an erasure has left: a marked key is overwritten if its rows
    /// are gone, and seals on if the stop came before that.
    pub(super) fn settle(&self, has_rows: impl Fn(&KeyName) -> bool) -> Result<(), StoreError> {
        {
            let mut slots = self.slots.lock();
            for name in std::mem::take(&mut slots.marked) {
                if !has_rows(&name) {
                    slots.retired.push((0, name));
                } else if let Some(slot) = slots.held.get(&name) {
                    self.write(slot.at, &bytes_of(name, &slot.owner, &slot.key, LIVE))?;
                    slots.unsynced = true;
                }
            }
        }
        self.sync()?;
        self.wipe(0)
    }

    /// The keys that have no row any more, nor were asked for since the last call; they seal nothing more.
    pub(super) fn unused(&self, has_rows: impl Fn(&KeyName) -> bool) -> Vec<KeyName> {
        let mut slots = self.slots.lock();
        let slots = &mut *slots;
        let mut unused = Vec::new();
        for (name, slot) in &mut slots.held {
            if !std::mem::take(&mut slot.used) && !has_rows(name) {
                unused.push(*name);
                if slots.current.get(&slot.owner) == Some(name) {
                    slots.current.remove(&slot.owner);
                }
            }
        }
        unused
    }

    /// Makes new keys durable. To be called before the rows that they seal are synced.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        if std::mem::take(&mut self.slots.lock().unsynced) {
            self.file.sync_data().map_err(|cause| self.failed(cause))?;
        }
        Ok(())
    }

    /// Overwrites the keys whose rows were removed by batches up to this one, which are durable.
    pub(super) fn wipe(&self, durable: u64) -> Result<(), StoreError> {
        let mut slots = self.slots.lock();
        let (gone, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut slots.retired)
            .into_iter()
            .partition(|(batch, _)| *batch <= durable);
        slots.retired = kept;
        let mut places = Vec::new();
        for (_, name) in gone {
            if let Some(slot) = slots.held.remove(&name) {
                places.push(slot.at);
                if slots.current.get(&slot.owner) == Some(&name) {
                    slots.current.remove(&slot.owner);
                }
            }
        }
        if places.is_empty() {
            return Ok(());
        }
        for &at in &places {
            self.write(at, &[0; SLOT])?;
        }
        self.file.sync_data().map_err(|cause| self.failed(cause))?;
        slots.free.extend(places);
        Ok(())
    }

    fn write(&self, at: u64, bytes: &[u8; SLOT]) -> Result<(), StoreError> {
        let written = self.file.write_all_at(bytes, at * SLOT as u64);
        written.map_err(|cause| self.failed(cause))
    }

    fn failed(&self, cause: io::Error) -> StoreError {
        StoreError::KeyFile {
            path: self.path.clone(),
            cause,
        }
    }
}

impl Slots {
    fn read(file: &File) -> io::Result<Self> {
        let mut slots = Self {
            count: file.metadata()?.len().div_ceil(SLOT as u64),
            ..Self::default()
        };
        for at in 0..slots.count {
            let mut bytes = Zeroizing::new([0; SLOT]);
            let whole = file.read_exact_at(&mut bytes[..], at * SLOT as u64).is_ok();
            let Some((name, owner, key, state)) = whole.then(|| parts_of(&bytes)).flatten() else {
                slots.free.push(at);
                continue;
            };
            if state == MARKED {
                slots.marked.push(name);
            }
            let slot = Slot {
                at,
                owner,
                key,
                used: false,
            };
            slots.held.insert(name, slot);
            slots.current.insert(owner, name);
        }
        Ok(slots)
    }
}

/// What the last byte of a slot says: that its key seals, or that its rows are being removed.
const LIVE: u8 = 0;
const MARKED: u8 = 1;

fn bytes_of(name: KeyName, owner: &Owner, key: &[u8; KEY], state: u8) -> Zeroizing<[u8; SLOT]> {
    let mut bytes = Zeroizing::new([0; SLOT]);
    bytes[..8].copy_from_slice(&name);
    bytes[8..24].copy_from_slice(owner);
    bytes[24..56].copy_from_slice(key);
    let check = blake3::hash(&bytes[..56]);
    bytes[56..63].copy_from_slice(&check.as_bytes()[..7]);
    bytes[63] = state;
    bytes
}

fn parts_of(bytes: &[u8; SLOT]) -> Option<(KeyName, Owner, DataKey, u8)> {
    if blake3::hash(&bytes[..56]).as_bytes()[..7] != bytes[56..63] {
        return None;
    }
    let key = bytes[24..56].try_into().ok()?;
    Some((
        bytes[..8].try_into().ok()?,
        bytes[8..24].try_into().ok()?,
        Zeroizing::new(key),
        bytes[63],
    ))
}

/// Locks a file. A program that was started a moment ago shares the locks of the one that started it
/// until it runs, so that a lock may outlive its holder by that much.
fn try_lock(file: &File) -> Result<(), TryLockError> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            locked => return locked,
        }
    }
    file.try_lock()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEA: Owner = [1; 16];
    const BOB: Owner = [2; 16];

    #[test]
    fn a_key_is_the_same_after_a_restart_and_gone_once_it_is_wiped() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = DataKeys::make(folder.path(), "s").expect("it is made");
        let (lea, bob) = (
            keys.current(&LEA).expect("a key"),
            keys.current(&BOB).expect("a key"),
        );
        assert_ne!(lea.1, bob.1);
        drop(keys);
        let keys = DataKeys::read(folder.path(), "s").expect("it is read");
        assert_eq!(keys.current(&LEA).expect("a key"), lea);

        let retired = keys.retire(&LEA).expect("it has one");
        let anew = keys.current(&LEA).expect("a key");
        assert_ne!(anew, lea, "what is written from now on has another key");
        keys.mark(&[retired]).expect("it is marked");
        keys.removed(vec![retired], 7);
        keys.wipe(6).expect("it is written");
        let path = DataKeys::path(folder.path(), "s");
        let holds = |key: &DataKey| {
            let bytes = std::fs::read(&path).expect("the file");
            bytes.windows(KEY).any(|window| window == &key[..])
        };
        assert!(holds(&lea.1), "its batch is not durable yet");
        assert!(keys.named(&lea.0).is_some(), "its rows are still there");
        keys.wipe(7).expect("it is written");
        assert!(!holds(&lea.1) && holds(&anew.1) && holds(&bob.1));
        drop(keys);
        let keys = DataKeys::read(folder.path(), "s").expect("it is read");
        assert!(keys.named(&lea.0).is_none());
        assert_eq!(keys.current(&LEA).expect("a key"), anew);
        assert_eq!(keys.current(&BOB).expect("a key"), bob);
    }

    #[test]
    fn a_slot_that_was_torn_is_free() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = DataKeys::make(folder.path(), "s").expect("it is made");
        let lea = keys.current(&LEA).expect("a key");
        let bob = keys.current(&BOB).expect("a key");
        drop(keys);
        let path = DataKeys::path(folder.path(), "s");
        let mut bytes = std::fs::read(&path).expect("the file");
        bytes[20] ^= 1;
        bytes.truncate(SLOT + 10);
        std::fs::write(&path, bytes).expect("it is written");
        let torn = DataKeys::read(folder.path(), "s").expect("it is read");
        assert!(torn.named(&lea.0).is_none() && torn.named(&bob.0).is_none());
        let bob = torn.current(&BOB).expect("a key");
        drop(torn);
        let again = DataKeys::read(folder.path(), "s").expect("it is read");
        assert_eq!(again.current(&BOB).expect("a key"), bob);
    }

    #[test]
    fn a_stop_in_the_middle_of_an_erasure_is_made_good() {
        for rows_are_left in [false, true] {
            let folder = tempfile::tempdir().expect("a folder");
            let keys = DataKeys::make(folder.path(), "s").expect("it is made");
            let lea = keys.current(&LEA).expect("a key");
            let bob = keys.current(&BOB).expect("a key");
            let retired = keys.retire(&LEA).expect("it has one");
            keys.mark(&[retired]).expect("it is marked");
            keys.sync().expect("it is synced");
            drop(keys);
            let keys = DataKeys::read(folder.path(), "s").expect("it is read");
            assert!(keys.named(&lea.0).is_some(), "its rows may be there");
            // Bob's rows are not in this store, as in an older copy of it.
            keys.settle(|_| rows_are_left).expect("it is settled");
            drop(keys);
            let keys = DataKeys::read(folder.path(), "s").expect("it is read");
            keys.settle(|_| false).expect("it is settled");
            assert_eq!(keys.named(&lea.0).is_some(), rows_are_left);
            assert!(keys.named(&bob.0).is_some(), "its rows were not erased");
        }
    }

    /// Rows that are sealed with a key that a failure of power takes back open never again.
    #[test]
    fn new_keys_are_promised_to_last_only_where_the_disk_has_them() {
        // A device that takes what is written and cannot make it durable.
        let path = PathBuf::from("/dev/null");
        let file = OpenOptions::new().write(true).open(&path);
        let keys = DataKeys {
            path,
            file: file.expect("every Unix has it"),
            slots: Mutex::default(),
        };
        keys.sync().expect("nothing is to be made durable");
        keys.current(&LEA).expect("a key");
        let refused = keys.sync();
        assert!(matches!(refused, Err(StoreError::KeyFile { .. })));
    }

    #[test]
    fn two_programs_do_not_hold_the_keys_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = DataKeys::make(folder.path(), "s").expect("it is made");
        let second = DataKeys::read(folder.path(), "s");
        assert!(matches!(second.err(), Some(StoreError::KeysBusy { .. })));
        drop(keys);
        assert!(DataKeys::read(folder.path(), "s").is_ok());
    }

    #[test]
    fn a_key_without_rows_is_found_at_the_second_look() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = DataKeys::make(folder.path(), "s").expect("it is made");
        let (lea, _) = keys.current(&LEA).expect("a key");
        assert!(
            keys.unused(|_| false).is_empty(),
            "a batch may be on its way"
        );
        assert!(keys.unused(|name| *name == lea).is_empty(), "it has rows");
        assert_eq!(keys.unused(|_| false), [lea]);
    }
}
