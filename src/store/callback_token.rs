//! Makes the tokens that buttons carry, and other keyed hashes that only this store can make, so that
//! no person can forge a button.

use crate::message::{Address, CallbackToken, UpdateId};

use super::Store;
use super::key_file::to_hex;

impl Store {
    /// The token of a button in a conversation. It depends on the number of the question being asked,
    /// so that a button of an earlier question is not taken for one of the present question.
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

    /// Derives a secret or a name from another, for one purpose. Without the key the other cannot be
    /// found from it.
    pub fn derive(&self, purpose: &str, from: &str) -> String {
        to_hex(&self.seal.hash(&["derive", purpose, from]))
    }

    /// The number of a conversation's first question, derived from the update that begins the
    /// conversation. A conversation that begins again so does not repeat the tokens of the first one.
    pub fn birth(&self, address: &Address, update: &UpdateId) -> u64 {
        let parts = ["birth", address.channel.name(), &address.room, &update.0];
        let hash = self.seal.hash(&parts);
        hash.first_chunk()
            .map_or(0, |chunk| u64::from_be_bytes(*chunk))
    }
}
