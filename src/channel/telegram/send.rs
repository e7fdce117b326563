//! Sends, edits and deletes messages, and tells which buttons that left in the chat.

use std::sync::Arc;
use std::time::Duration;

use teloxide::payloads::{
    DeleteMessage, EditMessageReplyMarkup, EditMessageText, EditMessageTextSetters as _,
    SendChatAction, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{
    ChatAction, InlineKeyboardMarkup, LinkPreviewOptions, MessageId as TelegramMessageId, ParseMode,
};

use crate::message::{Address, Block, DeliveryReceipt, LastMessage, MessageId, OutgoingMessage};

use super::answer::Failure;
use super::client::Sent;
use super::photo::Shown;
use super::rate_limiter::Kind;
use super::room::Room;
use super::{Bot, DeliveryError, Sending, render};

/// A person who waits for longer than this is shown that an answer is coming.
const REAL_WAIT: Duration = Duration::from_secs(3);

/// How long Telegram shows that an answer is coming.
/// Source: <https://core.telegram.org/bots/api#sendchataction>, 2026-06-11.
const TYPING: Duration = Duration::from_secs(5);

/// The refusals that mean that the bot is not in the chat, or may not write there.
const GONE: [&str; 3] = [
    "chat not found",
    "have no rights to send a message",
    "not enough rights",
];
/// The refusals that mean that a group takes no message now; the operator or staff can mend that.
const SHUT: [&str; 8] = [
    "CHANNEL_PRIVATE",
    "CHAT_ADMIN_REQUIRED",
    "CHAT_RESTRICTED",
    "CHAT_SEND_PLAIN_FORBIDDEN",
    "CHAT_WRITE_FORBIDDEN",
    "TOPIC_CLOSED",
    "group chat was deactivated",
    "need administrator rights",
];
/// The refusals that mean that the topic was deleted.
const NO_TOPIC: [&str; 3] = [
    "message thread not found",
    "TOPIC_DELETED",
    "TOPIC_ID_INVALID",
];

/// Buttons that were answered by typing are collapsed after this.
const CALM: Duration = Duration::from_secs(2);

fn message_id(name: &MessageId) -> Result<TelegramMessageId, DeliveryError> {
    let number = name.0.parse().map(TelegramMessageId);
    number.map_err(|_| DeliveryError::Never("the message's name is none of Telegram's".into()))
}

impl Bot {
    /// Deletes a message. A message that is gone already counts as deleted.
    pub(super) async fn erase(
        &self,
        room: &Room,
        message: &MessageId,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        self.check_held(room)?;
        let request = DeleteMessage::new(room.chat, message_id(message)?);
        match self.client.call::<_, bool>(&request).await {
            Ok(_) => Ok(DeliveryReceipt::Aside),
            Err(failure) if failure.is("message to delete not found") => Ok(DeliveryReceipt::Aside),
            Err(failure) => Err(self.refusal(room, failure, Repeats::Freely)),
        }
    }

    pub(super) async fn say(
        self: &Arc<Self>,
        room: &Room,
        say: &OutgoingMessage,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let Sending {
            last,
            queued,
            name,
            files,
            leads_to,
        } = sending;
        self.check_held(room)?;
        let keyboard = self.keyboard(say, leads_to);
        let mut text = render::text(say);
        let picture = self.picture(say, name).await;
        // A text cannot be changed into a photo, which is a new message therefore.
        let in_place = picture.is_none();
        if let Some(last) = last.filter(|last| in_place && say.replaces(last)) {
            let kind = if say.proactive {
                Kind::Notice
            } else {
                Kind::Reply
            };
            self.rate_limiter.turn_of_all(kind).await;
            if self.edit(room, &last.name, &text, &keyboard).await? {
                return Ok(shown(say, &last.name));
            }
        }
        self.pace(room, say, queued).await;
        if let Some(picture) = &picture {
            let shown = self.show(room, say, picture, name, files).await;
            match shown.map_err(|failure| self.refusal(room, failure, Repeats::Once))? {
                Shown::With(message) => return Ok(self.sent(room, say, last, message)),
                Shown::Before => {
                    text = render::text_below_photo(say);
                    self.pace(room, say, true).await;
                }
                Shown::Not => {}
            }
        }
        let mut request = SendMessage::new(room.chat, text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        request.message_thread_id = self.where_written(room).topic;
        request.allow_paid_broadcast = self.rate_limiter.is_paid().then_some(true);
        if let Some(keyboard) = keyboard {
            request = request.reply_markup(keyboard);
        }
        let mut sent: Result<Sent, Failure> = self.client.call(&request).await;
        if request.message_thread_id != room.topic && sent.as_ref().is_err_and(is_topic_gone) {
            self.topic_gone(room);
            request.message_thread_id = room.topic;
            sent = self.client.call(&request).await;
        }
        let sent = sent.map_err(|failure| self.refusal(room, failure, Repeats::Once))?;
        self.photos.forget(name);
        Ok(self.sent(room, say, last, sent.message_id))
    }

    /// The buttons of a message, and the way to the topic that it leads to.
    fn keyboard(
        &self,
        say: &OutgoingMessage,
        leads_to: Option<&Address>,
    ) -> Option<InlineKeyboardMarkup> {
        let keyboard = render::keyboard(say);
        let room = leads_to.and_then(Room::of);
        let to = room.and_then(|room| self.supergroups.now(room).link());
        match say.thread_link.as_ref().zip(to) {
            Some((link, to)) => Some(render::leads_on(keyboard, &link.text, to)),
            None => keyboard,
        }
    }

    /// Tidies up after a new message, and tells which buttons are left.
    fn sent(
        self: &Arc<Self>,
        room: &Room,
        say: &OutgoingMessage,
        last: Option<&LastMessage>,
        message: i32,
    ) -> DeliveryReceipt {
        if say.prompt.is_none() && say.notice.is_none() {
            return DeliveryReceipt::Aside;
        }
        if let Some(last) = last.filter(|_| say.notice.is_some()) {
            self.remove_soon(*room, &last.name);
        } else if let Some(last) = last {
            Self::collapse_soon(self, *room, &last.name, say);
        }
        shown(say, &MessageId(message.to_string()))
    }

    /// Replaces the content of a message; returns whether that was possible.
    async fn edit(
        &self,
        room: &Room,
        over: &MessageId,
        text: &str,
        keyboard: &Option<InlineKeyboardMarkup>,
    ) -> Result<bool, DeliveryError> {
        let mut request = EditMessageText::new(room.chat, message_id(over)?, text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        request.reply_markup.clone_from(keyboard);
        match self.client.call::<_, Sent>(&request).await {
            Ok(_) => Ok(true),
            Err(failure) if failure.is("message is not modified") => Ok(true),
            // The message was deleted or is too old: the caller sends a new one.
            Err(Failure::Refused { code: 400, .. }) => Ok(false),
            Err(failure) => Err(self.refusal(room, failure, Repeats::Freely)),
        }
    }

    /// Collapses the earlier buttons, when no reply waits for its turn. This is soon when a button was
    /// pressed, since the person looks at it, and later when words were typed. It is skipped while too
    /// many such requests run.
    fn collapse_soon(self: &Arc<Self>, room: Room, last: &MessageId, say: &OutgoingMessage) {
        let pressed = say.replaces.is_some();
        let Ok(permit) = Arc::clone(&self.later).try_acquire_owned() else {
            return;
        };
        let (bot, last, chosen) = (Arc::clone(self), last.clone(), say.chosen_label.clone());
        tokio::spawn(async move {
            if !pressed {
                tokio::time::sleep(CALM).await;
            }
            bot.rate_limiter.turn(room.chat, Kind::Notice).await;
            bot.collapse(room, &last, chosen).await;
            drop(permit);
        });
    }

    /// Deletes a notice that a newer one has followed. A failure is harmless.
    fn remove_soon(self: &Arc<Self>, room: Room, last: &MessageId) {
        let (Ok(permit), Ok(message)) = (
            Arc::clone(&self.later).try_acquire_owned(),
            message_id(last),
        ) else {
            return;
        };
        let bot = Arc::clone(self);
        tokio::spawn(async move {
            bot.rate_limiter.turn_of_all(Kind::Notice).await;
            let request = DeleteMessage::new(room.chat, message);
            if let Err(failure) = bot.client.call::<_, bool>(&request).await {
                tracing::debug!(%failure, "An old notice stays");
                bot.hold(&room, &failure);
            }
            drop(permit);
        });
    }

    /// Replaces the earlier buttons by what was chosen. A failure is harmless, since old buttons change
    /// nothing.
    async fn collapse(&self, room: Room, last: &MessageId, chosen: Option<String>) {
        let Ok(message) = message_id(last) else {
            return;
        };
        if self.check_held(&room).is_err() {
            return;
        }
        let mut request = EditMessageReplyMarkup::new(room.chat, message);
        request.reply_markup = chosen.map(|chosen| render::chosen(&chosen));
        if let Err(failure) = self.client.call::<_, Sent>(&request).await {
            tracing::debug!(%failure, "Old buttons stay");
            self.hold(&room, &failure);
        }
    }

    /// Waits for the message's turn; shows that an answer is coming when that takes long.
    async fn pace(self: &Arc<Self>, room: &Room, say: &OutgoingMessage, queued: bool) {
        // In an exchange, the person and the staff wait for each other's words, and the staff for
        // the card.
        let card = room.topic.is_some() && say.prompt.is_some();
        let waited_for = !say.proactive || card || say.blocks.iter().any(Block::has_words);
        let kind = match (waited_for, queued) {
            (false, _) => Kind::Notice,
            (true, true) => Kind::Queued,
            (true, false) => Kind::Reply,
        };
        let turn = self.rate_limiter.turn(room.chat, kind);
        tokio::pin!(turn);
        if tokio::time::timeout(REAL_WAIT, &mut turn).await.is_ok() {
            return;
        }
        if kind == Kind::Reply {
            self.show_typing(*room);
        }
        turn.await;
    }

    /// Whether Telegram answers again where a message is in doubt. A notice that an answer is coming goes
    /// the same way as the message.
    pub(super) async fn answers(&self, room: &Room) -> bool {
        let mut typing = SendChatAction::new(room.chat, ChatAction::Typing);
        typing.message_thread_id = self.where_written(room).topic;
        match self.client.call::<_, bool>(&typing).await {
            Ok(_) | Err(Failure::Refused { .. } | Failure::Wait(_) | Failure::Moved(_)) => true,
            Err(Failure::Lost(_) | Failure::NotSent(_) | Failure::Server(_)) => false,
        }
    }

    /// Shows for some seconds that an answer is coming. Skipped while too many such requests run.
    fn show_typing(self: &Arc<Self>, room: Room) {
        let Ok(permit) = Arc::clone(&self.later).try_acquire_owned() else {
            return;
        };
        let bot = Arc::clone(self);
        tokio::spawn(async move {
            let mut typing = SendChatAction::new(room.chat, ChatAction::Typing);
            typing.message_thread_id = bot.where_written(&room).topic;
            if let Err(failure) = bot.client.call::<_, bool>(&typing).await {
                tracing::debug!(%failure, "Nothing shows that an answer is coming");
            }
            tokio::time::sleep(TYPING).await;
            drop(permit);
        });
    }

    /// Refuses a request to a chat for as long as Telegram asked to wait.
    pub(super) fn check_held(&self, room: &Room) -> Result<(), DeliveryError> {
        match self.rate_limiter.held(room.chat) {
            Some(wait) => Err(DeliveryError::Later(wait)),
            None => Ok(()),
        }
    }

    fn hold(&self, room: &Room, failure: &Failure) {
        if let Failure::Wait(wait) = failure {
            self.rate_limiter.hold(room.chat, *wait);
        }
    }

    pub(super) fn refusal(&self, room: &Room, failure: Failure, repeats: Repeats) -> DeliveryError {
        self.hold(room, &failure);
        let cause = failure.to_string();
        match failure {
            Failure::Wait(wait) => DeliveryError::Later(wait),
            Failure::Refused { code: 403, .. } => DeliveryError::Gone,
            Failure::Refused {
                code: 401 | 404, ..
            } => DeliveryError::Closed,
            Failure::Refused { .. } if GONE.iter().any(|phrase| failure.is(phrase)) => {
                DeliveryError::Gone
            }
            Failure::Refused { .. } if is_topic_gone(&failure) => DeliveryError::NoThread,
            Failure::Refused { .. } if SHUT.iter().any(|phrase| failure.is(phrase)) => {
                DeliveryError::Shut(cause)
            }
            Failure::Refused { .. } => DeliveryError::Never(cause),
            Failure::Moved(to) => {
                self.supergroups.moved(room.chat, to);
                DeliveryError::Failed(cause)
            }
            Failure::Lost(_) if repeats == Repeats::Once => DeliveryError::InDoubt(cause),
            Failure::Lost(_) | Failure::NotSent(_) | Failure::Server(_) => {
                DeliveryError::Failed(cause)
            }
        }
    }
}

fn is_topic_gone(failure: &Failure) -> bool {
    NO_TOPIC.iter().any(|phrase| failure.is(phrase))
}

/// The receipt for a message with this name.
fn shown(say: &OutgoingMessage, name: &MessageId) -> DeliveryReceipt {
    match &say.prompt {
        _ if say.notice.is_some() => DeliveryReceipt::Buttons(LastMessage {
            name: name.clone(),
            menu: false,
        }),
        Some(asked) if !asked.choices.is_empty() => DeliveryReceipt::Buttons(LastMessage {
            name: name.clone(),
            menu: asked.menu,
        }),
        _ => DeliveryReceipt::NoButtons,
    }
}

/// How often a request may be repeated when its answer was lost.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeats {
    /// Without limit, since a repetition shows nothing twice.
    Freely,
    /// Once, since a repetition may show the message twice.
    Once,
}

/// Switches off the preview of links, which would stand between a question and its buttons.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
