//! Speaks with the outside: takes messages in, sends messages out, and decides nothing.
//!
//! The channels are a closed list and a `match`; adding one is a file, a variant and its arms.

pub mod memory;
pub mod telegram;
pub mod terminal;

use std::time::Duration;

use crate::wire::{Abilities, Address, ChannelName, LastMessage, Outbound, Shown};

use memory::Memory;
use telegram::Telegram;
use terminal::Terminals;

/// A way to reach people.
pub enum Channel {
    /// Keeps what it is given, for tests and recorded conversations.
    Memory(Memory),
    /// Speaks with people on Telegram.
    Telegram(Telegram),
    /// Shows on screens of this machine.
    Terminal(Terminals),
}

/// The channels of this process.
pub struct Channels(pub Vec<Channel>);

/// Why a channel did not take a message.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
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
    /// The channel is closed until the program starts again; what is queued stays for then.
    #[error("the channel is closed")]
    Closed,
}

impl Channel {
    /// What it can do.
    fn abilities(&self, to: &Address) -> Abilities {
        match self {
            Self::Memory(_) => Memory::abilities(),
            Self::Telegram(telegram) => telegram.abilities(),
            Self::Terminal(terminals) => terminals.abilities_at(to),
        }
    }

    fn name(&self) -> ChannelName {
        match self {
            Self::Memory(_) => ChannelName::Memory,
            Self::Telegram(_) => ChannelName::Telegram,
            Self::Terminal(_) => ChannelName::Terminal,
        }
    }
}

impl Channels {
    /// What the channel of an address can do, for what is said unasked.
    pub fn abilities(&self, to: &Address) -> Abilities {
        let channel = self.0.iter().find(|channel| channel.name() == to.channel);
        channel.map_or_else(Memory::abilities, |channel| channel.abilities(to))
    }

    /// How long after its turn a message may be sent without another look: later, a person may have
    /// seen it already, or gone on. Screens of this machine show what they still owe whenever it is.
    pub fn patience(&self, channel: ChannelName) -> Option<Duration> {
        match channel {
            ChannelName::Telegram => Some(telegram::PATIENCE),
            ChannelName::Desk | ChannelName::Memory | ChannelName::Terminal => None,
        }
    }

    /// Delivers one message. `last` is the message whose buttons were shown last; `queued` tells that
    /// others of the same conversation have just gone before it, so that it is no reply of a dialogue
    /// that is being held.
    ///
    /// # Errors
    /// When the channel did not take it, or is not one of this process.
    pub async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
        last: Option<&LastMessage>,
        queued: bool,
    ) -> Result<Shown, Refusal> {
        match self.0.iter().find(|channel| channel.name() == to.channel) {
            Some(Channel::Memory(memory)) => memory.deliver(to, outbound),
            Some(Channel::Telegram(telegram)) => telegram.deliver(to, outbound, last, queued).await,
            Some(Channel::Terminal(terminals)) => terminals.deliver(to, outbound).await,
            // It waits for a run of the program that has this channel.
            None => Err(Refusal::Closed),
        }
    }
}
