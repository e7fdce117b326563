//! Takes updates in from platforms, and lets them go only once what they caused is durable.
//!
//! An update that cannot be answered by a fault of ours, again and again, is set aside after some
//! tries, so that those behind it are not held up; while the store cannot keep anything, nothing is
//! taken in at all.

mod discord;
mod handoff;
pub mod health;
mod poison_updates;
mod poll;
mod reorder_buffer;
mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use crate::app::Service;
use crate::channel::telegram::{Halls, Me, ParsedUpdate, Telegram, Unread, read};
use crate::message::{Address, Capabilities, ChannelName, StaffUpdate, UpdateId};
use crate::store::CommitReceipt;

use handoff::{Heard, PendingReply, Shown};
use poison_updates::Answering;

pub use discord::Listener;
pub use poll::poll;
pub use webhook::{Webhook, route};

/// What takes Telegram's updates in.
pub struct Intake {
    service: Arc<Service>,
    telegram: Telegram,
    clock: fn() -> Timestamp,
    answering: Answering,
    flow: Arc<IngestState>,
    /// The groups where desks work.
    halls: Halls,
}

/// Whether updates of a platform come in.
#[derive(Default)]
pub struct IngestState {
    /// Whether the platform gives us updates, as far as we know.
    flowing: AtomicBool,
    /// Whether nothing more is taken in, since the program ends.
    closed: AtomicBool,
}

impl IngestState {
    /// Whether updates come in, as far as we know.
    pub fn is_flowing(&self) -> bool {
        self.flowing.load(Ordering::Relaxed)
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
}

/// Why an update was not taken in; it comes again.
#[derive(Debug)]
enum Rejected {
    /// A fault that belongs to this update; the others are not concerned.
    Alone,
    /// Nothing can be taken in now.
    Nothing,
}

/// What an update left to do.
struct Accepted {
    durable: CommitReceipt,
    id: Option<u32>,
    press: Option<String>,
    /// What is told to staff once it is durable.
    telling: Option<PendingReply>,
}

impl Intake {
    /// Takes in for a bot.
    pub fn new(service: Arc<Service>, telegram: Telegram, clock: fn() -> Timestamp) -> Self {
        Self {
            answering: Answering::new(Arc::clone(&service), ChannelName::Telegram),
            halls: Halls::of(
                service
                    .inbox
                    .desks()
                    .halls_on(ChannelName::Telegram)
                    .iter()
                    .map(|(_, hall)| hall),
            ),
            service,
            telegram,
            clock,
            flow: Arc::default(),
        }
    }

    /// The desks that work in groups, each with its group.
    pub fn halls(&self) -> Vec<(String, Address)> {
        self.service.inbox.desks().halls_on(ChannelName::Telegram)
    }

    /// Whether updates come in.
    pub fn flow(&self) -> Arc<IngestState> {
        Arc::clone(&self.flow)
    }

    /// Telegram sends updates from now on.
    pub fn opened(&self) {
        self.flow.flows(true);
    }

    /// Answers an update, or sets it aside; it may go once the promise is kept.
    fn take(&self, raw: &str, me: &Me, can: &Capabilities) -> Result<Accepted, Rejected> {
        let ParsedUpdate {
            id,
            inbound,
            press,
            at_desk,
        } = match read(raw, me, &self.halls) {
            Ok(taken) => taken,
            Err(Unread(id)) => return self.unread(raw, id),
        };
        if let Some(came) = at_desk {
            return self.hear_staff(id, came, press);
        }
        let Some(inbound) = inbound else {
            let durable = self.service.store.so_far();
            let id = Some(id);
            return Ok(Accepted {
                durable,
                id,
                press,
                telling: None,
            });
        };
        let durable = self.answering.answer(&inbound, can, (self.clock)())?;
        Ok(Accepted {
            durable,
            id: Some(id),
            press,
            telling: None,
        })
    }

    /// Begins what staff did.
    fn hear_staff(
        &self,
        id: u32,
        came: StaffUpdate,
        press: Option<String>,
    ) -> Result<Accepted, Rejected> {
        let update = came.update.clone();
        let heard = handoff::hear(&self.service, came, (self.clock)());
        match heard {
            Ok(Heard { durable, telling }) => Ok(Accepted {
                durable,
                id: Some(id),
                press,
                telling,
            }),
            Err(error) => self
                .answering
                .failed(&update, &error, (self.clock)())
                .map(|durable| Accepted {
                    durable,
                    id: Some(id),
                    press,
                    telling: None,
                }),
        }
    }

    /// Lets the platform know that what it gave has arrived, and staff what became of what they did.
    fn settle(&self, press: Option<String>, telling: Option<PendingReply>) {
        let telegram = self.telegram.clone();
        let Some(telling) = telling else {
            return press
                .into_iter()
                .for_each(|press| telegram.answer_press(press, None));
        };
        tokio::spawn(async move {
            let shown = telling.tell().await;
            let word = match shown {
                Ok(Shown::Word(word, refused)) => Some((word, refused)),
                Ok(Shown::Sign(at, message)) => {
                    telegram.show_arrived(&at, &message);
                    None
                }
                Ok(Shown::Said) => None,
                Err(error) => {
                    tracing::error!(%error, "What became of an act of staff could not be told");
                    None
                }
            };
            press
                .into_iter()
                .for_each(|press| telegram.answer_press(press, word.clone()));
        });
    }

    /// What cannot be read is named by its number, or else by what it hashes to.
    fn unread(&self, raw: &str, id: Option<u32>) -> Result<Accepted, Rejected> {
        let name = match id {
            Some(id) => id.to_string(),
            None => blake3::hash(raw.as_bytes()).to_hex().to_string(),
        };
        tracing::error!("An update could not be read");
        let durable =
            self.answering
                .refuse(&UpdateId(name), "it could not be read", (self.clock)())?;
        Ok(Accepted {
            durable,
            id,
            press: None,
            telling: None,
        })
    }
}
