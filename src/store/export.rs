//! Exports the store as lines of JSON: for backups, for another machine, or for another program.
//!
//! The first line names the format and the store. The last line holds the number of rows and a hash
//! of the lines before it, so that a file cut short is noticed. Each line between them is one row:
//! sealed, as in the store, or in plain text on demand.
//!
//! The service answers during a sealed export: rows that change meanwhile are written again at the
//! end, and the later line counts. It waits during a plain export. A block of a person who has
//! erased their conversation is in a sealed export only, since nothing tells the person's address
//! any more.

use std::collections::BTreeSet;
use std::io::Write;

use serde::{Deserialize, Serialize};

use super::key_file::to_hex;
use super::open::{HEAD, Head};
use super::record::{AddressRecord, OutboxRecord, SessionRecord};
use super::ticket::TicketRecord;
use super::{
    Audit, Blocked, IncidentRecord, Rating, Remark, Store, StoreError, TranscriptLine, Unclear,
};

/// The first line of an export.
#[derive(Serialize, Deserialize)]
pub(super) struct First {
    /// The version of the export's format.
    pub(super) guichet_export: u32,
    /// The store's name, which is also that of its key file.
    pub(super) store: String,
    pub(super) sealed: bool,
    /// Whether conversations have keys of their own, in a file beside the store's key.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) data_keys: bool,
    /// By what the key of a sealed export is known, as in the store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) key_check: Option<String>,
}

pub(super) const VERSION: u32 = 1;

/// A line of an export between the first and the last: one row.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ExportLine {
    /// A sealed row, in hexadecimal digits; without a value, the row was removed meanwhile.
    Row { key: String, value: Option<String> },
    /// A session in plain text, after its revision.
    Session(u64, SessionRecord),
    /// A message to be delivered, after its position in the queue.
    Message(u64, OutboxRecord),
    /// A dead letter that is a message, after its position in the queue.
    Aside(u64, OutboxRecord),
    /// A ticket, whose row is called « request ».
    Request(TicketRecord),
    /// A line of the transcript of the ticket with this number.
    Spoken(u32, TranscriptLine),
    /// An act of a member of staff.
    Audit(Audit),
    /// A block, after the address of the blocked person.
    Block(AddressRecord, Blocked),
    /// The language that a member of staff chose: the member's name, then the tag.
    Speaks(String, String),
    /// A place at the desk, and the thread that belongs to it.
    DeskRoom(AddressRecord, AddressRecord),
    /// An incident that was announced.
    Incident(IncidentRecord),
    /// A person's rating.
    Rating(Rating),
    /// A rating with the words that the person added.
    Remark(Remark),
    /// A text that was not understood.
    Unclear(Unclear),
}

/// The last line of an export.
#[derive(Serialize, Deserialize)]
pub(super) struct Last {
    pub(super) rows: u64,
    pub(super) hash: String,
}

/// A callback for each row, given its key and its value.
pub(super) type Each<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> Result<(), StoreError>;

/// Writes lines and hashes them.
struct Lines<'a> {
    out: &'a mut dyn Write,
    hasher: blake3::Hasher,
    rows: u64,
}

impl Store {
    /// Writes every row to `out`; returns how many. `plain` writes them unsealed.
    ///
    /// # Errors
    /// When the store cannot be read, `out` cannot be written, or another export is under way.
    pub fn export(&self, out: &mut dyn Write, plain: bool) -> Result<u64, StoreError> {
        let _one = self.exporting.try_lock().ok_or(StoreError::Exporting)?;
        let mut lines = Lines {
            out,
            hasher: blake3::Hasher::new(),
            rows: 0,
        };
        let store = self.name()?;
        lines.write(&First {
            guichet_export: VERSION,
            key_check: (!plain).then(|| self.seal.key_check(&store)),
            store,
            sealed: !plain,
            data_keys: !plain && self.seal.data_keys().is_some(),
        })?;
        if plain {
            self.export_plain(&mut lines)?;
        } else {
            self.export_sealed(&mut lines)?;
        }
        lines.end()
    }

    /// The name of this store and of its key.
    fn name(&self) -> Result<String, StoreError> {
        let head = self.backend.get(HEAD)?.ok_or(StoreError::BrokenRow)?;
        let head: Head = serde_json::from_slice(&head).map_err(|_| StoreError::BrokenRow)?;
        Ok(head.store)
    }

