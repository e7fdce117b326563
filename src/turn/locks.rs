//! One lock for each conversation in progress: two messages of one person are never answered at
//! once, and two people never wait for each other.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::message::Address;

/// The locks of the conversations that are being answered now.
#[derive(Default)]
pub(crate) struct Locks(Mutex<HashMap<Address, Arc<Mutex<()>>>>);

/// When this many locks are kept, those that no task holds are dropped.
const MANY: usize = 1_024;

impl Locks {
    /// The lock of a conversation.
    pub(crate) fn of(&self, address: &Address) -> Arc<Mutex<()>> {
        let mut locks = self.0.lock();
        if locks.len() >= MANY {
            locks.retain(|_, lock| Arc::strong_count(lock) > 1);
        }
        Arc::clone(locks.entry(address.clone()).or_default())
    }

    /// The locks of one or two conversations, in the order in which all take them: two who need the same two
    /// then never wait for each other.
    pub(crate) fn in_order(&self, one: &Address, other: Option<&Address>) -> Vec<Arc<Mutex<()>>> {
        let mut all: Vec<&Address> = other.into_iter().chain([one]).collect();
        all.sort_by_key(|address| (address.channel, &address.room));
        all.dedup();
        all.into_iter().map(|address| self.of(address)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::ChannelName;

    fn person(room: &str) -> Address {
        Address {
            channel: ChannelName::Telegram,
            room: room.to_owned(),
        }
    }

    #[test]
    fn two_conversations_are_locked_in_one_order_from_either_side() {
        let (locks, one, other) = (Locks::default(), person("1"), person("2"));
        let there = locks.in_order(&one, Some(&other));
        let back = locks.in_order(&other, Some(&one));
        assert_eq!((there.len(), back.len()), (2, 2));
        let mut pairs = there.iter().zip(&back);
        assert!(pairs.all(|(one, same)| Arc::ptr_eq(one, same)));
        assert!(!Arc::ptr_eq(&there[0], &there[1]), "each has its own");
        assert_eq!(locks.in_order(&one, Some(&one)).len(), 1);
    }

    #[test]
    fn a_lock_that_is_held_stays_when_the_others_are_dropped() {
        let locks = Locks::default();
        let held = locks.of(&person("held"));
        for room in 0..MANY {
            drop(locks.of(&person(&room.to_string())));
        }
        assert!(locks.0.lock().len() < MANY, "the others are dropped");
        assert!(Arc::ptr_eq(&held, &locks.of(&person("held"))));
    }
}
