//! Removes rows that have expired, and finds reminders that are due.

use std::collections::HashSet;

use jiff::Timestamp;

use crate::message::Address;

use super::backend::Batch;
use super::keys::{day_of, second_of};
use super::record::AddressRecord;
use super::seal::key_name;
use super::{KEPT_DAYS, SEEN_DAYS, Store, StoreError};

/// So many rows of each kind are removed at once: few enough that no turn waits for long, and that
/// nothing but these is held in memory.
const AT_ONCE: usize = 250;

impl Store {
    /// Removes the sessions that have expired by `today`, counted in days from 1970, before a person is
    /// answered from one of them. There are few beside the names of updates.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn sweep_sessions(&self, today: u32) -> Result<(), StoreError> {
        while self.expire_sessions(today)? {}
        Ok(())
    }

    /// Removes a part of what has expired by `today`, and tells whether more is left: sessions that were
    /// quiet for [`KEPT_DAYS`], the names of updates too old to be repeated, and old dead letters,
    /// tickets and ratings.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn sweep_part(&self, today: u32) -> Result<bool, StoreError> {
        let more_sessions = self.expire_sessions(today)?;
        let marks = self.first_keys(b"d:", |day| day.saturating_add(SEEN_DAYS) < today)?;
        let more = more_sessions || marks.len() == AT_ONCE;
        let mut batch = Batch::default();
        marks.into_iter().for_each(|mark| batch.remove(mark));
        if !more {
            // No turn uses these any more, so turns need not wait while they are looked for.
            self.drop_old_dead_letters(&mut batch, today)?;
            self.old_requests(&mut batch, today)?;
            self.old_ratings(&mut batch, today)?;
            self.unused_keys(&mut batch)?;
            self.old_incidents(&mut batch, today)?;
            self.old_sent_files(&mut batch, today)?;
        }
        self.apply(batch)?;
        Ok(more)
    }

    /// Has the keys erased that seal no row any more.
    fn unused_keys(&self, batch: &mut Batch) -> Result<(), StoreError> {
        let Some(data_keys) = self.seal.data_keys() else {
            return Ok(());
        };
        let mut used = HashSet::new();
        for kind in *b"chkorstvwz" {
            self.backend.scan(&[kind, b':'], &mut |row, value| {
                used.extend(key_name(row, value));
                true
            })?;
        }
        let unused = data_keys.unused(|name| used.contains(name));
        batch.retired.extend(unused);
        Ok(())
    }

    /// Removes the first sessions that have expired; tells whether there may be more. A session that its
    /// person uses meanwhile stays.
    fn expire_sessions(&self, today: u32) -> Result<bool, StoreError> {
        let due = self.first_keys(b"x:", |day| day <= today)?;
        let more = due.len() == AT_ONCE;
        self.apply_made(|batch| {
            due.iter()
                .try_for_each(|index| self.expire_session(index, today, batch))
        })?;
        Ok(more)
    }

    /// The first keys below a prefix, in the order of their days, whose day is old.
    fn first_keys(
        &self,
        prefix: &[u8],
        is_old: impl Fn(u32) -> bool,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut keys = Vec::new();
        self.backend.scan(prefix, &mut |key, _| {
            let old = day_of(key).is_some_and(&is_old);
            if old {
                keys.push(key.to_vec());
            }
            old && keys.len() < AT_ONCE
        })?;
        Ok(keys)
    }

    /// Removes the row for an expiry, and the session that it is of unless that was used since.
    fn expire_session(
        &self,
        index: &[u8],
        today: u32,
        batch: &mut Batch,
    ) -> Result<(), StoreError> {
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
        batch.remove(index.to_vec());
        Ok(())
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
