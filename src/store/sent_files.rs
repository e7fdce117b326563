//! The names under which a platform has the files that a bot sent up, so that each is sent up once.

use serde::{Deserialize, Serialize};

use super::backend::Batch;
use super::{KEPT_DAYS, Store, StoreError};

/// A file that was sent up. Only that bot can use its name.
#[derive(Serialize, Deserialize)]
pub(super) struct SentFile {
    /// The platform's name for it.
    name: String,
    /// The day it was sent up, counted from 1970.
    day: u32,
}

impl Store {
    /// The platform's name for a file with this hash that `bot` sent up.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn sent_file(&self, bot: &str, hash: &str) -> Result<Option<String>, StoreError> {
        let key = self.sent_file_key(bot, hash);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let file: SentFile = self.read(&key, &value)?;
        Ok(Some(file.name))
    }

    /// Keeps the platform's name for a file. It is synced soon, not at once: after a crash the file is
    /// sent up again.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_sent_file(
        &self,
        bot: &str,
        hash: &str,
        name: &str,
        today: u32,
    ) -> Result<(), StoreError> {
        let key = self.sent_file_key(bot, hash);
        let file = SentFile {
            name: name.to_owned(),
            day: today,
        };
        let mut batch = Batch::default();
        batch.put(key.clone(), self.close(&key, &file)?);
        self.apply_soon(batch)
    }

    /// Forgets a file that the platform has no more.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn forget_sent_file(&self, bot: &str, hash: &str) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.remove(self.sent_file_key(bot, hash));
        self.apply_soon(batch)
    }

    /// Removes the names of files that were sent up long ago: a picture that changed is shown no more,
    /// and one that did not is sent up again.
    pub(super) fn old_sent_files(&self, batch: &mut Batch, today: u32) -> Result<(), StoreError> {
        self.each(b"p:", &mut |key, value| {
            let file: SentFile = self.read(key, value)?;
            if file.day.saturating_add(KEPT_DAYS) < today {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }

    fn sent_file_key(&self, bot: &str, hash: &str) -> Vec<u8> {
        [b"p:", &self.seal.hash(&["sent file", bot, hash])[..]].concat()
    }
}
