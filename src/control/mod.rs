//! The control socket: one program holds the store, the others on this machine ask it.
//!
//! HTTP with JSON over a Unix socket in the store's folder, which only its owner can open. A second
//! `guichet talk` becomes a client here, and `export`, `backup` and `store verify` work while the
//! assistant runs.

mod at_desk;
mod client;
mod screens;
mod server;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::dialogue::Unreadable;
use crate::message::{Outbound, Payload};
use crate::redaction::UserText;

pub use at_desk::{Answered, Ask, ask, attend, desk_of, screen_of};
pub use client::{Client, ClientError};
pub use server::{Listening, serve};

/// The socket of a store.
pub fn socket(folder: &Path) -> PathBuf {
    folder.join("control.sock")
}

/// What somebody at a terminal did.
#[derive(Clone, Serialize, Deserialize)]
pub enum TerminalInput {
    /// Came to the conversation.
    Arrived,
    /// Sent bytes that are no text.
    NotText,
    /// Sent more than anybody reads.
    TooLong,
    /// Typed words.
    Words(Zeroizing<String>),
}

impl TerminalInput {
    /// As the inbox takes it; words are closed up.
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

/// A message from somebody at a terminal: the request of `/say`.
#[derive(Serialize, Deserialize)]
pub struct SayRequest {
    /// Whose conversation it is.
    pub name: String,
    /// The name of the update; the same one given twice is answered once.
    pub update: String,
    /// The language of their computer.
    pub language: String,
    /// Whether a person is typing.
    pub interactive: bool,
    /// What they did.
    pub said: TerminalInput,
}

/// The request of `/screen`: messages for this name come here from now on.
#[derive(Serialize, Deserialize)]
struct Attach {
    name: String,
    interactive: bool,
}

/// One line of the answer to `/screen`.
#[derive(Serialize, Deserialize)]
struct ToShow {
    id: u64,
    outbound: Outbound,
}

/// The request of `/shown`: this message stands on the screen.
#[derive(Serialize, Deserialize)]
struct AckRequest {
    id: u64,
}

/// The request of `/session`.
#[derive(Serialize, Deserialize)]
struct SessionRequest {
    name: String,
}

/// The answer to `/session`.
#[derive(Serialize, Deserialize)]
struct SessionResponse {
    language: Option<String>,
}

/// The request of `/export`.
#[derive(Serialize, Deserialize)]
struct Export {
    plain: bool,
}
