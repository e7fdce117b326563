//! Words between people and staff that Telegram refuses: they wait, the next ones go first, and both
//! sides are told when they did not arrive.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::support::NOON;
use crate::support::bot_api::Failing;
use crate::support::telegram_desk::{ANNE, GROUP, LEA, Rig};

/// A reason that the program does not know.
const UNKNOWN: &str = "MESSAGE_LOOKS_ODD";

#[tokio::test]
async fn words_that_are_refused_let_the_next_ones_go_first_and_arrive_when_they_are_taken() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.refuse("première", UNKNOWN);
    rig.says(LEA, "première question").await;
    rig.says(LEA, "deuxième question").await;
    let seen = rig.texts(Some(topic));
    assert!(seen.contains("deuxième question"), "{seen}");
    assert!(!seen.contains("première question"), "{seen}");
    rig.api.heal();
    rig.api
        .until("they never arrive", |_| {
            rig.texts(Some(topic)).contains("première question")
        })
        .await;
    let seen = rig.texts(Some(topic));
    assert_eq!(seen.matches("première question").count(), 1, "{seen}");
    assert_eq!(rig.service.store.count_dead_letters().expect("it reads"), 0);
}

#[tokio::test]
async fn words_of_staff_that_are_refused_let_the_next_ones_go_first_and_arrive_too() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.refuse("première", UNKNOWN);
    rig.writes(ANNE, topic, "première réponse").await;
    rig.writes(ANNE, topic, "deuxième réponse").await;
    assert!(rig.last_to(LEA).contains("deuxième réponse"));
    rig.api.heal();
    rig.api
        .until("they never arrive", |_| {
            rig.last_to(LEA).contains("première réponse")
        })
        .await;
}

#[tokio::test]
async fn what_was_refused_is_no_longer_counted_once_the_person_has_blocked_the_bot() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.refuse("première", UNKNOWN);
    rig.writes(ANNE, topic, "première réponse").await;
    assert_eq!(rig.service.outbox.refused(), 1);
    rig.api.fail("sendmessage", Failing::blocked(), 100);
    rig.api
        .until("it still counts", |_| rig.service.outbox.refused() == 0)
        .await;
}

#[tokio::test]
async fn where_a_topic_is_closed_words_wait_in_their_order() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.refuse("", "TOPIC_CLOSED");
    for words in ["un", "deux", "trois"] {
        rig.api.write(LEA, "fr", &format!("message {words}"));
        rig.api.drained().await;
    }
    rig.api
        .until("nothing was tried", |api| {
            api.calls("sendmessage").len() > 4
        })
        .await;
    rig.api.heal();
    rig.answered().await;
    let seen = rig.texts(Some(topic));
    let place = |words: &str| {
        seen.find(words)
            .unwrap_or_else(|| panic!("{words}: {seen}"))
    };
    assert!(place("message un") < place("message deux"));
    assert!(place("message deux") < place("message trois"));
}

/// A clock that a test moves.
macro_rules! clock {
    ($seconds:ident, $now:ident) => {
        static $seconds: AtomicI64 = AtomicI64::new(0);
        fn $now() -> Timestamp {
            NOON + SignedDuration::from_secs($seconds.load(Ordering::SeqCst))
        }
    };
}

const A_DAY_LATER: i64 = 25 * 60 * 60;

/// By this clock, a ticket that a member of staff has taken, and its topic.
async fn taken_by(clock: fn() -> Timestamp) -> (Rig, i64) {
    let rig = Rig::start_by(clock).await;
    let topic = rig.taken().await;
    (rig, topic)
}

/// A day passes, and a message is set aside for this cause.
async fn is_set_aside(rig: &Rig, seconds: &AtomicI64, cause: &str) {
    seconds.store(A_DAY_LATER, Ordering::SeqCst);
    rig.api
        .until("nothing is set aside", |_| {
            let letters = rig.service.store.dead_letters().expect("it reads");
            letters.iter().any(|letter| letter.cause.contains(cause))
        })
        .await;
}

#[tokio::test]
async fn words_that_are_refused_for_a_day_are_set_aside_and_both_sides_told() {
    clock!(SECONDS, now);
    let (rig, topic) = taken_by(now).await;
    rig.api.refuse("canari", UNKNOWN);
    rig.says(LEA, "un canari jaune").await;
    assert!(!rig.texts(None).contains("n'a pas pu vous être montré"));
    is_set_aside(&rig, &SECONDS, UNKNOWN).await;
    rig.answered().await;
    let person = rig.api.chat(LEA).messages;
    let told = person.values().filter(|said| {
        said.text.contains("n'est pas arrivé à l'établissement") && said.text.contains("refusé")
    });
    assert_eq!(told.count(), 1, "{person:#?}");
    let above = rig.texts(None);
    assert_eq!(
        above.matches("n'a pas pu vous être montré").count(),
        1,
        "{above}"
    );
    assert!(
        above.contains(&rig.ticket().reference.to_string()),
        "{above}"
    );
    assert!(!rig.texts(Some(topic)).contains("canari"));
    let pending = rig.service.store.pending().expect("it reads");
    assert!(!format!("{pending:?}").contains("words of somebody"));
}

