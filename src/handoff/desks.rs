//! The desks of the settings, who is there now, and the requests that are not over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::dialogue::{DeskNow, Open, TicketNumber};
use crate::i18n::FIRST;
use crate::message::{Address, ChannelName};
use crate::store::KEPT_DAYS;
use guichet_core::handoff::{ServiceLevel, Staff, Ticket};

use super::members::Members;

/// A desk, as the settings have it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its id, as flows name it.
    pub id: String,
    /// Who answers there.
    pub staff: Vec<Staff>,
    /// How long things may take.
    pub rules: ServiceLevel,
    /// For so many days words are kept, where that was agreed.
    pub keep_days: u32,
    /// Where its queue is shown on platforms, at most one on each.
    pub desk_channels: Vec<Address>,
    /// The language of the queue there.
    pub language: String,
    /// How colleagues call some of them: ids of platforms say nothing to people.
    pub called: BTreeMap<Staff, String>,
}

impl Desk {
    /// A desk at which these answer, with the usual rules and without halls.
    pub fn of(id: &str, staff: Vec<Staff>) -> Self {
        Self {
            id: id.to_owned(),
            staff,
            rules: ServiceLevel::default(),
            keep_days: KEPT_DAYS,
            desk_channels: Vec::new(),
            language: FIRST.to_owned(),
            called: BTreeMap::new(),
        }
    }
}

/// Of longer ids the end is enough to tell people apart.
const LONG_ID: usize = 6;

