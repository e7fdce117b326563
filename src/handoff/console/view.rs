//! The queue and a ticket for a page, which shows each piece in a place of its own.

use jiff::Timestamp;

use crate::dialogue::TicketNumber;
use crate::handoff::Handoff;
use crate::message::{Block, Button};
use crate::turn::TurnError;
use guichet_core::handoff::{Staff, Ticket};

use super::line::Name;
use super::{ConsoleReply, StaffConsole};

/// The most tickets that a page shows.
const MOST: usize = 100;

/// A ticket in the queue: how it stands, who the person is, and the line that says what is wrong.
pub type QueueEntry = (TicketNumber, Vec<Block>);

/// A ticket with its card, and what the member of staff can do with it.
pub struct TicketView {
    /// The number of the ticket.
    pub number: TicketNumber,
    /// What the desk knows of the person and of where they stand.
    pub card: Vec<Block>,
    /// The buttons. One to which words belong stands for the command before the words.
    pub acts: Vec<Button>,
    /// Whether words can be written to the person: an answer takes a ticket that waits.
    pub can_answer: bool,
}

/// The open tickets of a member of staff's desks that a filter lets through, as `/list` shows them;
/// nothing for words that are no filter.
///
/// # Errors
/// When the store cannot be read.
pub fn queue(
    handoff: &Handoff,
    by: &Staff,
    filter: &str,
    now: Timestamp,
) -> Result<Option<Vec<QueueEntry>>, TurnError> {
    let console = StaffConsole::of(handoff, by, now)?;
    let Some(tickets) = console.queue(filter)? else {
        return Ok(None);
    };
    let entry = |ticket: &Ticket| Ok((ticket.reference, console.in_queue(ticket)?));
    let entries = tickets.iter().take(MOST).map(entry);
    entries.collect::<Result<_, TurnError>>().map(Some)
}

/// A ticket as a page shows it. A member of staff who holds it turns to it, and what waited for that
/// comes. Of another desk's ticket they read the refusal, which is in the audit log.
///
/// # Errors
/// When the store cannot be read or cannot keep the refusal.
pub fn view(
    handoff: &Handoff,
    by: &Staff,
    on: TicketNumber,
    now: Timestamp,
) -> Result<Result<TicketView, ConsoleReply>, TurnError> {
    let console = StaffConsole::of(handoff, by, now)?;
    let Some(seen) = console.theirs(on)? else {
        let (told, _) = console.not_theirs(Name::Card, on)?;
        return Ok(Err(told));
    };
    let lock = handoff.locks.of(&seen.person);
    let _held = lock.lock();
    let ticket = console.theirs(on)?.unwrap_or(seen);
    let is_theirs = ticket.holder() == Some(by);
    if is_theirs && !handoff.has_thread(by, &ticket) {
        handoff.turn_to(by, &ticket)?;
    }
    Ok(Ok(TicketView {
        number: on,
        card: console.card(&ticket)?,
        acts: handoff.acts_of(by, &ticket, now, &console.tag)?,
        can_answer: is_theirs || ticket.holder().is_none() && !ticket.is_closed(),
    }))
}
