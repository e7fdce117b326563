//! Which messages people wrote lately, so that it is known whose one was when it is removed: Discord
//! tells of any message only that it is gone.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So many messages are remembered of a channel, and so many channels.
const MESSAGES: usize = 50;
const CHANNELS: usize = 10_000;

/// The messages of each channel, and who wrote them.
#[derive(Default)]
pub(super) struct RecentAuthors(Mutex<HashMap<u64, VecDeque<(u64, u64)>>>);

impl RecentAuthors {
    /// Somebody wrote a message in a channel.
    pub(super) fn note(&self, channel: u64, message: u64, author: u64) {
        let mut all = self.all();
        if all.len() >= CHANNELS && !all.contains_key(&channel) {
            all.clear();
        }
        let own = all.entry(channel).or_default();
        if own.len() >= MESSAGES {
            own.pop_front();
        }
        own.push_back((message, author));
    }

    /// Who wrote a message of a channel, if that is known; it is removed.
    pub(super) fn take(&self, channel: u64, message: u64) -> Option<u64> {
        let mut all = self.all();
        let own = all.get_mut(&channel)?;
        let at = own.iter().position(|(known, _)| *known == message)?;
        own.remove(at).map(|(_, author)| author)
    }

    fn all(&self) -> MutexGuard<'_, HashMap<u64, VecDeque<(u64, u64)>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_known_for_a_while_and_removed_once() {
        let written = RecentAuthors::default();
        for message in 0..60 {
            written.note(1, message, 7);
        }
        assert_eq!(written.take(1, 5), None);
        assert_eq!(written.take(1, 30), Some(7));
        assert_eq!(written.take(1, 30), None);
        assert_eq!(written.take(2, 31), None);
    }
}
