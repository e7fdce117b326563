//! Posts messages in desk channels and in the threads there: notices that replace each other, links to
//! threads, and marks on what a person removed.

use serenity::http::{LightMethod, Route};
use serenity::model::id::{ChannelId, MessageId as DiscordMessageId};

use crate::channel::{DeliveryError, Sending};
use crate::message::{DeliveryReceipt, LastMessage, MessageId, OutgoingMessage, Relay};

use super::Bot;
use super::api::Failure;
use super::pace::Urgency;
use super::render::{self, Drawn};
use super::room::Room;
use super::send::{refusal, urgency};

/// Discord's error code for a channel or a thread that does not exist.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
pub(super) const UNKNOWN_CHANNEL: isize = 10_003;

impl Bot {
    /// Sends a message to a channel or to a thread of the desk. A notice replaces the one before it, by
    /// an edit or by a new message and a deletion.
    pub(super) async fn post(
        &self,
        channel: u64,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let mut drawn = self.draw(say, false).await;
        self.link(&mut drawn, say, sending).await;
        let last = sending.last.filter(|last| say.replaces(last));
        if let Some(message) = last.and_then(|last| last.name.0.parse().ok()) {
            match self.edit(channel, message, &drawn).await {
                Ok(()) => return Ok(noticed(say, Some(message))),
                // A member of staff has removed the message: a new one says the same.
                Err(Failure::Missing(_)) => {}
                Err(failure) => return Err(refusal(failure)),
            }
        }
        let urgency = urgency(say, sending);
        let sent = self.send(channel, &drawn, sending.name, urgency).await;
        let sent = sent.map_err(|failure| match failure {
            Failure::Missing(UNKNOWN_CHANNEL) => DeliveryError::NoThread,
            // The bot lacks a permission, or was removed from the server.
            Failure::Refused { status: 403, .. } => DeliveryError::Gone,
            failure => refusal(failure),
        })?;
        self.mark(channel, sent, say).await;
        if say.notice.is_some()
            && let Some(last) = sending.last.and_then(|last| last.name.0.parse().ok())
            && let Err(failure) = self.remove(channel, last).await
        {
            tracing::debug!(%failure, "An old notice stays");
        }
        Ok(noticed(say, sent))
    }

    /// Draws the link to the thread that a message leads to, as a button below it.
    pub(super) async fn link(
        &self,
        drawn: &mut Drawn,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) {
        let (Some(link), Some(to)) = (&say.thread_link, sending.leads_to) else {
            return;
        };
        let Some(Room::Channel(thread)) = Room::of(to) else {
            return;
        };
        if let Some(server) = self.server_of(ChannelId::new(thread)).await {
            drawn
                .rows
                .push(render::way_to_thread(&link.text, server.get(), thread));
        }
    }

    /// Remembers where words of a person are shown to staff, and marks those that the person removed.
    async fn mark(&self, channel: u64, sent: Option<u64>, say: &OutgoingMessage) {
        match (&say.relay, sent) {
            (Some(Relay::Shows(update)), Some(sent)) => {
                self.shown_words.note(update, channel, sent)
            }
            (Some(Relay::Withdraws { shown, mark }), _) => {
                for (channel, message) in self.shown_words.take(shown) {
                    let rows = vec![render::mark(mark)];
                    if let Err(failure) = self
                        .change_buttons(Urgency::Later, channel, message, rows)
                        .await
                    {
                        tracing::debug!(%failure, "What a person removed is not marked");
                    }
                }
            }
            _ => {}
        }
    }

    async fn remove(&self, channel: u64, message: u64) -> Result<(), Failure> {
        let (channel, message) = (ChannelId::new(channel), DiscordMessageId::new(message));
        let route = Route::ChannelMessage {
            channel_id: channel,
            message_id: message,
        };
        self.asker
            .act(Urgency::Later, LightMethod::Delete, route)
            .await
    }

    async fn edit(&self, channel: u64, message: u64, drawn: &Drawn) -> Result<(), Failure> {
        let route = Route::ChannelMessage {
            channel_id: ChannelId::new(channel),
            message_id: DiscordMessageId::new(message),
        };
        let body = drawn.body();
        let written = self.asker.post(
            Urgency::Later,
            LightMethod::Patch,
            route,
            &body,
            drawn.picture(),
        );
        written.await.map(drop)
    }
}

/// The receipt for a message in a channel. A notice is remembered, so that the next one can replace
/// it.
fn noticed(say: &OutgoingMessage, message: Option<u64>) -> DeliveryReceipt {
    match (&say.notice, message) {
        (Some(_), Some(message)) => DeliveryReceipt::Buttons(LastMessage {
            name: MessageId(message.to_string()),
            menu: false,
        }),
        _ => DeliveryReceipt::Aside,
    }
}
