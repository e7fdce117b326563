//! A witness beside the engine's files, by which a loss is noticed.
//!
//! Every batch writes its number into the row `m:tip`; once batches are durable the number of the
//! last is written into the file `tip`. An engine that reads a damaged log stops where the damage
//! begins and calls that the end: what came after is gone, and nothing in the engine says so. Then
//! the row is behind the file, and the store is refused instead of being believed.
//!
//! The file is written after the sync and not synced itself: it may lag behind after a power cut,
//! which hides nothing that was acknowledged and lost in the engine alone, and never leads.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::StoreError;
use super::backend::{Backend, Batch};

/// The file `tip` of a store.
pub(super) struct Tip {
    path: PathBuf,
    file: File,
}

/// What the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Witness {
    /// It was not there, or nothing had been written into it.
    Absent,
    /// It is no witness.
    Broken,
    /// This many batches are durable.
    Saw(u64),
}

const NUMBER: usize = 8;
const CHECK: usize = 8;

impl Tip {
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        let path = folder.join("tip");
        let mut options = OpenOptions::new();
        let file = options
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)?;
        Ok(Self { path, file })
    }

    /// Refuses a store that holds `stored` batches when more were durable once.
    pub(super) fn check(&self, stored: u64) -> Result<(), StoreError> {
        let path = self.path.clone();
        match self.read() {
            Ok(Witness::Absent) if stored == 0 => Ok(()),
            Ok(Witness::Saw(seen)) if seen <= stored => Ok(()),
            Ok(Witness::Saw(seen)) => Err(StoreError::Lost {
                batches: seen - stored,
            }),
            Ok(Witness::Absent | Witness::Broken) => Err(StoreError::NoWitness { path }),
            Err(cause) => Err(StoreError::Folder {
                folder: path,
                cause,
            }),
        }
    }

    fn read(&self) -> io::Result<Witness> {
        let mut bytes = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.take(1 + (NUMBER + CHECK) as u64)
            .read_to_end(&mut bytes)?;
        let Some((number, check)) = bytes.split_first_chunk::<NUMBER>() else {
            let absent = bytes.is_empty();
            return Ok(if absent {
                Witness::Absent
            } else {
                Witness::Broken
            });
        };
        let whole = check == check_of(*number);
        Ok(if whole {
            Witness::Saw(u64::from_be_bytes(*number))
        } else {
            Witness::Broken
        })
    }

    /// Bears witness that this many batches are durable.
    pub(super) fn write(&self, number: u64) -> io::Result<()> {
        let number = number.to_be_bytes();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[number, check_of(number)].concat())
    }
}

/// How many batches the engine holds.
pub(super) fn stored(backend: &dyn Backend) -> Result<u64, StoreError> {
    backend.get(ROW)?.map_or(Ok(0), number)
}

/// The number in the row.
pub(super) fn number(value: Vec<u8>) -> Result<u64, StoreError> {
    let number = value.try_into().map_err(|_| StoreError::BrokenRow)?;
    Ok(u64::from_be_bytes(number))
}

/// Whether this is the row's key.
pub(super) fn is(key: &[u8]) -> bool {
    key == ROW
}

/// Numbers a batch.
pub(super) fn put(batch: &mut Batch, number: u64) {
    batch.put(ROW.to_vec(), number.to_be_bytes().to_vec());
}

const ROW: &[u8] = b"m:tip";

fn check_of(number: [u8; NUMBER]) -> [u8; CHECK] {
    let mut check = [0; CHECK];
    check.copy_from_slice(&blake3::hash(&number).as_bytes()[..CHECK]);
    check
}
