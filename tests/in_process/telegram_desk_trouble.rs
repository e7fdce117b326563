//! What becomes of the topics and words of a desk on Telegram when something is gone: a right, the
//! topic, the person, the program.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::time::Instant;

use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::telegram::MissingPermission;
use guichet::handoff::Desk;
use guichet::handoff::Staff;
use guichet::message::{Address, ChannelName};

use crate::support::bot_api::{BotApi, Failing};
use crate::support::telegram_bot::noon;
use crate::support::telegram_desk::{ANNE, GROUP, LEA, Rig, colleague, desk_channel};
use crate::support::{Home, NOON};

#[tokio::test]
async fn a_person_who_blocks_the_bot_is_not_taken_to_have_read() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.fail("sendmessage", Failing::blocked(), 1);
    rig.writes(ANNE, topic, "bonjour").await;
    assert!(
        rig.texts(Some(topic)).contains("a bloqué le robot"),
        "{}",
        rig.texts(Some(topic))
    );
}

/// No member of staff takes such a request in vain; the holder of one is told as well.
#[tokio::test]
async fn a_person_who_blocks_the_bot_while_waiting_is_told_of_at_once() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let member = |status: &str| json!({"user": {"id": 7, "is_bot": true, "first_name": "G"}, "status": status});
    let change = |from: &str, to: &str| {
        json!({"my_chat_member": {
            "chat": {"id": LEA, "type": "private", "first_name": "L"},
            "from": {"id": LEA, "is_bot": false, "first_name": "L"},
            "date": 1_788_775_200,
            "old_chat_member": member(from),
            "new_chat_member": member(to),
        }})
    };
    rig.api.push(change("member", "kicked"));
    let told = |rig: &Rig| rig.texts(None).matches("a bloqué le robot").count();
    rig.api
        .until("staff are not told", |_| told(&rig) == 1)
        .await;
    // Told once, also when the person does it again, or when a message was on its way.
    rig.api.push(change("kicked", "member"));
    rig.answered().await;
    rig.api.push(change("member", "kicked"));
    rig.answered().await;
    rig.api.fail("sendmessage", Failing::blocked(), 1);
    rig.says(LEA, "/status").await;
    assert_eq!(told(&rig), 1);
    // A person who came back and goes again is news.
    rig.api.push(change("kicked", "member"));
    rig.says(LEA, "/status").await;
    rig.api.push(change("member", "kicked"));
    rig.api
        .until("staff are not told", |_| told(&rig) == 2)
        .await;
    rig.presses(ANNE, "Prendre").await;
    let topic = rig.topic();
    rig.api.push(change("kicked", "member"));
    rig.answered().await;
    rig.api.push(change("member", "kicked"));
    let holder_told = |rig: &Rig| rig.texts(Some(topic)).contains("a bloqué le robot");
    rig.api
        .until("the holder is not told", |_| holder_told(&rig))
        .await;
    assert_eq!(told(&rig), 2);
}

#[tokio::test]
async fn a_topic_that_a_member_removed_is_opened_anew() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.remove_topic(GROUP, topic);
    rig.says(LEA, "il y a quelqu'un ?").await;
    let new = rig.topic();
    assert_ne!(new, topic);
    assert!(rig.texts(Some(new)).contains("il y a quelqu'un ?"));
    // The card and its buttons are shown again.
    rig.api
        .until("no card", |_| rig.texts(Some(new)).contains("Prise par"))
        .await;
}

/// Telegram bans a bot that floods it, and a group would fill with empty topics.
#[tokio::test]
async fn where_each_new_topic_is_said_to_be_gone_the_next_is_not_opened_at_once() {
    let rig = Rig::start().await;
    rig.taken().await;
    let why = "message thread not found";
    rig.api.refuse("il y a quelqu'un ?", why);
    let (begun, before) = (Instant::now(), rig.api.topics(GROUP).len());
    rig.api.write(LEA, "fr", "il y a quelqu'un ?");
    let opened = |api: &BotApi| api.topics(GROUP).len() - before;
    rig.api
        .until("no topic is opened", |api| opened(api) >= 5)
        .await;
    // One is opened before the first pause and two before each next; two pauses take that long at least.
    let passed = begun.elapsed();
    assert!(passed >= Duration::from_millis(750), "after {passed:?}");
    rig.api.heal();
    let arrives = |api: &BotApi| {
        let group = api.chat(GROUP).messages.into_values();
        let own = group.filter(|message| message.text.contains("il y a quelqu'un ?"));
        own.count() == 1
    };
    rig.api.until("it never arrives", arrives).await;
}

