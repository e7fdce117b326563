//! The control socket: one process holds the store, and the others on this machine send it requests.
//!
//! The protocol is HTTP with JSON over a Unix socket in the store's folder, which only the user of
//! the service can open. A second `guichet talk` is a client of it, and `export`, `backup` and
//! `store verify` work through it while the service runs.

mod client;
mod handoff;
mod incident;
mod screens;
mod server;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::dialogue::Unreadable;
use crate::message::{Outbound, Payload};
use crate::redaction::UserText;

pub use client::{Client, ClientError};
pub use handoff::{Answered, Ask, ask, attend, desk_of, screen_of};
pub use incident::{IncidentRequest, take_incident};
pub use server::{Listening, serve};

/// The path of the control socket of the store in `folder`.
pub fn socket(folder: &Path) -> PathBuf {
    folder.join("control.sock")
}

/// What the person at a terminal did.
#[derive(Clone, Serialize, Deserialize)]
pub enum TerminalInput {
    /// The person opened the conversation.
    Arrived,
    /// The person sent bytes that are not UTF-8.
    NotText,
    /// The person sent a line that is too long.
    TooLong,
    /// The person typed these words.
    Words(Zeroizing<String>),
}

impl TerminalInput {
    /// Converts the input to a message.
    pub fn body(&self) -> Payload {
        match self {
            Self::Arrived => Payload::Arrived,
            Self::NotText => unreadable(Unreadable::NotText),
            Self::TooLong => unreadable(Unreadable::TooLong),
            Self::Words(words) => Payload::Typed(UserText::new(words.to_string())),
        }
    }
}

fn unreadable(why: Unreadable) -> Payload {
    Payload::Unreadable {
        why,
        words: None,
        album: None,
    }
}

/// The request of `/say`: a message from the person at a terminal.
#[derive(Serialize, Deserialize)]
pub struct SayRequest {
    /// The name of the person's conversation.
    pub name: String,
    /// The name of the update. A repeated update is answered once.
    pub update: String,
    /// The tag of the language of the person's computer.
    pub language: String,
    /// Whether a person is typing, not a script.
    pub interactive: bool,
    /// What the person did.
    pub said: TerminalInput,
}

/// The request of `/screen`: attaches a screen under this name.
#[derive(Serialize, Deserialize)]
struct Attach {
    name: String,
    interactive: bool,
}

/// One line of the answer to `/screen`: a message, and the id by which it is confirmed.
#[derive(Serialize, Deserialize)]
struct ToShow {
    id: u64,
    outbound: Outbound,
}

/// The request of `/shown`: confirms that a message was shown.
#[derive(Serialize, Deserialize)]
struct AckRequest {
    id: u64,
}

/// The request of `/session`: asks for the language of a conversation.
#[derive(Serialize, Deserialize)]
struct SessionRequest {
    name: String,
}

/// The answer to `/session`: the tag of the language, if there is a conversation.
#[derive(Serialize, Deserialize)]
struct SessionResponse {
    language: Option<String>,
}

/// The request of `/export`: asks for an export, sealed or in plain text.
#[derive(Serialize, Deserialize)]
struct Export {
    plain: bool,
}
