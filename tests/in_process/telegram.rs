//! Telegram over HTTP, against a simulated Bot API: what a person would notice, and every fault.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::PATIENCE;
use guichet::channel::telegram::WebhookSecret;
use guichet::ingest::{Intake, Webhook, route};
use guichet::message::{Address, Audience, ChannelName};
use guichet::store::backend::{Backend, BackendError, Batch};
use guichet::store::{MemoryBackend, Store};

use crate::support::bot_api::{Failing, message, press};
use crate::support::telegram_bot::{Bot, address, noon, polls};
use crate::support::{NOON, assistant};

const LEA: i64 = 11;
const TOM: i64 = 12;

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
    assert!(
        bot.last(LEA)
            .text
            .contains("Est-ce que tu as cette feuille")
    );
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
        bot.answered().await;
        assert_eq!(bot.stands(LEA), "welcome.pupil");
        assert!(
            bot.last(LEA).text.contains("De quoi as-tu besoin"),
            "{data}"
        );
        assert_eq!(bot.api.calls("sendmessage").len(), said + 1);
    }
    // After everything was erased, the same button belongs to an earlier conversation.
    bot.say(LEA, "effacer tout").await;
    bot.press(LEA, "Oui, efface tout").await;
    bot.say(LEA, "/start").await;
    bot.api.press(LEA, "fr", old, &of_lea);
    bot.answered().await;
    assert_eq!(bot.stands(LEA), "welcome.who");
}

#[tokio::test]
async fn a_secret_is_deleted_at_once_and_the_person_told_when_that_fails() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start activation_password").await;
    let sent = bot.api.write(LEA, "fr", "azerty");
    bot.answered().await;
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
    bot.answered().await;
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
    bot.answered().await;
    assert_eq!(bot.api.chat(LEA).deleted, [sent]);
    assert!(bot.last(LEA).text.contains("Je ne regarde pas les images"));
    let others = [
        json!({"location": {"latitude": 1.0, "longitude": 1.0}}),
        json!({"contact": {"phone_number": "+33", "first_name": "A"}}),
        json!({"hologram": {"depth": 3}}),
    ];
    for what in others {
        bot.api.send(LEA, "fr", &what);
        bot.answered().await;
        let last = bot.last(LEA);
        assert!(
            last.text.contains("Je ne lis que les mots écrits"),
            "{what}"
        );
        assert!(last.text.contains("Qui a besoin d'aide"), "{what}");
    }
    let cry = json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "je veux mourir"});
    bot.api.send(LEA, "fr", &cry);
    bot.answered().await;
    assert!(
        bot.last(LEA)
            .text
            .contains("Tu n'as pas à porter ça sans aide")
    );
}

#[tokio::test]
async fn pictures_that_come_together_are_answered_once_and_all_deleted() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let photo = |album: &str| json!({"media_group_id": album, "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]});
    for (album, answers) in [("album-1", 1), ("album-2", 2)] {
        let sent = [(); 3].map(|()| bot.api.send(LEA, "fr", &photo(album)));
        bot.answered().await;
        let chat = bot.api.chat(LEA);
        assert!(sent.iter().all(|one| chat.deleted.contains(one)), "{album}");
        let said = chat
            .messages
            .values()
            .filter(|message| message.text.contains("Je ne regarde pas les images"));
        assert_eq!(said.count(), answers, "{album}");
    }
}

#[tokio::test]
async fn a_changed_message_is_no_answer() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let id = bot.api.message_id();
    bot.api.push(json!({"edited_message": message(LEA, "fr", id, &json!({"text": "un élève", "edit_date": 3}))}));
    bot.answered().await;
    assert_eq!(bot.stands(LEA), "welcome.who");
    assert!(bot.last(LEA).text.contains("message modifié"));
    // Where a secret is asked for, a changed message is erased, and is no answer either.
    bot.say(LEA, "/start activation_password").await;
    let at = bot.stands(LEA);
    let good = json!({"text": "Tournesol=42x", "edit_date": 4});
    bot.api
        .push(json!({"edited_message": message(LEA, "fr", id, &good)}));
    bot.answered().await;
    assert_eq!(bot.stands(LEA), at);
    assert_eq!(bot.api.chat(LEA).deleted, [id]);
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
        bot.answered().await;
    }
    let said = bot.api.calls("sendmessage");
    assert_eq!(said.len(), 1);
    assert_eq!(said[0]["chat_id"], -100);
    let text = said[0]["text"].as_str().unwrap_or_default();
    assert!(text.contains("https://t.me/guichet_bot"), "{text}");
    for _ in 0..70 {
        bot.api.push(group("/help"));
    }
    bot.answered().await;
    let said = bot.api.calls("sendmessage").len();
    assert_eq!(
        said, 60,
        "whoever repeats it a hundred times does not fill the group"
    );
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
        bot.answered().await;
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
    bot.answered().await;
    assert_eq!(bot.stands(LEA), "welcome.pupil");
    assert!(bot.last(LEA).text.contains("arrivé en retard"));
    // Numbers that begin anew are not late.
    assert_eq!(hook.give(900_000, two(71)).await, 200);
    assert_eq!(hook.give(7, two(72)).await, 200);
    bot.answered().await;
    assert!(!bot.last(LEA).text.contains("arrivé en retard"));
}