#[tokio::test]
async fn erasing_removes_the_topic_with_every_word() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.says(LEA, "quelque chose").await;
    rig.says(LEA, "effacer tout").await;
    rig.says(LEA, "oui").await;
    assert!(rig.api.topics(GROUP).is_empty());
    assert!(rig.texts(Some(topic)).is_empty());
    assert!(
        rig.texts(None).contains("a fait tout effacer"),
        "{}",
        rig.texts(None)
    );
    assert!(
        rig.service
            .store
            .ticket_threads()
            .expect("it reads")
            .is_empty()
    );
    assert_eq!(rig.service.store.verify().expect("it reads").wrong, 0);
}

#[tokio::test]
async fn erasing_removes_the_topics_of_what_is_over_too() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.writes(ANNE, topic, "/close").await;
    assert_eq!(rig.api.topics(GROUP), [(topic, true)]);
    rig.says(LEA, "effacer tout").await;
    rig.says(LEA, "oui").await;
    assert!(rig.api.topics(GROUP).is_empty());
}

#[tokio::test]
async fn a_topic_goes_a_day_after_its_request_is_over_or_when_words_are_kept_no_longer() {
    for (agreed, gone_after) in [(false, 25), (true, 30 * 24 + 1)] {
        let rig = Rig::start().await;
        rig.says(LEA, "/start").await;
        rig.says(LEA, "/human").await;
        if agreed {
            rig.says(LEA, "garder l'échange").await;
        }
        rig.presses(ANNE, "Prendre").await;
        let topic = rig.topic();
        rig.writes(ANNE, topic, "/close").await;
        for (hours, there) in [(gone_after - 2, true), (gone_after, false)] {
            let later = NOON + SignedDuration::from_hours(hours);
            rig.service
                .handoff
                .delete_old_threads(later)
                .expect("it is kept");
            rig.answered().await;
            assert_eq!(
                !rig.api.topics(GROUP).is_empty(),
                there,
                "{agreed}, {hours} h"
            );
        }
        assert!(
            rig.service
                .store
                .ticket_threads()
                .expect("it reads")
                .is_empty()
        );
    }
}

#[tokio::test]
async fn after_a_restart_the_topic_is_the_same() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let rig = rig.restart().await;
    rig.says(LEA, "toujours là ?").await;
    assert_eq!(rig.topic(), topic);
    assert!(rig.texts(Some(topic)).contains("toujours là ?"));
    rig.writes(ANNE, topic, "oui !").await;
    assert!(rig.last_to(LEA).contains("oui !"));
}

#[tokio::test]
async fn rights_that_are_missing_are_named() {
    let rig = Rig::start().await;
    let me = rig.telegram.me().cloned();
    rig.answered().await;
    let me = me
        .or_else(|| rig.telegram.me().cloned())
        .expect("it is introduced");
    let member = |rights: Value| {
        let mut member = json!({"user": {"id": 7, "is_bot": true, "first_name": "G"}, "status": "administrator"});
        for (name, value) in rights.as_object().expect("rights") {
            member[name] = value.clone();
        }
        member
    };
    for (rights, found) in [
        (
            json!({"can_manage_topics": true, "can_delete_messages": true}),
            Ok(()),
        ),
        (
            json!({"can_delete_messages": true}),
            Err(MissingPermission::Right("manage topics")),
        ),
        (
            json!({"can_manage_topics": true}),
            Err(MissingPermission::Right("delete messages")),
        ),
        (json!({"status": "left"}), Err(MissingPermission::Absent)),
    ] {
        rig.api.allow(member(rights));
        assert_eq!(
            rig.telegram.check_desk_channel(&desk_channel(), &me).await,
            Some(found)
        );
    }
}

/// Forty minutes later: what waits in the outbox is no longer sent blindly.
fn later() -> Timestamp {
    NOON + SignedDuration::from_mins(40)
}

