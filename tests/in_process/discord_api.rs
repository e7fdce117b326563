//! The simulated Discord of the tests behaves as the real one: serenity does with it what it does
//! with the real one, and it refuses what Discord refuses.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use serenity::all::{Command, CreateCommand, Interaction};
use serenity::model::id::ChannelId;
use tokio::time::Instant;

use crate::support::discord_api::{Button, Failing, Who, plain};
use crate::support::serenity_bot::{Bot, Told, code, named, row, saying};

const LEA: u64 = 42;
const CREATE: &str = "POST /channels/{}/messages";
const ANSWER: &str = "POST /interactions/{}/{}/callback";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_goes_from_a_command_to_a_menu_and_a_form() {
    let mut bot = Bot::start().await;
    bot.register().await;
    assert_eq!(
        bot.api.commands(None)[0]["name_localizations"]["fr"],
        "commencer"
    );

    let lea = Who::among_others(LEA);
    let typing = bot.api.complete(lea, "start", "need", "act");
    let (id, token) = bot.next_interaction().await;
    let choices = json!({"choices": [{"name": "Activer", "value": "activation"}]});
    let suggested = bot
        .callback(id, &token, json!({"type": 8, "data": choices}))
        .await;
    assert_eq!(suggested, Ok(()));
    assert_eq!(
        bot.api.suggested(typing),
        [("Activer".into(), "activation".into())]
    );

    let given = bot.api.command(lea, "start", &[("need", "activation")]);
    let (id, token) = bot.next_interaction().await;
    assert_eq!(id, given);
    let mut data = saying("Qui a besoin d'aide ?");
    data["flags"] = json!(64);
    data["components"] = row(json!([
        {"type": 2, "style": 1, "label": "Moi", "custom_id": "a"},
        {"type": 2, "style": 2, "label": "Écrire", "custom_id": "b"},
    ]));
    assert_eq!(
        bot.callback(id, &token, json!({"type": 4, "data": data}))
            .await,
        Ok(())
    );
    let again = bot.callback(id, &token, json!({"type": 5})).await;
    assert_eq!(again, Err(40_060));
    let shown = bot.api.last(LEA);
    assert_eq!(plain(&shown.text), "Qui a besoin d'aide ?");
    assert_eq!(shown.only_for, Some(LEA));
    assert!(bot.api.public().is_empty(), "no other person sees it");
    assert!(bot.api.seen(LEA + 1).is_empty(), "no other person sees it");

    bot.api.press(lea, shown.id, "Écrire");
    let (id, token) = bot.next_interaction().await;
    let field = json!({"type": 4, "custom_id": "words", "label": "Réponse", "style": 2});
    let form = json!({"title": "Écrire", "custom_id": "f", "components": row(json!([field]))});
    assert_eq!(
        bot.callback(id, &token, json!({"type": 9, "data": form}))
            .await,
        Ok(())
    );
    bot.api.submit(lea, "moi");
    let Told::Interaction(interaction) = bot.next().await else {
        panic!("a form was sent");
    };
    let Interaction::Modal(sent) = *interaction else {
        panic!("a form was sent");
    };
    assert_eq!(sent.data.custom_id, "f");

    let mut data = saying("Quel établissement ?");
    data["components"] = row(json!([{"type": 3, "custom_id": "m", "options": [
        {"label": "Jean Moulin", "value": "1"}, {"label": "Victor Hugo", "value": "2"},
    ]}]));
    let update = json!({"type": 7, "data": data});
    assert_eq!(
        bot.callback(sent.id.get(), &sent.token, update).await,
        Ok(())
    );
    let shown = bot.api.last(LEA);
    assert_eq!((shown.edits, shown.buttons.len()), (1, 2));
    bot.api.press(lea, shown.id, "Victor Hugo");
    let Told::Interaction(interaction) = bot.next().await else {
        panic!("something was chosen");
    };
    let Interaction::Component(chosen) = *interaction else {
        panic!("something was chosen");
    };
    let putting_off = json!({"type": 6});
    assert_eq!(
        bot.callback(chosen.id.get(), &chosen.token, putting_off)
            .await,
        Ok(())
    );
    let edit = saying("Merci.");
    let edited = bot
        .http
        .edit_original_interaction_response(&chosen.token, &edit, Vec::new());
    edited.await.expect("it is taken");
    assert_eq!(bot.api.told(LEA).len(), 3);
    assert_eq!(bot.api.last(LEA).text, "Merci.");
    assert_eq!(bot.api.unacknowledged(), [0_u64; 0]);
    assert_eq!(bot.api.violations(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_put_off_is_filled_in_until_the_time_is_over() {
    let mut bot = Bot::start().await;
    bot.register().await;
    let lea = Who::alone(LEA);
    let given = bot.api.command(lea, "start", &[]);
    let (id, token) = bot.next_interaction().await;
    assert_eq!(bot.callback(id, &token, json!({"type": 5})).await, Ok(()));
    assert!(bot.api.seen(LEA)[0].loading);
    assert!(
        bot.api
            .acknowledged(given)
            .is_some_and(|(kind, _)| kind == 5)
    );
    let edit = saying("Bonjour");
    let edited = bot
        .http
        .edit_original_interaction_response(&token, &edit, Vec::new());
    edited.await.expect("it is taken");
    assert_eq!(bot.api.last(LEA).text, "Bonjour");
    bot.api.let_time_pass();
    let edited = bot
        .http
        .edit_original_interaction_response(&token, &edit, Vec::new());
    assert_eq!(code(&edited.await.expect_err("it is over")), 50_027);

    bot.api.again(given);
    assert_eq!(bot.next_interaction().await.0, given, "it can come twice");

    let missed = bot.api.command(lea, "start", &[]);
    let (id, token) = bot.next_interaction().await;
    bot.api.wait_for_first_answers(Duration::ZERO);
    assert_eq!(
        bot.callback(id, &token, json!({"type": 5})).await,
        Err(10_062)
    );
    assert_eq!(bot.api.unacknowledged(), [missed]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_shown_once_however_often_it_is_sent_under_its_name() {
    let bot = Bot::start().await;
    for kind in [Failing::Dropped, Failing::DroppedAfter, Failing::Garbage] {
        bot.api.fail(CREATE, kind, 1);
        assert_eq!(bot.send(LEA, named("Bonjour", "a")).await.err(), Some(0));
    }
    let shown = bot
        .send(LEA, named("Bonjour", "a"))
        .await
        .expect("it is taken");
    let known = bot.api.seen(LEA);
    assert_eq!(known.len(), 1, "{known:?}");
    assert_eq!(known[0].id, shown.id.get());
    bot.send(LEA, named("Bonjour", "b"))
        .await
        .expect("it is taken");
    assert_eq!(bot.api.seen(LEA).len(), 2);
    bot.api.shut(LEA, 50_007);
    assert_eq!(
        bot.send(LEA, named("Bonjour", "c")).await.err(),
        Some(50_007)
    );
    assert_eq!(bot.api.violations(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_requests_are_waited_for() {
    let bot = Bot::start().await;
    let limited = Failing::Limited {
        after: 0.4,
        scope: "user",
    };
    bot.api.fail(CREATE, limited, 1);
    let begun = Instant::now();
    bot.send(LEA, named("un", "a"))
        .await
        .expect("it is taken in the end");
    assert!(begun.elapsed() >= Duration::from_millis(400));
    bot.api.limit(CREATE, 2, Duration::from_millis(500));
    let begun = Instant::now();
    for at in 0..5 {
        bot.send(LEA, named("deux", &at.to_string()))
            .await
            .expect("it is taken");
    }
    assert!(begun.elapsed() >= Duration::from_millis(900));
    assert_eq!(bot.api.seen(LEA).len(), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_discord_does_not_take_is_refused_and_noted() {
    let mut bot = Bot::start().await;
    bot.register().await;
    bot.api.command(Who::alone(LEA), "start", &[]);
    let (id, token) = bot.next_interaction().await;
    let button = json!({"type": 2, "style": 1, "label": "Moi", "custom_id": "a"});
    let long = "x".repeat(2_001);
    let wide = json!({"type": 2, "style": 1, "label": "x".repeat(81), "custom_id": "a"});
    let bodies = [
        json!({"content": long, "allowed_mentions": {"parse": []}}),
        json!({"content": "", "allowed_mentions": {"parse": []}}),
        json!({"content": "?", "components": row(json!([wide])), "allowed_mentions": {"parse": []}}),
        json!({"content": "?", "components": row(json!([button, button])), "allowed_mentions": {"parse": []}}),
        json!({"content": "?", "components": vec![row(json!([button]))[0].clone(); 6], "allowed_mentions": {"parse": []}}),
    ];
    for (at, body) in bodies.into_iter().enumerate() {
        let refused = bot
            .callback(id, &token, json!({"type": 4, "data": body}))
            .await;
        assert_eq!(refused, Err(50_035), "body {at}");
        assert!(bot.api.violations().len() > at, "body {at}");
    }
    let in_place = json!({"type": 7, "data": saying("?")});
    assert_eq!(
        bot.callback(id, &token, in_place).await,
        Err(50_035),
        "nothing was pressed"
    );
    let before = bot.api.violations().len();
    let data = json!({"content": "@everyone"});
    assert_eq!(
        bot.callback(id, &token, json!({"type": 4, "data": data}))
            .await,
        Ok(())
    );
    assert_eq!(
        bot.api.violations().len(),
        before + 1,
        "it may call everybody"
    );
    let command = CreateCommand::new("Start").description("?");
    let made = Command::set_global_commands(&bot.http, vec![command]).await;
    assert_eq!(code(&made.expect_err("a name in capitals")), 50_035);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_was_cut_off_was_given() {
    let mut bot = Bot::start().await;
    bot.register().await;
    bot.api.command(Who::alone(LEA), "start", &[]);
    let (id, token) = bot.next_interaction().await;
    bot.api.fail(ANSWER, Failing::DroppedAfter, 1);
    let body = json!({"type": 4, "data": saying("Bonjour")});
    assert_eq!(bot.callback(id, &token, body.clone()).await, Err(0));
    assert_eq!(bot.callback(id, &token, body).await, Err(40_060));
    assert_eq!(bot.api.seen(LEA).len(), 1);
    assert_eq!(bot.api.calls(ANSWER).len(), 2);
    let forged = Button {
        text: String::new(),
        carries: "forged".into(),
        value: None,
        disabled: false,
    };
    bot.api
        .press_forged(Who::alone(LEA), bot.api.last(LEA).id, &forged);
    bot.next_interaction().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_only_one_person_sees_is_changed_by_the_token_it_answers_only() {
    let mut bot = Bot::start().await;
    bot.register().await;
    let mut tokens = Vec::new();
    for person in [LEA, LEA + 1] {
        bot.api.command(Who::among_others(person), "start", &[]);
        let (id, token) = bot.next_interaction().await;
        let mut data = saying("Bonjour");
        data["flags"] = json!(64);
        let body = json!({"type": 4, "data": data});
        assert_eq!(bot.callback(id, &token, body).await, Ok(()));
        tokens.push(token);
    }
    let shown = bot.api.last(LEA);
    let edit = json!({"components": []});
    let change = |token: String| {
        let (http, edit) = (Arc::clone(&bot.http), edit.clone());
        async move {
            let id = shown.id.into();
            let changed = http
                .edit_followup_message(&token, id, &edit, Vec::new())
                .await;
            changed.map(drop).map_err(|error| code(&error))
        }
    };
    assert_eq!(change(tokens[0].clone()).await, Ok(()));
    assert_eq!(change(tokens[1].clone()).await, Err(10_008));
    let room: ChannelId = shown.channel.into();
    let changed = bot
        .http
        .edit_message(room, shown.id.into(), &edit, Vec::new())
        .await;
    assert_eq!(code(&changed.expect_err("only its reader sees it")), 10_008);
    assert_eq!(bot.api.last(LEA).edits, 1);
}
