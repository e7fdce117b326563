//! Verifies the store: whether every row opens, and whether the rows agree with each other.

use serde::{Deserialize, Serialize};

use super::key_file::to_hex;
use super::keys::{day_key, second_of};
use super::record::{AddressRecord, OutboxRecord, SessionRecord};
use super::sent_files::SentFile;
use super::{KEPT_DAYS, Store, StoreError};
use crate::message::LastMessage;

/// The result of a verification: how many rows of each kind, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// How many sessions there are.
    pub sessions: u64,
    /// How many messages are to be delivered.
    pub messages: u64,
    /// How many dead letters there are, messages and updates.
    pub dead_letters: u64,
    /// How many reminders are to be given.
    pub reminders: u64,
    /// How many tickets there are, closed ones included.
    #[serde(default)]
    pub requests: u64,
    /// How many ratings there are.
    #[serde(default)]
    pub ratings: u64,
    /// How many updates are remembered as seen.
    pub updates: u64,
    /// How many rows are wrong.
    pub wrong: u64,
    /// A sentence for each of the first wrong rows.
    pub diagnostics: Vec<String>,
}

/// How many diagnostics a report lists; more would not help the operator.
const MOST: usize = 20;

impl Report {
    fn report(&mut self, key: &[u8], sentence: &str) {
        self.wrong += 1;
        if self.diagnostics.len() < MOST {
            let row = to_hex(key.get(2..8).unwrap_or(key));
            self.diagnostics.push(format!("row {row}…: {sentence}"));
        }
    }
}

