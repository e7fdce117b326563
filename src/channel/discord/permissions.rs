//! What the bot may do in a channel, from the few fields of Discord's objects that settle it.

use serde::{Deserialize, Deserializer};
use serenity::model::Permissions;
use serenity::model::id::{GuildId, UserId};

/// A channel, as Discord describes it.
#[derive(Deserialize)]
pub(super) struct Channel {
    /// What kind of channel it is, by Discord's number.
    #[serde(rename = "type")]
    pub(super) kind: u8,
    /// The server it belongs to.
    pub(super) guild_id: Option<GuildId>,
    #[serde(default, deserialize_with = "or_nothing")]
    permission_overwrites: Vec<Overwrite>,
}

/// A server, as Discord describes it.
#[derive(Deserialize)]
pub(super) struct Server {
    id: GuildId,
    owner_id: Option<UserId>,
    #[serde(default, deserialize_with = "or_nothing")]
    roles: Vec<Role>,
}

/// A member of a server: their roles, by number, and the names by which others see them.
#[derive(Deserialize)]
pub(super) struct Member {
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) roles: Vec<String>,
    pub(super) nick: Option<String>,
    pub(super) user: Option<User>,
}

/// The account of a member.
#[derive(Deserialize)]
pub(super) struct User {
    pub(super) global_name: Option<String>,
}

/// The bot's own account.
#[derive(Deserialize)]
pub(super) struct Me {
    /// Its number as a user.
    pub(super) id: UserId,
}

#[derive(Deserialize)]
struct Role {
    id: String,
    #[serde(default, deserialize_with = "or_nothing")]
    permissions: Permissions,
}

/// What a channel allows to a role or a user, or denies them.
#[derive(Deserialize)]
struct Overwrite {
    id: String,
    #[serde(default, deserialize_with = "or_nothing")]
    allow: Permissions,
    #[serde(default, deserialize_with = "or_nothing")]
    deny: Permissions,
}

/// What is left out may be null as well.
fn or_nothing<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// What a user may do in a channel of their server.
/// Source: <https://docs.discord.com/developers/topics/permissions#permission-overwrites>, 2026-08-06.
pub(super) fn permissions(
    server: &Server,
    channel: &Channel,
    user: UserId,
    member: &Member,
) -> Permissions {
    if server.owner_id == Some(user) {
        return Permissions::all();
    }
    let everyone = server.id.to_string();
    let has = |id: &String| *id == everyone || member.roles.contains(id);
    let roles = server.roles.iter().filter(|role| has(&role.id));
    let mut may = roles.fold(Permissions::empty(), |may, role| may | role.permissions);
    if may.contains(Permissions::ADMINISTRATOR) {
        return Permissions::all();
    }
    let user = user.to_string();
    let layers: [&dyn Fn(&String) -> bool; 3] = [
        &|id| *id == everyone,
        &|id| member.roles.contains(id),
        &|id| *id == user,
    ];
    for layer in layers {
        let overwrites = channel.permission_overwrites.iter();
        let (allow, deny) = overwrites.filter(|overwrite| layer(&overwrite.id)).fold(
            Default::default(),
            |(allow, deny): (Permissions, Permissions), one| (allow | one.allow, deny | one.deny),
        );
        may = (may - deny) | allow;
    }
    may
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn a_channel_takes_from_everybody_and_gives_back_to_a_role() {
        let server: Server = from_value(json!({
            "id": "1", "roles": [
                {"id": "1", "permissions": Permissions::VIEW_CHANNEL.bits().to_string()},
                {"id": "2", "permissions": Permissions::SEND_MESSAGES.bits().to_string()},
            ],
        }))
        .expect("few fields are enough");
        let view = Permissions::VIEW_CHANNEL.bits().to_string();
        let channel: Channel = from_value(json!({"type": 0, "permission_overwrites": [
            {"id": "1", "type": 0, "deny": view}, {"id": "2", "type": 0, "allow": view},
        ]}))
        .expect("few fields are enough");
        let member = |roles: &[&str]| Member {
            roles: roles.iter().map(ToString::to_string).collect(),
            nick: None,
            user: None,
        };
        let me = UserId::new(9);
        let may = permissions(&server, &channel, me, &member(&["2"]));
        assert_eq!(may, Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES);
        let may = permissions(&server, &channel, me, &member(&[]));
        assert_eq!(may, Permissions::empty());
    }

    #[test]
    fn what_is_null_gives_and_takes_nothing() {
        let server =
            json!({"id": "1", "owner_id": null, "roles": [{"id": "1", "permissions": null}]});
        let server: Server = from_value(server).expect("it is read");
        let channel = json!({"type": 0, "guild_id": null, "permission_overwrites": null});
        let channel: Channel = from_value(channel).expect("it is read");
        let member = json!({"roles": null, "nick": null, "user": null});
        let member: Member = from_value(member).expect("it is read");
        let may = permissions(&server, &channel, UserId::new(9), &member);
        assert_eq!(may, Permissions::empty());
    }
}
