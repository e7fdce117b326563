//! That a desk is closed to somebody for a time. The row's key is a keyed hash of whom and which desk;
//! nothing in it leads to a person, so that it outlives what they have erased.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::dialogue::TicketNumber;
use crate::message::Address;
use crate::ticket::Ticket;

use super::backend::Batch;
use super::record::AddressRecord;
use super::{Audit, CommitReceipt, Store, StoreError};

/// That a desk is closed to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// Until when.
    pub until: Timestamp,
    /// The number of the request over which it came.
    pub on: u32,
    /// Which desk.
    pub desk: String,
}

impl Store {
    /// Until when a desk is closed to somebody; nothing when it is not.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn blocked(
        &self,
        who: &Address,
        desk: &str,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let key = self.block_key(who, desk);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let blocked: Blocked = self.read(&key, &value)?;
        Ok(Some(blocked.until).filter(|until| *until > now))
    }

    /// What came over a request: that its desk is closed to somebody.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn block(&self, on: TicketNumber) -> Result<Option<Blocked>, StoreError> {
        Ok(self.block_row(on)?.map(|(_, blocked)| blocked))
    }

    /// Opens a desk again to whoever it was closed to over a request, and writes that down.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn unblock(&self, on: TicketNumber, audit: &Audit) -> Result<CommitReceipt, StoreError> {
        let mut batch = Batch::default();
        if let Some((key, _)) = self.block_row(on)? {
            batch.remove(key);
        }
        self.put_audit(&mut batch, audit)?;
        self.apply(batch)
    }

    pub(super) fn put_block(
        &self,
        batch: &mut Batch,
        who: &Address,
        blocked: &Blocked,
    ) -> Result<(), StoreError> {
        let key = self.block_key(who, &blocked.desk);
        batch.put(key.clone(), self.close(&key, blocked)?);
        Ok(())
    }

    /// Forgets what is over.
    pub(super) fn old_blocks(&self, batch: &mut Batch, start: Timestamp) -> Result<(), StoreError> {
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            if blocked.until <= start {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }

    /// Whose each row is, for another store, which has another key: as far as their request is there
    /// to say so.
    pub(super) fn blocks_in_plain(&self) -> Result<Vec<(AddressRecord, Blocked)>, StoreError> {
        let mut found = Vec::new();
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            if let Some(on) = TicketNumber::new(blocked.on)
                && let Some(Ticket { person, .. }) = self.ticket(on)?
            {
                found.push((AddressRecord::of(&person), blocked));
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn block_row(&self, on: TicketNumber) -> Result<Option<(Vec<u8>, Blocked)>, StoreError> {
        let mut found = None;
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            if blocked.on == on.number() {
                found = Some((key.to_vec(), blocked));
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn block_key(&self, who: &Address, desk: &str) -> Vec<u8> {
        let parts = ["block", who.channel.name(), &who.room, desk];
        [b"b:", &self.seal.hash(&parts)[..]].concat()
    }
}
