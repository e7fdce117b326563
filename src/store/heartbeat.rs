//! Moments of the service itself: when it last started, and the heartbeat, when it last ran while a member
//! of staff held a ticket. After an outage the person and the member of staff are told that the service
//! had stopped.

use jiff::Timestamp;

use super::backend::Batch;
use super::{Store, StoreError};

/// The keys of the rows. The moments in them are about no person, so they are not sealed.
const RAN: &[u8] = b"m:ran";
const STARTED: &[u8] = b"m:started";

impl Store {
    /// The moment of the last heartbeat.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn last_ran(&self) -> Result<Option<Timestamp>, StoreError> {
        self.moment(RAN)
    }

    /// Writes a heartbeat. It is synced soon, not at once.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_ran(&self, now: Timestamp) -> Result<(), StoreError> {
        self.keep_moment(RAN, now)
    }

    /// The moment of the last start, by the clock of then.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn last_started(&self) -> Result<Option<Timestamp>, StoreError> {
        self.moment(STARTED)
    }

    /// Writes down that the service starts now. It is synced soon, not at once.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_started(&self, now: Timestamp) -> Result<(), StoreError> {
        self.keep_moment(STARTED, now)
    }

    fn moment(&self, key: &[u8]) -> Result<Option<Timestamp>, StoreError> {
        let Some(row) = self.backend.get(key)? else {
            return Ok(None);
        };
        let second = row.first_chunk().ok_or(StoreError::BrokenRow)?;
        let at = Timestamp::from_second(i64::from_be_bytes(*second));
        at.map(Some).map_err(|_| StoreError::BrokenRow)
    }

    fn keep_moment(&self, key: &[u8], at: Timestamp) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.put(key.to_vec(), at.as_second().to_be_bytes().to_vec());
        self.apply_soon(batch)
    }
}