impl Store {
    /// Verifies every row. The service may answer meanwhile; a row that a turn changes just then may be
    /// reported, and is not reported again by a second verification.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn verify(&self) -> Result<Report, StoreError> {
        let mut report = Report::default();
        self.each(b"", &mut |key, value| self.one(key, value, &mut report))?;
        Ok(report)
    }

    fn one(&self, key: &[u8], value: &[u8], report: &mut Report) -> Result<(), StoreError> {
        match key.first() {
            Some(b's') => report.sessions += 1,
            Some(b'o') => report.messages += 1,
            Some(b'u' | b'z') => report.dead_letters += 1,
            Some(b'w') => report.reminders += 1,
            Some(b't') => report.requests += 1,
            Some(b'f') => report.ratings += 1,
            Some(b'd') => report.updates += 1,
            _ => {}
        }
        match self.look(key, value) {
            Ok(()) => {}
            Err(StoreError::Backend(error)) => return Err(error.into()),
            Err(error) => report.report(key, &error.to_string()),
        }
        match key.first() {
            Some(b's') => self.companions(key, value, report),
            Some(b'w') => self.reminded(key, value, report),
            Some(b't') => self.requested(key, value, report),
            _ => Ok(()),
        }
    }

    /// Checks that a row opens and has the shape that its key says.
    pub(super) fn look(&self, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        match key.get(..2) {
            Some(b"s:") => self.open_session(key, value).map(drop),
            Some(b"o:" | b"z:") => self.open_message(key, value).map(drop),
            Some(b"w:") => self.open_address(key, value).map(drop),
            Some(b"c:") => self.read(key, value).map(|_: (AddressRecord, u64)| ()),
            Some(b"h:") => self
                .read(key, value)
                .map(|_: (AddressRecord, AddressRecord)| ()),
            Some(b"k:") => self
                .read(key, value)
                .map(|_: (AddressRecord, LastMessage)| ()),
            Some(b"u:") => self.read(key, value).map(|_: super::DeadLetter| ()),
            Some(b"t:") => self.open_ticket(key, value).map(drop),
            Some(b"r:") => self.read(key, value).map(|_: super::TranscriptLine| ()),
            Some(b"a:") => self.read(key, value).map(|_: super::Audit| ()),
            Some(b"b:") => self.read(key, value).map(|_: super::Blocked| ()),
            Some(b"g:") => self.read(key, value).map(|_: (String, String)| ()),
            Some(b"l:" | b"n:") => self.read(key, value).map(|_: super::DeskSession| ()),
            Some(b"j:") => self.read(key, value).map(|_: super::StaffPasskey| ()),
            Some(b"v:") => self.read(key, value).map(|_: super::carry::CarryRecord| ()),
            Some(b"i:") => self.read(key, value).map(|_: super::IncidentRecord| ()),
            Some(b"p:") => self.read(key, value).map(|_: SentFile| ()),
            Some(b"f:") => self.open_rating(key, value).map(drop),
            Some(b"q:") => self.open_unclear(key, value).map(drop),
            Some(b"y:") => self.open_remark(key, value).map(drop),
            Some(b"d:" | b"x:") if value.is_empty() => Ok(()),
            Some(b"m:") => Ok(()),
            _ => Err(StoreError::BrokenRow),
        }
    }

    /// Checks that a session has a row for its expiry, and one for its reminder if there is one.
    fn companions(&self, key: &[u8], value: &[u8], report: &mut Report) -> Result<(), StoreError> {
        let Ok((_, record)) = self.open_session(key, value) else {
            return Ok(());
        };
        let expiry = day_key(b"x:", record.touched.saturating_add(KEPT_DAYS), &key[2..]);
        if self.backend.get(&expiry)?.is_none() {
            report.report(key, "a session will never expire");
        }
        if let (Some(at), Some(address)) =
            (record.reminder_at(), AddressRecord::from(&record).address())
            && self
                .backend
                .get(&self.reminder_key(at, &address))?
                .is_none()
        {
            report.report(key, "a session's reminder will never be given");
        }
        Ok(())
    }

    fn reminded(&self, key: &[u8], value: &[u8], report: &mut Report) -> Result<(), StoreError> {
        let Ok(record) = self.open_address(key, value) else {
            return Ok(());
        };
        let Some(address) = record.address() else {
            return Ok(());
        };
        let kept = self.session(&address).ok().flatten();
        let at = kept.and_then(|kept| kept.session.reminder.map(|reminder| reminder.at));
        if at != second_of(key) {
            report.report(key, "a reminder belongs to no session");
        }
        Ok(())
    }

    /// Checks that an open ticket and its session agree whether a member of staff holds the
    /// conversation.
    fn requested(&self, key: &[u8], value: &[u8], report: &mut Report) -> Result<(), StoreError> {
        let Ok(ticket) = self.open_ticket(key, value) else {
            return Ok(());
        };
        let kept = self.session(&ticket.person).ok().flatten();
        let request = kept.and_then(|kept| kept.session.request);
        let own = request.filter(|request| request.reference == ticket.reference);
        let taken = own.map(|request| request.taken);
        let agrees = match taken {
            Some(taken) => !ticket.is_closed() && taken == ticket.holder().is_some(),
            // The session may have expired before its ticket, which then lapses by itself.
            None => ticket.is_closed() || ticket.holder().is_none(),
        };
        if !agrees {
            report.report(
                key,
                "a request and its conversation do not agree who speaks",
            );
        }
        Ok(())
    }

    pub(super) fn open_session(
        &self,
        key: &[u8],
        value: &[u8],
    ) -> Result<(u64, SessionRecord), StoreError> {
        let (revision, sealed) = value.split_first_chunk().ok_or(StoreError::BrokenRow)?;
        Ok((u64::from_be_bytes(*revision), self.read(key, sealed)?))
    }

    pub(super) fn open_message(
        &self,
        key: &[u8],
        value: &[u8],
    ) -> Result<(u64, OutboxRecord), StoreError> {
        let place = key.last_chunk().ok_or(StoreError::BrokenRow)?;
        Ok((u64::from_be_bytes(*place), self.read(key, value)?))
    }

    pub(super) fn open_address(
        &self,
        key: &[u8],
        value: &[u8],
    ) -> Result<AddressRecord, StoreError> {
        self.read(key, value)
    }
}
