//! Takes in what comes from Discord: in order for each person, away from the thread that must answer
//! within three seconds, and what was sent while nobody listened as well.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::app::Service;
use crate::channel::discord::{Discord, Incoming, Suggest};
use crate::check::Assistant;
use crate::message::{Address, ChannelName, Inbound, StaffAction, StaffUpdate};

use super::poison_updates::Answering;
use super::{IngestState, Rejected, handoff};

/// Whoever was heard of within so many days is asked what they sent meanwhile.
const DAYS: u32 = 2;
/// So often it is looked whether those who hold a request still have their role.
const LOOK: Duration = Duration::from_millis(700);

/// Takes in for a bot.
pub struct Listener {
    assistant: Arc<Assistant>,
    answering: Answering,
    discord: Discord,
    clock: fn() -> Timestamp,
    flow: Arc<IngestState>,
    lines: Mutex<HashMap<Address, VecDeque<Work>>>,
}

/// Something to be done in its turn.
enum Work {
    Person(Inbound),
    Staff(StaffUpdate),
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
    pub fn flow(&self) -> Arc<IngestState> {
        Arc::clone(&self.flow)
    }

    /// Takes in what comes, until nothing more does.
    pub async fn take_in(self: Arc<Self>, mut from: UnboundedReceiver<Incoming>) {
        while let Some(came) = from.recv().await {
            if self.flow.is_closed() {
                return;
            }
            match came {
                Incoming::Begun => {
                    self.flow.flows(true);
                    tokio::spawn(Arc::clone(&self).read_back());
                }
                Incoming::Inbound { inbound, room } => self.queue(inbound, room),
                Incoming::InServer {
                    at_desk,
                    else_inbound,
                } => self.in_server(at_desk, else_inbound),
                Incoming::Suggest(suggest) => {
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
        self.line_up(inbound.from.clone(), Work::Person(inbound));
    }

    /// Something that happened where others read along: for the desk, where it works there.
    fn in_server(self: &Arc<Self>, at_desk: StaffUpdate, else_inbound: Option<Inbound>) {
        let at = &at_desk.at;
        let desks = self.service().inbox.desks();
        let is_hall = desks
            .halls_on(at.channel)
            .iter()
            .any(|(_, hall)| hall == at);
        let is_pressed = matches!(at_desk.did, StaffAction::Pressed(_));
        if is_pressed || is_hall || self.service().outbox.place_in(at).is_some() {
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
        // A store that takes its time must not stop those who wait for other things.
        let taken = tokio::task::spawn_blocking(move || listener.answer(&inbound)).await;
        let durable = match taken {
            Ok(Ok(durable)) => durable.wait().await.is_ok(),
            _ => false,
        };
        if durable {
            tokio::spawn(Arc::clone(self).settle(from, update));
        }
    }

    async fn take_at_desk(self: &Arc<Self>, came: StaffUpdate) {
        let (service, now) = (Arc::clone(self.service()), (self.clock)());
        let update = came.update.clone();
        let heard = tokio::task::spawn_blocking(move || handoff::hear(&service, came, now)).await;
        let Ok(Ok(heard)) = heard else {
            tracing::error!("What somebody at a desk did could not be taken");
            return self.discord.settled(&update).await;
        };
        if heard.durable.wait().await.is_err() {
            return;
        }
        let listener = Arc::clone(self);
        tokio::spawn(async move {
            let Some(telling) = heard.telling else {
                return listener.discord.settled(&update).await;
            };
            let (update, reads_at) = telling.answers();
            if let Err(error) = telling.tell().await {
                tracing::error!(%error, "What became of an act of staff could not be told");
            }
            listener.settle(reads_at, update).await;
        });
    }

    fn answer(&self, inbound: &Inbound) -> Result<crate::store::CommitReceipt, Rejected> {
        let can = self.discord.abilities();
        loop {
            match self.answering.answer(inbound, &can, (self.clock)()) {
                Err(Rejected::Alone) => {}
                answered => return answered,
            }
        }
    }

    /// Lets go of an interaction once what was said to it has been said, or nothing was.
    async fn settle(self: Arc<Self>, from: Address, update: crate::message::UpdateId) {
        self.service().outbox.idle_for(&from).await;
        self.discord.settled(&update).await;
    }

    /// The next update of somebody; a line that is empty goes, so that the next update begins it anew.
    fn first(&self, from: &Address) -> Option<Work> {
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
                crate::dialogue::reconcile(flows, &mut session);
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

    /// The desks that work in channels, each with its channel.
    pub fn halls(&self) -> Vec<(String, Address)> {
        let desks = self.service().inbox.desks();
        desks.halls_on(ChannelName::Discord)
    }

    /// Looks again and again whether those of the staff who hold a request still have their role, or
    /// are still there, for as long as it runs.
    pub async fn watch_roles(self: Arc<Self>) {
        while !self.halls().is_empty() {
            tokio::time::sleep(LOOK).await;
            let desks = self.service().inbox.desks();
            let mut lost = false;
            for (desk, hall) in self.halls() {
                let holders = desks.holders(&desk, hall.channel);
                let looked = holders
                    .iter()
                    .map(|by| self.discord.roles_of(&hall, &by.id));
                for (by, roles) in holders.iter().zip(join_all(looked).await) {
                    match roles {
                        Some(Some(roles)) => desks.has_roles(&desk, by, &roles),
                        Some(None) => desks.moves(&desk, by, false),
                        None => {}
                    }
                    lost |= !desks.is_staff(by, &desk);
                }
            }
            if lost && let Err(error) = self.service().inbox.keep_desks((self.clock)()).await {
                tracing::error!(%error, "What is due at the desks could not be done yet");
            }
        }
    }

    fn service(&self) -> &Arc<Service> {
        &self.answering.service
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Address, VecDeque<Work>>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
