//! Telegram, over HTTP, against a Bot API that runs here: every conversation, and every fault.

mod support;

use std::collections::HashMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;
use tokio::task::JoinHandle;

use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::telegram::{PATIENCE, Settings, Telegram, WebhookSecret};
use guichet::engine::Unreadable;
use guichet::inbox::Pace;
use guichet::intake::{Intake, Webhook, poll, route};
use guichet::service::Service;
use guichet::source::Source;
use guichet::transcript::{Act, Script, Trouble, parse};
use guichet::typed::Typed;
use guichet::voice::without_isolates;
use guichet::wire::{
    Address, Audience, Block, Body, ChannelName, Inbound, MessageName, Outbound, Press, Say,
    UpdateId,
};

use support::bot_api::{BotApi, Failing, TOKEN, message, press};
use support::{Home, NOON, assistant, files_below, project};

const LEA: i64 = 11;
const TOM: i64 = 12;

/// A running bot.
struct Bot {
    api: BotApi,
    home: Home,
    service: Arc<Service>,
    telegram: Telegram,
    polling: JoinHandle<()>,
}

/// The time of all tests of this file but the one that lets it pass.
fn noon() -> Timestamp {
    NOON
}

fn telegram(api: &BotApi, rate: u32, audience: Audience) -> Telegram {
    let made = Telegram::new(Settings {
        token: TOKEN.to_owned().into(),
        api: api.address.clone(),
        rate,
        audience,
    });
    made.unwrap_or_else(|error| panic!("{error}"))
}

fn service(home: &Home, telegram: &Telegram, pace: Option<Pace>, now: Timestamp) -> Arc<Service> {
    let channel = Channel::Telegram(telegram.clone());
    let service = Service::start(&assistant(), home.open(), vec![channel], pace, now);
    Arc::new(service.unwrap_or_else(|error| panic!("{error}")))
}

fn sixty() -> Pace {
    Pace::per_minute(60.try_into().expect("sixty is not zero"))
}

fn polls(service: &Arc<Service>, telegram: &Telegram, clock: fn() -> Timestamp) -> JoinHandle<()> {
    let intake = Intake::new(Arc::clone(service), telegram.clone(), clock);
    let telegram = telegram.clone();
    tokio::spawn(async move {
        let me = telegram.introduce().await.expect("the token is known");
        poll(&intake, &me).await;
    })
}

impl Bot {
    async fn start() -> Self {
        Self::open_to(0, Audience::Notice).await
    }

    async fn open_to(rate: u32, audience: Audience) -> Self {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, rate, audience);
        let service = service(&home, &telegram, Some(sixty()), NOON);
        let polling = polls(&service, &telegram, noon);
        Self {
            api,
            home,
            service,
            telegram,
            polling,
        }
    }

    /// Ends the program and starts it again, by the clock of the conversations.
    async fn restart(self) -> Self {
        let Self {
            api,
            home,
            service,
            telegram,
            polling,
        } = self;
        polling.abort();
        // The task has let go of the service once it was joined.
        let _ = polling.await;
        ended(service).await;
        let service = self::service(&home, &telegram, None, moment());
        let polling = polls(&service, &telegram, moment);
        Self {
            api,
            home,
            service,
            telegram,
            polling,
        }
    }

    /// Returns once everything was answered.
    async fn settled(&self) {
        self.api.drained().await;
        self.service.outbox.idle().await;
    }

    async fn say(&self, person: i64, text: &str) {
        self.api.write(person, "fr", text);
        self.settled().await;
    }

    /// What the bot said last.
    fn last(&self, person: i64) -> support::bot_api::Message {
        let chat = self.api.chat(person);
        let last = chat.messages.last_key_value().expect("the bot spoke");
        last.1.clone()
    }

    /// The number of the bot's last message, and what its button carries.
    fn button(&self, person: i64, text: &str) -> (i64, String) {
        let chat = self.api.chat(person);
        let (id, message) = chat.messages.last_key_value().expect("the bot spoke");
        let button = message.buttons.iter().find(|(said, _)| said == text);
        let (_, data) = button.unwrap_or_else(|| panic!("no {text} in {message:?}"));
        (*id, data.clone())
    }

    async fn press(&self, person: i64, text: &str) {
        let (id, data) = self.button(person, text);
        self.api.press(person, "fr", id, &data);
        self.settled().await;
    }

    fn stands(&self, person: i64) -> String {
        let kept = self.service.store.session(&address(person));
        let kept = kept.expect("it reads").expect("the person has begun");
        kept.session.visit().at.clone()
    }
}

