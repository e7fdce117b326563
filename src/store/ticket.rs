//! The rows of tickets: where each stands, and its transcript, which is kept only with the person's
//! consent.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};
use crate::redaction::RelayedText;
use guichet_core::handoff::{Reason, Staff, StaffPlace, State, Ticket};

use super::backend::Batch;
use super::record::AddressRecord;
use super::snapshot::SnapshotRecord;
use super::{KEPT_DAYS, Store, StoreError};

/// The author and the reader of a line of a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// A member of staff, to colleagues.
    Note,
    /// The person, to the staff.
    Person,
    /// A member of staff, to the person.
    Staff,
}

/// A line of a ticket's transcript, kept for some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// When the line was written.
    pub at: Timestamp,
    /// When the line is removed.
    pub until: Timestamp,
    /// Who wrote the line.
    pub by: Speaker,
    /// The words of the line, redacted.
    pub words: RelayedText,
}

/// The stored shape of a ticket. Times are in seconds since 1970.
#[derive(Serialize, Deserialize)]
pub(super) struct TicketRecord {
    reference: u32,
    desk: String,
    person: AddressRecord,
    opened: i64,
    state: StateRecord,
    consent: Option<bool>,
    heard: i64,
    warned: bool,
    reminded: Option<i64>,
    #[serde(default)]
    urgent: bool,
    /// Absent in rows that earlier versions wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    problem: Option<RelayedText>,
    /// Absent in rows that earlier versions wrote.
    #[serde(default)]
    brief: Option<SnapshotRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StateRecord {
    Closed {
        at: i64,
        reason: String,
    },
    Held {
        by: String,
        since: i64,
        answered: Option<i64>,
    },
    Waiting {
        since: i64,
        hidden_until: Option<i64>,
    },
}

impl TicketRecord {
    fn of(ticket: &Ticket) -> Self {
        let second = |at: Timestamp| at.as_second();
        Self {
            reference: ticket.reference.number(),
            desk: ticket.desk.clone(),
            person: AddressRecord::of(&ticket.person),
            opened: second(ticket.opened),
            state: match &ticket.state {
                State::Closed { at, reason } => StateRecord::Closed {
                    at: second(*at),
                    reason: reason.name().to_owned(),
                },
                State::Held {
                    by,
                    since,
                    answered,
                } => StateRecord::Held {
                    by: by.to_string(),
                    since: second(*since),
                    answered: answered.map(second),
                },
                State::Waiting {
                    since,
                    hidden_until,
                } => StateRecord::Waiting {
                    since: second(*since),
                    hidden_until: hidden_until.map(second),
                },
            },
            consent: ticket.consent,
            heard: second(ticket.heard),
            warned: ticket.warned,
            reminded: ticket.reminded.map(second),
            urgent: ticket.urgent,
            problem: ticket.problem.clone(),
            brief: ticket.brief.as_ref().map(SnapshotRecord::of),
        }
    }

    fn ticket(self) -> Option<Ticket> {
        let at = |second: i64| Timestamp::from_second(second).ok();
        Some(Ticket {
            reference: TicketNumber::new(self.reference)?,
            desk: self.desk,
            person: self.person.address()?,
            opened: at(self.opened)?,
            state: match self.state {
                StateRecord::Closed { at: when, reason } => State::Closed {
                    at: at(when)?,
                    reason: Reason::named(&reason)?,
                },
                StateRecord::Held {
                    by,
                    since,
                    answered,
                } => State::Held {
                    by: Staff::named(&by)?,
                    since: at(since)?,
                    answered: answered.and_then(at),
                },
                StateRecord::Waiting {
                    since,
                    hidden_until,
                } => State::Waiting {
                    since: at(since)?,
                    hidden_until: hidden_until.and_then(at),
                },
            },
            consent: self.consent,
            heard: at(self.heard)?,
            warned: self.warned,
            reminded: self.reminded.and_then(at),
            urgent: self.urgent,
            problem: self.problem,
            brief: self.brief.map(SnapshotRecord::brief),
        })
    }
}

impl Store {
    fn request_key(reference: TicketNumber) -> Vec<u8> {
        [b"t:", &reference.number().to_be_bytes()[..]].concat()
    }

    fn spoken_prefix(reference: TicketNumber) -> Vec<u8> {
        [b"r:", &reference.number().to_be_bytes()[..]].concat()
    }

    /// A number for the ticket that an update opens: one that no ticket has, and the same whenever the
    /// update is tried again.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn free_reference(
        &self,
        from: &Address,
        update: &crate::message::UpdateId,
    ) -> Result<TicketNumber, StoreError> {
        let mut again = 0_u64;
        loop {
            let reference = self.drawn_reference(from, update, again);
            if self.backend.get(&Self::request_key(reference))?.is_none() {
                return Ok(reference);
            }
            again += 1;
        }
    }

