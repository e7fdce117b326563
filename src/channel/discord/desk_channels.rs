//! The desk channels on Discord: a private thread for each ticket, and the permissions for that.

use serde_json::json;
use serenity::http::{LightMethod, Route};
use serenity::model::Permissions;
use serenity::model::channel::Channel;
use serenity::model::id::{ChannelId, GuildId, UserId};

use crate::channel::DeliveryError;
use crate::message::{Address, DeliveryReceipt, ThreadCommand};

use super::api::Failure;
use super::handoff::names;
use super::room::Room;
use super::send::{UNKNOWN_CHANNEL, refusal};
use super::{Bot, Discord};

/// The type of a thread that only admitted members read.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>,
/// 2026-08-06.
const PRIVATE_THREAD: u8 = 12;
/// After how many minutes without a message Discord archives a thread: a week.
/// Source: <https://docs.discord.com/developers/resources/channel#start-thread-without-message>,
/// 2026-08-06.
const FOLDED_AFTER: u32 = 10_080;

/// Discord's error code for a user who is not on the server.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
const UNKNOWN_MEMBER: isize = 10_007;

/// Why a channel cannot be a desk channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingPermission {
    /// The channel does not exist, or the bot does not see it.
    #[error("the bot does not see it: let it in, and look at its number")]
    Absent,
    /// The channel is not a text channel of a server.
    #[error("it is no text channel of a server")]
    OtherKind,
    /// The bot lacks this permission.
    #[error("the bot must be allowed there to {0}")]
    Right(&'static str),
}

/// The permissions that the bot needs in a desk channel, each in Discord's words.
const RIGHTS: [(Permissions, &str); 5] = [
    (Permissions::VIEW_CHANNEL, "view the channel"),
    (Permissions::SEND_MESSAGES, "send messages"),
    (
        Permissions::CREATE_PRIVATE_THREADS,
        "create private threads",
    ),
    (
        Permissions::SEND_MESSAGES_IN_THREADS,
        "send messages in threads",
    ),
    (Permissions::MANAGE_THREADS, "manage threads"),
];

impl Bot {
    /// Opens a private thread. When the answer is lost, a second one is opened: an empty thread is
    /// better than none.
    pub(super) async fn open(&self, channel: u64, title: &str) -> Result<Address, DeliveryError> {
        let body = json!({
            "name": title,
            "type": PRIVATE_THREAD,
            "invitable": false,
            "auto_archive_duration": FOLDED_AFTER,
        });
        let route = Route::ChannelThreads {
            channel_id: ChannelId::new(channel),
        };
        let http = &self.asker.http;
        let opened = self
            .asker
            .write(http, LightMethod::Post, route, &body)
            .await;
        let thread = opened.map_err(refusal)?;
        let thread =
            thread.ok_or_else(|| DeliveryError::Failed("Discord names no thread".into()))?;
        Ok(Room::Channel(thread).address())
    }

    /// Admits a member of staff to a thread or dismisses them, archives the thread, or deletes it.
    pub(super) async fn change(
        &self,
        room: Room,
        act: &ThreadCommand,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let Room::Channel(thread) = room else {
            return Ok(DeliveryReceipt::Aside);
        };
        let thread = ChannelId::new(thread);
        let http = &self.asker.http;
        let done = match act {
            ThreadCommand::Admit(staff) => {
                let Some(staff) = user(staff) else {
                    return Ok(DeliveryReceipt::Aside);
                };
                let let_in = http.add_thread_channel_member(thread, staff);
                // A member of staff who has left the server need not be admitted.
                unless_absent(self.asker.ask(let_in).await)
            }
            ThreadCommand::Dismiss(staff) => {
                let Some(staff) = user(staff) else {
                    return Ok(DeliveryReceipt::Aside);
                };
                let gone = http.remove_thread_channel_member(thread, staff);
                unless_absent(self.asker.ask(gone).await)
            }
            ThreadCommand::Close => {
                let body = json!({"archived": true, "locked": true});
                let route = Route::Channel { channel_id: thread };
                let written = self.asker.write(http, LightMethod::Patch, route, &body);
                written.await.map(drop)
            }
            ThreadCommand::Delete => {
                let gone = http.delete_channel(thread, Some("erased"));
                self.asker.ask(gone).await.map(drop)
            }
        };
        match done {
            Ok(()) => Ok(DeliveryReceipt::Aside),
            Err(Failure::Missing(UNKNOWN_CHANNEL)) => Err(DeliveryError::NoThread),
            Err(failure) => Err(refusal(failure)),
        }
    }
}