/// The store is closed only when nobody holds the service any more.
async fn ended(service: Arc<Service>) {
    let weak = Arc::downgrade(&service);
    drop(service);
    while weak.strong_count() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
}

fn address(person: i64) -> Address {
    Address {
        channel: ChannelName::Telegram,
        room: person.to_string(),
    }
}

#[tokio::test]
async fn a_press_is_answered_and_the_buttons_give_way_to_the_choice() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let (greeting, _) = bot.button(LEA, "Un élève");
    bot.press(LEA, "Un élève").await;
    bot.api
        .until("the buttons stay", |api| {
            api.chat(LEA).messages[&greeting].buttons[0].0 == "✓ Un élève"
        })
        .await;
    bot.api
        .until("the press is not answered", |api| api.answered().len() == 1)
        .await;
    assert!(bot.last(LEA).text.contains("De quoi as-tu besoin"));
}

#[tokio::test]
async fn what_follows_a_menu_takes_its_place_and_nothing_else_does() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    bot.press(LEA, "Un élève").await;
    bot.press(LEA, "Activer mon compte EduConnect").await;
    let chat = bot.api.chat(LEA);
    assert_eq!(chat.messages.len(), 2, "the greeting, and the menu's place");
    assert!(bot.last(LEA).text.contains("As-tu cette feuille"));
    bot.press(LEA, "Oui, je l'ai").await;
    bot.press(LEA, "Suivant").await;
    let portal = bot.api.chat(LEA);
    assert_eq!(
        portal.messages.len(),
        3,
        "the portal's page can be read again"
    );
}

#[tokio::test]
async fn old_foreign_and_forged_buttons_change_nothing_and_the_question_is_asked_again() {
    let bot = Bot::start().await;
    for person in [LEA, TOM] {
        bot.say(person, "/start").await;
    }
    let (old, of_lea) = bot.button(LEA, "Un élève");
    let (id, of_tom) = bot.button(TOM, "Un parent");
    bot.press(LEA, "Un élève").await;
    let flipped = format!("{}0", &of_tom[..of_tom.len() - 1]);
    let forged = [
        "",
        "x",
        "f00",
        &"f".repeat(64),
        &"é".repeat(2_000),
        &flipped,
    ];
    let forged = forged.iter().map(|data| (id, (*data).to_owned()));
    let bad = forged.chain([(old, of_lea.clone()), (id, of_tom.clone())]);
    for (message, data) in bad.filter(|(_, data)| !data.is_empty()) {
        let said = bot.api.calls("sendmessage").len();
        bot.api.press(LEA, "fr", message, &data);
        bot.settled().await;
        assert_eq!(bot.stands(LEA), "welcome.pupil");
        assert!(
            bot.last(LEA).text.contains("De quoi as-tu besoin"),
            "{data}"
        );
        assert_eq!(bot.api.calls("sendmessage").len(), said + 1);
    }
    // Everything erased, the same button belongs to an earlier conversation.
    bot.say(LEA, "effacer tout").await;
    bot.press(LEA, "Oui, efface tout").await;
    bot.say(LEA, "/start").await;
    bot.api.press(LEA, "fr", old, &of_lea);
    bot.settled().await;
    assert_eq!(bot.stands(LEA), "welcome.who");
}