/// The address to which a bot has updates sent.
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
        let ingest = Intake::new(Arc::clone(&bot.service), bot.telegram.clone(), noon);
        let secret = WebhookSecret::new(SECRET).expect("a secret");
        let route = route("/telegram", Webhook::new(Arc::new(ingest), secret));
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
    bot.answered().await;
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
    assert_eq!(bot.service.store.count_dead_letters().expect("it reads"), 5);
    assert_eq!(
        hook.give(
            6,
            json!({"message": message(LEA, "fr", 1, &json!({"text": "/start"}))})
        )
        .await,
        200
    );
    bot.answered().await;
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

/// An engine whose disk refuses every sync.
struct Refusing(MemoryBackend);

impl Backend for Refusing {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, BackendError> {
        self.0.get(key)
    }

    fn scan(
        &self,
        prefix: &[u8],
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), BackendError> {
        self.0.scan(prefix, each)
    }

    fn apply(&self, batch: Batch) -> Result<(), BackendError> {
        self.0.apply(batch)
    }

    fn sync(&self) -> Result<(), BackendError> {
        Err(BackendError("the disk is full".into()))
    }
}

#[tokio::test]
async fn while_nothing_can_be_kept_nothing_is_confirmed_and_nothing_said() {
    let mut bot = Bot::start().await;
    bot.polling.abort();
    let store = Store::ephemeral(Arc::new(Refusing(MemoryBackend::default())));
    let channel = Channel::Telegram(bot.telegram.clone());
    let store = store.expect("it opens");
    let service = Service::start(&assistant(), store, vec![channel], None, NOON);
    bot.service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
    bot.polling = polls(&bot.service, &bot.telegram, noon);
    let hook = Hook::open(&bot).await;
    let start = json!({"message": message(LEA, "fr", 1, &json!({"text": "/start"}))});
    for _ in 0..3 {
        assert_eq!(hook.give(4, start.clone()).await, 503);
    }
    bot.api.write(TOM, "fr", "/start");
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(bot.api.is_waiting(), "the update stays with Telegram");
    assert!(bot.api.calls("sendmessage").is_empty());
}

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
async fn an_update_that_nobody_can_read_is_set_aside_and_holds_up_nobody() {
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
async fn whoever_must_be_left_alone_is_and_nobody_else_waits_for_them() {
    let bot = Bot::start().await;
    let wait = json!({"ok": false, "error_code": 429, "parameters": {"retry_after": 5}});
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
        bot.api.chat(LEA).messages.is_empty(),
        "Tom waited for Lea, or Lea was not left alone"
    );
    bot.answered().await;
    assert!(begun.elapsed() >= Duration::from_secs(5));
    assert_eq!(bot.api.chat(LEA).messages.len(), 1);
}

#[tokio::test]
async fn what_waits_for_somebody_who_has_left_is_dropped() {
    let bot = Bot::start().await;
    let blocked = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"});
    bot.api
        .fail("sendmessage", Failing::Answer(403, blocked), 1_000);
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
async fn a_flood_is_answered_once_and_the_rest_when_it_is_over() {
    // Another message is allowed only after twelve seconds: more than this takes anywhere.
    let bot = Bot::limited_to(5).await;
    for count in 0..30 {
        bot.api
            .write(LEA, "fr", if count == 0 { "/start" } else { "bonjour" });
    }
    bot.answered().await;
    let chat = bot.api.chat(LEA);
    let slow = chat
        .messages
        .values()
        .filter(|message| message.text.contains("Doucement"));
    assert_eq!(slow.count(), 1);
    assert_eq!(chat.messages.len(), 6);
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
