//! A bot on Telegram in the test's own process, with a simulated Bot API.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::telegram::{Settings, Telegram};
use guichet::conversation::FloodLimit;
use guichet::ingest::{Intake, poll};
use guichet::message::{Address, Audience, ChannelName};

use super::bot_api::{BotApi, Message, TOKEN};
use super::patience::until;
use super::{Home, NOON, assistant, copy_folder};

/// A running bot.
pub(crate) struct Bot {
    pub(crate) api: BotApi,
    pub(crate) home: Home,
    pub(crate) service: Arc<Service>,
    pub(crate) telegram: Telegram,
    pub(crate) polling: JoinHandle<()>,
}

/// A clock that stands still.
pub(crate) fn noon() -> Timestamp {
    NOON
}

pub(crate) fn telegram(api: &BotApi, rate: u32, audience: Audience) -> Telegram {
    let made = Telegram::new(Settings {
        token: TOKEN.to_owned().into(),
        api: api.address.clone(),
        rate,
        audience,
    });
    made.unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn service_over(
    home: &Home,
    telegram: &Telegram,
    pace: Option<FloodLimit>,
    now: Timestamp,
) -> Arc<Service> {
    let channel = Channel::Telegram(telegram.clone());
    let service = Service::start(&assistant(), home.open(), vec![channel], pace, now);
    Arc::new(service.unwrap_or_else(|error| panic!("{error}")))
}

pub(crate) fn per_minute(messages: u32) -> FloodLimit {
    FloodLimit::per_minute(messages.try_into().expect("it is not zero"))
}

pub(crate) fn polls(
    service: &Arc<Service>,
    telegram: &Telegram,
    clock: fn() -> Timestamp,
) -> JoinHandle<()> {
    let ingest = Intake::new(Arc::clone(service), telegram.clone(), clock);
    let telegram = telegram.clone();
    tokio::spawn(async move {
        let me = telegram.introduce().await.expect("the token is known");
        poll(&ingest, &me).await;
    })
}

impl Bot {
    pub(crate) async fn start() -> Self {
        Self::open_to(0, Audience::Notice).await
    }

    pub(crate) async fn open_to(rate: u32, audience: Audience) -> Self {
        Self::with(rate, audience, 60).await
    }

    /// One that takes so many messages a minute of one person.
    pub(crate) async fn limited_to(messages: u32) -> Self {
        Self::with(0, Audience::Notice, messages).await
    }

    async fn with(rate: u32, audience: Audience, messages: u32) -> Self {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, rate, audience);
        let service = service_over(&home, &telegram, Some(per_minute(messages)), NOON);
        let polling = polls(&service, &telegram, noon);
        Self {
            api,
            home,
            service,
            telegram,
            polling,
        }
    }

    /// Ends the service and starts it again, by this clock.
    pub(crate) async fn restart(self, clock: fn() -> Timestamp) -> Self {
        let Self {
            api,
            home,
            service,
            telegram,
            polling,
        } = self;
        polling.abort();
        // The task has let go of the service once it was joined.
        let _ = polling.await;
        ended(service).await;
        let service = service_over(&home, &telegram, None, clock());
        let polling = polls(&service, &telegram, clock);
        Self {
            api,
            home,
            service,
            telegram,
            polling,
        }
    }

    /// Returns once every update was answered.
    pub(crate) async fn answered(&self) {
        self.api.drained().await;
        self.service.outbox.idle().await;
    }

    pub(crate) async fn say(&self, person: i64, text: &str) {
        self.api.write(person, "fr", text);
        self.answered().await;
    }

    /// The last message of the bot to a person.
    pub(crate) fn last(&self, person: i64) -> Message {
        let chat = self.api.chat(person);
        let last = chat.messages.last_key_value().expect("the bot spoke");
        last.1.clone()
    }

    /// The number of the bot's last message, and the token of its button of this text.
    pub(crate) fn button(&self, person: i64, text: &str) -> (i64, String) {
        let chat = self.api.chat(person);
        let (id, message) = chat.messages.last_key_value().expect("the bot spoke");
        let button = message.buttons.iter().find(|(said, _)| said == text);
        let (_, data) = button.unwrap_or_else(|| panic!("no {text} in {message:?}"));
        (*id, data.clone())
    }

    pub(crate) async fn press(&self, person: i64, text: &str) {
        let (id, data) = self.button(person, text);
        self.api.press(person, "fr", id, &data);
        self.answered().await;
    }

    pub(crate) fn stands(&self, person: i64) -> String {
        let kept = self.service.store.session(&address(person));
        let kept = kept.expect("it reads").expect("the person has begun");
        kept.session.frame().at.clone()
    }
}

/// Returns once the service has ended. The store is closed only when no task holds the service any
/// more.
pub(crate) async fn ended(service: Arc<Service>) {
    let weak = Arc::downgrade(&service);
    drop(service);
    until("a task holds the service still", || {
        weak.strong_count() == 0
    })
    .await;
}

pub(crate) fn address(person: i64) -> Address {
    Address {
        channel: ChannelName::Telegram,
        room: person.to_string(),
    }
}

impl Bot {
    /// Ends in the middle of everything, and starts again after a while, with a platform that
    /// works.
    pub(crate) async fn restart_later(self, pause: Duration) -> Self {
        let Self {
            api,
            home,
            service,
            polling,
            ..
        } = self;
        polling.abort();
        let _ = polling.await;
        let store = Arc::clone(&service.store);
        drop(service);
        // A delivery under way holds the store, so a copy of it goes on, as after a kill.
        let copy = Home::new();
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        let mut out = fs::File::create(file.path()).expect("it can be written");
        store.export(&mut out, false).expect("it is exported");
        copy_folder(&home.keys_folder(), &copy.keys_folder());
        let imported =
            guichet::store::Store::import(&copy.store_folder(), &copy.keys_folder(), file.path());
        drop(imported.unwrap_or_else(|error| panic!("{error}")));
        api.heal();
        let telegram = telegram(&api, 0, Audience::Notice);
        let service = service_over(&copy, &telegram, None, NOON + pause);
        let polling = polls(&service, &telegram, noon);
        Self {
            api,
            home: copy,
            service,
            telegram,
            polling,
        }
    }
}
