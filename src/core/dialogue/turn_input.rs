//! What a turn may know of the world: the time, the school's hours, the languages spoken.

use jiff::Timestamp;

use crate::school::Hours;

use super::PossibleCry;
use super::incident::Incident;
use super::owner::TicketNumber;

/// The world at the moment of a turn. A turn looks nothing up: the same world gives the same turn.
#[derive(Clone, Debug)]
pub struct TurnInput<'a> {
    /// The moment of the turn.
    pub now: Timestamp,
    /// The hours at which people are reminded, and left in peace.
    pub hours: &'a Hours,
    /// Whether minors may be helped on this channel.
    pub minors: bool,
    /// Whether the person's client is set to a language that is not spoken here.
    pub unspoken: bool,
    /// The cry for help that the words of this turn may be, where they were understood as something else.
    pub possible_cry: Option<PossibleCry>,
    /// The tags of the languages that are spoken, in the order in which they are shown.
    pub locales: Vec<&'a str>,
    /// The tags of the languages that are only understood.
    pub understood: Vec<&'a str>,
    /// The desks that can be called.
    pub desks: Vec<DeskNow>,
    /// The incidents that are under way.
    pub incidents: Vec<Incident>,
    /// The number of the ticket, if one is opened in this turn.
    pub reference: TicketNumber,
}

/// A desk at the moment of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskNow {
    /// The id, as flows name it.
    pub id: String,
    /// How many tickets wait there.
    pub waiting: u32,
    /// Whether the desk is open.
    pub open: Open,
    /// Until when the desk is closed to this person, if it is.
    pub closed_until: Option<Timestamp>,
}

/// Whether a desk is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// The desk is closed, until this moment as far as it is known.
    No(Option<Timestamp>),
    /// The hours of the desk are not configured.
    Unknown,
    /// The desk is open.
    Yes,
}
