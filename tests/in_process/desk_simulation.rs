//! Two members of staff and up to forty people act at random, from a seed, over the service's own
//! functions. One side speaks at a time, every message is answered once, and every person comes
//! back to where they were sent. `.ci/mutants` plants a mistake for each of these, and checks that
//! the simulation finds it and names it rightly.

use tokio::task::JoinSet;

use crate::simulation::{LARGE, SMALL, run};

#[expect(
    clippy::disallowed_methods,
    reason = "a person who runs the tests may ask for more"
)]
fn runs() -> u64 {
    let wanted = std::env::var("RUNS").ok();
    wanted.and_then(|runs| runs.parse().ok()).unwrap_or(40)
}

/// How many runs go on at the same time: most of each is waiting for a sync.
const AT_ONCE: u64 = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_speaks_and_nothing_is_lost_or_said_twice() {
    let (small, large) = (runs(), runs() / 20);
    let mut all = JoinSet::new();
    for first in 0..AT_ONCE {
        all.spawn(async move {
            for seed in (first..small).step_by(AT_ONCE as usize) {
                run(seed, SMALL).await?;
            }
            for seed in (first..large).step_by(AT_ONCE as usize) {
                run(1_000_000 + seed, LARGE).await?;
            }
            Ok(())
        });
    }
    while let Some(done) = all.join_next().await {
        let done: Result<(), crate::simulation::Wrong> = done.expect("it ends");
        done.expect("nothing is wrong");
    }
}