#[tokio::test]
async fn a_secret_is_deleted_at_once_and_the_person_told_when_that_fails() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start activation_password").await;
    let sent = bot.api.write(LEA, "fr", "azerty");
    bot.settled().await;
    assert_eq!(bot.api.chat(LEA).deleted, [sent]);
    let refusal = json!({"ok": false, "error_code": 400, "description": "Bad Request: message can't be deleted"});
    bot.api
        .fail("deletemessage", Failing::Answer(400, refusal), 1);
    bot.say(LEA, "qwertz").await;
    let told = bot.api.chat(LEA).messages;
    let told = told
        .values()
        .any(|message| message.text.contains("pas réussi à effacer"));
    assert!(told, "{:#?}", bot.api.chat(LEA));
    let page = Failing::Page(502);
    bot.api.fail("deletemessage", page, 2);
    let sent = bot.api.write(LEA, "fr", "yxcvbn");
    bot.settled().await;
    assert!(
        bot.api.chat(LEA).deleted.contains(&sent),
        "it is tried again"
    );
}

#[tokio::test]
async fn a_picture_is_refused_and_deleted_and_the_rest_is_answered_kindly() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let photo = json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "ma feuille"});
    let sent = bot.api.send(LEA, "fr", &photo);
    bot.settled().await;
    assert_eq!(bot.api.chat(LEA).deleted, [sent]);
    assert!(bot.last(LEA).text.contains("Je ne regarde aucune image"));
    let others = [
        json!({"location": {"latitude": 1.0, "longitude": 1.0}}),
        json!({"contact": {"phone_number": "+33", "first_name": "A"}}),
        json!({"hologram": {"depth": 3}}),
    ];
    for what in others {
        bot.api.send(LEA, "fr", &what);
        bot.settled().await;
        let last = bot.last(LEA);
        assert!(
            last.text.contains("Je ne lis que les mots écrits"),
            "{what}"
        );
        assert!(last.text.contains("Qui a besoin d'aide"), "{what}");
    }
    let cry = json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "je veux mourir"});
    bot.api.send(LEA, "fr", &cry);
    bot.settled().await;
    assert!(bot.last(LEA).text.contains("tu n'as pas à rester seul"));
}

#[tokio::test]
async fn a_changed_message_is_no_answer() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let id = bot.api.message_id();
    bot.api.push(json!({"edited_message": message(LEA, "fr", id, &json!({"text": "un élève", "edit_date": 3}))}));
    bot.settled().await;
    assert_eq!(bot.stands(LEA), "welcome.who");
    assert!(bot.last(LEA).text.contains("message modifié"));
}

#[tokio::test]
async fn in_a_group_nothing_personal_is_said_and_the_way_to_a_private_conversation_given() {
    let bot = Bot::start().await;
    let group = |text: &str| {
        json!({"message": {
            "message_id": bot.api.message_id(), "date": 1,
            "chat": {"id": -100, "type": "group", "title": "3e B"},
            "from": {"id": LEA, "is_bot": false, "first_name": "A", "language_code": "fr"},
            "text": text,
        }})
    };
    for text in ["mon mot de passe ne marche pas", "/help@guichet_bot"] {
        bot.api.push(group(text));
        bot.settled().await;
    }
    let said = bot.api.calls("sendmessage");
    assert_eq!(said.len(), 1);
    assert_eq!(said[0]["chat_id"], -100);
    let text = said[0]["text"].as_str().unwrap_or_default();
    assert!(text.contains("https://t.me/guichet_bot"), "{text}");
    let group = Address {
        channel: ChannelName::Telegram,
        room: "-100".into(),
    };
    assert!(
        bot.service
            .store
            .session(&group)
            .expect("it reads")
            .is_none()
    );
}

#[tokio::test]
async fn an_update_given_again_is_answered_once_whatever_it_says_then() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    for text in ["un élève", "un élève", "un parent"] {
        bot.api.push_as(
            500,
            json!({"message": message(LEA, "fr", 90, &json!({"text": text}))}),
        );
        bot.settled().await;
    }
    assert_eq!(bot.stands(LEA), "welcome.pupil");
    assert_eq!(bot.api.calls("sendmessage").len(), 2);
}

