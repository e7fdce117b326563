//! Reads what members of staff do in desk channels and in the threads there.

use serenity::model::application::{
    ActionRow, ActionRowComponent, CommandType, Interaction, ResolvedTarget,
};
use serenity::model::guild::Member;
use serenity::model::id::RoleId;
use zeroize::Zeroizing;

use crate::message::{StaffAccount, StaffAction, StaffUpdate, UpdateId};

use super::events::{by_message, carried};
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
        account: StaffAccount::default(),
        roles,
        at: Room::Channel(channel).address(),
        message: None,
        reads_at: Room::Person(by).address(),
        did,
    }
}

/// Reads what staff do by an interaction: the press of a staff button or a form that was sent from one,
/// as the line it stands for, and the choice of a message. Nothing for other interactions. `me` is the
/// bot's number.
pub(super) fn act_of(interaction: &Interaction, me: u64) -> Option<StaffUpdate> {
    let (did, user, member, channel, locale) = match interaction {
        Interaction::Command(it) if it.data.kind == CommandType::Message => {
            let did = chosen(it.data.target()?, me)?;
            (
                did,
                &it.user,
                it.member.as_deref(),
                it.channel_id,
                &it.locale,
            )
        }
        Interaction::Component(it) => {
            let did = pressed(carried(it))?;
            (did, &it.user, it.member.as_ref(), it.channel_id, &it.locale)
        }
        Interaction::Modal(it) => {
            let carries: String = it.data.custom_id.chars().skip(1).collect();
            let did = pressed(format!("{carries} {}", words_of(&it.data.components)))?;
            (did, &it.user, it.member.as_ref(), it.channel_id, &it.locale)
        }
        _ => return None,
    };
    let roles = member.map(|member| names(&member.roles));
    let update = update(interaction.id().get());
    let mut act = at_desk(update, user.id.get(), roles, channel.get(), did);
    act.account = StaffAccount {
        name: member.and_then(shown_name),
        language: Some(locale.clone()),
    };
    Some(act)
}

/// The name by which other members of a server see one.
fn shown_name(member: &Member) -> Option<String> {
    let own = member.nick.clone();
    own.or_else(|| member.user.global_name.clone())
}

/// The press of a button that carries a line; nothing for other buttons.
fn pressed(line: String) -> Option<StaffAction> {
    let line = Zeroizing::new(line);
    line.starts_with('/').then(|| StaffAction::Pressed(line))
}

/// The choice of a message, by the entry in its menu. There Discord gives the words that it does not
/// let the bot read otherwise.
fn chosen(target: ResolvedTarget<'_>, me: u64) -> Option<StaffAction> {
    let ResolvedTarget::Message(message) = target else {
        return None;
    };
    let words = without_name(&message.content, me);
    let is_theirs = !message.author.bot && !words.is_empty();
    Some(StaffAction::Chosen {
        message: by_message(message.id.get()),
        words: is_theirs.then_some(words),
    })
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
