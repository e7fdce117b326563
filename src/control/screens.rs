//! The screens of other processes, behind the control socket, and the messages that such a screen
//! has not confirmed yet.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::{Mutex, MutexGuard};

use crate::channel::terminal::{Screen, ScreenMessage};

use super::ToShow;

/// The messages that were sent to screens and are not confirmed yet, by id.
#[derive(Default)]
pub(super) struct Screens {
    next: AtomicU64,
    sent: Mutex<HashMap<u64, ScreenMessage>>,
}

/// One screen of another process. When its connection ends, the message that it did not confirm is
/// sent again to the next screen of that name.
pub(super) struct Remote {
    screens: Arc<Screens>,
    screen: Screen,
    last: Option<u64>,
}

impl Screens {
    /// Confirms that the message with this id was shown.
    pub(super) fn done(&self, id: u64) {
        if let Some(shown) = self.sent().remove(&id) {
            shown.done();
        }
    }

    fn sent(&self) -> MutexGuard<'_, HashMap<u64, ScreenMessage>> {
        self.sent.lock()
    }
}

impl Remote {
    pub(super) fn new(screens: Arc<Screens>, screen: Screen) -> Self {
        Self {
            screens,
            screen,
            last: None,
        }
    }

    /// The next message, with a new id. The outbox waits for each confirmation, so that at most one
    /// message is on its way.
    pub(super) async fn next(&mut self) -> Option<ToShow> {
        let shown = self.screen.next().await?;
        let id = self.screens.next.fetch_add(1, Ordering::SeqCst);
        let outbound = shown.outbound.clone();
        self.screens.sent().insert(id, shown);
        self.last = Some(id);
        Some(ToShow { id, outbound })
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        if let Some(last) = self.last {
            self.screens.sent().remove(&last);
        }
    }
}
