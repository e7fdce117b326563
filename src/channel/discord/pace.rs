//! The pace of requests to Discord: some forty a second, all of them stop together, and the answers
//! that people wait for go first.
//!
//! Discord takes fifty requests a second of a bot, a few at a time on each route, and bans an address
//! that is refused ten thousand times in ten minutes. So a request waits here before it is sent.
//! Source: <https://docs.discord.com/developers/topics/rate-limits>, 2026-08-06.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use serenity::http::{LightMethod, RatelimitingBucket};
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

/// The time between two requests.
const SLOT: Duration = Duration::from_millis(25);
/// How many requests may go at once after a pause. In any second that makes 45 at most.
const BURST: u32 = 5;
/// Of so many requests in a row, one is taken from those that no person waits for.
const TURNS: u32 = 8;
/// When this many routes are known, those that are at rest are forgotten.
const MANY: usize = 4_000;

/// The priority of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Urgency {
    /// An answer to an interaction. It does not count, and waits for nothing.
    Interaction,
    /// A person waits for it.
    Live,
    /// No person waits for it: a notice, a reminder.
    Later,
    /// It only tidies up, and is left out when anything else waits.
    Spare,
}

/// What Discord counts together: a method, a route, and the channel or server in its path.
pub(super) type Bucket = (LightMethod, RatelimitingBucket);

/// What Discord said about a bucket.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limits {
    /// How many requests may come until the next period, and how many in a whole one.
    pub(super) remaining: Option<(u32, u32)>,
    /// When the next period begins.
    pub(super) resets_after: Duration,
}

/// The requests that wait.
#[derive(Clone, Default)]
pub(super) struct Pace(Arc<Shared>);

#[derive(Default)]
struct Shared {
    line: Mutex<Line>,
    /// Notified when a request came, or when more may go.
    changed: Notify,
}

#[derive(Default)]
struct Line {
    live: VecDeque<Waiting>,
    later: VecDeque<Waiting>,
    budgets: HashMap<Bucket, Budget>,
    /// When the next request may go; some slots in the past after a pause.
    next: Option<Instant>,
    /// How many requests that people wait for went since the last other one.
    since_other: u32,
    /// Whether a task lets requests go.
    is_served: bool,
}

struct Waiting {
    bucket: Bucket,
    go: oneshot::Sender<Turn>,
}

#[derive(Default)]
struct Budget {
    /// How many requests may still go, and how many in a period. Unknown before the first answer.
    known: Option<(u32, u32)>,
    resets: Option<Instant>,
    on_their_way: u32,
}

/// The right to send one request.
pub(super) struct Turn {
    shared: Arc<Shared>,
    bucket: Bucket,
}

impl Pace {
    /// Returns once a request may be sent; nothing when it is spare and others wait.
    pub(super) async fn turn(&self, urgency: Urgency, bucket: Bucket) -> Option<Turn> {
        if urgency == Urgency::Spare {
            return self.spare_turn(bucket);
        }
        let (go, may_go) = oneshot::channel();
        let waiting = Waiting { bucket, go };
        let begins = {
            let mut line = self.0.line();
            match urgency {
                Urgency::Later => line.later.push_back(waiting),
                _ => line.live.push_back(waiting),
            }
            !std::mem::replace(&mut line.is_served, true)
        };
        if begins {
            tokio::spawn(serve(Serving {
                shared: Arc::clone(&self.0),
                is_over: false,
            }));
        } else {
            self.0.changed.notify_one();
        }
        may_go.await.ok()
    }

    /// A turn at once, while nothing waits and no limit is near.
    fn spare_turn(&self, bucket: Bucket) -> Option<Turn> {
        let mut line = self.0.line();
        let now = Instant::now();
        let is_quiet = line.live.is_empty() && line.later.is_empty();
        let has_room = line.next.is_none_or(|next| next + SLOT <= now);
        if !is_quiet || !has_room || line.closed_until(bucket, now).is_some() {
            return None;
        }
        line.take_slot(now);
        Some(self.0.grant(&mut line, bucket))
    }

    /// No request goes for this long.
    pub(super) fn pause(&self, pause: Duration) {
        let mut line = self.0.line();
        let until = Instant::now() + pause;
        line.next = Some(line.next.map_or(until, |next| next.max(until)));
    }
}

impl Turn {
    /// Takes in what the answer says about the bucket.
    pub(super) fn answered(self, limits: Limits) {
        let mut line = self.shared.line();
        let now = Instant::now();
        let Some(budget) = line.budgets.get_mut(&self.bucket) else {
            return;
        };
        let others = budget.on_their_way.saturating_sub(1);
        // A route without limits is only held to the pace.
        let (remaining, whole) = limits.remaining.unwrap_or((u32::MAX, u32::MAX));
        let left = remaining.saturating_sub(others);
        let is_same_period = budget.resets.is_some_and(|resets| now < resets);
        let left = match budget.known {
            Some((known, _)) if is_same_period => known.min(left),
            _ => left,
        };
        budget.known = Some((left, whole));
        budget.resets = Some(now + limits.resets_after);
    }

