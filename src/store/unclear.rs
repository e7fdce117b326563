//! The texts that people did not understand: for each time the name of the text and its language, without
//! the person. As with ratings, nothing tells that two rows come from one person, and they go after a year.

use serde::{Deserialize, Serialize};

use super::backend::Batch;
use super::feedback::unlinkable_end;
use super::keys::{day_key, day_of};
use super::{Store, StoreError};

/// A person said that a text is not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unclear {
    /// The day, counted from 1970.
    pub day: u32,
    /// The name of the text: `activation-sheet`, or `activation-sheet.help`.
    pub text: String,
    /// The tag of the language in which the text was read.
    pub language: String,
}

impl Store {
    /// Reads what people did not understand, in the order of the days.
    pub(super) fn unclear(&self) -> Result<Vec<Unclear>, StoreError> {
        let mut all = Vec::new();
        self.each(b"q:", &mut |key, value| {
            all.push(self.open_unclear(key, value)?);
            Ok(())
        })?;
        Ok(all)
    }

    pub(super) fn put_unclear(
        &self,
        batch: &mut Batch,
        unclear: &Unclear,
    ) -> Result<(), StoreError> {
        let key = day_key(b"q:", unclear.day, &unlinkable_end()?);
        batch.put(key.clone(), self.close(&key, unclear)?);
        Ok(())
    }

    pub(super) fn open_unclear(&self, key: &[u8], value: &[u8]) -> Result<Unclear, StoreError> {
        let unclear: Unclear = self.read(key, value)?;
        let whole = day_of(key) == Some(unclear.day);
        whole.then_some(unclear).ok_or(StoreError::BrokenRow)
    }
}
