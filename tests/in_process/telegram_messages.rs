//! What people and staff send on Telegram beside plain text: messages that are newer than the program,
//! files, albums, throws of dice.

use serde_json::{Value, json};

use crate::support::bot_api::message;
use crate::support::telegram_bot::Bot;
use crate::support::telegram_desk::{ANNE, GROUP, LEA, Rig};

/// What stands beside the words of a message and is not known to the program.
fn newer() -> [Value; 5] {
    [
        json!({"entities": [{"type": "date_time", "offset": 0, "length": 2, "unix_time": 1, "date_time_format": "r"}]}),
        json!({"entities": {"of": "another shape"}, "caption_entities": 7}),
        json!({"external_reply": {"origin": {"type": "hidden_user", "sender_user_name": "A", "date": 1}, "chat": {"id": -5, "type": "orbit"}}}),
        json!({"reply_to_message": {"message_id": "none"}, "quote": {"text": "la suite", "position": 0}}),
        json!({"hologram": {"depth": 3}, "sender_chat": {"id": "x"}, "message_thread_id": "y"}),
    ]
}

fn with(mut what: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().expect("fields") {
        what[name] = value.clone();
    }
    what
}

#[tokio::test]
async fn words_are_read_whatever_stands_beside_them() {
    for more in newer() {
        let bot = Bot::start().await;
        let says = async |text: &str| {
            let id = bot.api.send(LEA, "fr", &with(json!({"text": text}), &more));
            bot.answered().await;
            id
        };
        says("/start").await;
        says("un élève").await;
        assert_eq!(bot.stands(LEA), "welcome.pupil", "{more}");
        says("je veux mourir").await;
        let answer = bot.last(LEA).text;
        assert!(answer.contains("sans aide"), "{more}: {answer}");
        let secret = says("mon mot de passe est Canari77!").await;
        assert_eq!(bot.api.chat(LEA).deleted, [secret], "{more}");
        let waiting = bot.service.store.count_dead_letters().expect("it reads");
        assert_eq!(waiting, 0, "{more}");
    }
}

#[tokio::test]
async fn captions_and_edits_are_read_whatever_stands_beside_them() {
    for more in newer() {
        let bot = Bot::start().await;
        bot.say(LEA, "/start").await;
        let photo = json!({
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
            "caption": "je veux mourir",
        });
        bot.api.send(LEA, "fr", &with(photo, &more));
        bot.answered().await;
        let answer = bot.last(LEA).text;
        assert!(answer.contains("sans aide"), "{more}: {answer}");
        let id = bot.api.message_id();
        let changed = json!({"text": "mon mot de passe est Canari77!", "edit_date": 3});
        let changed = message(LEA, "fr", id, &with(changed, &more));
        bot.api.push(json!({"edited_message": changed}));
        bot.answered().await;
        assert!(bot.api.chat(LEA).deleted.contains(&id), "{more}");
    }
}

#[tokio::test]
async fn at_the_desk_words_pass_both_ways_whatever_stands_beside_them() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    for (count, more) in newer().iter().enumerate().take(4) {
        let words = format!("question numéro {count}");
        rig.api.send(LEA, "fr", &with(json!({"text": words}), more));
        rig.answered().await;
        assert!(rig.texts(Some(topic)).contains(&words), "{more}");
        let words = format!("réponse numéro {count}");
        let what = with(json!({"text": words}), more);
        rig.api.write_in(ANNE, GROUP, Some(topic), &what);
        rig.answered().await;
        assert!(rig.last_to(LEA).contains(&words), "{more}");
    }
}

#[tokio::test]
async fn a_throw_of_dice_and_what_is_newer_than_the_program_are_answered_like_a_sticker() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    for what in [
        json!({"dice": {"emoji": "⚽", "value": 3}}),
        json!({"dice": {"emoji": "🎲", "value": 6}}),
        json!({"checklist": {"title": "a", "tasks": []}}),
        json!({"hologram": {"depth": 3}}),
    ] {
        let before = bot.api.chat(LEA).messages.len();
        bot.api.send(LEA, "fr", &what);
        bot.answered().await;
        let last = bot.last(LEA).text;
        assert!(last.contains("Je ne lis que les mots écrits"), "{what}");
        assert_eq!(bot.api.chat(LEA).messages.len(), before + 1, "{what}");
    }
    // Telegram's own notices are no words of the person.
    let before = bot.api.chat(LEA).messages.len();
    bot.api.send(
        LEA,
        "fr",
        &json!({"forum_topic_created": {"name": "aide", "icon_color": 1}}),
    );
    bot.answered().await;
    assert_eq!(bot.api.chat(LEA).messages.len(), before);
}