/// Parses Discord's number of a member of staff; nothing for a name of another platform.
fn user(id: &str) -> Option<UserId> {
    let number = id.parse().ok().filter(|number| *number != 0);
    number.map(UserId::new)
}

/// Takes a refusal about a member of staff as done, since the member has left the server.
fn unless_absent(done: Result<(), Failure>) -> Result<(), Failure> {
    match done {
        Err(Failure::Missing(code)) if code != UNKNOWN_CHANNEL => Ok(()),
        Err(Failure::Refused { .. }) => Ok(()),
        done => done,
    }
}

impl Discord {
    /// Checks whether a channel can be a desk channel; nothing when Discord does not answer now.
    pub async fn check_desk_channel(
        &self,
        desk_channel: &Address,
    ) -> Option<Result<(), MissingPermission>> {
        let Some(Room::Channel(channel)) = Room::of(desk_channel) else {
            return Some(Err(MissingPermission::Absent));
        };
        match self.rights(ChannelId::new(channel)).await {
            Ok(fit) => Some(fit),
            Err(Failure::Missing(_) | Failure::Refused { .. }) => {
                Some(Err(MissingPermission::Absent))
            }
            Err(failure) => {
                tracing::warn!(%failure, "Whether a desk's channel is fit is not known");
                None
            }
        }
    }

    /// The numbers of the roles that a member of staff has on the server of a desk channel.
    /// `Some(None)` means that the member has left the server, `None` that Discord does not answer now.
    /// The roles are requested because events about them need an intent that Discord must grant.
    pub async fn roles_of(
        &self,
        desk_channel: &Address,
        staff: &str,
    ) -> Option<Option<Vec<String>>> {
        let Some(Room::Channel(channel)) = Room::of(desk_channel) else {
            return None;
        };
        let staff = user(staff)?;
        let server = self.server_of(ChannelId::new(channel)).await?;
        let asker = &self.0.asker;
        let member = asker.ask(asker.http.get_member(server, staff));
        match member.await {
            Ok(member) => Some(Some(names(&member.roles))),
            Err(Failure::Missing(UNKNOWN_MEMBER)) => Some(None),
            Err(_) => None,
        }
    }

    /// The server of a channel; requested once per channel.
    async fn server_of(&self, channel: ChannelId) -> Option<GuildId> {
        if let Some(server) = self.0.places.server(channel.get()) {
            return Some(GuildId::new(server));
        }
        let asker = &self.0.asker;
        let channel = asker.ask(asker.http.get_channel(channel)).await.ok()?;
        let channel = channel.guild()?;
        let server = channel.guild_id;
        self.0.places.found_server(channel.id.get(), server.get());
        Some(server)
    }

    async fn rights(&self, channel: ChannelId) -> Result<Result<(), MissingPermission>, Failure> {
        let asker = &self.0.asker;
        let http = &asker.http;
        let Channel::Guild(channel) = asker.ask(http.get_channel(channel)).await? else {
            return Ok(Err(MissingPermission::OtherKind));
        };
        let guild = asker.ask(http.get_guild(channel.guild_id)).await?;
        let me = asker.ask(http.get_current_user()).await?.id;
        let member = asker.ask(http.get_member(channel.guild_id, me)).await?;
        let may = guild.user_permissions_in(&channel, &member);
        let missing = RIGHTS.iter().find(|(right, _)| !may.contains(*right));
        Ok(match missing {
            Some((_, what)) => Err(MissingPermission::Right(what)),
            None => Ok(()),
        })
    }
}
