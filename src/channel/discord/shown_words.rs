//! Where the words of people are shown to staff. When a person removes a message, its words are marked
//! there. Remembered for as long as the program runs.

use std::collections::VecDeque;

use parking_lot::Mutex;

use crate::message::UpdateId;

/// How many of the last messages are remembered.
const MOST: usize = 2_000;

/// The last messages to staff that show words of people.
#[derive(Default)]
pub(super) struct ShownWords(Mutex<VecDeque<Shown>>);

struct Shown {
    /// The update by which the words came.
    update: UpdateId,
    channel: u64,
    message: u64,
}

impl ShownWords {
    /// Remembers a message in a channel that shows the words of an update, or a part of them.
    pub(super) fn note(&self, update: &UpdateId, channel: u64, message: u64) {
        let mut all = self.0.lock();
        if all.len() >= MOST {
            all.pop_front();
        }
        all.push_back(Shown {
            update: update.clone(),
            channel,
            message,
        });
    }

    /// The messages that show the words of an update, each with its channel; forgets them.
    pub(super) fn take(&self, update: &UpdateId) -> Vec<(u64, u64)> {
        let mut taken = Vec::new();
        self.0.lock().retain(|shown| {
            let is_it = shown.update == *update;
            if is_it {
                taken.push((shown.channel, shown.message));
            }
            !is_it
        });
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_message_are_found_once_and_only_the_last_are_kept() {
        let shown = ShownWords::default();
        let update = |number: usize| UpdateId(format!("m{number}"));
        for number in 0..=MOST {
            shown.note(&update(number), 1, number as u64);
        }
        shown.note(&update(MOST), 1, 7);
        assert_eq!(shown.take(&update(1)), []);
        assert_eq!(shown.take(&update(MOST)), [(1, MOST as u64), (1, 7)]);
        assert_eq!(shown.take(&update(MOST)), []);
    }
}
