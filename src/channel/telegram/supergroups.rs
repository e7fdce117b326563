//! Groups that became supergroups, as a group does when it gets topics. A supergroup has another number.
//! The desk goes on under the number of the settings, and the operator is told the new one.

use std::collections::HashMap;

use parking_lot::Mutex;
use teloxide::types::ChatId;

use super::room::Room;

/// The present numbers of groups that became supergroups.
#[derive(Debug, Default)]
pub(super) struct Supergroups(Mutex<HashMap<ChatId, ChatId>>);

impl Supergroups {
    /// Notes that a group has another number now, and tells the operator once.
    pub(super) fn moved(&self, from: ChatId, to: ChatId) {
        let is_news = self.0.lock().insert(from, to) != Some(to);
        if is_news {
            let (from, to) = (from.0, to.0);
            tracing::warn!(
                "The group {from} of a desk has become a supergroup with the number {to}: write {to} at `telegram-group` of the desk in guichet.toml"
            );
        }
    }

    /// A room under its present number.
    pub(super) fn now(&self, room: Room) -> Room {
        let chat = self.0.lock().get(&room.chat).copied();
        Room {
            chat: chat.unwrap_or(room.chat),
            ..room
        }
    }

    /// The number that a group had before, as it may stand in the settings.
    pub(super) fn before(&self, chat: ChatId) -> ChatId {
        let known = self.0.lock();
        let from = known.iter().find(|(_, to)| **to == chat);
        from.map_or(chat, |(from, _)| *from)
    }
}
