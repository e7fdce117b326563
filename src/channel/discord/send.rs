//! Sends messages to people on Discord: as the answer to their interaction, or as a direct message.

use std::sync::Arc;

use serde_json::{Value, json};
use serenity::http::{LightMethod, Route};
use serenity::model::id::{ChannelId, MessageId as DiscordMessageId, UserId};

use crate::channel::{DeliveryError, Sending};
use crate::message::{Block, DeliveryReceipt, LastMessage, MessageId, OutgoingMessage};

use super::Bot;
use super::api::Failure;
use super::forms;
use super::interactions::{Interactions, is_message};
use super::pace::Urgency;
use super::render::{self, Can, Drawn};
use super::room::Room;

/// The longest nonce, by which Discord notices a message that is sent again, in characters.
/// Source: <https://docs.discord.com/developers/resources/message#create-message>, 2026-08-06.
const NONCE: usize = 25;

impl Bot {
    /// Words matter more than the picture: what Discord refuses is sent without it.
    pub(super) async fn say(
        self: &Arc<Self>,
        room: Room,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        match self.say_whole(room, say, sending).await {
            Err(DeliveryError::Never(cause)) if say.drawing().is_some() => {
                tracing::warn!(%cause, "A message is sent without its picture");
                self.say_whole(room, &say.in_words(), sending).await
            }
            said => said,
        }
    }

    async fn say_whole(
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
            match self.answer(&live, say, sending).await {
                Err(Failure::Late | Failure::Missing(_)) => self.places.passed(&live),
                answered => return answered.map_err(refusal),
            }
        }
        if !self.belongs_to_direct_messages(say, sending)
            && let Some(said) = self.say_aside(person, say).await
        {
            return said;
        }
        match self.write(person, say, sending).await {
            Err(DeliveryError::Gone) => {
                self.places.found_shut(person);
                // The person may have done something meanwhile.
                let aside = self.say_aside(person, say).await;
                aside.unwrap_or(Err(DeliveryError::Absent))
            }
            written => written,
        }
    }

    /// Whether a message must go to the person's direct messages: it answers one, or an attempt there may
    /// have succeeded.
    fn belongs_to_direct_messages(&self, say: &OutgoingMessage, sending: Sending<'_>) -> bool {
        let answers_message = say.in_reply_to.as_ref().is_some_and(is_message);
        answers_message || self.places.is_in_doubt(sending.name)
    }

    /// Says something below the last interaction of a person, where others read along. Nothing when the
    /// person was last elsewhere, or when that interaction has passed.
    async fn say_aside(
        &self,
        person: u64,
        say: &OutgoingMessage,
    ) -> Option<Result<DeliveryReceipt, DeliveryError>> {
        let last = self.places.last_in_server(person)?;
        let drawn = self.draw(say, true).await;
        match last.say_aside(&self.asker, &drawn).await {
            Err(Failure::Late | Failure::Missing(_)) => {
                self.places.passed(&last);
                None
            }
            said => Some(said.map(|()| left_by(say)).map_err(refusal)),
        }
    }

    /// Draws a message, with its picture where it has one.
    pub(super) async fn draw(&self, say: &OutgoingMessage, only_forms: bool) -> Drawn {
        let picture = match (say.drawing(), self.pictures.get()) {
            (Some(drawing), Some(pictures)) => pictures.drawn(drawing).await,
            _ => None,
        };
        let can = Can {
            only_forms,
            examples: self.examples,
        };
        render::draw(say, self.forms.get(), can, picture)
    }

    /// Sends a message as the answer to an interaction.
    async fn answer(
        self: &Arc<Self>,
        live: &Arc<Interactions>,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, Failure> {
        let mut drawn = self.draw(say, live.among_others).await;
        self.link(&mut drawn, say, sending).await;
        let in_place = say.replaces.is_some() && matches!(live.pressed, Some((_, true)));
        live.say(&self.asker, drawn, in_place).await?;
        if let (Some((message, false)), Some(_)) = (live.pressed, &say.replaces) {
            self.collapse_soon(live, message, say.chosen_label.clone());
        }
        if say.announces_staff && live.among_others {
            self.try_direct_soon(live, say);
        }
        Ok(left_by(say))
    }

    /// Tries at once whether staff can write to a person directly, in a task of its own, and says in the
    /// server where the answer will be.
    fn try_direct_soon(self: &Arc<Self>, live: &Arc<Interactions>, say: &OutgoingMessage) {
        let (bot, live) = (Arc::clone(self), Arc::clone(live));
        let tag = say.prompt.as_ref().map(|asked| asked.language.clone());
        tokio::spawn(async move {
            let tag = tag.unwrap_or_default();
            let Some((_, texts)) = forms::in_language(bot.forms.get(), &tag) else {
                return;
            };
            let where_to = match bot.try_direct(&live, &texts.direct).await {
                Ok(_) => &texts.direct_open,
                Err(Failure::Gone) => {
                    bot.places.found_shut(live.person);
                    &texts.direct_shut
                }
                // It is tried again with the first words of staff.
                Err(failure) => return tracing::warn!(%failure, "No direct message was tried"),
            };
            let drawn = bot
                .draw(&OutgoingMessage::text(where_to.clone()), true)
                .await;
            if let Err(failure) = live.say_aside(&bot.asker, &drawn).await {
                tracing::debug!(%failure, "Where staff will answer was not said");
            }
        });
    }

    async fn try_direct(&self, live: &Interactions, text: &str) -> Result<Option<u64>, Failure> {
        let room = self.room(live.person, Urgency::Live).await?;
        let drawn = self
            .draw(&OutgoingMessage::text(text.to_owned()), false)
            .await;
        let name = live.update().0;
        let name = &name[..name.len().min(NONCE)];
        self.send(room, &drawn, name, Urgency::Live).await
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
                    Some(room) => {
                        bot.change_buttons(Urgency::Spare, room, message, rows)
                            .await
                    }
                    None => return,
                }
            };
            if let Err(failure) = done {
                tracing::debug!(%failure, "Old buttons stay");
            }
        });
    }

    pub(super) async fn change_buttons(
        &self,
        urgency: Urgency,
        room: u64,
        message: u64,
        rows: Vec<Value>,
    ) -> Result<(), Failure> {
        let body = json!({"components": rows});
        let route = Route::ChannelMessage {
            channel_id: ChannelId::new(room),
            message_id: DiscordMessageId::new(message),
        };
        let written = self.asker.write(urgency, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }

    /// Sends a direct message.
    async fn write(
        self: &Arc<Self>,
        person: u64,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        if self.places.is_shut(person) {
            return Err(DeliveryError::Gone);
        }
        let urgency = urgency(say, sending);
        let room = self.room(person, urgency).await.map_err(refusal)?;
        let drawn = self.draw(say, false).await;
        let sent = self.send(room, &drawn, sending.name, urgency).await;
        match &sent {
            Err(Failure::Lost | Failure::Server(_)) => self.places.in_doubt(sending.name, true),
            // Nothing was sent: what is in doubt about an earlier attempt stays so.
            Err(Failure::Closed | Failure::Limited(_) | Failure::NotSent | Failure::Spared) => {}
            _ => self.places.in_doubt(sending.name, false),
        }
        let sent = sent.map_err(refusal)?;
        let Some(asked) = &say.prompt else {
            return Ok(DeliveryReceipt::Aside);
        };
        if let Some(last) = sending.last {
            self.collapse_last(room, last, say.chosen_label.clone());
        }
        Ok(match sent.filter(|_| !asked.choices.is_empty()) {
            None => DeliveryReceipt::NoButtons,
            Some(sent) => DeliveryReceipt::Buttons(LastMessage {
                name: MessageId(sent.to_string()),
                menu: asked.menu,
            }),
        })
    }

    fn collapse_last(self: &Arc<Self>, room: u64, last: &LastMessage, chosen: Option<String>) {
        let Ok(message) = last.name.0.parse() else {
            return;
        };
        let bot = Arc::clone(self);
        tokio::spawn(async move {
            let rows = render::chosen(chosen.as_deref());
            if let Err(failure) = bot
                .change_buttons(Urgency::Spare, room, message, rows)
                .await
            {
                tracing::debug!(%failure, "Old buttons stay");
            }
        });
    }

    /// The channel of direct messages with a person; opened if not known.
    pub(super) async fn room(&self, person: u64, urgency: Urgency) -> Result<u64, Failure> {
        if let Some(room) = self.places.room(person) {
            return Ok(room);
        }
        let body = json!({"recipient_id": UserId::new(person)});
        let (method, route) = (LightMethod::Post, Route::UserMeDmChannels);
        let opened = self.asker.write(urgency, method, route, &body).await?;
        let room = opened.ok_or(Failure::Unread)?;
        self.places.found_thread(person, room);
        Ok(room)
    }

    /// Sends a message under a name, by which Discord does not show a repetition; returns the message's
    /// number, if the answer could be read.
    pub(super) async fn send(
        &self,
        room: u64,
        drawn: &Drawn,
        name: &str,
        urgency: Urgency,
    ) -> Result<Option<u64>, Failure> {
        debug_assert!(name.len() <= NONCE);
        let mut body = drawn.body();
        body.insert("nonce".to_owned(), json!(name));
        body.insert("enforce_nonce".to_owned(), json!(true));
        let route = Route::ChannelMessages {
            channel_id: ChannelId::new(room),
        };
        let (asker, method) = (&self.asker, LightMethod::Post);
        asker
            .post(urgency, method, route, &body, drawn.picture())
            .await
    }
}

