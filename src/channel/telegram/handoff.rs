//! Reads what members of staff do in desk channels, which are groups on Telegram.

use std::collections::BTreeSet;

use teloxide::types::ChatId;
use zeroize::Zeroizing;

use crate::message::{Address, MessageId, Payload, StaffAction, StaffUpdate, UpdateId};

use super::shapes::{Chat, Message, Update, User};
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

/// Reads an update of a desk channel. Nothing for an update of any other chat.
pub(super) fn read(update: &Update, me: &Me, desk_channels: &DeskChannels) -> Option<StaffUpdate> {
    let is_desk_channel = |chat: &Chat| desk_channels.0.contains(&chat.id);
    let name = UpdateId(update.update_id.to_string());
    if let Some(message) = &update.message {
        is_desk_channel(&message.chat).then_some(())?;
        let did = match (did(message, me)?, &message.sender_chat) {
            // An anonymous administrator writes as the group.
            (_, Some(chat)) if chat.id == message.chat.id => StaffAction::Nameless,
            (did, _) => did,
        };
        return came(name, message, message.from.as_ref()?, did);
    }
    if let Some(message) = &update.edited_message {
        is_desk_channel(&message.chat).then_some(())?;
        return came(name, message, message.from.as_ref()?, StaffAction::Changed);
    }
    if let Some(press) = &update.callback_query {
        let message = press.message.as_ref()?;
        is_desk_channel(&message.chat).then_some(())?;
        let did = StaffAction::Pressed(Zeroizing::new(press.data.clone()?));
        return came(name, message, &press.from, did);
    }
    let change = update.chat_member.as_ref()?;
    is_desk_channel(&change.chat).then_some(())?;
    let did = match change.new_chat_member.is_present() {
        true => StaffAction::Joined,
        false => StaffAction::Left,
    };
    let desk_channel = Room {
        chat: change.chat.id,
        topic: None,
    };
    Some(at(
        name,
        desk_channel,
        &change.new_chat_member.user,
        None,
        did,
    ))
}

fn came(update: UpdateId, message: &Message, by: &User, did: StaffAction) -> Option<StaffUpdate> {
    (!by.is_bot || matches!(did, StaffAction::Nameless)).then_some(())?;
    let room = Room {
        chat: message.chat.id,
        topic: message.topic(),
    };
    let name = MessageId(message.message_id.to_string());
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
        by: by.id.to_string(),
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
        Payload::Typed(_) => Some(StaffAction::Written(line(message.text.as_deref()?, me))),
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
