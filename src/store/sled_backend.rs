//! sled as the storage engine. No other file knows sled.
//!
//! sled 0.34's `flush` is not an fsync on Linux (it calls `sync_file_range`), so a second
//! descriptor of its file is synced as well. sled begins at its snapshot and reads the rest of its log;
//! a snapshot that was torn would keep it from opening, though the log alone has all rows.
//! Sources: <https://github.com/spacejam/sled/issues/1351>,
//! <https://github.com/spacejam/sled/issues/1527>, 2026-11-23.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::backend::{Backend, BackendError, Batch};

/// A sled database in a folder that the caller has locked for this process.
pub struct SledBackend {
    db: sled::Db,
    file: File,
}

/// The size of sled's cache, in bytes. It is small because sled keeps several times this in memory.
const CACHE: u64 = 4 * 1024 * 1024;
/// What the name of a snapshot begins with that was set aside.
const SET_ASIDE: &str = "torn-";

impl SledBackend {
    /// Opens the database in `folder`, or makes one there. The caller must have locked the folder.
    ///
    /// # Errors
    /// When the folder cannot be written or the database is damaged.
    pub fn open(folder: &Path) -> Result<Self, BackendError> {
        fs::create_dir_all(folder).map_err(io_failed)?;
        drop_cached(&folder.join("db")).map_err(io_failed)?;
        let config = sled::Config::new()
            .path(folder)
            .cache_capacity(CACHE)
            // The store syncs what it wants durable; a timer of sled's would sync at rest as well.
            .flush_every_ms(None)
            .use_compression(false);
        let db = opened(&config).or_else(|error| match set_snapshots_aside(folder) {
            Ok(true) => opened(&config),
            Ok(false) => Err(error),
            Err(error) => Err(io_failed(error)),
        })?;
        let file = File::open(folder.join("db")).map_err(io_failed)?;
        Ok(Self { db, file })
    }
}

/// Opens the database, and waits while sled's threads of an earlier use in this process still hold
/// it. Another process cannot hold it, since the caller has locked the folder.
fn opened(config: &sled::Config) -> Result<sled::Db, BackendError> {
    let mut tries = 0;
    loop {
        match fenced(|| config.open()) {
            Err(error) if tries < 40 && error.0.to_string().contains("could not acquire lock") => {
                std::thread::sleep(std::time::Duration::from_millis(25));
                tries += 1;
            }
            opened => return opened,
        }
    }
}

/// Has the log read from the disk. After a sync that failed the system may still show what the disk
/// never kept, and a store that was opened from that would lose it at the next power cut.
/// Source: <https://lwn.net/Articles/752063/>, 2026-11-29.
fn drop_cached(log: &Path) -> io::Result<()> {
    match File::open(log) {
        Ok(log) => Ok(rustix::fs::fadvise(
            log,
            0,
            None,
            rustix::fs::Advice::DontNeed,
        )?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Renames the snapshots, so that sled reads its whole log; false when there is none. The checkpoint
/// of the store then tells whether all rows are there.
fn set_snapshots_aside(folder: &Path) -> io::Result<bool> {
    let mut any = false;
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") {
            fs::rename(
                folder.join(&*name),
                folder.join(format!("{SET_ASIDE}{name}")),
            )?;
            tracing::warn!(file = %name, "A snapshot of the store is torn; the store is read without it");
            any = true;
        }
    }
    Ok(any)
}

impl Backend for SledBackend {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        let value = fenced(|| self.db.get(key))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        let mut rows = self.db.scan_prefix(prefix);
        while let Some((key, value)) = fenced(|| rows.next().transpose())? {
            if !each(&key, &value) {
                break;
            }
        }
        Ok(())
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        // A batch locks the whole tree; a single write is atomic without that.
        if let [(key, value)] = &batch.writes[..] {
            let done = fenced(|| match value {
                Some(value) => self.db.insert(key, value.as_slice()),
                None => self.db.remove(key),
            });
            return done.map(drop);
        }
        let mut writes = sled::Batch::default();
        for (key, value) in batch.writes {
            match value {
                Some(value) => writes.insert(key, value),
                None => writes.remove(key),
            }
        }
        fenced(|| self.db.apply_batch(writes))
    }

    fn sync(&self) -> Result<(), BackendError> {
        fenced(|| self.db.flush())?;
        self.file.sync_data().map_err(io_failed)
    }
}

/// Runs a piece of sled, and turns a panic over damaged data into an error.
fn fenced<T>(work: impl FnOnce() -> sled::Result<T>) -> Result<T, BackendError> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => done.map_err(|error| BackendError(Box::new(error))),
        Err(_) => Err(BackendError("the engine gave up over damaged data".into())),
    }
}

fn io_failed(error: io::Error) -> BackendError {
    BackendError(Box::new(error))
}
