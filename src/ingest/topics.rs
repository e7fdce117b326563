//! Remembers in the store in which topic of their private chat on Telegram a person wrote last, so that
//! they are answered there after a restart too.

use crate::channel::telegram::Telegram;
use crate::message::{Address, ChannelName};
use crate::store::{Store, StoreError};

/// Gives the bot the topics that an earlier run wrote down. To be called before anything is sent.
///
/// # Errors
/// When the store cannot be read.
pub fn restore_topics(store: &Store, telegram: &Telegram) -> Result<(), StoreError> {
    for (person, topic, _) in store.rooms(ChannelName::Telegram, 0)? {
        telegram.wrote_in(&person, topic);
    }
    Ok(())
}

/// Notes in which topic a person wrote.
pub(super) fn note(store: &Store, telegram: &Telegram, person: &Address, topic: u64) {
    if telegram.wrote_in(person, topic)
        && let Err(error) = store.keep_room(person, topic)
    {
        tracing::error!(%error, "The topic in which a person writes could not be written down");
    }
}
