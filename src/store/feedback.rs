//! Ratings: what people answered when they were asked whether the help was useful. A row holds no
//! address, and nothing tells that two rows come from one person.
//!
//! The words that a person added are a row of their own, with a copy of the rating, and are removed
//! earlier. Keys hold days, not moments.

use serde::{Deserialize, Serialize};

use crate::dialogue::Feedback;
use crate::redaction::RelayedText;

use super::backend::Batch;
use super::keys::{day_key, day_of};
use super::{KEPT_DAYS, Store, StoreError, Unclear};

/// A person's answer to the question whether the journey helped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// The day of the answer, counted from 1970.
    pub day: u32,
    /// The id of the journey's flow.
    pub journey: String,
    /// The tag of the language in which the journey was held.
    pub language: String,
    /// Whether a member of staff took part.
    pub human: bool,
    /// Whether the journey helped.
    pub helped: bool,
}

/// A rating with the words that the person added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// A copy of the rating.
    pub rating: Rating,
    /// The day on which the row is removed, counted from 1970.
    pub until: u32,
    /// The person's words, redacted.
    pub words: RelayedText,
}

/// All that people said of the help: ratings, remarks, and the texts they did not understand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// The ratings, in the order of their days.
    pub ratings: Vec<Rating>,
    /// The ratings with words, as far as the words are still kept.
    pub remarks: Vec<Remark>,
    /// The texts that were not understood, in the order of their days.
    #[serde(default)]
    pub unclear: Vec<Unclear>,
}

/// How many days ratings are kept, and what was not understood: a year, so that the same weeks of two years
/// can be compared.
const YEAR: u32 = 365;

impl Rating {
    /// The rating that a person gave on `day`, counted from 1970, in the language with this tag.
    pub fn of(rated: &Feedback, day: u32, language: &str) -> Self {
        Self {
            day,
            journey: rated.journey.clone(),
            language: language.to_owned(),
            human: rated.human,
            helped: rated.helped,
        }
    }

    /// The remark of this rating with the person's words, kept for `days`, [`KEPT_DAYS`] at most.
    pub fn because(self, words: RelayedText, days: u32) -> Remark {
        Remark {
            until: self.day.saturating_add(days.min(KEPT_DAYS)),
            rating: self,
            words,
        }
    }
}

impl Store {
    /// Reads all ratings and remarks, and the texts that were not understood.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn ratings(&self) -> Result<Ratings, StoreError> {
        let mut all = Ratings {
            unclear: self.unclear()?,
            ..Ratings::default()
        };
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
        let key = day_key(b"f:", rating.day, &unlinkable_end()?);
        batch.put(key.clone(), self.close(&key, rating)?);
        Ok(())
    }

    pub(super) fn put_remark(&self, batch: &mut Batch, remark: &Remark) -> Result<(), StoreError> {
        let key = day_key(b"y:", remark.until, &unlinkable_end()?);
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

    /// Removes ratings and what was not understood after a year, and remarks on the day they are kept until.
    pub(super) fn old_ratings(&self, batch: &mut Batch, today: u32) -> Result<(), StoreError> {
        for (prefix, days) in [(b"f:", YEAR), (b"q:", YEAR), (b"y:", 0)] {
            self.backend.scan(prefix, &mut |key, _| {
                let is_old = day_of(key).is_some_and(|day| day.saturating_add(days) <= today);
                if is_old {
                    batch.remove(key.to_vec());
                }
                is_old
            })?;
        }
        Ok(())
    }
}

/// The end of a key, at random, so that it tells nothing about the person, nor which row came first.
pub(super) fn unlinkable_end() -> Result<[u8; 16], StoreError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|_| StoreError::NoRandomness)?;
    Ok(random)
}
