//! Addresses at the desk. The outbox knows which chat or thread each stands for now.

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName, ThreadLink};

use super::Staff;

/// An address at the desk, on the channel [`ChannelName::Desk`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffPlace {
    /// The notice about a ticket in the desk channel of a platform.
    Notice(TicketNumber, ChannelName),
    /// The holder of a ticket. Messages wait in the outbox until a member of staff takes the
    /// ticket.
    Request(TicketNumber),
    /// The thread of a ticket on a platform.
    Thread(TicketNumber, ChannelName),
    /// A member of staff, to whom news of the desks is sent.
    Staff(Staff),
}

impl StaffPlace {
    /// The address that stands for this place.
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

    /// The thread on a platform to which a message there leads.
    pub fn of_link(link: &ThreadLink, on: ChannelName) -> Option<Self> {
        Some(Self::Thread(TicketNumber::new(link.ticket)?, on))
    }

    /// The place of an address; nothing when the address is none at the desk.
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
