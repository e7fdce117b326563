//! Telegram is not reached, refuses, or does not say what became of a message; and the disk is slow.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use guichet::app::Service;
use guichet::channel::{Channel, PATIENCE};
use guichet::message::{Inbound, Payload, UpdateId};
use guichet::redaction::UserText;
use guichet::store::Store;

use crate::support::bot_api::Failing;
use crate::support::telegram_bot::{Bot, address, noon, polls};
use crate::support::watched_engine::Watched;
use crate::support::{NOON, assistant};

const LEA: i64 = 11;
const TOM: i64 = 12;

#[tokio::test]
async fn another_program_with_the_token_is_waited_for() {
    let bot = Bot::start().await;
    let conflict = json!({"ok": false, "error_code": 409, "description": "Conflict: terminated by other getUpdates request"});
    bot.api
        .fail("getupdates", Failing::Answer(409, conflict), 1);
    let webhook = json!({"ok": false, "error_code": 409, "description": "Conflict: can't use getUpdates method while webhook is active"});
    bot.api.fail("getupdates", Failing::Answer(409, webhook), 1);
    bot.say(LEA, "/start").await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
    assert_eq!(
        bot.api.calls("deletewebhook").len(),
        1,
        "the webhook is taken away"
    );
}

#[tokio::test]
async fn an_update_that_cannot_be_read_is_set_aside_and_holds_up_no_other() {
    let bot = Bot::start().await;
    bot.api
        .push(json!({"message": {"text": "CANARY-UNREADABLE"}}));
    bot.say(LEA, "/start").await;
    assert!(bot.last(LEA).text.contains("Bonjour"));
    let letters = bot.service.store.dead_letters().expect("it reads");
    assert_eq!(letters.len(), 1);
    assert!(!format!("{letters:?}").contains("CANARY"));
}

#[tokio::test]
async fn a_new_message_in_doubt_is_repeated_once_at_most_and_an_edit_freely() {
    let bot = Bot::start().await;
    bot.api.fail("sendmessage", Failing::DroppedAfter, 1);
    bot.say(LEA, "/start").await;
    assert_eq!(
        bot.api.chat(LEA).messages.len(),
        2,
        "shown twice: it was in doubt"
    );
    bot.api.fail("sendmessage", Failing::Garbage, 9);
    bot.say(TOM, "/start").await;
    assert_eq!(
        bot.api.chat(TOM).messages.len(),
        2,
        "twice, and not a third time"
    );
    assert_eq!(bot.service.store.count_dead_letters().expect("it reads"), 1);
    // As the person may have missed it, they are asked again where they stand, once.
    bot.api.heal();
    for _ in 0..2 {
        bot.service.ask_again(NOON).await.expect("it is kept");
        bot.service.outbox.idle().await;
    }
    assert_eq!(bot.api.chat(TOM).messages.len(), 3);
    assert!(bot.last(TOM).text.starts_with("On reprend"));
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    bot.press(LEA, "Un élève").await;
    bot.api.fail("editmessagetext", Failing::DroppedAfter, 3);
    bot.press(LEA, "Activer mon compte EduConnect").await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 2);
    assert!(
        bot.last(LEA)
            .text
            .contains("Est-ce que tu as cette feuille")
    );
}

#[tokio::test]
async fn a_message_that_a_gateway_cannot_tell_of_is_shown_twice_at_most() {
    for status in [502, 504] {
        let bot = Bot::start().await;
        bot.api.fail("sendmessage", Failing::PageAfter(status), 9);
        bot.say(LEA, "/start").await;
        assert_eq!(bot.api.chat(LEA).messages.len(), 2, "{status}");
    }
}

#[tokio::test]
async fn an_outage_in_which_a_message_is_in_doubt_is_waited_out() {
    let bot = Bot::start().await;
    bot.api.fail("*", Failing::Page(502), 1_000);
    bot.api.write(LEA, "fr", "/start");
    bot.api
        .until("nothing is asked", |api| api.failed() >= 5)
        .await;
    bot.api.heal();
    bot.answered().await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
    assert_eq!(bot.service.store.count_dead_letters().expect("it reads"), 0);
}

