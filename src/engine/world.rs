//! What a turn may know of the world: the time, the school's hours, the languages spoken.

use jiff::Timestamp;

use crate::school::Hours;

/// The world at the moment of a turn. Nothing is looked up inside: the same world gives the same
/// turn.
#[derive(Clone, Debug)]
pub struct World<'a> {
    /// The time.
    pub now: Timestamp,
    /// When people are reminded, and left in peace.
    pub hours: &'a Hours,
    /// Whether minors may be helped where this conversation is held.
    pub minors: bool,
    /// The names of the languages, in the order in which they are offered.
    pub locales: Vec<&'a str>,
    /// The names of the languages that are only understood.
    pub understood: Vec<&'a str>,
}
