//! Keeps the names of the files that channels sent up. One that cannot be read or written is sent up
//! again: no message waits for it.

use crate::channel::SentFiles;
use crate::store::{StoreError, day};

use super::Outbox;

impl SentFiles for Outbox {
    fn name(&self, bot: &str, hash: &str) -> Option<String> {
        note(self.store.sent_file(bot, hash)).flatten()
    }

    fn keep(&self, bot: &str, hash: &str, name: &str) {
        let today = day(self.refused.now());
        note(self.store.keep_sent_file(bot, hash, name, today));
    }

    fn forget(&self, bot: &str, hash: &str) {
        note(self.store.forget_sent_file(bot, hash));
    }
}

fn note<T>(done: Result<T, StoreError>) -> Option<T> {
    if let Err(error) = &done {
        tracing::warn!(%error, "The name of a file that was sent up is not at hand");
    }
    done.ok()
}
