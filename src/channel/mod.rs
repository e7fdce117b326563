//! Speaks with the outside: takes messages in, sends messages out, and decides nothing.
//!
//! The channels are a closed list and a `match`; adding one is a file, a variant and its arms.

pub mod memory;
pub mod terminal;

use crate::wire::{Abilities, Address, ChannelName, Outbound};

use memory::Memory;
use terminal::Terminals;

/// A way to reach people.
pub enum Channel {
    /// Keeps what it is given, for tests and recorded conversations.
    Memory(Memory),
    /// Shows on screens of this machine.
    Terminal(Terminals),
}

/// The channels of this process.
pub struct Channels(pub Vec<Channel>);

/// Why a channel did not take a message.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It may work later.
    #[error("{0}")]
    Failed(String),
    /// The channel is closed until the program starts again; what is queued stays for then.
    #[error("the channel is closed")]
    Closed,
}

impl Channel {
    /// What it can do.
    fn abilities(&self, to: &Address) -> Abilities {
        match self {
            Self::Memory(_) => Memory::abilities(),
            Self::Terminal(terminals) => terminals.abilities_at(to),
        }
    }

    fn name(&self) -> ChannelName {
        match self {
            Self::Memory(_) => ChannelName::Memory,
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

    /// Delivers one message.
    ///
    /// # Errors
    /// When the channel did not take it, or is not one of this process.
    pub async fn deliver(&self, to: &Address, outbound: &Outbound) -> Result<(), Refusal> {
        match self.0.iter().find(|channel| channel.name() == to.channel) {
            Some(Channel::Memory(memory)) => memory.deliver(to, outbound),
            Some(Channel::Terminal(terminals)) => terminals.deliver(to, outbound).await,
            None => Err(Refusal::Failed(format!(
                "there is no channel {} here",
                to.channel.name()
            ))),
        }
    }
}
