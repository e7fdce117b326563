//! What a turn may know of the world: the time, the school's hours, the languages spoken.

use jiff::Timestamp;

use crate::school::Hours;

use super::owner::TicketNumber;

/// The world at the moment of a turn. Nothing is looked up inside: the same world gives the same
/// turn.
#[derive(Clone, Debug)]
pub struct TurnInput<'a> {
    /// The time.
    pub now: Timestamp,
    /// When people are reminded, and left in peace.
    pub hours: &'a Hours,
    /// Whether minors may be helped where this conversation is held.
    pub minors: bool,
    /// Whether the person's client is set to a language that is not spoken here.
    pub unspoken: bool,
    /// The names of the languages, in the order in which they are offered.
    pub locales: Vec<&'a str>,
    /// The names of the languages that are only understood.
    pub understood: Vec<&'a str>,
    /// The desks that can be called.
    pub desks: Vec<DeskNow>,
    /// The number that a request for a person gets which is made in this turn.
    pub reference: TicketNumber,
}

/// A desk at the moment of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskNow {
    /// Its id, as flows name it.
    pub id: String,
    /// How many wait for it.
    pub waiting: u32,
    /// Whether anybody is there.
    pub open: Open,
    /// Until when it is closed to this person, if it is.
    pub closed_until: Option<Timestamp>,
}

/// Whether anybody is at a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nobody, until then, as far as that is known.
    No(Option<Timestamp>),
    /// Nobody has said when it is open.
    Unknown,
    /// Yes.
    Yes,
}
