//! The desks of the settings, the staff who are online, and the open tickets.

use std::collections::{BTreeMap, BTreeSet};

use parking_lot::{Mutex, MutexGuard};

use crate::dialogue::{DeskNow, Open, TicketNumber};
use crate::i18n::FIRST;
use crate::message::{Address, ChannelName};
use crate::store::KEPT_DAYS;
use guichet_core::handoff::{ServiceLevel, Staff, Ticket};

use super::accounts::Accounts;
use super::members::Members;

/// A desk, as the settings have it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The id, as flows name it.
    pub id: String,
    /// The members of staff who answer there, and roles whose members do.
    pub staff: Vec<Staff>,
    /// How long staff and people may take.
    pub rules: ServiceLevel,
    /// For how many days an exchange is kept, where the person agreed to that.
    pub keep_days: u32,
    /// The desk channels, which show its queue: at most one on each platform.
    pub desk_channels: Vec<Address>,
    /// The tag of the language of the queue there.
    pub language: String,
    /// The role on Discord that is called by a new request.
    pub discord_ping: Option<String>,
    /// The names by which colleagues know a member of staff, since the ids of platforms say nothing
    /// to people.
    pub called: BTreeMap<Staff, String>,
}

impl Desk {
    /// A desk with these members of staff, the usual rules and no desk channel.
    pub fn of(id: &str, staff: Vec<Staff>) -> Self {
        Self {
            id: id.to_owned(),
            staff,
            rules: ServiceLevel::default(),
            keep_days: KEPT_DAYS,
            desk_channels: Vec::new(),
            language: FIRST.to_owned(),
            discord_ping: None,
            called: BTreeMap::new(),
        }
    }
}

/// How many characters of a longer id are enough to tell people apart: those at its end.
const LONG_ID: usize = 6;

/// The desks of the settings, with what is known of their staff and tickets now.
#[derive(Default)]
pub struct Desks {
    desks: Vec<Desk>,
    /// The open tickets, as the store has them; read once at the start.
    open: Mutex<BTreeMap<TicketNumber, Ticket>>,
    /// The members of staff who are online, and where each reads.
    present: Mutex<BTreeMap<Staff, Address>>,
    /// Which members of staff belong to which desk, as platforms say.
    members: Mutex<Members>,
    /// The accounts of staff, as platforms name them.
    accounts: Mutex<Accounts>,
}

impl Desks {
    /// The desks of the settings, before anything is known of staff and tickets.
    pub fn new(desks: Vec<Desk>) -> Self {
        Self {
            desks,
            ..Self::default()
        }
    }

    /// Whether the settings have no desk.
    pub fn is_empty(&self) -> bool {
        self.desks.is_empty()
    }

