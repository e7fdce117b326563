//! The channels where desks have their queue: a private thread for each request, and the rights that
//! takes.

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

/// A thread that only those are in who were let in.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>, 2026-08-06.
const PRIVATE_THREAD: u8 = 12;
/// After so many minutes without a word a thread is folded away: a week.
/// Source: <https://docs.discord.com/developers/resources/channel#start-thread-without-message>, 2026-08-06.
const FOLDED_AFTER: u32 = 10_080;

/// Discord's number for somebody who is not on the server.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
const UNKNOWN_MEMBER: isize = 10_007;

/// Why a channel cannot be a desk's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingPermission {
    /// It is not there, or the bot does not see it.
    #[error("the bot does not see it: let it in, and look at its number")]
    Absent,
    /// It is no text channel of a server.
    #[error("it is no text channel of a server")]
    OtherKind,
    /// A right is missing.
    #[error("the bot must be allowed there to {0}")]
    Right(&'static str),
}

/// What the bot must be allowed to do there, in Discord's words.
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
    /// Opens a private thread. One that may have been opened is opened again: an empty thread is
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

    /// Lets somebody into a thread, folds it away for good, or removes it.
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
                // Whoever is not on the server any more is none of those who read.
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
            Err(Failure::Missing(UNKNOWN_CHANNEL)) => Err(DeliveryError::NoRoom),
            Err(failure) => Err(refusal(failure)),
        }
    }
}

/// A member of staff, by Discord's name for them; no other channel's.
fn user(id: &str) -> Option<UserId> {
    let number = id.parse().ok().filter(|number| *number != 0);
    number.map(UserId::new)
}

/// What concerns somebody who is not there is done.
fn unless_absent(done: Result<(), Failure>) -> Result<(), Failure> {
    match done {
        Err(Failure::Missing(code)) if code != UNKNOWN_CHANNEL => Ok(()),
        Err(Failure::Refused { .. }) => Ok(()),
        done => done,
    }
}

impl Discord {
    /// Looks whether a channel can be a desk's; nothing when that cannot be found out now.
    pub async fn look_at_hall(&self, hall: &Address) -> Option<Result<(), MissingPermission>> {
        let Some(Room::Channel(channel)) = Room::of(hall) else {
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

    /// The roles that somebody has on the server of a hall, by their numbers; `Some(None)` when they
    /// are not there any more, nothing when that cannot be found out now. The events that tell of
    /// roles need an intent that Discord must grant, so this is asked for.
    pub async fn roles_of(&self, hall: &Address, staff: &str) -> Option<Option<Vec<String>>> {
        let Some(Room::Channel(channel)) = Room::of(hall) else {
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

    /// The server of a channel; asked for once.
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
