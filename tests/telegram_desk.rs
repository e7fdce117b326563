//! A desk that works in a group on Telegram: its queue above all topics, a topic for each request, and
//! a button for every act.

mod support;

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::telegram::{Telegram, Unfit};
use guichet::inbox::{Desk, Desks};
use guichet::service::Service;
use guichet::store::Store;
use guichet::ticket::{Staff, State, Ticket};
use guichet::wire::{Address, Audience, ChannelName};

use support::bot_api::{BotApi, Failing, Message};
use support::telegram_bot::{copy_folder, ended, noon, polls, telegram};
use support::{Home, NOON, assistant};

const GROUP: i64 = -1_001;
const ANNE: i64 = 42;
const BOB: i64 = 43;
const LEA: i64 = 100;

struct Rig {
    api: BotApi,
    home: Home,
    service: Arc<Service>,
    telegram: Telegram,
    tasks: [JoinHandle<()>; 2],
}

fn hall() -> Address {
    Address {
        channel: ChannelName::Telegram,
        room: GROUP.to_string(),
    }
}

fn work(
    home: &Home,
    telegram: &Telegram,
    clock: fn() -> Timestamp,
) -> (Arc<Service>, [JoinHandle<()>; 2]) {
    let staff = [ANNE, BOB].map(|id| Staff::named(&format!("telegram:{id}")).expect("staff"));
    let mut desk = Desk::of("school-office", staff.to_vec());
    desk.halls.push(hall());
    let channels = vec![Channel::Telegram(telegram.clone())];
    let desks = Desks::new(vec![desk]);
    let started = Service::start_with(&assistant(), home.open(), channels, desks, None, clock());
    let service = Arc::new(started.unwrap_or_else(|error| panic!("{error}")));
    let time = tokio::spawn(Arc::clone(&service).keep_time(clock));
    let polling = polls(&service, telegram, clock);
    (service, [time, polling])
}

impl Rig {
    async fn start() -> Self {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, 0, Audience::Anyone);
        let (service, tasks) = work(&home, &telegram, noon);
        Self {
            api,
            home,
            service,
            telegram,
            tasks,
        }
    }

    /// Ends the program and starts it again, by a clock.
    async fn restart(self, clock: fn() -> Timestamp) -> Self {
        let Self {
            api,
            home,
            service,
            telegram,
            tasks,
        } = self;
        for task in tasks {
            task.abort();
            let _ = task.await;
        }
        ended(service).await;
        let (service, tasks) = work(&home, &telegram, clock);
        Self {
            api,
            home,
            service,
            telegram,
            tasks,
        }
    }

    /// As if killed while it delivers: a copy of the store goes on, by a clock.
    async fn restart_in_the_middle(self, clock: fn() -> Timestamp) -> Self {
        let Self {
            api, home, service, ..
        } = self;
        let copy = Home::new();
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        let mut out = fs::File::create(file.path()).expect("it can be written");
        service
            .store
            .export(&mut out, false)
            .expect("it is exported");
        copy_folder(&home.keys_folder(), &copy.keys_folder());
        let imported = Store::import(&copy.store_folder(), &copy.keys_folder(), file.path());
        drop(imported.unwrap_or_else(|error| panic!("{error}")));
        let telegram = telegram(&api, 0, Audience::Anyone);
        let (service, tasks) = work(&copy, &telegram, clock);
        Self {
            api,
            home: copy,
            service,
            telegram,
            tasks,
        }
    }

    async fn settled(&self) {
        self.api.drained().await;
        self.service.outbox.idle().await;
        // What is told of an act follows it.
        tokio::time::sleep(Duration::from_millis(60)).await;
        self.service.outbox.idle().await;
    }

    async fn says(&self, person: i64, text: &str) {
        self.api.write(person, "fr", text);
        self.settled().await;
    }

    /// What stands in the group, above all topics or in one of them.
    fn seen(&self, topic: Option<i64>) -> Vec<Message> {
        let chat = self.api.chat(GROUP);
        let own = chat
            .messages
            .into_values()
            .filter(|message| message.topic == topic);
        own.filter(|message| !message.text.is_empty()).collect()
    }

    fn texts(&self, topic: Option<i64>) -> String {
        let texts: Vec<String> = self.seen(topic).into_iter().map(|seen| seen.text).collect();
        texts.join("\n---\n")
    }

    /// The last button of this text in the group: its message and what it carries.
    fn button(&self, text: &str) -> (i64, String) {
        let chat = self.api.chat(GROUP);
        let found = chat.messages.iter().rev().find_map(|(id, message)| {
            let button = message.buttons.iter().find(|(said, _)| said == text);
            button.map(|(_, data)| (*id, data.clone()))
        });
        found.unwrap_or_else(|| panic!("no {text} in {chat:#?}"))
    }

    async fn presses(&self, staff: i64, text: &str) {
        let (id, data) = self.button(text);
        self.api.press_in(staff, GROUP, id, &data);
        self.settled().await;
    }

    async fn writes(&self, staff: i64, topic: i64, text: &str) -> i64 {
        let what = json!({"text": text});
        let id = self.api.write_in(staff, GROUP, Some(topic), &what);
        self.settled().await;
        id
    }

    fn ticket(&self) -> Ticket {
        let tickets = self.service.store.tickets().expect("it reads");
        tickets.into_iter().next().expect("there is a request")
    }

    /// The one topic that there is.
    fn topic(&self) -> i64 {
        let topics = self.api.topics(GROUP);
        assert_eq!(topics.len(), 1, "{topics:?}");
        topics[0].0
    }

    /// Léa asks for somebody, and Anne takes her request; gives the topic.
    async fn taken(&self) -> i64 {
        self.says(LEA, "/start").await;
        self.says(LEA, "/human").await;
        self.presses(ANNE, "Prendre").await;
        self.topic()
    }

    fn last_to(&self, person: i64) -> String {
        let chat = self.api.chat(person);
        let last = chat.messages.last_key_value().expect("the bot spoke");
        last.1.text.clone()
    }
}

