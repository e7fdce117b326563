//! Updates that Telegram sends to the program: what is taken, what is refused, and what comes again.

use std::sync::Arc;

use serde_json::json;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::telegram::WebhookSecret;
use guichet::ingest::{Intake, Webhook, route};
use guichet::store::Store;

use crate::support::bot_api::{message, press};
use crate::support::telegram_bot::{Bot, noon, polls};
use crate::support::watched_engine::Watched;
use crate::support::{NOON, assistant};

const LEA: i64 = 11;
const TOM: i64 = 12;

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

#[tokio::test]
async fn while_nothing_can_be_kept_nothing_is_confirmed_and_nothing_said() {
    let mut bot = Bot::start().await;
    bot.polling.abort();
    let disk = Arc::new(Watched::new());
    disk.refuse(true);
    let channel = Channel::Telegram(bot.telegram.clone());
    let store = Store::ephemeral(disk).expect("it opens");
    let service = Service::start(&assistant(), store, vec![channel], None, NOON);
    bot.service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
    bot.polling = polls(&bot.service, &bot.telegram, noon);
    let hook = Hook::open(&bot).await;
    let start = json!({"message": message(LEA, "fr", 1, &json!({"text": "/start"}))});
    for _ in 0..3 {
        assert_eq!(hook.give(4, start.clone()).await, 503);
    }
    bot.api.write(TOM, "fr", "/start");
    // What is not confirmed comes again, after the pause of a store that keeps nothing.
    bot.api
        .until("it does not come again", |api| {
            api.given() >= 2 || !api.is_waiting()
        })
        .await;
    assert!(bot.api.is_waiting(), "the update stays with Telegram");
    assert!(bot.api.calls("sendmessage").is_empty());
}
