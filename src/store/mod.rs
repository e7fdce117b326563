//! Keeps sessions and the outbox, all or nothing, and durable before anything is acknowledged.
//!
//! One batch holds everything a turn changes: the mark that its update was seen, the session, the
//! messages to send, the day it expires. Rows and their keys:
//!
//! | key | row |
//! | --- | --- |
//! | `m:store` | the format, the store's name; not sealed |
//! | `s:<address>` | a session, sealed, after its revision |
//! | `o:<address><sequence>` | a message not delivered yet, sealed |
//! | `z:<address><sequence>` | a message that was given up, sealed |
//! | `d:<day><update>` | an update that was seen that day |
//! | `x:<day><address>` | a session to look at on that day, for it may have expired |
//!
//! Addresses and updates in keys are keyed hashes; numbers are big-endian, so that keys sort.

pub mod backend;
mod durable;
mod error;
mod key_file;
mod memory_backend;
mod record;
mod seal;
mod sled_backend;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use crate::engine::Session;
use crate::wire::{Address, ChannelName, Outbound, UpdateId};

use backend::{Backend, Batch};
use durable::Syncer;
use record::{OutboxRecord, SessionRecord};
use seal::Seal;

pub use durable::Durable;
pub use error::StoreError;
pub use memory_backend::MemoryBackend;
pub use sled_backend::SledBackend;

/// The format of the rows. A store of another format is refused and left as it is.
const FORMAT: u32 = 1;
/// Sessions are forgotten after this many days of quiet.
pub const KEPT_DAYS: u32 = 30;
/// Updates are remembered for today and this many days before: twice as long as any platform
/// repeats one (Telegram: 24 hours, <https://core.telegram.org/bots/api#getting-updates>, 2026-06-11).
const SEEN_DAYS: u32 = 2;

/// Where everything is kept.
pub struct Store {
    backend: Arc<dyn Backend>,
    seal: Seal,
    syncer: Syncer,
    sequence: AtomicU64,
    _lock: Option<File>,
}

/// A store that was opened, and what its owner should be told.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// The key file that was made, when the store is new.
    pub made_key: Option<PathBuf>,
}

/// A session as it was found.
pub struct Kept {
    /// The session.
    pub session: Session,
    /// Its revision, to be given back with the next commit.
    pub revision: u64,
    touched: u32,
}

/// Everything a turn changes.
pub struct Commit<'a> {
    /// The update it answers.
    pub update: &'a UpdateId,
    /// Whose conversation it is.
    pub from: &'a Address,
    /// The session as it was found before the turn, if there was one.
    pub before: Option<&'a Kept>,
    /// The session after the turn; nothing erases it.
    pub session: Option<&'a Session>,
    /// What to send.
    pub messages: Vec<Outbound>,
    /// Today, counted in days from 1970.
    pub today: u32,
}

/// A message in the outbox.
#[derive(Clone, Debug)]
pub struct Row {
    key: Vec<u8>,
    /// Where it goes.
    pub to: Address,
    /// What is sent.
    pub outbound: Outbound,
}

#[derive(Serialize, Deserialize)]
struct Head {
    format: u32,
    store: String,
}

impl Store {
    /// Opens the store in `folder`, whose key lies in `keys`; makes both when there is none.
    ///
    /// # Errors
    /// Each says what to do: another process, another version, a missing key, a folder that
    /// cannot be used.
    pub fn open(folder: &Path, keys: &Path) -> Result<Opened, StoreError> {
        let in_folder = |cause| StoreError::Folder {
            folder: folder.to_owned(),
            cause,
        };
        fs::create_dir_all(folder).map_err(in_folder)?;
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
        let backend: Arc<dyn Backend> = Arc::new(SledBackend::open(&folder.join("sled"))?);
        Self::over(backend, keys, Some(lock))
    }

