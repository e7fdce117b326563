//! The desk channels on Discord: a private thread for each ticket, and the permissions for that.

use serde_json::json;
use serenity::http::{LightMethod, Route};
use serenity::model::Permissions;
use serenity::model::id::{ChannelId, GuildId, UserId};

use crate::channel::DeliveryError;
use crate::message::{Address, DeliveryReceipt, ThreadCommand};

use super::api::Failure;
use super::pace::Urgency;
use super::permissions::{Channel, Me, Member, Server, permissions};
use super::post::UNKNOWN_CHANNEL;
use super::room::Room;
use super::send::refusal;
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

/// What Discord says of a member of a server now.
pub struct MemberNow {
    /// The numbers of the member's roles.
    pub roles: Vec<String>,
    /// The name by which other members see this one.
    pub name: Option<String>,
}

impl From<Member> for MemberNow {
    fn from(member: Member) -> Self {
        let global = member.user.and_then(|user| user.global_name);
        Self {
            roles: member.roles,
            name: member.nick.or(global),
        }
    }
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
        let opened = self
            .asker
            .write(Urgency::Live, LightMethod::Post, route, &body)
            .await;
        let thread = opened.map_err(refusal)?;
        let thread =
            thread.ok_or_else(|| DeliveryError::Failed("Discord names no thread".into()))?;
        if let Some(server) = self.places.server(channel) {
            self.places.found_server(thread, server);
        }
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
        let asker = &self.asker;
        let done = match act {
            ThreadCommand::Admit(staff) => self.member(thread, staff, LightMethod::Put).await,
            ThreadCommand::Dismiss(staff) => self.member(thread, staff, LightMethod::Delete).await,
            ThreadCommand::Close => {
                let body = json!({"archived": true, "locked": true});
                let route = Route::Channel { channel_id: thread };
                let written = asker.write(Urgency::Later, LightMethod::Patch, route, &body);
                written.await.map(drop)
            }
            ThreadCommand::Delete => {
                let route = Route::Channel { channel_id: thread };
                asker.act(Urgency::Live, LightMethod::Delete, route).await
            }
        };
        match done {
            Ok(()) => Ok(DeliveryReceipt::Aside),
            Err(Failure::Missing(UNKNOWN_CHANNEL)) => Err(DeliveryError::NoThread),
            Err(failure) => Err(refusal(failure)),
        }
    }

    /// Changes whether a member of staff is in a thread.
    async fn member(
        &self,
        thread: ChannelId,
        staff: &str,
        method: LightMethod,
    ) -> Result<(), Failure> {
        let Some(user_id) = user(staff) else {
            return Ok(());
        };
        let route = Route::ChannelThreadMember {
            channel_id: thread,
            user_id,
        };
        // A member of staff who has left the server need not be admitted.
        unless_absent(self.asker.act(Urgency::Live, method, route).await)
    }

    /// The server of a channel; requested once per channel.
    pub(super) async fn server_of(&self, channel: ChannelId) -> Option<GuildId> {
        if let Some(server) = self.places.server(channel.get()) {
            return Some(GuildId::new(server));
        }
        let server = self.channel(channel).await.ok()?.guild_id?;
        self.places.found_server(channel.get(), server.get());
        Some(server)
    }

    pub(super) async fn channel(&self, channel_id: ChannelId) -> Result<Channel, Failure> {
        let asker = &self.asker;
        let route = Route::Channel { channel_id };
        asker.read(Urgency::Later, route, None).await
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

    /// The roles that a member of staff has on the server of a desk channel, and their name there.
    /// `Some(None)` means that the member has left the server, `None` that Discord does not answer now.
    /// The roles are requested because events about them come only with an intent that the operator must
    /// have switched on.
    pub async fn member(&self, desk_channel: &Address, staff: &str) -> Option<Option<MemberNow>> {
        let Some(Room::Channel(channel)) = Room::of(desk_channel) else {
            return None;
        };
        let user_id = user(staff)?;
        let guild_id = self.0.server_of(ChannelId::new(channel)).await?;
        let route = Route::GuildMember { guild_id, user_id };
        let member = self.0.asker.read::<Member>(Urgency::Later, route, None);
        match member.await {
            Ok(member) => Some(Some(member.into())),
            Err(Failure::Missing(UNKNOWN_MEMBER)) => Some(None),
            Err(_) => None,
        }
    }

    /// Whether a desk channel is known to be on this server.
    pub fn is_on(&self, desk_channel: &Address, server: u64) -> bool {
        match Room::of(desk_channel) {
            Some(Room::Channel(channel)) => self.0.places.server(channel) == Some(server),
            _ => false,
        }
    }

    async fn rights(&self, channel: ChannelId) -> Result<Result<(), MissingPermission>, Failure> {
        const TEXT: u8 = 0;
        const ANNOUNCEMENTS: u8 = 5;
        let channel = self.0.channel(channel).await?;
        let (TEXT | ANNOUNCEMENTS, Some(guild_id)) = (channel.kind, channel.guild_id) else {
            return Ok(Err(MissingPermission::OtherKind));
        };
        let asker = &self.0.asker;
        let route = Route::Guild { guild_id };
        let server: Server = asker.read(Urgency::Later, route, None).await?;
        let me: Me = asker.read(Urgency::Later, Route::UserMe, None).await?;
        let route = Route::GuildMember {
            guild_id,
            user_id: me.id,
        };
        let member: Member = asker.read(Urgency::Later, route, None).await?;
        let may = permissions(&server, &channel, me.id, &member);
        let missing = RIGHTS.iter().find(|(right, _)| !may.contains(*right));
        Ok(match missing {
            Some((_, what)) => Err(MissingPermission::Right(what)),
            None => Ok(()),
        })
    }
}
