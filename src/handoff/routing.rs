//! Where the places of a desk are: which hall or room a request is shown in, and where its words go.

use std::sync::PoisonError;

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};
use crate::outbox::Route;
use crate::store::StoreError;
use guichet_core::handoff::{Staff, StaffPlace, Ticket};

use super::Handoff;
use crate::turn::TurnError;

impl Handoff {
    /// Where the desk of a request has its queue on a platform.
    pub(super) fn hall(&self, desk: &str, on: ChannelName) -> Option<&Address> {
        let desk = self.desks.desk(desk)?;
        desk.halls.iter().find(|hall| hall.channel == on)
    }

    /// Whether a request has a room of its own where somebody works.
    pub fn has_room(&self, staff: &Staff, ticket: &Ticket) -> bool {
        self.hall(&ticket.desk, staff.channel).is_some()
    }

    /// Where a member of staff reads of a request.
    pub(super) fn place_of(&self, staff: &Staff, ticket: &Ticket) -> Address {
        if self.has_room(staff, ticket) {
            StaffPlace::Room(ticket.reference, staff.channel).address()
        } else {
            StaffPlace::Staff(staff.clone()).address()
        }
    }

    /// Notes what was committed of a request, and where its places lead from now on.
    pub(crate) fn now_stands(&self, ticket: Option<&Ticket>, erased: Option<TicketNumber>) {
        self.desks.now_stands(ticket, erased);
        let Some((ticket, desk)) = ticket.and_then(|it| Some((it, self.desks.desk(&it.desk)?)))
        else {
            return;
        };
        for hall in &desk.halls {
            let notice = StaffPlace::Notice(ticket.reference, hall.channel).address();
            self.outbox.lead(&notice, Some(Route::To(hall.clone())));
            let room = StaffPlace::Room(ticket.reference, hall.channel).address();
            if self.outbox.lead_of(&room).is_none() {
                let lead = Route::Room {
                    hall: hall.clone(),
                    title: ticket.reference.to_string(),
                    open: None,
                };
                self.outbox.lead(&room, Some(lead));
            }
        }
        if ticket.is_closed() {
            // What is still on its way to whoever had it arrives.
            return;
        }
        let to = ticket
            .holder()
            .and_then(|by| match self.hall(&ticket.desk, by.channel) {
                Some(_) => Some(StaffPlace::Room(ticket.reference, by.channel).address()),
                None => self.desks.reads_at(by),
            });
        let place = StaffPlace::Request(ticket.reference).address();
        self.outbox.lead(&place, to.map(Route::To));
    }

    /// Where the places of requests lead at the start, as the store has it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) fn find_rooms(&self) -> Result<(), StoreError> {
        for (place, room) in self.store.desk_rooms()? {
            let Some(StaffPlace::Room(reference, on)) = StaffPlace::of(&place) else {
                continue;
            };
            let ticket = self.store.ticket(reference)?;
            let hall = ticket.and_then(|ticket| self.hall(&ticket.desk, on).cloned());
            let lead = Route::Room {
                // Without a hall it is only there to be removed.
                hall: hall.unwrap_or_else(|| room.clone()),
                title: reference.to_string(),
                open: Some(room),
            };
            self.outbox.lead(&place, Some(lead));
            let words = StaffPlace::Request(reference).address();
            self.outbox.lead(&words, Some(Route::To(place)));
        }
        for ticket in self.store.tickets()? {
            self.now_stands(Some(&ticket), None);
        }
        Ok(())
    }

    /// Sends the words that waited for somebody to take a request.
    pub(super) fn reopen(&self, ticket: &Ticket) -> Result<(), TurnError> {
        let place = StaffPlace::Request(ticket.reference).address();
        if self.outbox.lead_of(&place).is_some() {
            self.outbox.reopen(&place)?;
        }
        Ok(())
    }

    /// Somebody of the staff is there, and reads at this address.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn staff_arrives(&self, staff: &Staff, reads_at: Address) -> Result<(), TurnError> {
        self.desks.arrives(staff, reads_at.clone());
        // What was said in their absence about the queue is old; the queue itself is not.
        let place = StaffPlace::Staff(staff.clone()).address();
        self.store.discard_pending(&place)?;
        self.outbox.lead(&place, Some(Route::To(reads_at)));
        for ticket in self.desks.tickets() {
            if ticket.holder() == Some(staff) {
                let lock = self.locks.of(&ticket.person);
                let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(ticket) = self.store.ticket(ticket.reference)? {
                    self.now_stands(Some(&ticket), None);
                    self.reopen(&ticket)?;
                }
            }
        }
        Ok(())
    }
}
