//! The places at the desk: what is said there goes to whatever room the outbox knows for them.

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};

use super::Staff;

/// A place at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffPlace {
    /// The notice of a request in the queue that a desk shows on a platform.
    Notice(TicketNumber, ChannelName),
    /// Whoever has a request; nobody as long as it waits.
    Request(TicketNumber),
    /// The room of a request on a platform.
    Thread(TicketNumber, ChannelName),
    /// A member of staff, for what happens at their desks.
    Staff(Staff),
}

impl StaffPlace {
    /// Its address.
    pub fn address(&self) -> Address {
        let room = match self {
            Self::Notice(reference, channel) => {
                format!("notice {} {}", reference.number(), channel.name())
            }
            Self::Request(reference) => return Address::of_request(*reference),
            Self::Thread(reference, channel) => {
                format!("room {} {}", reference.number(), channel.name())
            }
            Self::Staff(staff) => format!("staff {staff}"),
        };
        Address {
            channel: ChannelName::Desk,
            room,
        }
    }

    /// The place that has this address; nothing when it is none at the desk.
    pub fn of(address: &Address) -> Option<Self> {
        if address.channel != ChannelName::Desk {
            return None;
        }
        let (kind, rest) = address.room.split_once(' ')?;
        let reference = |number: &str| TicketNumber::new(number.parse().ok()?);
        let on_platform = || {
            let (number, channel) = rest.split_once(' ')?;
            Some((reference(number)?, ChannelName::named(channel)?))
        };
        match kind {
            "notice" => on_platform().map(|(number, channel)| Self::Notice(number, channel)),
            "request" => reference(rest).map(Self::Request),
            "room" => on_platform().map(|(number, channel)| Self::Thread(number, channel)),
            "staff" => Staff::named(rest).map(Self::Staff),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_back_from_their_addresses() {
        let number = TicketNumber::new(482_913).expect("six digits");
        let anne = Staff::named("discord:role:7").expect("staff");
        for place in [
            StaffPlace::Notice(number, ChannelName::Telegram),
            StaffPlace::Request(number),
            StaffPlace::Thread(number, ChannelName::Discord),
            StaffPlace::Staff(anne),
        ] {
            assert_eq!(StaffPlace::of(&place.address()), Some(place));
        }
        for room in [
            "",
            "room 7 telegram",
            "room 482913",
            "hall 482913",
            "request x",
        ] {
            let address = Address {
                channel: ChannelName::Desk,
                room: room.into(),
            };
            assert_eq!(StaffPlace::of(&address), None, "{room}");
        }
    }
}
