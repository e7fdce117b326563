//! A storage engine in memory: for replays, and as a second engine for the conformance suite.

use std::collections::BTreeMap;

use parking_lot::RwLock;

use super::backend::{Backend, BackendError, Batch};

/// A storage engine whose rows live in memory and end with the process.
#[derive(Default)]
pub struct MemoryBackend(RwLock<BTreeMap<Vec<u8>, Vec<u8>>>);

impl Backend for MemoryBackend {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        Ok(self.0.read().get(key).cloned())
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        // Copied first: `each` may read other rows, which under this lock could deadlock with a writer.
        let rows: Vec<_> = {
            let rows = self.0.read();
            let from = rows.range(prefix.to_vec()..);
            let below = from.take_while(|(key, _)| key.starts_with(prefix));
            below
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect()
        };
        for (key, value) in rows {
            if !each(&key, &value) {
                break;
            }
        }
        Ok(())
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        let mut rows = self.0.write();
        for (key, value) in batch.writes {
            match value {
                Some(value) => rows.insert(key, value),
                None => rows.remove(&key),
            };
        }
        Ok(())
    }

    fn sync(&self) -> Result<(), BackendError> {
        Ok(())
    }
}
