//! Answers one message: understand, turn, render, commit.
//!
//! The pure crate does the thinking. This module holds the conversation's lock meanwhile, commits
//! the result, and lets no update be acknowledged before that is durable.

mod albums;
mod carry;
mod event;
mod feedback;
mod flood_limit;
mod follows;
mod reorder;

use std::sync::Arc;

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::{CarryCode, Effect, Event, Session};
use crate::fault::guarded;
use crate::handoff::Handoff;
use crate::message::{Address, Audience, Capabilities, Inbound, Outbound, Payload, UpdateId};
use crate::outbox::Outbox;
use crate::store::{
    Commit, CommitReceipt, HandoffChanges, SessionChange, Store, StoredSession, day,
};
use crate::turn::{self, Answered, Locks, Reader, TurnError};

pub(crate) use albums::Albums;
use carry::Arrival;
use flood_limit::Allowed;
use follows::Follows;
use reorder::in_order;

pub use flood_limit::FloodLimit;

/// Answers messages: the content, the store, the outbox and the desks together.
pub struct Conversations {
    assistant: Arc<Assistant>,
    store: Arc<Store>,
    outbox: Arc<Outbox>,
    locks: Arc<Locks>,
    flood_limit: Option<FloodLimit>,
    /// How many codes each person may try.
    tries: FloodLimit,
    albums: Albums,
    handoff: Arc<Handoff>,
}

impl Conversations {
    /// Conversations over this content, store and outbox; `flood_limit` limits how fast one person
    /// may write.
    pub(crate) fn new(
        assistant: Arc<Assistant>,
        store: Arc<Store>,
        outbox: Arc<Outbox>,
        locks: Arc<Locks>,
        flood_limit: Option<FloodLimit>,
        handoff: Arc<Handoff>,
    ) -> Self {
        Self {
            assistant,
            store,
            outbox,
            locks,
            flood_limit,
            tries: FloodLimit::per_minute(carry::TRIES),
            albums: Albums::default(),
            handoff,
        }
    }

    /// Answers one message and returns once the answer is durable. Only then may the message be
    /// acknowledged to its platform.
    ///
    /// # Errors
    /// When the store cannot keep the answer; the message must then not be acknowledged.
    pub async fn receive(
        &self,
        inbound: Inbound,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        self.answer(&inbound, can, now)?.wait().await?;
        Ok(())
    }

