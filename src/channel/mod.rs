//! The channels to people: they read messages, send messages, and decide nothing.
//!
//! The channels are a closed enum. A new channel needs a module, a variant and its `match` arms.

pub mod discord;
pub mod memory;
mod sent_files;
pub mod telegram;
pub mod terminal;
pub mod web;

use std::sync::Arc;
use std::time::Duration;

use crate::message::{Address, Capabilities, ChannelName, DeliveryReceipt, LastMessage, Outbound};

use crate::dialogue::CarryCode;
use crate::picture::Pictures;
use crate::render::Way;

use discord::Discord;
use memory::Memory;
use telegram::Telegram;
use terminal::Terminals;
use web::Web;

pub use sent_files::SentFiles;

/// A way to reach people and members of staff.
pub enum Channel {
    /// The bot on Discord.
    Discord(Discord),
    /// Messages kept in memory, for tests and recorded conversations.
    Memory(Memory),
    /// The bot on Telegram.
    Telegram(Telegram),
    /// The terminals of this machine.
    Terminal(Terminals),
    /// Pages in a browser.
    Web(Web),
}

/// The channels of this process.
pub struct Channels(pub Vec<Channel>);

/// What a channel may need to know about a message beside its content.
#[derive(Clone, Copy)]
pub struct Sending<'a> {
    /// The last message with buttons in the conversation.
    pub last: Option<&'a LastMessage>,
    /// Whether other messages of the conversation were sent just before. Then the message is not the
    /// reply that a person waits for, and may be paced more slowly.
    pub queued: bool,
    /// The thread of a ticket that the message leads to, where it is open.
    pub leads_to: Option<&'a Address>,
    /// The message's name, the same at each attempt, so that the platform can notice a repetition.
    pub name: &'a str,
    /// The files that were sent up before.
    pub files: &'a dyn SentFiles,
}

/// A message older than this is not simply sent at the next start: the person may have gone on.
pub const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// An error for a message that a channel did not take.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// The message was not shown; another attempt may succeed.
    #[error("{0}")]
    Failed(String),
    /// The message may have been shown: the platform's answer was lost.
    #[error("{0}")]
    InDoubt(String),
    /// The message was not shown: the platform asks to wait for this long.
    #[error("asked to wait for {0:?}")]
    Later(Duration),
    /// The message was not shown: the platform refused it.
    #[error("{0}")]
    Never(String),
    /// The message was not shown: the room takes none, until the operator or staff have mended that.
    #[error("{0}")]
    Shut(String),
    /// The person cannot be reached now. The message stays in the store until they come back.
    #[error("the person is not there")]
    Absent,
    /// The person has left or has blocked the bot.
    #[error("the person has left")]
    Gone,
    /// The thread is gone from the platform; another one can be opened.
    #[error("the room is not there any more")]
    NoThread,
    /// The channel is closed in this process. Queued messages stay in the store.
    #[error("the channel is closed")]
    Closed,
}

impl Channel {
    /// The channel's capabilities at an address.
    fn abilities(&self, to: &Address) -> Capabilities {
        match self {
            Self::Discord(discord) => discord.abilities_at(to),
            Self::Memory(memory) => memory.own_abilities(),
            Self::Telegram(telegram) => telegram.abilities(),
            Self::Terminal(terminals) => terminals.abilities_at(to),
            Self::Web(_) => Web::abilities(),
        }
    }

    /// How a conversation of another channel goes on on this one by a code; nothing where it cannot now.
    fn way(&self, code: CarryCode) -> Option<Way> {
        let link = match self {
            Self::Discord(_) => None,
            Self::Memory(_) | Self::Terminal(_) => return None,
            Self::Telegram(telegram) => Some(telegram.start_link(&code.shown())?),
            Self::Web(web) => Some(web.carry_link(&code.shown())?),
        };
        Some(Way {
            channel: self.name(),
            code,
            link,
        })
    }

    fn name(&self) -> ChannelName {
        match self {
            Self::Discord(_) => ChannelName::Discord,
            Self::Memory(_) => ChannelName::Memory,
            Self::Telegram(_) => ChannelName::Telegram,
            Self::Terminal(_) => ChannelName::Terminal,
            Self::Web(_) => ChannelName::Web,
        }
    }
}

