//! What a turn leaves of the answer to « did it help? ».

use jiff::Timestamp;

use crate::dialogue::{Effect, Event, Session, SideQuestion, Turn};
use crate::message::{Inbound, Payload};
use crate::store::{HandoffChanges, KEPT_DAYS, Rating, day};

use super::Conversations;

impl Conversations {
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
        desk.rating = turn.effects.iter().find_map(|effect| match effect {
            Effect::Rated(rated) => Some(rating(rated)),
            _ => None,
        });
        if let (Event::FeedbackGiven, Some(SideQuestion::Why(rated))) =
            (event, &before.side_question)
            && let Payload::Typed(typed) | Payload::FormText { words: typed, .. } = &inbound.body
        {
            let days = self.handoff.desks().fewest_days().unwrap_or(KEPT_DAYS);
            desk.remark = Some(rating(rated).because(typed.relay(), days));
        }
    }
}