/// An answer is given up after a quarter of an hour. However long the outage lasts, the person is asked
/// again at its end, and there is one dead letter.
#[tokio::test]
async fn after_an_outage_of_hours_a_person_is_asked_again() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    bot.polling.abort();
    bot.api.fail("*", Failing::Page(503), 100_000);
    // The pauses between attempts pass at once.
    tokio::time::pause();
    let inbound = Inbound {
        update: UpdateId("typed".to_owned()),
        from: address(LEA),
        language: None,
        message: None,
        order: None,
        body: Payload::Typed(UserText::new("un élève".to_owned())),
    };
    let can = bot.telegram.abilities();
    let received = bot.service.conversations.receive(inbound, &can, NOON).await;
    received.expect("it is kept");
    bot.service.outbox.idle().await;
    let after = |quarters: u32| NOON + quarters * PATIENCE;
    for quarters in 1..4 {
        let asked = bot.service.ask_again(after(quarters)).await;
        asked.expect("it is asked");
        bot.service.outbox.idle().await;
    }
    tokio::time::resume();
    bot.api.heal();
    assert!(bot.last(LEA).text.contains("Qui a besoin d'aide"));
    bot.service.ask_again(after(4)).await.expect("it is asked");
    bot.service.outbox.idle().await;
    let last = bot.last(LEA).text;
    assert!(last.contains("De quoi as-tu besoin"), "{last}");
    assert_eq!(bot.service.store.count_dead_letters().expect("it reads"), 1);
}

#[tokio::test]
async fn a_fault_of_the_platform_is_waited_out_and_shows_nothing_twice() {
    let bot = Bot::start().await;
    let faults = [
        Failing::Page(503),
        Failing::Answer(
            500,
            json!({"ok": false, "error_code": 500, "description": "CANARY"}),
        ),
    ];
    for (person, fault) in [LEA, TOM].into_iter().zip(faults) {
        bot.api.fail("sendmessage", fault, 2);
        bot.say(person, "/start").await;
        assert_eq!(bot.api.chat(person).messages.len(), 1);
    }
}

