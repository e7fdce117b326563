//! The threads that were opened for the desk on platforms, and the place at the desk of each.

use crate::message::Address;

use super::backend::Batch;
use super::record::AddressRecord;
use super::{CommitReceipt, Store, StoreError};

impl Store {
    /// Keeps the thread that was opened for a place at the desk.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn keep_desk_room(
        &self,
        place: &Address,
        room: &Address,
    ) -> Result<CommitReceipt, StoreError> {
        self.apply_made(|batch| self.put_ticket_thread(batch, place, room))
    }

    /// The thread that belongs to a place at the desk.
    pub(super) fn thread_of(&self, place: &Address) -> Result<Option<Address>, StoreError> {
        let key = self.ticket_thread_key(place);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let (_, room): (AddressRecord, AddressRecord) = self.read(&key, &value)?;
        Ok(room.address())
    }

    /// Forgets the thread of a place, which is gone from the platform, and the last message in it.
    ///
    /// # Errors
    /// When the storage engine cannot write.
    pub fn drop_ticket_thread(&self, place: &Address) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        batch.remove(self.ticket_thread_key(place));
        batch.remove(self.last_message_key(place));
        self.apply_soon(batch)
    }

    /// Every place at the desk that has a thread, with the address of that thread.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn ticket_threads(&self) -> Result<Vec<(Address, Address)>, StoreError> {
        let mut rooms = Vec::new();
        self.each(b"h:", &mut |key, value| {
            let (place, room): (AddressRecord, AddressRecord) = self.read(key, value)?;
            rooms.extend(place.address().zip(room.address()));
            Ok(())
        })?;
        Ok(rooms)
    }

    pub(super) fn put_ticket_thread(
        &self,
        batch: &mut Batch,
        place: &Address,
        room: &Address,
    ) -> Result<(), StoreError> {
        let key = self.ticket_thread_key(place);
        let row = (AddressRecord::of(place), AddressRecord::of(room));
        batch.put(key.clone(), self.close(&key, &row)?);
        Ok(())
    }
}