#[tokio::test]
async fn a_request_is_taken_by_a_button_answered_in_its_topic_and_given_back() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let number = rig.ticket().reference.to_string();
    assert!(
        rig.texts(None).contains("prise par 42"),
        "{}",
        rig.texts(None)
    );
    let card = rig.seen(Some(topic)).remove(0);
    assert!(card.text.contains(&number), "{card:?}");
    for act in [
        "Rendre au robot",
        "Remettre dans la file",
        "Terminer",
        "Réponse toute prête",
    ] {
        assert!(
            card.buttons.iter().any(|(text, _)| text == act),
            "{act}: {card:?}"
        );
    }
    rig.says(LEA, "j'ai perdu ma fiche").await;
    assert!(rig.texts(Some(topic)).contains("❝j'ai perdu ma fiche❞"));
    let said = rig.writes(ANNE, topic, "Je regarde, un instant.").await;
    assert!(rig.last_to(LEA).contains("Je regarde, un instant."));
    let reaction = rig.api.chat(GROUP).messages[&said].reaction.clone();
    assert_eq!(reaction.as_deref(), Some("👌"));
    rig.presses(ANNE, "Rendre au robot").await;
    rig.presses(ANNE, "Là où en était la personne").await;
    assert!(rig.ticket().is_closed());
    assert_eq!(rig.api.topics(GROUP), [(topic, true)]);
    assert!(
        rig.last_to(LEA).contains("C'est de nouveau le robot"),
        "{}",
        rig.last_to(LEA)
    );
}

#[tokio::test]
async fn every_message_of_a_request_carries_its_topic() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.says(LEA, "bonjour").await;
    rig.writes(ANNE, topic, "/canned bonjour").await;
    rig.writes(ANNE, topic, "/note vu avec le collège").await;
    let others =
        |call: &Value| call["chat_id"] == json!(GROUP) && call["message_thread_id"] != json!(topic);
    let above: Vec<Value> = rig
        .api
        .calls("sendmessage")
        .into_iter()
        .filter(others)
        .collect();
    // The notice of the request, and nothing else, stands above all topics.
    assert_eq!(above.len(), 1, "{above:#?}");
}

#[tokio::test]
async fn the_second_to_press_is_told_who_was_first() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let (id, data) = rig.button("Prendre");
    rig.api.press_in(ANNE, GROUP, id, &data);
    rig.api.press_in(BOB, GROUP, id, &data);
    rig.settled().await;
    let words = rig.api.words();
    assert!(
        words.iter().any(|word| word.contains("Déjà prise par 42")),
        "{words:?}"
    );
    assert_eq!(
        rig.ticket().holder().map(|by| by.id.clone()),
        Some("42".to_owned())
    );
}

