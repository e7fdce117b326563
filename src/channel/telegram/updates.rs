//! Converts updates of Telegram to messages of conversations.
//!
//! Only the fields that are needed are taken, not the names, telephone numbers and pictures of
//! people.

use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide::payloads::GetUpdates;
use teloxide::types::AllowedUpdate;

use crate::dialogue::Unreadable;
use crate::message::{Address, CallbackToken, Inbound, MessageId, Payload, StaffUpdate, UpdateId};
use crate::redaction::UserText;

use super::handoff::{self, DeskChannels};
use super::shapes::{MemberChange, Message, Press, Update, User};
use super::{Failure, Me, Room, Telegram};

/// Updates as JSON, each parsed on its own, so that one that cannot be parsed does not spoil the
/// others.
pub type Batch = Vec<Box<RawValue>>;

/// An update that was parsed.
pub struct ParsedUpdate {
    /// The update's number.
    pub id: u32,
    /// The person's message or press, if there is one.
    pub inbound: Option<Inbound>,
    /// The topic of the private chat in which the person wrote or pressed, 0 for none; nothing where it
    /// is not known.
    pub topic: Option<u64>,
    /// The id of the press to be acknowledged.
    pub press: Option<String>,
    /// The act of a member of staff in a desk channel.
    pub at_desk: Option<StaffUpdate>,
    /// The album of which the member of staff sent a part.
    pub album: Option<String>,
    /// The person who has blocked the bot, or lets it write again: `false`.
    pub blocked: Option<(Address, bool)>,
}

/// An update that cannot be parsed, with its number if that can be.
#[derive(Debug)]
pub struct Unread(pub Option<u32>);

/// The kinds of updates that are requested.
pub(super) const KINDS: [AllowedUpdate; 5] = [
    AllowedUpdate::ChatMember,
    AllowedUpdate::MyChatMember,
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
];

/// How many updates Telegram gives at once, and how many seconds it waits for the first.
/// Source: <https://core.telegram.org/bots/api#getupdates>, 2026-06-11.
const MOST: u8 = 100;
const WAIT_SECONDS: u32 = 50;

impl Telegram {
    /// Fetches the updates from `offset` on, and so confirms those before it. When there are none, waits
    /// for the next, if `waits`.
    ///
    /// # Errors
    /// When Telegram is not reached or refuses the request.
    pub async fn updates(&self, offset: i64, waits: bool) -> Result<Batch, Failure> {
        let request = GetUpdates {
            // The numbers of updates fit in 32 bits; any other offset starts from the beginning.
            offset: Some(i32::try_from(offset).unwrap_or(0)),
            limit: Some(MOST),
            timeout: Some(if waits { WAIT_SECONDS } else { 0 }),
            allowed_updates: Some(KINDS.to_vec()),
        };
        self.0.client.call(&request).await
    }
}

/// Parses one update of Telegram: one JSON text becomes a [`ParsedUpdate`].
///
/// # Errors
/// When the text is not an update, or has a shape that is not known.
pub fn read(raw: &str, me: &Me, desk_channels: &DeskChannels) -> Result<ParsedUpdate, Unread> {
    let Ok(update) = serde_json::from_str::<Update>(raw) else {
        return Err(Unread(number(raw)));
    };
    let id = update.update_id;
    let press = update.callback_query.as_ref().map(|press| press.id.clone());
    if let Some(at_desk) = handoff::read(&update, me, desk_channels) {
        return Ok(ParsedUpdate {
            id,
            inbound: None,
            topic: None,
            press,
            at_desk: Some(at_desk),
            album: update.message.and_then(|message| message.media_group_id),
            blocked: None,
        });
    }
    let blocked = update.my_chat_member.as_ref().and_then(blocked);
    let incoming = if let Some(message) = &update.message {
        written(message, me)
    } else if let Some(message) = &update.edited_message {
        edited(message)
    } else {
        update.callback_query.and_then(pressed)
    };
    let topic = incoming.as_ref().and_then(|taken| taken.topic);
    let inbound = incoming.map(|taken| Inbound {
        update: UpdateId(id.to_string()),
        order: Some(id.into()),
        from: taken.room.address(),
        language: taken.language,
        message: taken.message,
        body: taken.body,
    });
    Ok(ParsedUpdate {
        id,
        inbound,
        topic,
        press,
        at_desk: None,
        album: None,
        blocked,
    })
}

