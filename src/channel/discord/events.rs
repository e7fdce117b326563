//! Converts events of the gateway to messages of conversations.
//!
//! Only the fields that are needed are taken, not the names and pictures of people; of staff, the name
//! that colleagues see.

use std::sync::Arc;

use serde_json::{Value, json};
use serenity::model::application::{
    ActionRowComponent, CommandDataOptionValue, CommandInteraction, ComponentInteraction,
    ComponentInteractionDataKind, Interaction, ModalInteraction,
};
use serenity::model::channel::{Message, MessageType};
use serenity::model::event::{Event, MessageDeleteEvent, MessageUpdateEvent, UnknownEvent};

use crate::dialogue::Unreadable;
use crate::message::{
    Address, CallbackToken, Inbound, MessageId, OPEN, Payload, StaffAction, StaffUpdate, UpdateId,
};
use crate::redaction::UserText;

use super::handoff::{at_desk, names, without_name};
use super::interactions::{Interactions, update};
use super::markdown;
use super::render::{TOKEN, kind};
use super::room::Room;

/// An event of Discord that concerns us.
pub enum Incoming {
    /// A message or a press, for a conversation.
    Inbound {
        /// The message or the press.
        inbound: Inbound,
        /// The channel it came by, when that is one of direct messages.
        room: Option<u64>,
    },
    /// An event in a channel of a server. In a desk channel it is an act of staff; in any other it may
    /// be a message for the bot.
    InServer {
        /// The meaning of the event in a desk channel.
        at_desk: Box<StaffUpdate>,
        /// The meaning of the event in any other channel; nothing when it is not for the bot.
        else_inbound: Option<Inbound>,
    },
    /// A member of a server has other roles, or has left.
    Member(MemberMoved),
    /// A new session began. Messages since the last session were not given, and may be read back.
    Begun,
    /// The connection was made, or is lost.
    Connected(bool),
    /// A person is typing into an option of a command and expects suggestions.
    Suggest(Suggest),
}

/// What became of a member of a server.
pub struct MemberMoved {
    /// The number of the server.
    pub server: u64,
    /// The number of the member.
    pub member: String,
    /// The numbers of the member's roles; nothing when the member has left.
    pub roles: Option<Vec<String>>,
}

/// A person's words in an option of a command, before the command is sent.
pub struct Suggest {
    /// The address of the person's conversation.
    pub person: Address,
    /// The language of the person's client.
    pub language: String,
    /// Whether the person looks for a journey; otherwise for an answer.
    pub need: bool,
    /// The words typed so far.
    pub words: UserText,
    pub(super) live: Arc<Interactions>,
}

/// The name of the command that answers the question being asked.
pub(super) const ANSWER: &str = "answer";

/// Reads an event that the library could not read, without the parts of messages that we do not
/// need. One of them may be newer than the library, which would otherwise drop the whole event.
pub(super) fn without_what_is_new(event: UnknownEvent) -> Option<Event> {
    let UnknownEvent {
        kind, mut value, ..
    } = event;
    match &*kind {
        "INTERACTION_CREATE" => {
            value.get_mut("message").map(pass_over);
            let chosen = value.pointer_mut("/data/resolved/messages");
            let chosen = chosen.and_then(Value::as_object_mut);
            chosen
                .into_iter()
                .flat_map(|all| all.values_mut())
                .for_each(pass_over);
        }
        "MESSAGE_CREATE" | "MESSAGE_UPDATE" => pass_over(&mut value),
        _ => return None,
    }
    match serde_json::from_value(json!({"t": kind, "d": value})) {
        Ok(Event::Unknown(_)) | Err(_) => {
            tracing::error!(%kind, "Something from Discord could not be read");
            None
        }
        Ok(event) => Some(event),
    }
}

/// Reads a message of an earlier time, without the parts that we do not need.
pub(super) fn message(mut value: Value) -> Option<Message> {
    pass_over(&mut value);
    let read = serde_json::from_value(value);
    read.inspect_err(|_| tracing::error!("A message of Discord could not be read"))
        .ok()
}

/// Removes the parts of a message that we do not need.
fn pass_over(message: &mut Value) {
    const PASSED_OVER: [&str; 8] = [
        "components",
        "embeds",
        "interaction",
        "interaction_metadata",
        "message_snapshots",
        "poll",
        "referenced_message",
        "thread",
    ];
    if let Some(message) = message.as_object_mut() {
        for part in PASSED_OVER {
            message.remove(part);
        }
        // The library requires these two.
        message.insert("components".to_owned(), json!([]));
        message.insert("embeds".to_owned(), json!([]));
    }
}

