//! The authors of recent messages. When a message is removed, Discord gives only its number, so the
//! person who wrote it must be remembered.

use std::collections::{HashMap, VecDeque};

use parking_lot::{Mutex, MutexGuard};

/// How many messages are remembered of a channel, and how many channels.
const MESSAGES: usize = 50;
const CHANNELS: usize = 10_000;

/// The numbers of recent messages and of their authors, by channel.
#[derive(Default)]
pub(super) struct RecentAuthors(Mutex<HashMap<u64, VecDeque<(u64, u64)>>>);

impl RecentAuthors {
    /// Remembers the author of a message in a channel.
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

    /// The author of a message in a channel, if remembered; forgets the message.
    pub(super) fn take(&self, channel: u64, message: u64) -> Option<u64> {
        let mut all = self.all();
        let own = all.get_mut(&channel)?;
        let at = own.iter().position(|(known, _)| *known == message)?;
        own.remove(at).map(|(_, author)| author)
    }

    fn all(&self) -> MutexGuard<'_, HashMap<u64, VecDeque<(u64, u64)>>> {
        self.0.lock()
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