#[tokio::test]
async fn what_was_typed_before_a_press_that_came_first_is_not_taken_for_the_next_answer() {
    let bot = Bot::start().await;
    let hook = Hook::open(&bot).await;
    bot.say(LEA, "/start").await;
    let (id, data) = bot.button(LEA, "Un élève");
    assert_eq!(hook.give(900, press(LEA, "fr", id, &data)).await, 200);
    // « 2 » was meant for the question before: a parent.
    let two = |id| json!({"message": message(LEA, "fr", id, &json!({"text": "2"}))});
    assert_eq!(hook.give(899, two(70)).await, 200);
    bot.settled().await;
    assert_eq!(bot.stands(LEA), "welcome.pupil");
    assert!(bot.last(LEA).text.contains("arrivé en retard"));
    // Numbers that begin anew are not late.
    assert_eq!(hook.give(900_000, two(71)).await, 200);
    assert_eq!(hook.give(7, two(72)).await, 200);
    bot.settled().await;
    assert!(!bot.last(LEA).text.contains("arrivé en retard"));
}

/// The address that a bot has updates sent to.
struct Hook {
    address: String,
    http: reqwest::Client,
    _task: JoinHandle<()>,
}

const SECRET: &str = "CANARY_secret";

impl Hook {
    async fn open(bot: &Bot) -> Self {
        bot.api
            .until("the bot was never introduced", |_| {
                bot.telegram.me().is_some()
            })
            .await;
        let intake = Intake::new(Arc::clone(&bot.service), bot.telegram.clone(), noon);
        let secret = WebhookSecret::new(SECRET).expect("a secret");
        let route = route("/telegram", Webhook::new(Arc::new(intake), secret));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        let task = tokio::spawn(async move {
            axum::serve(listener, route).await.expect("it serves");
        });
        Self {
            address: format!("http://{address}/telegram"),
            http: reqwest::Client::builder()
                .no_proxy()
                .build()
                .expect("a client"),
            _task: task,
        }
    }

    async fn give(&self, id: u32, mut update: serde_json::Value) -> u16 {
        update["update_id"] = json!(id);
        self.send(Some(SECRET), update.to_string()).await
    }

    async fn send(&self, secret: Option<&str>, body: String) -> u16 {
        let mut request = self.http.post(&self.address).body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.expect("it answers").status().as_u16()
    }
}

