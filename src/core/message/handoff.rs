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

/// What a member of staff did where a desk works.
pub enum StaffAction {
    /// Changed an earlier message.
    Changed,
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

/// How a notice stands to the one before it at its address, where only the last one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// Sent below it, so that it is noticed; the buttons of the one before go.
    Anew,
    /// Replaces it, if there is one.
    InPlace,
}
