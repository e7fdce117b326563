//! The keys of rows: a letter for the kind and a colon, then keyed hashes and big-endian numbers.

use std::sync::atomic::Ordering;

use jiff::Timestamp;

use crate::message::{Address, ChannelName, UpdateId};

use super::Store;

impl Store {
    pub(super) fn address_hash(&self, address: &Address) -> [u8; 16] {
        self.seal
            .hash(&["address", address.channel.name(), &address.room])
    }

    pub(super) fn session_key(&self, address: &Address) -> Vec<u8> {
        [b"s:", &self.address_hash(address)[..]].concat()
    }

    pub(super) fn queue_key(&self, address: &Address) -> Vec<u8> {
        [b"o:", &self.address_hash(address)[..]].concat()
    }

    pub(super) fn last_message_key(&self, address: &Address) -> Vec<u8> {
        [b"k:", &self.address_hash(address)[..]].concat()
    }

    pub(super) fn room_key(&self, address: &Address) -> Vec<u8> {
        [b"c:", &self.address_hash(address)[..]].concat()
    }

    pub(super) fn ticket_thread_key(&self, place: &Address) -> Vec<u8> {
        [b"h:", &self.address_hash(place)[..]].concat()
    }

    pub(super) fn outbox_key(&self, address: &Address) -> Vec<u8> {
        let sequence = self.sequence.fetch_add(1, Ordering::SeqCst);
        let mut key = self.queue_key(address);
        key.extend(sequence.to_be_bytes());
        key
    }

    pub(super) fn seen_key(&self, channel: ChannelName, update: &UpdateId, day: u32) -> Vec<u8> {
        day_key(
            b"d:",
            day,
            &self.seal.hash(&["update", channel.name(), &update.0]),
        )
    }

    pub(super) fn reminder_key(&self, at: Timestamp, address: &Address) -> Vec<u8> {
        let second = u64::try_from(at.as_second()).unwrap_or(0);
        [
            b"w:",
            &second.to_be_bytes()[..],
            &self.address_hash(address),
        ]
        .concat()
    }
}

pub(super) fn day_key(prefix: &[u8], day: u32, rest: &[u8]) -> Vec<u8> {
    [prefix, &day.to_be_bytes()[..], rest].concat()
}

/// The day, counted from 1970, of a key that [`day_key`] made.
pub(super) fn day_of(key: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(key.get(2..6)?.try_into().ok()?))
}

/// The moment in the key of a reminder.
pub(super) fn second_of(key: &[u8]) -> Option<Timestamp> {
    let second = u64::from_be_bytes(key.get(2..10)?.try_into().ok()?);
    Timestamp::from_second(i64::try_from(second).ok()?).ok()
}
