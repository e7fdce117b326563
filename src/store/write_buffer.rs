//! Gathers batches in memory, and applies them to the storage engine as one batch just before the
//! sync. To sled a batch costs as much as a hundred rows.
//!
//! Gathered rows can be read at once. A crash before the sync loses all of them together, which is
//! sound, since no update of theirs has been acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard, RwLock};

use super::backend::{Backend, BackendError, Batch};

/// A storage engine that gathers batches for another one.
pub struct WriteBuffer {
    engine: RwLock<Arc<dyn Backend>>,
    rows: Mutex<Rows>,
    syncing: Mutex<()>,
    /// The keys that were written while the rows are copied into another engine.
    changed: Mutex<Option<BTreeSet<Vec<u8>>>>,
}

/// So many rows are copied into another engine at once.
const AT_ONCE: usize = 1_000;
/// How often the rows that were written meanwhile are copied before the last time.
const ROUNDS: u32 = 20;

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
            engine: RwLock::new(engine),
            rows: Mutex::default(),
            syncing: Mutex::default(),
            changed: Mutex::default(),
        }
    }

    fn engine(&self) -> Arc<dyn Backend> {
        Arc::clone(&self.engine.read())
    }

    /// Copies all rows into another engine, which then takes the place of the present one. Batches are
    /// taken meanwhile; only the last part, the rows that were written during the copy, holds up a sync.
    /// `switch` is called once the other engine has all rows durably, and makes it the one to open next.
    ///
    /// # Errors
    /// When an engine or `switch` fails; the present engine then stays.
    pub(super) fn move_to(
        &self,
        other: Arc<dyn Backend>,
        switch: impl FnOnce() -> Result<(), BackendError>,
    ) -> Result<(), BackendError> {
        self.changes_since_now();
        let caught_up = self.catch_up(&*other);
        let one = self.syncing.lock();
        let changed = self.changed.lock().take().unwrap_or_default();
        caught_up?;
        copy_rows(&changed, &*self.engine(), &*other)?;
        other.sync()?;
        switch()?;
        *self.engine.write() = other;
        // The former engine closes its files after that, when it is dropped.
        drop(one);
        Ok(())
    }

    /// Has the keys gathered that are written from now on; returns those gathered before.
    fn changes_since_now(&self) -> BTreeSet<Vec<u8>> {
        let _between_batches = self.syncing.lock();
        let before = self.changed.lock().replace(BTreeSet::new());
        before.unwrap_or_default()
    }

    /// Copies all rows, and then those that were written meanwhile until they are few: while the last
    /// ones are copied, no row becomes durable.
    fn catch_up(&self, other: &dyn Backend) -> Result<(), BackendError> {
        copy(&*self.engine(), other)?;
        other.sync()?;
        for _ in 0..ROUNDS {
            let changed = self.changes_since_now();
            copy_rows(&changed, &*self.engine(), other)?;
            other.sync()?;
            if changed.len() <= AT_ONCE {
                break;
            }
        }
        Ok(())
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
        self.engine().get(key)
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
        self.engine().scan(prefix, &mut |key, value| {
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
        let engine = self.engine();
        if !leaving.is_empty() {
            if let Some(changed) = &mut *self.changed.lock() {
                changed.extend(leaving.keys().cloned());
            }
            let writes = leaving.iter();
            let writes = writes
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            engine.apply(Batch::of(writes))?;
        }
        // Only now can the rows be read from the engine.
        self.rows().leaving = Arc::default();
        engine.sync()
    }
}

/// Copies all rows of an engine that is written to meanwhile.
fn copy(from: &dyn Backend, to: &dyn Backend) -> Result<(), BackendError> {
    let mut batch = Batch::default();
    let mut copied = Ok(());
    from.scan(b"", &mut |key, value| {
        batch.put(key.to_vec(), value.to_vec());
        if batch.writes.len() >= AT_ONCE {
            copied = to.apply(std::mem::take(&mut batch));
        }
        copied.is_ok()
    })?;
    copied?;
    to.apply(batch)
}

/// Copies the rows of these keys, and removes those that are gone.
fn copy_rows(
    keys: &BTreeSet<Vec<u8>>,
    from: &dyn Backend,
    to: &dyn Backend,
) -> Result<(), BackendError> {
    let mut batch = Batch::default();
    for key in keys {
        batch.writes.push((key.clone(), from.get(key)?));
        if batch.writes.len() >= AT_ONCE {
            to.apply(std::mem::take(&mut batch))?;
        }
    }
    to.apply(batch)
}

/// Syncs once more, for writes whose durability no caller waited for.
impl Drop for WriteBuffer {
    fn drop(&mut self) {
        if let Err(error) = self.sync() {
            tracing::error!(%error, "What was gathered last is lost; nothing was promised of it");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MemoryBackend;
    use super::super::hooked_backend::{Act, HookedBackend};
    use super::*;

    #[test]
    fn what_many_write_during_a_copy_holds_up_their_syncs_only_for_the_last_few() {
        let write = |buffer: &WriteBuffer, kind: usize, count: usize| {
            let mut batch = Batch::default();
            for row in 0..count {
                batch.put(format!("{kind}:{row}").into_bytes(), vec![0]);
            }
            buffer.apply(batch).expect("it is gathered");
            buffer.sync().expect("it is written");
        };
        let buffer = Arc::new(WriteBuffer::over(Arc::new(MemoryBackend::default())));
        write(&buffer, 0, 3_000);
        let writer = Arc::clone(&buffer);
        // How many rows the copy took before each of its syncs.
        let taken = Arc::new(Mutex::new(vec![0]));
        let copied = HookedBackend::new({
            let taken = Arc::clone(&taken);
            move |act: Act<'_>| match act {
                Act::Scan(_) => {}
                Act::Apply(batch) => {
                    *taken.lock().last_mut().expect("it began") += batch.writes.len();
                }
                Act::Sync => {
                    // While the first copy is synced many rows are written, then fewer and fewer.
                    let sync = taken.lock().len();
                    match sync {
                        1 => write(&writer, 1, 5_000),
                        2 => write(&writer, 2, 1_500),
                        3 => write(&writer, 3, 10),
                        _ => {}
                    }
                    taken.lock().push(0);
                }
            }
        });
        buffer
            .move_to(Arc::new(copied), || Ok(()))
            .expect("it is moved");

        assert_eq!(*taken.lock(), [3_000, 5_000, 1_500, 10, 0, 0]);
        let mut rows = 0;
        buffer
            .scan(b"", &mut |_, _| {
                rows += 1;
                true
            })
            .expect("it reads");
        assert_eq!(rows, 9_510);
    }
}