    /// Opens a store over any engine.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn over(
        backend: Arc<dyn Backend>,
        keys: &Path,
        lock: Option<File>,
    ) -> Result<Opened, StoreError> {
        let (seal, made_key) = match backend.get(HEAD)? {
            Some(head) => {
                let head: Head =
                    serde_json::from_slice(&head).map_err(|_| StoreError::BrokenRow)?;
                if head.format != FORMAT {
                    return Err(StoreError::Format { found: head.format });
                }
                (Seal::new(&key_file::read(keys, &head.store)?), None)
            }
            None if is_empty(&*backend)? => Self::begin(&*backend, keys)?,
            // Making a new key over old rows would lose them for good.
            None => return Err(StoreError::BrokenRow),
        };
        Ok(Opened {
            store: Self::sealed(backend, seal, lock)?,
            made_key,
        })
    }

    /// A store that passes with its engine: its key is made from nothing and kept nowhere. For
    /// replays.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn passing(backend: Arc<dyn Backend>) -> Result<Self, StoreError> {
        Self::sealed(backend, Seal::new(&zeroize::Zeroizing::new([0; 32])), None)
    }

    fn sealed(
        backend: Arc<dyn Backend>,
        seal: Seal,
        lock: Option<File>,
    ) -> Result<Self, StoreError> {
        let syncer = Syncer::start(Arc::clone(&backend))?;
        Ok(Self {
            backend,
            seal,
            syncer,
            sequence: AtomicU64::new(0),
            _lock: lock,
        })
    }

    /// Makes the key, then the head that names it; in this order a crash leaves no store without a
    /// key.
    fn begin(backend: &dyn Backend, keys: &Path) -> Result<(Seal, Option<PathBuf>), StoreError> {
        let mut name = [0; 8];
        getrandom::fill(&mut name).map_err(|_| StoreError::NoRandomness)?;
        let store = key_file::to_hex(&name);
        let key = key_file::make(keys, &store)?;
        let head = Head {
            format: FORMAT,
            store: store.clone(),
        };
        let head = serde_json::to_vec(&head).expect("a head is plain data");
        let mut batch = Batch::default();
        batch.put(HEAD.to_vec(), head);
        backend.apply(batch)?;
        backend.sync()?;
        Ok((Seal::new(&key), Some(key_file::path(keys, &store))))
    }

    /// Whether this update was seen in the last days.
    ///
    /// # Errors
    /// When the engine cannot read.
    pub fn seen(
        &self,
        channel: ChannelName,
        update: &UpdateId,
        today: u32,
    ) -> Result<bool, StoreError> {
        for day in today.saturating_sub(SEEN_DAYS)..=today {
            if self
                .backend
                .get(&self.seen_key(channel, update, day))?
                .is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The session of a conversation.
    ///
    /// # Errors
    /// When the engine cannot read, or the row is damaged.
    pub fn session(&self, address: &Address) -> Result<Option<Kept>, StoreError> {
        let key = self.session_key(address);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let (revision, sealed) = value.split_at_checked(8).ok_or(StoreError::BrokenRow)?;
        let revision = u64::from_be_bytes(revision.try_into().expect("eight bytes were split off"));
        let plain = self.seal.open(&key, sealed)?;
        let record: SessionRecord =
            serde_json::from_slice(&plain).map_err(|_| StoreError::BrokenRow)?;
        let touched = record.touched;
        Ok(Some(Kept {
            session: record.session(),
            revision,
            touched,
        }))
    }

    /// Applies everything a turn changes, and gives the rows to deliver with the promise that they
    /// are durable. Nothing may be acknowledged or sent before the promise is kept.
    ///
    /// # Errors
    /// When the engine cannot write, or the conversation changed since it was read.
    pub fn commit(&self, commit: Commit<'_>) -> Result<(Vec<Row>, Durable), StoreError> {
        if self.syncer.has_failed() {
            return Err(StoreError::NotDurable);
        }
        let revision = commit.before.map_or(0, |kept| kept.revision);
        if self.revision(commit.from)? != revision {
            return Err(StoreError::Conflict);
        }
        let mut batch = Batch::default();
        batch.put(
            self.seen_key(commit.from.channel, commit.update, commit.today),
            Vec::new(),
        );
        self.keep(&mut batch, &commit, revision)?;
        let mut rows = Vec::new();
        for outbound in commit.messages {
            let key = self.outbox_key(commit.from);
            let record = OutboxRecord::of(commit.from, &outbound);
            let plain = serde_json::to_vec(&record).expect("a message is plain data");
            batch.put(key.clone(), self.seal.seal(&key, &plain)?);
            rows.push(Row {
                key,
                to: commit.from.clone(),
                outbound,
            });
        }
        self.backend.apply(batch)?;
        Ok((rows, self.syncer.applied()))
    }

    fn keep(
        &self,
        batch: &mut Batch,
        commit: &Commit<'_>,
        revision: u64,
    ) -> Result<(), StoreError> {
        let key = self.session_key(commit.from);
        let Some(session) = commit.session else {
            batch.remove(key);
            let mut waiting = Vec::new();
            self.backend
                .scan(&self.queue_key(commit.from), &mut |key, _| {
                    waiting.push(key.to_vec());
                    true
                })?;
            waiting.into_iter().for_each(|key| batch.remove(key));
            return Ok(());
        };
        let record = SessionRecord::of(commit.from, session, commit.today);
        let plain = serde_json::to_vec(&record).expect("a session is plain data");
        let mut value = (revision + 1).to_be_bytes().to_vec();
        value.extend(self.seal.seal(&key, &plain)?);
        if commit
            .before
            .is_none_or(|kept| kept.touched != commit.today)
        {
            batch.put(
                day_key(b"x:", commit.today + KEPT_DAYS, &key[2..]),
                Vec::new(),
            );
        }
        batch.put(key, value);
        Ok(())
    }

    fn revision(&self, address: &Address) -> Result<u64, StoreError> {
        let Some(value) = self.backend.get(&self.session_key(address))? else {
            return Ok(0);
        };
        let revision = value.first_chunk::<8>().ok_or(StoreError::BrokenRow)?;
        Ok(u64::from_be_bytes(*revision))
    }

    /// A promise for everything committed so far.
    pub fn so_far(&self) -> Durable {
        self.syncer.so_far()
    }

    /// Removes a message that was delivered. This is not synced at once: a crash may send it again.
    ///
    /// # Errors
    /// When the engine cannot write.
    pub fn delivered(&self, row: &Row) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.remove(row.key.clone());
        Ok(self.backend.apply(batch)?)
    }

    /// Sets a message aside that nobody could deliver; it is kept for whoever looks into it.
    ///
    /// # Errors
    /// When the engine cannot write.
    pub fn set_aside(&self, row: &Row) -> Result<(), StoreError> {
        let mut key = row.key.clone();
        key[0] = b'z';
        let record = OutboxRecord::of(&row.to, &row.outbound);
        let plain = serde_json::to_vec(&record).expect("a message is plain data");
        let mut batch = Batch::default();
        batch.remove(row.key.clone());
        batch.put(key.clone(), self.seal.seal(&key, &plain)?);
        Ok(self.backend.apply(batch)?)
    }

    /// The messages that an earlier run did not deliver, in order; to be asked for once, at start.
    ///
    /// # Errors
    /// When the engine cannot read.
    pub fn pending(&self) -> Result<Vec<Row>, StoreError> {
        let mut found = Vec::new();
        self.backend.scan(b"o:", &mut |key, value| {
            found.push((key.to_vec(), value.to_vec()));
            true
        })?;
        let mut rows = Vec::new();
        for (key, value) in found {
            let last = key
                .last_chunk::<8>()
                .map_or(0, |bytes| u64::from_be_bytes(*bytes));
            self.sequence.fetch_max(last + 1, Ordering::SeqCst);
            let plain = self.seal.open(&key, &value)?;
            let record: OutboxRecord =
                serde_json::from_slice(&plain).map_err(|_| StoreError::BrokenRow)?;
            if let Some((to, outbound)) = record.outbound() {
                rows.push(Row { key, to, outbound });
            }
        }
        Ok(rows)
    }

    /// Forgets sessions that were quiet for [`KEPT_DAYS`], and updates too old to be repeated.
    ///
    /// # Errors
    /// When the engine cannot read or write.
    pub fn sweep(&self, today: u32) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        let mut due = Vec::new();
        self.backend.scan(b"x:", &mut |key, _| {
            let is_due = day_of(key).is_some_and(|day| day <= today);
            if is_due {
                due.push(key.to_vec());
            }
            is_due
        })?;
        for index in due {
            let key = [b"s:", &index[6..]].concat();
            if let Some(value) = self.backend.get(&key)? {
                let sealed = value.get(8..).ok_or(StoreError::BrokenRow)?;
                let plain = self.seal.open(&key, sealed)?;
                let record: SessionRecord =
                    serde_json::from_slice(&plain).map_err(|_| StoreError::BrokenRow)?;
                if record.touched + KEPT_DAYS <= today {
                    batch.remove(key);
                }
            }
            batch.remove(index);
        }
        self.backend.scan(b"d:", &mut |key, _| {
            let is_old = day_of(key).is_some_and(|day| day + SEEN_DAYS < today);
            if is_old {
                batch.remove(key.to_vec());
            }
            is_old
        })?;
        Ok(self.backend.apply(batch)?)
    }

    /// A short name for a conversation that logs may hold: it leads nowhere without the key.
    pub fn pseudonym(&self, address: &Address) -> String {
        key_file::to_hex(&self.address_hash(address)[..6])
    }

    fn address_hash(&self, address: &Address) -> [u8; 16] {
        self.seal
            .hash(&["address", address.channel.name(), &address.room])
    }

    fn session_key(&self, address: &Address) -> Vec<u8> {
        [b"s:", &self.address_hash(address)[..]].concat()
    }

    fn queue_key(&self, address: &Address) -> Vec<u8> {
        [b"o:", &self.address_hash(address)[..]].concat()
    }

    fn outbox_key(&self, address: &Address) -> Vec<u8> {
        let sequence = self.sequence.fetch_add(1, Ordering::SeqCst);
        let mut key = self.queue_key(address);
        key.extend(sequence.to_be_bytes());
        key
    }

    fn seen_key(&self, channel: ChannelName, update: &UpdateId, day: u32) -> Vec<u8> {
        day_key(
            b"d:",
            day,
            &self.seal.hash(&["update", channel.name(), &update.0]),
        )
    }
}

const HEAD: &[u8] = b"m:store";

fn is_empty(backend: &dyn Backend) -> Result<bool, StoreError> {
    let mut empty = true;
    backend.scan(b"", &mut |_, _| {
        empty = false;
        false
    })?;
    Ok(empty)
}

fn day_key(prefix: &[u8], day: u32, rest: &[u8]) -> Vec<u8> {
    [prefix, &day.to_be_bytes()[..], rest].concat()
}

fn day_of(key: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(key.get(2..6)?.try_into().ok()?))
}
