//! The desk channels on Telegram, which are groups: a topic for each ticket, and the rights for that.

use serde::Deserialize;
use teloxide::payloads::{
    CloseForumTopic, CreateForumTopic, DeleteForumTopic, GetChat, GetChatMember, SendChatAction,
    SetMessageReaction, SetMessageReactionSetters as _,
};
use teloxide::types::{
    ChatAction, ChatId, MessageId as TelegramMessageId, ReactionType, Recipient, ThreadId, UserId,
};

use crate::message::{Address, DeliveryReceipt, MessageId, ThreadCommand};

use super::answer::Failure;
use super::rate_limiter::Kind;
use super::room::Room;
use super::send::Repeats;
use super::{Bot, DeliveryError, Me, Telegram};

/// The reaction to a message of staff that was passed on; one of those that bots may use.
/// Source: <https://core.telegram.org/bots/api#reactiontypeemoji>, 2026-06-11.
const ARRIVED: &str = "👌";

/// Why a group cannot be a desk channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingPermission {
    /// The group does not exist, or the bot is not in it.
    #[error("the bot is not in it: add it to the group, and look at its number")]
    Absent,
    /// The group has no topics.
    #[error("it has no topics: switch them on in the settings of the group")]
    NoTopics,
    /// The bot lacks this right.
    #[error("the bot must be an administrator who may {0}")]
    Right(&'static str),
}

#[derive(Deserialize)]
struct Opened {
    message_thread_id: i32,
}

#[derive(Deserialize)]
struct Group {
    is_forum: Option<bool>,
}

#[derive(Deserialize)]
struct Member {
    status: String,
    can_manage_topics: Option<bool>,
    can_delete_messages: Option<bool>,
}

impl Bot {
    /// Opens a topic in a desk channel.
    pub(super) async fn open(
        &self,
        desk_channel: Room,
        title: &str,
    ) -> Result<Address, DeliveryError> {
        self.check_held(&desk_channel)?;
        self.rate_limiter.turn_of_all(Kind::Reply).await;
        let request = CreateForumTopic::new(desk_channel.chat, title);
        let opened: Opened = self
            .client
            .call(&request)
            .await
            // When the answer is lost, a second topic is opened: an empty one is better than none.
            .map_err(|failure| self.refusal(&desk_channel, failure, Repeats::Freely))?;
        let topic = Some(ThreadId(TelegramMessageId(opened.message_thread_id)));
        Ok(Room {
            topic,
            ..desk_channel
        }
        .address())
    }

    /// Closes or deletes a topic. Admissions do nothing here: every member of the group reads every
    /// topic.
    pub(super) async fn change(
        &self,
        room: &Room,
        act: &ThreadCommand,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let Some(topic) = room.topic else {
            return Ok(DeliveryReceipt::Aside);
        };
        self.check_held(room)?;
        let done = match act {
            ThreadCommand::Admit(_) | ThreadCommand::Dismiss(_) => {
                return Ok(DeliveryReceipt::Aside);
            }
            ThreadCommand::Close => {
                let request = CloseForumTopic::new(room.chat, topic);
                self.client.call::<_, bool>(&request).await
            }
            ThreadCommand::Delete => {
                let request = DeleteForumTopic::new(room.chat, topic);
                self.client.call::<_, bool>(&request).await
            }
        };
        match done {
            Ok(_) => Ok(DeliveryReceipt::Aside),
            Err(failure) if failure.is("TOPIC_NOT_MODIFIED") => Ok(DeliveryReceipt::Aside),
            Err(failure) => Err(self.refusal(room, failure, Repeats::Freely)),
        }
    }
}

impl Telegram {
    /// Shows a reaction below a message of staff that was passed on. A failure is harmless.
    pub fn show_arrived(&self, at: &Address, message: &MessageId) {
        let (Some(room), Ok(message)) = (self.room(at), message.0.parse()) else {
            return;
        };
        let bot = std::sync::Arc::clone(&self.0);
        tokio::spawn(async move {
            let arrived = ReactionType::Emoji {
                emoji: ARRIVED.to_owned(),
            };
            let request =
                SetMessageReaction::new(room.chat, TelegramMessageId(message)).reaction([arrived]);
            if let Err(failure) = bot.client.call::<_, bool>(&request).await {
                tracing::debug!(%failure, "Nothing shows that an answer has arrived");
            }
        });
    }

    /// Checks whether a group can be a desk channel; nothing when Telegram does not answer now.
    pub async fn check_desk_channel(
        &self,
        desk_channel: &Address,
        me: &Me,
    ) -> Option<Result<(), MissingPermission>> {
        let Some(room) = self.room(desk_channel) else {
            return Some(Err(MissingPermission::Absent));
        };
        let mut fit = self.rights(room.chat, me).await;
        if matches!(fit, Ok(Err(MissingPermission::NoTopics)))
            && let Some(to) = self.has_moved(room.chat).await
        {
            fit = self.rights(to, me).await;
        }
        match fit {
            Ok(fit) => Some(fit),
            Err(Failure::Refused { .. } | Failure::Moved(_)) => {
                Some(Err(MissingPermission::Absent))
            }
            Err(failure) => {
                tracing::warn!(%failure, "Whether a desk's group is fit is not known");
                None
            }
        }
    }

    /// The number of the supergroup that a group has become. Telegram tells it only when something is
    /// sent to the group; a notice that the bot types shows nothing there.
    async fn has_moved(&self, group: ChatId) -> Option<ChatId> {
        let typing = SendChatAction::new(group, ChatAction::Typing);
        match self.0.client.call::<_, bool>(&typing).await {
            Err(Failure::Moved(to)) => {
                self.0.supergroups.moved(group, to);
                Some(to)
            }
            _ => None,
        }
    }

    async fn rights(
        &self,
        chat: ChatId,
        me: &Me,
    ) -> Result<Result<(), MissingPermission>, Failure> {
        let client = &self.0.client;
        let group: Group = client.call(&GetChat::new(chat)).await?;
        let request = GetChatMember::new(Recipient::Id(chat), UserId(me.id));
        let member: Member = client.call(&request).await?;
        let may = |right: Option<bool>| member.status == "creator" || right == Some(true);
        Ok(match () {
            () if matches!(&*member.status, "left" | "kicked") => Err(MissingPermission::Absent),
            () if group.is_forum != Some(true) => Err(MissingPermission::NoTopics),
            () if !may(member.can_manage_topics) => Err(MissingPermission::Right("manage topics")),
            () if !may(member.can_delete_messages) => {
                Err(MissingPermission::Right("delete messages"))
            }
            () => Ok(()),
        })
    }
}
