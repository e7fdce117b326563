//! What to do with messages that come in another order than they were written in.

use crate::dialogue::Event;
use crate::message::{Inbound, Payload};

/// Turns an answer into [`Event::Late`] when it was typed before a message that is answered
/// already, since it belongs to a question that has passed.
///
/// A short number that jumps back far comes from a platform that has begun to count anew. Long
/// numbers hold the time, and never do that. Sources: <https://core.telegram.org/bots/api#update>,
/// 2026-06-11, and <https://docs.discord.com/developers/reference#snowflakes>, 2026-08-06.
pub(super) fn in_order(event: Event, inbound: &Inbound, last: Option<u64>) -> Event {
    const FAR: u64 = 1_000;
    let begins_anew = |last: u64| last <= u64::from(u32::MAX);
    let late = matches!((inbound.order, last), (Some(order), Some(last))
        if order < last && (last - order < FAR || !begins_anew(last)));
    match event {
        Event::AnswersTwo { .. }
        | Event::Chosen { .. }
        | Event::ProblemDescribed
        | Event::FeedbackGiven
        | Event::Judged(_)
        | Event::NotUnderstood
        | Event::PutRight { .. }
        | Event::Rows(_)
        | Event::Where { .. }
            if late && matches!(inbound.body, Payload::Typed(_)) =>
        {
            Event::Late
        }
        event => event,
    }
}
