//! Reads what members of staff do in desk channels, which are groups on Telegram.

use std::collections::BTreeSet;

use teloxide::types::{ChatId, Message, Update, UpdateKind, User};
use zeroize::Zeroizing;

use crate::message::{Address, MessageId, Payload, StaffAction, StaffUpdate, UpdateId};

use super::updates::alone;
use super::{Me, Room};

/// The groups that are desk channels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskChannels(BTreeSet<ChatId>);

impl DeskChannels {
    /// The groups of Telegram among the channels of all desks.
    pub fn of<'a>(desk_channels: impl IntoIterator<Item = &'a Address>) -> Self {
        let rooms = desk_channels.into_iter().filter_map(Room::of);
        Self(rooms.map(|room| room.chat).collect())
    }
}

/// Reads an update of a desk channel, with the id of the press to be acknowledged. Nothing for an
/// update of any other chat.
pub(super) fn read(
    update: &Update,
    me: &Me,
    desk_channels: &DeskChannels,
) -> Option<(StaffUpdate, Option<String>)> {
    let is_desk_channel = |chat: ChatId| desk_channels.0.contains(&chat);
    let name = UpdateId(update.id.0.to_string());
    match &update.kind {
        UpdateKind::Message(message) if is_desk_channel(message.chat.id) => {
            let did = match (did(message, me)?, &message.sender_chat) {
                // An anonymous administrator writes as the group.
                (_, Some(chat)) if chat.id == message.chat.id => StaffAction::Nameless,
                (did, _) => did,
            };
            Some((came(name, message, message.from.as_ref()?, did)?, None))
        }
        UpdateKind::EditedMessage(message) if is_desk_channel(message.chat.id) => Some((
            came(name, message, message.from.as_ref()?, StaffAction::Changed)?,
            None,
        )),
        UpdateKind::CallbackQuery(press) => {
            let message = press.regular_message()?;
            is_desk_channel(message.chat.id).then_some(())?;
            let did = StaffAction::Pressed(Zeroizing::new(press.data.clone()?));
            let came = came(name, message, &press.from, did)?;
            Some((came, Some(press.id.0.clone())))
        }
        UpdateKind::ChatMember(change) if is_desk_channel(change.chat.id) => {
            let did = match change.new_chat_member.is_present() {
                true => StaffAction::Joined,
                false => StaffAction::Left,
            };
            let desk_channel = Room {
                chat: change.chat.id,
                topic: None,
            };
            let who = &change.new_chat_member.user;
            Some((at(name, desk_channel, who, None, did), None))
        }
        _ => None,
    }
}

fn came(update: UpdateId, message: &Message, by: &User, did: StaffAction) -> Option<StaffUpdate> {
    (!by.is_bot || matches!(did, StaffAction::Nameless)).then_some(())?;
    let room = Room {
        chat: message.chat.id,
        topic: message.thread_id.filter(|_| message.is_topic_message),
    };
    let name = MessageId(message.id.0.to_string());
    Some(at(update, room, by, Some(name), did))
}

fn at(
    update: UpdateId,
    room: Room,
    by: &User,
    message: Option<MessageId>,
    did: StaffAction,
) -> StaffUpdate {
    StaffUpdate {
        update,
        by: by.id.0.to_string(),
        roles: None,
        at: room.address(),
        message,
        reads_at: room.address(),
        did,
    }
}

/// The act in a message; nothing for Telegram's own notices.
fn did(message: &Message, me: &Me) -> Option<StaffAction> {
    match alone(message)? {
        Payload::Typed(_) => Some(StaffAction::Written(line(message.text()?, me))),
        _ => Some(StaffAction::NotText),
    }
}

/// Removes the bot's name from a command: `/claim@guichet_bot 482913`, which the menu writes,
/// becomes `/claim 482913`.
fn line(text: &str, me: &Me) -> Zeroizing<String> {
    let ours = format!("@{}", me.name);
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let name = first
        .strip_prefix('/')
        .and_then(|_| first.strip_suffix(&ours));
    Zeroizing::new(match name {
        Some(name) => format!("{name} {rest}"),
        None => text.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_of_a_menu_is_one_without_our_name() {
        let me = Me {
            id: 7,
            name: "guichet_bot".into(),
        };
        for (text, read) in [
            ("/claim@guichet_bot 482913", "/claim 482913"),
            ("/list@guichet_bot", "/list "),
            ("/list", "/list"),
            ("bonjour @guichet_bot", "bonjour @guichet_bot"),
        ] {
            assert_eq!(*line(text, &me), read);
        }
    }
}
