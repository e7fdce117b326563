//! Discord: slash commands, buttons, menus and forms, answers that only the person sees, direct
//! messages.
//!
//! A person has one address, wherever they write. A message to the person answers their interaction
//! while that can be answered, and is sent as a direct message otherwise.

mod api;
mod commands;
mod desk_channels;
mod events;
mod forms;
mod gateway;
mod handoff;
mod history;
mod interactions;
mod markdown;
mod pace;
mod permissions;
mod places;
mod post;
mod recent_authors;
mod registration;
mod render;
mod room;
mod send;
mod setup;
mod shown_words;

use std::sync::{Arc, OnceLock};

use secrecy::SecretString;

use crate::message::{
    Address, Age, Audience, Capabilities, Choices, DeliveryReceipt, Outbound, UpdateId,
};

use crate::picture::Pictures;

use super::{DeliveryError, Sending};

use api::Api;
use places::Places;
use recent_authors::RecentAuthors;
use room::Room;
use shown_words::ShownWords;

pub use events::{Incoming, MemberMoved, Suggest};
pub use gateway::Ended;
pub use setup::{ConfigError, Place, StartError};

/// The settings of the bot on Discord.
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// Another server in the place of Discord's, and its certificate: for tests.
    pub place: Place,
    /// The server on which the commands are registered on their own. There they appear at once, not
    /// within the hour.
    pub guild: Option<u64>,
    /// The people that the bot is open to.
    pub audience: Audience,
    /// Whether a form may offer to check an example of a password. Discord forbids apps to ask for
    /// passwords, so the operator must have Discord's consent to switch this on.
    pub examples: bool,
}

/// The bot on Discord; clones share it.
#[derive(Clone)]
pub struct Discord(Arc<Bot>);

struct Bot {
    asker: Api,
    token: SecretString,
    guild: Option<u64>,
    audience: Audience,
    examples: bool,
    places: Places,
    written: RecentAuthors,
    shown_words: ShownWords,
    forms: OnceLock<forms::Forms>,
    pictures: OnceLock<Arc<Pictures>>,
}

impl Discord {
    /// Makes a bot with these settings. No request is sent to Discord yet.
    ///
    /// # Errors
    /// When the token is malformed, the certificate cannot be read, or the system offers no TLS.
    pub fn new(settings: Settings) -> Result<Self, ConfigError> {
        let client = setup::client(&settings.place)?;
        let asker = Api::new(client, &settings.token)?;
        Ok(Self(Arc::new(Bot {
            asker,
            token: settings.token,
            guild: settings.guild,
            audience: settings.audience,
            examples: settings.examples,
            places: Places::default(),
            written: RecentAuthors::default(),
            shown_words: ShownWords::default(),
            forms: OnceLock::new(),
            pictures: OnceLock::new(),
        })))
    }

    /// Shows these pictures from now on.
    pub(super) fn draw_with(&self, pictures: Arc<Pictures>) {
        // Given once, before the first message.
        let _ = self.0.pictures.set(pictures);
    }

    /// The capabilities where this update came from: in a server a person has commands and forms only,
    /// and what they send by one is not shown.
    pub fn abilities_for(&self, update: &UpdateId) -> Capabilities {
        let live = self.0.places.find(update);
        Capabilities {
            free_text: live.as_ref().is_none_or(|live| !live.among_others),
            shows_sent: live.is_none(),
            ..self.abilities()
        }
    }

    /// The capabilities where a person reads what answers nothing.
    pub(super) fn abilities_at(&self, to: &Address) -> Capabilities {
        let in_server = match Room::of(to) {
            Some(Room::Person(person)) => self.0.places.last_in_server(person).is_some(),
            // What is written in a desk channel or a thread is not shown to the bot.
            Some(Room::Channel(_)) => true,
            _ => false,
        };
        Capabilities {
            free_text: !in_server,
            ..self.abilities()
        }
    }

    /// The capabilities of a direct conversation.
    pub fn abilities(&self) -> Capabilities {
        Capabilities {
            choices: Choices::Keyboard,
            erase: false,
            erase_oneself: true,
            hides_secrets: false,
            pictures: true,
            solicit_secrets: self.0.examples,
            text_limit: render::TEXT_LIMIT,
            audience: self.0.audience.clone(),
            age: Age::Fifteen,
            ..Capabilities::default()
        }
    }

    pub(super) async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let Some(room) = Room::of(to) else {
            return Err(DeliveryError::Never(
                "the address is none of Discord's".into(),
            ));
        };
        match outbound {
            // A bot cannot delete a person's message in a direct message.
            Outbound::Erase { .. } => Err(DeliveryError::Never("Discord erases nothing".into())),
            Outbound::Thread(act) => self.0.change(room, act).await,
            Outbound::Say(say) => self.0.say(room, say, sending).await,
        }
    }

    /// Opens a private thread in a desk channel.
    pub(super) async fn open(
        &self,
        desk_channel: &Address,
        title: &str,
    ) -> Result<Address, DeliveryError> {
        match Room::of(desk_channel) {
            Some(Room::Channel(channel)) => self.0.open(channel, title).await,
            _ => Err(DeliveryError::Never(
                "the desk channel is no channel of Discord's".into(),
            )),
        }
    }
}
