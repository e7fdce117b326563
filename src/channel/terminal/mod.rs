//! Terminals on this machine: plain lines, numbers for buttons.
//!
//! A message goes to the screen that is attached under the name of its room, and counts as
//! delivered once that screen says it was shown. Screens may be in other processes, behind the
//! control socket. Reading lines is for `cli::talk`.

mod printer;
mod render;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc, oneshot};

use crate::message::{Address, Capabilities, ChannelName, Choices, Outbound};

use super::DeliveryError;

pub use printer::{Above, Printer};
pub use render::{Line, LineKind, draw};

/// The terminals, as a channel.
#[derive(Clone, Default)]
pub struct Terminals(Arc<Mutex<HashMap<String, Attached>>>);

struct Attached {
    interactive: bool,
    show: mpsc::UnboundedSender<Shown>,
}

/// One terminal's end: messages come here to be shown.
pub struct Screen(mpsc::UnboundedReceiver<Shown>);

/// A message on its way to a screen.
pub struct Shown {
    /// The message.
    pub outbound: Outbound,
    done: oneshot::Sender<()>,
}

impl Terminals {
    /// What a terminal can do. It cannot erase what scrolled by; a person types secrets unseen, a
    /// script does not.
    pub fn abilities(interactive: bool) -> Capabilities {
        Capabilities {
            choices: Choices::Numbers,
            erase: false,
            hides_secrets: interactive,
            solicit_secrets: true,
            text_limit: usize::MAX,
            ..Capabilities::default()
        }
    }

    /// The address of the conversation held under a name.
    pub fn address(name: &str) -> Address {
        Address {
            channel: ChannelName::Terminal,
            room: name.to_owned(),
        }
    }

    /// Attaches a screen, in the place of any other of this name.
    pub fn attach(&self, name: &str, interactive: bool) -> Screen {
        let (show, shown) = mpsc::unbounded_channel();
        let attached = Attached { interactive, show };
        self.screens().insert(name.to_owned(), attached);
        Screen(shown)
    }

    /// What the terminal at an address can do.
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
        let message = Shown {
            outbound: outbound.clone(),
            done,
        };
        let show = show.ok_or(DeliveryError::Closed)?;
        show.send(message).map_err(|_| DeliveryError::Closed)?;
        shown.await.map_err(|_| DeliveryError::Closed)?;
        Ok(crate::message::DeliveryReceipt::Aside)
    }

    fn screens(&self) -> MutexGuard<'_, HashMap<String, Attached>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Screen {
    /// The next message; nothing once another screen has taken this one's place.
    pub async fn next(&mut self) -> Option<Shown> {
        self.0.recv().await
    }
}

impl Shown {
    /// The message stands on the screen; without this it is sent again.
    pub fn done(self) {
        // Nobody waits any more when the program is ending.
        let _ = self.done.send(());
    }
}
