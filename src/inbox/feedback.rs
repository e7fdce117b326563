//! What a turn leaves of whether it helped, and what is held of exchanges with the desk.

use jiff::Timestamp;

use crate::dialogue::{Effect, Event, Session, SideQuestion, Turn};
use crate::message::{Address, Inbound, Payload};
use crate::render::Exchange;
use crate::store::{HandoffChanges, KEPT_DAYS, Rating, Speaker, StoreError};

use super::{Inbox, day};

impl Inbox {
    /// Notes what the person answered, and why. `before` is the session before the turn.
    pub(super) fn rate(
        &self,
        inbound: &Inbound,
        before: &Session,
        event: Event,
        turn: &Turn,
        now: Timestamp,
        desk: &mut HandoffChanges,
    ) {
        let rating = |rated| Rating::of(rated, day(now), &before.language.tag);
        desk.rating = turn.acts.iter().find_map(|act| match act {
            Effect::Rated(rated) => Some(rating(rated)),
            _ => None,
        });
        if let (Event::FeedbackGiven, Some(SideQuestion::Why(rated))) =
            (event, &before.side_question)
            && let Payload::Typed(typed) | Payload::FormText { words: typed, .. } = &inbound.body
        {
            let days = self.desks.fewest_days().unwrap_or(KEPT_DAYS);
            desk.remark = Some(rating(rated).because(typed.relay(), days));
        }
    }

    /// What was said with the desk, when the turn shows all that is held.
    pub(super) fn exchanges(
        &self,
        from: &Address,
        turn: &Turn,
    ) -> Result<Vec<Exchange>, StoreError> {
        let shown = turn.acts.contains(&Effect::MyData);
        let session = turn.session.as_ref().filter(|_| shown);
        let mut exchanges = Vec::new();
        for reference in session.into_iter().flat_map(Session::exchanges) {
            // One that is over for long is no more, or its number is another person's.
            let ticket = self.store.ticket(reference)?;
            let Some(ticket) = ticket.filter(|ticket| ticket.person == *from) else {
                continue;
            };
            let spoken = self.store.spoken(reference)?.into_iter();
            let words = spoken.filter_map(|spoken| match spoken.by {
                Speaker::Person => Some((true, spoken.words)),
                Speaker::Staff => Some((false, spoken.words)),
                Speaker::Note => None,
            });
            exchanges.push(Exchange {
                reference,
                kept: ticket.consent == Some(true),
                words: words.collect(),
            });
        }
        Ok(exchanges)
    }
}
