//! Restores the order of updates that come over several connections at once.
//!
//! Updates are numbered one after the other, so a gap shows that one is missing. The updates after
//! the gap wait for it briefly, since it may never come.

use std::collections::BTreeSet;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

/// How long the updates after a gap wait for the missing one.
const PATIENCE: Duration = Duration::from_millis(30);

/// The sequence of the updates of one bot.
#[derive(Default)]
pub(super) struct Sequence {
    arrivals: Mutex<Arrivals>,
    moved: Notify,
}

#[derive(Default)]
struct Arrivals {
    /// The number that comes next; nothing until the first update.
    next: Option<u32>,
    /// The numbers of the updates that have come and were not taken in yet.
    here: BTreeSet<u32>,
}

/// The place of an update in the sequence. Dropping it lets the updates behind it go.
pub(super) struct Turn<'a> {
    sequence: &'a Sequence,
    id: u32,
}

impl Sequence {
    /// Returns when it is this update's turn: all before it were taken in, or did not come in time.
    pub(super) async fn turn(&self, id: u32) -> Turn<'_> {
        self.arrivals().here.insert(id);
        let turn = Turn { sequence: self, id };
        let until = Instant::now() + PATIENCE;
        loop {
            let moved = self.moved.notified();
            let waited = Instant::now() >= until;
            if self.arrivals().may_go(id, waited) {
                return turn;
            }
            // The update before this one is taken in within a moment.
            let limit = if waited {
                Instant::now() + PATIENCE
            } else {
                until
            };
            // In either case the line is checked again.
            let _ = timeout_at(limit, moved).await;
        }
    }

    fn arrivals(&self) -> MutexGuard<'_, Arrivals> {
        self.arrivals.lock()
    }
}

impl Arrivals {
    fn may_go(&self, id: u32, waited: bool) -> bool {
        let is_first = self.here.first() == Some(&id);
        is_first && (waited || self.next.is_some_and(|next| id <= next))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut arrivals = self.sequence.arrivals();
        arrivals.here.remove(&self.id);
        let after = self.id.wrapping_add(1);
        // After a quiet week numbers may begin anew; then the sequence goes on from there.
        arrivals.next = Some(
            arrivals
                .next
                .map_or(after, |next| match next.abs_diff(after) {
                    0..=FAR => next.max(after),
                    _ => after,
                }),
        );
        drop(arrivals);
        self.sequence.moved.notify_waiters();
    }
}

/// Numbers further apart than this are a new beginning, not a change of order.
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
                order.lock().push(id);
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.expect("it gets its turn");
        }
        std::mem::take(&mut *order.lock())
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
    async fn a_place_that_is_given_up_holds_nothing_up() {
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
