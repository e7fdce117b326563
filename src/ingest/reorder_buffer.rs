//! Puts updates back into their order when they come over several connections at once.
//!
//! Updates are numbered one after the other, so one that is missing can be waited for: briefly,
//! since it may be one that never comes.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

/// How long those behind a gap wait for what is missing.
const PATIENCE: Duration = Duration::from_millis(30);

/// The order of the updates of one bot.
#[derive(Default)]
pub(super) struct Sequence {
    line: Mutex<Line>,
    moved: Notify,
}

#[derive(Default)]
struct Line {
    /// The number that comes next; nothing is known at first.
    next: Option<u32>,
    /// Those that are here and have not been taken in.
    here: BTreeSet<u32>,
}

/// A place in the line. When it is given up, those behind it may go.
pub(super) struct Turn<'a> {
    sequence: &'a Sequence,
    id: u32,
}

impl Sequence {
    /// Returns when it is this update's turn: all before it were taken in, or did not come.
    pub(super) async fn turn(&self, id: u32) -> Turn<'_> {
        self.line().here.insert(id);
        let turn = Turn { sequence: self, id };
        let until = Instant::now() + PATIENCE;
        loop {
            let moved = self.moved.notified();
            let waited = Instant::now() >= until;
            if self.line().may_go(id, waited) {
                return turn;
            }
            // Whoever is before this one takes no time to speak of.
            let limit = if waited {
                Instant::now() + PATIENCE
            } else {
                until
            };
            // Either way the line is looked at again.
            let _ = timeout_at(limit, moved).await;
        }
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    fn may_go(&self, id: u32, waited: bool) -> bool {
        let is_first = self.here.first() == Some(&id);
        is_first && (waited || self.next.is_some_and(|next| id <= next))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut line = self.sequence.line();
        line.here.remove(&self.id);
        let after = self.id.wrapping_add(1);
        // Numbers that begin anew after a quiet week go on from there.
        line.next = Some(line.next.map_or(after, |next| match next.abs_diff(after) {
            0..=FAR => next.max(after),
            _ => after,
        }));
        drop(line);
        self.sequence.moved.notify_waiters();
    }
}

/// Further apart than updates that were given in another order.
const FAR: u32 = 1_000;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    async fn order_of(ids: &[u32]) -> Vec<u32> {
        let sequence = Arc::new(Sequence::default());
        drop(sequence.turn(9).await);
        let order = Arc::new(Mutex::new(Vec::new()));
        let tasks = ids.iter().map(|&id| {
            let (sequence, order) = (Arc::clone(&sequence), Arc::clone(&order));
            tokio::spawn(async move {
                let _turn = sequence.turn(id).await;
                order.lock().expect("nobody panics").push(id);
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.expect("it gets its turn");
        }
        std::mem::take(&mut *order.lock().expect("nobody panics"))
    }

    #[tokio::test(start_paused = true)]
    async fn what_comes_in_another_order_is_put_right() {
        assert_eq!(order_of(&[12, 10, 11]).await, [10, 11, 12]);
        assert_eq!(
            order_of(&[15, 14, 13, 12, 11, 10]).await,
            [10, 11, 12, 13, 14, 15]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn what_never_comes_is_waited_for_briefly() {
        let begun = Instant::now();
        assert_eq!(order_of(&[12, 13]).await, [12, 13]);
        assert!(begun.elapsed() < Duration::from_millis(100));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_given_again_and_numbers_that_begin_anew_are_not_waited_for_long() {
        assert_eq!(order_of(&[4, 10]).await, [4, 10]);
        assert_eq!(order_of(&[1_000_000]).await, [1_000_000]);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_gives_up_their_place_holds_up_nobody() {
        let sequence = Sequence::default();
        drop(sequence.turn(9).await);
        let given_up = sequence.turn(11);
        assert!(
            tokio::time::timeout(Duration::from_millis(1), given_up)
                .await
                .is_err()
        );
        tokio::time::timeout(Duration::from_secs(1), sequence.turn(12))
            .await
            .expect("it goes");
    }
}
