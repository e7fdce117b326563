//! Backoff: pauses between the attempts of a retry, each twice as long as the one before.

use std::time::Duration;

/// The pauses of one retry.
#[derive(Clone, Debug)]
pub(crate) struct Backoff {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl Backoff {
    /// Pauses that begin with `first` and never get longer than `longest`, which is also how long it
    /// takes at most to notice that a platform has come back.
    pub(crate) const fn new(first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            next: first,
        }
    }

    /// The next pause.
    pub(crate) fn pause(&mut self) -> Duration {
        let pause = self.next;
        self.next = (pause * 2).min(self.longest);
        pause
    }

    /// The next pause, between half of it and one and a half: what failed together is not tried again
    /// together.
    pub(crate) fn jittered(&mut self) -> Duration {
        let mut byte = [128];
        // Without random bytes the pause itself will do.
        let _ = getrandom::fill(&mut byte);
        self.pause().mul_f64(0.5 + f64::from(byte[0]) / 256.0)
    }

    /// Whether nothing failed yet: the next pause is the first.
    pub(crate) fn is_first(&self) -> bool {
        self.next == self.first
    }

    /// Whether the next pause is the longest.
    pub(crate) fn is_longest(&self) -> bool {
        self.next == self.longest
    }

    /// Begins again with the first pause, after an attempt succeeded.
    pub(crate) fn reset(&mut self) {
        self.next = self.first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_begin_again() {
        let seconds = Duration::from_secs;
        let mut backoff = Backoff::new(seconds(1), seconds(5));
        let pauses: Vec<Duration> = (0..5).map(|_| backoff.pause()).collect();
        assert_eq!(pauses, [1, 2, 4, 5, 5].map(seconds));
        assert!(backoff.is_longest() && !backoff.is_first());
        backoff.reset();
        assert!(!backoff.is_longest() && backoff.is_first());
        let jittered = backoff.jittered();
        assert!(jittered >= seconds(1) / 2 && jittered <= seconds(1) * 3 / 2);
    }
}
