//! Takes updates in from platforms, and confirms each only once its effect is durable.
//!
//! An update that fails again and again by a fault of ours becomes a dead letter after some tries,
//! so that it does not hold up the updates behind it. While the store cannot write, no update is
//! taken in.

mod discord;
mod handoff;
pub mod health;
mod poison_updates;
mod poll;
mod reorder_buffer;
mod topics;
pub mod web;
mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use crate::app::Service;
use crate::channel::telegram::{DeskChannels, Me, ParsedUpdate, Telegram, Unread, read};
use crate::conversation::Albums;
use crate::message::{Address, Capabilities, ChannelName, StaffUpdate, UpdateId};
use crate::store::CommitReceipt;

use handoff::{Heard, PendingReply, Shown};
use poison_updates::Answering;

pub use discord::Listener;
pub use poll::poll;
pub use topics::restore_topics;
pub use webhook::{Webhook, route};

/// Takes Telegram's updates in, for [`poll`] and for the [`Webhook`].
pub struct Intake {
    service: Arc<Service>,
    telegram: Telegram,
    clock: fn() -> Timestamp,
    answering: Answering,
    state: Arc<IngestState>,
    /// The groups that are desk channels.
    desk_channels: DeskChannels,
    /// The albums that staff sent.
    albums: Albums,
}

/// The state of the intake of one platform.
#[derive(Default)]
pub struct IngestState {
    /// Whether the platform gave us updates at the last attempt.
    flowing: AtomicBool,
    /// Whether something else answers in the platform's place.
    place_taken: Arc<AtomicBool>,
    /// Whether the intake is closed, since the program ends.
    closed: AtomicBool,
}

impl IngestState {
    /// Whether the platform gave us updates at the last attempt, and answers itself.
    pub fn is_flowing(&self) -> bool {
        self.flowing.load(Ordering::Relaxed) && !self.place_taken.load(Ordering::Relaxed)
    }

    /// Closes the intake, since the program ends.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }

    /// Whether the intake is closed.
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    fn set_flowing(&self, flowing: bool) {
        self.flowing.store(flowing, Ordering::Relaxed);
    }
}

/// Why an update was not taken in. The platform repeats it.
#[derive(Debug)]
enum Rejected {
    /// The update itself failed; others may be taken in.
    Alone,
    /// The store cannot write; no update can be taken in now.
    Nothing,
}

/// What is left to do for an update that was taken in.
struct Accepted {
    durable: CommitReceipt,
    id: Option<u32>,
    press: Option<String>,
    /// The reply to the member of staff, to be sent once the act is durable.
    telling: Option<PendingReply>,
}

impl Intake {
    /// An intake for this bot on Telegram.
    pub fn new(service: Arc<Service>, telegram: Telegram, clock: fn() -> Timestamp) -> Self {
        Self {
            answering: Answering::new(Arc::clone(&service), ChannelName::Telegram),
            desk_channels: telegram.desk_channels(
                service
                    .handoff
                    .desks()
                    .desk_channels_on(ChannelName::Telegram)
                    .iter()
                    .map(|(_, desk_channel)| desk_channel),
            ),
            state: Arc::new(IngestState {
                place_taken: telegram.place_taken(),
                ..IngestState::default()
            }),
            service,
            telegram,
            clock,
            albums: Albums::default(),
        }
    }

    /// The ids of the desks with a channel on Telegram, each with that channel's address.
    pub fn desk_channels(&self) -> Vec<(String, Address)> {
        self.service
            .handoff
            .desks()
            .desk_channels_on(ChannelName::Telegram)
    }

    /// The state of the intake, for the health pages.
    pub fn state(&self) -> Arc<IngestState> {
        Arc::clone(&self.state)
    }

    /// Notes that Telegram sends updates from now on, by webhook.
    pub fn opened(&self) {
        self.state.set_flowing(true);
    }

    /// Answers an update, or makes it a dead letter. It may be confirmed once the receipt's batch is
    /// durable.
    fn take(&self, raw: &str, me: &Me, can: &Capabilities) -> Result<Accepted, Rejected> {
        let ParsedUpdate {
            id,
            inbound,
            topic,
            press,
            at_desk,
            album,
            blocked,
        } = match read(raw, me, &self.desk_channels) {
            Ok(taken) => taken,
            Err(Unread(id)) => return self.unread(raw, id),
        };
        if let Some((person, is_blocked)) = blocked {
            self.service.outbox.note_blocked(&person, is_blocked);
        }
        let answered = |came: &StaffUpdate| {
            let album = album.as_deref();
            album.is_some_and(|album| self.albums.is_answered(&came.at, album, &came.update))
        };
        if let Some(came) = at_desk.filter(|came| !answered(came)) {
            return self.understand_staff(id, came, press);
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
        if let Some(topic) = topic {
            topics::note(&self.service.store, &self.telegram, &inbound.from, topic);
        }
        let durable = self.answering.answer(&inbound, can, (self.clock)())?;
        Ok(Accepted {
            durable,
            id: Some(id),
            press,
            telling: None,
        })
    }

    /// Begins an act of a member of staff.
    fn understand_staff(
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

    /// Acknowledges a press to Telegram, and sends the member of staff the reply to their act.
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

    /// Refuses an update that cannot be parsed. It is named by its number, or else by its hash.
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
