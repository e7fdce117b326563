//! Carries a conversation to where the person gives its code: from one channel to another, or to another
//! browser.
//!
//! One commit begins it there and ends it where it was. People are never merged by their names: only the
//! code tells that two ends belong to one person.

use std::num::NonZeroU32;

use jiff::Timestamp;

use crate::dialogue::{CarryCode, Command, Event, NotCarried, PAST, Session, may_be_carried};
use crate::message::{Address, Audience, Capabilities, Inbound, Outbound, Payload};
use crate::render::Way;
use crate::store::{Carry, StoredSession};
use crate::turn::TurnError;

use super::Conversations;

/// How many codes one person may try in a minute.
pub(super) const TRIES: NonZeroU32 = NonZeroU32::new(5).expect("it is not zero");

/// What a code that a person gave leads to.
pub(super) enum Arrival {
    /// No code was given.
    None,
    /// The conversation stays where it is.
    Refused(NotCarried),
    /// The conversation goes on here.
    From {
        /// The address that it comes from.
        from: Address,
        /// The session, as it was read there.
        before: Box<StoredSession>,
        /// The session with which it goes on.
        session: Box<Session>,
    },
}

impl Arrival {
    /// The event that the code is, where one was given.
    pub(super) fn event(&self) -> Option<Event> {
        match self {
            Self::None => None,
            Self::Refused(why) => Some(Event::NotCarried(*why)),
            Self::From { .. } => Some(Event::Carried),
        }
    }
}

/// The code that a person gives, to have a conversation carried here.
pub(super) fn code_in(inbound: &Inbound) -> Option<CarryCode> {
    match &inbound.body {
        Payload::Typed(words) | Payload::FormText { words, .. } => words.read(CarryCode::read),
        _ => None,
    }
}

impl Conversations {
    /// The other conversation that a code carries. How many codes a person may try is limited; one too
    /// many is as one that is not known.
    pub(super) fn origin(
        &self,
        code: CarryCode,
        to: &Address,
        now: Timestamp,
    ) -> Result<Option<Address>, TurnError> {
        if !self.tries.lets(to) {
            return Ok(None);
        }
        let from = self.store.carried_by(code, now)?;
        Ok(from.filter(|from| from != to))
    }

    /// What the code leads to, under the locks of both conversations. `before` is the session here.
    pub(super) fn arrival(
        &self,
        code: CarryCode,
        from: Option<Address>,
        inbound: &Inbound,
        before: Option<&StoredSession>,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<Arrival, TurnError> {
        // The code may have been used before the locks were held.
        let known = self.store.carried_by(code, now)?;
        let from = from.filter(|from| known.as_ref() == Some(from));
        let kept = from.as_ref().map(|from| self.store.session(from));
        let (Some(from), Some(kept)) = (from, kept.transpose()?.flatten()) else {
            return Ok(Arrival::Refused(NotCarried::Code));
        };
        let flows = &self.assistant.flows;
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let own = before.map(|before| &before.session);
        let moved = self.assistant.reconcile(&kept.session).session;
        let free = own.is_none_or(|own| own.request.is_none());
        let may = match free {
            true => may_be_carried(flows, &moved, minors),
            false => Err(NotCarried::Ticket),
        };
        if let Err(why) = may {
            return Ok(Arrival::Refused(why));
        }
        let earlier = own.into_iter().flat_map(|own| &own.past_tickets);
        let mut past: Vec<_> = earlier.chain(&moved.past_tickets).copied().collect();
        past.drain(..past.len().saturating_sub(PAST));
        let session = Session {
            question_number: self.store.birth(&inbound.from, &inbound.update),
            // What a channel says of itself is said to all who come there.
            greeted: false,
            past_tickets: past,
            ..kept.session.clone()
        };
        Ok(Arrival::From {
            from,
            before: Box::new(kept),
            session: Box::new(session),
        })
    }

    /// The code and the ways by which the conversation can go on elsewhere, where the person asks for them.
    pub(super) fn offer(
        &self,
        event: Event,
        from: &Address,
    ) -> Result<(Option<CarryCode>, Vec<Way>), TurnError> {
        if event != Event::Command(Command::Continue) {
            return Ok((None, Vec::new()));
        }
        let code = self.store.new_carry_code()?;
        let ways = self.outbox.ways(from.channel, code);
        Ok((Some(code), ways))
    }

    /// Whether a conversation of this channel can go on elsewhere.
    pub fn can_be_carried(&self, from: &Address) -> bool {
        // Which code it is does not matter.
        !self.outbox.ways(from.channel, CarryCode::of(0)).is_empty()
    }

    /// What the turn does to codes.
    pub(super) fn carry<'a>(
        &self,
        arrival: &'a Arrival,
        offered: Option<CarryCode>,
        to: &Address,
    ) -> Result<Carry<'a>, TurnError> {
        Ok(match (arrival, offered) {
            (Arrival::From { from, before, .. }, _) => {
                let (flows, renderer) = (&self.assistant.flows, &self.assistant.renderer);
                let told = renderer.carried_away(flows, &before.session, to.channel)?;
                Carry::Came {
                    from,
                    before,
                    told: Box::new(Outbound::Say(told)),
                }
            }
            (_, Some(code)) => Carry::Offered(code),
            (Arrival::None | Arrival::Refused(_), None) => Carry::Nothing,
        })
    }
}