/// The desks; none when the settings name none.
#[derive(Default)]
pub struct Desks {
    desks: Vec<Desk>,
    /// What is not over, as the store has it; read once at the start.
    open: Mutex<BTreeMap<TicketNumber, Ticket>>,
    /// Who is there, and where they read.
    present: Mutex<BTreeMap<Staff, Address>>,
    /// Who belongs to them, as platforms say.
    members: Mutex<Members>,
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
        let theirs = |desk: &&Desk| self.members().is_member(desk, staff);
        self.desks.iter().filter(theirs)
    }

    /// Whether somebody who answered at a desk no longer does.
    pub(super) fn has_lost(&self, staff: &Staff, desk: &Desk) -> bool {
        self.members().has_lost(desk, staff)
    }

    /// The roles that somebody has where a desk works, as its platform says now.
    pub fn has_roles(&self, desk: &str, staff: &Staff, roles: &[String]) {
        if let Some(desk) = self.desk(desk) {
            self.members().has_roles(desk, staff, roles);
            self.members().moves(desk, staff, true);
        }
        // No two servers have a role of the same number: who has one that counts at another desk has it
        // there too.
        for other in self.desks.iter().filter(|other| other.id != desk) {
            let counts =
                |role: &String| other.staff.contains(&Staff::with_role(staff.channel, role));
            if roles.iter().any(counts) {
                self.members().has_roles(other, staff, roles);
            }
        }
    }

    /// Nothing is known any more of the roles that somebody has.
    pub fn forget_roles(&self, staff: &Staff) {
        self.members().forget_roles(staff);
    }

    /// Somebody is no longer, or is again, where a desk works: without that they are none of it.
    pub fn moves(&self, desk: &str, staff: &Staff, is_there: bool) {
        if let Some(desk) = self.desk(desk) {
            self.members().moves(desk, staff, is_there);
        }
    }

    /// Whom a request of a desk can be given to, as far as they are known.
    pub fn colleagues(&self, desk: &str) -> Vec<Staff> {
        let Some(desk) = self.desk(desk) else {
            return Vec::new();
        };
        let members = self.members();
        let listed = desk
            .staff
            .iter()
            .filter(|staff| members.is_member(desk, staff));
        listed.chain(members.by_role(desk)).cloned().collect()
    }

    /// How colleagues call somebody: by the name of the settings, or else by the end of their id.
    pub fn display_name(&self, staff: &Staff) -> String {
        let named = self.desks.iter().find_map(|desk| desk.called.get(staff));
        let id: Vec<char> = staff.id.chars().collect();
        match named {
            Some(name) => name.clone(),
            None if id.len() > LONG_ID => {
                let end: String = id[id.len() - LONG_ID..].iter().collect();
                format!("…{end}")
            }
            None => staff.id.clone(),
        }
    }

    /// Who is called this by their colleagues.
    pub fn who_is_called(&self, name: &str) -> Option<Staff> {
        let named = self.desks.iter().flat_map(|desk| &desk.called);
        let mut own = named.filter(|(_, called)| called.to_lowercase() == name.to_lowercase());
        own.next().map(|(staff, _)| staff.clone())
    }

    /// Who of a desk holds requests, and works on this platform.
    pub fn holders(&self, desk: &str, channel: ChannelName) -> BTreeSet<Staff> {
        let tickets = self.open();
        let own = tickets.values().filter(|ticket| ticket.desk == desk);
        let holders = own.filter_map(Ticket::holder);
        let there = holders.filter(|by| by.channel == channel);
        there.cloned().collect()
    }

    /// The desks that have a hall on a platform, each with that hall.
    pub fn desk_channels_on(&self, channel: ChannelName) -> Vec<(String, Address)> {
        let desk_channel = |desk: &Desk| {
            let mut desk_channels = desk.desk_channels.iter();
            let own = desk_channels.find(|desk_channel| desk_channel.channel == channel);
            own.map(|desk_channel| (desk.id.clone(), desk_channel.clone()))
        };
        self.desks.iter().filter_map(desk_channel).collect()
    }

    /// Whether somebody answers at a desk.
    pub fn is_staff(&self, staff: &Staff, desk: &str) -> bool {
        self.of(staff).any(|own| own.id == desk)
    }

    /// For so many days words are kept at the desk that keeps them for the fewest.
    pub(crate) fn fewest_days(&self) -> Option<u32> {
        self.desks.iter().map(|desk| desk.keep_days).min()
    }

    /// The desks at the moment of a turn; `own` is the request of whoever speaks.
    pub(super) fn at(
        &self,
        open: Open,
        own: Option<TicketNumber>,
        now: jiff::Timestamp,
    ) -> Vec<DeskNow> {
        let tickets = self.open();
        let own = own.and_then(|own| tickets.get(&own));
        let waiting = |desk: &Desk| {
            let queued = tickets
                .values()
                .filter(|ticket| ticket.desk == desk.id && ticket.is_queued(now));
            match own {
                Some(own) => {
                    queued
                        .filter(|ticket| turn_of(ticket) < turn_of(own))
                        .count()
                        + 1
                }
                None => queued.count(),
            }
        };
        let at = |desk: &Desk| DeskNow {
            id: desk.id.clone(),
            waiting: u32::try_from(waiting(desk)).unwrap_or(u32::MAX),
            open,
            closed_until: None,
        };
        self.desks.iter().map(at).collect()
    }

    /// What is not over, in the order in which it waits.
    pub fn tickets(&self) -> Vec<Ticket> {
        let mut tickets: Vec<Ticket> = self.open().values().cloned().collect();
        tickets.sort_by_key(|ticket| (turn_of(ticket), ticket.opened, ticket.reference));
        tickets
    }

    /// Notes what was committed.
    pub(super) fn now_stands(&self, ticket: Option<&Ticket>, erased: Option<TicketNumber>) {
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
    pub(super) fn online(&self, desk: &str) -> Vec<Staff> {
        let present = self.present();
        let own = |staff: &&Staff| self.is_staff(staff, desk);
        present.keys().filter(own).cloned().collect()
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<TicketNumber, Ticket>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn members(&self) -> MutexGuard<'_, Members> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn present(&self) -> MutexGuard<'_, BTreeMap<Staff, Address>> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request's place in the queue: what is urgent first, then who has waited longest.
fn turn_of(ticket: &Ticket) -> (bool, jiff::Timestamp) {
    (!ticket.urgent, ticket.since())
}
