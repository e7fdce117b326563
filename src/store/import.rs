//! Makes a store from an export. The whole file is checked before anything is written, and the row
//! that makes the folder a store is written last, so that an import that is cut short leaves no store.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::dialogue::TicketNumber;
use crate::message::Address;
use crate::text_file::{Lines, TextFileError};
use guichet_core::handoff::Staff;

use super::backend::Batch;
use super::checkpoint::{self, RowChecksum};
use super::data_keys::DataKeys;
use super::export::{ExportLine, First, Last, VERSION};
use super::key_file::{self, to_hex};
use super::keys::day_key;
use super::open::{FORMAT, HEAD, Head, ONE_KEY, is_empty, warn_if_within};
use super::record::{AddressRecord, OutboxRecord, SessionRecord};
use super::seal::Seal;
use super::{KEPT_DAYS, MemoryBackend, Opened, Store, StoreError, StoreLock};

/// An error of an import.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read, or is no text.
    #[error("it cannot be read")]
    File(#[from] TextFileError),
    /// A line of the file is wrong.
    #[error("line {line}: {why}")]
    Line {
        /// The line's number, counted from one.
        line: u64,
        /// What is wrong with the line.
        why: &'static str,
    },
    /// The folder for the new store already holds one.
    #[error("the folder already holds a store; name an empty one with --store")]
    NotEmpty,
    /// The store cannot be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many writes go into one batch.
const AT_ONCE: usize = 1_000;

impl Store {
    /// Makes a store in `folder` from the export in `file`; returns the store and the number of rows.
    /// A sealed export needs the key of its store. For a plain export a new key is made; since it does
    /// not say which updates were seen, an update that the platform repeats may be answered twice.
    ///
    /// # Errors
    /// When the file is damaged or cut short, with the line; when the folder holds a store; as
    /// [`Store::open`]. The folder then holds nothing that would be taken for a store.
    pub fn import(folder: &Path, keys: &Path, file: &Path) -> Result<(Opened, u64), ImportError> {
        let (first, rows) = check(file)?;
        let held = StoreLock::take(folder)?;
        let backend = held.engine()?;
        if !is_empty(&*backend)? {
            return Err(ImportError::NotEmpty);
        }
        let Keyed {
            name,
            seal,
            made_key,
        } = Keyed::of(&first, keys)?;
        warn_if_within(keys, folder);
        let mut erased: u64 = 0;
        // An empty store in memory, for its keys and its seal.
        let shape = Self::sealed(Arc::new(MemoryBackend::default()), seal, None)?;
        let mut number = 0;
        let mut batch = Batch::default();
        lines(file, &mut |at, text| {
            let line = serde_json::from_str(text)
                .map_err(|_| wrong(at, "it is no row of this version of guichet"))?;
            match shape.put(&mut batch, line, &mut number) {
                Ok(()) => {}
                Err(StoreError::Erased) => erased += 1,
                Err(error) => return Err(in_line(at, error)),
            }
            if batch.writes.len() >= AT_ONCE {
                backend
                    .apply(std::mem::take(&mut batch))
                    .map_err(StoreError::from)?;
            }
            Ok(())
        })?;
        if let Some(data_keys) = shape.seal.data_keys() {
            data_keys.sync()?;
        }
        backend.apply(batch).map_err(StoreError::from)?;
        let mut checksum = Batch::default();
        RowChecksum::counted(number, &*backend)?.put(&mut checksum);
        backend.apply(checksum).map_err(StoreError::from)?;
        backend.sync().map_err(StoreError::from)?;
        let sealed_anew = first.data_keys || !first.sealed;
        let format = if sealed_anew { FORMAT } else { ONE_KEY };
        Head::of(name.clone(), &shape.seal, format).write(&*backend)?;
        // It holds the keys, which the new store is to hold.
        drop(shape);
        held.tip.write(number).map_err(TextFileError::from)?;
        if erased > 0 {
            let path = DataKeys::path(keys, &name);
            let path = path.display();
            tracing::warn!(%path, "{erased} rows are left out whose keys are not in the file: their conversations were erased since the backup, or the file is older than it");
        }
        let opened = Opened {
            made_key,
            ..Self::over(backend, keys, Some(held))?
        };
        Ok((opened, rows))
    }

    /// Adds a line to a batch, except for the store's own rows, which are written at the end.
    fn put(&self, batch: &mut Batch, line: ExportLine, number: &mut u64) -> Result<(), StoreError> {
        match line {
            ExportLine::Row { key, value } => self.put_row(batch, &key, value.as_deref(), number),
            ExportLine::Session(revision, record) => self.put_session(batch, revision, &record),
            ExportLine::Message(place, record) => self.put_message(batch, b'o', place, record),
            ExportLine::Aside(place, record) => self.put_message(batch, b'z', place, record),
            ExportLine::Request(record) => self.import_ticket(batch, record),
            ExportLine::Spoken(number, spoken) => {
                let reference = TicketNumber::new(number).ok_or(StoreError::BrokenRow)?;
                self.put_spoken(batch, reference, &spoken)
            }
            ExportLine::Block(who, blocked) => self.put_block(batch, &known(who)?, &blocked),
            ExportLine::Audit(audit) => self.put_audit(batch, &audit),
            ExportLine::Incident(incident) => self.put_incident(batch, &incident),
            ExportLine::Rating(rating) => self.put_rating(batch, &rating),
            ExportLine::Remark(remark) => self.put_remark(batch, &remark),
            ExportLine::Unclear(unclear) => self.put_unclear(batch, &unclear),
            ExportLine::Speaks(staff, tag) => {
                let staff = Staff::named(&staff).ok_or(StoreError::BrokenRow)?;
                self.put_staff_language(batch, &staff, &tag)
            }
            ExportLine::DeskRoom(place, room) => {
                self.put_ticket_thread(batch, &known(place)?, &known(room)?)
            }
        }
    }

    fn put_row(
        &self,
        batch: &mut Batch,
        key: &str,
        value: Option<&str>,
        number: &mut u64,
    ) -> Result<(), StoreError> {
        let key = from_hex(key).ok_or(StoreError::BrokenRow)?;
        let Some(value) = value else {
            batch.remove(key);
            return Ok(());
        };
        let value = from_hex(value).ok_or(StoreError::BrokenRow)?;
        if checkpoint::is(&key) {
            *number = RowChecksum::of(&value)?.number;
        } else if key != HEAD {
            self.look(&key, &value)?;
            batch.put(key, value);
        }
        Ok(())
    }

    fn put_session(
        &self,
        batch: &mut Batch,
        revision: u64,
        record: &SessionRecord,
    ) -> Result<(), StoreError> {
        let address = known(AddressRecord::from(record))?;
        let key = self.session_key(&address);
        let expiry = day_key(b"x:", record.touched.saturating_add(KEPT_DAYS), &key[2..]);
        batch.put(expiry, Vec::new());
        if let Some(at) = record.reminder_at() {
            let key = self.reminder_key(at, &address);
            batch.put(key.clone(), self.close(&key, &AddressRecord::of(&address))?);
        }
        let mut value = revision.to_be_bytes().to_vec();
        value.extend(self.close(&key, record)?);
        batch.put(key, value);
        Ok(())
    }

    fn put_message(
        &self,
        batch: &mut Batch,
        kind: u8,
        place: u64,
        record: OutboxRecord,
    ) -> Result<(), StoreError> {
        let cause = record.cause.clone();
        let (address, outbound, at) = record.outbound().ok_or(StoreError::BrokenRow)?;
        let mut key = self.queue_key(&address);
        key[0] = kind;
        key.extend(place.to_be_bytes());
        let mut record = OutboxRecord::of(&address, &outbound, at);
        record.cause = cause;
        batch.put(key.clone(), self.close(&key, &record)?);
        Ok(())
    }
}

/// The name of the new store and the keys that seal it.
struct Keyed {
    name: String,
    seal: Seal,
    /// Where the key is that was made for it.
    made_key: Option<PathBuf>,
}

impl Keyed {
    /// A sealed export keeps its name and key, which must be there. A plain one gets new ones.
    fn of(first: &First, keys: &Path) -> Result<Self, StoreError> {
        let (name, made_key) = if first.sealed {
            (first.store.clone(), None)
        } else {
            let name = key_file::name()?;
            key_file::make(keys, &name)?;
            let path = key_file::path(keys, &name);
            (name, Some(path))
        };
        let data_keys = if first.data_keys {
            DataKeys::read(keys, &name)?
        } else {
            DataKeys::make(keys, &name)?
        };
        let seal = Seal::new(&key_file::read(keys, &name)?).with(data_keys);
        let is_own = |check: &String| *check == seal.key_check(&name);
        if !first.key_check.as_ref().is_none_or(is_own) {
            let path = key_file::path(keys, &name);
            return Err(StoreError::WrongKey { path });
        }
        Ok(Self {
            name,
            seal,
            made_key,
        })
    }
}

fn known(record: AddressRecord) -> Result<Address, StoreError> {
    record.address().ok_or(StoreError::BrokenRow)
}

/// Reads the file once and checks that it is whole; returns its first line and the number of rows.
fn check(file: &Path) -> Result<(First, u64), ImportError> {
    let mut hasher = blake3::Hasher::new();
    let mut first: Option<First> = None;
    let mut last: Option<String> = None;
    let mut count = 0;
    for line in Lines::open(file)? {
        count += 1;
        let line = without_end(line?);
        if first.is_none() {
            let read = serde_json::from_str(&line);
            let read: First = read.map_err(|_| wrong(1, "this is no export of guichet"))?;
            if read.guichet_export != VERSION {
                return Err(wrong(1, "the export is of another version of guichet"));
            }
            first = Some(read);
        }
        if let Ok(ExportLine::Session(_, record)) = serde_json::from_str(&line) {
            record.check().map_err(|why| wrong(count, why))?;
        }
        if let Some(before) = last.replace(line) {
            hasher.update(before.as_bytes());
            hasher.update(b"\n");
        }
    }
    let first = first.ok_or_else(|| wrong(1, "the file is empty"))?;
    let end: Option<Last> = last.and_then(|line| serde_json::from_str(&line).ok());
    let end =
        end.ok_or_else(|| wrong(count, "the last line is missing; the file was cut short"))?;
    let whole = end.hash == to_hex(hasher.finalize().as_bytes()) && end.rows + 2 == count;
    if !whole {
        return Err(wrong(count, "the lines are not those that were exported"));
    }
    Ok((first, end.rows))
}

/// Gives every row's line to `each`, with its number in the file.
fn lines(
    file: &Path,
    each: &mut dyn FnMut(u64, &str) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut input = Lines::open(file)?.enumerate().skip(1);
    let mut held: Option<(u64, String)> = None;
    // The last line is not a row, so each line is given once the next was read.
    for (at, line) in &mut input {
        if let Some((at, line)) = held.replace((at as u64 + 1, without_end(line?))) {
            each(at, &line)?;
        }
    }
    Ok(())
}

fn in_line(at: u64, error: StoreError) -> ImportError {
    match error {
        StoreError::BrokenRow => wrong(at, "its row does not open; it was damaged"),
        StoreError::UnknownShape => wrong(at, "its row is of another version of guichet"),
        StoreError::OtherKey => wrong(at, "its row was sealed with another key"),
        error => error.into(),
    }
}

fn without_end(mut line: String) -> String {
    let kept = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(kept);
    line
}

fn wrong(line: u64, why: &'static str) -> ImportError {
    ImportError::Line { line, why }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).ok();
    (0..text.len()).step_by(2).map(byte).collect()
}
