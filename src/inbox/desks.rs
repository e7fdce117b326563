//! The desks of the settings, who is there now, and the requests that are not over.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::engine::{DeskNow, Open, Reference};
use crate::ticket::{Rules, Staff, State, Ticket};
use crate::wire::Address;

/// A desk, as the settings have it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its id, as flows name it.
    pub id: String,
    /// Who answers there.
    pub staff: Vec<Staff>,
    /// How long things may take.
    pub rules: Rules,
    /// For so many days words are kept, where that was agreed.
    pub keep_days: u32,
}

/// The desks; none when the settings name none.
#[derive(Default)]
pub struct Desks {
    desks: Vec<Desk>,
    /// What is not over, as the store has it; read once at the start.
    open: Mutex<BTreeMap<Reference, Ticket>>,
    /// Who is there, and where they read.
    present: Mutex<BTreeMap<Staff, Address>>,
}

impl Desks {
    /// The desks of the settings.
    pub fn new(desks: Vec<Desk>) -> Self {
        Self {
            desks,
            ..Self::default()
        }
    }

    /// A desk, by its id.
    pub fn desk(&self, id: &str) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == id)
    }

    /// The desks at which somebody answers.
    pub fn of<'a>(&'a self, staff: &'a Staff) -> impl Iterator<Item = &'a Desk> {
        let theirs = |desk: &&Desk| desk.staff.contains(staff);
        self.desks.iter().filter(theirs)
    }

    /// Whether somebody answers at a desk.
    pub fn is_staff(&self, staff: &Staff, desk: &str) -> bool {
        self.of(staff).any(|own| own.id == desk)
    }

    /// For so many days words are kept at the desk that keeps them for the fewest.
    pub(super) fn fewest_days(&self) -> Option<u32> {
        self.desks.iter().map(|desk| desk.keep_days).min()
    }

    /// The desks at the moment of a turn; `own` is the request of whoever speaks.
    pub(super) fn at(
        &self,
        open: Open,
        own: Option<Reference>,
        now: jiff::Timestamp,
    ) -> Vec<DeskNow> {
        let tickets = self.open();
        let own = own.and_then(|own| tickets.get(&own));
        let waiting = |desk: &Desk| {
            let queued = tickets
                .values()
                .filter(|ticket| ticket.desk == desk.id && ticket.is_queued(now));
            match own {
                Some(own) => queued.filter(|ticket| since(ticket) < since(own)).count() + 1,
                None => queued.count(),
            }
        };
        let at = |desk: &Desk| DeskNow {
            id: desk.id.clone(),
            waiting: u32::try_from(waiting(desk)).unwrap_or(u32::MAX),
            open,
        };
        self.desks.iter().map(at).collect()
    }

    /// What is not over, in the order in which it waits.
    pub fn tickets(&self) -> Vec<Ticket> {
        let mut tickets: Vec<Ticket> = self.open().values().cloned().collect();
        tickets.sort_by_key(|ticket| (since(ticket), ticket.opened, ticket.reference));
        tickets
    }

    /// What the store has at the start.
    pub(crate) fn resume(&self, tickets: Vec<Ticket>) {
        for ticket in &tickets {
            self.now_stands(Some(ticket), None);
        }
    }

    /// Notes what was committed.
    pub(super) fn now_stands(&self, ticket: Option<&Ticket>, erased: Option<Reference>) {
        let mut open = self.open();
        if let Some(ticket) = ticket {
            if ticket.is_closed() {
                open.remove(&ticket.reference);
            } else {
                open.insert(ticket.reference, ticket.clone());
            }
        }
        if let Some(reference) = erased {
            open.remove(&reference);
        }
    }

    /// Somebody is there now, and reads here.
    pub(super) fn arrives(&self, staff: &Staff, reads_at: Address) {
        self.present().insert(staff.clone(), reads_at);
    }

    /// Where somebody reads, when they are there.
    pub(super) fn reads_at(&self, staff: &Staff) -> Option<Address> {
        self.present().get(staff).cloned()
    }

    /// Who of a desk is there.
    pub(super) fn there(&self, desk: &str) -> Vec<Staff> {
        let present = self.present();
        let own = |staff: &&Staff| self.is_staff(staff, desk);
        present.keys().filter(own).cloned().collect()
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<Reference, Ticket>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn present(&self) -> MutexGuard<'_, BTreeMap<Staff, Address>> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Since when a request waits, or is held.
fn since(ticket: &Ticket) -> jiff::Timestamp {
    match ticket.state {
        State::Closed { at, .. } => at,
        State::Held { since, .. } | State::Waiting { since, .. } => since,
    }
}