#[tokio::test]
async fn what_staff_said_is_sent_however_long_the_program_was_away() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let away = json!({"ok": false, "error_code": 503});
    rig.api
        .fail("sendmessage", Failing::Answer(503, away), 1_000);
    rig.api.write_in(
        ANNE,
        GROUP,
        Some(topic),
        &json!({"text": "Bonne nouvelle !"}),
    );
    rig.api.drained().await;
    // Messages to the group itself wait as well, and are too old by then.
    rig.api
        .write_in(ANNE, GROUP, None, &json!({"text": "/list"}));
    rig.api.drained().await;
    let kept = rig.service.store.pending().expect("it reads");
    assert!(kept.iter().any(|row| row.to.room == LEA.to_string()));
    for task in &rig.tasks {
        task.abort();
    }
    rig.api.heal();
    let rig = rig.restart_in_the_middle(later);
    rig.service
        .catch_up(later())
        .await
        .expect("it looks after it");
    rig.api
        .until("it was never sent", |_| {
            rig.last_to(LEA).contains("Bonne nouvelle")
        })
        .await;
    rig.answered().await;
    assert!(
        // In the queue the question is a part of a line.
        !rig.texts(None)
            .lines()
            .any(|line| line == "Qui a besoin d'aide ?"),
        "{}",
        rig.texts(None)
    );
}

#[tokio::test]
async fn words_wait_until_the_group_lets_the_bot_in_again() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let out = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was kicked from the supergroup chat"});
    rig.api.fail("sendmessage", Failing::Answer(403, out), 2);
    rig.says(LEA, "vous êtes là ?").await;
    assert!(rig.texts(Some(topic)).contains("vous êtes là ?"));
}

#[tokio::test]
async fn what_was_erased_while_it_waited_is_shown_nowhere() {
    let rig = Rig::start().await;
    taken_without_a_topic(&rig).await;
    for words in ["quelque chose de personnel", "effacer tout", "oui"] {
        rig.api.write(LEA, "fr", words);
        rig.api.drained().await;
    }
    rig.api.heal();
    rig.answered().await;
    assert!(
        rig.api.topics(GROUP).is_empty(),
        "{:#?} {:?}",
        rig.api.chat(GROUP),
        rig.service.store.tickets()
    );
    let seen = format!("{:?}", rig.api.chat(GROUP));
    assert!(!seen.contains("quelque chose de personnel"), "{seen}");
}

#[tokio::test]
async fn a_colleague_elsewhere_goes_on_when_the_group_takes_nothing() {
    let memory = Memory::default();
    let zoe = Staff::named("memory:zoe").expect("staff");
    let mut desk = Desk::of("school-office", vec![colleague(ANNE), zoe.clone()]);
    let elsewhere = Address {
        channel: ChannelName::Memory,
        room: "elsewhere".to_owned(),
    };
    desk.desk_channels.extend([desk_channel(), elsewhere]);
    let channels = vec![Channel::Memory(memory.clone())];
    let rig = Rig::over(BotApi::start().await, Home::new(), desk, channels, noon);
    taken_without_a_topic(&rig).await;
    rig.api.write(LEA, "fr", "il y a quelqu'un ?");
    rig.api.drained().await;
    // The messages wait for the topic that cannot be opened.
    rig.api
        .until("no topic is asked for", |api| api.failed() > 0)
        .await;
    let number = rig.ticket().reference.number();
    let given = json!({"text": format!("/transfer {number} memory:zoe")});
    rig.api.write_in(ANNE, GROUP, None, &given);
    rig.api
        .until("it stays", |_| rig.ticket().holder() == Some(&zoe))
        .await;
    rig.api
        .until("the words stay where no colleague reads them", |_| {
            format!("{:?}", memory.take()).contains("words of somebody")
        })
        .await;
}

#[tokio::test]
async fn a_group_without_rights_gets_its_words_when_it_has_them_again() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let why = "Bad Request: not enough rights to send text messages to the chat";
    let refused = json!({"ok": false, "error_code": 400, "description": why});
    rig.api
        .fail("sendmessage", Failing::Answer(400, refused), 2);
    rig.says(LEA, "toujours là").await;
    assert!(rig.texts(Some(topic)).contains("toujours là"));
}

/// A person calls the desk, and a member of staff takes the ticket where the group takes no topic.
async fn taken_without_a_topic(rig: &Rig) {
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let why = "Bad Request: not enough rights to create a topic";
    let refused = json!({"ok": false, "error_code": 400, "description": why});
    rig.api
        .fail("createforumtopic", Failing::Answer(400, refused), 1_000);
    let (id, data) = rig.button("Prendre");
    rig.api.press_in(ANNE, GROUP, id, &data);
    rig.api
        .until("no member took it", |_| rig.ticket().holder().is_some())
        .await;
}
