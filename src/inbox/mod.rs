//! Answers one message: hear, turn, say, commit.
//!
//! The pure rooms do the thinking; this one holds the conversation's lock while they do, commits
//! what they made, and lets nobody acknowledge anything before it is durable.

mod guard;
mod locks;
mod pace;

use std::sync::Arc;

use jiff::Timestamp;

use crate::engine::{self, Command, Event, Session};
use crate::outbox::Outbox;
use crate::review::Assistant;
use crate::store::{Commit, Durable, Kept, Store, StoreError};
use crate::voice::Speechless;
use crate::wire::{Abilities, Address, Body, Inbound, Outbound, UpdateId};

use guard::guarded;
use locks::Locks;

pub use pace::Pace;

/// What a conversation needs to be answered.
pub struct Inbox {
    assistant: Arc<Assistant>,
    store: Arc<Store>,
    outbox: Arc<Outbox>,
    locks: Locks,
    pace: Option<Pace>,
}

/// Why a message could not be answered. It is not acknowledged then, and comes again.
#[derive(Debug, thiserror::Error)]
pub enum InboxError {
    /// A text is missing; `guichet check` rules that out for what is shipped.
    #[error(transparent)]
    Speechless(#[from] Speechless),
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
        pace: Option<Pace>,
    ) -> Self {
        Self {
            assistant,
            store,
            outbox,
            locks: Locks::default(),
            pace,
        }
    }

    /// Answers one message and returns once the answer is durable: only then may the message be
    /// acknowledged to its platform.
    ///
    /// # Errors
    /// When the store cannot keep the answer; the message must then not be acknowledged.
    pub async fn receive(
        &self,
        inbound: Inbound,
        can: &Abilities,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        self.answer(inbound, can, now)?.wait().await?;
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
        can: impl Fn(&Address) -> Abilities,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        for (at, from) in self.store.due(now)? {
            let inbound = Inbound {
                update: UpdateId(format!("reminder {at} {}", from.room)),
                language: None,
                body: Body::Woken,
                from,
            };
            let can = can(&inbound.from);
            self.receive(inbound, &can, now).await?;
        }
        Ok(())
    }

    /// Takes the turn under the conversation's lock. Nothing in here waits for a network or a disk
    /// sync, so that the lock is short.
    fn answer(
        &self,
        inbound: Inbound,
        can: &Abilities,
        now: Timestamp,
    ) -> Result<Durable, InboxError> {
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
        let answer = self.think(&inbound, before.as_ref(), can, now)?;
        let (rows, durable) = self.store.commit(Commit {
            update: &inbound.update,
            from: &inbound.from,
            before: before.as_ref(),
            session: answer.session.as_ref(),
            messages: answer.messages,
            today,
        })?;
        self.outbox.send(rows, &durable);
        Ok(durable)
    }

    /// The pure part, fenced: a fault of ours costs one apology, not the conversation.
    fn think(
        &self,
        inbound: &Inbound,
        before: Option<&Kept>,
        can: &Abilities,
        now: Timestamp,
    ) -> Result<Answer, InboxError> {
        let session = self.found(inbound, before);
        match guarded(|| self.take_turn(inbound, session.clone(), can, now)) {
            Ok(answer) => Ok(answer?),
            Err(reference) => {
                let address = self.store.pseudonym(&inbound.from);
                let step = &session.visit().at;
                tracing::error!(%reference, %address, %step, "A turn failed at {step}");
                let sorry = self
                    .assistant
                    .voices
                    .sorry(&session.language.tag, &reference)?;
                Ok(Answer {
                    session: Some(session),
                    messages: vec![Outbound::Say(sorry)],
                })
            }
        }
    }

    fn found(&self, inbound: &Inbound, before: Option<&Kept>) -> Session {
        match before {
            Some(kept) => kept.session.clone(),
            None => {
                let start = &self.assistant.flows.step(self.assistant.flows.start).name;
                Session::new(
                    start,
                    self.assistant.voices.nearest(inbound.language.as_deref()),
                )
            }
        }
    }

    fn take_turn(
        &self,
        inbound: &Inbound,
        mut session: Session,
        can: &Abilities,
        now: Timestamp,
    ) -> Result<Answer, Speechless> {
        let language = session.language.clone();
        let moved = engine::settle(&self.assistant.flows, &mut session);
        let event = self.event(inbound, &session);
        let world = self.assistant.voices.world(now);
        let mut turn = engine::turn(&self.assistant.flows, session, event, &world);
        turn.acts.splice(0..0, moved);
        let messages = self.assistant.voices.say(
            &self.assistant.flows,
            &turn,
            &language,
            can,
            &inbound.update,
        )?;
        Ok(Answer {
            session: turn.session,
            messages,
        })
    }

    fn event(&self, inbound: &Inbound, session: &Session) -> Event {
        if matches!(inbound.body, Body::Woken) {
            return Event::Woken;
        }
        if self
            .pace
            .as_ref()
            .is_some_and(|pace| !pace.allows(&inbound.from))
        {
            return Event::Flood;
        }
        match &inbound.body {
            Body::Arrived => Event::Command(Command::Resume),
            Body::Pressed(press) => {
                self.assistant
                    .voices
                    .pressed(&self.assistant.flows, session, press)
            }
            Body::Typed(typed) => self
                .assistant
                .voices
                .hear(&self.assistant.flows, session, typed),
            Body::Unreadable(why) => Event::Unreadable(*why),
            Body::Woken => Event::Woken,
        }
    }
}

struct Answer {
    session: Option<Session>,
    messages: Vec<Outbound>,
}

/// The day of a moment, counted from 1970, in UTC: for expiry, where hours do not matter.
pub fn day(now: Timestamp) -> u32 {
    const SECONDS: i64 = 24 * 60 * 60;
    u32::try_from(now.as_second().div_euclid(SECONDS)).unwrap_or(0)
}
