//! Tells the time. The clock of a machine may jump: a jump is believed once the clock has stood by it for
//! ten minutes, since a moment in the wrong year would otherwise forget every conversation.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use parking_lot::Mutex;

/// A difference up to this is the ordinary drift and setting of a clock.
const DRIFT: SignedDuration = SignedDuration::from_mins(2);
/// For so long a clock must stand by a jump before the jump is believed, and so long after a start
/// nothing is forgotten: until then the clock of a machine without a battery may not have been set.
const STANDS: Duration = Duration::from_mins(10);

/// The time by a wall clock, held against the time since the machine was started, which only counts on.
struct SteadyClock {
    /// The time since the machine was started, when this program was.
    started: Duration,
    /// What the machine's start was, by the clock that is believed.
    believed: Timestamp,
    /// What the machine's start would be by a clock that has jumped, and since when.
    jumped: Option<(Timestamp, Duration)>,
}

impl SteadyClock {
    fn new(wall: Timestamp, running: Duration) -> Self {
        Self {
            started: running,
            believed: wall - running,
            jumped: None,
        }
    }

    /// The time to go by when the wall clock says `wall`, so long after the start of the machine.
    fn tell(&mut self, wall: Timestamp, running: Duration) -> Timestamp {
        let start = wall - running;
        if is_near(start, self.believed) {
            self.believed = start;
            self.jumped = None;
            return wall;
        }
        match self.jumped {
            Some((to, since)) if is_near(start, to) => {
                if running.saturating_sub(since) >= STANDS {
                    self.believed = start;
                    self.jumped = None;
                }
            }
            _ => self.jumped = Some((start, running)),
        }
        self.believed + running
    }

    fn is_settled(&self, running: Duration) -> bool {
        self.jumped.is_none() && running.saturating_sub(self.started) >= STANDS
    }
}

fn is_near(one: Timestamp, other: Timestamp) -> bool {
    one.duration_since(other).abs() <= DRIFT
}

static CLOCK: Mutex<Option<SteadyClock>> = Mutex::new(None);

/// The present moment, which a test may set.
pub(super) fn now() -> Timestamp {
    fail::fail_point!("clock", |at| at
        .and_then(|at| at.parse().ok())
        .unwrap_or(Timestamp::UNIX_EPOCH));
    let (wall, running) = (wall(), running());
    let mut clock = CLOCK.lock();
    let clock = clock.get_or_insert_with(|| SteadyClock::new(wall, running));
    clock.tell(wall, running)
}

/// Whether the clock has run without a jump for long enough that what is kept may be forgotten by it.
pub(super) fn is_settled() -> bool {
    CLOCK
        .lock()
        .as_ref()
        .is_some_and(|clock| clock.is_settled(running()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place where the clock is read"
)]
fn wall() -> Timestamp {
    Timestamp::now()
}

/// The time since the machine was started, its sleep included.
fn running() -> Duration {
    #[cfg(target_os = "linux")]
    let id = rustix::time::ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    let id = rustix::time::ClockId::Monotonic;
    let time = rustix::time::clock_gettime(id);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or(0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_hours(1);
    const YEAR: Duration = Duration::from_hours(24 * 365);

    fn at(start: Timestamp, running: Duration) -> Timestamp {
        start + running
    }

    fn minutes(minutes: u64) -> Duration {
        HOUR + Duration::from_mins(minutes)
    }

    #[test]
    fn a_jump_that_is_taken_back_is_never_seen() {
        let start = Timestamp::UNIX_EPOCH + YEAR;
        for wrong in [start + YEAR, start - YEAR, Timestamp::UNIX_EPOCH] {
            let mut clock = SteadyClock::new(at(start, HOUR), HOUR);
            let (before, jump, after) = (minutes(20), minutes(21), minutes(22));
            assert_eq!(clock.tell(at(start, before), before), at(start, before));
            assert!(clock.is_settled(before));
            assert_eq!(clock.tell(at(wrong, jump), jump), at(start, jump));
            assert!(!clock.is_settled(jump));
            assert_eq!(clock.tell(at(start, after), after), at(start, after));
            assert!(clock.is_settled(after));
        }
    }

    #[test]
    fn a_clock_that_stands_by_its_jump_is_believed_after_ten_minutes() {
        let start = Timestamp::UNIX_EPOCH + YEAR;
        let set = start + YEAR;
        let mut clock = SteadyClock::new(at(start, HOUR), HOUR);
        for minute in 1..=10 {
            let told = clock.tell(at(set, minutes(minute)), minutes(minute));
            assert_eq!(told, at(start, minutes(minute)), "minute {minute}");
            assert!(!clock.is_settled(minutes(minute)));
        }
        assert_eq!(
            clock.tell(at(set, minutes(11)), minutes(11)),
            at(set, minutes(11))
        );
        assert!(clock.is_settled(minutes(11)));
    }

    #[test]
    fn a_clock_that_is_drawn_in_slowly_is_followed() {
        let start = Timestamp::UNIX_EPOCH + YEAR;
        let mut clock = SteadyClock::new(at(start, HOUR), HOUR);
        for minute in 1..=120 {
            let drawn = start + Duration::from_mins(minute);
            assert_eq!(
                clock.tell(at(drawn, minutes(minute)), minutes(minute)),
                at(drawn, minutes(minute))
            );
        }
    }

    #[test]
    fn nothing_is_settled_in_the_first_ten_minutes() {
        let start = Timestamp::UNIX_EPOCH + YEAR;
        let mut clock = SteadyClock::new(at(start, HOUR), HOUR);
        clock.tell(at(start, minutes(9)), minutes(9));
        assert!(!clock.is_settled(minutes(9)));
        clock.tell(at(start, minutes(10)), minutes(10));
        assert!(clock.is_settled(minutes(10)));
    }
}
