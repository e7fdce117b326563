//! Reads what members of staff do in desk channels and in the threads there.

use serenity::model::application::{ActionRow, ActionRowComponent, Interaction};
use serenity::model::id::RoleId;
use zeroize::Zeroizing;

use crate::message::{StaffAction, StaffUpdate, UpdateId};

use super::events::carried;
use super::interactions::update;
use super::render::kind;
use super::room::Room;

/// The words of a message without the mention of the bot.
pub(super) fn without_name(words: &str, me: u64) -> Zeroizing<String> {
    let words = words.replace(&format!("<@{me}>"), "");
    Zeroizing::new(words.replace(&format!("<@!{me}>"), "").trim().to_owned())
}

/// The numbers of roles, as text.
pub(super) fn names(roles: &[RoleId]) -> Vec<String> {
    roles.iter().map(ToString::to_string).collect()
}

/// An act of a member of staff in a channel. Answers to it go to the member as direct messages or as
/// answers to their interaction.
pub(super) fn at_desk(
    update: UpdateId,
    by: u64,
    roles: Option<Vec<String>>,
    channel: u64,
    did: StaffAction,
) -> StaffUpdate {
    StaffUpdate {
        update,
        by: by.to_string(),
        roles,
        at: Room::Channel(channel).address(),
        message: None,
        reads_at: Room::Person(by).address(),
        did,
    }
}

/// Reads the press of a staff button, or a form that was sent from one, as the line it stands for.
/// Nothing for other interactions.
pub(super) fn line_of(interaction: &Interaction) -> Option<StaffUpdate> {
    let (line, user, member, channel) = match interaction {
        Interaction::Component(it) => (carried(it), &it.user, &it.member, it.channel_id),
        Interaction::Modal(it) => {
            let carries: String = it.data.custom_id.chars().skip(1).collect();
            let line = format!("{carries} {}", words_of(&it.data.components));
            (line, &it.user, &it.member, it.channel_id)
        }
        _ => return None,
    };
    line.starts_with('/').then_some(())?;
    let roles = member.as_ref().map(|member| names(&member.roles));
    let did = StaffAction::Pressed(Zeroizing::new(line));
    let update = update(interaction.id().get());
    Some(at_desk(update, user.id.get(), roles, channel.get(), did))
}

/// The language of the client of the member who pressed a button or sent a form.
pub(super) fn language_of(interaction: &Interaction) -> Option<String> {
    match interaction {
        Interaction::Component(it) => Some(it.locale.clone()),
        Interaction::Modal(it) => Some(it.locale.clone()),
        _ => None,
    }
}

/// Parses the id of a button that opens a form for a line of staff: the line, and the language of
/// the form's texts.
pub(super) fn way_to_line(custom_id: &str) -> Option<(&str, &str)> {
    let (tag, line) = custom_id.strip_prefix(kind::LINE)?.split_once(' ')?;
    Some((line, tag))
}

/// The words that were written into the field of a form.
fn words_of(rows: &[ActionRow]) -> String {
    let fields = rows.iter().flat_map(|row| &row.components);
    let words = fields.filter_map(|field| match field {
        ActionRowComponent::InputText(field) => field.value.clone(),
        _ => None,
    });
    words.collect()
}
