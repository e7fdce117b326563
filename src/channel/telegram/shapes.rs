//! The fields of Telegram's updates that are read. All others are skipped unread, so that nothing in a
//! message that is newer than this program can spoil its words.
//!
//! Source: <https://core.telegram.org/bots/api#update>, 2026-06-11.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use teloxide::types::{ChatId, MessageId as TelegramMessageId, ThreadId};

/// An update: its number, and one of these.
#[derive(Deserialize)]
pub(super) struct Update {
    pub(super) update_id: u32,
    pub(super) message: Option<Message>,
    pub(super) edited_message: Option<Message>,
    pub(super) callback_query: Option<Press>,
    pub(super) chat_member: Option<MemberChange>,
    /// A change of what the bot itself may do in a chat.
    pub(super) my_chat_member: Option<MemberChange>,
}

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) message_id: i32,
    /// 0 for an old message of which only the number and the chat are given.
    #[serde(default)]
    date: i64,
    pub(super) chat: Chat,
    pub(super) from: Option<User>,
    /// The group itself, where an administrator writes without a name.
    #[serde(default, deserialize_with = "if_known")]
    pub(super) sender_chat: Option<Chat>,
    #[serde(default, deserialize_with = "if_known")]
    message_thread_id: Option<i32>,
    #[serde(default, deserialize_with = "if_known")]
    is_topic_message: Option<bool>,
    #[serde(default, deserialize_with = "if_known")]
    pub(super) text: Option<String>,
    #[serde(default, deserialize_with = "if_known")]
    pub(super) caption: Option<String>,
    #[serde(default, deserialize_with = "if_known")]
    pub(super) media_group_id: Option<String>,
    #[serde(default, deserialize_with = "if_known")]
    reply_to_message: Option<Replied>,
    #[serde(default, deserialize_with = "if_known")]
    document: Option<Document>,
    /// The number of the supergroup that the group has become.
    #[serde(default, deserialize_with = "if_known")]
    pub(super) migrate_to_chat_id: Option<ChatId>,
    /// The number of the group that has become this supergroup.
    #[serde(default, deserialize_with = "if_known")]
    pub(super) migrate_from_chat_id: Option<ChatId>,
    /// The names of the fields that are not read.
    #[serde(flatten)]
    others: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
pub(super) struct Chat {
    pub(super) id: ChatId,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) is_bot: bool,
    #[serde(default, deserialize_with = "if_known")]
    pub(super) language_code: Option<String>,
    /// The name by which others see the account; read of staff only.
    #[serde(default, deserialize_with = "if_known")]
    pub(super) first_name: Option<String>,
}

/// A press of a button.
#[derive(Deserialize)]
pub(super) struct Press {
    pub(super) id: String,
    pub(super) from: User,
    /// The message with the button; of an old one only its number and its chat are given.
    pub(super) message: Option<Message>,
    pub(super) data: Option<String>,
}

/// A change of who is in a group.
#[derive(Deserialize)]
pub(super) struct MemberChange {
    pub(super) chat: Chat,
    pub(super) new_chat_member: Member,
}

#[derive(Deserialize)]
pub(super) struct Member {
    pub(super) user: User,
    pub(super) status: String,
    #[serde(default)]
    is_member: bool,
}

#[derive(Deserialize)]
struct Replied {
    from: Option<User>,
}

#[derive(Deserialize)]
struct Document {
    mime_type: Option<String>,
}

/// The fields by which a picture, or what can show as much, is known.
const PICTURES: [&str; 5] = ["photo", "live_photo", "video", "video_note", "paid_media"];

/// The fields of Telegram's own notices, such as that a message was pinned. What has none of them, and
/// no text, was sent by a person.
/// Source: <https://core.telegram.org/bots/api#message>, 2026-06-11.
const NOTICES: [&str; 43] = [
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "message_auto_delete_timer_changed",
    "new_chat_member",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "pinned_message",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "users_shared",
    "video_chat_ended",
    "video_chat_scheduled",
    "video_chat_started",
    "write_access_allowed",
];

impl Message {
    /// Whether it is one of Telegram's own notices.
    pub(super) fn is_notice(&self) -> bool {
        let moved = self.migrate_to_chat_id.or(self.migrate_from_chat_id);
        moved.is_some() || self.has_any(&NOTICES)
    }

    /// Whether it is a picture or a film, or one that was sent as a file.
    pub(super) fn is_picture(&self) -> bool {
        let animated = self.others.contains_key("animation");
        let sent = self.document.as_ref().filter(|_| !animated);
        let kind = sent.and_then(|sent| sent.mime_type.as_deref());
        let is_file =
            kind.is_some_and(|kind| kind.starts_with("image/") || kind.starts_with("video/"));
        is_file || self.has_any(&PICTURES)
    }

    fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.others.contains_key(*name))
    }

    /// The topic in which it stands.
    pub(super) fn topic(&self) -> Option<ThreadId> {
        let topic = self
            .message_thread_id
            .filter(|_| self.is_topic_message == Some(true));
        topic.map(|topic| ThreadId(TelegramMessageId(topic)))
    }

    /// Whether its fields are given, and not only its number and its chat.
    pub(super) fn is_accessible(&self) -> bool {
        self.date != 0
    }

    /// Whether it answers a message of this account.
    pub(super) fn replies_to(&self, account: u64) -> bool {
        let replied = self.reply_to_message.as_ref();
        replied
            .and_then(|replied| replied.from.as_ref())
            .is_some_and(|from| from.id == account)
    }
}

impl Chat {
    /// Whether only one person and the bot are in it.
    pub(super) fn is_private(&self) -> bool {
        self.kind == "private"
    }
}

impl Member {
    /// Whether the account is in the group.
    pub(super) fn is_present(&self) -> bool {
        match &*self.status {
            "restricted" => self.is_member,
            "left" | "kicked" => false,
            _ => true,
        }
    }
}

/// Reads a field that the message can do without: of a shape that is not known, it counts as absent.
fn if_known<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    field: D,
) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(field)?;
    Ok(serde_json::from_value(value).ok())
}
