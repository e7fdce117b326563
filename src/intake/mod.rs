//! Takes updates in from platforms, and lets them go only once what they caused is durable.
//!
//! An update that cannot be answered by a fault of ours, again and again, is set aside after some
//! tries, so that those behind it are not held up; while the store cannot keep anything, nothing is
//! taken in at all.

pub mod pages;
mod poll;
mod sequence;
mod webhook;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use crate::channel::telegram::{Me, Taken, Telegram, Unread, read};
use crate::inbox::{InboxError, day};
use crate::service::Service;
use crate::store::{Durable, StoreError};
use crate::wire::{Abilities, ChannelName, UpdateId};

pub use poll::poll;
pub use webhook::{Webhook, route};

/// After so many tries an update is set aside.
const TRIES: u8 = 3;
/// Updates that failed once are remembered up to this many, then forgotten together.
const REMEMBERED: usize = 10_000;

/// What takes Telegram's updates in.
pub struct Intake {
    service: Arc<Service>,
    telegram: Telegram,
    clock: fn() -> Timestamp,
    /// How often each update that was not answered yet was tried.
    tries: Mutex<HashMap<String, u8>>,
    /// Whether Telegram gives us updates, as far as we know.
    flowing: AtomicBool,
    /// Whether nothing more is taken in, since the program ends.
    closed: AtomicBool,
}

/// Why an update was not taken in; it comes again.
#[derive(Debug)]
enum NotTaken {
    /// A fault that belongs to this update; the others are not concerned.
    Alone,
    /// Nothing can be taken in now.
    Nothing,
}

/// What an update left to do.
struct Settled {
    durable: Durable,
    id: Option<u32>,
    press: Option<String>,
}

impl Intake {
    /// Takes in for a bot.
    pub fn new(service: Arc<Service>, telegram: Telegram, clock: fn() -> Timestamp) -> Self {
        Self {
            service,
            telegram,
            clock,
            tries: Mutex::default(),
            flowing: AtomicBool::new(false),
            closed: AtomicBool::new(false),
        }
    }

    /// Whether updates come in, as far as we know.
    pub fn is_flowing(&self) -> bool {
        self.flowing.load(Ordering::Relaxed)
    }

    /// Telegram sends updates from now on.
    pub fn opened(&self) {
        self.flows(true);
    }

    /// Takes nothing in any more: the program ends.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }

    /// Whether nothing is taken in any more.
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    fn flows(&self, flowing: bool) {
        self.flowing.store(flowing, Ordering::Relaxed);
    }

    /// Answers an update, or sets it aside; it may go once the promise is kept.
    fn take(&self, raw: &str, me: &Me, can: &Abilities) -> Result<Settled, NotTaken> {
        let Taken { id, inbound, press } = match read(raw, me) {
            Ok(taken) => taken,
            Err(Unread(id)) => return self.unread(raw, id),
        };
        let Some(inbound) = inbound else {
            let durable = self.service.store.so_far();
            let id = Some(id);
            return Ok(Settled { durable, id, press });
        };
        let answered = self.service.inbox.answer(&inbound, can, (self.clock)());
        let durable = match answered {
            Ok(durable) => Ok(durable),
            Err(error) if is_alone(&error) => {
                let address = self.service.store.pseudonym(&inbound.from);
                tracing::error!(%error, %address, "An update could not be answered");
                self.refuse(&inbound.update, &error.to_string())
            }
            Err(error) => {
                tracing::error!(%error, "Nothing can be taken in");
                Err(NotTaken::Nothing)
            }
        };
        durable.map(|durable| Settled {
            durable,
            id: Some(id),
            press,
        })
    }

    /// What cannot be read is named by its number, or else by what it hashes to.
    fn unread(&self, raw: &str, id: Option<u32>) -> Result<Settled, NotTaken> {
        let name = match id {
            Some(id) => id.to_string(),
            None => blake3::hash(raw.as_bytes()).to_hex().to_string(),
        };
        tracing::error!("An update could not be read");
        let durable = self.refuse(&UpdateId(name), "it could not be read")?;
        Ok(Settled {
            durable,
            id,
            press: None,
        })
    }

    /// Sets an update aside that was tried often enough.
    fn refuse(&self, update: &UpdateId, cause: &str) -> Result<Durable, NotTaken> {
        {
            let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
            if tries.len() >= REMEMBERED {
                tries.clear();
            }
            let tried = tries.entry(update.0.clone()).or_default();
            *tried += 1;
            if *tried < TRIES {
                return Err(NotTaken::Alone);
            }
            tries.remove(&update.0);
        }
        let now = (self.clock)();
        let store = &self.service.store;
        let kept = store.refuse(ChannelName::Telegram, update, cause, now, day(now));
        kept.map_err(|error| {
            tracing::error!(%error, "Nothing can be set aside");
            NotTaken::Nothing
        })
    }
}

/// Whether a failure belongs to one conversation, so that the others can go on.
fn is_alone(error: &InboxError) -> bool {
    match error {
        InboxError::Speechless(_) => true,
        InboxError::Store(error) => matches!(
            error,
            StoreError::BrokenRow | StoreError::OtherKey | StoreError::Conflict
        ),
    }
}
