//! Speaks with the outside: takes messages in, sends messages out, and decides nothing.
//!
//! The channels are a closed list and a `match`; adding one is a file, a variant and its arms.

pub mod discord;
pub mod memory;
pub mod telegram;
pub mod terminal;

use std::time::Duration;

use crate::message::{Address, Capabilities, ChannelName, DeliveryReceipt, LastMessage, Outbound};

use discord::Discord;
use memory::Memory;
use telegram::Telegram;
use terminal::Terminals;

/// A way to reach people.
pub enum Channel {
    /// Speaks with people on Discord.
    Discord(Discord),
    /// Keeps what it is given, for tests and recorded conversations.
    Memory(Memory),
    /// Speaks with people on Telegram.
    Telegram(Telegram),
    /// Shows on screens of this machine.
    Terminal(Terminals),
}

/// The channels of this process.
pub struct Channels(pub Vec<Channel>);

/// What a channel may want to know of a message beside the message.
#[derive(Clone, Copy)]
pub struct Sending<'a> {
    /// The message whose buttons were shown last.
    pub last: Option<&'a LastMessage>,
    /// Whether others of the same conversation have just gone before it, so that it is no reply of a
    /// dialogue that is being held.
    pub queued: bool,
    /// Its name, the same at each attempt.
    pub name: &'a str,
}

/// After this long a message is not sent without looking where its reader stands by then.
pub const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// Why a channel did not take a message.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// It was not shown, and may be later.
    #[error("{0}")]
    Failed(String),
    /// It may have been shown: the answer to it was lost.
    #[error("{0}")]
    InDoubt(String),
    /// The channel asks to wait; it was not shown.
    #[error("asked to wait for {0:?}")]
    Later(Duration),
    /// It will never be taken.
    #[error("{0}")]
    Never(String),
    /// The person cannot be reached there any more.
    #[error("the person has left")]
    Gone,
    /// The room is not there any more, and another one can be opened.
    #[error("the room is not there any more")]
    NoRoom,
    /// The channel is closed until the program starts again; what is queued stays for then.
    #[error("the channel is closed")]
    Closed,
}

impl Channel {
    /// What it can do.
    fn abilities(&self, to: &Address) -> Capabilities {
        match self {
            Self::Discord(discord) => discord.abilities(),
            Self::Memory(_) => Memory::abilities(),
            Self::Telegram(telegram) => telegram.abilities(),
            Self::Terminal(terminals) => terminals.abilities_at(to),
        }
    }

    fn name(&self) -> ChannelName {
        match self {
            Self::Discord(_) => ChannelName::Discord,
            Self::Memory(_) => ChannelName::Memory,
            Self::Telegram(_) => ChannelName::Telegram,
            Self::Terminal(_) => ChannelName::Terminal,
        }
    }
}

impl Channels {
    /// What the channel of an address can do, for what is said unasked.
    pub fn abilities(&self, to: &Address) -> Capabilities {
        let channel = self.of(to);
        channel.map_or_else(Memory::abilities, |channel| channel.abilities(to))
    }

    /// How long after its turn a message may be sent without another look: later, a person may have
    /// seen it already, or gone on. Screens of this machine show what they still owe whenever it is.
    pub fn patience(&self, channel: ChannelName) -> Option<Duration> {
        match channel {
            ChannelName::Discord | ChannelName::Telegram => Some(PATIENCE),
            ChannelName::Desk | ChannelName::Memory | ChannelName::Terminal => None,
        }
    }

    /// Opens a room in a hall, under a title.
    ///
    /// # Errors
    /// When the platform does not open one, or the channel is none of this process.
    pub async fn open(&self, hall: &Address, title: &str) -> Result<Address, DeliveryError> {
        match self.of(hall) {
            Some(Channel::Discord(discord)) => discord.open(hall, title).await,
            Some(Channel::Memory(_)) => Ok(Memory::open(hall, title)),
            Some(Channel::Telegram(telegram)) => telegram.open(hall, title).await,
            Some(Channel::Terminal(_)) | None => Err(DeliveryError::Closed),
        }
    }

    fn of(&self, address: &Address) -> Option<&Channel> {
        self.0
            .iter()
            .find(|channel| channel.name() == address.channel)
    }

    /// Delivers one message.
    ///
    /// # Errors
    /// When the channel did not take it, or is not one of this process.
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
            // It waits for a run of the program that has this channel.
            None => Err(DeliveryError::Closed),
        }
    }
}