    /// Takes in that the request was refused as too frequent: the bucket is closed for this long.
    pub(super) fn refused(self, limits: Limits, pause: Duration) {
        let mut line = self.shared.line();
        if let Some(budget) = line.budgets.get_mut(&self.bucket) {
            let whole = limits.remaining.map_or(1, |(_, whole)| whole.max(1));
            budget.known = Some((0, whole));
            budget.resets = Some(Instant::now() + pause);
        }
    }
}

/// Whatever became of the request, it is not on its way any more.
impl Drop for Turn {
    fn drop(&mut self) {
        let mut line = self.shared.line();
        if let Some(budget) = line.budgets.get_mut(&self.bucket) {
            budget.on_their_way = budget.on_their_way.saturating_sub(1);
        }
        drop(line);
        self.shared.changed.notify_one();
    }
}

impl Shared {
    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock()
    }

    fn grant(self: &Arc<Self>, line: &mut Line, bucket: Bucket) -> Turn {
        line.forget_old_budgets();
        let budget = line.budgets.entry(bucket).or_default();
        budget.on_their_way += 1;
        if let Some((left, _)) = &mut budget.known {
            *left = left.saturating_sub(1);
        }
        Turn {
            shared: Arc::clone(self),
            bucket,
        }
    }
}

impl Line {
    /// When a bucket opens again at the latest; nothing while it is open.
    fn closed_until(&mut self, bucket: Bucket, now: Instant) -> Option<Instant> {
        let budget = self.budgets.get_mut(&bucket)?;
        if budget.resets.is_some_and(|resets| resets <= now) {
            budget.resets = None;
            budget.known = budget.known.map(|(_, whole)| (whole, whole));
        }
        // Nothing is known of the bucket until its first answer, which wakes the line.
        let never = now + Duration::from_secs(60);
        match budget.known {
            None if budget.on_their_way > 0 => Some(never),
            // All answers of the period were lost: one request finds out what is left.
            Some((0, _)) if budget.resets.is_none() && budget.on_their_way == 0 => None,
            Some((0, _)) => Some(budget.resets.unwrap_or(never)),
            _ => None,
        }
    }

    fn queue(&mut self, of_others: bool) -> &mut VecDeque<Waiting> {
        if of_others {
            &mut self.later
        } else {
            &mut self.live
        }
    }

    fn take_slot(&mut self, now: Instant) {
        let earliest = now.checked_sub(SLOT * BURST).unwrap_or(now);
        let next = self.next.map_or(earliest, |next| next.max(earliest));
        self.next = Some(next + SLOT);
    }

    /// The next request that may go now, or else when to look again.
    fn first(&mut self, now: Instant) -> Result<Waiting, Instant> {
        if let Some(next) = self.next.filter(|next| *next > now) {
            return Err(next);
        }
        let mut look_again = now + Duration::from_secs(60);
        let others_first = self.since_other + 1 >= TURNS;
        for of_others in [others_first, !others_first] {
            let mut at = 0;
            while let Some(bucket) = self.queue(of_others).get(at).map(|one| one.bucket) {
                match self.closed_until(bucket, now) {
                    Some(opens) => look_again = look_again.min(opens),
                    None => {
                        self.since_other = if of_others { 0 } else { self.since_other + 1 };
                        return self.queue(of_others).remove(at).ok_or(look_again);
                    }
                }
                at += 1;
            }
        }
        Err(look_again)
    }

    fn forget_old_budgets(&mut self) {
        if self.budgets.len() < MANY {
            return;
        }
        let now = Instant::now();
        self.budgets.retain(|_, budget| {
            budget.on_their_way > 0 || budget.resets.is_some_and(|resets| resets > now)
        });
    }
}

/// Held by the task that lets requests go. When it ends with its runtime, the next request begins
/// another one.
struct Serving {
    shared: Arc<Shared>,
    is_over: bool,
}

impl Drop for Serving {
    fn drop(&mut self) {
        if !self.is_over {
            self.shared.line().is_served = false;
        }
    }
}

