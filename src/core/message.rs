//! The types that travel between a channel and the rest.

mod capabilities;
mod drawing;
mod handoff;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::dialogue::{TicketNumber, Unreadable};
use crate::redaction::{RelayedText, UserText};

pub use capabilities::{Age, Audience, Capabilities, Choices, SMALLEST_TEXT_LIMIT};
pub use drawing::Drawing;
pub use handoff::{
    Notice, Relay, StaffAccount, StaffAction, StaffUpdate, ThreadCommand, ThreadLink,
};

/// A platform's update, on its way in.
pub struct Inbound {
    /// The platform's identifier of the update. An update that comes twice is answered once.
    pub update: UpdateId,
    /// The address of the person who sent it, to which the answer goes.
    pub from: Address,
    /// The language of the person's client, when the platform says it: `fr`, `pt-BR`.
    pub language: Option<String>,
    /// The message that was sent, or whose button was pressed.
    pub message: Option<MessageId>,
    /// The number of the update within its conversation, on a platform that numbers updates and may
    /// deliver them out of order.
    pub order: Option<u64>,
    /// What the person sent or did.
    pub body: Payload,
}

/// A platform's identifier of an update, unique within its channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct UpdateId(pub String);

/// A channel's identifier of a message, unique within its room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageId(pub String);

/// The address of a conversation: a channel, and a room in it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// The channel of the conversation.
    pub channel: ChannelName,
    /// The channel's own identifier of the room: the number of a chat, a name at the terminal.
    pub room: String,
}

/// An address is never printed, since it may identify a person.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "an address on {}", self.channel.name())
    }
}

impl Address {
    /// The address of the holder of a ticket. Words to it wait until a member of staff takes the
    /// ticket.
    pub fn of_request(reference: TicketNumber) -> Self {
        Self {
            channel: ChannelName::Desk,
            room: format!("request {}", reference.number()),
        }
    }
}

/// The channels on which conversations are held, and the desk.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ChannelName {
    /// The desk, on any platform: the outbox knows the chat or thread for each address there.
    Desk,
    /// Direct messages, interactions and servers of Discord.
    Discord,
    /// Kept in memory, for tests and recorded conversations.
    Memory,
    /// Chats of a Telegram bot.
    Telegram,
    /// The terminal of this machine.
    Terminal,
    /// Pages in a browser.
    Web,
}

impl ChannelName {
    /// Every channel, in the order of their names.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The name in settings and stored records.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The channel of this name.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

/// What a person sent or did.
pub enum Payload {
    /// The person opened the conversation without a word.
    Arrived,
    /// The person pressed a button, which carries this token.
    Pressed(CallbackToken),
    /// The person wrote words.
    Typed(UserText),
    /// The person wrote in public; the answer is the way to a private conversation.
    PublicMention {
        /// The link to the private conversation; nothing where a button leads there.
        link: Option<String>,
    },
    /// Something that cannot be an answer. The words that came with it are searched for distress
    /// and secrets only.
    Unreadable {
        /// Why it cannot be read.
        why: Unreadable,
        /// The words that came with it, as the caption of a picture.
        words: Option<UserText>,
        /// The channel's identifier of the album that it was sent in.
        album: Option<String>,
    },
    /// The person removed an earlier message; its text is not known any more.
    Removed {
        /// The update by which the message came.
        message: UpdateId,
    },
    /// The person sent nothing: the incident of this number is over.
    IncidentOver(u32),
    /// The person sent nothing: a reminder is due.
    ReminderDue,
    /// The person wrote words into a form, which belongs to a question.
    FormText {
        /// The token that the form carried.
        form: CallbackToken,
        /// The words that were written.
        words: UserText,
    },
}

impl Payload {
    /// Whether the program itself made it, at a time when the person did nothing.
    pub fn is_unasked(&self) -> bool {
        matches!(self, Self::IncidentOver(_) | Self::ReminderDue)
    }
}

/// What a button carries: at most 64 bytes, Telegram's limit, without meaning outside this program.
///
/// At a question it is a keyed hash of the conversation, of the question at that time and of the label,
/// which only the store can make (`Store::sign`). A button of another person, of an earlier question
/// or of a forger is told apart by being unknown. A desk's button carries the command line itself, and
/// who pressed it is checked as for a typed line.
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>, 2026-06-11.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CallbackToken(pub String);

/// Compares in constant time, so that the time does not show how much of a forged token is right.
impl PartialEq for CallbackToken {
    fn eq(&self, other: &Self) -> bool {
        constant_time_eq::constant_time_eq(self.0.as_bytes(), other.0.as_bytes())
    }
}

impl Eq for CallbackToken {}

/// Stands for a label when the form of a question is signed.
pub const FORM: &str = "form";

/// Makes the token for a question's name and a label.
pub type CallbackSigner<'a> = dyn Fn(&str, &str) -> CallbackToken + 'a;

/// Something on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outbound {
    /// Delete what the person sent. It overtakes messages that wait to be sent.
    Erase {
        /// The message to delete.
        #[serde(alias = "update")]
        message: MessageId,
        /// What to say when it cannot be deleted.
        #[serde(default)]
        otherwise: OutgoingMessage,
    },
    /// Open, close or change the thread of a ticket to which this goes.
    #[serde(rename = "Room")]
    Thread(ThreadCommand),
    /// Send a message.
    Say(OutgoingMessage),
}

impl Outbound {
    /// Whether it holds words that one person typed to another.
    pub fn has_words(&self) -> bool {
        match self {
            Self::Say(say) => say.blocks.iter().any(Block::has_words),
            Self::Erase { .. } | Self::Thread(_) => false,
        }
    }