    fn export_sealed(&self, lines: &mut Lines<'_>) -> Result<(), StoreError> {
        *self.changed() = Some(BTreeSet::new());
        let scanned = self.each(b"", &mut |key, value| lines.row(key, Some(value)));
        let again = {
            let _still = self.applying.lock();
            let changed = self.changed().take().unwrap_or_default();
            scanned?;
            let read = |key: Vec<u8>| Ok((self.backend.get(&key)?, key));
            changed
                .into_iter()
                .map(read)
                .collect::<Result<Vec<_>, StoreError>>()?
        };
        for (value, key) in again {
            lines.row(&key, value.as_deref())?;
        }
        Ok(())
    }

    fn export_plain(&self, lines: &mut Lines<'_>) -> Result<(), StoreError> {
        let _still = self.applying.lock();
        self.each(b"s:", &mut |key, value| {
            let (revision, record) = self.open_session(key, value)?;
            lines.write(&ExportLine::Session(revision, record))
        })?;
        for (prefix, line) in [
            (
                b"o:",
                ExportLine::Message as fn(u64, OutboxRecord) -> ExportLine,
            ),
            (b"z:", ExportLine::Aside),
        ] {
            self.each(prefix, &mut |key, value| {
                let (place, record) = self.open_message(key, value)?;
                lines.write(&line(place, record))
            })?;
        }
        self.export_desk(lines)
    }

    fn export_desk(&self, lines: &mut Lines<'_>) -> Result<(), StoreError> {
        self.each(b"t:", &mut |key, value| {
            lines.write(&ExportLine::Request(self.open_ticket_record(key, value)?))
        })?;
        self.each(b"r:", &mut |key, value| {
            let number = key.get(2..6).and_then(|number| number.first_chunk());
            let number = u32::from_be_bytes(*number.ok_or(StoreError::BrokenRow)?);
            lines.write(&ExportLine::Spoken(number, self.read(key, value)?))
        })?;
        for (who, blocked) in self.blocks_in_plain()? {
            lines.write(&ExportLine::Block(who, blocked))?;
        }
        self.each(b"a:", &mut |key, value| {
            lines.write(&ExportLine::Audit(self.read(key, value)?))
        })?;
        self.each(b"g:", &mut |key, value| {
            let (staff, tag) = self.read(key, value)?;
            lines.write(&ExportLine::Speaks(staff, tag))
        })?;
        self.each(b"h:", &mut |key, value| {
            let (place, room) = self.read(key, value)?;
            lines.write(&ExportLine::DeskRoom(place, room))
        })?;
        for incident in self.incidents()? {
            lines.write(&ExportLine::Incident(incident))?;
        }
        self.each(b"f:", &mut |key, value| {
            lines.write(&ExportLine::Rating(self.open_rating(key, value)?))
        })?;
        self.each(b"y:", &mut |key, value| {
            lines.write(&ExportLine::Remark(self.open_remark(key, value)?))
        })?;
        self.each(b"q:", &mut |key, value| {
            lines.write(&ExportLine::Unclear(self.open_unclear(key, value)?))
        })
    }

    /// Gives every row of a prefix to `each`, until a call fails.
    pub(super) fn each(&self, prefix: &[u8], each: Each<'_>) -> Result<(), StoreError> {
        let mut done = Ok(());
        self.backend.scan(prefix, &mut |key, value| {
            done = each(key, value);
            done.is_ok()
        })?;
        done
    }
}

impl Lines<'_> {
    fn row(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<(), StoreError> {
        self.write(&ExportLine::Row {
            key: to_hex(key),
            value: value.map(to_hex),
        })
    }

    fn write(&mut self, line: &impl Serialize) -> Result<(), StoreError> {
        let mut text = serde_json::to_vec(line).expect("a line is plain data");
        text.push(b'\n');
        self.hasher.update(&text);
        self.rows += 1;
        self.out.write_all(&text).map_err(StoreError::Export)
    }

    fn end(self) -> Result<u64, StoreError> {
        // The first line is not a row.
        let rows = self.rows - 1;
        let hash = to_hex(self.hasher.finalize().as_bytes());
        let last = serde_json::to_vec(&Last { rows, hash }).expect("a line is plain data");
        self.out.write_all(&last).map_err(StoreError::Export)?;
        self.out.write_all(b"\n").map_err(StoreError::Export)?;
        self.out.flush().map_err(StoreError::Export)?;
        Ok(rows)
    }
}