/// Lets requests go, one after the other, until none waits.
async fn serve(mut serving: Serving) {
    let shared = Arc::clone(&serving.shared);
    loop {
        let look_again = {
            let mut line = shared.line();
            if line.live.is_empty() && line.later.is_empty() {
                // Under the lock, so that no request can wait unseen.
                line.is_served = false;
                serving.is_over = true;
                return;
            }
            let now = Instant::now();
            match line.first(now) {
                Ok(waiting) => {
                    let turn = shared.grant(&mut line, waiting.bucket);
                    line.take_slot(now);
                    drop(line);
                    // A request that was given up takes no turn: it is given back.
                    drop(waiting.go.send(turn));
                    continue;
                }
                Err(look_again) => look_again,
            }
        };
        tokio::select! {
            () = tokio::time::sleep_until(look_again) => {}
            () = shared.changed.notified() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serenity::http::Route;
    use serenity::model::id::ChannelId;

    use super::*;

    fn to(channel: u64) -> Bucket {
        let route = Route::ChannelMessages {
            channel_id: ChannelId::new(channel),
        };
        (LightMethod::Post, route.ratelimiting_bucket())
    }

    fn unlimited() -> Limits {
        Limits::default()
    }

    /// Sends a request as soon as it may go; returns when that was.
    fn request(pace: &Pace, urgency: Urgency, channel: u64) -> tokio::task::JoinHandle<Instant> {
        let pace = pace.clone();
        tokio::spawn(async move {
            let turn = pace.turn(urgency, to(channel)).await.expect("it may go");
            turn.answered(unlimited());
            Instant::now()
        })
    }

    #[tokio::test(start_paused = true)]
    async fn in_no_second_do_more_requests_go_than_discord_takes() {
        let pace = Pace::default();
        let all = (1..=300).map(|channel| request(&pace, Urgency::Live, channel));
        let mut sent = Vec::new();
        for request in all.collect::<Vec<_>>() {
            sent.push(request.await.expect("it went"));
        }
        sent.sort();
        let most = sent.iter().enumerate().map(|(at, first)| {
            let until = *first + Duration::from_secs(1);
            sent[at..].iter().take_while(|sent| **sent < until).count()
        });
        assert!(most.max() <= Some(46));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_overtakes_notices_and_notices_still_go() {
        let pace = Pace::default();
        let notices: Vec<_> = (1..=40)
            .map(|channel| request(&pace, Urgency::Later, channel))
            .collect();
        tokio::time::sleep(Duration::from_millis(100)).await;
        let answers: Vec<_> = (101..=140)
            .map(|channel| request(&pace, Urgency::Live, channel))
            .collect();
        let mut last_answer = None;
        for answer in answers {
            last_answer = last_answer.max(Some(answer.await.expect("it went")));
        }
        let mut before = 0;
        for notice in notices {
            before += usize::from(Some(notice.await.expect("it went")) < last_answer);
        }
        assert!((9..=20).contains(&before), "{before} notices went before");
    }

    #[tokio::test(start_paused = true)]
    async fn a_bucket_opens_again_after_all_its_answers_were_lost() {
        let pace = Pace::default();
        let turn = pace.turn(Urgency::Live, to(1)).await.expect("it may go");
        turn.answered(Limits {
            remaining: Some((4, 5)),
            resets_after: Duration::from_secs(1),
        });
        tokio::time::sleep(Duration::from_secs(2)).await;
        for _ in 0..12 {
            let turn = pace.turn(Urgency::Live, to(1));
            let turn = tokio::time::timeout(Duration::from_secs(5), turn).await;
            // The connection breaks: nothing is heard of the request.
            drop(turn.expect("the bucket is open"));
        }
    }

    /// Each request before that would be refused, and too many refusals get an address banned.
    #[tokio::test(start_paused = true)]
    async fn a_bucket_that_an_answer_calls_empty_waits_for_its_next_period() {
        let (pace, begun) = (Pace::default(), Instant::now());
        let period = Duration::from_secs(5);
        let turn = pace.turn(Urgency::Live, to(1)).await.expect("it may go");
        turn.answered(Limits {
            remaining: Some((0, 5)),
            resets_after: period,
        });
        let next = request(&pace, Urgency::Live, 1).await.expect("it went");
        let waited = next - begun;
        assert!(waited >= period, "it went after {waited:?}");
        assert!(waited < period * 2, "it went after {waited:?} only");
    }

    #[tokio::test(start_paused = true)]
    async fn a_bucket_that_is_closed_is_remembered_when_those_at_rest_are_forgotten() {
        let (pace, begun) = (Pace::default(), Instant::now());
        let hour = Duration::from_hours(1);
        let turn = pace.turn(Urgency::Live, to(1)).await.expect("it may go");
        turn.refused(unlimited(), hour);
        for channel in 2.. {
            let turn = pace.turn(Urgency::Live, to(channel)).await;
            turn.expect("it may go").answered(unlimited());
            let known = pace.0.line().budgets.len();
            assert!(known <= MANY, "{known} are known");
            if known < usize::try_from(channel).expect("it is small") {
                break;
            }
        }
        let closed = request(&pace, Urgency::Live, 1).await.expect("it went");
        assert!(closed - begun >= hour);
    }

    #[tokio::test(start_paused = true)]
    async fn tidying_up_gives_way_and_a_full_bucket_holds_up_no_other() {
        let pace = Pace::default();
        let turn = pace.turn(Urgency::Live, to(1)).await.expect("it may go");
        turn.refused(unlimited(), Duration::from_secs(5));
        let (full, begun) = (request(&pace, Urgency::Live, 1), Instant::now());
        let other = request(&pace, Urgency::Live, 2);
        let other = other.await.expect("it went");
        assert!(other - begun < Duration::from_secs(1));
        assert!(pace.turn(Urgency::Spare, to(3)).await.is_none());
        assert!(full.await.expect("it went") - begun >= Duration::from_secs(5));
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(pace.turn(Urgency::Spare, to(3)).await.is_some());
        pace.pause(Duration::from_secs(3));
        let begun = Instant::now();
        let after = request(&pace, Urgency::Live, 4).await.expect("it went");
        assert!(after - begun >= Duration::from_secs(3), "all stop together");
    }
}
