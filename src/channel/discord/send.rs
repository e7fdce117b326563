//! Sends messages to people on Discord: as the answer to their interaction, or as a direct message.

use std::sync::Arc;

use serde_json::{Value, json};
use serenity::http::{LightMethod, Route};
use serenity::model::id::{ChannelId, MessageId as DiscordMessageId, UserId};

use crate::channel::{DeliveryError, Sending};
use crate::message::{DeliveryReceipt, LastMessage, MessageId, OutgoingMessage};

use super::Bot;
use super::api::Failure;
use super::interactions::Interactions;
use super::render::{self, Can, Drawn};
use super::room::Room;

/// The longest nonce, by which Discord notices a message that is sent again, in characters.
/// Source: <https://docs.discord.com/developers/resources/message#create-message>, 2026-08-06.
const NONCE: usize = 25;
/// Discord's error code for a channel or a thread that does not exist.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
pub(super) const UNKNOWN_CHANNEL: isize = 10_003;

impl Bot {
    pub(super) async fn say(
        self: &Arc<Self>,
        room: Room,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let person = match room {
            Room::Channel(channel) => return self.post(channel, say, sending).await,
            Room::Person(person) => person,
        };
        let live = say
            .in_reply_to
            .as_ref()
            .and_then(|update| self.places.find(update));
        if let Some(live) = live {
            match self.answer(&live, say).await {
                Err(Failure::Late | Failure::Missing(_)) => {}
                answered => return answered.map_err(refusal),
            }
        }
        self.write(person, say, sending).await
    }

    /// Sends a message to a channel or to a thread of the desk. A notice replaces the one before it, by
    /// an edit or by a new message and a deletion.
    async fn post(
        &self,
        channel: u64,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let drawn = self.draw(say, false);
        let last = sending.last.filter(|last| say.replaces(last));
        if let Some(message) = last.and_then(|last| last.name.0.parse().ok()) {
            match self.edit(channel, message, &drawn).await {
                Ok(()) => return Ok(noticed(say, message)),
                // A member of staff has removed the message: a new one says the same.
                Err(Failure::Missing(_)) => {}
                Err(failure) => return Err(refusal(failure)),
            }
        }
        let sent = self.send(channel, &drawn, sending.name).await;
        let sent = sent.map_err(|failure| match failure {
            Failure::Missing(UNKNOWN_CHANNEL) => DeliveryError::NoThread,
            // The bot lacks a permission, or was removed from the server.
            Failure::Refused { status: 403, .. } => DeliveryError::Gone,
            failure => refusal(failure),
        })?;
        if say.notice.is_some()
            && let Some(last) = sending.last.and_then(|last| last.name.0.parse().ok())
            && let Err(failure) = self.remove(channel, last).await
        {
            tracing::debug!(%failure, "An old notice stays");
        }
        Ok(noticed(say, sent))
    }

    async fn remove(&self, channel: u64, message: u64) -> Result<(), Failure> {
        let (channel, message) = (ChannelId::new(channel), DiscordMessageId::new(message));
        let gone = self.asker.http.delete_message(channel, message, None);
        self.asker.ask(gone).await
    }

