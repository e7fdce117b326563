//! The room of a conversation on Telegram: a chat, or a topic in a group.

use teloxide::types::{ChatId, MessageId, ThreadId};

use crate::message::{Address, ChannelName};

/// A chat, or a topic in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) chat: ChatId,
    pub(super) topic: Option<ThreadId>,
}

impl Room {
    pub(super) fn of(address: &Address) -> Option<Self> {
        let (chat, topic) = match address.room.split_once(':') {
            Some((chat, topic)) => (chat, Some(topic)),
            None => (&*address.room, None),
        };
        let topic = topic.map(str::parse).transpose().ok()?;
        Some(Self {
            chat: ChatId(chat.parse().ok()?),
            topic: topic.map(|topic| ThreadId(MessageId(topic))),
        })
    }

    pub(super) fn address(self) -> Address {
        let room = match self.topic {
            Some(topic) => format!("{}:{}", self.chat.0, topic.0.0),
            None => self.chat.0.to_string(),
        };
        Address {
            channel: ChannelName::Telegram,
            room,
        }
    }
}
