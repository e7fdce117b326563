//! Gathers batches in memory, and applies them to the storage engine as one batch just before the
//! sync. To sled a batch costs as much as a hundred rows.
//!
//! Gathered rows can be read at once. A crash before the sync loses all of them together, which is
//! sound, since no update of theirs has been acknowledged.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};

use super::backend::{Backend, BackendError, Batch};

/// A storage engine that gathers batches for another one.
pub struct WriteBuffer {
    engine: Arc<dyn Backend>,
    rows: Mutex<Rows>,
    syncing: Mutex<()>,
}

type Writes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

#[derive(Default)]
struct Rows {
    /// The writes since the last sync began.
    new: Writes,
    /// The writes that are being applied to the storage engine.
    leaving: Arc<Writes>,
}

impl Rows {
    fn get(&self, key: &[u8]) -> Option<&Option<Vec<u8>>> {
        self.new.get(key).or_else(|| self.leaving.get(key))
    }

    /// The gathered writes to keys that begin with a prefix.
    fn below(&self, prefix: &[u8]) -> Writes {
        let from = (Bound::Included(prefix.to_vec()), Bound::Unbounded);
        let mut below = Writes::new();
        for writes in [&*self.leaving, &self.new] {
            let found = writes
                .range(from.clone())
                .take_while(|(key, _)| key.starts_with(prefix));
            below.extend(found.map(|(key, value)| (key.clone(), value.clone())));
        }
        below
    }
}

impl WriteBuffer {
    /// A buffer in front of this engine.
    pub fn over(engine: Arc<dyn Backend>) -> Self {
        Self {
            engine,
            rows: Mutex::default(),
            syncing: Mutex::default(),
        }
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock()
    }
}

impl Backend for WriteBuffer {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        if let Some(gathered) = self.rows().get(key) {
            return Ok(gathered.clone());
        }
        self.engine.get(key)
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        // Taken first: a row that is applied meanwhile is then found in both places, with one value.
        let gathered = self.rows().below(prefix);
        let mut gathered = gathered.into_iter().peekable();
        let mut goes_on = true;
        self.engine.scan(prefix, &mut |key, value| {
            while let Some((before, written)) = gathered.next_if(|(before, _)| &**before < key) {
                goes_on = written.is_none_or(|value| each(&before, &value));
                if !goes_on {
                    return false;
                }
            }
            goes_on = match gathered.next_if(|(same, _)| same == key) {
                Some((_, Some(value))) => each(key, &value),
                Some((_, None)) => true,
                None => each(key, value),
            };
            goes_on
        })?;
        for (key, value) in gathered {
            if !goes_on {
                break;
            }
            goes_on = value.is_none_or(|value| each(&key, &value));
        }
        Ok(())
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        self.rows().new.extend(batch.writes);
        Ok(())
    }

    fn sync(&self) -> Result<(), BackendError> {
        let _one = self.syncing.lock();
        let leaving = {
            let mut rows = self.rows();
            rows.leaving = Arc::new(std::mem::take(&mut rows.new));
            Arc::clone(&rows.leaving)
        };
        if !leaving.is_empty() {
            let writes = leaving.iter();
            let writes = writes
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            self.engine.apply(Batch { writes })?;
        }
        // Only now can the rows be read from the engine.
        self.rows().leaving = Arc::default();
        self.engine.sync()
    }
}

/// Syncs once more, for writes whose durability no caller waited for.
impl Drop for WriteBuffer {
    fn drop(&mut self) {
        if let Err(error) = self.sync() {
            tracing::error!(%error, "What was gathered last is lost; nothing was promised of it");
        }
    }
}
