//! A desk that works in a group on Telegram, as staff and a person see it.

use std::fs;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::telegram::Telegram;
use guichet::handoff::{Desk, Desks};
use guichet::handoff::{Staff, Ticket};
use guichet::message::{Address, Audience, ChannelName};
use guichet::store::Store;

use super::bot_api::{BotApi, Message};
use super::telegram_bot::{ended, noon, polls, telegram};
use super::{Home, assistant, copy_folder};

pub(crate) const GROUP: i64 = -1_001;
pub(crate) const ANNE: i64 = 42;
pub(crate) const BOB: i64 = 43;
pub(crate) const LEA: i64 = 100;

pub(crate) struct Rig {
    pub(crate) api: BotApi,
    pub(crate) home: Home,
    pub(crate) service: Arc<Service>,
    pub(crate) telegram: Telegram,
    pub(crate) tasks: [JoinHandle<()>; 2],
}

pub(crate) fn desk_channel() -> Address {
    Address {
        channel: ChannelName::Telegram,
        room: GROUP.to_string(),
    }
}

pub(crate) fn colleague(id: i64) -> Staff {
    Staff::named(&format!("telegram:{id}")).expect("staff")
}

/// A desk in the group at which two members of staff answer.
fn desk() -> Desk {
    let mut desk = Desk::of("school-office", [ANNE, BOB].map(colleague).to_vec());
    desk.desk_channels.push(desk_channel());
    desk
}

impl Rig {
    pub(crate) async fn start() -> Self {
        Self::start_by(noon).await
    }

    /// By this clock.
    pub(crate) async fn start_by(clock: fn() -> Timestamp) -> Self {
        let (api, home) = (BotApi::start().await, Home::new());
        Self::over(api, home, desk(), Vec::new(), clock)
    }

    /// The service over what is there already, with more channels than Telegram.
    pub(crate) fn over(
        api: BotApi,
        home: Home,
        desk: Desk,
        mut channels: Vec<Channel>,
        clock: fn() -> Timestamp,
    ) -> Self {
        let telegram = telegram(&api, 0, Audience::Anyone);
        channels.push(Channel::Telegram(telegram.clone()));
        let (store, desks) = (home.open(), Desks::new(vec![desk]));
        let started = Service::start_with(&assistant(), store, channels, desks, None, clock());
        let service = Arc::new(started.unwrap_or_else(|error| panic!("{error}")));
        let time = tokio::spawn(Arc::clone(&service).keep_time(clock, || true));
        let polling = polls(&service, &telegram, clock);
        Self {
            api,
            home,
            service,
            telegram,
            tasks: [time, polling],
        }
    }

    /// Ends the service and starts it again.
    pub(crate) async fn restart(self) -> Self {
        let Self {
            api,
            home,
            service,
            telegram,
            tasks,
        } = self;
        for task in tasks {
            task.abort();
            let _ = task.await;
        }
        drop(telegram);
        ended(service).await;
        Self::over(api, home, desk(), Vec::new(), noon)
    }

    /// As if killed while it delivers: a copy of the store goes on, by this clock.
    pub(crate) fn restart_in_the_middle(self, clock: fn() -> Timestamp) -> Self {
        let copy = Home::new();
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        let mut out = fs::File::create(file.path()).expect("it can be written");
        let exported = self.service.store.export(&mut out, false);
        exported.expect("it is exported");
        copy_folder(&self.home.keys_folder(), &copy.keys_folder());
        let imported = Store::import(&copy.store_folder(), &copy.keys_folder(), file.path());
        drop(imported.unwrap_or_else(|error| panic!("{error}")));
        Self::over(self.api, copy, desk(), Vec::new(), clock)
    }

    pub(crate) async fn answered(&self) {
        self.api.drained().await;
        self.service.outbox.idle().await;
        // The answer to an action is sent when the action is durable.
        let durable = self.service.store.so_far().wait().await;
        durable.expect("it is durable");
        self.api.settled().await;
        self.service.outbox.idle().await;
    }

    pub(crate) async fn says(&self, person: i64, text: &str) {
        self.api.write(person, "fr", text);
        self.answered().await;
    }

    /// What stands in the group, above all topics or in one of them.
    pub(crate) fn seen(&self, topic: Option<i64>) -> Vec<Message> {
        let chat = self.api.chat(GROUP);
        let own = chat
            .messages
            .into_values()
            .filter(|message| message.topic == topic);
        own.filter(|message| !message.text.is_empty()).collect()
    }

    pub(crate) fn texts(&self, topic: Option<i64>) -> String {
        let texts: Vec<String> = self.seen(topic).into_iter().map(|seen| seen.text).collect();
        texts.join("\n---\n")
    }

    /// The last button of this text in the group: its message and its token.
    pub(crate) fn button(&self, text: &str) -> (i64, String) {
        let chat = self.api.chat(GROUP);
        let found = chat.messages.iter().rev().find_map(|(id, message)| {
            let button = message.buttons.iter().find(|(said, _)| said == text);
            button.map(|(_, data)| (*id, data.clone()))
        });
        found.unwrap_or_else(|| panic!("no {text} in {chat:#?}"))
    }

    pub(crate) async fn presses(&self, staff: i64, text: &str) {
        let (id, data) = self.button(text);
        self.api.press_in(staff, GROUP, id, &data);
        self.answered().await;
    }

    pub(crate) async fn writes(&self, staff: i64, topic: i64, text: &str) -> i64 {
        let what = json!({"text": text});
        let id = self.api.write_in(staff, GROUP, Some(topic), &what);
        self.answered().await;
        id
    }

    pub(crate) fn ticket(&self) -> Ticket {
        let tickets = self.service.store.tickets().expect("it reads");
        tickets.into_iter().next().expect("there is a request")
    }

    /// The only topic.
    pub(crate) fn topic(&self) -> i64 {
        let topics = self.api.topics(GROUP);
        assert_eq!(topics.len(), 1, "{topics:?}");
        topics[0].0
    }

    /// A person calls the desk, and a member of staff takes the ticket; returns the topic.
    pub(crate) async fn taken(&self) -> i64 {
        self.says(LEA, "/start").await;
        self.says(LEA, "/human").await;
        self.presses(ANNE, "Prendre").await;
        self.topic()
    }

    pub(crate) fn last_to(&self, person: i64) -> String {
        let chat = self.api.chat(person);
        let last = chat.messages.last_key_value().expect("the bot spoke");
        last.1.text.clone()
    }
}
