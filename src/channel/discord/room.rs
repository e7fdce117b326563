//! The room of a conversation on Discord: a person, or a channel in which others read along.

use crate::message::{Address, ChannelName};

/// The meaning of an address on Discord.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// A channel or a thread of a server, by its number.
    Channel(u64),
    /// A person, by their number, wherever they write.
    Person(u64),
}

/// The prefix of a channel's number in an address.
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
