//! The topics of private chats: a person is answered in the one in which they wrote last.
//!
//! A topic is no part of an address there, so that one person is one conversation.
//! Source: <https://core.telegram.org/bots/api#message>, 2026-06-11.

use std::collections::HashMap;

use parking_lot::{Mutex, MutexGuard};
use teloxide::types::{ChatId, MessageId as TelegramMessageId, ThreadId};

use crate::message::Address;

use super::room::Room;
use super::{Bot, Telegram};

/// Stands for a chat outside of any topic.
const NONE: u64 = 0;

/// The topics in which people wrote last.
#[derive(Default)]
pub(super) struct Topics(Mutex<HashMap<ChatId, u64>>);

impl Topics {
    fn known(&self) -> MutexGuard<'_, HashMap<ChatId, u64>> {
        self.0.lock()
    }
}

impl Telegram {
    /// Keeps the topic in which a person wrote, 0 for none; returns whether that is news.
    pub fn wrote_in(&self, person: &Address, topic: u64) -> bool {
        let Some(room) = Room::of(person) else {
            return false;
        };
        let mut known = self.0.topics.known();
        let before = match topic {
            NONE => known.remove(&room.chat),
            topic => known.insert(room.chat, topic),
        };
        before.unwrap_or(NONE) != topic
    }
}

impl Bot {
    /// The room with the topic in which the person wrote last.
    pub(super) fn where_written(&self, room: &Room) -> Room {
        let topic = self.topics.known().get(&room.chat).copied();
        let topic = topic.and_then(|topic| i32::try_from(topic).ok());
        let topic = topic.map(|topic| ThreadId(TelegramMessageId(topic)));
        Room {
            topic: room.topic.or(topic),
            ..*room
        }
    }

    /// Forgets a topic that the person has deleted; the chat itself stays.
    pub(super) fn topic_gone(&self, room: &Room) {
        self.topics.known().remove(&room.chat);
    }
}
