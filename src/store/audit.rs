//! The audit log: what members of staff did and tried to do, written down and never changed. It
//! holds no words that a person or a member of staff typed.

use std::sync::atomic::Ordering;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::dialogue::TicketNumber;
use crate::message::{Address, UpdateId};
use guichet_core::handoff::Staff;

use super::backend::Batch;
use super::{CommitReceipt, Store, StoreError};

/// One act of a member of staff, done or refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// When the act was done or refused.
    pub at: Timestamp,
    /// The member of staff, by the platform's name for them: `telegram:42`.
    pub by: String,
    /// The name of the act: `claim`.
    pub act: String,
    /// The ticket's number, when one was named.
    pub on: Option<u32>,
    /// `done`, or why the act was refused.
    pub outcome: String,
}

impl Store {
    /// Writes an act that changed nothing else into the audit log.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn audit(&self, audit: &Audit) -> Result<CommitReceipt, StoreError> {
        let mut batch = Batch::default();
        self.put_audit(&mut batch, audit)?;
        self.apply(batch)
    }

    /// The whole audit log, the oldest act first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn audits(&self) -> Result<Vec<Audit>, StoreError> {
        let mut audits = Vec::new();
        self.each(b"a:", &mut |key, value| {
            audits.push(self.read(key, value)?);
            Ok(())
        })?;
        Ok(audits)
    }

    pub(super) fn put_audit(&self, batch: &mut Batch, audit: &Audit) -> Result<(), StoreError> {
        let key = [b"a:", &self.unique(audit.at)?[..]].concat();
        batch.put(key.clone(), self.close(&key, audit)?);
        Ok(())
    }

    /// The end of a key that no row has had: the moment, a sequence number of this run, and random
    /// bytes. Two acts of one moment differ by the sequence, and acts of two runs by the random bytes.
    pub(super) fn unique(&self, at: Timestamp) -> Result<Vec<u8>, StoreError> {
        let mut random = [0; 4];
        getrandom::fill(&mut random).map_err(|_| StoreError::NoRandomness)?;
        let micros = u64::try_from(at.as_microsecond()).unwrap_or(0);
        let place = self.sequence.fetch_add(1, Ordering::SeqCst);
        Ok([&micros.to_be_bytes()[..], &place.to_be_bytes(), &random].concat())
    }

    /// The language that a member of staff chose, as a tag.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn staff_language(&self, staff: &Staff) -> Result<Option<String>, StoreError> {
        let key = self.staff_key(staff);
        match self.backend.get(&key)? {
            Some(value) => self
                .read::<(String, String)>(&key, &value)
                .map(|(_, tag)| Some(tag)),
            None => Ok(None),
        }
    }

    /// Keeps the language that a member of staff chose.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_staff_language(
        &self,
        staff: &Staff,
        tag: &str,
    ) -> Result<CommitReceipt, StoreError> {
        let mut batch = Batch::default();
        self.put_staff_language(&mut batch, staff, tag)?;
        self.apply(batch)
    }

    pub(super) fn put_staff_language(
        &self,
        batch: &mut Batch,
        staff: &Staff,
        tag: &str,
    ) -> Result<(), StoreError> {
        let key = self.staff_key(staff);
        batch.put(key.clone(), self.close(&key, &(staff.to_string(), tag))?);
        Ok(())
    }

    fn staff_key(&self, staff: &Staff) -> Vec<u8> {
        let hash = self.seal.hash(&["staff", staff.channel.name(), &staff.id]);
        [b"g:", &hash[..]].concat()
    }

    pub(super) fn drawn_reference(
        &self,
        from: &Address,
        update: &UpdateId,
        again: u64,
    ) -> TicketNumber {
        let again = again.to_string();
        let parts = [
            "request",
            from.channel.name(),
            &from.room,
            &update.0,
            &again,
        ];
        let hash = self.seal.hash(&parts);
        TicketNumber::drawn_from(
            hash.first_chunk()
                .map_or(0, |chunk| u64::from_be_bytes(*chunk)),
        )
    }
}