impl Channels {
    /// Shows these pictures from now on, where a channel can.
    pub fn draw_with(&self, pictures: &Arc<Pictures>) {
        for channel in &self.0 {
            match channel {
                Channel::Discord(discord) => discord.draw_with(Arc::clone(pictures)),
                Channel::Telegram(telegram) => telegram.draw_with(Arc::clone(pictures)),
                Channel::Memory(_) | Channel::Terminal(_) | Channel::Web(_) => {}
            }
        }
    }

    /// The ways by which a conversation goes on elsewhere. Of the channels only pages can be where it is
    /// already: another browser is another place.
    pub fn ways(&self, from: ChannelName, code: CarryCode) -> Vec<Way> {
        let elsewhere =
            |channel: &&Channel| matches!(channel, Channel::Web(_)) || channel.name() != from;
        let channels = self.0.iter().filter(elsewhere);
        channels.filter_map(|channel| channel.way(code)).collect()
    }

    /// The capabilities of an address's channel, for messages that answer no update.
    pub fn abilities(&self, to: &Address) -> Capabilities {
        let channel = self.of(to);
        channel.map_or_else(Memory::abilities, |channel| channel.abilities(to))
    }

    /// How long after its turn a message may be sent at the next start. Later, the person may have seen
    /// it already, or gone on. `None` means for ever, where the person confirms what they have seen.
    pub fn patience(&self, channel: ChannelName) -> Option<Duration> {
        match channel {
            ChannelName::Discord | ChannelName::Telegram => Some(PATIENCE),
            ChannelName::Desk | ChannelName::Memory | ChannelName::Terminal | ChannelName::Web => {
                None
            }
        }
    }

    /// Whether a queue of this channel waits for nothing but the person: for a screen to confirm what it
    /// shows. However many of them sleep, no other person is to wait for
    /// them.
    pub fn waits_for_person(&self, channel: ChannelName) -> bool {
        match channel {
            ChannelName::Terminal | ChannelName::Web => true,
            ChannelName::Desk
            | ChannelName::Discord
            | ChannelName::Memory
            | ChannelName::Telegram => false,
        }
    }

    /// Opens a thread with a title in a desk channel; returns its address.
    ///
    /// # Errors
    /// When the platform does not open a thread, or this process does not have the channel.
    pub async fn open(
        &self,
        desk_channel: &Address,
        title: &str,
    ) -> Result<Address, DeliveryError> {
        match self.of(desk_channel) {
            Some(Channel::Discord(discord)) => discord.open(desk_channel, title).await,
            Some(Channel::Memory(_)) => Ok(Memory::open(desk_channel, title)),
            Some(Channel::Telegram(telegram)) => telegram.open(desk_channel, title).await,
            Some(Channel::Terminal(_) | Channel::Web(_)) | None => Err(DeliveryError::Closed),
        }
    }

    /// Whether a platform answers again, asked with something that shows no message. A message that is in
    /// doubt is sent once more only then.
    pub async fn answers(&self, to: &Address) -> bool {
        match self.of(to) {
            Some(Channel::Telegram(telegram)) => telegram.answers(to).await,
            Some(
                Channel::Discord(_) | Channel::Memory(_) | Channel::Terminal(_) | Channel::Web(_),
            )
            | None => true,
        }
    }

    fn of(&self, address: &Address) -> Option<&Channel> {
        self.0
            .iter()
            .find(|channel| channel.name() == address.channel)
    }

    /// Delivers one message to an address on a platform.
    ///
    /// # Errors
    /// When the channel did not take the message, or this process does not have the channel.
    pub async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
        sending: Sending<'_>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        match self.of(to) {
            Some(Channel::Discord(discord)) => discord.deliver(to, outbound, sending).await,
            Some(Channel::Memory(memory)) => memory.deliver(to, outbound),
            Some(Channel::Telegram(telegram)) => telegram.deliver(to, outbound, sending).await,
            Some(Channel::Terminal(terminals)) => terminals.deliver(to, outbound).await,
            Some(Channel::Web(web)) => web.deliver(to, outbound, sending.name).await,
            // The message waits for a run of the program that has this channel.
            None => Err(DeliveryError::Closed),
        }
    }
}
