//! The running service: content, store, channels, conversations, desks and outbox put together.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use parking_lot::Mutex;
use tokio::task::JoinHandle;

use crate::assistant::Assistant;
use crate::channel::{Channel, Channels};
use crate::conversation::{Conversations, FloodLimit};
use crate::dialogue::Owner;
use crate::handoff::{Desks, Handoff};
use crate::incident::Incidents;
use crate::message::{Address, Inbound, Payload, UpdateId};
use crate::outbox::Outbox;
use crate::picture::Pictures;
use crate::store::day;
use crate::store::{OutboxEntry, Store, StoreError};
use crate::turn::{Locks, TurnError};

/// A running service.
pub struct Service {
    /// Journeys, languages and the school.
    pub assistant: Arc<Assistant>,
    /// Answers what people send.
    pub conversations: Conversations,
    /// The desks, and what waits there.
    pub handoff: Arc<Handoff>,
    /// The incidents that are announced.
    pub incidents: Arc<Incidents>,
    /// Delivers outgoing messages.
    pub outbox: Arc<Outbox>,
    /// Draws the pictures of steps.
    pub pictures: Arc<Pictures>,
    /// The store of this service.
    pub store: Arc<Store>,
    /// Messages that an earlier run left, and that are too old to be simply sent.
    stale: Mutex<Vec<OutboxEntry>>,
}

