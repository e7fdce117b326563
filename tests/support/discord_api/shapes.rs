//! People, messages and interactions, in the shapes in which Discord sends them.

use serde_json::{Value, json};

use super::message::{EPHEMERAL, Message};
use super::world::{BOT, Channel, Done, GENERAL, SERVER, World};

/// The permissions of a member by default.
pub(super) const PERMISSIONS: &str = "2248473465835073";
const WHEN: &str = "2026-09-07T10:00:00.000000+00:00";

pub(super) fn bot() -> Value {
    let mut bot = user(BOT);
    bot["bot"] = json!(true);
    bot["username"] = json!("guichet");
    bot["verified"] = json!(true);
    bot["mfa_enabled"] = json!(false);
    bot["email"] = Value::Null;
    bot
}

pub(super) fn user(id: u64) -> Value {
    json!({
        "id": id.to_string(), "username": "CANARY-NAME", "discriminator": "0",
        "global_name": "CANARY-NAME", "avatar": null, "public_flags": 0, "flags": 0,
    })
}

pub(super) fn application(world: &World) -> Value {
    let content = u64::from(world.content_is_granted) << 19;
    json!({
        "id": BOT.to_string(), "name": "guichet", "icon": null, "description": "", "summary": "",
        "bot_public": true, "bot_require_code_grant": false, "verify_key": "0".repeat(64),
        "flags": 1 << 23 | content, "owner": user(9), "team": null, "bot": bot(),
    })
}

/// A member of the server, with the person where nothing else says who it is.
pub(super) fn member(world: &World, person: u64, whole: bool) -> Value {
    let roles = world.roles.get(&person).into_iter().flatten();
    let roles: Vec<String> = roles.map(u64::to_string).collect();
    let mut member = json!({
        "roles": roles, "joined_at": WHEN, "deaf": false, "mute": false, "flags": 0, "nick": world.nicks.get(&person),
        "avatar": null, "premium_since": null, "pending": false,
        "communication_disabled_until": null,
    });
    if whole {
        member["user"] = if person == BOT { bot() } else { user(person) };
        member["permissions"] = json!(world.permissions);
    }
    member
}

pub(super) fn channel(world: &World, id: u64) -> Value {
    match world.channels.get(&id) {
        Some(Channel::Direct(person)) => json!({
            "id": id.to_string(), "type": 1, "last_message_id": null,
            "recipients": [user(*person)], "flags": 0,
        }),
        Some(Channel::Thread(thread)) => json!({
            "id": id.to_string(), "type": 12, "guild_id": SERVER.to_string(), "name": thread.name,
            "parent_id": thread.parent.to_string(), "owner_id": BOT.to_string(),
            "last_message_id": null, "rate_limit_per_user": 0, "flags": 0, "message_count": 0,
            "member_count": thread.members.len(), "total_message_sent": 0,
            "thread_metadata": {
                "archived": thread.locked, "auto_archive_duration": 10_080, "invitable": false,
                "archive_timestamp": WHEN, "locked": thread.locked, "create_timestamp": WHEN,
            },
        }),
        _ => json!({
            "id": id.to_string(), "type": 0, "guild_id": SERVER.to_string(), "name": "general",
            "position": 0, "permission_overwrites": [], "parent_id": null, "topic": null,
            "nsfw": false, "last_message_id": null, "rate_limit_per_user": 0, "flags": 0,
        }),
    }
}

pub(super) fn server(world: &World) -> Value {
    let everyone = json!({
        "id": SERVER.to_string(), "name": "@everyone", "color": 0,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}, "hoist": false, "position": 0,
        "permissions": world.permissions, "managed": false, "mentionable": false, "flags": 0,
    });
    let mut server = json!({
        "id": SERVER.to_string(), "name": "CANARY-SERVER", "icon": null, "description": null,
        "features": [], "owner_id": "9", "afk_timeout": 300, "system_channel_flags": 0,
        "verification_level": 0, "roles": [everyone], "default_message_notifications": 0,
        "mfa_level": 0, "explicit_content_filter": 0, "premium_tier": 0,
        "preferred_locale": "fr", "premium_progress_bar_enabled": false, "nsfw": false,
        "nsfw_level": 0, "emojis": [], "stickers": [],
    });
    let state = json!({
        "joined_at": WHEN, "large": false, "unavailable": false, "member_count": 2,
        "voice_states": [], "members": [member(world, BOT, true)], "channels": [channel(world, GENERAL)],
        "threads": [], "presences": [], "stage_instances": [], "guild_scheduled_events": [],
    });
    for (part, value) in state.as_object().into_iter().flatten() {
        server[part] = value.clone();
    }
    server
}

