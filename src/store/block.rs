//! Blocks: a desk can be closed to a person for a time.
//!
//! The row's key is a keyed hash of the person's address and of the desk. Nothing in the row leads
//! to the person, so that a block may stay when the person has erased their conversation.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::dialogue::TicketNumber;
use crate::message::Address;
use guichet_core::handoff::Ticket;

use super::backend::Batch;
use super::record::AddressRecord;
use super::{Audit, CommitReceipt, Store, StoreError};

/// A block: the desk is closed to a person for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// When the desk is open to the person again.
    pub until: Timestamp,
    /// The number of the ticket over which the person was blocked.
    pub on: u32,
    /// The desk's id.
    pub desk: String,
}

impl Store {
    /// Until when a desk is closed to a person; nothing when it is open.
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

    /// The block that a ticket led to, if there is one.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn block(&self, on: TicketNumber) -> Result<Option<Blocked>, StoreError> {
        Ok(self.block_rows(on)?.pop().map(|(_, blocked)| blocked))
    }

    /// Lifts the block that a ticket led to, and writes the act into the audit log.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn unblock(&self, on: TicketNumber, audit: &Audit) -> Result<CommitReceipt, StoreError> {
        let mut batch = Batch::default();
        for (key, _) in self.block_rows(on)? {
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

    /// Closes the desks to a person at their next address that are closed to them at this one, except where
    /// they are closed for longer there.
    pub(super) fn copy_blocks(
        &self,
        batch: &mut Batch,
        from: &Address,
        to: &Address,
    ) -> Result<(), StoreError> {
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            let is_theirs = key == self.block_key(from, &blocked.desk);
            if is_theirs && self.blocked(to, &blocked.desk, blocked.until)?.is_none() {
                self.put_block(batch, to, &blocked)?;
            }
            Ok(())
        })
    }

    /// Removes the blocks that ended before `start`.
    pub(super) fn old_blocks(&self, batch: &mut Batch, start: Timestamp) -> Result<(), StoreError> {
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            if blocked.until <= start {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }

    /// Every block with its person's address, for a plain export: another store has another key, so
    /// its rows cannot be copied as they are. A block whose ticket is gone is left out, since only the
    /// ticket tells the person.
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

    /// The blocks that a ticket led to: one for each address at which the person was since.
    fn block_rows(&self, on: TicketNumber) -> Result<Vec<(Vec<u8>, Blocked)>, StoreError> {
        let mut found = Vec::new();
        self.each(b"b:", &mut |key, value| {
            let blocked: Blocked = self.read(key, value)?;
            if blocked.on == on.number() {
                found.push((key.to_vec(), blocked));
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