    /// The desk of this id.
    pub fn desk(&self, id: &str) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == id)
    }

    /// The desks at which an account answers.
    pub fn of<'a>(&'a self, staff: &'a Staff) -> impl Iterator<Item = &'a Desk> {
        let theirs = |desk: &&Desk| self.members().is_member(desk, staff);
        self.desks.iter().filter(theirs)
    }

    /// Notes who answers at a desk, as the settings name them now. A member of staff who was taken out can
    /// do nothing more there, and loses their tickets when the desks are looked after next.
    pub fn are_staffed_by(&self, desk: &str, staff: Vec<Staff>) {
        self.members().are(desk, staff);
    }

    /// The ids of the desks.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.desks.iter().map(|desk| &*desk.id)
    }

    /// Notes by which name colleagues see an account that answers at a desk, and the tag of the language
    /// of its client.
    pub fn is_seen(&self, staff: &Staff, name: Option<&str>, tag: Option<&str>) {
        if self.of(staff).next().is_none() {
            return;
        }
        let mut accounts = self.accounts.lock();
        if let Some(name) = name {
            accounts.is_called(staff, name);
        }
        if let Some(tag) = tag {
            accounts.reads(staff, tag);
        }
    }

    /// The language of a member's client, if known.
    pub(super) fn client_language(&self, staff: &Staff) -> Option<String> {
        self.accounts.lock().language(staff).cloned()
    }

    /// Whether a member of staff who answered at a desk no longer does.
    pub(super) fn has_lost(&self, staff: &Staff, desk: &Desk) -> bool {
        self.members().has_lost(desk, staff)
    }

    /// Notes the roles that a member of staff has on the server of a desk, as the platform says
    /// now.
    pub fn has_roles(&self, desk: &str, staff: &Staff, roles: &[String]) {
        if let Some(desk) = self.desk(desk) {
            let holds = self.holds(desk, staff);
            let mut members = self.members();
            members.has_roles(desk, staff, roles, holds);
            members.moves(desk, staff, true, holds);
        }
        // No two servers have a role of the same number. So a role that counts at another desk
        // counts there too.
        for other in self.desks.iter().filter(|other| other.id != desk) {
            let named = self.members().named(other).to_vec();
            let counts = |role: &String| named.contains(&Staff::with_role(staff.channel, role));
            if roles.iter().any(counts) {
                let holds = self.holds(other, staff);
                self.members().has_roles(other, staff, roles, holds);
            }
        }
    }

    /// Forgets the roles of a member of staff, which are to be asked for again.
    pub fn forget_roles(&self, staff: &Staff) {
        self.members().forget_roles(staff);
    }

    /// Notes that a member of staff has left the place where a desk works, or is back. Without
    /// being there they do not belong to the desk.
    pub fn moves(&self, desk: &str, staff: &Staff, is_there: bool) {
        if let Some(desk) = self.desk(desk) {
            let holds = self.holds(desk, staff);
            self.members().moves(desk, staff, is_there, holds);
        }
    }

    /// Whether a member of staff holds a ticket of a desk.
    fn holds(&self, desk: &Desk, staff: &Staff) -> bool {
        let tickets = self.open();
        let mut own = tickets.values().filter(|ticket| ticket.desk == desk.id);
        own.any(|ticket| ticket.holder() == Some(staff))
    }

    /// The members of staff to whom a ticket of a desk can be given, as far as they are known.
    pub fn colleagues(&self, desk: &str) -> Vec<Staff> {
        let Some(desk) = self.desk(desk) else {
            return Vec::new();
        };
        let members = self.members();
        let listed = members
            .named(desk)
            .iter()
            .filter(|staff| members.is_member(desk, staff));
        listed.chain(members.by_role(desk)).cloned().collect()
    }

    /// The name of a member of staff for colleagues: that of the settings, or else that of the account,
    /// or else the end of the id.
    pub fn display_name(&self, staff: &Staff) -> String {
        let named = self.desks.iter().find_map(|desk| desk.called.get(staff));
        let id: Vec<char> = staff.id.chars().collect();
        match named.or(self.accounts.lock().name(staff)) {
            Some(name) => name.clone(),
            None if id.len() > LONG_ID => {
                let end: String = id[id.len() - LONG_ID..].iter().collect();
                format!("…{end}")
            }
            None => staff.id.clone(),
        }
    }

    /// The member of staff with this name in the settings, or else the only one whose account has it,
    /// in capitals or not.
    pub fn who_is_called(&self, name: &str) -> Option<Staff> {
        let named = self.desks.iter().flat_map(|desk| &desk.called);
        let mut own = named.filter(|(_, called)| called.to_lowercase() == name.to_lowercase());
        let own = own.next().map(|(staff, _)| staff.clone());
        own.or_else(|| self.accounts.lock().only_one_called(name))
    }

    /// The members of staff on a platform who hold tickets of a desk.
    pub fn holders(&self, desk: &str, channel: ChannelName) -> BTreeSet<Staff> {
        let tickets = self.open();
        let own = tickets.values().filter(|ticket| ticket.desk == desk);
        let holders = own.filter_map(Ticket::holder);
        let there = holders.filter(|by| by.channel == channel);
        there.cloned().collect()
    }

    /// The desks that have a desk channel on a platform, each with that channel.
    pub fn desk_channels_on(&self, channel: ChannelName) -> Vec<(String, Address)> {
        let desk_channel = |desk: &Desk| {
            let mut desk_channels = desk.desk_channels.iter();
            let own = desk_channels.find(|desk_channel| desk_channel.channel == channel);
            own.map(|desk_channel| (desk.id.clone(), desk_channel.clone()))
        };
        self.desks.iter().filter_map(desk_channel).collect()
    }

    /// Whether an account answers at a desk.
    pub fn is_staff(&self, staff: &Staff, desk: &str) -> bool {
        self.of(staff).any(|own| own.id == desk)
    }

    /// For how many days words are kept at the desk that keeps them for the fewest.
    pub(crate) fn fewest_days(&self) -> Option<u32> {
        self.desks.iter().map(|desk| desk.keep_days).min()
    }

    /// The desks at the moment of a turn; `own` is the ticket of the person whose turn it is.
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

    /// The open tickets, in the order of the queue.
    pub fn tickets(&self) -> Vec<Ticket> {
        let mut tickets: Vec<Ticket> = self.open().values().cloned().collect();
        tickets.sort_by_key(|ticket| (turn_of(ticket), ticket.opened, ticket.reference));
        tickets
    }

    /// The open ticket of this number.
    pub(super) fn ticket(&self, reference: TicketNumber) -> Option<Ticket> {
        self.open().get(&reference).cloned()
    }

    /// Notes what was committed: the ticket as it is now, and the one that was erased.
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

    /// Notes that a member of staff is online, and reads at this address.
    pub(super) fn arrives(&self, staff: &Staff, reads_at: Address) {
        self.present().insert(staff.clone(), reads_at);
    }

    /// The address at which a member of staff reads; nothing while they are not online.
    pub(super) fn reads_at(&self, staff: &Staff) -> Option<Address> {
        self.present().get(staff).cloned()
    }

    /// The members of staff of a desk who are online.
    pub(super) fn online(&self, desk: &str) -> Vec<Staff> {
        let present = self.present();
        let own = |staff: &&Staff| self.is_staff(staff, desk);
        present.keys().filter(own).cloned().collect()
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<TicketNumber, Ticket>> {
        self.open.lock()
    }

    fn members(&self) -> MutexGuard<'_, Members> {
        self.members.lock()
    }

    fn present(&self) -> MutexGuard<'_, BTreeMap<Staff, Address>> {
        self.present.lock()
    }
}

/// The place of a ticket in the queue: urgent ones first, then by how long each has waited.
fn turn_of(ticket: &Ticket) -> (bool, jiff::Timestamp) {
    (!ticket.urgent, ticket.since())
}
