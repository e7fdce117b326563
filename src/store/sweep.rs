//! Removes rows that have expired, and finds reminders that are due.

use jiff::Timestamp;

use crate::message::Address;

use super::backend::Batch;
use super::keys::{day_of, second_of};
use super::record::AddressRecord;
use super::{KEPT_DAYS, SEEN_DAYS, Store, StoreError};

impl Store {
    /// Removes sessions that were quiet for [`KEPT_DAYS`], the names of updates too old to be repeated,
    /// and old dead letters, tickets and ratings. `today` is counted in days from 1970.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
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
                let (_, record) = self.open_session(&key, &value)?;
                if record.touched.saturating_add(KEPT_DAYS) <= today {
                    let reminder = record.reminder_at();
                    let whose = AddressRecord::from(&record).address();
                    if let (Some(at), Some(address)) = (reminder, whose) {
                        batch.remove(self.reminder_key(at, &address));
                    }
                    batch.remove(key);
                    batch.remove([b"k:", &index[6..]].concat());
                    batch.remove([b"c:", &index[6..]].concat());
                }
            }
            batch.remove(index);
        }
        self.backend.scan(b"d:", &mut |key, _| {
            let is_old = day_of(key).is_some_and(|day| day.saturating_add(SEEN_DAYS) < today);
            if is_old {
                batch.remove(key.to_vec());
            }
            is_old
        })?;
        self.drop_old_dead_letters(&mut batch, today)?;
        self.old_requests(&mut batch, today)?;
        self.old_ratings(&mut batch, today)?;
        if batch.writes.is_empty() {
            return Ok(());
        }
        self.apply(batch).map(drop)
    }

    /// The reminders that are due, with the addresses of their people, the earliest first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn due(&self, now: Timestamp) -> Result<Vec<(Timestamp, Address)>, StoreError> {
        let mut found = Vec::new();
        self.backend.scan(b"w:", &mut |key, value| {
            let at = second_of(key).filter(|at| *at <= now);
            found.extend(at.map(|at| (at, key.to_vec(), value.to_vec())));
            at.is_some()
        })?;
        let mut due = Vec::new();
        for (at, key, value) in found {
            let whose = self.open_address(&key, &value)?.address();
            due.extend(whose.map(|address| (at, address)));
        }
        Ok(due)
    }
}