#[tokio::test]
async fn a_chat_that_must_be_left_alone_is_and_no_other_waits_for_it() {
    let bot = Bot::start().await;
    let wait = json!({"ok": false, "error_code": 429, "parameters": {"retry_after": 5}});
    bot.api.fail("sendmessage", Failing::Answer(429, wait), 1);
    let begun = tokio::time::Instant::now();
    bot.api.write(LEA, "fr", "/start");
    bot.api
        .until("nothing is asked", |api| api.failed() > 0)
        .await;
    bot.api.write(TOM, "fr", "/start");
    bot.api
        .until("Tom waits", |api| !api.chat(TOM).messages.is_empty())
        .await;
    assert!(
        bot.api.chat(LEA).messages.is_empty(),
        "Tom waited for Lea, or Lea was not left alone"
    );
    bot.answered().await;
    assert!(begun.elapsed() >= Duration::from_secs(5));
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

#[tokio::test]
async fn what_waits_for_a_person_who_has_left_is_dropped() {
    let bot = Bot::start().await;
    bot.api.fail("sendmessage", Failing::blocked(), 1_000);
    for text in ["/start", "un élève", "activer"] {
        bot.api.write(LEA, "fr", text);
    }
    bot.answered().await;
    assert!(
        bot.api.chat(LEA).messages.is_empty(),
        "nothing more was tried"
    );
    assert!(
        bot.service
            .store
            .pending_for(&address(LEA))
            .expect("it reads")
            .is_empty()
    );
    bot.api.heal();
    bot.say(LEA, "/start").await;
    assert!(
        bot.last(LEA)
            .text
            .contains("Est-ce que tu as cette feuille"),
        "and the next is answered"
    );
}

#[tokio::test]
async fn what_an_earlier_run_owed_is_sent_and_what_is_old_is_looked_at_first() {
    let mut bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let page = Failing::Page(503);
    bot.api.fail("sendmessage", page.clone(), 1_000);
    bot.api.write(LEA, "fr", "un élève");
    bot.api.drained().await;
    bot = bot.restart_later(Duration::from_secs(60)).await;
    bot.service.outbox.idle().await;
    assert!(bot.last(LEA).text.starts_with("De quoi as-tu besoin"));
    bot.api.fail("sendmessage", page, 1_000);
    bot.api.write(LEA, "fr", "activer");
    bot.api.drained().await;
    bot = bot.restart_later(PATIENCE + Duration::from_secs(60)).await;
    bot.service.outbox.idle().await;
    assert!(
        bot.last(LEA).text.starts_with("De quoi as-tu besoin"),
        "nothing is sent blindly"
    );
    let later = NOON + PATIENCE + Duration::from_secs(60);
    bot.service.catch_up(later).await.expect("it is looked at");
    bot.service.outbox.idle().await;
    assert!(
        bot.last(LEA).text.starts_with("On reprend"),
        "{}",
        bot.last(LEA).text
    );
}

#[tokio::test]
async fn updates_are_confirmed_only_when_their_answers_are_on_the_disk() {
    let mut bot = Bot::start().await;
    bot.polling.abort();
    let disk = Arc::new(Watched::new());
    let store = Store::ephemeral(disk.clone()).expect("it opens");
    let channel = Channel::Telegram(bot.telegram.clone());
    let service = Service::start(&assistant(), store, vec![channel], None, NOON);
    bot.service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
    bot.polling = polls(&bot.service, &bot.telegram, noon);
    bot.say(LEA, "/start").await;
    disk.hold();
    bot.api.write(TOM, "fr", "/start");
    let is_taken = || {
        let kept = bot.service.store.session(&address(TOM));
        kept.is_ok_and(|kept| kept.is_some())
    };
    bot.api.until("it is not taken in", |_| is_taken()).await;
    let asked = bot.api.calls("getupdates").len();
    bot.api.settled().await;
    let is_waiting = bot.api.is_waiting();
    let asked_again = bot.api.calls("getupdates").len();
    let early = bot.api.chat(TOM).messages;
    // Before all that may fail, since the store waits for its disk when it is closed.
    disk.let_all_go();
    assert!(is_waiting, "the update stays with Telegram");
    assert_eq!(asked_again, asked);
    assert!(early.is_empty());
    bot.answered().await;
    assert_eq!(bot.api.chat(TOM).messages.len(), 1);
}

/// How many conversations may wait for an answer before updates stay with Telegram.
const BOUND: usize = 2_000;
/// How many updates come at once.
const BATCH: usize = 100;

#[tokio::test]
async fn while_too_many_wait_for_an_answer_further_updates_stay_with_telegram() {
    let bot = Bot::start().await;
    bot.api.fail("sendmessage", Failing::Page(503), usize::MAX);
    let people = 20_000..20_000 + i64::try_from(BOUND + 5 * BATCH).expect("it is small");
    for person in people.clone() {
        bot.api.write(person, "fr", "/start");
    }
    let outbox = &bot.service.outbox;
    bot.api
        .until("there are never too many", |_| outbox.is_crowded())
        .await;
    // Once the batch is durable, the next one could be asked for.
    let durable = bot.service.store.so_far().wait().await;
    durable.expect("it is durable");
    bot.api.settled().await;
    assert!(outbox.waiting() <= BOUND + BATCH, "{}", outbox.waiting());
    assert!(bot.api.is_waiting(), "the rest stays with Telegram");
    let last = bot.service.store.session(&address(people.end - 1));
    assert!(last.expect("it reads").is_none());
    bot.api.heal();
    bot.api.drained().await;
    let last = people.end - 1;
    bot.api
        .until("the last one is not answered", |api| {
            !api.chat(last).messages.is_empty()
        })
        .await;
}
