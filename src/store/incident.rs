//! Incidents: what the operator announced, until people who asked for it were told of the end.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::message::Address;

use super::backend::Batch;
use super::record::AddressRecord;
use super::{Audit, CommitReceipt, KEPT_DAYS, Store, StoreError, day};

/// An incident, as it was announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentRecord {
    /// The number, counted from one.
    pub number: u32,
    /// The service; nothing where it is of all.
    pub service: Option<String>,
    /// The sentence that people read.
    pub text: String,
    /// When it was announced.
    pub began: Timestamp,
    /// When its end was announced; nothing while it is under way.
    #[serde(default)]
    pub ended: Option<Timestamp>,
    /// Whether the people who asked for it were told of the end.
    #[serde(default)]
    pub told: bool,
}

impl Store {
    /// Keeps an incident as it is now, and the act of a member of staff that made it so.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_incident(
        &self,
        incident: &IncidentRecord,
        audit: Option<&Audit>,
    ) -> Result<CommitReceipt, StoreError> {
        let mut batch = Batch::default();
        self.put_incident(&mut batch, incident)?;
        if let Some(audit) = audit {
            self.put_audit(&mut batch, audit)?;
        }
        self.apply(batch)
    }

    /// Every incident that is kept, in the order of their numbers.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn incidents(&self) -> Result<Vec<IncidentRecord>, StoreError> {
        let mut found = Vec::new();
        self.each(b"i:", &mut |key, value| {
            found.push(self.read(key, value)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// The people who asked to be told of the end of an incident. It looks at every session.
    ///
    /// # Errors
    /// As [`Store::incidents`].
    pub fn awaiting_end(&self, number: u32) -> Result<Vec<Address>, StoreError> {
        let mut found = Vec::new();
        self.each(b"s:", &mut |key, value| {
            let (_, record) = self.open_session(key, value)?;
            if record.wants_end_of(number) {
                found.extend(AddressRecord::from(&record).address());
            }
            Ok(())
        })?;
        Ok(found)
    }

    pub(super) fn put_incident(
        &self,
        batch: &mut Batch,
        incident: &IncidentRecord,
    ) -> Result<(), StoreError> {
        let key = [b"i:", &incident.number.to_be_bytes()[..]].concat();
        batch.put(key.clone(), self.close(&key, incident)?);
        Ok(())
    }

    /// Removes the incidents that ended so long ago that no conversation remembers them, except the
    /// last one, after which numbers are counted.
    pub(super) fn old_incidents(&self, batch: &mut Batch, today: u32) -> Result<(), StoreError> {
        let all = self.incidents()?;
        let last = all.iter().map(|incident| incident.number).max();
        for incident in all {
            let is_old = incident
                .ended
                .is_some_and(|ended| day(ended).saturating_add(KEPT_DAYS) < today);
            if is_old && Some(incident.number) != last {
                batch.remove([b"i:", &incident.number.to_be_bytes()[..]].concat());
            }
        }
        Ok(())
    }
}
