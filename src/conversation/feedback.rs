//! What a turn leaves of what a person says of the help: whether it helped, and which text is not
//! understood.

use jiff::Timestamp;

use crate::dialogue::{Effect, Event, Session, SideQuestion, Turn};
use crate::message::{Inbound, Payload};
use crate::store::{HandoffChanges, KEPT_DAYS, Rating, Unclear, day};

use super::Conversations;

impl Conversations {
    /// Notes what the person answered, and why, and the text that was not understood. `before` is the
    /// session before the turn.
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
        desk.unclear = turn.effects.iter().find_map(|effect| match effect {
            Effect::Unclear { text, .. } => Some(Unclear {
                day: day(now),
                text: text.clone(),
                language: before.language.tag.clone(),
            }),
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
