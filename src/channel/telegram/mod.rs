//! Telegram: messages in HTML, inline keyboards, and a rate that the platform tolerates.
//!
//! The typed requests of `teloxide` are sent by a client of our own, for two reasons. The
//! library's client sleeps ten seconds inside a request after a server error. It also does not tell
//! whether a failed request may have been carried out, which decides whether it may be sent again.

mod answer;
mod client;
mod commands;
mod desk_channels;
mod handoff;
mod photo;
mod rate_limiter;
mod reason;
mod render;
mod room;
mod send;
mod setup;
mod shapes;
mod supergroups;
mod topics;
mod updates;
mod upload;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::CallbackQueryId;
use tokio::sync::Semaphore;

use crate::message::{Address, Age, Audience, Capabilities, Choices, DeliveryReceipt, Outbound};

use crate::picture::Pictures;

use super::{DeliveryError, Sending};

use client::Client;
use photo::Photos;
use rate_limiter::TelegramRateLimiter;
use room::Room;
use supergroups::Supergroups;
use topics::Topics;

pub use answer::Failure;
pub use client::ConfigError;
pub use desk_channels::MissingPermission;
pub use handoff::DeskChannels;
pub use rate_limiter::{DEFAULT_RATE, HIGHEST_RATE};
pub use setup::{StartError, WebhookSecret};
pub use updates::{Batch, ParsedUpdate, Unread, number, read};

/// The longest text of a message, in units of UTF-16.
/// Source: <https://core.telegram.org/bots/api#sendmessage>, 2026-06-11.
const TEXT_LIMIT: usize = 4_096;

/// How many requests for comfort run at once, such as a typing notice; more are skipped.
const BESIDE: usize = 32;

/// The settings of the bot on Telegram.
pub struct Settings {
    /// The bot's token.
    pub token: secrecy::SecretString,
    /// The address of the Bot API.
    pub api: String,
    /// How many messages a second may be sent over all chats; 0 for no limit.
    pub rate: u32,
    /// The people that the bot is open to.
    pub audience: Audience,
}

/// The bot on Telegram; clones share it.
#[derive(Clone)]
pub struct Telegram(Arc<Bot>);

struct Bot {
    client: Client,
    rate_limiter: TelegramRateLimiter,
    audience: Audience,
    me: OnceLock<Me>,
    photos: Photos,
    topics: Topics,
    supergroups: Arc<Supergroups>,
    /// Permits for requests for comfort.
    later: Arc<Semaphore>,
}

/// The bot's own account on Telegram.
#[derive(Clone, Debug)]
pub struct Me {
    /// The account's number.
    pub id: u64,
    /// The account's name, without the `@`.
    pub name: String,
}

impl Telegram {
    /// Makes a bot with these settings. No request is sent to Telegram yet.
    ///
    /// # Errors
    /// When the address or the token is malformed, or the system offers no TLS.
    pub fn new(settings: Settings) -> Result<Self, ConfigError> {
        Ok(Self(Arc::new(Bot {
            client: Client::new(&settings.api, &settings.token)?,
            rate_limiter: TelegramRateLimiter::new(settings.rate),
            audience: settings.audience,
            me: OnceLock::new(),
            photos: Photos::default(),
            topics: Topics::default(),
            supergroups: Arc::default(),
            later: Arc::new(Semaphore::new(BESIDE)),
        })))
    }

    /// Shows these pictures from now on.
    pub(super) fn draw_with(&self, pictures: Arc<Pictures>) {
        self.0.photos.draw_with(pictures);
    }

    /// Whether something else answered in Telegram's place at the last request, as a school's filter does.
    pub fn place_taken(&self) -> Arc<AtomicBool> {
        self.0.client.place_taken()
    }

    /// The capabilities of a conversation on Telegram.
    pub fn abilities(&self) -> Capabilities {
        Capabilities {
            choices: Choices::Keyboard,
            erase: true,
            erase_oneself: true,
            hides_secrets: false,
            pictures: true,
            solicit_secrets: true,
            text_limit: TEXT_LIMIT,
            audience: self.0.audience.clone(),
            age: Age::Adult,
            ..Capabilities::default()
        }
    }

    /// The link that opens the bot and gives it these words; nothing before the bot knows its own name.
    /// Source: <https://core.telegram.org/bots/features#deep-linking>, 2026-06-11.
    pub(super) fn start_link(&self, words: &str) -> Option<String> {
        let me = self.0.me.get()?;
        Some(format!("https://t.me/{}?start={words}", me.name))
    }

    /// Tells Telegram that a press has arrived, so that the button stops turning. With `word`, shows a
    /// text to the person who pressed; as an alert when it is a refusal. A failure is harmless.
    pub fn answer_press(&self, press: String, word: Option<(String, bool)>) {
        let bot = Arc::clone(&self.0);
        tokio::spawn(async move {
            let mut request = AnswerCallbackQuery::new(CallbackQueryId(press));
            if let Some((word, refused)) = word {
                request.text = Some(word);
                request.show_alert = Some(refused);
            }
            if let Err(failure) = bot.client.call::<_, bool>(&request).await {
                tracing::debug!(%failure, "A press was not answered");
            }
        });
    }

    pub(super) async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let Some(room) = self.room(to) else {
            return Err(DeliveryError::Never(
                "the address is none of Telegram's".into(),
            ));
        };
        match outbound {
            Outbound::Erase { message, .. } => self.0.erase(&room, message).await,
            Outbound::Thread(act) => self.0.change(&room, act).await,
            Outbound::Say(say) => Bot::say(&self.0, &room, say, sending).await,
        }
    }

    /// The room of an address, under its present number.
    fn room(&self, address: &Address) -> Option<Room> {
        Room::of(address).map(|room| self.0.supergroups.now(room))
    }

    /// Whether Telegram answers again where a message is in doubt.
    pub(super) async fn answers(&self, to: &Address) -> bool {
        match self.room(to) {
            Some(room) => self.0.answers(&room).await,
            None => true,
        }
    }

    /// Opens a topic in a desk channel, which is a group on Telegram.
    pub(super) async fn open(
        &self,
        desk_channel: &Address,
        title: &str,
    ) -> Result<Address, DeliveryError> {
        match self.room(desk_channel) {
            Some(desk_channel) => self.0.open(desk_channel, title).await,
            None => Err(DeliveryError::Never(
                "the desk channel is no group of Telegram's".into(),
            )),
        }
    }
}