/// Reads a message that a person or a member of staff sent. Nothing for messages of bots and for
/// Discord's own notices. `me` is the bot's number.
pub(super) fn written(message: Message, me: u64) -> Option<Incoming> {
    let spoken = matches!(
        message.kind,
        MessageType::Regular | MessageType::InlineReply
    );
    if message.author.bot || !spoken {
        return None;
    }
    let number = message.id.get();
    let channel = message.channel_id.get();
    let person = message.author.id.get();
    let inbound = |room: Room, order, body| Inbound {
        update: by_message(number),
        from: room.address(),
        language: None,
        message: None,
        order,
        body,
    };
    if message.guild_id.is_none() {
        let inbound = Inbound {
            body: alone_with(message),
            ..inbound(Room::Person(person), Some(number), Payload::Arrived)
        };
        return Some(Incoming::Inbound {
            inbound,
            room: Some(channel),
        });
    }
    let named = message.mentions.iter().any(|user| user.id == me);
    let else_inbound = named.then(|| {
        let body = Payload::PublicMention { link: None };
        inbound(Room::Channel(channel), None, body)
    });
    let roles = message.member.as_ref().map(|member| names(&member.roles));
    let did = match message.content.trim().is_empty() {
        // Discord gives the words only of messages that mention the bot.
        true if message.attachments.is_empty() => StaffAction::Unread,
        true => StaffAction::NotText,
        false => StaffAction::Written(without_name(&message.content, me)),
    };
    let nick = message.member.and_then(|member| member.nick);
    let mut at_desk = at_desk(by_message(number), person, roles, channel, did);
    at_desk.account.name = nick.or(message.author.global_name);
    Some(Incoming::InServer {
        at_desk: Box::new(at_desk),
        else_inbound,
    })
}

/// The name as an update of the message with this number.
pub(super) fn by_message(number: u64) -> UpdateId {
    UpdateId(format!("m{number}"))
}

/// The content of a direct message. The words are moved out of it, and the rest is dropped.
fn alone_with(message: Message) -> Payload {
    let is_picture = |kind: &Option<String>| {
        let seen = |kind: &String| kind.starts_with("image/") || kind.starts_with("video/");
        kind.as_ref().is_some_and(seen)
    };
    let pictures = message
        .attachments
        .iter()
        .any(|sent| is_picture(&sent.content_type));
    let others = !message.attachments.is_empty() || !message.sticker_items.is_empty();
    if !pictures && !others && !message.content.is_empty() {
        return Payload::Typed(UserText::new(message.content));
    }
    let why = if pictures {
        Unreadable::Picture
    } else {
        Unreadable::NotText
    };
    let words = (!message.content.is_empty()).then(|| UserText::new(message.content));
    Payload::Unreadable {
        why,
        words,
        album: None,
    }
}

/// Reads the edit of a message. An edit is never taken for an answer. Nothing for an update without
/// a time of edit, such as when Discord adds the preview of a link.
pub(super) fn changed(event: MessageUpdateEvent) -> Option<Incoming> {
    let author = event.author.filter(|author| !author.bot)?;
    let at = event.edited_timestamp?;
    let channel = event.channel_id.get();
    let update = UpdateId(format!("e{} {}", event.id, at.unix_timestamp()));
    if event.guild_id.is_some() {
        let at_desk = at_desk(update, author.id.get(), None, channel, StaffAction::Changed);
        return Some(Incoming::InServer {
            at_desk: Box::new(at_desk),
            else_inbound: None,
        });
    }
    let inbound = Inbound {
        update,
        from: Room::Person(author.id.get()).address(),
        language: None,
        message: None,
        order: None,
        body: Payload::Unreadable {
            why: Unreadable::Edited,
            words: Some(UserText::new(event.content?)),
            album: None,
        },
    };
    Some(Incoming::Inbound {
        inbound,
        room: Some(channel),
    })
}

/// Whether an event brought words that were read.
pub(super) fn is_read(came: &Incoming) -> bool {
    match came {
        Incoming::Inbound { .. } => true,
        Incoming::InServer { at_desk, .. } => matches!(at_desk.did, StaffAction::Written(_)),
        Incoming::Begun | Incoming::Connected(_) | Incoming::Member(_) | Incoming::Suggest(_) => {
            false
        }
    }
}

/// Reads the removal of a message, and takes its author for the one who removed it, since Discord
/// does not tell.
pub(super) fn removed(event: &MessageDeleteEvent, author: u64) -> Incoming {
    let channel = event.channel_id.get();
    let update = UpdateId(format!("d{}", event.message_id));
    if event.guild_id.is_some() {
        return Incoming::InServer {
            at_desk: Box::new(at_desk(update, author, None, channel, StaffAction::Removed)),
            else_inbound: None,
        };
    }
    Incoming::Inbound {
        inbound: Inbound {
            update,
            from: Room::Person(author).address(),
            language: None,
            message: None,
            order: None,
            body: Payload::Removed {
                message: by_message(event.message_id.get()),
            },
        },
        room: Some(channel),
    }
}

