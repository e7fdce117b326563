//! Takes in the events of Discord, in order for each person, and the messages that were sent while
//! the bot was not connected. The work is done outside the gateway's OS thread, which must
//! acknowledge interactions within three seconds.

mod roles;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use jiff::Timestamp;
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::Notify;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::discord::{Discord, Incoming, Suggest};
use crate::message::{Address, ChannelName, Inbound, StaffUpdate, UpdateId};

use super::poison_updates::Answering;
use super::{IngestState, Rejected, handoff};

/// The messages of people whose last update is at most this many days old are read back.
const DAYS: u32 = 2;

/// Takes in the events of a bot on Discord.
pub struct Listener {
    assistant: Arc<Assistant>,
    answering: Answering,
    discord: Discord,
    clock: fn() -> Timestamp,
    state: Arc<IngestState>,
    lines: Mutex<HashMap<Address, VecDeque<Work>>>,
    /// Notified when roles are to be checked at once.
    check_roles: Notify,
}

/// An event in the queue of a person or of a desk channel.
enum Work {
    Person(Inbound),
    Staff(StaffUpdate),
}

impl Listener {
    /// A listener for this bot on Discord.
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
            state: Arc::default(),
            lines: Mutex::default(),
            check_roles: Notify::new(),
        }
    }

    /// The state of the intake, for the health pages.
    pub fn state(&self) -> Arc<IngestState> {
        Arc::clone(&self.state)
    }

    /// Takes events in until the sender is dropped or the intake is closed.
    pub async fn take_in(self: Arc<Self>, mut from: UnboundedReceiver<Incoming>) {
        while let Some(came) = from.recv().await {
            if self.state.is_closed() {
                return;
            }
            match came {
                Incoming::Begun => {
                    self.state.set_flowing(true);
                    tokio::spawn(Arc::clone(&self).read_back());
                }
                Incoming::Connected(connected) => self.state.set_flowing(connected),
                Incoming::Inbound { inbound, room } => self.queue(inbound, room),
                Incoming::InServer {
                    at_desk,
                    else_inbound,
                } => self.in_server(*at_desk, else_inbound),
                Incoming::Member(moved) => self.member_moved(&moved).await,
                Incoming::Suggest(suggest) => {
                    tokio::spawn(Arc::clone(&self).suggest(suggest));
                }
            }
        }
        self.state.set_flowing(false);
    }

    /// Queues an update of a person behind the person's earlier ones.
    fn queue(self: &Arc<Self>, inbound: Inbound, room: Option<u64>) {
        if room.is_some() {
            self.discord.came_alone(&inbound.from);
        }
        if let Some(room) = room
            && self.discord.found_thread(&inbound.from, room)
            && let Err(error) = self.service().store.keep_room(&inbound.from, room)
        {
            tracing::error!(%error, "Where direct messages go could not be written down");
        }
        self.line_up(inbound.from.clone(), Work::Person(inbound));
    }

    /// Queues an event in a channel of a server: as an act of staff in a desk channel or in a thread of
    /// one, else as a message for the bot.
    fn in_server(self: &Arc<Self>, at_desk: StaffUpdate, else_inbound: Option<Inbound>) {
        let at = &at_desk.at;
        let desks = self.service().handoff.desks();
        let is_desk_channel = desks
            .desk_channels_on(at.channel)
            .iter()
            .any(|(_, desk_channel)| desk_channel == at);
        if at_desk.did.is_interaction()
            || is_desk_channel
            || self.service().outbox.place_in(at).is_some()
        {
            self.line_up(at.clone(), Work::Staff(at_desk));
        } else if let Some(inbound) = else_inbound {
            self.queue(inbound, None);
        }
    }

    fn line_up(self: &Arc<Self>, behind: Address, work: Work) {
        let mut lines = self.lines();
        if let Some(line) = lines.get_mut(&behind) {
            return line.push_back(work);
        }
        lines.insert(behind.clone(), VecDeque::from([work]));
        drop(lines);
        tokio::spawn(Arc::clone(self).drain(behind));
    }

    async fn drain(self: Arc<Self>, behind: Address) {
        while let Some(work) = self.first(&behind) {
            match work {
                Work::Person(inbound) => self.take_inbound(inbound).await,
                Work::Staff(at_desk) => self.take_at_desk(at_desk).await,
            }
        }
    }

    async fn take_inbound(self: &Arc<Self>, inbound: Inbound) {
        let (from, update) = (inbound.from.clone(), inbound.update.clone());
        let listener = Arc::clone(self);
        // Blocking on a slow store must not hold up other tasks.
        let taken = tokio::task::spawn_blocking(move || listener.answer(&inbound)).await;
        let durable = match taken {
            Ok(Ok(durable)) => durable.wait().await.is_ok(),
            _ => false,
        };
        if durable {
            self.notice_erasure(&from).await;
            tokio::spawn(Arc::clone(self).settle(from, update));
        }
    }

    /// Notes that nothing is stored of a person any more, if that is so.
    async fn notice_erasure(self: &Arc<Self>, from: &Address) {
        let (listener, person) = (Arc::clone(self), from.clone());
        let kept = move || listener.service().store.session(&person);
        if let Ok(Ok(None)) = tokio::task::spawn_blocking(kept).await {
            self.discord.is_erased(from);
        }
    }

    async fn take_at_desk(self: &Arc<Self>, came: StaffUpdate) {
        let (service, now) = (Arc::clone(self.service()), (self.clock)());
        let update = came.update.clone();
        let brought_roles = came.roles.is_some();
        let heard = tokio::task::spawn_blocking(move || handoff::hear(&service, came, now)).await;
        let Ok(Ok(heard)) = heard else {
            tracing::error!("What a member of staff did at a desk could not be taken");
            return self.discord.answered(&update).await;
        };
        if heard.durable.wait().await.is_err() {
            return;
        }
        if brought_roles {
            self.take_from_those_who_left().await;
        } else {
            self.check_roles.notify_one();
        }
        let listener = Arc::clone(self);
        tokio::spawn(async move {
            let Some(telling) = heard.telling else {
                return listener.discord.answered(&update).await;
            };
            let (update, reads_at) = telling.answers();
            if let Err(error) = telling.tell().await {
                tracing::error!(%error, "What became of an act of staff could not be told");
            }
            listener.settle(reads_at, update).await;
        });
    }

    fn answer(&self, inbound: &Inbound) -> Result<crate::store::CommitReceipt, Rejected> {
        let can = self.discord.abilities_for(&inbound.update);
        loop {
            match self.answering.answer(inbound, &can, (self.clock)()) {
                Err(Rejected::Alone) => {}
                answered => return answered,
            }
        }
    }

    /// Settles an interaction once its answers are sent.
    async fn settle(self: Arc<Self>, from: Address, update: UpdateId) {
        self.service().outbox.idle_for(&from).await;
        self.discord.answered(&update).await;
    }

    /// The next event of a queue. An empty queue is removed, so that the next event starts a task.
    fn first(&self, from: &Address) -> Option<Work> {
        let mut lines = self.lines();
        let first = lines.get_mut(from)?.pop_front();
        if first.is_none() {
            lines.remove(from);
        }
        first
    }

    async fn suggest(self: Arc<Self>, suggest: Suggest) {
        let Assistant {
            flows,
            locales,
            understander,
            ..
        } = &*self.assistant;
        let found = if suggest.need {
            let tag = locales.nearest(Some(&suggest.language));
            understander.suggest_needs(flows, tag, &suggest.words)
        } else {
            let kept = self.service().store.session(&suggest.person);
            kept.ok().flatten().map_or_else(Vec::new, |kept| {
                let session = self.assistant.reconcile(&kept.session).session;
                understander.suggest_answers(flows, &session, &suggest.words)
            })
        };
        self.discord.suggest(&suggest, found).await;
    }

    /// Reads the direct messages that people sent while the bot was not connected, the conversation
    /// with the latest update first.
    async fn read_back(self: Arc<Self>) {
        let today = crate::store::day((self.clock)());
        let rooms = match self
            .service()
            .store
            .rooms(ChannelName::Discord, today.saturating_sub(DAYS))
        {
            Ok(rooms) => rooms,
            Err(error) => {
                return tracing::error!(%error, "The store does not tell whose messages to read back");
            }
        };
        for (person, room, last) in rooms {
            self.discord.found_thread(&person, room);
            for inbound in self.discord.read_back(room, last).await {
                self.queue(inbound, None);
            }
        }
    }

    /// The ids of the desks with a channel on Discord, each with that channel's address.
    pub fn desk_channels(&self) -> Vec<(String, Address)> {
        let desks = self.service().handoff.desks();
        desks.desk_channels_on(ChannelName::Discord)
    }

    fn service(&self) -> &Arc<Service> {
        &self.answering.service
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Address, VecDeque<Work>>> {
        self.lines.lock()
    }
}
