//! Reads what members of staff do in desk channels, which are groups on Telegram.

use std::collections::BTreeSet;
use std::sync::Arc;

use teloxide::types::ChatId;
use zeroize::Zeroizing;

use crate::message::{
    Address, MessageId, Payload, StaffAccount, StaffAction, StaffUpdate, UpdateId,
};

use super::shapes::{Chat, Message, Update, User};
use super::supergroups::Supergroups;
use super::updates::alone;
use super::{Me, Room, Telegram};

/// The groups that are desk channels.
#[derive(Clone, Debug, Default)]
pub struct DeskChannels {
    /// The groups, by their numbers in the settings.
    groups: BTreeSet<ChatId>,
    supergroups: Arc<Supergroups>,
}

impl Telegram {
    /// The groups of Telegram among the channels of all desks.
    pub fn desk_channels<'a>(
        &self,
        desk_channels: impl IntoIterator<Item = &'a Address>,
    ) -> DeskChannels {
        let rooms = desk_channels.into_iter().filter_map(Room::of);
        DeskChannels {
            groups: rooms.map(|room| room.chat).collect(),
            supergroups: Arc::clone(&self.0.supergroups),
        }
    }
}

impl DeskChannels {
    /// Whether a group is a desk channel, under its present number or the one it had before.
    fn hold(&self, chat: &Chat) -> bool {
        let chat = chat.id;
        self.groups.contains(&chat) || self.groups.contains(&self.supergroups.before(chat))
    }

    /// Notes that a desk channel has become a supergroup.
    fn follow(&self, message: &Message) {
        let chat = message.chat.id;
        let (from, to) = match (message.migrate_from_chat_id, message.migrate_to_chat_id) {
            (Some(from), _) => (from, chat),
            (_, Some(to)) => (chat, to),
            (None, None) => return,
        };
        if self.groups.contains(&from) {
            self.supergroups.moved(from, to);
        }
    }

    /// The desk channel as the settings name it; a topic in it as it is.
    fn named(&self, room: Room) -> Room {
        let before = self.supergroups.before(room.chat);
        let known = room.topic.is_none() && !self.groups.contains(&room.chat);
        Room {
            chat: if known { before } else { room.chat },
            ..room
        }
    }
}

/// Reads an update of a desk channel. Nothing for an update of any other chat.
pub(super) fn read(update: &Update, me: &Me, desk_channels: &DeskChannels) -> Option<StaffUpdate> {
    let mut came = read_as_it_came(update, me, desk_channels)?;
    for address in [&mut came.at, &mut came.reads_at] {
        if let Some(room) = Room::of(address) {
            *address = desk_channels.named(room).address();
        }
    }
    Some(came)
}

fn read_as_it_came(update: &Update, me: &Me, desk_channels: &DeskChannels) -> Option<StaffUpdate> {
    let is_desk_channel = |chat: &Chat| desk_channels.hold(chat);
    let name = UpdateId(update.update_id.to_string());
    if let Some(message) = &update.message {
        desk_channels.follow(message);
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
        account: StaffAccount {
            name: by.first_name.clone(),
            language: by.language_code.clone(),
        },
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
