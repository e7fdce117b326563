//! A desk that works in a group on Telegram: its queue above all topics, a topic for each ticket,
//! and a button for each action.

use jiff::SignedDuration;
use serde_json::{Value, json};

use guichet::handoff::State;

use crate::support::NOON;
use crate::support::telegram_desk::{ANNE, BOB, GROUP, LEA, Rig};

#[tokio::test]
async fn a_request_is_taken_by_a_button_answered_in_its_topic_and_given_back() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let number = rig.ticket().reference.to_string();
    assert!(
        rig.texts(None).contains("prise par CANARY-NAME-42"),
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
    // The notice of the ticket stands above all topics, and nothing else does.
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
    rig.answered().await;
    let words = rig.api.words();
    assert!(
        words
            .iter()
            .any(|word| word.contains("Déjà prise par CANARY-NAME-42")),
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
    rig.presses(ANNE, "43").await;
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
async fn a_person_who_is_not_staff_moves_nothing_and_is_written_down() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let before = rig.ticket();
    let stranger = 666;
    for text in ["/release", "/close", "/transfer telegram:666", "bonjour"] {
        rig.writes(stranger, topic, text).await;
    }
    let (id, data) = rig.button("Remettre dans la file");
    rig.api.press_in(stranger, GROUP, id, &data);
    rig.answered().await;
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
    rig.answered().await;
    assert_eq!(rig.seen(None).len(), before);
    rig.api
        .write_in(ANNE, GROUP, None, &json!({"text": "/list@guichet_bot"}));
    rig.answered().await;
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
    rig.answered().await;
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
    rig.answered().await;
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
async fn a_member_who_leaves_the_group_loses_the_conversation_within_moments() {
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
        .until("the person is not told", |_| {
            rig.last_to(LEA).contains("attend de nouveau")
        })
        .await;
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
    rig.answered().await;
    assert!(
        rig.texts(Some(topic)).contains("je veux mourir"),
        "{}",
        rig.texts(Some(topic))
    );
    let answer = rig.last_to(LEA);
    assert!(
        answer.contains("sans aide") && !answer.contains("reprendre"),
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
    // One ticket has one notice.
    assert_eq!(rig.seen(None).len(), 1, "{}", rig.texts(None));
}

#[tokio::test]
async fn what_was_put_aside_comes_back_by_itself() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    rig.writes(ANNE, topic, "/snooze 30").await;
    let in_time = NOON + SignedDuration::from_mins(31);
    rig.service
        .handoff
        .keep_desks(in_time)
        .await
        .expect("time passes");
    rig.answered().await;
    rig.button("Prendre");
}

#[tokio::test]
async fn a_member_who_writes_without_a_name_is_told_so() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let what = json!({
        "text": "bonjour",
        "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
        "sender_chat": {"id": GROUP, "type": "supergroup", "title": "Desk", "is_forum": true},
    });
    rig.api.write_in(ANNE, GROUP, Some(topic), &what);
    rig.answered().await;
    assert!(
        rig.texts(Some(topic)).contains("je ne vois pas qui écrit"),
        "{}",
        rig.texts(Some(topic))
    );
    assert!(!rig.last_to(LEA).contains("bonjour"));
}

#[tokio::test]
async fn a_person_who_calls_again_and_again_is_held_back_unless_they_are_in_danger() {
    let rig = Rig::start().await;
    rig.says(LEA, "/start").await;
    let requests = || rig.service.store.tickets().expect("it reads").len();
    for count in 1..=5 {
        rig.says(LEA, "/human").await;
        assert_eq!(requests(), count);
        rig.says(LEA, "annuler ma demande").await;
    }
    let notices = rig.seen(None).len();
    for _ in 0..20 {
        rig.says(LEA, "/human").await;
        assert!(
            rig.last_to(LEA)
                .contains("demander quelqu'un avant cette date"),
            "{}",
            rig.last_to(LEA)
        );
    }
    assert_eq!((requests(), rig.seen(None).len()), (5, notices));
    rig.says(LEA, "je veux mourir").await;
    rig.says(LEA, "/human").await;
    assert_eq!(requests(), 6);
}
