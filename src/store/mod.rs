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
//! | `l:<link>` | a link by which a member of staff enters the desk in a browser, sealed |
//! | `j:<name>` | the public part of a passkey of a member of staff, sealed |
//! | `n:<secret>` | a browser in which a member of staff is signed in, sealed |
//! | `v:<address><code>` | that this code carries the conversation to another channel, and until when, sealed |
//! | `i:<number>` | an incident that was announced, sealed |
//! | `f:<day><random>` | a person's rating, without the person, sealed |
//! | `y:<day><random>` | the words a person added to a rating, kept until that day, sealed |
//! | `q:<day><random>` | that a text was not understood, without the person, sealed |
//! | `p:<bot and file>` | the platform's name for a file that the bot sent up, sealed |
//! | `x:<day><address>` | a session to look at on that day, for it may have expired |
//!
//! Addresses and updates in keys are keyed hashes; numbers are big-endian, so that keys sort.

mod audit;
pub mod backend;
mod block;
mod callback_token;
mod carry;
mod checkpoint;
mod commit;
mod commit_receipt;
mod compact;
mod data_keys;
mod dead_letters;
mod desk_sessions;
mod dm_channels;
mod engine_folder;
mod error;
mod export;
mod feedback;
mod frame;
mod heartbeat;
#[cfg(test)]
mod hooked_backend;
mod import;
mod incident;
mod key_file;
mod keys;
mod memory_backend;
mod open;
mod passkeys;
mod queue;
mod record;
mod row_keys;
mod seal;
mod sent_files;
mod side_question;
mod sled_backend;
mod snapshot;
mod sweep;
mod ticket;
mod ticket_threads;
mod unclear;
mod verify;
mod write_buffer;

use std::collections::BTreeSet;
use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use jiff::Timestamp;
use parking_lot::{Mutex, MutexGuard};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::message::Address;

use backend::{Backend, Batch};
use checkpoint::RowChecksum;
use commit_receipt::Syncer;
use compact::Compaction;
use data_keys::Owner;
use seal::Seal;

pub use audit::Audit;
pub use block::Blocked;
pub use carry::Carry;
pub use commit::{Commit, HandoffChanges, SessionChange, StoredSession};
pub use commit_receipt::CommitReceipt;
pub use dead_letters::{DeadLetter, DeadLetterKind};
pub use desk_sessions::DeskSession;
pub use error::StoreError;
pub use feedback::{Rating, Ratings, Remark};
pub use import::ImportError;
pub use incident::IncidentRecord;
pub use memory_backend::MemoryBackend;
pub use open::{Opened, StoreLock};
pub use passkeys::StaffPasskey;
pub use queue::OutboxEntry;
pub use sled_backend::SledBackend;
pub use ticket::{Speaker, TranscriptLine};
pub use unclear::Unclear;
pub use verify::Report;
pub use write_buffer::WriteBuffer;

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
    compaction: Option<Compaction>,
    _lock: Option<File>,
}

impl Store {
    /// Applies a batch under the next number, and gives a receipt to wait on until it is durable.
    fn apply(&self, batch: Batch) -> Result<CommitReceipt, StoreError> {
        self.apply_made(|made| {
            *made = batch;
            Ok(())
        })
    }

    /// As [`Store::apply`], of a batch that is made while no other is applied: what it was made from
    /// cannot change before it is applied.
    fn apply_made(
        &self,
        make: impl FnOnce(&mut Batch) -> Result<(), StoreError>,
    ) -> Result<CommitReceipt, StoreError> {
        let mut checksum = self.applying.lock();
        let mut batch = Batch::default();
        make(&mut batch)?;
        if batch.writes.is_empty() && batch.retired.is_empty() {
            return Ok(self.so_far());
        }
        let next = RowChecksum {
            number: checksum.number + 1,
            ..*checksum
        };
        let retired = std::mem::take(&mut batch.retired);
        if let Some(data_keys) = self.seal.data_keys() {
            // From the write on, a sync may make the removal of their rows durable.
            data_keys.mark(&retired)?;
        }
        *checksum = self.write(next, &mut batch)?;
        if let Some(data_keys) = self.seal.data_keys() {
            data_keys.removed(retired, checksum.number);
        }
        Ok(self.syncer.applied(checksum.number))
    }

    /// Applies a batch whose durability no caller waits for. It is synced soon; a crash before that
    /// undoes it.
    fn apply_soon(&self, batch: Batch) -> Result<(), StoreError> {
        self.apply_soon_made(|made| {
            *made = batch;
            Ok(())
        })
    }

    /// As [`Store::apply_soon`], of a batch that is made while no other is applied: an erasure, which
    /// takes the key of a conversation out of use, then comes before it or after it.
    fn apply_soon_made(
        &self,
        make: impl FnOnce(&mut Batch) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut checksum = self.applying.lock();
        let mut batch = Batch::default();
        make(&mut batch)?;
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

    /// Has the key of an owner erased with a batch that removes its rows. To be called before those rows
    /// are looked for: what is sealed with the key after that would be lost.
    fn forget_key(&self, batch: &mut Batch, owner: &Owner) {
        if let Some(data_keys) = self.seal.data_keys() {
            let _none_is_applied = self.applying.lock();
            batch.retired.extend(data_keys.retire(owner));
        }
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

    /// Returns once the disk has refused a sync.
    pub async fn failed(&self) {
        self.syncer.failed().await;
    }

    /// Whether a sync takes so long that no person is answered meanwhile.
    pub fn is_held_up(&self) -> bool {
        self.syncer.is_held_up()
    }

    /// A short name for a conversation that logs may hold: 12 hexadecimal digits of a keyed hash,
    /// which do not lead to the address without the key.
    pub fn pseudonym(&self, address: &Address) -> String {
        key_file::to_hex(&self.address_hash(address)[..6])
    }
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