#[tokio::test]
async fn a_colleague_who_is_handed_a_request_goes_on_in_the_same_topic() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.presses(ANNE, "Passer à un collègue").await;
    rig.presses(ANNE, "43 (telegram)").await;
    assert_eq!(
        rig.ticket().holder().map(|by| by.id.clone()),
        Some("43".to_owned())
    );
    rig.writes(ANNE, topic, "encore moi").await;
    assert!(!rig.last_to(LEA).contains("encore moi"));
    rig.writes(BOB, topic, "bonjour, je reprends").await;
    assert!(rig.last_to(LEA).contains("bonjour, je reprends"));
    assert_eq!(rig.api.topics(GROUP).len(), 1);
}

#[tokio::test]
async fn whoever_is_no_staff_moves_nothing_and_is_written_down() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let before = rig.ticket();
    let stranger = 666;
    for text in ["/release", "/close", "/transfer telegram:666", "bonjour"] {
        rig.writes(stranger, topic, text).await;
    }
    let (id, data) = rig.button("Remettre dans la file");
    rig.api.press_in(stranger, GROUP, id, &data);
    rig.settled().await;
    assert_eq!(rig.ticket(), before);
    let audits = rig.service.store.audits().expect("it reads");
    let refused = audits.iter().filter(|audit| audit.outcome == "not-staff");
    assert_eq!(refused.count(), 5);
    assert!(!rig.last_to(LEA).contains("bonjour"));
}

#[tokio::test]
async fn colleagues_may_talk_above_all_topics() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let before = rig.seen(None).len();
    rig.api
        .write_in(ANNE, GROUP, None, &json!({"text": "qui a le café ?"}));
    rig.settled().await;
    assert_eq!(rig.seen(None).len(), before);
    rig.api
        .write_in(ANNE, GROUP, None, &json!({"text": "/list@guichet_bot"}));
    rig.settled().await;
    let last = rig.seen(None).pop().expect("the list");
    assert!(
        last.text.contains(&rig.ticket().reference.to_string()),
        "{last:?}"
    );
}

#[tokio::test]
async fn a_picture_and_a_changed_message_of_staff_are_refused_aloud() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let photo =
        json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]});
    rig.api.write_in(ANNE, GROUP, Some(topic), &photo);
    rig.settled().await;
    assert!(rig.texts(Some(topic)).contains("seul le texte passe"));
    let id = rig.writes(ANNE, topic, "demain").await;
    let mut changed = json!({
        "message_id": id, "date": 1, "edit_date": 2, "text": "aujourd'hui",
        "chat": {"id": GROUP, "type": "supergroup", "title": "Desk", "is_forum": true},
        "from": {"id": ANNE, "is_bot": false, "first_name": "A"},
        "is_topic_message": true,
    });
    changed["message_thread_id"] = json!(topic);
    rig.api.push(json!({"edited_message": changed}));
    rig.settled().await;
    assert!(rig.texts(Some(topic)).contains("n'est pas renvoyé"));
    assert!(!rig.last_to(LEA).contains("aujourd'hui"));
}

#[tokio::test]
async fn a_question_for_a_password_is_held_back_and_one_that_is_typed_is_masked() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.writes(ANNE, topic, "Donne-moi ton mot de passe").await;
    assert!(
        rig.texts(Some(topic))
            .contains("personne ne demande jamais")
    );
    assert!(!rig.last_to(LEA).contains("Donne-moi"));
    rig.says(LEA, "mon mot de passe est Canari77!").await;
    let seen = rig.texts(Some(topic));
    assert!(
        seen.contains("••••") && !seen.contains("Canari77"),
        "{seen}"
    );
    for call in rig.api.calls("sendmessage") {
        assert!(!call.to_string().contains("Canari77"));
    }
}

#[tokio::test]
async fn a_person_who_blocks_the_bot_is_not_taken_to_have_read() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let blocked = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"});
    rig.api
        .fail("sendmessage", Failing::Answer(403, blocked), 1);
    rig.writes(ANNE, topic, "bonjour").await;
    assert!(
        rig.texts(Some(topic)).contains("a bloqué le robot"),
        "{}",
        rig.texts(Some(topic))
    );
}

