//! Where the addresses of a desk lead: in which desk channel or thread a ticket is shown, and where
//! its words go.

use jiff::{SignedDuration, Timestamp};

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};
use crate::outbox::Route;
use crate::store::StoreError;
use guichet_core::handoff::{Staff, StaffPlace, Ticket};

use super::Handoff;
use crate::turn::TurnError;

/// News of the desks that no page has shown for so long are of no use to a member of staff any more.
const OLD: SignedDuration = SignedDuration::from_mins(10);

impl Handoff {
    /// The desk channel of a desk on a platform.
    pub(super) fn desk_channel(&self, desk: &str, on: ChannelName) -> Option<&Address> {
        let desk = self.desks.desk(desk)?;
        desk.desk_channels
            .iter()
            .find(|desk_channel| desk_channel.channel == on)
    }

    /// Whether a ticket has a thread on the platform of a member of staff.
    pub fn has_thread(&self, staff: &Staff, ticket: &Ticket) -> bool {
        self.desk_channel(&ticket.desk, staff.channel).is_some()
    }

    /// Where a member of staff reads about a ticket.
    pub(super) fn place_of(&self, staff: &Staff, ticket: &Ticket) -> Address {
        if self.has_thread(staff, ticket) {
            StaffPlace::Thread(ticket.reference, staff.channel).address()
        } else {
            StaffPlace::Staff(staff.clone()).address()
        }
    }

    /// Notes what was committed of a ticket, and where its addresses lead from now on.
    pub(crate) fn now_stands(&self, ticket: Option<&Ticket>, erased: Option<TicketNumber>) {
        self.desks.now_stands(ticket, erased);
        let Some((ticket, desk)) = ticket.and_then(|it| Some((it, self.desks.desk(&it.desk)?)))
        else {
            return;
        };
        for desk_channel in &desk.desk_channels {
            let notice = StaffPlace::Notice(ticket.reference, desk_channel.channel).address();
            self.outbox
                .route(&notice, Some(Route::To(desk_channel.clone())));
            let room = StaffPlace::Thread(ticket.reference, desk_channel.channel).address();
            if self.outbox.route_of(&room).is_none() {
                let route = Route::Thread {
                    desk_channel: desk_channel.clone(),
                    title: ticket.reference.to_string(),
                    open: None,
                };
                self.outbox.route(&room, Some(route));
            }
        }
        if ticket.is_closed() {
            // Words on their way to the last holder still arrive.
            return;
        }
        self.route_words(ticket.reference);
    }

    /// Notes where the words for the holder of an open ticket go: to its thread, or to the screen of a
    /// member of staff who turned to it. Otherwise they wait.
    pub(super) fn route_words(&self, reference: TicketNumber) {
        // Two changes at the same time must both see the ticket as it is in the end.
        let _alone = self.routing.lock();
        let Some(ticket) = self.desks.ticket(reference) else {
            return;
        };
        let listening = ticket.holder().filter(|_| self.listens(&ticket));
        let to = listening.and_then(|by| match self.has_thread(by, &ticket) {
            true => Some(StaffPlace::Thread(reference, by.channel).address()),
            false => self.desks.reads_at(by),
        });
        let place = StaffPlace::Request(reference).address();
        self.outbox.route(&place, to.map(Route::To));
    }

    /// Restores where the addresses of tickets lead, at the start, from the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) fn restore_routes(&self) -> Result<(), StoreError> {
        for (place, room) in self.store.ticket_threads()? {
            let Some(StaffPlace::Thread(reference, on)) = StaffPlace::of(&place) else {
                continue;
            };
            let ticket = self.store.ticket(reference)?;
            let desk_channel =
                ticket.and_then(|ticket| self.desk_channel(&ticket.desk, on).cloned());
            let route = Route::Thread {
                // Without a desk channel the thread is only known in order to be deleted.
                desk_channel: desk_channel.unwrap_or_else(|| room.clone()),
                title: reference.to_string(),
                open: Some(room),
            };
            self.outbox.route(&place, Some(route));
            let words = StaffPlace::Request(reference).address();
            self.outbox.route(&words, Some(Route::To(place)));
        }
        for ticket in self.store.tickets()? {
            self.now_stands(Some(&ticket), None);
        }
        Ok(())
    }

    /// Sends the words that waited for a member of staff to take the ticket, or to turn to it.
    pub(super) fn reopen(&self, ticket: &Ticket) -> Result<(), TurnError> {
        let place = StaffPlace::Request(ticket.reference).address();
        if self.outbox.route_of(&place).is_some() {
            self.outbox.reopen(&place)?;
        }
        Ok(())
    }

    /// The places at the desk whose messages a member of staff reads on a screen of their own: news of
    /// the desks, and the words for the holder of each ticket that they have turned to.
    pub fn read_by(&self, staff: &Staff) -> Vec<(Address, Option<TicketNumber>)> {
        let mut places = vec![(StaffPlace::Staff(staff.clone()).address(), None)];
        for ticket in self.held(staff) {
            if !self.has_thread(staff, &ticket) && self.listens(&ticket) {
                let place = StaffPlace::Request(ticket.reference).address();
                places.push((place, Some(ticket.reference)));
            }
        }
        places
    }

    /// Sends what waits for a member of staff, who has opened one more page. News that are older than
    /// `OLD` are dropped, since the queue beside them is current.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn staff_attends(
        &self,
        staff: &Staff,
        reads_at: Address,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        if self.desks.reads_at(staff).as_ref() != Some(&reads_at) {
            return self.staff_arrives(staff, reads_at);
        }
        for (place, on) in self.read_by(staff) {
            if on.is_none() {
                let mut news = self.store.pending_for(&place)?;
                news.retain(|row| row.at + OLD < now);
                self.store.discard(&news)?;
            }
            self.send_waiting(&place, on)?;
        }
        Ok(())
    }

    /// Sends what waits at a place of [`Handoff::read_by`].
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn send_waiting(&self, place: &Address, on: Option<TicketNumber>) -> Result<(), TurnError> {
        let ticket = on.and_then(|on| self.desks.ticket(on));
        let lock = ticket.map(|ticket| self.locks.of(&ticket.person));
        // What the person writes just now comes after it.
        let _held = lock.as_ref().map(|lock| lock.lock());
        Ok(self.outbox.reopen(place)?)
    }

    /// Notes that a member of staff is online and reads at this address, and sends what waits for
    /// them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn staff_arrives(&self, staff: &Staff, reads_at: Address) -> Result<(), TurnError> {
        self.desks.arrives(staff, reads_at.clone());
        self.begins_anew(staff);
        // News of the queue from their absence is old, and dropped; the queue itself is current.
        let place = StaffPlace::Staff(staff.clone()).address();
        self.store.discard_pending(&place)?;
        self.outbox.route(&place, Some(Route::To(reads_at)));
        for ticket in self.desks.tickets() {
            if ticket.holder() == Some(staff) {
                let lock = self.locks.of(&ticket.person);
                let _held = lock.lock();
                if let Some(ticket) = self.store.ticket(ticket.reference)? {
                    self.now_stands(Some(&ticket), None);
                    self.reopen(&ticket)?;
                }
            }
        }
        Ok(())
    }
}