    /// The same without the words that one person typed to another.
    pub fn without_words(self) -> Self {
        match self {
            Self::Say(mut say) => {
                say.blocks.retain(|block| !block.has_words());
                Self::Say(say)
            }
            other @ (Self::Erase { .. } | Self::Thread(_)) => other,
        }
    }
}

/// What a delivered message left on its channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryReceipt {
    /// Nothing that changes the buttons shown before.
    Aside,
    /// Buttons, on this message.
    Buttons(LastMessage),
    /// No buttons, and those shown before have gone.
    NoButtons,
}

/// The last message with buttons in a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastMessage {
    /// The channel's identifier of the message.
    pub name: MessageId,
    /// Whether it is a menu, which another message may replace.
    pub menu: bool,
}

/// A message in the reader's language; the channel draws it.
///
/// Texts keep Fluent's isolates (U+2068 … U+2069) around values; the channel's encoder keeps,
/// strips or replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMessage {
    /// The pieces, in reading order; the question comes last.
    pub blocks: Vec<Block>,
    /// The question, if one is asked.
    #[serde(rename = "asked")]
    pub prompt: Option<Prompt>,
    /// The label the person chose to get here; the buttons of the last question give way to it.
    #[serde(default, rename = "chosen")]
    pub chosen_label: Option<String>,
    /// The message whose button was pressed. This message may replace it when it is a menu and the
    /// last message there.
    #[serde(default, rename = "over")]
    pub replaces: Option<MessageId>,
    /// Whether no person waits for it, so that it need not notify at once.
    #[serde(default, rename = "unasked")]
    pub proactive: bool,
    /// The update it answers, where a person waits for the answer.
    #[serde(default, rename = "answers")]
    pub in_reply_to: Option<UpdateId>,
    /// How it stands to the notice before it, when it is a notice.
    #[serde(default)]
    pub notice: Option<Notice>,
    /// The number of a role on Discord whose members it calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls_role: Option<String>,
    /// The thread that it leads to, on a channel that can show that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread_link: Option<ThreadLink>,
    /// How it stands to a message that the person wrote, when it is for staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relay: Option<Relay>,
    /// Whether it says that staff will answer, so that the channel may say where.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub announces_staff: bool,
}

impl OutgoingMessage {
    /// Whether it takes the place of the last message with buttons, or of the last notice, of its
    /// room.
    pub fn replaces(&self, last: &LastMessage) -> bool {
        let menu = last.menu && self.replaces.as_ref() == Some(&last.name);
        menu || self.notice == Some(Notice::InPlace)
    }

    /// A message of one text.
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
    /// A picture that the channel draws, or describes where it cannot.
    Drawing(Drawing),
    /// An address to open.
    Link(String),
    /// What a picture shows, where none is drawn.
    Picture(String),
    /// How far along the journey the step is.
    Progress(String),
    /// Words that one person typed to another, drawn so that they cannot be taken for the program's
    /// own.
    Relayed(RelayedText),
    /// Text of the program: one or more paragraphs.
    Text(String),
}

impl Block {
    /// Whether it holds words that one person typed to another.
    pub fn has_words(&self) -> bool {
        match self {
            Self::Relayed(_) => true,
            Self::Drawing(_)
            | Self::Link(_)
            | Self::Picture(_)
            | Self::Progress(_)
            | Self::Text(_) => false,
        }
    }

    /// The line ends between this block and the one above: a link follows its text without an empty
    /// line.
    pub fn gap(&self) -> &'static str {
        match self {
            Self::Link(_) => "\n",
            Self::Drawing(_)
            | Self::Picture(_)
            | Self::Progress(_)
            | Self::Relayed(_)
            | Self::Text(_) => "\n\n",
        }
    }
}

/// A question, as a channel needs it to draw buttons and to take the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// The name of the question; every button's token depends on it.
    pub question: String,
    /// The buttons, in their order.
    pub choices: Vec<Button>,
    /// Whether a secret is asked for: the channel hides what is typed where it can.
    pub secret: bool,
    /// Whether the message holds nothing but the choices, so that the next message may replace it.
    #[serde(default)]
    pub menu: bool,
    /// The tag of the language in which it is asked.
    #[serde(default)]
    pub language: String,
    /// What may be typed in answer.
    #[serde(default)]
    pub entry: InputKind,
    /// The token that a form for the question carries.
    #[serde(default)]
    pub form: CallbackToken,
}

/// What may be typed at a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum InputKind {
    /// An answer to be judged, as an e-mail address.
    Answer,
    /// A secret, where the channel may ask for one.
    Secret,
    /// The words of a choice, or any others.
    #[default]
    Words,
}

/// A button below a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// The label of the choice it stands for.
    pub label: String,
    /// The text on the button.
    pub text: String,
    /// The token it carries.
    #[serde(default)]
    pub press: CallbackToken,
    /// Whether words belong to the choice. They are asked for on a channel where people cannot just
    /// write.
    #[serde(default)]
    pub words: bool,
    /// How it stands out among the others, on a channel that can show that.
    #[serde(default, skip_serializing_if = "Emphasis::is_plain")]
    pub emphasis: Emphasis,
}

/// What a button carries that opens a conversation, or takes it up again. It belongs to no question. (Those
/// that switch pictures carry the name of their command.)
pub const OPEN: &str = "open";

/// How a button stands out among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Emphasis {
    /// It takes something away.
    Danger,
    /// It is the way on.
    Main,
    /// One of several.
    #[default]
    Plain,
}

impl Emphasis {
    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}
