//! Notices when the storage engine has lost rows, by a checksum over the rows and a checkpoint file
//! beside the engine's files.
//!
//! Every batch writes its number into the row `m:tip`. Once batches are durable, the number of the
//! last one is written into the file `tip`. An engine that reads a damaged log stops where the
//! damage begins and takes that for the end: the batches after it are gone, and the engine does not
//! report it. The row is then behind the file, and the store refuses to open.
//!
//! The file is written after the sync and is not synced itself. After a power cut it may be behind
//! the row, which is no loss; it is never ahead of what the sync has made durable.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::StoreError;
use super::backend::{Backend, Batch};

/// The open file `tip` of a store.
pub(super) struct Checkpoint {
    path: PathBuf,
    file: File,
}

/// What the checkpoint file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CheckpointFile {
    /// The file was not there, or was empty.
    Absent,
    /// The file is cut short or damaged.
    Broken,
    /// This many batches are durable.
    Saw(u64),
}

const NUMBER: usize = 8;
const CHECK: usize = 8;

impl Checkpoint {
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
            Ok(CheckpointFile::Absent) if stored == 0 => Ok(()),
            Ok(CheckpointFile::Saw(seen)) if seen <= stored => Ok(()),
            Ok(CheckpointFile::Saw(seen)) => Err(StoreError::Lost {
                batches: seen - stored,
            }),
            Ok(CheckpointFile::Absent | CheckpointFile::Broken) => {
                Err(StoreError::NoWitness { path })
            }
            Err(cause) => Err(StoreError::Folder {
                folder: path,
                cause,
            }),
        }
    }

    fn read(&self) -> io::Result<CheckpointFile> {
        let mut bytes = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.take(1 + (NUMBER + CHECK) as u64)
            .read_to_end(&mut bytes)?;
        let Some((number, check)) = bytes.split_first_chunk::<NUMBER>() else {
            let absent = bytes.is_empty();
            return Ok(if absent {
                CheckpointFile::Absent
            } else {
                CheckpointFile::Broken
            });
        };
        let whole = check == check_of(*number);
        Ok(if whole {
            CheckpointFile::Saw(u64::from_be_bytes(*number))
        } else {
            CheckpointFile::Broken
        })
    }

    /// Writes down that this many batches are durable.
    pub(super) fn write(&self, number: u64) -> io::Result<()> {
        let number = number.to_be_bytes();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[number, check_of(number)].concat())
    }
}

/// The checksum of all rows: how many batches made them, and the sum of their hashes. An engine may
/// also give an older version of a single damaged row; then the sum differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RowChecksum {
    pub(super) number: u64,
    pub(super) sum: u128,
}

const ROW: &[u8] = b"m:tip";
/// Rows about the store itself are not summed.
const OWN: &[u8] = b"m:";

impl RowChecksum {
    /// Reads the checksum from its row.
    pub(super) fn written(backend: &dyn Backend) -> Result<Self, StoreError> {
        backend
            .get(ROW)?
            .map_or(Ok(Self::default()), |value| Self::of(&value))
    }

    /// Computes the checksum from the rows.
    pub(super) fn counted(number: u64, backend: &dyn Backend) -> Result<Self, StoreError> {
        let mut sum = 0u128;
        backend.scan(b"", &mut |key, value| {
            sum = sum.wrapping_add(hash(key, value));
            true
        })?;
        Ok(Self { number, sum })
    }

    /// Parses the value of the row.
    pub(super) fn of(value: &[u8]) -> Result<Self, StoreError> {
        let (number, sum) = value.split_first_chunk().ok_or(StoreError::BrokenRow)?;
        let sum = sum.try_into().map_err(|_| StoreError::BrokenRow)?;
        Ok(Self {
            number: u64::from_be_bytes(*number),
            sum: u128::from_be_bytes(sum),
        })
    }

    /// The checksum after a batch. The row that holds it is added to the batch.
    pub(super) fn add(
        mut self,
        backend: &dyn Backend,
        batch: &mut Batch,
    ) -> Result<Self, StoreError> {
        // Of several writes to one row the last one counts.
        let last: BTreeMap<_, _> = batch
            .writes
            .iter()
            .map(|(key, value)| (key, value))
            .collect();
        for (key, value) in last {
            if let Some(old) = backend.get(key)? {
                self.sum = self.sum.wrapping_sub(hash(key, &old));
            }
            if let Some(new) = value {
                self.sum = self.sum.wrapping_add(hash(key, new));
            }
        }
        self.put(batch);
        Ok(self)
    }

    /// Adds the row that holds the checksum to a batch.
    pub(super) fn put(self, batch: &mut Batch) {
        let value = [&self.number.to_be_bytes()[..], &self.sum.to_be_bytes()].concat();
        batch.put(ROW.to_vec(), value);
    }
}

/// Whether this is the key of the row that holds the checksum.
pub(super) fn is(key: &[u8]) -> bool {
    key == ROW
}

fn hash(key: &[u8], value: &[u8]) -> u128 {
    if key.starts_with(OWN) {
        return 0;
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(&u64::try_from(key.len()).unwrap_or(u64::MAX).to_be_bytes());
    hasher.update(key);
    hasher.update(value);
    let mut hash = [0; 16];
    hash.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    u128::from_be_bytes(hash)
}

fn check_of(number: [u8; NUMBER]) -> [u8; CHECK] {
    let mut check = [0; CHECK];
    check.copy_from_slice(&blake3::hash(&number).as_bytes()[..CHECK]);
    check
}