/// The fields that every interaction has.
pub(super) struct Head {
    /// The interaction's number.
    pub(super) id: u64,
    /// The token with which the interaction is answered.
    pub(super) token: String,
    /// The number of the person who caused the interaction.
    pub(super) person: u64,
    /// The channel, when it is one of direct messages. In any other, other people would see the answer.
    pub(super) room: Option<u64>,
}

/// Reads the fields that every interaction has; nothing for kinds that we do not use.
pub(super) fn head(interaction: &Interaction) -> Option<Head> {
    let (person, server, channel) = match interaction {
        Interaction::Autocomplete(it) | Interaction::Command(it) => {
            (it.user.id, it.guild_id, it.channel_id)
        }
        Interaction::Component(it) => (it.user.id, it.guild_id, it.channel_id),
        Interaction::Modal(it) => (it.user.id, it.guild_id, it.channel_id),
        _ => return None,
    };
    Some(Head {
        id: interaction.id().get(),
        token: interaction.token().to_owned(),
        person: person.get(),
        room: server.is_none().then(|| channel.get()),
    })
}

/// Reads a slash command as if the person had typed it.
pub(super) fn commanded(command: CommandInteraction) -> Inbound {
    let given = command
        .data
        .options
        .into_iter()
        .find_map(|option| match option.value {
            CommandDataOptionValue::String(given) => Some(given),
            _ => None,
        });
    let words = match (&*command.data.name, given) {
        (ANSWER, given) => given.unwrap_or_default(),
        (name, Some(given)) => format!("/{name} {given}"),
        (name, None) => format!("/{name}"),
    };
    Inbound {
        update: update(command.id.get()),
        from: Room::Person(command.user.id.get()).address(),
        language: Some(command.locale),
        message: None,
        order: Some(command.id.get()),
        body: Payload::Typed(UserText::new(words)),
    }
}

/// Reads the press of a button, or the choice in a menu.
pub(super) fn pressed(component: ComponentInteraction) -> Inbound {
    let carried = carried(&component);
    let body = if carried == OPEN {
        Payload::Arrived
    } else {
        Payload::Pressed(CallbackToken(carried))
    };
    Inbound {
        update: update(component.id.get()),
        from: Room::Person(component.user.id.get()).address(),
        language: Some(component.locale),
        message: Some(MessageId(component.message.id.to_string())),
        order: Some(component.id.get()),
        body,
    }
}

/// The token of a press or of a choice, without the character for its kind.
pub(super) fn carried(component: &ComponentInteraction) -> String {
    match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => {
            values.first().cloned().unwrap_or_default()
        }
        _ => component.data.custom_id.chars().skip(1).collect(),
    }
}

/// The message that the answer to a press may replace, and whether it is a menu. Nothing for the
/// button that opens a conversation: its message stays for the next person.
pub(super) fn pressed_at(component: &ComponentInteraction) -> Option<(u64, bool)> {
    let menu = component.data.custom_id.starts_with(kind::MENU);
    (carried(component) != OPEN).then(|| (component.message.id.get(), menu))
}

/// Parses the id of a button that opens a form: the form's token, and the language of its texts.
pub(super) fn way_to_form(custom_id: &str) -> Option<(&str, &str)> {
    let rest = custom_id.strip_prefix(kind::FORM)?;
    let (signed, tag) = rest.split_at_checked(TOKEN)?;
    Some((signed, tag))
}

/// The question that a message of ours asks: its last paragraph, as people read it.
pub(super) fn question_in(message: &Message) -> Option<String> {
    let text = message
        .embeds
        .last()
        .and_then(|embed| embed.description.as_ref());
    let text = text.unwrap_or(&message.content);
    let question = text.rsplit("\n\n").next().unwrap_or_default();
    let question = markdown::read(question);
    (!question.trim().is_empty()).then_some(question)
}

/// Reads a form that a person sent.
pub(super) fn sent(form: ModalInteraction) -> Inbound {
    let carries: String = form.data.custom_id.chars().skip(1).collect();
    let fields = form
        .data
        .components
        .into_iter()
        .flat_map(|row| row.components);
    let words = fields.into_iter().find_map(|field| match field {
        ActionRowComponent::InputText(field) => field.value,
        _ => None,
    });
    Inbound {
        update: update(form.id.get()),
        from: Room::Person(form.user.id.get()).address(),
        language: Some(form.locale),
        message: None,
        order: Some(form.id.get()),
        body: Payload::FormText {
            form: CallbackToken(carries),
            words: UserText::new(words.unwrap_or_default()),
        },
    }
}

/// Reads the words that a person is typing into an option.
pub(super) fn typing(command: &CommandInteraction, live: Arc<Interactions>) -> Option<Suggest> {
    let option = command.data.autocomplete()?;
    Some(Suggest {
        person: Room::Person(command.user.id.get()).address(),
        language: command.locale.clone(),
        need: command.data.name != ANSWER,
        words: UserText::new(option.value.to_owned()),
        live,
    })
}
