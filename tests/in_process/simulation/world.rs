//! The service with its store, the staff who are online, and what must hold of all of it at any
//! time.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::dialogue::{Owner, Session, TicketNumber};
use guichet::handoff::console::{self, ConsoleLine};
use guichet::handoff::{Desk, Desks};
use guichet::handoff::{Staff, Ticket};
use guichet::message::{Address, Block, ChannelName, Outbound};
use guichet::store::{MemoryBackend, Speaker, Store};

use crate::support::{NOON, assistant};

use super::violation::{Held, Violation};

/// A small generator of random numbers: the same seed gives the same run.
struct Chance(u64);

pub(super) struct World {
    chance: Chance,
    /// Nothing while one service ends and the next begins.
    service: Option<Service>,
    kept: Arc<MemoryBackend>,
    pub(super) memory: Memory,
    pub(super) now: Timestamp,
    count: u64,
    pub(super) people: usize,
    pub(super) numbers: Vec<TicketNumber>,
    /// The members of staff of the desk.
    pub(super) desk: Vec<Staff>,
    /// The last order, to be given again.
    pub(super) last: Option<(Staff, TicketNumber, String)>,
    /// Lines that describe a problem, with their ticket.
    pub(super) described: Vec<(TicketNumber, String)>,
    /// Words that the desk has read: a card may show them to another member of staff.
    pub(super) read: BTreeSet<String>,
}

/// What was delivered: the address, and the relayed words in it.
pub(super) type Delivered = Vec<(String, Option<String>)>;

pub(super) fn staff(at: usize) -> Staff {
    Staff::named(["memory:anne", "memory:bob", "memory:eve"][at]).expect("staff")
}

pub(super) fn person(at: usize) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: format!("person {at}"),
    }
}

fn reads_at(staff: &Staff) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: format!("desk:{}", staff.id),
    }
}

fn start(kept: &Arc<MemoryBackend>, memory: &Memory, staff: &[Staff], now: Timestamp) -> Service {
    let desks = Desks::new(vec![Desk::of("school-office", staff.to_vec())]);
    let backend = Arc::<MemoryBackend>::clone(kept);
    let store = Store::ephemeral(backend).expect("a store");
    let channels = vec![Channel::Memory(memory.clone())];
    let service = Service::start_with(&assistant(), store, channels, desks, None, now);
    let service = service.expect("it starts");
    for staff in staff {
        let arrived = service.handoff.staff_arrives(staff, reads_at(staff));
        arrived.expect("they arrive");
    }
    service
}

impl World {
    pub(super) fn new(seed: u64, people: usize) -> Self {
        let memory = Memory::default();
        let kept = Arc::new(MemoryBackend::default());
        let desk = vec![staff(0), staff(1)];
        let service = start(&kept, &memory, &desk, NOON);
        Self {
            chance: Chance(seed.wrapping_mul(2).wrapping_add(1)),
            service: Some(service),
            kept,
            memory,
            now: NOON,
            count: 0,
            people,
            numbers: Vec::new(),
            desk,
            last: None,
            described: Vec::new(),
            read: BTreeSet::new(),
        }
    }

