//! The terminals of this machine: plain lines, and numbers for buttons.
//!
//! A message goes to the screen that is attached under the room of its address. It is delivered
//! once the screen confirms that it was shown. A screen may be in another process, behind the
//! control socket. Lines are read by `cli::talk`.

mod printer;
mod render;

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};
use tokio::sync::{mpsc, oneshot};

use crate::message::{Address, Capabilities, ChannelName, Choices, Outbound};

use super::DeliveryError;

pub use printer::{Above, Printer};
pub use render::{DrawnLine, LineKind, draw};

/// The channel of the terminals: the attached screens by name. Clones share them.
#[derive(Clone, Default)]
pub struct Terminals(Arc<Mutex<HashMap<String, Attached>>>);

struct Attached {
    interactive: bool,
    show: mpsc::UnboundedSender<ScreenMessage>,
}

/// The receiving end of one terminal: gives the messages to show.
pub struct Screen(mpsc::UnboundedReceiver<ScreenMessage>);

/// A message for a screen, to be confirmed with [`ScreenMessage::done`].
pub struct ScreenMessage {
    /// The message to show.
    pub outbound: Outbound,
    done: oneshot::Sender<()>,
}

impl Terminals {
    /// The capabilities of a terminal. It cannot erase lines that it has shown. `interactive` tells that
    /// a person types there, whose secrets are then not shown; a script's are.
    pub fn abilities(interactive: bool) -> Capabilities {
        Capabilities {
            choices: Choices::Numbers,
            erase: false,
            hides_secrets: interactive,
            runs_program: true,
            solicit_secrets: true,
            text_limit: usize::MAX,
            ..Capabilities::default()
        }
    }

    /// The address of the conversation of this name.
    pub fn address(name: &str) -> Address {
        Address {
            channel: ChannelName::Terminal,
            room: name.to_owned(),
        }
    }

    /// Attaches a screen under a name; replaces another screen of that name.
    pub fn attach(&self, name: &str, interactive: bool) -> Screen {
        let (show, shown) = mpsc::unbounded_channel();
        let attached = Attached { interactive, show };
        self.screens().insert(name.to_owned(), attached);
        Screen(shown)
    }

    /// The capabilities of the terminal at an address.
    pub(super) fn abilities_at(&self, to: &Address) -> Capabilities {
        let interactive = self.screens().get(&to.room).map(|at| at.interactive);
        Self::abilities(interactive.unwrap_or(true))
    }

    pub(super) async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
    ) -> Result<crate::message::DeliveryReceipt, DeliveryError> {
        let show = self.screens().get(&to.room).map(|at| at.show.clone());
        let (done, shown) = oneshot::channel();
        let message = ScreenMessage {
            outbound: outbound.clone(),
            done,
        };
        let show = show.ok_or(DeliveryError::Closed)?;
        show.send(message).map_err(|_| DeliveryError::Closed)?;
        shown.await.map_err(|_| DeliveryError::Closed)?;
        Ok(crate::message::DeliveryReceipt::Aside)
    }

    fn screens(&self) -> MutexGuard<'_, HashMap<String, Attached>> {
        self.0.lock()
    }
}

impl Screen {
    /// The next message; nothing once another screen has replaced this one.
    pub async fn next(&mut self) -> Option<ScreenMessage> {
        self.0.recv().await
    }
}

impl ScreenMessage {
    /// Confirms that the message was shown. A message dropped without this is sent again.
    pub fn done(self) {
        // The outbox no longer waits when the program is ending.
        let _ = self.done.send(());
    }
}
