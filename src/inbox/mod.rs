//! Answers one message: hear, turn, say, commit.
//!
//! The pure rooms do the thinking; this one holds the conversation's lock while they do, commits
//! what they made, and lets nobody acknowledge anything before it is durable.

mod albums;
mod change;
mod deadlines;
mod desk_channels;
mod desks;
mod feedback;
mod flood_limit;
mod follows;
mod guard;
mod locks;
mod losses;
mod members;
mod outage;
mod post;
mod relay;
mod reorder;
mod routing;
mod staff;
mod threads;

use std::sync::Arc;

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::{self, Command, Event, Owner, Session};
use crate::i18n::RenderError;
use crate::message::{Address, Audience, Capabilities, Inbound, Outbound, Payload, UpdateId};
use crate::outbox::Outbox;
use crate::render::Reply;
use crate::store::{
    Commit, CommitReceipt, HandoffChanges, SessionChange, Store, StoreError, StoredSession,
};

use follows::Follows;
use guard::guarded;
use locks::Locks;
use outage::Keeping;
use reorder::in_order;

use albums::Albums;
pub use desk_channels::ASKS;
pub use desks::{Desk, Desks};
use flood_limit::Allowed;
pub use flood_limit::FloodLimit;
pub use staff::{Outcome, StaffCommand};

/// What a conversation needs to be answered.
pub struct Inbox {
    assistant: Arc<Assistant>,
    store: Arc<Store>,
    outbox: Arc<Outbox>,
    locks: Locks,
    pace: Option<FloodLimit>,
    albums: Albums,
    desks: Desks,
    /// Held while what is due at the desks is done.
    keeping: tokio::sync::Mutex<Keeping>,
}

/// Why a message could not be answered. It is not acknowledged then, and comes again.
#[derive(Debug, thiserror::Error)]
pub enum InboxError {
    /// A text is missing; `guichet check` rules that out for what is shipped.
    #[error(transparent)]
    Speechless(#[from] RenderError),
    /// The store cannot keep the answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Inbox {
    /// An inbox over these; `pace` limits how fast one person may write.
    pub fn new(
        assistant: Arc<Assistant>,
        store: Arc<Store>,
        outbox: Arc<Outbox>,
        pace: Option<FloodLimit>,
        desks: Desks,
    ) -> Self {
        Self {
            assistant,
            store,
            outbox,
            locks: Locks::default(),
            pace,
            albums: Albums::default(),
            desks,
            keeping: tokio::sync::Mutex::default(),
        }
    }

    /// The desks of the settings.
    pub fn desks(&self) -> &Desks {
        &self.desks
    }

    /// What it understands and speaks with.
    pub fn assistant(&self) -> &Assistant {
        &self.assistant
    }

    /// Answers one message and returns once the answer is durable: only then may the message be
    /// acknowledged to its platform.
    ///
    /// # Errors
    /// When the store cannot keep the answer; the message must then not be acknowledged.
    pub async fn receive(
        &self,
        inbound: Inbound,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        self.answer(&inbound, can, now)?.wait().await?;
        Ok(())
    }

    /// Sends what a conversation is still owed, now that somebody is there to see it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attend(&self, address: &Address) -> Result<(), InboxError> {
        let lock = self.locks.of(address);
        let _held = lock
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(self.outbox.reopen(address)?)
    }

    /// Gives every reminder that is due, and returns once they are durable.
    ///
    /// The batch that gives a reminder removes it, and its update is named after it: whatever ends
    /// the program in between, it is given once.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep one; those that were given stay given.
    pub async fn wake(
        &self,
        can: impl Fn(&Address) -> Capabilities,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        for (at, from) in self.store.due(now)? {
            let inbound = Inbound {
                update: UpdateId(format!("reminder {at} {}", from.room)),
                language: None,
                message: None,
                order: None,
                body: Payload::ReminderDue,
                from,
            };
            let can = can(&inbound.from);
            self.receive(inbound, &can, now).await?;
        }
        Ok(())
    }

    /// Asks somebody again where they stand, who may have missed what was said to them.
    ///
    /// # Errors
    /// As [`Inbox::receive`].
    pub async fn catch_up(
        &self,
        from: Address,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        let inbound = Inbound {
            update: UpdateId(format!("catch-up {now} {}", from.room)),
            from,
            language: None,
            message: None,
            order: None,
            body: Payload::Arrived,
        };
        self.receive(inbound, can, now).await
    }