#[tokio::test]
async fn a_topic_that_somebody_removed_is_opened_anew() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.api.remove_topic(GROUP, topic);
    rig.says(LEA, "il y a quelqu'un ?").await;
    let new = rig.topic();
    assert_ne!(new, topic);
    assert!(rig.texts(Some(new)).contains("il y a quelqu'un ?"));
    // The card and its buttons stand there again.
    rig.api
        .until("no card", |_| rig.texts(Some(new)).contains("Prise par"))
        .await;
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
        rig.texts(None).contains("a tout fait effacer") || rig.texts(None).contains("effac"),
        "{}",
        rig.texts(None)
    );
    assert!(rig.service.store.desk_rooms().expect("it reads").is_empty());
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
            rig.service.inbox.clear_rooms(later).expect("it is kept");
            rig.settled().await;
            assert_eq!(
                !rig.api.topics(GROUP).is_empty(),
                there,
                "{agreed}, {hours} h"
            );
        }
        assert!(rig.service.store.desk_rooms().expect("it reads").is_empty());
    }
}

#[tokio::test]
async fn whoever_leaves_the_group_loses_the_conversation_within_moments() {
    let rig = Rig::start().await;
    rig.taken().await;
    let member = |status: &str| {
        let mut member =
            json!({"user": {"id": ANNE, "is_bot": false, "first_name": "A"}, "status": status});
        if status == "kicked" {
            member["until_date"] = json!(0);
        }
        member
    };
    rig.api.push(json!({"chat_member": {
        "chat": {"id": GROUP, "type": "supergroup", "title": "Desk", "is_forum": true},
        "from": {"id": BOB, "is_bot": false, "first_name": "B"},
        "date": 1_788_775_200,
        "old_chat_member": member("member"),
        "new_chat_member": member("kicked"),
    }}));
    rig.api
        .until("the conversation stays", |_| {
            rig.ticket().holder().is_none()
        })
        .await;
    assert!(matches!(rig.ticket().state, State::Waiting { .. }));
    rig.api
        .until("nobody is told", |_| {
            rig.last_to(LEA).contains("attend de nouveau")
        })
        .await;
}

