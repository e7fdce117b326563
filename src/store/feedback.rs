//! What people answered when they were asked whether it helped: without an address, and nothing by
//! which two rows could be told to be of one person.
//!
//! The words that somebody added are a row of their own, which names no other: they are read with
//! the answer they came with, and go earlier. Keys hold days, no moments.

use serde::{Deserialize, Serialize};

use crate::dialogue::Feedback;
use crate::redaction::RelayedText;

use super::backend::Batch;
use super::keys::{day_key, day_of};
use super::{KEPT_DAYS, Store, StoreError};

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// The day, counted from 1970.
    pub day: u32,
    /// The journey, by its flow's id.
    pub journey: String,
    /// The language it was held in.
    pub language: String,
    /// Whether a person of the desk took part.
    pub human: bool,
    /// Whether it helped.
    pub helped: bool,
}

/// Why, in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// What was answered, once more.
    pub rating: Rating,
    /// The day on which the words go.
    pub until: u32,
    /// The words.
    pub words: RelayedText,
}

/// All that is kept of what people answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// What, in the order of the days.
    pub ratings: Vec<Rating>,
    /// Why, as far as it is still kept.
    pub remarks: Vec<Remark>,
}

/// Ratings are kept for a year: the same weeks of two years can be compared, and no longer.
const YEAR: u32 = 365;

impl Rating {
    /// What was answered on a day, in a language.
    pub fn of(rated: &Feedback, day: u32, language: &str) -> Self {
        Self {
            day,
            journey: rated.journey.clone(),
            language: language.to_owned(),
            human: rated.human,
            helped: rated.helped,
        }
    }

    /// With words, kept for so many days at most.
    pub fn because(self, words: RelayedText, days: u32) -> Remark {
        Remark {
            until: self.day + days.min(KEPT_DAYS),
            rating: self,
            words,
        }
    }
}

impl Store {
    /// All that is kept of what people answered.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn ratings(&self) -> Result<Ratings, StoreError> {
        let mut all = Ratings::default();
        self.each(b"f:", &mut |key, value| {
            all.ratings.push(self.open_rating(key, value)?);
            Ok(())
        })?;
        self.each(b"y:", &mut |key, value| {
            all.remarks.push(self.open_remark(key, value)?);
            Ok(())
        })?;
        Ok(all)
    }

    pub(super) fn put_rating(&self, batch: &mut Batch, rating: &Rating) -> Result<(), StoreError> {
        let key = day_key(b"f:", rating.day, &nobody()?);
        batch.put(key.clone(), self.close(&key, rating)?);
        Ok(())
    }

    pub(super) fn put_remark(&self, batch: &mut Batch, remark: &Remark) -> Result<(), StoreError> {
        let key = day_key(b"y:", remark.until, &nobody()?);
        batch.put(key.clone(), self.close(&key, remark)?);
        Ok(())
    }

    pub(super) fn open_rating(&self, key: &[u8], value: &[u8]) -> Result<Rating, StoreError> {
        let rating: Rating = self.read(key, value)?;
        let whole = day_of(key) == Some(rating.day);
        whole.then_some(rating).ok_or(StoreError::BrokenRow)
    }

    pub(super) fn open_remark(&self, key: &[u8], value: &[u8]) -> Result<Remark, StoreError> {
        let remark: Remark = self.read(key, value)?;
        let whole = day_of(key) == Some(remark.until);
        whole.then_some(remark).ok_or(StoreError::BrokenRow)
    }

    /// Forgets ratings after a year, and words after their days.
    pub(super) fn old_ratings(&self, batch: &mut Batch, today: u32) -> Result<(), StoreError> {
        for (prefix, days) in [(b"f:", YEAR), (b"y:", 0)] {
            self.backend.scan(prefix, &mut |key, _| {
                let is_old = day_of(key).is_some_and(|day| day + days <= today);
                if is_old {
                    batch.remove(key.to_vec());
                }
                is_old
            })?;
        }
        Ok(())
    }
}

/// The end of a key that says nothing about anybody, not even what came first.
fn nobody() -> Result<[u8; 16], StoreError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|_| StoreError::NoRandomness)?;
    Ok(random)
}
