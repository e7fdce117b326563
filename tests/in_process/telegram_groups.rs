//! Groups on Telegram: the bot answers those who call it, says nothing personal, and lets all else be.

use serde_json::{Value, json};

use guichet::message::{Address, ChannelName};

use crate::support::bot_api::message;
use crate::support::telegram_bot::Bot;

const LEA: i64 = 11;

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
        "a person who repeats it a hundred times does not fill the group"
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

/// A message in a group with these fields.
fn in_group(id: i64, what: &Value) -> Value {
    let mut message = message(LEA, "fr", id, what);
    message["chat"] = json!({"id": -100, "type": "supergroup", "title": "3e B"});
    message
}

#[tokio::test]
async fn in_a_group_other_bots_edits_presses_and_replies_to_others_get_no_answer() {
    let bot = Bot::start().await;
    let other = json!({"id": 99, "is_bot": true, "first_name": "B", "username": "other_bot"});
    let tom = json!({"id": 12, "is_bot": false, "first_name": "T"});
    let replies = |to: &Value| {
        let replied = json!({
            "message_id": 1, "date": 1, "from": to, "text": "bonjour",
            "chat": {"id": -100, "type": "supergroup", "title": "3e B"},
        });
        json!({"text": "essaie encore", "reply_to_message": replied})
    };
    let mut of_bot = in_group(2, &json!({"text": "/help@guichet_bot"}));
    of_bot["from"] = other.clone();
    let changed = json!({"text": "/help@guichet_bot", "edit_date": 3});
    let press = json!({
        "id": "press-1", "from": tom, "chat_instance": "1", "data": "f".repeat(32),
        "message": in_group(5, &json!({"text": "une question"})),
    });
    for update in [
        json!({"message": of_bot}),
        json!({"edited_message": in_group(3, &changed)}),
        json!({"message": in_group(4, &replies(&tom))}),
        json!({"message": in_group(6, &replies(&other))}),
        json!({"message": in_group(7, &json!({"text": "/help@other_bot"}))}),
        json!({"message": in_group(8, &json!({"new_chat_members": [tom]}))}),
        json!({"callback_query": press}),
    ] {
        bot.api.push(update.clone());
        bot.answered().await;
        assert!(bot.api.calls("sendmessage").is_empty(), "{update}");
    }
    // A reply to the bot itself is meant for it.
    let ours = json!({"id": 7, "is_bot": true, "first_name": "G", "username": "guichet_bot"});
    bot.api
        .push(json!({"message": in_group(9, &replies(&ours))}));
    bot.answered().await;
    assert_eq!(bot.api.calls("sendmessage").len(), 1);
}