    /// Sends the messages that are pending for a conversation, now that the person is there to see
    /// them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attend(&self, address: &Address) -> Result<(), TurnError> {
        let lock = self.locks.of(address);
        let _held = lock.lock();
        Ok(self.outbox.reopen(address)?)
    }

    /// Gives every reminder that is due, and returns once they are durable.
    ///
    /// The batch that gives a reminder also removes it, and its update is named after it. So it is
    /// given once, whenever the program ends in between.
    ///
    /// # Errors
    /// When the store cannot be read or cannot keep one; those that were given stay given.
    pub async fn wake(
        &self,
        can: impl Fn(&Address) -> Capabilities,
        now: Timestamp,
    ) -> Result<(), TurnError> {
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

    /// Says again where the conversation stands, to a person who may have missed messages.
    ///
    /// # Errors
    /// As [`Conversations::receive`].
    pub async fn catch_up(
        &self,
        from: Address,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<(), TurnError> {
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

    /// Answers one message. It may be acknowledged to its platform once the receipt is kept.
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
    ) -> Result<CommitReceipt, TurnError> {
        let code = carry::code_in(inbound);
        let origin = code.map(|code| self.origin(code, &inbound.from, now));
        let origin = origin.transpose()?.flatten();
        let locks = self.locks.in_order(&inbound.from, origin.as_ref());
        let _held: Vec<_> = locks.iter().map(|lock| lock.lock()).collect();
        let today = day(now);
        if self
            .store
            .seen(inbound.from.channel, &inbound.update, today)?
        {
            return Ok(self.store.so_far());
        }
        let before = self.store.session(&inbound.from)?;
        let arrival = match code {
            Some(code) => self.arrival(code, origin, inbound, before.as_ref(), can, now)?,
            None => Arrival::None,
        };
        let answer = self.think(inbound, before.as_ref(), &arrival, can, now)?;
        let arrival = if answer.carried {
            arrival
        } else {
            Arrival::None
        };
        let carry = self.carry(&arrival, answer.offered, &inbound.from)?;
        let ticket = answer.desk.ticket.clone();
        let erased = answer.desk.erased;
        let commit = Commit {
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
        };
        let (rows, durable) = self.store.commit_carrying(commit, carry)?;
        self.handoff.now_stands(ticket.as_ref(), erased);
        self.outbox.send(rows, &durable);
        Ok(durable)
    }

    /// The pure part, fenced: a fault of the program costs one apology, not the conversation.
    fn think(
        &self,
        inbound: &Inbound,
        before: Option<&StoredSession>,
        arrival: &Arrival,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<Answer, TurnError> {
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
        if let Payload::Removed { message } = &inbound.body {
            return Ok(Answer {
                desk: self.handoff.removed(&session, message)?,
                ..Answer::nothing()
            });
        }
        let order = before.and_then(|kept| kept.order);
        let stands = match arrival {
            Arrival::From { session, .. } => session,
            Arrival::None | Arrival::Refused(_) => &session,
        };
        let given = arrival.event();
        match guarded(|| self.take_turn(inbound, (stands, given), order, can, now)) {
            Ok(answer) => {
                let step = &session.frame().at;
                tracing::trace!(%step, "A turn was taken at {step}");
                Ok(answer?)
            }
            Err(reference) => {
                let address = self.store.pseudonym(&inbound.from);
                let step = &session.frame().at;
                tracing::error!(%reference, %address, %step, "A turn failed at {step}");
                let renderer = &self.assistant.renderer;
                let mut sorry = renderer.sorry(&session.language.tag, &reference)?;
                sorry.in_reply_to = Some(inbound.update.clone());
                Ok(Answer {
                    session: Left::Kept(Box::new(session)),
                    messages: vec![Outbound::Say(sorry)],
                    ..Answer::nothing()
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
        (stored, given): (&Session, Option<Event>),
        order: Option<u64>,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<Answer, TurnError> {
        fail::fail_point!("turn");
        let at = self.assistant.reconcile(stored);
        let Some(event) = given.or_else(|| self.event_of(inbound, &at.session)) else {
            return Ok(Answer::nothing());
        };
        let allowed = match event {
            // An album counts once.
            Event::SentTogether => Allowed::Yes,
            _ => self.allowed(inbound),
        };
        let event = match (event, allowed) {
            // A cry for help is answered even from a person who writes too fast. Codes have a limit of
            // their own.
            (event @ (Event::Distress(_) | Event::Carried), _) => event,
            (event, Allowed::Yes) => in_order(event, inbound, order),
            (_, Allowed::No) => Event::Flood,
            (_, Allowed::NoAsTold) => return Ok(Answer::nothing()),
        };
        let follows = Follows::of(&self.assistant, inbound, &at.session, event);
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let (from, update) = (&inbound.from, &inbound.update);
        let mut input = self
            .handoff
            .turn_input(from, update, &at.session, minors, now)?;
        input.unspoken = inbound
            .language
            .as_deref()
            .is_some_and(|tag| !self.assistant.locales.speaks(tag));
        input.possible_cry = self.possible_cry(inbound, &at.session, event);
        let asked_by = at.session.clone();
        let (code, ways) = self.offer(event, from)?;
        let reader = Reader {
            address: from,
            can,
            message: inbound.message.as_ref(),
            carry: &ways,
        };
        let Answered { turn, mut messages } =
            turn::take(&self.assistant, &self.store, &reader, at, event, &input)?;
        follows.note(&turn, &mut messages);
        let mut desk = self.handoff.relay(inbound, &asked_by, event, &turn, now)?;
        self.rate(inbound, &asked_by, event, &turn, now, &mut desk);
        let offered = turn.effects.contains(&Effect::CarryOffered) && !ways.is_empty();
        Ok(Answer {
            carried: event == Event::Carried,
            offered: code.filter(|_| offered),
            desk,
            session: turn
                .session
                .map_or(Left::Erased, |session| Left::Kept(Box::new(session))),
            messages,
        })
    }

    /// Whether the flood limit lets this message through.
    fn allowed(&self, inbound: &Inbound) -> Allowed {
        match &self.flood_limit {
            Some(limit) if !inbound.body.is_unasked() => limit.allows(&inbound.from),
            _ => Allowed::Yes,
        }
    }
}

struct Answer {
    session: Left,
    messages: Vec<Outbound>,
    desk: HandoffChanges,
    /// Whether the conversation was carried here.
    carried: bool,
    /// The code by which it can be carried away.
    offered: Option<CarryCode>,
}

impl Answer {
    fn nothing() -> Self {
        Self {
            session: Left::Untouched,
            messages: Vec::new(),
            desk: HandoffChanges::default(),
            carried: false,
            offered: None,
        }
    }
}

/// What a turn left of the session.
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
