//! The rows of the outbox: messages from their commit to their delivery.

use std::sync::atomic::Ordering;

use crate::wire::{Address, Outbound};

use super::backend::Batch;
use super::record::OutboxRecord;
use super::{Store, StoreError};

/// A message in the outbox.
#[derive(Clone, Debug)]
pub struct Row {
    pub(super) key: Vec<u8>,
    /// Where it goes.
    pub to: Address,
    /// What is sent.
    pub outbound: Outbound,
}

impl Store {
    /// Removes a message that was delivered. Nobody waits for that to be durable: a crash within the
    /// next moments sends it again.
    ///
    /// # Errors
    /// When the engine cannot write.
    pub fn delivered(&self, row: &Row) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.remove(row.key.clone());
        self.apply_soon(batch)
    }

    /// Sets a message aside that nobody could deliver; it is kept for whoever looks into it.
    ///
    /// # Errors
    /// When the engine cannot write.
    pub fn set_aside(&self, row: &Row) -> Result<(), StoreError> {
        let mut key = row.key.clone();
        key[0] = b'z';
        let record = OutboxRecord::of(&row.to, &row.outbound);
        let mut batch = Batch::default();
        batch.remove(row.key.clone());
        batch.put(key.clone(), self.close(&key, &record)?);
        self.apply(batch).map(drop)
    }

    /// The messages that a conversation is still owed, in order.
    ///
    /// # Errors
    /// When the engine cannot read, or a row is damaged.
    pub fn owed(&self, to: &Address) -> Result<Vec<Row>, StoreError> {
        let queue = self.queue_key(to);
        self.rows(&queue)
    }

    /// The messages that an earlier run did not deliver, in order; to be asked for once, at start.
    ///
    /// # Errors
    /// When the engine cannot read.
    pub fn pending(&self) -> Result<Vec<Row>, StoreError> {
        self.rows(b"o:")
    }

    fn rows(&self, prefix: &[u8]) -> Result<Vec<Row>, StoreError> {
        let mut found = Vec::new();
        self.backend.scan(prefix, &mut |key, value| {
            found.push((key.to_vec(), value.to_vec()));
            true
        })?;
        let mut rows = Vec::new();
        for (key, value) in found {
            let (place, record) = self.open_message(&key, &value)?;
            self.sequence.fetch_max(place + 1, Ordering::SeqCst);
            if let Some((to, outbound)) = record.outbound() {
                rows.push(Row { key, to, outbound });
            }
        }
        Ok(rows)
    }
}