#[tokio::test]
async fn a_picture_that_is_sent_as_a_file_is_deleted_and_a_moving_picture_is_not() {
    let bot = Bot::start().await;
    bot.say(LEA, "/start").await;
    let file = |kind: &str| json!({"document": {"file_id": "a", "file_unique_id": "b", "mime_type": kind}});
    let mut moving = file("video/mp4");
    moving["animation"] = json!({"file_id": "a"});
    for (what, deleted) in [
        (file("image/png"), true),
        (file("video/mp4"), true),
        (file("application/pdf"), false),
        (moving, false),
    ] {
        let sent = bot.api.send(LEA, "fr", &what);
        bot.answered().await;
        assert_eq!(bot.api.chat(LEA).deleted.contains(&sent), deleted, "{what}");
    }
}

/// How many messages of the bot to a person hold these words.
fn said(bot: &Bot, words: &str) -> usize {
    let messages = bot.api.chat(LEA).messages;
    let found = messages.values().filter(|said| said.text.contains(words));
    found.count()
}

#[tokio::test]
async fn an_album_is_one_act_wherever_its_caption_stands() {
    // An album that counted as ten messages would be a flood.
    let bot = Bot::limited_to(6).await;
    bot.say(LEA, "/start").await;
    let part = |album: &str, kind: &str, caption: Option<&str>| {
        let mut what = json!({"media_group_id": album});
        what[kind] = match kind {
            "photo" => json!([{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]),
            _ => json!({"file_id": "a", "file_unique_id": "b", "mime_type": "application/pdf"}),
        };
        if let Some(caption) = caption {
            what["caption"] = json!(caption);
        }
        what
    };
    let mut pictures = Vec::new();
    for count in 0..10 {
        let caption = (count % 3 == 1).then_some("ma feuille");
        pictures.push(bot.api.send(LEA, "fr", &part("one", "photo", caption)));
    }
    bot.answered().await;
    assert_eq!(said(&bot, "Je ne regarde pas les images"), 1);
    let deleted = bot.api.chat(LEA).deleted;
    assert!(pictures.iter().all(|picture| deleted.contains(picture)));
    for _ in 0..8 {
        bot.api
            .send(LEA, "fr", &part("two", "document", Some("mon devoir")));
    }
    bot.answered().await;
    assert_eq!(said(&bot, "Je ne lis que les mots écrits"), 1);
    assert_eq!(bot.api.chat(LEA).deleted, deleted, "files stay");
    // A cry is heard below any part of it.
    for caption in [None, Some("je veux mourir"), None] {
        bot.api.send(LEA, "fr", &part("three", "photo", caption));
    }
    bot.answered().await;
    assert_eq!(said(&bot, "sans aide"), 1);
    assert_eq!(said(&bot, "Doucement"), 0);
}

#[tokio::test]
async fn an_album_of_staff_is_refused_once() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let photo = json!({
        "media_group_id": "one",
        "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
    });
    for _ in 0..4 {
        rig.api.write_in(ANNE, GROUP, Some(topic), &photo);
    }
    rig.answered().await;
    let refusals = rig.texts(Some(topic));
    assert_eq!(
        refusals.matches("seul le texte passe").count(),
        1,
        "{refusals}"
    );
}

#[tokio::test]
async fn words_of_emoji_pass_in_pieces_that_telegram_takes() {
    let rig = Rig::start().await;
    let topic = rig.taken().await;
    let words = "🙂".repeat(2_000);
    rig.says(LEA, &words).await;
    let seen = rig.seen(Some(topic));
    let smiles: usize = seen
        .iter()
        .map(|said| said.text.matches('🙂').count())
        .sum();
    assert_eq!(smiles, 2_000);
    rig.writes(ANNE, topic, &words).await;
    let seen = rig.api.chat(LEA).messages;
    let smiles: usize = seen
        .values()
        .map(|said| said.text.matches('🙂').count())
        .sum();
    assert_eq!(smiles, 2_000);
}
