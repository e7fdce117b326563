//! Puts an assistant to work: content, store, channels, inbox and outbox, as one.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::channel::{Channel, Channels};
use crate::check::Assistant;
use crate::dialogue::Owner;
use crate::inbox::{Desks, FloodLimit, Inbox, InboxError, day};
use crate::message::Address;
use crate::outbox::Outbox;
use crate::store::{OutboxEntry, Store, StoreError};

/// A running assistant.
pub struct Service {
    /// Takes messages.
    pub inbox: Inbox,
    /// Sends answers.
    pub outbox: Arc<Outbox>,
    /// Where everything is kept.
    pub store: Arc<Store>,
    /// What an earlier run left, too old to be sent blindly.
    stale: Mutex<Vec<OutboxEntry>>,
}

impl Service {
    /// Starts over a store: forgets what has expired and delivers what an earlier run left.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn start(
        assistant: &Arc<Assistant>,
        store: Store,
        channels: Vec<Channel>,
        pace: Option<FloodLimit>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        Self::start_with(assistant, store, channels, Desks::default(), pace, now)
    }

    /// As [`Service::start`], with desks at which people answer.
    ///
    /// # Errors
    /// As [`Service::start`].
    pub fn start_with(
        assistant: &Arc<Assistant>,
        store: Store,
        channels: Vec<Channel>,
        desks: Desks,
        pace: Option<FloodLimit>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        store.sweep(day(now))?;
        let pending = store.pending()?;
        let channels = Channels(channels);
        let mut fresh = Vec::new();
        let mut stale = Vec::new();
        for row in pending {
            let patience = channels.patience(row.to.channel);
            let is_fresh = patience.is_none_or(|patience| row.at + patience >= now);
            // What the desk says cannot be asked for again: better twice than never.
            if is_fresh || is_with_staff(&store, &row.to)? {
                fresh.push(row);
            } else {
                stale.push(row);
            }
        }
        let store = Arc::new(store);
        let outbox = Outbox::new(Arc::clone(&store), channels);
        let inbox = Inbox::new(
            Arc::clone(assistant),
            Arc::clone(&store),
            Arc::clone(&outbox),
            pace,
            desks,
        );
        inbox.find_rooms()?;
        outbox.resume(fresh);
        Ok(Self {
            inbox,
            outbox,
            store,
            stale: Mutex::new(stale),
        })
    }

    /// Looks after what an earlier run left too long ago to be sent blindly: it may have been seen,
    /// as after a backup was put back. Whoever was owed something since yesterday is asked again
    /// where they stand; what is older is set aside.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep an answer.
    pub async fn catch_up(&self, now: Timestamp) -> Result<(), InboxError> {
        let stale = std::mem::take(&mut *self.stale.lock().unwrap_or_else(PoisonError::into_inner));
        let mut asked = HashSet::new();
        for row in stale {
            if row.at + YESTERDAY < now {
                self.store
                    .dead_letter(&row, "it waited for more than a day")?;
                continue;
            }
            // Only people are asked: what was said in a group, or told to staff, has had its time.
            let is_person = self.store.session(&row.to)?.is_some();
            if is_person && asked.insert(row.to.clone()) {
                let can = self.outbox.abilities(&row.to);
                self.inbox.catch_up(row.to.clone(), &can, now).await?;
            }
            self.store.discard([&row])?;
        }
        Ok(())
    }

    /// Asks those again where they stand who may have missed a message: its delivery stayed in doubt,
    /// and repeating it more often could have shown it again and again.
    ///
    /// # Errors
    /// When the store cannot keep an answer.
    pub async fn ask_again(&self, now: Timestamp) -> Result<(), InboxError> {
        for to in self.outbox.may_have_missed() {
            if self.store.session(&to)?.is_none() {
                continue;
            }
            let can = self.outbox.abilities(&to);
            self.inbox.catch_up(to, &can, now).await?;
        }
        Ok(())
    }

    fn clear_rooms(&self, now: Timestamp) {
        if let Err(error) = self.inbox.clear_rooms(now) {
            tracing::error!(%error, "Rooms at the desk could not be removed yet");
        }
    }

    /// Gives reminders when they are due, and forgets what has expired, for as long as it runs.
    pub async fn keep_time(self: Arc<Self>, clock: fn() -> Timestamp) {
        let mut swept = day(clock());
        let mut cleared = None;
        loop {
            let now = clock();
            let can = |to: &Address| self.outbox.abilities(to);
            if let Err(error) = self.inbox.wake(can, now).await {
                tracing::error!(%error, "A reminder could not be given yet");
            }
            if let Err(error) = self.inbox.keep_desks(now).await {
                tracing::error!(%error, "What is due at the desks could not be done yet");
            }
            if let Err(error) = self.inbox.tell_losses(now) {
                tracing::error!(%error, "What was not delivered could not be told yet");
            }
            if let Err(error) = self.inbox.show_again(now) {
                tracing::error!(%error, "A card could not be shown again yet");
            }
            if let Err(error) = self.ask_again(now).await {
                tracing::error!(%error, "Who may have missed a message could not be asked again");
            }
            let hour = now.as_second() / 3_600;
            if cleared.replace(hour) != Some(hour) {
                self.clear_rooms(now);
            }
            if day(now) > swept {
                swept = day(now);
                if let Err(error) = self.store.sweep(swept) {
                    tracing::error!(%error, "What has expired could not be removed yet");
                }
            }
            tokio::time::sleep(TICK).await;
        }
    }
}

/// Whether somebody of the desk speaks with whoever has this address.
fn is_with_staff(store: &Store, address: &Address) -> Result<bool, StoreError> {
    let kept = store.session(address)?;
    Ok(kept.is_some_and(|kept| kept.session.owner() == Owner::Staff))
}

/// Telegram keeps what it could not give us for a day; so long somebody may be waiting.
/// Source: <https://core.telegram.org/bots/api#getting-updates>, 2026-06-11.
const YESTERDAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Reminders are given to the minute, but whoever loses their role loses their conversations within a
/// second; looking costs one read of the store.
const TICK: Duration = Duration::from_millis(900);
