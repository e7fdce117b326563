//! The room of a conversation on Telegram: a chat, or a topic in a group.

use reqwest::Url;
use teloxide::types::{ChatId, MessageId, ThreadId};

use crate::message::{Address, ChannelName};

/// The numbers of supergroups count downwards from here.
const SUPERGROUPS: i64 = -1_000_000_000_000;

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

    /// The address at which the members of a supergroup find the room; nothing in any other chat.
    /// Source: <https://core.telegram.org/api/links#message-links>, 2026-06-11.
    pub(super) fn link(self) -> Option<Url> {
        let number = SUPERGROUPS
            .checked_sub(self.chat.0)
            .filter(|number| *number > 0)?;
        let topic = self.topic?.0.0;
        Url::parse(&format!("https://t.me/c/{number}/{topic}")).ok()
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
