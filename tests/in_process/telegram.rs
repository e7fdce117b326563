//! Telegram over HTTP, against a simulated Bot API: what a person would notice.

use serde_json::json;

use guichet::message::Audience;

use crate::support::bot_api::{Failing, message};
use crate::support::telegram_bot::Bot;

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
        4,
        "a text cannot be changed into a picture; the portal's page can be read again"
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