    pub(super) fn service(&self) -> &Service {
        self.service.as_ref().expect("one runs")
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let Chance(state) = &mut self.chance;
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).expect("31 bits") % end
    }

    /// A name that nothing else in the run has.
    pub(super) fn next(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    /// One act of a person or of staff, or time passes. Then the invariants are checked.
    pub(super) async fn act(&mut self) -> Held {
        self.now += SignedDuration::from_secs(7);
        match self.below(20) {
            0..10 => self.person_speaks().await?,
            10..18 => self.staff_act().await?,
            18 => self.both_claim().await?,
            _ => {
                let minutes = [1, 16, 40][self.below(3)];
                self.now += SignedDuration::from_mins(minutes);
                self.time_passes().await;
            }
        }
        match self.below(4) {
            0 => self.agree(),
            _ => Ok(()),
        }
    }

    async fn time_passes(&self) {
        let kept = self.service().handoff.keep_desks(self.now).await;
        kept.expect("time passes");
        self.delivered().await;
    }

    /// The service ends and another begins over the same store, perhaps without one member of
    /// staff.
    pub(super) async fn restart(&mut self, without_one: bool) -> Held {
        self.agree()?;
        self.delivered().await;
        let before = self.standing();
        if without_one {
            self.desk.truncate(1);
        }
        let ended = Arc::downgrade(&self.service().store);
        self.service = None;
        while ended.upgrade().is_some() {
            tokio::task::yield_now().await;
        }
        let service = start(&self.kept, &self.memory, &self.desk, self.now);
        self.service = Some(service);
        let said = self.delivered().await;
        if !said.is_empty() {
            return Err(Violation::ChangedByRestart.because(format!("{said:?} was said again")));
        }
        if self.standing() != before {
            return Err(Violation::ChangedByRestart.because("who has what is not as it was"));
        }
        self.time_passes().await;
        self.agree()
    }

    /// Who has what, as the store and the queue have it.
    fn standing(&self) -> (Vec<Ticket>, Vec<Ticket>, Vec<Owner>) {
        let people = (0..self.people).map(|at| self.owner(&person(at)));
        (
            self.tickets(),
            self.service().handoff.desks().tickets(),
            people.collect(),
        )
    }

    pub(super) async fn delivered(&self) -> Delivered {
        self.service().outbox.idle().await;
        self.staff_read().await;
        let say = |(to, outbound): (Address, Outbound)| match outbound {
            Outbound::Say(say) => {
                let words = say.blocks.iter().find_map(|block| match block {
                    Block::Relayed(words) => Some(words.shown().to_owned()),
                    _ => None,
                });
                Some((to.room, words))
            }
            Outbound::Erase { .. } | Outbound::Thread(_) => None,
        };
        self.memory.take().into_iter().filter_map(say).collect()
    }

    /// Members of staff with several tickets turn to each whose words wait for them.
    async fn staff_read(&self) {
        for ticket in self.service().handoff.desks().tickets() {
            let place = Address::of_request(ticket.reference);
            let waiting = self.service().store.pending_for(&place).expect("it reads");
            let Some(by) = ticket.holder().filter(|_| !waiting.is_empty()) else {
                continue;
            };
            let line = ConsoleLine {
                by,
                words: format!("/on {}", ticket.reference.number()).into(),
                id: "turns",
                on: None,
            };
            let told = console::take(&self.service().handoff, line, self.now).await;
            assert!(told.expect("it is answered").well);
            self.service().outbox.idle().await;
        }
    }

    pub(super) fn session(&self, who: &Address) -> Option<Session> {
        let kept = self.service().store.session(who).expect("it reads");
        kept.map(|kept| kept.session)
    }

    pub(super) fn owner(&self, who: &Address) -> Owner {
        self.session(who)
            .map_or(Owner::Bot, |session| session.owner())
    }

    pub(super) fn ticket(&self, on: TicketNumber) -> Option<Ticket> {
        self.service().store.ticket(on).expect("it reads")
    }

    pub(super) fn tickets(&self) -> Vec<Ticket> {
        self.service().store.tickets().expect("it reads")
    }

    /// Checks that tickets, conversations and the queue agree on who speaks.
    pub(super) fn agree(&self) -> Held {
        for ticket in self.tickets() {
            if let Some(by) = ticket.holder().filter(|by| !self.desk.contains(by)) {
                return Err(Violation::HeldByStranger.because(format!("{by} has a request")));
            }
            if ticket.consent != Some(true) {
                let spoken = self.service().store.spoken(ticket.reference);
                let spoken = spoken.expect("it reads");
                if spoken.iter().any(|spoken| spoken.by != Speaker::Note) {
                    return Err(Violation::KeptWithoutConsent.because("words were kept"));
                }
            }
        }
        let report = self.service().store.verify().expect("it reads");
        match report.diagnostics.first() {
            None => Ok(()),
            Some(diagnostic) => Err(Violation::Disagree.because(diagnostic)),
        }
    }
}