#[tokio::test]
async fn the_webhook_takes_only_what_telegram_sends() {
    let bot = Bot::start().await;
    let hook = Hook::open(&bot).await;
    let update =
        json!({"update_id": 5, "message": message(LEA, "fr", 1, &json!({"text": "/start"}))});
    for secret in [
        None,
        Some(""),
        Some("CANARY_secreT"),
        Some("CANARY_secret2"),
    ] {
        assert_eq!(hook.send(secret, update.to_string()).await, 401);
    }
    assert!(bot.api.chat(LEA).messages.is_empty());
    assert_eq!(hook.send(Some(SECRET), "x".repeat(2_000_000)).await, 413);
    assert_eq!(hook.send(Some(SECRET), update.to_string()).await, 200);
    assert_eq!(hook.send(Some(SECRET), update.to_string()).await, 200);
    bot.settled().await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

#[tokio::test]
async fn what_the_webhook_cannot_read_is_let_go_at_the_third_try() {
    let bot = Bot::start().await;
    let hook = Hook::open(&bot).await;
    let bombs = [
        "{",
        "[]",
        "null",
        "{\"update_id\":1e400}",
        &"[".repeat(10_000),
    ];
    for bomb in bombs {
        for status in [500, 500, 200] {
            assert_eq!(
                hook.send(Some(SECRET), bomb.to_owned()).await,
                status,
                "{bomb:.20}"
            );
        }
    }
    assert_eq!(bot.service.store.count_aside().expect("it reads"), 5);
    assert_eq!(
        hook.give(
            6,
            json!({"message": message(LEA, "fr", 1, &json!({"text": "/start"}))})
        )
        .await,
        200
    );
    bot.settled().await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

#[tokio::test]
async fn an_update_that_nobody_can_read_is_set_aside_and_holds_up_nobody() {
    let bot = Bot::start().await;
    bot.api
        .push(json!({"message": {"text": "CANARY-UNREADABLE"}}));
    bot.say(LEA, "/start").await;
    assert!(bot.last(LEA).text.contains("Bonjour"));
    let aside = bot.service.store.aside().expect("it reads");
    assert_eq!(aside.len(), 1);
    assert!(!format!("{aside:?}").contains("CANARY"));
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
    assert_eq!(bot.service.store.count_aside().expect("it reads"), 1);
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    bot.press(LEA, "Un élève").await;
    bot.api.fail("editmessagetext", Failing::DroppedAfter, 3);
    bot.press(LEA, "Activer mon compte EduConnect").await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 2);
    assert!(bot.last(LEA).text.contains("As-tu cette feuille"));
}

#[tokio::test]
async fn a_fault_of_the_platform_is_waited_out_and_shows_nothing_twice() {
    let bot = Bot::start().await;
    let faults = [
        Failing::Page(502),
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
async fn whoever_must_be_left_alone_is_and_nobody_else_waits_for_them() {
    let bot = Bot::start().await;
    let wait = json!({"ok": false, "error_code": 429, "parameters": {"retry_after": 2}});
    bot.api.fail("sendmessage", Failing::Answer(429, wait), 1);
    let begun = tokio::time::Instant::now();
    bot.api.write(LEA, "fr", "/start");
    bot.api
        .until("nothing is asked", |api| api.world_is_asked())
        .await;
    bot.api.write(TOM, "fr", "/start");
    bot.api
        .until("Tom waits", |api| !api.chat(TOM).messages.is_empty())
        .await;
    assert!(
        begun.elapsed() < Duration::from_secs(2),
        "Tom waited for Lea"
    );
    assert!(bot.api.chat(LEA).messages.is_empty());
    bot.settled().await;
    assert!(begun.elapsed() >= Duration::from_secs(2));
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

#[tokio::test]
async fn what_waits_for_somebody_who_has_left_is_dropped() {
    let bot = Bot::start().await;
    let blocked = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"});
    bot.api
        .fail("sendmessage", Failing::Answer(403, blocked), 1);
    bot.say(LEA, "/start").await;
    assert!(
        bot.service
            .store
            .owed(&address(LEA))
            .expect("it reads")
            .is_empty()
    );
    bot.say(LEA, "/start").await;
    assert!(
        bot.last(LEA).text.contains("Qui a besoin d'aide"),
        "and the next is answered"
    );
}

#[tokio::test]
async fn a_flood_is_answered_once_and_the_rest_when_it_is_over() {
    let bot = Bot::start().await;
    for count in 0..90 {
        bot.api
            .write(LEA, "fr", if count == 0 { "/start" } else { "bonjour" });
    }
    bot.settled().await;
    let chat = bot.api.chat(LEA);
    let slow = chat
        .messages
        .values()
        .filter(|message| message.text.contains("Doucement"));
    assert_eq!(slow.count(), 1);
    assert_eq!(chat.messages.len(), 61);
}

#[tokio::test]
async fn a_minor_is_sent_elsewhere_where_the_operator_wants_it() {
    let elsewhere = Some("https://college.example/aide".to_owned());
    let bot = Bot::open_to(0, Audience::Adults { elsewhere }).await;
    bot.say(LEA, "/start").await;
    assert!(!bot.last(LEA).text.contains("Telegram demande"));
    bot.press(LEA, "Un élève").await;
    let last = bot.last(LEA);
    assert!(
        last.text.contains("https://college.example/aide"),
        "{}",
        last.text
    );
    assert_eq!(bot.stands(LEA), "welcome.who");
    bot.say(LEA, "/start activation").await;
    assert_eq!(bot.stands(LEA), "welcome.who");
    bot.press(LEA, "Un parent").await;
    assert_eq!(bot.stands(LEA), "welcome.parent");
}

#[tokio::test]
async fn what_an_earlier_run_owed_is_sent_and_what_is_old_is_looked_at_first() {
    let mut bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let page = Failing::Page(502);
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

impl Bot {
    /// Ends in the middle of everything, and starts again after a while, with a platform that works.
    async fn restart_later(self, pause: Duration) -> Self {
        let Self {
            api,
            home,
            service,
            polling,
            ..
        } = self;
        polling.abort();
        let _ = polling.await;
        let store = Arc::clone(&service.store);
        drop(service);
        // What is being delivered holds the store; as if killed, a copy of it goes on.
        let copy = Home::new();
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        let mut out = fs::File::create(file.path()).expect("it can be written");
        store.export(&mut out, false).expect("it is exported");
        copy_folder(&home.keys_folder(), &copy.keys_folder());
        let imported =
            guichet::store::Store::import(&copy.store_folder(), &copy.keys_folder(), file.path());
        drop(imported.unwrap_or_else(|error| panic!("{error}")));
        api.heal();
        let telegram = telegram(&api, 0, Audience::Notice);
        let service = self::service(&copy, &telegram, None, NOON + pause);
        let polling = polls(&service, &telegram, noon);
        Self {
            api,
            home: copy,
            service,
            telegram,
            polling,
        }
    }
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, to.join(name)).expect("it can be copied");
    }
}

/// The clock of the conversations below.
static MOMENT: AtomicI64 = AtomicI64::new(0);

fn moment() -> Timestamp {
    Timestamp::from_second(MOMENT.load(Ordering::SeqCst)).expect("a moment")
}

/// Every conversation of `transcripts/`, held over HTTP and beside it without: what is seen is the
/// same, to the letter and to the button.
#[tokio::test]
async fn every_conversation_goes_on_telegram_as_it_goes_anywhere() {
    let begin: Timestamp = "2026-09-07T06:00:00Z".parse().expect("a moment");
    for path in files_below(&project("tests/transcripts")) {
        let text = fs::read_to_string(&path).expect("a transcript is text");
        let name = path.display().to_string();
        let source = Source {
            path: name.clone(),
            text,
        };
        let script = parse(&source).unwrap_or_else(|complaints| panic!("{complaints:#?}"));
        MOMENT.store(begin.as_second(), Ordering::SeqCst);
        let mut pair = Pair::start(&script, name).await;
        for line in &script.lines {
            if let Some(act) = &line.act {
                pair.act(act).await;
                pair.compare(&line.text);
            }
        }
        pair.bot.polling.abort();
    }
}

/// The same conversation twice: on Telegram, and over the channel in memory.
struct Pair<'a> {
    script: &'a Script,
    name: String,
    bot: Bot,
    memory: Memory,
    beside: Home,
    other: Option<Service>,
    /// What was seen on Telegram up to now: messages, with how often each was changed.
    seen: HashMap<(i64, i64), usize>,
    erased: HashMap<i64, usize>,
    /// What the buttons of each carry: by person, question and label; and what they say.
    buttons: HashMap<(usize, String, String), (Press, String)>,
    asked: Vec<String>,
    last: Option<(usize, u32, Last)>,
    count: u32,
}

/// What was done last, to be given again.
#[derive(Clone)]
enum Last {
    Text(String),
    What(Unreadable),
    Pressed { here: (i64, String), there: Press },
}

impl<'a> Pair<'a> {
    async fn start(script: &'a Script, name: String) -> Self {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, 0, Audience::Anyone);
        let service = service(&home, &telegram, None, moment());
        let polling = polls(&service, &telegram, moment);
        let bot = Bot {
            api,
            home,
            service,
            telegram,
            polling,
        };
        let mut pair = Self {
            script,
            name,
            bot,
            memory: Memory::default(),
            beside: Home::new(),
            other: None,
            seen: HashMap::new(),
            erased: HashMap::new(),
            buttons: HashMap::new(),
            asked: vec![String::new(); script.people.len()],
            last: None,
            count: 0,
        };
        pair.open();
        pair
    }

    fn open(&mut self) {
        let channel = Channel::Memory(self.memory.clone());
        let store = self.beside.open();
        let service = Service::start(&assistant(), store, vec![channel], None, moment());
        self.other = Some(service.unwrap_or_else(|error| panic!("{error}")));
    }

    fn number(person: usize) -> i64 {
        100 + i64::try_from(person).expect("few people")
    }

    async fn act(&mut self, act: &Act) {
        match act {
            Act::Pass(seconds) => self.pass(*seconds).await,
            Act::Press {
                person,
                question,
                label,
            } => {
                let question = question.as_ref().unwrap_or(&self.asked[*person]).clone();
                let known = self.buttons.get(&(*person, question, label.clone()));
                let (there, said) = known.cloned().unwrap_or_default();
                let here = self.button(*person, &said);
                self.send(*person, Last::Pressed { here, there }).await;
            }
            Act::Type { person, words } => {
                let words = self.words(*person, words);
                self.send(*person, Last::Text(words)).await;
            }
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => self.send(*person, Last::Text("/start".into())).await,
                Trouble::Picture => self.send(*person, Last::What(Unreadable::Picture)).await,
                Trouble::Sticker => self.send(*person, Last::What(Unreadable::NotText)).await,
                Trouble::Duplicate => {
                    let (person, update, last) = self.last.clone().expect("something was sent");
                    self.give(person, update, last).await;
                }
                Trouble::Restart => {
                    self.other = None;
                    self.open();
                    self.restart_telegram().await;
                }
            },
        }
    }

    async fn restart_telegram(&mut self) {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, 0, Audience::Anyone);
        let empty = Bot {
            service: service(&home, &telegram, None, moment()),
            polling: tokio::spawn(async {}),
            api,
            home,
            telegram,
        };
        self.bot = std::mem::replace(&mut self.bot, empty).restart().await;
    }

    async fn pass(&mut self, seconds: i64) {
        MOMENT.fetch_add(seconds, Ordering::SeqCst);
        let can = self.bot.telegram.abilities();
        let other = self.other.as_ref().expect("it runs");
        other
            .inbox
            .wake(|_| can.clone(), moment())
            .await
            .expect("it wakes");
        other.outbox.idle().await;
        let service = &self.bot.service;
        service
            .inbox
            .wake(|_| can.clone(), moment())
            .await
            .expect("it wakes");
        service.outbox.idle().await;
    }

    /// The newest button that says this; one that was never shown is a forged one.
    fn button(&self, person: usize, said: &str) -> (i64, String) {
        let chat = self.bot.api.chat(Self::number(person));
        let all = chat.messages.iter().rev().flat_map(|(id, message)| {
            message
                .buttons
                .iter()
                .map(move |(text, data)| (*id, text, data))
        });
        all.filter(|(_, text, _)| *text == said)
            .map(|(id, _, data)| (id, data.clone()))
            .next()
            .unwrap_or((1, "forged".into()))
    }

    fn words(&self, person: usize, words: &str) -> String {
        let label = words
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let Some(label) = label else {
            return words.to_owned();
        };
        let assistant = assistant();
        let step = assistant.flows.find(&self.asked[person]).expect("a step");
        let locale = assistant.voices.locale(&self.script.people[person].locale);
        let list = locale.text(&step.message, Some(&format!("{label}-words")), &[]);
        let list = list.expect("it has words");
        list.split('|').next().unwrap_or_default().trim().to_owned()
    }

    async fn send(&mut self, person: usize, last: Last) {
        self.count += 1;
        let update = 1_000 + self.count;
        self.last = Some((person, update, last.clone()));
        self.give(person, update, last).await;
    }

    async fn give(&mut self, person: usize, update: u32, last: Last) {
        let number = Self::number(person);
        let language = &self.script.people[person].locale;
        // Numbers of messages differ between the two; they are told apart by being high.
        let id = 100_000 + i64::from(update);
        let written = |what| json!({"message": message(number, language, id, &what)});
        let (there, body) = match last {
            Last::Text(words) => (
                written(json!({"text": words})),
                Body::Typed(Typed::new(words)),
            ),
            Last::What(why) => {
                let what = match why {
                    Unreadable::Picture => {
                        json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]})
                    }
                    _ => json!({"venture": {"is": "newer than this program"}}),
                };
                (written(what), Body::Unreadable { why, words: None })
            }
            Last::Pressed { here, there } => (
                press(number, language, here.0, &here.1),
                Body::Pressed(there),
            ),
        };
        self.bot.api.push_as(update, there);
        self.bot.settled().await;
        let inbound = Inbound {
            update: UpdateId(update.to_string()),
            from: self.there(person),
            language: Some(language.clone()),
            message: Some(MessageName(id.to_string())),
            order: Some(update.into()),
            body,
        };
        let can = self.bot.telegram.abilities();
        let other = self.other.as_ref().expect("it runs");
        let received = other.inbox.receive(inbound, &can, moment()).await;
        received.unwrap_or_else(|error| panic!("{error}"));
        other.outbox.idle().await;
    }

    fn there(&self, person: usize) -> Address {
        Address {
            channel: ChannelName::Memory,
            room: person.to_string(),
        }
    }

    /// What was seen since the last time is the same on both.
    fn compare(&mut self, line: &str) {
        let mut expected: Vec<(usize, String, Vec<String>)> = Vec::new();
        let mut erased = HashMap::<usize, usize>::new();
        for (to, outbound) in self.memory.take() {
            let person: usize = to.room.parse().expect("a person's number");
            match outbound {
                Outbound::Erase { .. } => *erased.entry(person).or_default() += 1,
                Outbound::Say(say) => {
                    let texts = self.note(person, &say);
                    expected.push((person, drawn(&say), texts));
                }
            }
        }
        for person in 0..self.script.people.len() {
            let number = Self::number(person);
            let chat = self.bot.api.chat(number);
            let mut shown = Vec::new();
            for (id, message) in &chat.messages {
                let new = self.seen.insert((number, *id), message.edits);
                if new != Some(message.edits) {
                    let buttons = message.buttons.iter().map(|(text, _)| text.clone());
                    shown.push((person, message.text.clone(), buttons.collect::<Vec<_>>()));
                }
            }
            let expected: Vec<_> = expected
                .iter()
                .filter(|said| said.0 == person)
                .cloned()
                .collect();
            assert_eq!(shown, expected, "{} at {line}", self.name);
            let before = self.erased.insert(number, chat.deleted.len()).unwrap_or(0);
            let expected = erased.get(&person).copied().unwrap_or(0);
            assert_eq!(
                chat.deleted.len() - before,
                expected,
                "{} at {line}",
                self.name
            );
        }
    }

    /// Remembers what the buttons carry.
    fn note(&mut self, person: usize, say: &Say) -> Vec<String> {
        let Some(asked) = &say.asked else {
            return Vec::new();
        };
        self.asked[person].clone_from(&asked.question);
        let mut texts = Vec::new();
        for choice in &asked.choices {
            let said = without_isolates(&choice.text);
            texts.push(said.clone());
            let key = (person, asked.question.clone(), choice.label.clone());
            self.buttons.insert(key, (choice.press.clone(), said));
        }
        texts
    }
}

/// A message as it should be seen.
fn drawn(say: &Say) -> String {
    let mut text = String::new();
    for block in &say.blocks {
        let (apart, shown) = match block {
            Block::Link(address) => ("\n", address.clone()),
            Block::Picture(shown) => ("\n\n", format!("[{shown}]")),
            Block::Progress(shown) | Block::Text(shown) => ("\n\n", shown.clone()),
        };
        if !text.is_empty() {
            text.push_str(apart);
        }
        text.push_str(&without_isolates(&shown));
    }
    text
}
