//! The types that travel between a channel and the rest.

mod handoff;

use serde::{Deserialize, Serialize};

use crate::dialogue::{TicketNumber, Unreadable};
use crate::redaction::{RelayedText, UserText};

pub use handoff::{Notice, StaffAction, StaffUpdate, ThreadCommand};

/// A platform's update, on its way in.
pub struct Inbound {
    /// The platform's name for it; the same update given twice is answered once.
    pub update: UpdateId,
    /// Who sent it, and where the answer goes.
    pub from: Address,
    /// The language of the person's client, when it says one: `fr`, `pt-BR`.
    pub language: Option<String>,
    /// The message that came, or whose button was pressed.
    pub message: Option<MessageId>,
    /// Its place among the updates of its conversation, where the platform says it and may give
    /// them in another order.
    pub order: Option<u64>,
    /// What was sent.
    pub body: Payload,
}

/// A platform's name for an update, unique within its channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct UpdateId(pub String);

/// A channel's name for a message, unique within its room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageId(pub String);

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

impl Address {
    /// Where the words of a request go: to whoever has taken it, and to nobody until then.
    pub fn of_request(reference: TicketNumber) -> Self {
        Self {
            channel: ChannelName::Desk,
            room: format!("request {}", reference.number()),
        }
    }
}

/// The channels there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelName {
    /// Places at the desk, wherever they are: the outbox knows the rooms they stand for.
    Desk,
    /// Discord.
    Discord,
    /// Kept in memory, for tests and recorded conversations.
    Memory,
    /// Telegram.
    Telegram,
    /// This machine's terminal.
    Terminal,
}

impl ChannelName {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Desk,
        Self::Discord,
        Self::Memory,
        Self::Telegram,
        Self::Terminal,
    ];

    /// Its name in settings and stored records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Discord => "discord",
            Self::Memory => "memory",
            Self::Telegram => "telegram",
            Self::Terminal => "terminal",
        }
    }

    /// The channel of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

/// What was sent.
pub enum Payload {
    /// The person came to the conversation, without a word.
    Arrived,
    /// A button was pressed.
    Pressed(CallbackToken),
    /// Words.
    Typed(UserText),
    /// Written where others read along; it is answered with the way to a conversation of one's own.
    PublicMention {
        /// Where that is; nothing where a button leads there.
        link: Option<String>,
    },
    /// Something that is not an answer. The words that came with it are heard for distress and
    /// secrets only.
    Unreadable {
        /// What it is.
        why: Unreadable,
        /// The words.
        words: Option<UserText>,
        /// What it was sent together with, by the channel's name for that.
        album: Option<String>,
    },
    /// They removed something that they had written; what it said is not known any more.
    Removed,
    /// Nothing: the clock says that a reminder is due.
    ReminderDue,
    /// Words, written into a form that belongs to a question.
    FormText {
        /// What the form carried.
        form: CallbackToken,
        /// The words.
        words: UserText,
    },
}

/// What a button carries: at most 64 bytes, Telegram's limit, without meaning to anybody else.
///
/// It is a keyed hash of the conversation, of the question at that time and of the label, so that a
/// button of another person, of an earlier question or of nobody is told apart by being unknown.
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>, 2026-06-11.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CallbackToken(pub String);

/// In constant time: how much of a forged press is right shows nowhere.
impl PartialEq for CallbackToken {
    fn eq(&self, other: &Self) -> bool {
        constant_time_eq::constant_time_eq(self.0.as_bytes(), other.0.as_bytes())
    }
}

impl Eq for CallbackToken {}

/// What the form for a question is signed as, in place of a label.
pub const FORM: &str = "form";

/// Makes what the button for a question and a label carries.
pub type CallbackSigner<'a> = dyn Fn(&str, &str) -> CallbackToken + 'a;

/// What a channel can do; everything outside `channel` asks this, never which channel it is.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// How choices are shown.
    pub choices: Choices,
    /// Whether it can delete what the person sent.
    pub erase: bool,
    /// Whether people can delete there what they sent themselves.
    pub erase_oneself: bool,
    /// Whether a secret that is asked for is typed unseen.
    pub hides_secrets: bool,
    /// Whether it may ask for a secret. Discord's developer policy forbids apps to.
    /// Source: <https://support-dev.discord.com/hc/en-us/articles/8563934450327>, 2022-10-01.
    pub solicit_secrets: bool,
    /// The longest message, in characters.
    pub text_limit: usize,
    /// Whom it is open to.
    pub audience: Audience,
    /// How old its platform asks people to be.
    pub age: Age,
}

/// How old a platform asks people to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Age {
    /// Of age, as Telegram in the European Union.
    /// Source: <https://telegram.org/tos/eu>, 2026-08-06.
    #[default]
    Adult,
    /// Fifteen, as Discord in France.
    /// Source: <https://support.discord.com/hc/en-us/articles/360040724612>, 2026-08-06.
    Fifteen,
}

