//! Takes in what comes from Discord: in order for each person, away from the thread that must answer
//! within three seconds, and what was sent while nobody listened as well.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::channel::discord::{Came, Discord, Suggest};
use crate::review::Assistant;
use crate::service::Service;
use crate::wire::{Address, ChannelName, Inbound};

use super::tries::Answering;
use super::{Flow, NotTaken};

/// Whoever was heard of within so many days is asked what they sent meanwhile.
const DAYS: u32 = 2;

/// Takes in for a bot.
pub struct Listener {
    assistant: Arc<Assistant>,
    answering: Answering,
    discord: Discord,
    clock: fn() -> Timestamp,
    flow: Arc<Flow>,
    lines: Mutex<HashMap<Address, VecDeque<Inbound>>>,
}

impl Listener {
    /// Takes in for a bot.
    pub fn new(
        assistant: Arc<Assistant>,
        service: Arc<Service>,
        discord: Discord,
        clock: fn() -> Timestamp,
    ) -> Self {
        Self {
            assistant,
            answering: Answering::new(service, ChannelName::Discord),
            discord,
            clock,
            flow: Arc::default(),
            lines: Mutex::default(),
        }
    }

    /// Whether updates come in.
    pub fn flow(&self) -> Arc<Flow> {
        Arc::clone(&self.flow)
    }

    /// Takes in what comes, until nothing more does.
    pub async fn take_in(self: Arc<Self>, mut from: UnboundedReceiver<Came>) {
        while let Some(came) = from.recv().await {
            if self.flow.is_closed() {
                return;
            }
            match came {
                Came::Begun => {
                    self.flow.flows(true);
                    tokio::spawn(Arc::clone(&self).read_back());
                }
                Came::Inbound { inbound, room } => self.queue(inbound, room),
                Came::Suggest(suggest) => {
                    tokio::spawn(Arc::clone(&self).suggest(suggest));
                }
            }
        }
        self.flow.flows(false);
    }

    /// Queues an update behind those of the same person.
    fn queue(self: &Arc<Self>, inbound: Inbound, room: Option<u64>) {
        if let Some(room) = room
            && self.discord.found_room(&inbound.from, room)
            && let Err(error) = self.service().store.keep_room(&inbound.from, room)
        {
            tracing::error!(%error, "Where direct messages go could not be written down");
        }
        let from = inbound.from.clone();
        let mut lines = self.lines();
        if let Some(line) = lines.get_mut(&from) {
            return line.push_back(inbound);
        }
        lines.insert(from.clone(), VecDeque::from([inbound]));
        drop(lines);
        tokio::spawn(Arc::clone(self).drain(from));
    }

    async fn drain(self: Arc<Self>, from: Address) {
        while let Some(inbound) = self.first(&from) {
            let update = inbound.update.clone();
            let listener = Arc::clone(&self);
            // A store that takes its time must not stop those who wait for other things.
            let taken = tokio::task::spawn_blocking(move || listener.answer(&inbound)).await;
            let durable = match taken {
                Ok(Ok(durable)) => durable.wait().await.is_ok(),
                _ => false,
            };
            if durable {
                tokio::spawn(Arc::clone(&self).settle(from.clone(), update));
            }
        }
    }

    fn answer(&self, inbound: &Inbound) -> Result<crate::store::Durable, NotTaken> {
        let can = self.discord.abilities();
        loop {
            match self.answering.answer(inbound, &can, (self.clock)()) {
                Err(NotTaken::Alone) => {}
                answered => return answered,
            }
        }
    }

    /// Lets go of an interaction once what was said to it has been said, or nothing was.
    async fn settle(self: Arc<Self>, from: Address, update: crate::wire::UpdateId) {
        self.service().outbox.idle_for(&from).await;
        self.discord.settled(&update).await;
    }

    /// The next update of somebody; a line that is empty goes, so that the next update begins it anew.
    fn first(&self, from: &Address) -> Option<Inbound> {
        let mut lines = self.lines();
        let first = lines.get_mut(from)?.pop_front();
        if first.is_none() {
            lines.remove(from);
        }
        first
    }

    async fn suggest(self: Arc<Self>, suggest: Suggest) {
        let Assistant { flows, voices } = &*self.assistant;
        let found = if suggest.need {
            let tag = voices.nearest(Some(&suggest.language));
            voices.suggest_journeys(flows, tag, &suggest.words)
        } else {
            let kept = self.service().store.session(&suggest.person);
            let session = kept.ok().flatten().map(|kept| {
                let mut session = kept.session;
                crate::engine::settle(flows, &mut session);
                session
            });
            session.map_or_else(Vec::new, |session| {
                voices.suggest_answers(flows, &session, &suggest.words)
            })
        };
        self.discord.suggest(&suggest, found).await;
    }

    /// Reads what people wrote by direct message while nobody listened. The oldest conversation is
    /// looked at last.
    async fn read_back(self: Arc<Self>) {
        let today = crate::inbox::day((self.clock)());
        let rooms = match self.service().store.rooms(today.saturating_sub(DAYS)) {
            Ok(rooms) => rooms,
            Err(error) => return tracing::error!(%error, "Nobody can be asked what they missed"),
        };
        for (person, room, last) in rooms {
            self.discord.found_room(&person, room);
            for inbound in self.discord.read_back(room, last).await {
                self.queue(inbound, None);
            }
        }
    }

    fn service(&self) -> &Arc<Service> {
        &self.answering.service
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Address, VecDeque<Inbound>>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
