//! The types that travel between a channel and the rest.

use serde::{Deserialize, Serialize};

use crate::engine::Unreadable;
use crate::typed::Typed;

/// A platform's update, on its way in.
pub struct Inbound {
    /// The platform's name for it; the same update given twice is answered once.
    pub update: UpdateId,
    /// Who sent it, and where the answer goes.
    pub from: Address,
    /// The language of the person's client, when it says one: `fr`, `pt-BR`.
    pub language: Option<String>,
    /// What was sent.
    pub body: Body,
}

/// A platform's name for an update, unique within its channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateId(pub String);

/// A conversation's address: a channel and a room in it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// The channel's name.
    pub channel: ChannelName,
    /// The channel's own name for the room: a chat's number, a person's name at the terminal.
    pub room: String,
}

/// An address is never printed: it may be a person's.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "an address on {}", self.channel.name())
    }
}

/// The channels there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChannelName {
    /// Kept in memory, for tests and recorded conversations.
    Memory,
    /// This machine's terminal.
    Terminal,
}

impl ChannelName {
    /// Its name in settings and stored records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::Terminal => "terminal",
        }
    }

    /// The channel of this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Memory, Self::Terminal]
            .into_iter()
            .find(|channel| channel.name() == name)
    }
}

/// What was sent.
pub enum Body {
    /// The person came to the conversation, without a word.
    Arrived,
    /// A button was pressed.
    Pressed(Press),
    /// Words.
    Typed(Typed),
    /// Something that is not words, or too many of them.
    Unreadable(Unreadable),
    /// Nothing: the clock says that a reminder is due.
    Woken,
}

/// What a button carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The question it belongs to.
    pub question: String,
    /// The label it stands for.
    pub label: String,
}

/// What a channel can do; everything outside `channel` asks this, never which channel it is.
#[derive(Clone, Debug)]
pub struct Abilities {
    /// How choices are shown.
    pub choices: Choices,
    /// Whether it can delete what the person sent.
    pub erase: bool,
    /// Whether a secret that is asked for is typed unseen.
    pub hides_secrets: bool,
    /// Whether it may ask for a secret. Discord's developer policy forbids apps to.
    /// Source: <https://support-dev.discord.com/hc/en-us/articles/8563934450327>, 2022-10-01.
    pub solicit_secrets: bool,
    /// The longest message, in characters.
    pub text_limit: usize,
}

/// How a channel shows choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Buttons below the message.
    Keyboard,
    /// Numbered lines; the number is typed.
    Numbers,
}

/// The longest message of the tightest channel, Discord, in characters.
/// Source: <https://docs.discord.com/developers/resources/message>, 2026-08-06.
pub const TIGHTEST_TEXT: usize = 2_000;

/// Something on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outbound {
    /// Delete what the person sent.
    Erase {
        /// The update it came in.
        update: UpdateId,
    },
    /// A message.
    Say(Say),
}

/// A message, in the person's language; the channel draws it.
///
/// Texts keep Fluent's isolates (U+2068 … U+2069) around values; the channel's encoder keeps,
/// strips or replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Say {
    /// The pieces, in reading order; what is asked comes last.
    pub blocks: Vec<Block>,
    /// What is asked, if anything is.
    pub asked: Option<Asked>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// An address to open.
    Link(String),
    /// What a picture shows, for those who do not see it; also until there is one.
    Picture(String),
    /// How far along the journey this is.
    Progress(String),
    /// Paragraphs.
    Text(String),
}

/// A question, as a channel needs it to draw buttons and to take the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its name; every button carries it.
    pub question: String,
    /// The buttons.
    pub choices: Vec<Choice>,
    /// Whether what is typed next is a secret: hidden where the channel can.
    pub secret: bool,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it stands for.
    pub label: String,
    /// What it says.
    pub text: String,
}