/// Whom a channel is open to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// To everybody.
    #[default]
    Anyone,
    /// To everybody, who are told once how old the platform asks people to be.
    Notice,
    /// To adults only; others are sent elsewhere.
    Adults {
        /// Where to, if there is a place.
        elsewhere: Option<String>,
    },
}

/// What every channel can do at least.
impl Default for Capabilities {
    fn default() -> Self {
        Self {
            choices: Choices::Numbers,
            erase: false,
            erase_oneself: false,
            hides_secrets: false,
            solicit_secrets: false,
            text_limit: SMALLEST_TEXT_LIMIT,
            audience: Audience::Anyone,
            age: Age::Adult,
        }
    }
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
pub const SMALLEST_TEXT_LIMIT: usize = 2_000;

/// Something on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outbound {
    /// Delete what the person sent. It overtakes what else is waiting.
    Erase {
        /// The message.
        #[serde(alias = "update")]
        message: MessageId,
        /// What to say when that is not possible.
        #[serde(default)]
        otherwise: OutgoingMessage,
    },
    /// Change the room at the desk that this goes to.
    #[serde(rename = "Room")]
    Thread(ThreadCommand),
    /// A message.
    Say(OutgoingMessage),
}

impl Outbound {
    /// The same without the words that somebody typed to somebody else.
    pub fn without_words(self) -> Self {
        match self {
            Self::Say(mut say) => {
                say.blocks
                    .retain(|block| !matches!(block, Block::Relayed(_)));
                Self::Say(say)
            }
            other => other,
        }
    }
}

/// What a delivered message left on its channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryReceipt {
    /// Nothing that matters to the buttons shown before.
    Aside,
    /// Buttons, on this message.
    Buttons(LastMessage),
    /// No buttons, and those shown before have gone.
    NoButtons,
}

/// The last message with buttons of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastMessage {
    /// Its name.
    pub name: MessageId,
    /// Whether it is a menu, in whose place something else may stand.
    pub menu: bool,
}

/// A message, in the person's language; the channel draws it.
///
/// Texts keep Fluent's isolates (U+2068 … U+2069) around values; the channel's encoder keeps,
/// strips or replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMessage {
    /// The pieces, in reading order; what is asked comes last.
    pub blocks: Vec<Block>,
    /// What is asked, if anything is.
    #[serde(rename = "asked")]
    pub prompt: Option<Prompt>,
    /// What the person chose to get here; the buttons of the last question give way to it.
    #[serde(default, rename = "chosen")]
    pub chosen_label: Option<String>,
    /// The message whose button was pressed. This may stand in its place when it is a menu and the
    /// last one there.
    #[serde(default, rename = "over")]
    pub replaces: Option<MessageId>,
    /// Whether nobody is waiting for it.
    #[serde(default, rename = "unasked")]
    pub proactive: bool,
    /// The update it answers, where somebody is waiting for it.
    #[serde(default, rename = "answers")]
    pub in_reply_to: Option<UpdateId>,
    /// How it stands to the notice before it, when it is one.
    #[serde(default)]
    pub notice: Option<Notice>,
}

impl OutgoingMessage {
    /// Whether it stands in the place of the last message with buttons, or notice, of its room.
    pub fn replaces(&self, last: &LastMessage) -> bool {
        let menu = last.menu && self.replaces.as_ref() == Some(&last.name);
        menu || self.notice == Some(Notice::InPlace)
    }

    /// A message that is one text.
    pub fn text(text: String) -> Self {
        Self {
            blocks: vec![Block::Text(text)],
            ..Self::default()
        }
    }
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
    /// Words that somebody typed to somebody else; drawn so that they cannot be taken for ours.
    Relayed(RelayedText),
    /// Paragraphs.
    Text(String),
}

impl Block {
    /// What stands between this and what is above it: a link belongs to that.
    pub fn gap(&self) -> &'static str {
        match self {
            Self::Link(_) => "\n",
            _ => "\n\n",
        }
    }
}

/// A question, as a channel needs it to draw buttons and to take the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Its name; every button carries it.
    pub question: String,
    /// The buttons.
    pub choices: Vec<Button>,
    /// Whether what is typed next is a secret: hidden where the channel can.
    pub secret: bool,
    /// Whether there is nothing but something to choose, so that what follows may take its place.
    #[serde(default)]
    pub menu: bool,
    /// The language it is asked in.
    #[serde(default)]
    pub language: String,
    /// What may be typed.
    #[serde(default)]
    pub entry: InputKind,
    /// What a form for it carries.
    #[serde(default)]
    pub form: CallbackToken,
}

/// What may be typed at a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum InputKind {
    /// The answer itself, as an e-mail address.
    Answer,
    /// A secret, where the channel may ask for one.
    Secret,
    /// The words of a choice, or any others.
    #[default]
    Words,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it stands for.
    pub label: String,
    /// What it says.
    pub text: String,
    /// What it carries.
    #[serde(default)]
    pub press: CallbackToken,
    /// Whether words belong to it, which are asked for where they cannot just be written.
    #[serde(default)]
    pub words: bool,
}
