//! Two members of staff and up to forty people, at random and from a seed, over the service's own
//! functions: who speaks is always one, nothing said is answered twice or not at all, and everybody
//! comes back to where they were sent. One mistake planted for each of these is found, and found as
//! what it is.

mod simulation;
mod support;

use std::collections::BTreeSet;

use fail::FailScenario;
use tokio::task::JoinSet;

use simulation::Violation::{self, *};
use simulation::{LARGE, SMALL, run};

#[expect(
    clippy::disallowed_methods,
    reason = "whoever runs the tests may ask for more"
)]
fn runs() -> u64 {
    let wanted = std::env::var("RUNS").ok();
    wanted.and_then(|runs| runs.parse().ok()).unwrap_or(40)
}

/// So many runs go on at the same time: most of each is waiting for a sync.
const AT_ONCE: u64 = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_speaks_and_nothing_is_lost_or_said_twice() {
    let _alone = FailScenario::setup();
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
        let done: Result<(), simulation::Wrong> = done.expect("it ends");
        done.expect("nothing is wrong");
    }
}

/// Each mistake, and what it may be found as.
const PLANTED: &[(&str, &[Violation])] = &[
    ("planted-answer-lost", &[AnswerLost]),
    ("planted-block-ignored", &[BlockIgnored]),
    ("planted-bot-answers", &[BotSpoke]),
    ("planted-both", &[AnsweredByBoth, ReadLater]),
    ("planted-description", &[DescriptionLost]),
    ("planted-elsewhere", &[BackElsewhere]),
    ("planted-half", &[Disagree]),
    ("planted-keeps-words", &[KeptWithoutConsent]),
    ("planted-left", &[LeftAfterErasure]),
    ("planted-left-open", &[LeftOpen]),
    ("planted-neither", &[AnsweredByNeither]),
    ("planted-restart", &[ChangedByRestart]),
    ("planted-role", &[HeldByStranger]),
    ("planted-stays-hidden", &[StaysHidden]),
    ("planted-stranger", &[StrangerActed]),
    ("planted-twice", &[DoneTwice]),
    ("planted-two-owners", &[TwoOwners]),
    ("planted-two-requests", &[TwoRequests]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mistake_planted_for_each_is_found() {
    let mut all = BTreeSet::new();
    for (mistake, expected) in PLANTED {
        let _alone = FailScenario::setup();
        fail::cfg(*mistake, "return").expect("a point");
        let mut found = None;
        for seed in 0..100 {
            if let Err(wrong) = run(seed, SMALL).await {
                found = Some(wrong);
                break;
            }
        }
        let found = found.unwrap_or_else(|| panic!("{mistake} was not found"));
        assert!(expected.contains(&found.what), "{mistake}: {found:?}");
        all.extend(expected.iter().map(|what| format!("{what:?}")));
    }
    assert_eq!(all.len(), Violation::COUNT, "{all:?}");
}