#[tokio::test]
async fn words_of_staff_that_are_refused_for_a_day_are_set_aside_and_both_sides_told() {
    clock!(SECONDS, now);
    let (rig, topic) = taken_by(now).await;
    rig.api.refuse("canari", UNKNOWN);
    rig.writes(ANNE, topic, "un canari jaune").await;
    is_set_aside(&rig, &SECONDS, UNKNOWN).await;
    rig.answered().await;
    let person = rig.api.chat(LEA).messages;
    let told = |said: &&str| said.contains("Je n'ai pas pu") && said.contains("montrer");
    let texts = person.values().map(|said| &*said.text);
    assert_eq!(texts.filter(told).count(), 1, "{person:#?}");
    let here = format!("{}{}", rig.texts(None), rig.texts(Some(topic)));
    assert!(here.contains("n'a pas été remis"), "{here}");
}

#[tokio::test]
async fn words_of_staff_that_telegram_does_not_take_for_a_day_are_set_aside_and_both_sides_told() {
    clock!(SECONDS, now);
    let (rig, topic) = taken_by(now).await;
    rig.api.fail("sendmessage", Failing::Page(503), 100_000);
    let what = json!({"text": "un canari jaune"});
    rig.api.write_in(ANNE, GROUP, Some(topic), &what);
    rig.api.drained().await;
    is_set_aside(&rig, &SECONDS, "503").await;
    rig.api.heal();
    rig.api
        .until("the person is not told", |api| {
            let said = api.chat(LEA).messages;
            said.values().any(|said| {
                said.text.contains("Je n'ai pas pu") && said.text.contains("Pendant un jour")
            })
        })
        .await;
    rig.api
        .until("staff are not told", |_| {
            let here = format!("{}{}", rig.texts(None), rig.texts(Some(topic)));
            here.contains("sa messagerie n'a rien pris pendant un jour")
        })
        .await;
    let person = format!("{:?}", rig.api.chat(LEA));
    assert!(!person.contains("canari"), "{person}");
}

#[tokio::test]
async fn words_of_staff_that_may_have_arrived_before_an_outage_are_not_called_lost() {
    clock!(SECONDS, now);
    let (rig, topic) = taken_by(now).await;
    rig.api.fail("sendmessage", Failing::DroppedAfter, 1);
    rig.api.fail("*", Failing::Page(503), 100_000);
    let what = json!({"text": "un canari jaune"});
    rig.api.write_in(ANNE, GROUP, Some(topic), &what);
    rig.api
        .until("the outage never begins", |api| api.failed() >= 2)
        .await;
    is_set_aside(&rig, &SECONDS, "").await;
    rig.api.heal();
    rig.api
        .until("the person is not told", |api| {
            let said = api.chat(LEA).messages;
            said.values().any(|said| {
                said.text.contains("Je n'ai peut-être pas pu")
                    && said.text.contains("rien ne répondait")
            })
        })
        .await;
    rig.api
        .until("staff are not told", |_| {
            let here = format!("{}{}", rig.texts(None), rig.texts(Some(topic)));
            here.contains("peut-être arrivé, peut-être pas")
        })
        .await;
    let person = rig.api.chat(LEA).messages;
    let shown = person.values().filter(|said| said.text.contains("canari"));
    assert_eq!(shown.count(), 1);
    let here = format!("{}{}", rig.texts(None), rig.texts(Some(topic)));
    assert!(!here.contains("n'a pas été remis"), "{here}");
}

#[tokio::test]
async fn a_notice_that_is_refused_gives_way_to_the_next() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    rig.api.refuse("Demande", UNKNOWN);
    rig.api.write(LEA, "fr", "/human");
    rig.api
        .until("nothing was tried", |api| {
            let calls = api.calls("sendmessage");
            calls
                .iter()
                .filter(|call| call["chat_id"] == json!(GROUP))
                .count()
                > 2
        })
        .await;
    rig.api.write(LEA, "fr", "annuler ma demande");
    rig.api.drained().await;
    rig.api
        .until("the next notice waits", |_| {
            rig.texts(None).contains("est terminée")
        })
        .await;
}
