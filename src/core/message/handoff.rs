//! What travels between the places where desks work and the rest.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Address, MessageId, UpdateId};

/// Something that somebody did where a desk works.
pub struct StaffUpdate {
    /// The platform's name for it.
    pub update: UpdateId,
    /// Who, by the platform's name for them.
    pub by: String,
    /// The roles they have there, where the platform says them.
    pub roles: Option<Vec<String>>,
    /// The hall, or the room of a request in it.
    pub at: Address,
    /// The message that they wrote.
    pub message: Option<MessageId>,
    /// Where they read what is told to them alone.
    pub reads_at: Address,
    /// What they did.
    pub did: StaffAction,
}

/// What somebody did where a desk works.
pub enum StaffAction {
    /// They changed what they had written.
    Changed,
    /// They are there now.
    Joined,
    /// They are there no longer.
    Left,
    /// They wrote without showing who they are.
    Nameless,
    /// They sent something that is no text.
    NotText,
    /// They removed what they had written.
    Removed,
    /// They wrote something that the platform does not let us read.
    Unread,
    /// They pressed a button, which carries a line.
    Pressed(Zeroizing<String>),
    /// They wrote a line.
    Written(Zeroizing<String>),
}

/// What becomes of a room at the desk. Where a channel has no such thing, nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThreadCommand {
    /// Let a member of staff in, by the platform's name for them.
    Admit(String),
    /// Nothing more is said in it.
    Close,
    /// Let a member of staff read it no longer.
    Dismiss(String),
    /// It goes, with every word in it.
    Delete,
}

/// How a message stands to the one before it in its room, where only the last one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// Below it, so that it is noticed; the buttons of the one before go.
    Anew,
    /// In its place, if there is one.
    InPlace,
}
