//! A transcript held over the channel in memory, beside the same one on a platform.

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use jiff::Timestamp;

use guichet::app::Service;
use guichet::channel::memory::Memory;
use guichet::i18n::without_isolates;
use guichet::message::{
    Address, CallbackToken, Capabilities, ChannelName, Inbound, Outbound, OutgoingMessage,
};
use guichet::store::Store;
use guichet::transcript::Script;

use super::at_console::AtConsole;
use super::patience::until;
use super::{Home, assistant};

/// A conversation in memory, on a channel that can do what the platform can.
pub(crate) struct Beside<'a> {
    can: Capabilities,
    home: Home,
    pub(crate) staff: AtConsole<'a>,
    service: Option<Service>,
    /// The tokens and texts of the buttons, by person, question and label.
    buttons: HashMap<(usize, String, String), (CallbackToken, String)>,
    /// The question that each person was asked last.
    asked: Vec<String>,
}

/// What people saw since the last time, by person.
pub(crate) struct Seen {
    pub(crate) said: Vec<Vec<OutgoingMessage>>,
    /// How many messages were to be erased.
    pub(crate) erased: Vec<usize>,
}

impl<'a> Beside<'a> {
    pub(crate) fn start(script: &'a Script, can: Capabilities, now: Timestamp) -> Self {
        let memory = Memory::with(can.clone());
        let mut beside = Self {
            can,
            home: Home::new(),
            staff: AtConsole::new(script, memory, ChannelName::Memory),
            service: None,
            buttons: HashMap::new(),
            asked: vec![String::new(); script.people.len()],
        };
        beside.open(now);
        beside
    }

    fn open(&mut self, now: Timestamp) {
        let (channels, desks) = (vec![self.staff.channel()], self.staff.desks());
        let store = self.home.open();
        let service = Service::start_with(&assistant(), store, channels, desks, None, now);
        let service = service.unwrap_or_else(|error| panic!("{error}"));
        self.staff.arrive(&service);
        self.service = Some(service);
    }

    pub(crate) async fn restart(&mut self, now: Timestamp) {
        let service = self.service.take().expect("it runs");
        let store = Arc::downgrade(&service.store);
        drop(service);
        closed(&store).await;
        self.open(now);
        self.service().outbox.idle().await;
    }

    fn service(&self) -> &Service {
        self.service.as_ref().expect("it runs")
    }

    /// The address of a person.
    pub(crate) fn person(person: usize) -> Address {
        Address {
            channel: ChannelName::Memory,
            room: person.to_string(),
        }
    }

    /// The question that a person was asked last.
    pub(crate) fn asked(&self, person: usize) -> &str {
        &self.asked[person]
    }

    /// The token and the text of a choice, as last shown; one that was never shown has neither.
    pub(crate) fn button(
        &self,
        person: usize,
        question: Option<&str>,
        label: &str,
    ) -> (CallbackToken, String) {
        let question = question.unwrap_or(&self.asked[person]).to_owned();
        let known = self.buttons.get(&(person, question, label.to_owned()));
        known.cloned().unwrap_or_default()
    }

    pub(crate) async fn receive(&self, inbound: Inbound, can: &Capabilities, now: Timestamp) {
        let service = self.service();
        let received = service.conversations.receive(inbound, can, now).await;
        received.unwrap_or_else(|error| panic!("{error}"));
        service.outbox.idle().await;
    }

    pub(crate) async fn pass(&self, now: Timestamp) {
        time_passes(self.service(), &self.can, now).await;
    }

    pub(crate) async fn at_desk(&mut self, member: usize, words: &str, now: Timestamp) {
        let service = self.service.as_ref().expect("it runs");
        self.staff.writes(service, member, words, now).await;
    }

    /// Takes what people saw since the last time, and remembers what they were asked.
    pub(crate) fn take(&mut self) -> Seen {
        let service = self.service.as_ref().expect("it runs");
        let delivered = self.staff.take(service);
        let mut seen = Seen {
            said: vec![Vec::new(); self.asked.len()],
            erased: vec![0; self.asked.len()],
        };
        for (to, outbound) in delivered {
            let person: usize = to.room.parse().expect("a person's number");
            match outbound {
                Outbound::Erase { .. } => seen.erased[person] += 1,
                Outbound::Thread(_) => {}
                Outbound::Say(say) => {
                    self.note(person, &say);
                    seen.said[person].push(say);
                }
            }
        }
        seen
    }

    /// Remembers the question and the tokens of its buttons.
    fn note(&mut self, person: usize, say: &OutgoingMessage) {
        let Some(asked) = &say.prompt else {
            return;
        };
        self.asked[person].clone_from(&asked.question);
        for choice in &asked.choices {
            let said = without_isolates(&choice.text);
            let key = (person, asked.question.clone(), choice.label.clone());
            self.buttons.insert(key, (choice.press.clone(), said));
        }
    }
}

/// Does what time does: reminders that became due are given, and desks are kept.
pub(crate) async fn time_passes(service: &Service, can: &Capabilities, now: Timestamp) {
    let woken = service.conversations.wake(|_| can.clone(), now).await;
    woken.expect("it wakes");
    let kept = service.handoff.keep_desks(now).await;
    kept.unwrap_or_else(|error| panic!("{error}"));
    service.outbox.idle().await;
}

/// Returns once no task of a service that has ended holds its store any more.
pub(crate) async fn closed(store: &Weak<Store>) {
    until("a task holds the store still", || store.strong_count() == 0).await;
}
