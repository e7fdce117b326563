//! The rate limit of messages and edits to Telegram: overall, in each chat, and in groups.
//!
//! Messages get their turns in the order of their calls. A message that no person waits for takes a
//! turn only when no other message is waiting.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use teloxide::types::ChatId;
use tokio::time::{Instant, sleep_until};

/// How many messages a second are sent over all chats, unless the operator sets another rate.
/// Source: <https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this>,
/// 2026-06-11.
pub const DEFAULT_RATE: u32 = 30;
/// The highest rate that can be set. Telegram charges for messages beyond [`DEFAULT_RATE`].
/// Source: as above.
pub const HIGHEST_RATE: u32 = 1_000;

/// One message a second in a chat, with short bursts. Source: as above.
const CHAT: Pace = Pace {
    each: Duration::from_secs(1),
    burst: 5,
};
/// Twenty messages a minute in a group. Source: as above.
const GROUP: Pace = Pace {
    each: Duration::from_secs(3),
    burst: 5,
};

/// How many messages a group gets in any [`MINUTE`], the burst included. Source: as above.
const IN_A_MINUTE: usize = 20;
/// A minute, and as much as a message may take longer than another to arrive.
const MINUTE: Duration = Duration::from_secs(62);

/// The priority of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// No person waits for the message.
    Notice,
    /// One of several messages that were waiting; they may not use the burst of a dialogue.
    Queued,
    /// The reply that a person waits for.
    Reply,
}

struct Pace {
    each: Duration,
    burst: u32,
}

/// How much slower than allowed we send, since messages do not take equally long to arrive.
const MARGIN: f64 = 1.03;

/// When this many chats are remembered, those with no used-up time are forgotten.
const MANY: usize = 4_096;

pub(super) struct TelegramRateLimiter {
    rate: u32,
    turns: Mutex<Turns>,
}

struct Turns {
    /// When the next message to any chat may be sent.
    next: Instant,
    chats: HashMap<ChatId, Instant>,
    /// The last turns of each group.
    groups: HashMap<ChatId, VecDeque<Instant>>,
    /// Until when Telegram asked to send no request to a chat.
    held: HashMap<ChatId, Instant>,
}

impl TelegramRateLimiter {
    /// A limiter to `rate` messages a second; 0 for no limit.
    pub(super) fn new(rate: u32) -> Self {
        Self {
            rate,
            turns: Mutex::new(Turns {
                next: Instant::now(),
                chats: HashMap::new(),
                groups: HashMap::new(),
                held: HashMap::new(),
            }),
        }
    }

    /// Whether Telegram charges for the rate.
    pub(super) fn is_paid(&self) -> bool {
        self.rate > DEFAULT_RATE
    }

    /// Returns when a message to this chat may be sent.
    pub(super) async fn turn(&self, chat: ChatId, kind: Kind) {
        if self.rate == 0 {
            return;
        }
        if kind == Kind::Notice {
            // A notice takes no turn in advance, so that messages that a person waits for go first.
            while let Some(at) = self.busy(chat) {
                sleep_until(at).await;
            }
        }
        let at = self.turns().of_chat(chat, kind);
        sleep_until(at).await;
        self.turn_of_all(kind).await;
    }

    /// Returns when a request may be sent that adds no message to a chat, such as an edit. It counts
    /// towards the overall rate only.
    pub(super) async fn turn_of_all(&self, kind: Kind) {
        if self.rate == 0 {
            return;
        }
        let gap = (Duration::from_secs(1) / self.rate).mul_f64(MARGIN);
        loop {
            let now = Instant::now();
            let at = {
                let mut turns = self.turns();
                let next = turns.next.max(now);
                if kind == Kind::Notice && next > now + gap {
                    // A person is waiting for another message, so this one waits.
                    Err(next)
                } else {
                    turns.next = next + gap;
                    Ok(next)
                }
            };
            match at {
                Ok(at) => return sleep_until(at).await,
                Err(later) => sleep_until(later).await,
            }
        }
    }

    /// Until when the turns of a chat are taken; nothing when the chat is free.
    fn busy(&self, chat: ChatId) -> Option<Instant> {
        let used_up_to = self.turns().chats.get(&chat).copied();
        used_up_to.filter(|until| *until > Instant::now())
    }

    /// Keeps requests from a chat for as long as Telegram asks.
    pub(super) fn hold(&self, chat: ChatId, wait: Duration) {
        let until = Instant::now() + wait;
        let mut turns = self.turns();
        turns.held.retain(|_, until| *until > Instant::now());
        turns.held.insert(chat, until);
    }

    /// How long Telegram still wants no request for a chat.
    pub(super) fn held(&self, chat: ChatId) -> Option<Duration> {
        let until = *self.turns().held.get(&chat)?;
        let wait = until.checked_duration_since(Instant::now())?;
        (!wait.is_zero()).then_some(wait)
    }

    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock()
    }
}

impl Turns {
    /// Takes the next turn of a chat, and returns when it is. The moment up to which the rate is used
    /// up is kept; it may lie ahead of now by a burst.
    fn of_chat(&mut self, chat: ChatId, kind: Kind) -> Instant {
        let now = Instant::now();
        let pace = if chat.is_user() { CHAT } else { GROUP };
        let ahead = match kind {
            Kind::Reply => pace.each * (pace.burst - 1),
            Kind::Notice | Kind::Queued => Duration::ZERO,
        };
        if self.chats.len() >= MANY {
            self.chats.retain(|_, used_up_to| *used_up_to > now);
        }
        let used_up_to = self.chats.entry(chat).or_insert(now);
        let from = (*used_up_to).max(now);
        *used_up_to = from + pace.each;
        let at = from.checked_sub(ahead).map_or(now, |at| at.max(now));
        match chat.is_user() {
            true => at,
            false => self.within_a_minute(chat, at),
        }
    }

