//! The group of a desk becomes a supergroup, which has another number: the desk goes on.

use serde_json::json;

use crate::support::telegram_desk::{ANNE, GROUP, LEA, Rig, desk_channel};

const SUPERGROUP: i64 = -1_001_234_567_890;

/// A request is taken in the supergroup, and words pass both ways.
async fn goes_on(rig: &Rig) {
    rig.says(LEA, "/start").await;
    rig.says(LEA, "/human").await;
    rig.api
        .until("no request is shown", |api| {
            let shown = api.chat(SUPERGROUP).messages;
            shown.values().any(|message| !message.buttons.is_empty())
        })
        .await;
    let shown = rig.api.chat(SUPERGROUP).messages;
    let (id, notice) = shown.last_key_value().expect("a notice");
    let (said, data) = &notice.buttons[0];
    assert_eq!(said, "Prendre");
    rig.api.press_in(ANNE, SUPERGROUP, *id, data);
    rig.answered().await;
    let topics = rig.api.topics(SUPERGROUP);
    assert_eq!(topics.len(), 1, "{topics:?}");
    let topic = topics[0].0;
    // The notice leads to the topic, by the number that people's links have.
    let notice = rig.api.chat(SUPERGROUP).messages[id].clone();
    let link = format!("https://t.me/c/1234567890/{topic}");
    let leads = ("Ouvrir le fil".to_owned(), link);
    assert!(notice.buttons.contains(&leads), "{notice:?}");
    rig.says(LEA, "vous êtes là ?").await;
    let shown = format!("{:?}", rig.api.chat(SUPERGROUP));
    assert!(shown.contains("vous êtes là ?"), "{shown}");
    let what = json!({"text": "oui, bonjour"});
    rig.api.write_in(ANNE, SUPERGROUP, Some(topic), &what);
    rig.answered().await;
    assert!(rig.last_to(LEA).contains("oui, bonjour"));
    rig.api
        .write_in(ANNE, SUPERGROUP, None, &json!({"text": "/list"}));
    rig.answered().await;
    let shown = format!("{:?}", rig.api.chat(SUPERGROUP));
    assert!(shown.contains("prise par CANARY-NAME-42"), "{shown}");
    assert!(rig.api.chat(GROUP).messages.is_empty());
}

#[tokio::test]
async fn a_desk_follows_its_group_when_telegram_says_so() {
    let rig = Rig::start().await;
    let said = rig.api.become_supergroup(GROUP, SUPERGROUP);
    rig.api.push(said);
    rig.answered().await;
    goes_on(&rig).await;
    let refused = rig.api.calls("sendmessage");
    assert!(refused.iter().all(|call| call["chat_id"] != json!(GROUP)));
}

#[tokio::test]
async fn a_desk_follows_its_group_when_a_message_is_refused_there() {
    let rig = Rig::start().await;
    rig.api.become_supergroup(GROUP, SUPERGROUP);
    goes_on(&rig).await;
}

#[tokio::test]
async fn at_the_start_the_group_is_found_under_its_new_number() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    rig.api.become_supergroup(GROUP, SUPERGROUP);
    rig.api.allow(json!({
        "user": {"id": 7, "is_bot": true, "first_name": "G"}, "status": "administrator",
        "can_manage_topics": true, "can_delete_messages": true,
    }));
    let me = rig.telegram.me().cloned().expect("it is introduced");
    let found = rig.telegram.check_desk_channel(&desk_channel(), &me).await;
    assert_eq!(found, Some(Ok(())));
    let shown = rig.api.chat(SUPERGROUP).messages;
    assert!(shown.is_empty(), "{shown:?}");
    goes_on(&rig).await;
}
