//! Dead letters: messages that could not be delivered and updates that could not be answered, kept
//! for the operator.
//!
//! Of an update only its name is kept, never its content.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::message::{ChannelName, UpdateId};

use super::backend::Batch;
use super::keys::day_key;
use super::record::OutboxRecord;
use super::{CommitReceipt, KEPT_DAYS, OutboxEntry, Store, StoreError, day};

/// A message that could not be delivered, or an update that could not be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadLetter {
    /// When the message was committed, or the update given up.
    pub at: Timestamp,
    /// The channel's name: `telegram`.
    pub channel: String,
    /// A short name of the conversation or the update: 12 hexadecimal digits of a keyed hash.
    pub of: String,
    /// Whether it is a message or an update.
    pub what: DeadLetterKind,
    /// Why it could not be delivered or answered.
    pub cause: String,
}

/// The two kinds of dead letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadLetterKind {
    /// A message that the platform did not take.
    Message,
    /// An update of a platform that could not be answered.
    Update,
}

impl Store {
    /// Moves a message that could not be delivered from the queue to the dead letters.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn dead_letter(&self, row: &OutboxEntry, cause: &str) -> Result<(), StoreError> {
        let mut key = row.key.clone();
        key[0] = b'z';
        // The person did not agree that words are kept which did not arrive.
        let kept = row.outbound.clone().without_words();
        let record = OutboxRecord::of(&row.to, &kept, row.at).because(cause);
        let made = self.apply_made(|batch| {
            batch.remove(row.key.clone());
            batch.put(key.clone(), self.close(&key, &record)?);
            self.forget_last_notice(batch, &row.to)
        });
        made.map(drop)
    }

    /// Keeps an update that could not be answered as a dead letter, and marks it as seen: when the
    /// platform repeats it, it is not tried again.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn refuse(
        &self,
        channel: ChannelName,
        update: &UpdateId,
        cause: &str,
        now: Timestamp,
        today: u32,
    ) -> Result<CommitReceipt, StoreError> {
        let seen = self.seen_key(channel, update, today);
        let key = day_key(b"u:", today, &seen[6..]);
        let letter = DeadLetter {
            at: now,
            channel: channel.name().to_owned(),
            of: super::key_file::to_hex(&seen[6..12]),
            what: DeadLetterKind::Update,
            cause: cause.to_owned(),
        };
        let mut batch = Batch::default();
        batch.put(key.clone(), self.close(&key, &letter)?);
        batch.put(seen, Vec::new());
        self.apply(batch)
    }

    /// How many dead letters there are.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn count_dead_letters(&self) -> Result<u64, StoreError> {
        let mut count = 0;
        for prefix in [b"u:", b"z:"] {
            self.backend.scan(prefix, &mut |_, _| {
                count += 1;
                true
            })?;
        }
        Ok(count)
    }

    /// All dead letters, the oldest first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn dead_letters(&self) -> Result<Vec<DeadLetter>, StoreError> {
        let mut all = Vec::new();
        self.each(b"u:", &mut |key, value| {
            all.push(self.read(key, value)?);
            Ok(())
        })?;
        self.each(b"z:", &mut |key, value| {
            let (_, record) = self.open_message(key, value)?;
            let cause = record.cause.clone().unwrap_or_default();
            if let Some((to, _, at)) = record.outbound() {
                all.push(DeadLetter {
                    at,
                    channel: to.channel.name().to_owned(),
                    of: self.pseudonym(&to),
                    what: DeadLetterKind::Message,
                    cause,
                });
            }
            Ok(())
        })?;
        all.sort_by_key(|letter: &DeadLetter| letter.at);
        Ok(all)
    }

    /// Removes the dead letters that are older than [`KEPT_DAYS`], and the messages that have waited for
    /// so long: on a page a person may never come back for them.
    pub(super) fn drop_old_dead_letters(
        &self,
        batch: &mut Batch,
        today: u32,
    ) -> Result<(), StoreError> {
        self.each(b"u:", &mut |key, _| {
            let is_old =
                super::keys::day_of(key).is_some_and(|day| day.saturating_add(KEPT_DAYS) <= today);
            if is_old {
                batch.remove(key.to_vec());
            }
            Ok(())
        })?;
        let is_old = |at: Timestamp| day(at).saturating_add(KEPT_DAYS) <= today;
        self.each(b"z:", &mut |key, value| {
            let (_, record) = self.open_message(key, value)?;
            if record.outbound().is_none_or(|(_, _, at)| is_old(at)) {
                batch.remove(key.to_vec());
            }
            Ok(())
        })?;
        self.each(b"o:", &mut |key, value| {
            let (_, record) = self.open_message(key, value)?;
            if record.outbound().is_some_and(|(_, _, at)| is_old(at)) {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }
}
