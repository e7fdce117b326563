//! The heartbeat: when the service last ran while a member of staff held a ticket. After an outage the
//! person and the member of staff are told that the service had stopped.

use jiff::Timestamp;

use super::backend::Batch;
use super::{Store, StoreError};

/// The key of the row. The moment in it is about no person, so it is not sealed.
const RAN: &[u8] = b"m:ran";

impl Store {
    /// The moment of the last heartbeat.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn last_ran(&self) -> Result<Option<Timestamp>, StoreError> {
        let Some(row) = self.backend.get(RAN)? else {
            return Ok(None);
        };
        let second = row.first_chunk().ok_or(StoreError::BrokenRow)?;
        let at = Timestamp::from_second(i64::from_be_bytes(*second));
        at.map(Some).map_err(|_| StoreError::BrokenRow)
    }

    /// Writes a heartbeat. It is synced soon, not at once.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_ran(&self, now: Timestamp) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.put(RAN.to_vec(), now.as_second().to_be_bytes().to_vec());
        self.apply_soon(batch)
    }
}
