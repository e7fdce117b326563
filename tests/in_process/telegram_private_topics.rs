//! Topics in the private chat of a person with the bot: one conversation, answered where they wrote.

use serde_json::{Value, json};

use guichet::ingest::restore_topics;

use crate::support::NOON;
use crate::support::bot_api::{message, press};
use crate::support::telegram_bot::{Bot, address, noon};
use crate::support::telegram_desk::{ANNE, LEA, Rig};

fn in_topic(topic: i64, text: &str) -> Value {
    json!({"text": text, "message_thread_id": topic, "is_topic_message": true})
}

/// The topic of the bot's last message.
fn answered_in(bot: &Bot) -> Option<i64> {
    bot.last(LEA).topic
}

#[tokio::test]
async fn a_person_who_writes_and_presses_in_topics_has_one_conversation() {
    let bot = Bot::start().await;
    for topic in [31, 32] {
        bot.api.begin_topic(LEA, topic);
    }
    bot.api.send(LEA, "fr", &in_topic(31, "/start"));
    bot.answered().await;
    assert_eq!(answered_in(&bot), Some(31));
    let (id, data) = bot.button(LEA, "Un élève");
    let mut pressed = press(LEA, "fr", id, &data);
    pressed["callback_query"]["message"]["message_thread_id"] = json!(31);
    pressed["callback_query"]["message"]["is_topic_message"] = json!(true);
    bot.api.push(pressed);
    bot.answered().await;
    assert_eq!(bot.stands(LEA), "welcome.pupil");
    assert_eq!(answered_in(&bot), Some(31));
    bot.api.send(LEA, "fr", &in_topic(32, "activer"));
    bot.answered().await;
    assert_eq!(bot.stands(LEA), "activation.sheet");
    assert_eq!(answered_in(&bot), Some(32));
    // Outside of any topic.
    bot.say(LEA, "oui").await;
    assert_eq!(bot.stands(LEA), "activation.portal");
    assert_eq!(answered_in(&bot), None);
    let edited = message(LEA, "fr", 900, &in_topic(32, "non"));
    bot.api.push(json!({"edited_message": edited}));
    bot.answered().await;
    assert_eq!(answered_in(&bot), Some(32));
}

#[tokio::test]
async fn a_topic_that_the_person_has_deleted_costs_no_answer() {
    let bot = Bot::start().await;
    bot.api.begin_topic(LEA, 31);
    bot.api.send(LEA, "fr", &in_topic(31, "/start"));
    bot.answered().await;
    bot.api.remove_topic(LEA, 31);
    bot.api.send(LEA, "fr", &in_topic(31, "un élève"));
    bot.answered().await;
    assert!(bot.last(LEA).text.contains("De quoi as-tu besoin"));
    assert_eq!(answered_in(&bot), None);
}

#[tokio::test]
async fn after_a_restart_a_person_is_answered_where_they_wrote_and_erasing_forgets_where() {
    let bot = Bot::start().await;
    bot.api.begin_topic(LEA, 31);
    bot.api.send(LEA, "fr", &in_topic(31, "/start"));
    bot.answered().await;
    let bot = bot.restart(noon).await;
    restore_topics(&bot.service.store, &bot.telegram).expect("it reads");
    let can = bot.telegram.abilities();
    let again = bot.service.conversations.catch_up(address(LEA), &can, NOON);
    again.await.expect("it is kept");
    bot.answered().await;
    assert!(bot.last(LEA).text.starts_with("On reprend"));
    assert_eq!(answered_in(&bot), Some(31));
    for words in ["effacer tout", "oui"] {
        bot.api.send(LEA, "fr", &in_topic(31, words));
        bot.answered().await;
    }
    assert_eq!(answered_in(&bot), Some(31));
    let rooms = bot
        .service
        .store
        .rooms(guichet::message::ChannelName::Telegram, 0);
    assert!(rooms.expect("it reads").is_empty());
}

#[tokio::test]
async fn words_of_staff_reach_the_person_in_the_topic_where_they_wrote() {
    let rig = Rig::start().await;
    rig.api.begin_topic(LEA, 31);
    let topic = rig.taken().await;
    rig.api.send(LEA, "fr", &in_topic(31, "je suis là"));
    rig.answered().await;
    assert!(rig.texts(Some(topic)).contains("je suis là"));
    rig.writes(ANNE, topic, "Bonjour Léa").await;
    let chat = rig.api.chat(LEA);
    let (_, last) = chat.messages.last_key_value().expect("the desk spoke");
    assert!(last.text.contains("Bonjour Léa"));
    assert_eq!(last.topic, Some(31));
}