#[tokio::test]
async fn after_a_restart_the_topic_is_the_same() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let rig = rig.restart(noon).await;
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
    rig.settled().await;
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
            Err(Unfit::Right("manage topics")),
        ),
        (
            json!({"can_manage_topics": true}),
            Err(Unfit::Right("delete messages")),
        ),
        (json!({"status": "left"}), Err(Unfit::Absent)),
    ] {
        rig.api.allow(member(rights));
        assert_eq!(rig.telegram.look_at_hall(&hall(), &me).await, Some(found));
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
    let away = json!({"ok": false, "error_code": 502});
    rig.api
        .fail("sendmessage", Failing::Answer(502, away), 1_000);
    rig.api.write_in(
        ANNE,
        GROUP,
        Some(topic),
        &json!({"text": "Bonne nouvelle !"}),
    );
    rig.api.drained().await;
    // What is said in the group itself waits as well, and has had its time then.
    rig.api
        .write_in(ANNE, GROUP, None, &json!({"text": "/list"}));
    rig.api.drained().await;
    let kept = rig.service.store.pending().expect("it reads");
    assert!(kept.iter().any(|row| row.to.room == LEA.to_string()));
    for task in &rig.tasks {
        task.abort();
    }
    rig.api.heal();
    let rig = rig.restart_in_the_middle(later).await;
    rig.service
        .catch_up(later())
        .await
        .expect("it looks after it");
    rig.api
        .until("it was never sent", |_| {
            rig.last_to(LEA).contains("Bonne nouvelle")
        })
        .await;
    rig.settled().await;
    assert!(
        !rig.texts(None).contains("Qui a besoin"),
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
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let why = "Bad Request: not enough rights to create a topic";
    let refused = json!({"ok": false, "error_code": 400, "description": why});
    rig.api
        .fail("createforumtopic", Failing::Answer(400, refused), 1_000);
    let (id, data) = rig.button("Prendre");
    rig.api.press_in(ANNE, GROUP, id, &data);
    rig.api
        .until("nobody took it", |_| rig.ticket().holder().is_some())
        .await;
    for words in ["quelque chose de personnel", "effacer tout", "oui"] {
        rig.api.write(LEA, "fr", words);
        rig.api.drained().await;
    }
    rig.api.heal();
    rig.settled().await;
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
    let (api, home) = (BotApi::start().await, Home::new());
    let telegram = telegram(&api, 0, Audience::Anyone);
    let memory = Memory::default();
    let zoe = Staff::named("memory:zoe").expect("staff");
    let anne = Staff::named(&format!("telegram:{ANNE}")).expect("staff");
    let mut desk = Desk::of("school-office", vec![anne, zoe.clone()]);
    let elsewhere = Address {
        channel: ChannelName::Memory,
        room: "elsewhere".to_owned(),
    };
    desk.halls.extend([hall(), elsewhere]);
    let channels = vec![
        Channel::Telegram(telegram.clone()),
        Channel::Memory(memory.clone()),
    ];
    let desks = Desks::new(vec![desk]);
    let started = Service::start_with(&assistant(), home.open(), channels, desks, None, NOON);
    let service = Arc::new(started.unwrap_or_else(|error| panic!("{error}")));
    let polling = polls(&service, &telegram, noon);
    let time = tokio::spawn(Arc::clone(&service).keep_time(noon));
    let rig = Rig {
        api,
        home,
        service,
        telegram,
        tasks: [time, polling],
    };
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    let why = "Bad Request: not enough rights to create a topic";
    let refused = json!({"ok": false, "error_code": 400, "description": why});
    rig.api
        .fail("createforumtopic", Failing::Answer(400, refused), 1_000);
    let (id, data) = rig.button("Prendre");
    rig.api.press_in(ANNE, GROUP, id, &data);
    rig.api
        .until("nobody took it", |_| rig.ticket().holder().is_some())
        .await;
    rig.api.write(LEA, "fr", "il y a quelqu'un ?");
    rig.api.drained().await;
    // By now they wait for the topic that cannot be opened.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let number = rig.ticket().reference.number();
    let given = json!({"text": format!("/transfer {number} memory:zoe")});
    rig.api.write_in(ANNE, GROUP, None, &given);
    rig.api
        .until("it stays", |_| rig.ticket().holder() == Some(&zoe))
        .await;
    let mut seen = Vec::new();
    for _ in 0..400 {
        seen.extend(memory.take());
        if format!("{seen:?}").contains("words of somebody") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the words stay where nobody reads them: {seen:#?}");
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

#[tokio::test]
async fn a_cry_for_help_below_a_picture_reaches_staff_and_is_answered() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let photo = json!({
        "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
        "caption": "j'en peux plus, je veux mourir",
    });
    rig.api.send(LEA, "fr", &photo);
    rig.settled().await;
    assert!(
        rig.texts(Some(topic)).contains("je veux mourir"),
        "{}",
        rig.texts(Some(topic))
    );
    let answer = rig.last_to(LEA);
    assert!(
        answer.contains("à un adulte") && !answer.contains("reprendre"),
        "{answer}"
    );
}

#[tokio::test]
async fn what_was_put_aside_can_be_taken_again_as_soon_as_the_person_writes() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.writes(ANNE, topic, "/snooze 60").await;
    let waits = |rig: &Rig| {
        let notices = rig.seen(None);
        notices
            .iter()
            .any(|notice| notice.buttons.iter().any(|(text, _)| text == "Prendre"))
    };
    assert!(!waits(&rig), "{}", rig.texts(None));
    rig.says(LEA, "1").await;
    assert!(waits(&rig), "{}", rig.texts(None));
    // One request, one notice.
    assert_eq!(rig.seen(None).len(), 1, "{}", rig.texts(None));
}

#[tokio::test]
async fn what_was_put_aside_comes_back_by_itself() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.writes(ANNE, topic, "/snooze 30").await;
    let in_time = NOON + SignedDuration::from_mins(31);
    rig.service
        .inbox
        .keep_desks(in_time)
        .await
        .expect("time passes");
    rig.settled().await;
    rig.button("Prendre");
}

#[tokio::test]
async fn whoever_writes_without_a_name_is_told_so() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let what = json!({
        "text": "bonjour",
        "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
        "sender_chat": {"id": GROUP, "type": "supergroup", "title": "Desk", "is_forum": true},
    });
    rig.api.write_in(ANNE, GROUP, Some(topic), &what);
    rig.settled().await;
    assert!(
        rig.texts(Some(topic)).contains("je ne vois pas qui écrit"),
        "{}",
        rig.texts(Some(topic))
    );
    assert!(!rig.last_to(LEA).contains("bonjour"));
}
