//! What travels between the places where desks work and the rest.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Address, MessageId, UpdateId};

/// Something that a member of staff did where a desk works.
pub struct StaffUpdate {
    /// The platform's identifier of the update.
    pub update: UpdateId,
    /// The platform's identifier of the member of staff.
    pub by: String,
    /// What the platform says of the member's account.
    pub account: StaffAccount,
    /// The roles that the member of staff has there, where the platform says them.
    pub roles: Option<Vec<String>>,
    /// The desk channel, or the thread of a ticket in it.
    pub at: Address,
    /// The message that the member of staff wrote.
    pub message: Option<MessageId>,
    /// Where the member of staff reads what others must not see.
    pub reads_at: Address,
    /// What the member of staff did.
    pub did: StaffAction,
}

/// What a platform says of the account of a member of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffAccount {
    /// The name by which others see the account.
    pub name: Option<String>,
    /// The language of its client, as the platform names it.
    pub language: Option<String>,
}

/// What a member of staff did where a desk works.
pub enum StaffAction {
    /// Changed an earlier message.
    Changed,
    /// Chose a message, so that its words are sent to the person.
    Chosen {
        /// The update by which the message came when it was written.
        message: UpdateId,
        /// The words; nothing when the message has none, or when a program wrote it.
        words: Option<Zeroizing<String>>,
    },
    /// Joined the desk channel.
    Joined,
    /// Left the desk channel.
    Left,
    /// Wrote without showing from which account.
    Nameless,
    /// Sent something that is no text.
    NotText,
    /// Removed an earlier message.
    Removed,
    /// Wrote something that the platform does not let the program read.
    Unread,
    /// Pressed a button, which carries a line of the console.
    Pressed(Zeroizing<String>),
    /// Wrote a line of the console, or words for the person.
    Written(Zeroizing<String>),
}

impl StaffAction {
    /// Whether the platform waits for an answer to it, which only the member of staff reads.
    pub fn is_interaction(&self) -> bool {
        matches!(self, Self::Chosen { .. } | Self::Pressed(_))
    }
}

/// A change to the thread of a ticket. A channel without threads ignores it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThreadCommand {
    /// Let in a member of staff, by the platform's identifier.
    Admit(String),
    /// Close the thread: no more is said in it.
    Close,
    /// Shut out a member of staff, by the platform's identifier.
    Dismiss(String),
    /// Delete the thread, with every word in it.
    Delete,
}

/// Leads from a message to the thread of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadLink {
    /// The number of the ticket.
    pub ticket: u32,
    /// The text of the link.
    pub text: String,
}

/// How a message to staff stands to a message that the person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relay {
    /// It shows the words that came by this update.
    Shows(UpdateId),
    /// It says that the person has removed them.
    Withdraws {
        /// The update by which the words came.
        shown: UpdateId,
        /// What marks them from now on.
        mark: String,
    },
}

/// How a notice stands to the one before it at its address, where only the last one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// Sent below it, so that it is noticed; the buttons of the one before go.
    Anew,
    /// Replaces it, if there is one.
    InPlace,
}