/// The receipt for an answer to an interaction: its number is not known until a button in it is
/// pressed.
fn left_by(say: &OutgoingMessage) -> DeliveryReceipt {
    match say.prompt {
        Some(_) => DeliveryReceipt::NoButtons,
        None => DeliveryReceipt::Aside,
    }
}

/// How urgent a message is.
pub(super) fn urgency(say: &OutgoingMessage, sending: Sending<'_>) -> Urgency {
    let has_words = say
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Relayed(_)));
    match say.proactive || sending.queued {
        true if !has_words => Urgency::Later,
        _ => Urgency::Live,
    }
}

/// Converts a failure for the outbox. A lost answer may be retried freely: Discord shows a message
/// once per name, and an interaction has one answer.
pub(super) fn refusal(failure: Failure) -> DeliveryError {
    let cause = failure.to_string();
    match failure {
        Failure::Closed => DeliveryError::Closed,
        Failure::Gone => DeliveryError::Gone,
        Failure::InDoubt => DeliveryError::InDoubt(cause),
        Failure::Limited(pause) => DeliveryError::Later(pause),
        Failure::Lost
        | Failure::NotSent
        | Failure::Server(_)
        | Failure::Spared
        | Failure::Unread => DeliveryError::Failed(cause),
        Failure::Acknowledged | Failure::Late | Failure::Missing(_) | Failure::Refused { .. } => {
            DeliveryError::Never(cause)
        }
    }
}