    /// Reads the ticket of this number.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn ticket(&self, reference: TicketNumber) -> Result<Option<Ticket>, StoreError> {
        let key = Self::request_key(reference);
        match self.backend.get(&key)? {
            Some(value) => self.open_ticket(&key, &value).map(Some),
            None => Ok(None),
        }
    }

    /// All tickets, closed ones included, in the order of their numbers.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn tickets(&self) -> Result<Vec<Ticket>, StoreError> {
        let mut tickets = Vec::new();
        self.each(b"t:", &mut |key, value| {
            tickets.push(self.open_ticket(key, value)?);
            Ok(())
        })?;
        Ok(tickets)
    }

    /// The lines of a ticket's transcript that are still kept, the oldest first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn spoken(&self, reference: TicketNumber) -> Result<Vec<TranscriptLine>, StoreError> {
        let mut spoken: Vec<TranscriptLine> = Vec::new();
        self.each(&Self::spoken_prefix(reference), &mut |key, value| {
            spoken.push(self.read(key, value)?);
            Ok(())
        })?;
        Ok(spoken)
    }

    pub(super) fn put_ticket(&self, batch: &mut Batch, ticket: &Ticket) -> Result<(), StoreError> {
        let key = Self::request_key(ticket.reference);
        batch.put(key.clone(), self.close(&key, &TicketRecord::of(ticket))?);
        Ok(())
    }

    pub(super) fn put_spoken(
        &self,
        batch: &mut Batch,
        reference: TicketNumber,
        spoken: &TranscriptLine,
    ) -> Result<(), StoreError> {
        let mut key = Self::spoken_prefix(reference);
        key.extend(self.unique(spoken.at)?);
        batch.put(key.clone(), self.close(&key, spoken)?);
        Ok(())
    }

    /// Removes a ticket with its transcript and its messages that are still pending.
    pub(super) fn remove_ticket(
        &self,
        batch: &mut Batch,
        reference: TicketNumber,
    ) -> Result<(), StoreError> {
        self.forget_key(batch, &self.seal.owner_of_ticket(reference.number()));
        batch.remove(Self::request_key(reference));
        self.each(&Self::spoken_prefix(reference), &mut |key, _| {
            batch.remove(key.to_vec());
            Ok(())
        })?;
        self.erase_queue(batch, &StaffPlace::Request(reference).address())?;
        for &channel in ChannelName::ALL {
            // The last message of the notice stays known: it can still be edited to say that the
            // ticket is gone.
            let notice = StaffPlace::Notice(reference, channel).address();
            let last = self.last_message(&notice)?;
            self.erase_queue(batch, &notice)?;
            if let Some(last) = last {
                self.put_last_message(batch, &notice, &last)?;
            }
            let room = StaffPlace::Thread(reference, channel).address();
            // The thread stays known until it is removed from its platform.
            let thread = self.thread_of(&room)?;
            self.erase_queue(batch, &room)?;
            batch.remove(self.last_message_key(&room));
            if let Some(thread) = thread {
                self.put_ticket_thread(batch, &room, &thread)?;
            }
        }
        Ok(())
    }

    /// Removes the messages that wait for a place at the desk, its dead letters and its key.
    fn erase_queue(&self, batch: &mut Batch, place: &Address) -> Result<(), StoreError> {
        self.forget_key(batch, &self.address_hash(place));
        self.empty_queue(batch, place)
    }

    /// Removes tickets that were closed [`KEPT_DAYS`] ago, expired transcripts, blocks and sessions of
    /// staff, and old acts in the audit log.
    pub(super) fn old_requests(&self, batch: &mut Batch, today: u32) -> Result<(), StoreError> {
        let kept = SignedDuration::from_hours(24 * i64::from(KEPT_DAYS));
        let is_old = |at: Timestamp| at + kept <= start_of(today);
        for ticket in self.tickets()? {
            if let State::Closed { at, .. } = ticket.state
                && is_old(at)
            {
                self.remove_ticket(batch, ticket.reference)?;
                for &channel in ChannelName::ALL {
                    let notice = StaffPlace::Notice(ticket.reference, channel).address();
                    batch.remove(self.last_message_key(&notice));
                }
            }
        }
        self.old_blocks(batch, start_of(today))?;
        self.old_desk_sessions(batch, start_of(today))?;
        self.old_carry_codes(batch, start_of(today))?;
        self.each(b"r:", &mut |key, value| {
            let spoken: TranscriptLine = self.read(key, value)?;
            if spoken.until <= start_of(today) {
                batch.remove(key.to_vec());
            }
            Ok(())
        })?;
        self.each(b"a:", &mut |key, value| {
            let audit: super::Audit = self.read(key, value)?;
            if audit.at + kept * AUDIT_MONTHS <= start_of(today) {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }

    pub(super) fn open_ticket(&self, key: &[u8], value: &[u8]) -> Result<Ticket, StoreError> {
        let record: TicketRecord = self.read(key, value)?;
        record.ticket().ok_or(StoreError::BrokenRow)
    }

    pub(super) fn open_ticket_record(
        &self,
        key: &[u8],
        value: &[u8],
    ) -> Result<TicketRecord, StoreError> {
        self.read(key, value)
    }

    /// Adds an imported ticket to a batch.
    pub(super) fn import_ticket(
        &self,
        batch: &mut Batch,
        record: TicketRecord,
    ) -> Result<(), StoreError> {
        let ticket = record.ticket().ok_or(StoreError::BrokenRow)?;
        self.put_ticket(batch, &ticket)
    }
}

/// How long the audit log is kept, in periods of [`KEPT_DAYS`]: about a year, so that staff can
/// still answer for an act.
const AUDIT_MONTHS: i32 = 12;

/// The first moment of a day that is counted from 1970.
fn start_of(day: u32) -> Timestamp {
    let since = Duration::from_secs(u64::from(day) * 24 * 60 * 60);
    Timestamp::UNIX_EPOCH + since
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_before_there_were_briefs_is_read() {
        let row = r#"{"reference":482913,"desk":"school-office","person":{"channel":"memory",
            "room":"lea"},"opened":1,"state":{"closed":{"at":2,"reason":"solved"}},"consent":null,
            "heard":1,"warned":false,"reminded":null}"#;
        let record: TicketRecord = serde_json::from_str(row).expect("it is a row");
        let ticket = record.ticket().expect("it is a request");
        assert!(ticket.is_closed() && ticket.brief.is_none());
    }
}
