//! The rows of the outbox: messages from their commit until their delivery.

use std::sync::atomic::Ordering;

use jiff::Timestamp;

use crate::message::{Address, DeliveryReceipt, LastMessage, Outbound};

use guichet_core::handoff::StaffPlace;

use super::backend::Batch;
use super::key_file::to_hex;
use super::record::AddressRecord;
use super::{CommitReceipt, Store, StoreError};

/// A message in the outbox.
#[derive(Clone, Debug)]
pub struct OutboxEntry {
    pub(super) key: Vec<u8>,
    /// The person, or the place at the desk, that the message is for.
    pub to: Address,
    /// The message, or the command to the channel.
    pub outbound: Outbound,
    /// When the message was committed.
    pub at: Timestamp,
}

impl OutboxEntry {
    /// The message's name, 24 hexadecimal digits. It stays the same while the message waits, also after
    /// a restart, so that a channel can notice a repetition.
    pub fn name(&self) -> String {
        to_hex(&blake3::hash(&self.key).as_bytes()[..12])
    }
}

impl Store {
    /// Removes a message that was delivered, and keeps which message has the buttons that can be
    /// pressed now. It is synced soon, not at once: after a crash in between, the message is sent again.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn delivered(&self, row: &OutboxEntry, shown: &DeliveryReceipt) -> Result<(), StoreError> {
        self.apply_soon_made(|batch| {
            batch.remove(row.key.clone());
            match shown {
                DeliveryReceipt::Buttons(last) => self.put_last_message(batch, &row.to, last)?,
                DeliveryReceipt::NoButtons => batch.remove(self.last_message_key(&row.to)),
                DeliveryReceipt::Aside => {}
            }
            self.forget_last_notice(batch, &row.to)
        })
    }

    pub(super) fn put_last_message(
        &self,
        batch: &mut Batch,
        to: &Address,
        last: &LastMessage,
    ) -> Result<(), StoreError> {
        let key = self.last_message_key(to);
        let sealed = self.close(&key, &(AddressRecord::of(to), last))?;
        batch.put(key, sealed);
        Ok(())
    }

    /// Forgets the message of a notice whose ticket is erased: it was known until now so that it could
    /// say so.
    pub(super) fn forget_last_notice(
        &self,
        batch: &mut Batch,
        place: &Address,
    ) -> Result<(), StoreError> {
        if let Some(StaffPlace::Notice(reference, _)) = StaffPlace::of(place)
            && self.ticket(reference)?.is_none()
        {
            batch.remove(self.last_message_key(place));
        }
        Ok(())
    }

    /// Removes the pending messages of an address that cannot be reached any more.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn discard_pending(&self, to: &Address) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        self.backend.scan(&self.queue_key(to), &mut |key, _| {
            batch.remove(key.to_vec());
            true
        })?;
        self.apply_soon(batch)
    }

    /// A receipt for every message that was marked as delivered so far. With `at_once` a message waits for
    /// it, so that it is worth a sync of its own.
    pub fn mark_delivered(&self, at_once: bool) -> CommitReceipt {
        self.syncer.everything(at_once)
    }

    /// Removes messages that are no longer to be sent.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn discard<'a>(
        &self,
        rows: impl IntoIterator<Item = &'a OutboxEntry>,
    ) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        rows.into_iter()
            .for_each(|row| batch.remove(row.key.clone()));
        self.apply_soon(batch)
    }

    /// Whether a message is still pending: it may have been erased while it waited.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn is_pending(&self, row: &OutboxEntry) -> Result<bool, StoreError> {
        Ok(self.backend.get(&row.key)?.is_some())
    }

    /// The last message with buttons in a conversation.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn last_message(&self, to: &Address) -> Result<Option<LastMessage>, StoreError> {
        let key = self.last_message_key(to);
        let Some(sealed) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let (_, last): (AddressRecord, LastMessage) = self.read(&key, &sealed)?;
        Ok(Some(last))
    }

    /// The pending messages of a conversation, in order.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn pending_for(&self, to: &Address) -> Result<Vec<OutboxEntry>, StoreError> {
        let queue = self.queue_key(to);
        self.rows(&queue)
    }

    /// The messages that an earlier run did not deliver, in order. To be called once, at start, before
    /// any message is committed: it makes the sequence go on after them.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn pending(&self) -> Result<Vec<OutboxEntry>, StoreError> {
        self.rows(b"o:")
    }

    fn rows(&self, prefix: &[u8]) -> Result<Vec<OutboxEntry>, StoreError> {
        let mut found = Vec::new();
        self.backend.scan(prefix, &mut |key, value| {
            found.push((key.to_vec(), value.to_vec()));
            true
        })?;
        let mut rows = Vec::new();
        for (key, value) in found {
            let (place, record) = self.open_message(&key, &value)?;
            self.sequence.fetch_max(place + 1, Ordering::SeqCst);
            if let Some((to, outbound, at)) = record.outbound() {
                rows.push(OutboxEntry {
                    key,
                    to,
                    outbound,
                    at,
                });
            }
        }
        Ok(rows)
    }
}
