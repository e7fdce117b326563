//! One turn's changes, all or nothing.

use crate::engine::{Reminder, Session};
use crate::wire::{Address, ChannelName, Outbound, UpdateId};

use super::backend::Batch;
use super::keys::day_key;
use super::record::{AddressRecord, OutboxRecord, SessionRecord};
use super::{Durable, KEPT_DAYS, Row, SEEN_DAYS, Store, StoreError};

/// A session as it was found.
pub struct Kept {
    /// The session.
    pub session: Session,
    /// Its revision, to be given back with the next commit.
    pub revision: u64,
    pub(super) touched: u32,
}

/// Everything a turn changes.
pub struct Commit<'a> {
    /// The update it answers.
    pub update: &'a UpdateId,
    /// Whose conversation it is.
    pub from: &'a Address,
    /// The session as it was found before the turn, if there was one.
    pub before: Option<&'a Kept>,
    /// The session after the turn; nothing erases it.
    pub session: Option<&'a Session>,
    /// What to send.
    pub messages: Vec<Outbound>,
    /// Today, counted in days from 1970.
    pub today: u32,
}

impl Store {
    /// Whether this update was seen in the last days.
    ///
    /// # Errors
    /// When the engine cannot read.
    pub fn seen(
        &self,
        channel: ChannelName,
        update: &UpdateId,
        today: u32,
    ) -> Result<bool, StoreError> {
        for day in today.saturating_sub(SEEN_DAYS)..=today {
            if self
                .backend
                .get(&self.seen_key(channel, update, day))?
                .is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The session of a conversation.
    ///
    /// # Errors
    /// When the engine cannot read, or the row is damaged.
    pub fn session(&self, address: &Address) -> Result<Option<Kept>, StoreError> {
        let key = self.session_key(address);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let (revision, record) = self.open_session(&key, &value)?;
        let touched = record.touched;
        Ok(Some(Kept {
            session: record.session(),
            revision,
            touched,
        }))
    }

    /// Applies everything a turn changes, and gives the rows to deliver with the promise that they
    /// are durable. Nothing may be acknowledged or sent before the promise is kept.
    ///
    /// # Errors
    /// When the engine cannot write, or the conversation changed since it was read.
    pub fn commit(&self, commit: Commit<'_>) -> Result<(Vec<Row>, Durable), StoreError> {
        if self.syncer.has_failed() {
            return Err(StoreError::NotDurable);
        }
        let revision = commit.before.map_or(0, |kept| kept.revision);
        if self.revision(commit.from)? != revision {
            return Err(StoreError::Conflict);
        }
        let mut batch = Batch::default();
        batch.put(
            self.seen_key(commit.from.channel, commit.update, commit.today),
            Vec::new(),
        );
        self.keep(&mut batch, &commit, revision)?;
        self.remind(&mut batch, &commit)?;
        let mut rows = Vec::new();
        for outbound in commit.messages {
            let key = self.outbox_key(commit.from);
            let record = OutboxRecord::of(commit.from, &outbound);
            batch.put(key.clone(), self.close(&key, &record)?);
            rows.push(Row {
                key,
                to: commit.from.clone(),
                outbound,
            });
        }
        let durable = self.apply(batch)?;
        Ok((rows, durable))
    }

    fn keep(
        &self,
        batch: &mut Batch,
        commit: &Commit<'_>,
        revision: u64,
    ) -> Result<(), StoreError> {
        let key = self.session_key(commit.from);
        let Some(session) = commit.session else {
            batch.remove(key);
            let mut waiting = Vec::new();
            self.backend
                .scan(&self.queue_key(commit.from), &mut |key, _| {
                    waiting.push(key.to_vec());
                    true
                })?;
            waiting.into_iter().for_each(|key| batch.remove(key));
            return Ok(());
        };
        let record = SessionRecord::of(commit.from, session, commit.today);
        let mut value = (revision + 1).to_be_bytes().to_vec();
        value.extend(self.close(&key, &record)?);
        if commit
            .before
            .is_none_or(|kept| kept.touched != commit.today)
        {
            batch.put(
                day_key(b"x:", commit.today + KEPT_DAYS, &key[2..]),
                Vec::new(),
            );
        }
        batch.put(key, value);
        Ok(())
    }

    /// The reminder of the session before gives way to that of the session after.
    fn remind(&self, batch: &mut Batch, commit: &Commit<'_>) -> Result<(), StoreError> {
        let before = commit
            .before
            .and_then(|kept| kept.session.reminder.as_ref());
        let after = commit.session.and_then(|session| session.reminder.as_ref());
        let at = |reminder: Option<&Reminder>| reminder.map(|reminder| reminder.at);
        if at(before) == at(after) {
            return Ok(());
        }
        if let Some(at) = at(before) {
            batch.remove(self.reminder_key(at, commit.from));
        }
        if let Some(at) = at(after) {
            let key = self.reminder_key(at, commit.from);
            batch.put(
                key.clone(),
                self.close(&key, &AddressRecord::of(commit.from))?,
            );
        }
        Ok(())
    }

    fn revision(&self, address: &Address) -> Result<u64, StoreError> {
        let Some(value) = self.backend.get(&self.session_key(address))? else {
            return Ok(0);
        };
        let revision = value.first_chunk::<8>().ok_or(StoreError::BrokenRow)?;
        Ok(u64::from_be_bytes(*revision))
    }
}