    /// Answers one message; it may be acknowledged to its platform once the promise is kept.
    ///
    /// The turn is taken under the conversation's lock. Nothing in here waits for a network or a
    /// disk sync, so that the lock is short.
    ///
    /// # Errors
    /// When the store cannot keep the answer; the message must then not be acknowledged.
    pub fn answer(
        &self,
        inbound: &Inbound,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<CommitReceipt, InboxError> {
        let lock = self.locks.of(&inbound.from);
        let _held = lock
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let today = day(now);
        if self
            .store
            .seen(inbound.from.channel, &inbound.update, today)?
        {
            return Ok(self.store.so_far());
        }
        let before = self.store.session(&inbound.from)?;
        let answer = self.think(inbound, before.as_ref(), can, now)?;
        let ticket = answer.desk.ticket.clone();
        let erased = answer.desk.erased;
        let (rows, durable) = self.store.commit(Commit {
            desk: answer.desk,
            update: &inbound.update,
            from: &inbound.from,
            before: before.as_ref(),
            session: answer.session.after(),
            order: inbound
                .order
                .or(before.as_ref().and_then(|kept| kept.order)),
            messages: answer.messages,
            today,
            now,
        })?;
        self.now_stands(ticket.as_ref(), erased);
        self.outbox.send(rows, &durable);
        Ok(durable)
    }

    /// The pure part, fenced: a fault of ours costs one apology, not the conversation.
    fn think(
        &self,
        inbound: &Inbound,
        before: Option<&StoredSession>,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<Answer, InboxError> {
        let session = self.found(inbound, before);
        if let Payload::PublicMention { link } = &inbound.body {
            if self.allowed(inbound) != Allowed::Yes {
                return Ok(Answer::nothing());
            }
            let renderer = &self.assistant.renderer;
            let mut say = renderer.public(&session.language.tag, link.as_deref())?;
            say.in_reply_to = Some(inbound.update.clone());
            return Ok(Answer {
                messages: vec![Outbound::Say(say)],
                ..Answer::nothing()
            });
        }
        if matches!(inbound.body, Payload::Removed) {
            return Ok(Answer {
                desk: self.removed(&session)?,
                ..Answer::nothing()
            });
        }
        let order = before.and_then(|kept| kept.order);
        match guarded(|| self.take_turn(inbound, session.clone(), order, can, now)) {
            Ok(answer) => Ok(answer?),
            Err(reference) => {
                let address = self.store.pseudonym(&inbound.from);
                let step = &session.visit().at;
                tracing::error!(%reference, %address, %step, "A turn failed at {step}");
                let renderer = &self.assistant.renderer;
                let mut sorry = renderer.sorry(&session.language.tag, &reference)?;
                sorry.in_reply_to = Some(inbound.update.clone());
                Ok(Answer {
                    session: Left::Kept(Box::new(session)),
                    desk: HandoffChanges::default(),
                    messages: vec![Outbound::Say(sorry)],
                })
            }
        }
    }

    fn found(&self, inbound: &Inbound, before: Option<&StoredSession>) -> Session {
        match before {
            Some(kept) => kept.session.clone(),
            None => {
                let start = &self.assistant.flows.step(self.assistant.flows.start).name;
                let language = self.assistant.locales.nearest(inbound.language.as_deref());
                Session {
                    question_number: self.store.birth(&inbound.from, &inbound.update),
                    ..Session::new(start, language)
                }
            }
        }
    }

    fn take_turn(
        &self,
        inbound: &Inbound,
        mut session: Session,
        order: Option<u64>,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<Answer, InboxError> {
        let Assistant {
            flows,
            locales,
            renderer,
            ..
        } = &*self.assistant;
        let language = session.language.clone();
        let moved = dialogue::reconcile(flows, &mut session);
        let event = match (self.event(inbound, &session), self.allowed(inbound)) {
            // However much somebody writes, this is never passed over.
            (event @ Event::Distress(_), _) => event,
            (event, Allowed::Yes) => in_order(event, inbound, order),
            (_, Allowed::No) => Event::Flood,
            (_, Allowed::NoAsTold) => return Ok(Answer::nothing()),
        };
        let follows = Follows::of(&self.assistant, inbound, &session, event);
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let mut world = self.world(&inbound.from, &inbound.update, &session, minors, now)?;
        world.unspoken = inbound
            .language
            .as_deref()
            .is_some_and(|tag| !locales.speaks(tag));
        let asked_by = session.clone();
        let mut turn = dialogue::turn(flows, session, event, &world);
        turn.acts.splice(0..0, moved);
        let asked = turn
            .session
            .as_ref()
            .map_or(0, |session| session.question_number);
        let sign =
            |question: &str, label: &str| self.store.sign(&inbound.from, asked, question, label);
        let exchanges = self.exchanges(&inbound.from, &turn)?;
        let reply = Reply {
            message: inbound.message.as_ref(),
            sign: &sign,
            exchanges: &exchanges,
        };
        let mut messages = renderer.render(flows, &turn, &language, can, &reply)?;
        follows.note(&mut messages);
        let mut desk = self.relay(inbound, &asked_by, event, &turn, now)?;
        self.rate(inbound, &asked_by, event, &turn, now, &mut desk);
        Ok(Answer {
            desk,
            session: turn
                .session
                .map_or(Left::Erased, |session| Left::Kept(Box::new(session))),
            messages,
        })
    }

    /// Whether the pace of this person allows for another message.
    fn allowed(&self, inbound: &Inbound) -> Allowed {
        match &self.pace {
            Some(pace) if !matches!(inbound.body, Payload::ReminderDue) => {
                pace.allows(&inbound.from)
            }
            _ => Allowed::Yes,
        }
    }

    fn event(&self, inbound: &Inbound, session: &Session) -> Event {
        match &inbound.body {
            Payload::Arrived => Event::Command(Command::Resume),
            Payload::Pressed(press) => {
                let from = &inbound.from;
                let sign = |question: &str, label: &str| {
                    self.store
                        .sign(from, session.question_number, question, label)
                };
                let Assistant {
                    flows,
                    understander,
                    ..
                } = &*self.assistant;
                understander.pressed(flows, session, press, &sign)
            }
            Payload::Typed(typed) => {
                let Assistant {
                    flows,
                    understander,
                    ..
                } = &*self.assistant;
                understander.understand_by_owner(flows, session, typed)
            }
            // Answered before any turn.
            Payload::PublicMention { .. } | Payload::Removed => Event::Command(Command::Resume),
            Payload::Unreadable {
                album: Some(album),
                words: None,
                ..
            } if self
                .albums
                .is_answered(&inbound.from, album, &inbound.update) =>
            {
                Event::SentTogether
            }
            Payload::Unreadable { why, words, .. } => match words {
                Some(words) => {
                    let Assistant {
                        flows,
                        understander,
                        ..
                    } = &*self.assistant;
                    match understander.overhear(flows, session, *why, words) {
                        // It does not reach whoever speaks, which is what must be said.
                        Event::Secret(_) if session.owner() == Owner::Staff => {
                            Event::Unreadable(*why)
                        }
                        event => event,
                    }
                }
                None => Event::Unreadable(*why),
            },
            Payload::ReminderDue => Event::ReminderDue,
            Payload::FormText { form, words } => {
                let Assistant {
                    flows,
                    understander,
                    ..
                } = &*self.assistant;
                let asked = session.question_number;
                let sign = |question: &str, label: &str| {
                    self.store.sign(&inbound.from, asked, question, label)
                };
                understander.written(flows, session, form, words, &sign)
            }
        }
    }
}

struct Answer {
    session: Left,
    messages: Vec<Outbound>,
    desk: HandoffChanges,
}

impl Answer {
    fn nothing() -> Self {
        Self {
            session: Left::Untouched,
            messages: Vec::new(),
            desk: HandoffChanges::default(),
        }
    }
}

/// What a turn left of a session.
enum Left {
    Erased,
    Kept(Box<Session>),
    Untouched,
}

impl Left {
    fn after(&self) -> SessionChange<'_> {
        match self {
            Self::Erased => SessionChange::Erased,
            Self::Kept(session) => SessionChange::Kept(session),
            Self::Untouched => SessionChange::Untouched,
        }
    }
}

/// The day of a moment, counted from 1970, in UTC: for expiry, where hours do not matter.
pub fn day(now: Timestamp) -> u32 {
    const SECONDS: i64 = 24 * 60 * 60;
    u32::try_from(now.as_second().div_euclid(SECONDS)).unwrap_or(0)
}