impl Service {
    /// Starts the service over a store: removes sessions that have expired, and delivers what is left.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn start(
        assistant: &Arc<Assistant>,
        store: Store,
        channels: Vec<Channel>,
        flood_limit: Option<FloodLimit>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        Self::start_with(
            assistant,
            store,
            channels,
            Desks::default(),
            flood_limit,
            now,
        )
    }

    /// As [`Service::start`], with desks at which members of staff answer.
    ///
    /// # Errors
    /// As [`Service::start`].
    pub fn start_with(
        assistant: &Arc<Assistant>,
        store: Store,
        channels: Vec<Channel>,
        desks: Desks,
        flood_limit: Option<FloodLimit>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let pending = store.pending()?;
        let channels = Channels(channels);
        let pictures = Arc::new(Pictures::new(Arc::clone(assistant)));
        channels.draw_with(&pictures);
        let mut fresh = Vec::new();
        let mut stale = Vec::new();
        for row in pending {
            let patience = channels.patience(row.to.channel);
            let is_fresh = patience.is_none_or(|patience| row.at + patience >= now);
            // The person cannot ask again for a message of the staff: better shown twice than never.
            if is_fresh || row.outbound.has_words() || is_with_staff(&store, &row.to)? {
                fresh.push(row);
            } else {
                stale.push(row);
            }
        }
        let store = Arc::new(store);
        let outbox = Outbox::new(Arc::clone(&store), channels);
        let locks = Arc::new(Locks::default());
        let incidents = Arc::new(Incidents::open(Arc::clone(&store))?);
        let handoff = Arc::new(Handoff::new(
            Arc::clone(assistant),
            Arc::clone(&store),
            Arc::clone(&outbox),
            Arc::clone(&locks),
            desks,
            Arc::clone(&incidents),
        ));
        handoff.restore_routes()?;
        let conversations = Conversations::new(
            Arc::clone(assistant),
            Arc::clone(&store),
            Arc::clone(&outbox),
            locks,
            flood_limit,
            Arc::clone(&handoff),
        );
        outbox.passes(now);
        outbox.resume(fresh);
        Ok(Self {
            assistant: Arc::clone(assistant),
            conversations,
            handoff,
            incidents,
            outbox,
            pictures,
            store,
            stale: Mutex::new(stale),
        })
    }

    /// Handles the messages that an earlier run left too long ago to be simply sent. The person may
    /// have seen them, as after a backup was restored, so the person is asked the present question
    /// again instead. Messages older than a day become dead letters.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep an answer.
    pub async fn catch_up(&self, now: Timestamp) -> Result<(), TurnError> {
        let stale = std::mem::take(&mut *self.stale.lock());
        let mut asked = HashSet::new();
        for row in stale {
            if row.at + YESTERDAY < now {
                self.store
                    .dead_letter(&row, "it waited for more than a day")?;
                continue;
            }
            // Only a person has a session. Messages to a group or to staff are out of date.
            let is_person = self.store.session(&row.to)?.is_some();
            if is_person && asked.insert(row.to.clone()) {
                let can = self.outbox.abilities(&row.to);
                self.conversations
                    .catch_up(row.to.clone(), &can, now)
                    .await?;
            }
            self.store.discard([&row])?;
        }
        Ok(())
    }

    /// Asks people the present question again when they may have missed a message. Its delivery stayed
    /// in doubt, and more attempts could have shown it several times.
    ///
    /// # Errors
    /// When the store cannot keep an answer.
    pub async fn ask_again(&self, now: Timestamp) -> Result<(), TurnError> {
        for to in self.outbox.may_have_missed() {
            if self.store.session(&to)?.is_none() {
                continue;
            }
            let can = self.outbox.abilities(&to);
            self.conversations.catch_up(to, &can, now).await?;
        }
        Ok(())
    }

    /// Tells the end of each incident to the people who asked for it, outside the quiet hours. An
    /// update is named after the incident and the person, so that each is told once, whenever the
    /// program ends in between.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep it; those who were told stay told.
    pub async fn tell_ends(&self, now: Timestamp) -> Result<(), TurnError> {
        if self.assistant.school.hours.awake(now) > now {
            return Ok(());
        }
        for incident in self.incidents.to_tell()? {
            for from in self.store.awaiting_end(incident.number)? {
                let inbound = Inbound {
                    update: UpdateId(format!("incident {} {}", incident.number, from.room)),
                    language: None,
                    message: None,
                    order: None,
                    body: Payload::IncidentOver(incident.number),
                    from,
                };
                let can = self.outbox.abilities(&inbound.from);
                self.conversations.receive(inbound, &can, now).await?;
            }
            self.incidents.was_told(incident)?;
        }
        Ok(())
    }

    /// Removes what has expired, a part at a time: people are answered in between.
    async fn sweep(&self, today: u32) {
        loop {
            match self.store.sweep_part(today) {
                Ok(true) => tokio::time::sleep(BETWEEN_PARTS).await,
                Ok(false) => return,
                Err(error) => {
                    tracing::error!(%error, "What has expired could not be removed yet");
                    return;
                }
            }
        }
    }

    /// Has the store's files written anew if that pays, in a thread of its own.
    fn compact(&self) {
        let store = Arc::clone(&self.store);
        tokio::task::spawn_blocking(move || match store.compact() {
            Ok(true) => tracing::info!("The files of the store were written anew"),
            Ok(false) => {}
            Err(error) => {
                tracing::error!(%error, "The files of the store could not be written anew yet");
            }
        });
    }

    fn delete_old_threads(&self, now: Timestamp) {
        if let Err(error) = self.handoff.delete_old_threads(now) {
            tracing::error!(%error, "Rooms at the desk could not be removed yet");
        }
    }

    /// Runs the periodic work until the service ends: reminders, deadlines at the desks, removal of
    /// expired rows. Rows are removed only while the clock `is_settled`.
    pub async fn keep_time(self: Arc<Self>, clock: fn() -> Timestamp, is_settled: fn() -> bool) {
        let mut swept = None;
        let mut sweep: Option<JoinHandle<()>> = None;
        let mut cleared = None;
        let mut compacted = None;
        loop {
            let now = clock();
            let can = |to: &Address| self.outbox.abilities(to);
            if let Err(error) = self.conversations.wake(can, now).await {
                tracing::error!(%error, "A reminder could not be given yet");
            }
            if let Err(error) = self.tell_ends(now).await {
                tracing::error!(%error, "The end of an incident could not be told yet");
            }
            if let Err(error) = self.handoff.keep_desks(now).await {
                tracing::error!(%error, "What is due at the desks could not be done yet");
            }
            self.outbox.passes(now);
            if let Err(error) = self.handoff.tell_failures(now) {
                tracing::error!(%error, "What was not delivered could not be told yet");
            }
            if let Err(error) = self.handoff.show_again(now) {
                tracing::error!(%error, "A card could not be shown again yet");
            }
            if let Err(error) = self.ask_again(now).await {
                tracing::error!(%error, "Who may have missed a message could not be asked again");
            }
            let hour = now.as_second() / 3_600;
            if cleared.replace(hour) != Some(hour) {
                self.delete_old_threads(now);
            }
            let today = day(now);
            if is_settled() && swept.is_none_or(|swept| today > swept) {
                swept = Some(today);
                let service = Arc::clone(&self);
                // Reminders and the desks do not wait for it.
                sweep = Some(tokio::spawn(async move { service.sweep(today).await }));
            }
            let minute = now.as_second() / 60;
            // What a sweep is about to remove is not copied before.
            let sweeps = sweep.as_ref().is_some_and(|sweep| !sweep.is_finished());
            if !sweeps && compacted.replace(minute) != Some(minute) {
                self.compact();
            }
            tokio::time::sleep(TICK).await;
        }
    }
}

/// Whether a member of staff holds the conversation at this address.
fn is_with_staff(store: &Store, address: &Address) -> Result<bool, StoreError> {
    let kept = store.session(address)?;
    Ok(kept.is_some_and(|kept| kept.session.owner() == Owner::Staff))
}

/// How long a person may still wait for an answer: Telegram keeps an update for a day until we
/// fetch it. Source: <https://core.telegram.org/bots/api#getting-updates>, 2026-06-11.
const YESTERDAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How often the periodic work runs. Reminders need a minute only, but a member of staff who loses
/// their role must lose their conversations within a second. A round costs one read of the store.
const TICK: Duration = Duration::from_millis(900);

/// The pause between two parts of what has expired: as long as it takes to answer a few people.
const BETWEEN_PARTS: Duration = Duration::from_millis(10);