/// The first event that a bot is sent.
pub(super) fn ready(session: &str, address: &str) -> Value {
    json!({
        "v": 10, "user": bot(), "guilds": [{"id": SERVER.to_string(), "unavailable": true}],
        "session_id": session, "session_type": "normal", "resume_gateway_url": address,
        "shard": [0, 1], "application": {"id": BOT.to_string(), "flags": 1 << 23},
        "private_channels": [], "relationships": [], "user_settings": {}, "presences": [],
    })
}

/// Adds to a file what only the platform knows of it.
fn complete(attached: &mut Value) {
    if attached.get("url").is_none() {
        let address = "https://cdn.discordapp.com/CANARY-OWN-PICTURE.png";
        attached["id"] = json!("6");
        attached["size"] = json!(1_024);
        attached["url"] = json!(address);
        attached["proxy_url"] = json!(address);
    }
}

pub(super) fn message(world: &World, message: &Message) -> Value {
    let in_server = world.is_in_server(message.channel);
    let author = if message.author == BOT {
        bot()
    } else {
        user(message.author)
    };
    let mentions_bot = message.text.contains(&format!("<@{BOT}>"));
    let mut shape = json!({
        "id": message.id.to_string(), "channel_id": message.channel.to_string(),
        "author": author, "content": "", "timestamp": WHEN, "edited_timestamp": null,
        "tts": false, "mention_everyone": false,
        "mentions": if mentions_bot { json!([bot()]) } else { json!([]) },
        "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
        "components": [],
    });
    for (part, value) in &message.body {
        if !matches!(part.as_str(), "allowed_mentions" | "enforce_nonce") {
            shape[part] = value.clone();
        }
    }
    for attached in shape["attachments"].as_array_mut().into_iter().flatten() {
        complete(attached);
    }
    shape["flags"] = json!(message.flags);
    if message.edits > 0 {
        shape["edited_timestamp"] = json!(WHEN);
    }
    if in_server {
        shape["guild_id"] = json!(SERVER.to_string());
        if message.author != BOT {
            shape["member"] = member(world, message.author, false);
        }
    }
    if message.flags & EPHEMERAL != 0 {
        shape["webhook_id"] = json!(BOT.to_string());
        shape["application_id"] = json!(BOT.to_string());
    }
    shape
}

pub(super) fn interaction(world: &World, done: &Done, id: u64, token: &str) -> Value {
    let in_server = world.is_in_server(done.channel);
    let mut shape = json!({
        "id": id.to_string(), "application_id": BOT.to_string(), "type": done.kind,
        "token": token, "version": 1, "locale": done.language, "entitlements": [],
        "context": if in_server { 0 } else { 1 },
        "authorizing_integration_owners": {"0": if in_server { SERVER } else { 0 }.to_string()},
        "attachment_size_limit": 10_485_760, "app_permissions": PERMISSIONS,
        "channel_id": done.channel.to_string(), "channel": channel(world, done.channel),
        "data": done.data,
    });
    if in_server {
        shape["guild_id"] = json!(SERVER.to_string());
        shape["guild"] = json!({"id": SERVER.to_string(), "locale": "fr", "features": []});
        shape["guild_locale"] = json!("fr");
        shape["member"] = member(world, done.person, true);
    } else {
        shape["user"] = user(done.person);
    }
    if let Some(source) = done.source.and_then(|id| world.messages.get(&id)) {
        shape["message"] = message(world, source);
    }
    shape
}
