//! A storage engine that forgets when the process ends: for replays, and to show that the
//! conformance suite is not sled's own.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use super::backend::{Backend, BackendError, Batch};

/// Rows in memory.
#[derive(Default)]
pub struct MemoryBackend(RwLock<BTreeMap<Vec<u8>, Vec<u8>>>);

impl Backend for MemoryBackend {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        Ok(self
            .0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(key)
            .cloned())
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        // Copied first: `each` may read other rows, and must not wait for who waits for it to write.
        let rows: Vec<_> = {
            let rows = self.0.read().unwrap_or_else(PoisonError::into_inner);
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
        let mut rows = self.0.write().unwrap_or_else(PoisonError::into_inner);
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
