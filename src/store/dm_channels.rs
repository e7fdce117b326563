//! The rooms in which people write, on a platform where a person's address is not that room: on Discord
//! the channel of direct messages, on Telegram the topic of the private chat.
//!
//! After a pause the service reads in Discord's what people wrote while it did not run.

use crate::message::{Address, ChannelName};

use super::record::AddressRecord;
use super::{Store, StoreError};

impl Store {
    /// Keeps the room in which a person writes. It is synced soon, not at once: after a
    /// crash the next message of the person brings it again.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_room(&self, person: &Address, room: u64) -> Result<(), StoreError> {
        let key = self.room_key(person);
        self.apply_soon_made(|batch| {
            let sealed = self.close(&key, &(AddressRecord::of(person), room))?;
            batch.put(key, sealed);
            Ok(())
        })
    }

    /// The people on a channel whose conversation was touched since a day and whose room is known, each
    /// with that room and the position of the last update; the latest first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn rooms(
        &self,
        on: ChannelName,
        since: u32,
    ) -> Result<Vec<(Address, u64, u64)>, StoreError> {
        let mut rooms = Vec::new();
        self.each(b"c:", &mut |key, value| {
            let (person, room): (AddressRecord, u64) = self.read(key, value)?;
            let on_channel = |person: &Address| person.channel == on;
            let Some(person) = person.address().filter(on_channel) else {
                return Ok(());
            };
            let kept = self.session(&person)?;
            let touched = kept.filter(|kept| kept.touched >= since);
            if let Some(last) = touched.and_then(|kept| kept.order) {
                rooms.push((person, room, last));
            }
            Ok(())
        })?;
        rooms.sort_by_key(|(.., last)| std::cmp::Reverse(*last));
        Ok(rooms)
    }
}
