//! What buttons carry: keyed hashes, which only this store can make.

use crate::message::{Address, CallbackToken, UpdateId};

use super::Store;
use super::key_file::to_hex;

impl Store {
    /// What a button carries, in a conversation, at its question of this number.
    pub fn sign(
        &self,
        address: &Address,
        asked: u64,
        question: &str,
        label: &str,
    ) -> CallbackToken {
        let asked = asked.to_string();
        let channel = address.channel.name();
        let parts = ["press", channel, &address.room, &asked, question, label];
        CallbackToken(to_hex(&self.seal.hash(&parts)))
    }

    /// Where the numbers of the questions of a conversation begin, by the update that begins it.
    pub fn birth(&self, address: &Address, update: &UpdateId) -> u64 {
        let parts = ["birth", address.channel.name(), &address.room, &update.0];
        let hash = self.seal.hash(&parts);
        hash.first_chunk()
            .map_or(0, |chunk| u64::from_be_bytes(*chunk))
    }
}