    /// The turn of a group at `at`, or as soon after it as the group's minute has room.
    fn within_a_minute(&mut self, group: ChatId, at: Instant) -> Instant {
        if self.groups.len() >= MANY {
            let now = Instant::now();
            self.groups
                .retain(|_, turns| turns.back().is_some_and(|last| *last + MINUTE > now));
        }
        let turns = self.groups.entry(group).or_default();
        let mut at = at;
        if turns.len() >= IN_A_MINUTE
            && let Some(first) = turns.pop_front()
        {
            at = at.max(first + MINUTE);
        }
        turns.push_back(at);
        // A reply may get an earlier turn than what was queued before it.
        turns.make_contiguous().sort_unstable();
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: ChatId = ChatId(1);
    const GROUP: ChatId = ChatId(-1_001);

    #[tokio::test(start_paused = true)]
    async fn a_chat_gets_a_burst_and_then_one_a_second() {
        let (rate_limiter, begun) = (TelegramRateLimiter::new(DEFAULT_RATE), Instant::now());
        for _ in 0..8 {
            rate_limiter.turn(ANNA, Kind::Reply).await;
        }
        let taken = begun.elapsed().as_millis();
        assert!((3_000..3_200).contains(&taken), "{taken}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_has_been_waiting_goes_one_a_second() {
        let (rate_limiter, begun) = (TelegramRateLimiter::new(DEFAULT_RATE), Instant::now());
        rate_limiter.turn(ANNA, Kind::Reply).await;
        for _ in 0..4 {
            rate_limiter.turn(ANNA, Kind::Queued).await;
        }
        assert!(begun.elapsed() >= Duration::from_secs(4));
    }

    #[tokio::test(start_paused = true)]
    async fn a_group_gets_twenty_in_any_minute_the_first_included() {
        let (rate_limiter, begun) = (TelegramRateLimiter::new(DEFAULT_RATE), Instant::now());
        let mut turns = Vec::new();
        for _ in 0..65 {
            rate_limiter.turn(GROUP, Kind::Reply).await;
            turns.push(begun.elapsed());
        }
        for (earlier, later) in turns.iter().zip(&turns[20..]) {
            assert!(*later - *earlier > Duration::from_secs(60));
        }
        assert!(turns[4] < Duration::from_secs(1), "a burst goes at once");
        assert!(turns[64] < Duration::from_secs(200), "{:?}", turns[64]);
    }

    #[tokio::test(start_paused = true)]
    async fn all_chats_together_keep_the_overall_pace() {
        let (rate_limiter, begun) = (TelegramRateLimiter::new(DEFAULT_RATE), Instant::now());
        for chat in 0..300 {
            rate_limiter.turn(ChatId(chat), Kind::Reply).await;
        }
        let taken = begun.elapsed().as_millis();
        assert!((10_000..10_500).contains(&taken), "{taken}");
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_goes_before_a_notice_that_asked_first() {
        let rate_limiter = std::sync::Arc::new(TelegramRateLimiter::new(1));
        for chat in 0..2 {
            rate_limiter.turn(ChatId(chat), Kind::Reply).await;
        }
        let order = std::sync::Arc::new(Mutex::new(Vec::new()));
        let go = |chat, kind| {
            let (rate_limiter, order) = (
                std::sync::Arc::clone(&rate_limiter),
                std::sync::Arc::clone(&order),
            );
            tokio::spawn(async move {
                rate_limiter.turn(ChatId(chat), kind).await;
                order.lock().push(chat);
            })
        };
        let answers = [
            go(11, Kind::Reply),
            go(12, Kind::Reply),
            go(13, Kind::Reply),
        ];
        let notice = go(10, Kind::Notice);
        for answer in answers {
            answer.await.expect("it gets its turn");
        }
        notice.await.expect("it gets its turn");
        assert_eq!(*order.lock(), [11, 12, 13, 10]);
    }

    #[tokio::test(start_paused = true)]
    async fn in_a_busy_group_words_go_before_notices_that_asked_first() {
        let rate_limiter = std::sync::Arc::new(TelegramRateLimiter::new(DEFAULT_RATE));
        for _ in 0..5 {
            rate_limiter.turn(GROUP, Kind::Reply).await;
        }
        let order = std::sync::Arc::new(Mutex::new(Vec::new()));
        let go = |kind| {
            let (rate_limiter, order) = (
                std::sync::Arc::clone(&rate_limiter),
                std::sync::Arc::clone(&order),
            );
            tokio::spawn(async move {
                rate_limiter.turn(GROUP, kind).await;
                order.lock().push(kind);
            })
        };
        let notices = [go(Kind::Notice), go(Kind::Notice)];
        tokio::time::sleep(Duration::from_secs(1)).await;
        let words = [go(Kind::Reply), go(Kind::Reply)];
        for turn in words.into_iter().chain(notices) {
            turn.await.expect("it gets its turn");
        }
        let order = order.lock();
        assert_eq!(
            *order,
            [Kind::Reply, Kind::Reply, Kind::Notice, Kind::Notice]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_chat_that_is_to_be_left_alone_is_left_alone_alone() {
        let rate_limiter = TelegramRateLimiter::new(DEFAULT_RATE);
        rate_limiter.hold(ANNA, Duration::from_secs(7));
        assert_eq!(rate_limiter.held(ANNA), Some(Duration::from_secs(7)));
        assert_eq!(rate_limiter.held(GROUP), None);
        tokio::time::sleep(Duration::from_secs(8)).await;
        assert_eq!(rate_limiter.held(ANNA), None);
    }
}
