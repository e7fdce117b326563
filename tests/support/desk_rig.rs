//! A service with a desk in the test's own process: people and staff write, and the test looks at
//! what arrives where.

use std::fs;
use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use guichet::app::Service;
use guichet::assistant::Assistant;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::handoff::Staff;
use guichet::handoff::console::{self, ConsoleLine, ConsoleReply};
use guichet::handoff::{Desk, Desks};
use guichet::message::{
    Address, Capabilities, ChannelName, Inbound, Outbound, OutgoingMessage, Payload,
    SMALLEST_TEXT_LIMIT, UpdateId,
};
use guichet::redaction::UserText;
use guichet::store::Store;

use super::{Home, NOON, assistant, assistant_of, copy_folder};

/// A service with a desk.
pub(crate) struct DeskRig {
    pub(crate) home: Home,
    pub(crate) service: Arc<Service>,
    pub(crate) memory: Memory,
    pub(crate) count: u32,
    pub(crate) now: Timestamp,
}

/// A member of staff who reads at `desk:<id>`.
pub(crate) fn staff(id: &str) -> Staff {
    Staff::named(&format!("memory:{id}")).expect("staff")
}

pub(crate) fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: room.to_owned(),
    }
}

/// A desk with these members of staff.
pub(crate) fn desk(names: &[&str]) -> Desk {
    Desk::of(
        "school-office",
        names.iter().map(|name| staff(name)).collect(),
    )
}

/// Starts a service over a store, with every member of staff of its desks online.
fn start(
    assistant: &Arc<Assistant>,
    home: &Home,
    memory: &Memory,
    desks: Vec<Desk>,
    now: Timestamp,
) -> Arc<Service> {
    let channels = vec![Channel::Memory(memory.clone())];
    let all_staff: Vec<Staff> = desks.iter().flat_map(|desk| desk.staff.clone()).collect();
    let desks = Desks::new(desks);
    let service = Service::start_with(assistant, home.open(), channels, desks, None, now);
    let service = service.unwrap_or_else(|error| panic!("{error}"));
    for member in all_staff {
        let reads_at = address(&format!("desk:{}", member.id));
        let arrived = service.handoff.staff_arrives(&member, reads_at);
        arrived.expect("they arrive");
    }
    Arc::new(service)
}

impl DeskRig {
    /// A service at whose desk two members of staff answer.
    pub(crate) fn start() -> Self {
        Self::new(desk(&["anne", "bob"]))
    }

    /// As [`DeskRig::start`], at a school that says this of itself.
    pub(crate) fn at_school(school: &str) -> Self {
        Self::of(&assistant_of(school), desk(&["anne", "bob"]))
    }

    pub(crate) fn new(desk: Desk) -> Self {
        Self::of(&assistant(), desk)
    }

    fn of(assistant: &Arc<Assistant>, desk: Desk) -> Self {
        let (home, memory) = (Home::new(), Memory::default());
        let service = start(assistant, &home, &memory, vec![desk], NOON);
        Self {
            home,
            service,
            memory,
            count: 0,
            now: NOON,
        }
    }

    /// Ends the service and starts it again, with these desks.
    pub(crate) async fn restart(self, desks: Vec<Desk>) -> Self {
        let Self {
            home,
            service,
            memory,
            count,
            now,
        } = self;
        service.outbox.idle().await;
        drop(service);
        let service = start(&assistant(), &home, &memory, desks, now);
        Self {
            home,
            service,
            memory,
            count,
            now,
        }
    }

    /// The store after an export and an import.
    pub(crate) fn moved(&self, plain: bool) -> Store {
        let folder = self.home.store_folder();
        let file = folder.join(format!("export-{plain}"));
        let mut out = fs::File::create(&file).expect("it is made");
        let exported = self.service.store.export(&mut out, plain);
        exported.expect("it exports");
        let to = folder.join(format!("other-{plain}"));
        // The service holds its own keys.
        let keys = folder.join(format!("keys-{plain}"));
        copy_folder(&self.home.keys_folder(), &keys);
        let imported = Store::import(&to, &keys, &file);
        imported.unwrap_or_else(|error| panic!("{error}")).0.store
    }

    /// A name that nothing else in the test has.
    pub(crate) fn next(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    /// A person writes, in an update of this name; returns what arrived anywhere.
    pub(crate) async fn said(
        &self,
        from: &Address,
        words: &str,
        update: &str,
    ) -> Vec<(Address, OutgoingMessage)> {
        let inbound = Inbound {
            update: UpdateId(format!("said {update}")),
            from: from.clone(),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Payload::Typed(UserText::new(words.to_owned())),
        };
        let can = Capabilities {
            text_limit: SMALLEST_TEXT_LIMIT,
            ..Memory::abilities()
        };
        let received = self
            .service
            .conversations
            .receive(inbound, &can, self.now)
            .await;
        received.unwrap_or_else(|error| panic!("{error}"));
        self.delivered().await
    }

    /// A member of staff writes a line.
    pub(crate) async fn staff(&mut self, name: &str, words: &str) -> ConsoleReply {
        let written = ConsoleLine {
            by: &staff(name),
            words: Zeroizing::new(words.to_owned()),
            id: &self.next(),
            on: None,
        };
        let told = console::take(&self.service.handoff, written, self.now).await;
        told.unwrap_or_else(|error| panic!("{error}"))
    }

    /// What arrived since the last time, and where.
    pub(crate) async fn delivered(&self) -> Vec<(Address, OutgoingMessage)> {
        self.service.outbox.idle().await;
        let say = |(to, outbound)| match outbound {
            Outbound::Say(say) => Some((to, say)),
            Outbound::Erase { .. } | Outbound::Thread(_) => None,
        };
        self.memory.take().into_iter().filter_map(say).collect()
    }
}
