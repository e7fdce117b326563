//! Speaks with the outside: takes messages in, sends messages out, and decides nothing.
//!
//! The channels are a closed list and a `match`; adding one is a file, a variant and its arms.

pub mod memory;
pub mod terminal;

use crate::wire::{Address, ChannelName, Outbound};

use memory::Memory;
use terminal::Terminal;

/// A way to reach people.
pub enum Channel {
    /// Keeps what it is given, for tests and recorded conversations.
    Memory(Memory),
    /// Prints.
    Terminal(Terminal),
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
    fn name(&self) -> ChannelName {
        match self {
            Self::Memory(_) => ChannelName::Memory,
            Self::Terminal(_) => ChannelName::Terminal,
        }
    }
}

impl Channels {
    /// Delivers one message.
    ///
    /// # Errors
    /// When the channel did not take it, or is not one of this process.
    #[expect(
        clippy::unused_async,
        reason = "the chat platforms' channels wait for a network here"
    )]
    pub async fn deliver(&self, to: &Address, outbound: &Outbound) -> Result<(), Refusal> {
        match self.0.iter().find(|channel| channel.name() == to.channel) {
            Some(Channel::Memory(memory)) => memory.deliver(to, outbound),
            Some(Channel::Terminal(terminal)) => terminal.deliver(to, outbound),
            None => Err(Refusal::Failed(format!(
                "there is no channel {} here",
                to.channel.name()
            ))),
        }
    }
}