    async fn edit(&self, channel: u64, message: u64, drawn: &Drawn) -> Result<(), Failure> {
        let route = Route::ChannelMessage {
            channel_id: ChannelId::new(channel),
            message_id: DiscordMessageId::new(message),
        };
        let (http, body) = (&self.asker.http, drawn.body());
        let written = self.asker.write(http, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }

    fn draw(&self, say: &OutgoingMessage, only_forms: bool) -> Drawn {
        let can = Can {
            only_forms,
            examples: self.examples,
        };
        render::draw(say, self.forms.get(), can)
    }

    /// Sends a message as the answer to an interaction.
    async fn answer(
        self: &Arc<Self>,
        live: &Arc<Interactions>,
        say: &OutgoingMessage,
    ) -> Result<DeliveryReceipt, Failure> {
        let drawn = self.draw(say, live.among_others);
        let in_place = say.replaces.is_some() && matches!(live.pressed, Some((_, true)));
        live.say(&self.asker, drawn, in_place).await?;
        if let (Some((message, false)), Some(_)) = (live.pressed, &say.replaces) {
            self.collapse_soon(live, message, say.chosen_label.clone());
        }
        // The number of the answer's message is not known until a button in it is pressed.
        Ok(match say.prompt {
            Some(_) => DeliveryReceipt::NoButtons,
            None => DeliveryReceipt::Aside,
        })
    }

    /// Replaces the buttons of a message by what was chosen, in a task of its own. A failure is
    /// harmless, since old buttons change nothing.
    fn collapse_soon(
        self: &Arc<Self>,
        live: &Arc<Interactions>,
        message: u64,
        chosen: Option<String>,
    ) {
        let (bot, live) = (Arc::clone(self), Arc::clone(live));
        let shown = self.places.shown(live.person);
        tokio::spawn(async move {
            let rows = render::chosen(chosen.as_deref());
            let done = if live.among_others {
                let Some(shown) = shown else {
                    return;
                };
                live.collapse(&bot.asker, &shown, message, rows).await
            } else {
                match bot.places.room(live.person) {
                    Some(room) => bot.change_buttons(room, message, rows).await,
                    None => return,
                }
            };
            if let Err(failure) = done {
                tracing::debug!(%failure, "Old buttons stay");
            }
        });
    }

    async fn change_buttons(
        &self,
        room: u64,
        message: u64,
        rows: Vec<Value>,
    ) -> Result<(), Failure> {
        let body = json!({"components": rows});
        let route = Route::ChannelMessage {
            channel_id: ChannelId::new(room),
            message_id: DiscordMessageId::new(message),
        };
        let http = &self.asker.http;
        let written = self.asker.write(http, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }

    /// Sends a direct message.
    async fn write(
        self: &Arc<Self>,
        person: u64,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let room = self.room(person).await.map_err(refusal)?;
        let drawn = self.draw(say, false);
        let sent = self
            .send(room, &drawn, sending.name)
            .await
            .map_err(refusal)?;
        let Some(asked) = &say.prompt else {
            return Ok(DeliveryReceipt::Aside);
        };
        if let Some(last) = sending.last {
            self.collapse_last(room, last, say.chosen_label.clone());
        }
        Ok(if asked.choices.is_empty() {
            DeliveryReceipt::NoButtons
        } else {
            DeliveryReceipt::Buttons(LastMessage {
                name: MessageId(sent.to_string()),
                menu: asked.menu,
            })
        })
    }

    fn collapse_last(self: &Arc<Self>, room: u64, last: &LastMessage, chosen: Option<String>) {
        let Ok(message) = last.name.0.parse() else {
            return;
        };
        let bot = Arc::clone(self);
        tokio::spawn(async move {
            let rows = render::chosen(chosen.as_deref());
            if let Err(failure) = bot.change_buttons(room, message, rows).await {
                tracing::debug!(%failure, "Old buttons stay");
            }
        });
    }

    /// The channel of direct messages with a person; opened if not known.
    pub(super) async fn room(&self, person: u64) -> Result<u64, Failure> {
        if let Some(room) = self.places.room(person) {
            return Ok(room);
        }
        let body = json!({"recipient_id": UserId::new(person)});
        let opened = self.asker.http.create_private_channel(&body);
        let room = self.asker.ask(opened).await?.id.get();
        self.places.found_thread(person, room);
        Ok(room)
    }

    /// Sends a message under a name, by which Discord does not show a repetition; returns the message's
    /// number.
    async fn send(&self, room: u64, drawn: &Drawn, name: &str) -> Result<u64, Failure> {
        debug_assert!(name.len() <= NONCE);
        let mut body = drawn.body();
        body.insert("nonce".to_owned(), json!(name));
        body.insert("enforce_nonce".to_owned(), json!(true));
        let route = Route::ChannelMessages {
            channel_id: ChannelId::new(room),
        };
        let http = &self.asker.http;
        let written = self.asker.write(http, LightMethod::Post, route, &body);
        written.await?.ok_or(Failure::Lost)
    }
}

/// The receipt for a message in a channel. A notice is remembered, so that the next one can replace
/// it.
fn noticed(say: &OutgoingMessage, message: u64) -> DeliveryReceipt {
    match say.notice {
        Some(_) => DeliveryReceipt::Buttons(LastMessage {
            name: MessageId(message.to_string()),
            menu: false,
        }),
        None => DeliveryReceipt::Aside,
    }
}

/// Converts a failure for the outbox. A lost answer may be retried freely: Discord shows a message
/// once per name, and an interaction has one answer.
pub(super) fn refusal(failure: Failure) -> DeliveryError {
    let cause = failure.to_string();
    match failure {
        Failure::Closed => DeliveryError::Closed,
        Failure::Gone => DeliveryError::Gone,
        Failure::Lost | Failure::NotSent | Failure::Server(_) => DeliveryError::Failed(cause),
        Failure::Acknowledged | Failure::Late | Failure::Missing(_) | Failure::Refused { .. } => {
            DeliveryError::Never(cause)
        }
    }
}
