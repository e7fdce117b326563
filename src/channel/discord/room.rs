//! Where a conversation is held on Discord: with a person, or in a channel where others read along.

use crate::message::{Address, ChannelName};

/// What an address means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// A channel of a server.
    Channel(u64),
    /// A person, wherever they write from.
    Person(u64),
}

/// Before the number of a channel.
const CHANNEL: &str = "channel:";

impl Room {
    pub(super) fn of(address: &Address) -> Option<Self> {
        let number = |text: &str| text.parse().ok().filter(|number| *number != 0);
        match address.room.strip_prefix(CHANNEL) {
            Some(channel) => number(channel).map(Self::Channel),
            None => number(&address.room).map(Self::Person),
        }
    }

    pub(super) fn address(self) -> Address {
        let room = match self {
            Self::Channel(id) => format!("{CHANNEL}{id}"),
            Self::Person(id) => id.to_string(),
        };
        Address {
            channel: ChannelName::Discord,
            room,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_read_back_from_their_addresses() {
        for room in [Room::Channel(7), Room::Person(42)] {
            assert_eq!(Room::of(&room.address()), Some(room));
        }
        for room in ["", "0", "channel:", "channel:x", "-3"] {
            let address = Address {
                channel: ChannelName::Discord,
                room: room.into(),
            };
            assert_eq!(Room::of(&address), None, "{room}");
        }
    }
}
