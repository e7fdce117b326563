//! Which ticket a member of staff writes to with a line that names none, where all their tickets
//! share one screen. Words of the people of their other tickets wait until they turn to those.

use std::collections::BTreeMap;

use parking_lot::Mutex;

use crate::dialogue::TicketNumber;
use guichet_core::handoff::{Staff, Ticket};

use super::Handoff;
use crate::turn::TurnError;

/// The ticket that each member of staff last turned to.
#[derive(Default)]
pub(super) struct Focuses(Mutex<BTreeMap<Staff, TicketNumber>>);

/// The ticket of a line that names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The member of staff turned to this ticket, which is no longer theirs. A line that they were
    /// writing for its person must not reach another one.
    Lost(TicketNumber),
    /// The member of staff holds no ticket.
    Nothing,
    /// This ticket, which the member of staff holds.
    On(TicketNumber),
    /// The member of staff holds tickets, and has not said which one it is about.
    Unsaid,
}

impl Handoff {
    /// The ticket of a line of a member of staff that names none.
    pub fn focus(&self, by: &Staff) -> Focus {
        let held = self.held(by);
        let has = |on: TicketNumber| held.iter().any(|ticket| ticket.reference == on);
        match self.focuses.0.lock().get(by).copied() {
            _ if held.is_empty() => Focus::Nothing,
            Some(on) if has(on) => Focus::On(on),
            Some(on) => Focus::Lost(on),
            // A thread says which ticket it is about, so no ticket is turned to where there are any.
            None => match held.as_slice() {
                [only] if self.has_thread(by, only) => Focus::On(only.reference),
                _ => Focus::Unsaid,
            },
        }
    }

    /// The tickets that a member of staff holds, in the order of the queue.
    pub(super) fn held(&self, by: &Staff) -> Vec<Ticket> {
        let mut tickets = self.desks.tickets();
        tickets.retain(|ticket| ticket.holder() == Some(by));
        tickets
    }

    /// Turns a member of staff to a ticket that they hold; the words that waited for that come. To be
    /// called under the lock of the ticket's person.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn turn_to(&self, by: &Staff, ticket: &Ticket) -> Result<(), TurnError> {
        self.focuses.0.lock().insert(by.clone(), ticket.reference);
        self.route_held(ticket, ticket);
        self.reopen(ticket)
    }

    /// Notes the holder of a ticket before and after a change. A member of staff turns to a ticket
    /// that they take, and to one that is handed to them when they have no other.
    pub(super) fn turns(&self, by: Option<&Staff>, before: &Ticket, after: &Ticket) {
        let (had, has) = (before.holder(), after.holder());
        if had == has {
            return;
        }
        if let Some(has) = has.filter(|has| !self.has_thread(has, after))
            && (by == Some(has) || self.is_free(has))
        {
            let mut turned_to = self.focuses.0.lock();
            turned_to.insert(has.clone(), after.reference);
        }
        // A member of staff who ends what they had writes no more to its person.
        if let Some(had) = had.filter(|had| by == Some(*had))
            && self.held(had).len() < 2
        {
            self.focuses.0.lock().remove(had);
        }
    }

    /// Whether a member of staff writes to no person, and cannot be about to.
    pub(super) fn is_free(&self, staff: &Staff) -> bool {
        self.held(staff).is_empty() && !self.focuses.0.lock().contains_key(staff)
    }

    /// Turns a member of staff to their only ticket, when they begin anew at a screen, where no line
    /// is half written.
    pub(super) fn begins_anew(&self, by: &Staff) {
        let mut held = self.held(by);
        held.retain(|ticket| !self.has_thread(by, ticket));
        let mut turned_to = self.focuses.0.lock();
        match held.as_slice() {
            [] => drop(turned_to.remove(by)),
            [only] => drop(turned_to.insert(by.clone(), only.reference)),
            _ => {}
        }
    }

    /// Routes the words of every ticket that the holder of a ticket has, before and after a change.
    pub(super) fn route_held(&self, before: &Ticket, after: &Ticket) {
        for by in [before.holder(), after.holder()].into_iter().flatten() {
            for ticket in self.held(by) {
                self.route_words(ticket.reference);
            }
        }
    }

    /// Whether words for the holder of a ticket are shown at once.
    pub(super) fn listens(&self, ticket: &Ticket) -> bool {
        ticket.holder().is_some_and(|by| {
            self.has_thread(by, ticket) || self.focus(by) == Focus::On(ticket.reference)
        })
    }
}