/// Who has blocked the bot or lets it write again: the bot is a member of each private chat until then.
/// Source: <https://core.telegram.org/bots/api#chatmemberupdated>, 2026-06-11.
fn blocked(change: &MemberChange) -> Option<(Address, bool)> {
    let room = Room {
        chat: change.chat.id,
        topic: None,
    };
    let is_blocked = match &*change.new_chat_member.status {
        "kicked" => true,
        "member" => false,
        _ => return None,
    };
    change
        .chat
        .is_private()
        .then(|| (room.address(), is_blocked))
}

/// The number of an update, without parsing the rest.
pub fn number(raw: &str) -> Option<u32> {
    #[derive(Deserialize)]
    struct Numbered {
        update_id: u32,
    }
    let numbered = serde_json::from_str(raw).map(|Numbered { update_id }| update_id);
    numbered.ok()
}

struct Incoming {
    room: Room,
    /// The topic of a private chat, 0 for none. It is no part of the room: one person is one
    /// conversation.
    topic: Option<u64>,
    language: Option<String>,
    message: Option<MessageId>,
    body: Payload,
}

fn came(message: &Message, from: &User, body: Payload) -> Incoming {
    let (alone, topic) = (message.chat.is_private(), message.topic());
    let number = topic.map_or(0, |topic| topic.0.0.unsigned_abs().into());
    Incoming {
        room: Room {
            chat: message.chat.id,
            topic: topic.filter(|_| !alone),
        },
        topic: (alone && message.is_accessible()).then_some(number),
        language: from.language_code.clone(),
        message: Some(MessageId(message.message_id.to_string())),
        body,
    }
}

fn written(message: &Message, me: &Me) -> Option<Incoming> {
    let from = message.from.as_ref().filter(|from| !from.is_bot)?;
    let body = if message.chat.is_private() {
        alone(message)?
    } else {
        among_others(message, me)?
    };
    Some(came(message, from, body))
}

/// The content of a message; nothing for Telegram's own notices.
pub(super) fn alone(message: &Message) -> Option<Payload> {
    if let Some(text) = &message.text {
        return Some(Payload::Typed(UserText::new(spelt_out(text))));
    }
    let why = match () {
        () if message.is_notice() => return None,
        () if message.is_picture() => Unreadable::Picture,
        // Anything else, and any kind of message that is newer than this program.
        () => Unreadable::NotText,
    };
    Some(Payload::Unreadable {
        why,
        words: message.caption.clone().map(UserText::new),
        album: message.media_group_id.clone(),
    })
}

/// The content of a message in a group; nothing when it is not meant for the bot. The words are not
/// taken, since others read along there.
fn among_others(message: &Message, me: &Me) -> Option<Payload> {
    let text = message.text.as_deref().unwrap_or_default();
    let named = text.split_whitespace().any(|word| {
        let name = word.strip_prefix('@');
        name.is_some_and(|name| name.eq_ignore_ascii_case(&me.name))
    });
    let first = text.split_whitespace().next().unwrap_or_default();
    let commanded = first.starts_with('/')
        && first
            .split_once('@')
            .is_none_or(|(_, name)| name.eq_ignore_ascii_case(&me.name));
    let replied = message.replies_to(me.id) && !message.is_notice();
    (replied || named || commanded).then(|| Payload::PublicMention {
        link: Some(format!("https://t.me/{}", me.name)),
    })
}

/// Reads the edit of a message. An edit is never taken for an answer, since the message may have
/// been answered before.
fn edited(message: &Message) -> Option<Incoming> {
    let from = message.from.as_ref().filter(|from| !from.is_bot)?;
    let text = message.text.as_ref().or(message.caption.as_ref());
    let text = text.filter(|_| message.chat.is_private())?;
    let body = Payload::Unreadable {
        why: Unreadable::Edited,
        words: Some(UserText::new(text.clone())),
        album: None,
    };
    Some(came(message, from, body))
}

