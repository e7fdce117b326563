//! Writes the storage engine's files anew when they have become far larger than what they hold, while
//! people are answered.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

use super::backend::{Backend, BackendError};
use super::engine_folder::EngineFolder;
use super::{SledBackend, Store, StoreError, WriteBuffer};

/// The engine's files of a store that lies in a folder.
pub(super) struct Compaction {
    buffer: Arc<WriteBuffer>,
    folder: EngineFolder,
    /// The size of the files at which the rows are measured next.
    look_at: AtomicU64,
    running: Mutex<()>,
}

/// The files may grow to so many times the size of the rows in them.
const TIMES: u64 = 4;
/// How much the files grow between two looks, and how much they may exceed their rows anyhow: what the
/// engine needs for itself.
const STEP: u64 = 8 * 1024 * 1024;

impl Store {
    /// Writes the files of the storage engine anew if that pays; tells whether it did. It may take
    /// seconds, and blocks no turn but for a moment at its end.
    ///
    /// # Errors
    /// When the files cannot be read or written; the store then goes on with the files that it has.
    pub fn compact(&self) -> Result<bool, StoreError> {
        let Some(compaction) = &self.compaction else {
            return Ok(false);
        };
        compaction.run(&*self.backend)
    }
}

impl Compaction {
    pub(super) fn new(buffer: Arc<WriteBuffer>, store: &Path) -> Self {
        Self {
            buffer,
            folder: EngineFolder::of(store),
            look_at: AtomicU64::new(STEP),
            running: Mutex::default(),
        }
    }

    fn run(&self, rows: &dyn Backend) -> Result<bool, StoreError> {
        let Some(_one) = self.running.try_lock() else {
            return Ok(false);
        };
        let size = self.folder.size().map_err(failed)?;
        if size < self.look_at.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let mut held = 0;
        rows.scan(b"", &mut |key, value| {
            held += (key.len() + value.len()) as u64;
            true
        })?;
        let pays = size > held * TIMES + STEP;
        let written = if pays { self.write_anew() } else { Ok(()) };
        let size = self.folder.size().map_err(failed)?;
        // After a failure too: it is tried again, but not at once.
        self.look_at.store(size + STEP, Ordering::Relaxed);
        written.map(|()| pays)
    }

    fn write_anew(&self) -> Result<(), StoreError> {
        self.folder.remove_others().map_err(failed)?;
        let next = self.folder.next().map_err(failed)?;
        let moved = SledBackend::open(&next).and_then(|engine| {
            let switch = || self.folder.switch_to(&next).map_err(failed);
            self.buffer.move_to(Arc::new(engine), switch)
        });
        if moved.is_err() {
            // What is left of it goes at the next try, or at the next start.
            let _ = fs::remove_dir_all(&next);
        }
        moved?;
        self.folder.remove_others().map_err(failed)?;
        Ok(())
    }
}

fn failed(error: io::Error) -> BackendError {
    BackendError(Box::new(error))
}
