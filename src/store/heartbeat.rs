//! When the service last ran while somebody had a request: so that both are told after it stopped.

use jiff::Timestamp;

use super::backend::Batch;
use super::{Store, StoreError};

/// The row; its moment is no secret, and it belongs to nobody.
const RAN: &[u8] = b"m:ran";

impl Store {
    /// When it was last written down that the service runs.
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

    /// Writes down that the service runs. Nobody waits for that to be durable.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_ran(&self, now: Timestamp) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.put(RAN.to_vec(), now.as_second().to_be_bytes().to_vec());
        self.apply_soon(batch)
    }
}