fn pressed(press: Press) -> Option<Incoming> {
    let message = press.message.as_ref()?;
    let data = press
        .data
        .filter(|data| data != super::render::CHOSEN && message.chat.is_private())?;
    let body = Payload::Pressed(CallbackToken(data));
    Some(came(message, &press.from, body))
}

/// Restores a command: `/start@guichet_bot activation_sheet`, which a link or the menu writes,
/// becomes `/start activation.sheet`, since a link may hold no full stop.
/// Source: <https://core.telegram.org/bots/features#deep-linking>, 2026-06-11.
fn spelt_out(text: &str) -> String {
    let Some(command) = text.strip_prefix('/') else {
        return text.to_owned();
    };
    let (name, rest) = command
        .split_once(char::is_whitespace)
        .unwrap_or((command, ""));
    let name = name.split('@').next().unwrap_or(name);
    let rest = if name == "start" {
        rest.replace('_', ".")
    } else {
        rest.to_owned()
    };
    format!("/{name} {rest}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn me() -> Me {
        Me {
            id: 7,
            name: "guichet_bot".into(),
        }
    }

    fn body(fields: &str, chat: &str) -> Option<Payload> {
        let raw = format!(
            r#"{{"update_id":3,"message":{{"message_id":5,"date":0,"from":{{"id":1,"is_bot":false,"first_name":"A"}},"chat":{chat},{fields}}}}}"#
        );
        let taken = read(&raw, &me(), &DeskChannels::default())
            .unwrap_or_else(|_| panic!("{raw} is not read"));
        taken.inbound.map(|inbound| inbound.body)
    }

    const PRIVATE: &str = r#"{"id":1,"type":"private","first_name":"A"}"#;
    const GROUP: &str = r#"{"id":-10,"type":"group","title":"G"}"#;

    #[test]
    fn commands_of_links_and_menus_are_spelt_out() {
        let table = [
            ("/start", "/start"),
            ("/start activation_sheet", "/start activation.sheet"),
            ("/help@guichet_bot", "/help"),
            ("/language  fr", "/language  fr"),
            ("a_b@c.fr", "a_b@c.fr"),
        ];
        for (sent, spelt) in table {
            assert_eq!(spelt_out(sent), spelt);
        }
    }

    #[test]
    fn each_kind_of_message_is_told_apart() {
        let photo = r#""photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}]"#;
        let picture = body(photo, PRIVATE);
        assert!(matches!(
            picture,
            Some(Payload::Unreadable {
                why: Unreadable::Picture,
                ..
            })
        ));
        let place = body(r#""location":{"latitude":1.0,"longitude":1.0}"#, PRIVATE);
        assert!(matches!(
            place,
            Some(Payload::Unreadable {
                why: Unreadable::NotText,
                ..
            })
        ));
        let newer = body(r#""hologram":{"depth":3}"#, PRIVATE);
        assert!(matches!(
            newer,
            Some(Payload::Unreadable {
                why: Unreadable::NotText,
                ..
            })
        ));
        assert!(matches!(
            body(r#""text":"oui""#, PRIVATE),
            Some(Payload::Typed(_))
        ));
    }

    #[test]
    fn in_a_group_only_what_is_meant_for_the_bot_is_answered() {
        let table = [
            ("bonjour", false),
            ("/help", true),
            ("/help@guichet_bot", true),
            ("/help@other_bot", false),
            ("@guichet_bot aide", true),
        ];
        for (text, answered) in table {
            let body = body(&format!(r#""text":"{text}""#), GROUP);
            assert_eq!(
                matches!(body, Some(Payload::PublicMention { .. })),
                answered,
                "{text}"
            );
            assert_eq!(body.is_some(), answered, "{text}");
        }
    }

    #[test]
    fn what_is_no_update_gives_its_number_at_most() {
        for (raw, id) in [
            ("{\"update_id\":9,\"message\":{\"text\":4}}", Some(9)),
            ("{\"update_id\":9", None),
            ("[]", None),
            ("", None),
        ] {
            let Err(Unread(found)) = read(raw, &me(), &DeskChannels::default()) else {
                panic!("{raw} was read")
            };
            assert_eq!(found, id, "{raw}");
        }
    }
}
