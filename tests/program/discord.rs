//! Discord: what people see there, whatever they do and however slow the store is.

use std::time::Duration;

use serde_json::json;

use crate::support::discord_api::{DiscordApi, Failing, SERVER, Who, picture, plain, sticker};
use crate::support::discord_program::{Program, alone, among_others, press, sees};
use crate::support::{TRACE, files_below};

const LEA: u64 = 42;
const TOM: u64 = 43;
/// The acknowledgement that promises an answer.
const LATER: u8 = 5;
const ANSWER: &str = "POST /interactions/{}/{}/callback";

#[tokio::test]
async fn in_a_server_only_the_person_sees_the_conversation() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[("GUICHET_DISCORD_GUILD", &SERVER.to_string())]).await;
    api.until("there are no commands", |api| {
        !api.commands(Some(SERVER)).is_empty()
    })
    .await;
    let who = among_others(LEA);
    api.command(who, "start", &[]);
    let greeting = sees(&api, LEA, "Qui a besoin d'aide ?").await;
    assert!(greeting.text.contains("15 ans"), "{}", greeting.text);
    press(&api, who, "Un élève", "De quoi as-tu besoin ?").await;
    press(
        &api,
        who,
        "Activer mon compte EduConnect",
        "Est-ce que tu as cette feuille ?",
    )
    .await;
    assert!(
        api.seen(LEA)
            .iter()
            .all(|message| message.only_for == Some(LEA))
    );
    assert!(api.seen(TOM).is_empty() && api.public().is_empty());
    // A journey is chosen by its title, and an answer from the choices.
    let asked = api.complete(who, "start", "need", "identifiant");
    api.until("nothing was suggested", |api| {
        !api.suggested(asked).is_empty()
    })
    .await;
    let journeys = api.suggested(asked);
    let is_offered = journeys
        .iter()
        .any(|(_, journey)| journey == "recover-identifier");
    assert!(is_offered, "{journeys:?}");
    let asked = api.complete(who, "answer", "text", "oui");
    api.until("nothing was suggested", |api| {
        !api.suggested(asked).is_empty()
    })
    .await;
    api.command(who, "answer", &[("text", "Oui, je l'ai")]);
    sees(&api, LEA, "Ouvre le portail EduConnect").await;
    assert_eq!(api.violations(), [""; 0]);
    assert!(api.unacknowledged().is_empty());
}

/// Presses the button of a message that opens a form.
async fn open_form(api: &DiscordApi, who: Who, message: u64) {
    api.press(who, message, "Écrire");
    api.until("no form was opened", |api| api.form(who.person()).is_some())
        .await;
}

#[tokio::test]
async fn a_form_takes_what_is_typed_and_belongs_to_its_question() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let who = among_others(LEA);
    api.command(who, "start", &[("need", "ent.which")]);
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let menu = api.last(LEA);
    let nothing_to_write = menu.buttons.iter().all(|button| button.text != "Écrire");
    assert!(nothing_to_write, "{menu:?}");
    press(&api, who, "Un élève", "Où es-tu ?").await;
    let last = api.last(LEA);
    open_form(&api, who, last.id).await;
    let title = api.form(LEA).map(|form| form.title);
    assert_eq!(title.as_deref(), Some("Où es-tu ?"));
    api.submit(who, "occitanie");
    sees(&api, LEA, "Mon ENT Occitanie").await;
    // The form of the question before changes nothing.
    open_form(&api, who, last.id).await;
    api.submit(who, "bretagne");
    sees(&api, LEA, "question passée").await;
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn a_form_shows_a_question_that_is_too_long_for_its_title() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let who = among_others(LEA);
    api.command(who, "start", &[("need", "activation.email")]);
    sees(&api, LEA, "Quelle adresse est-ce que tu veux donner ?").await;
    let question = "Quelle adresse est-ce que tu veux vérifier ?";
    press(&api, who, "La mienne (15 ans ou plus)", question).await;
    let last = api.last(LEA);
    open_form(&api, who, last.id).await;
    let form = api.form(LEA).expect("it was opened just now");
    assert_eq!(form.title, "Écrire une réponse");
    assert!(form.texts.concat().ends_with(question), "{form:?}");
    api.submit(who, "lea@gmail.con");
    sees(&api, LEA, "gmail.com").await;
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn one_person_is_one_conversation_by_message_and_by_command() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    press(&api, alone(LEA), "Un élève", "De quoi as-tu besoin ?").await;
    api.command(among_others(LEA), "status", &[]);
    sees(&api, LEA, "De quoi as-tu besoin ?").await;
    api.write(LEA, "activer");
    let asked = sees(&api, LEA, "Est-ce que tu as cette feuille ?").await;
    assert_eq!(asked.only_for, None, "a direct message is answered by one");
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn a_token_that_ran_out_strands_no_person() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let who = among_others(LEA);
    api.command(who, "start", &[]);
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    api.let_time_pass();
    press(&api, who, "Un élève", "De quoi as-tu besoin ?").await;
    // The interaction is over before it can be answered, so the answer comes by message.
    api.fail(
        ANSWER,
        Failing::Answer(
            404,
            json!({"code": 10062, "message": "Unknown interaction"}),
        ),
        1,
    );
    let last = api.last(LEA);
    api.press(who, last.id, "Activer mon compte EduConnect");
    let asked = sees(&api, LEA, "Est-ce que tu as cette feuille ?").await;
    assert_eq!(asked.only_for, None);
    // A person who takes no messages sees at the next interaction what is asked.
    api.shut(TOM, 50007);
    let tom = among_others(TOM);
    api.command(tom, "start", &[]);
    sees(&api, TOM, "Qui a besoin d'aide ?").await;
    api.fail(
        ANSWER,
        Failing::Answer(
            404,
            json!({"code": 10062, "message": "Unknown interaction"}),
        ),
        1,
    );
    let last = api.last(TOM);
    api.press(tom, last.id, "Un parent");
    api.until("no message was tried", |api| {
        let tried = api.calls("POST /channels/{}/messages");
        tried.iter().any(|call| call.status == 403)
    })
    .await;
    api.command(tom, "status", &[]);
    sees(&api, TOM, "De quoi avez-vous besoin ?").await;
}

#[tokio::test]
async fn buttons_that_are_old_foreign_or_forged_change_nothing() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    api.write(LEA, "bonjour");
    let first = sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let press_again = api.press(alone(LEA), first.id, "Un élève");
    sees(&api, LEA, "De quoi as-tu besoin ?").await;
    // The same press given twice is one press.
    let told = api.told(LEA).len();
    api.again(press_again);
    let mut forged = first.buttons[1].clone();
    api.press_forged(alone(LEA), first.id, &forged);
    sees(&api, LEA, "question passée").await;
    // It was given before the other, and would have been answered before.
    let told = api.told(LEA).split_off(told);
    assert!(told.iter().all(|it| it.id == told[0].id), "{told:#?}");
    forged.carries = format!("b{}", "0".repeat(32));
    api.press_forged(alone(LEA), first.id, &forged);
    sees(&api, LEA, "De quoi as-tu besoin ?").await;
    // The button of another person does nothing.
    api.press_forged(alone(TOM), first.id, &first.buttons[0]);
    sees(&api, TOM, "Qui a besoin d'aide ?").await;
}

#[tokio::test]
async fn at_a_password_nothing_is_asked_for_and_what_is_sent_is_judged_and_never_repeated() {
    let api = DiscordApi::start().await;
    let mut program = Program::start(&api, &[("RUST_LOG", TRACE)]).await;
    api.write(LEA, "/start activation.password");
    sees(&api, LEA, "n'envoie aucun mot de passe").await;
    assert!(
        api.last(LEA)
            .buttons
            .iter()
            .all(|button| button.text != "Écrire")
    );
    api.write(LEA, "canary42");
    let refused = sees(&api, LEA, "Il manque une majuscule").await;
    assert!(
        refused.text.contains("signe") && refused.text.contains("supprimer"),
        "{}",
        refused.text
    );
    api.write(LEA, "Canary=42soleil");
    sees(&api, LEA, "suit toutes les règles").await;
    // Data that is no event, and an event with unknown fields, leave no trace either.
    api.dispatch_raw(
        "{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"s\":99,\"d\":{\"content\":\"CANARY_raw\"}}",
    );
    api.dispatch_raw("CANARY_no_json");
    let told = api.told(LEA).len();
    api.write(LEA, "suivant");
    api.until("no answer", |api| api.told(LEA).len() > told)
        .await;
    program.kill();
    let said = program.said();
    for canary in ["canary42", "Canary=42", "CANARY"] {
        assert!(!said.contains(canary), "{canary} is in the log: {said}");
        for file in files_below(&program.home.store_folder()) {
            let bytes = std::fs::read(&file).unwrap_or_default();
            let found = bytes
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} is in {}", file.display());
        }
        assert!(
            api.told(LEA)
                .iter()
                .all(|message| !plain(&message.text).contains(canary))
        );
    }
}

#[tokio::test]
async fn an_example_may_be_checked_in_a_form_where_that_was_settled() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[("GUICHET_DISCORD_EXAMPLE_FORM", "true")]).await;
    let who = among_others(LEA);
    api.command(who, "start", &[("need", "activation.password")]);
    sees(&api, LEA, "Essaie ici un exemple").await;
    let last = api.last(LEA);
    api.press(who, last.id, "Essayer un exemple");
    api.until("no form was opened", |api| api.form(LEA).is_some())
        .await;
    api.submit(who, "soleil");
    sees(&api, LEA, "Il manque une majuscule").await;
}

#[tokio::test]
async fn where_others_read_along_only_a_way_to_a_private_conversation_is_shown() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    api.write_among_others(LEA, "mon mot de passe ne marche pas");
    api.write_among_others(
        LEA,
        &format!("<@{}> je suis perdue", crate::support::discord_api::BOT),
    );
    api.until("nothing was said", |api| !api.public().is_empty())
        .await;
    let public = api.public().remove(0);
    assert!(public.text.contains("en privé"), "{}", public.text);
    api.press(among_others(TOM), public.id, "Écrire en privé");
    let answer = sees(&api, TOM, "Qui a besoin d'aide ?").await;
    assert_eq!(answer.only_for, Some(TOM));
    assert_eq!(api.public().len(), 1);
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn what_is_no_text_gets_an_answer_and_bots_get_none() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    api.write_as_bot(99, "bonjour");
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    api.send(LEA, &sticker());
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    api.until("no answer", |api| {
        api.told(LEA)
            .iter()
            .any(|m| m.text.contains("que les mots écrits"))
    })
    .await;
    api.send(LEA, &picture("voici"));
    api.until("no answer", |api| {
        api.told(LEA)
            .iter()
            .any(|m| m.text.contains("pas les images"))
    })
    .await;
    let message = api.write(LEA, "bonjour");
    api.rewrite(message, "parent");
    api.until("no answer", |api| {
        api.told(LEA)
            .iter()
            .any(|m| m.text.contains("message modifié"))
    })
    .await;
    assert!(api.seen(99).is_empty());
}

#[tokio::test]
async fn a_slow_disk_makes_no_interaction_late() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[("FAILPOINTS", "before-sync=sleep(4000)")]).await;
    // That Discord is told before the disk has answered is looked at, and not how fast the machine is.
    api.wait_for_first_answers(Duration::from_secs(60));
    let people: Vec<Who> = (100..130).map(among_others).collect();
    let asked: Vec<u64> = people
        .iter()
        .map(|who| api.command(*who, "start", &[]))
        .collect();
    for who in &people {
        sees(&api, who.person(), "Qui a besoin d'aide ?").await;
    }
    for interaction in asked {
        let (kind, _) = api.acknowledged(interaction).expect("it was answered");
        assert_eq!(
            kind, LATER,
            "the answer itself would have come with the disk"
        );
    }
}

#[tokio::test]
async fn many_at_once_are_all_answered() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    for _ in 0..5 {
        let people: Vec<Who> = (1_000..1_060).map(among_others).collect();
        let before: Vec<usize> = people
            .iter()
            .map(|who| api.told(who.person()).len())
            .collect();
        for who in &people {
            api.command(*who, "help", &[]);
        }
        for (who, before) in people.iter().zip(before) {
            let answered = |api: &DiscordApi| {
                let told = api.told(who.person());
                told.len() > before && told.iter().all(|message| !message.loading)
            };
            api.until("a person was not answered", answered).await;
        }
    }
    assert!(api.unacknowledged().is_empty());
}

#[tokio::test]
async fn minors_are_sent_elsewhere_where_that_is_configured() {
    let api = DiscordApi::start().await;
    let more = [
        ("GUICHET_DISCORD_AUDIENCE", "refuse-minors"),
        ("GUICHET_DISCORD_ELSEWHERE", "https://college.example/aide"),
    ];
    let _program = Program::start(&api, &more).await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let refused = press(&api, alone(LEA), "Un élève", "adultes").await;
    let link = &refused.buttons[0];
    assert_eq!(link.carries, "https://college.example/aide");
}

#[tokio::test]
async fn the_front_door_understands_words_as_a_message_does() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let who = among_others(LEA);
    let asked = api.complete(who, "start", "need", "compte bloké");
    api.until("nothing was suggested", |api| {
        !api.suggested(asked).is_empty()
    })
    .await;
    let (_, need) = api.suggested(asked).remove(0);
    api.command(who, "start", &[("need", "mon compte est bloqué")]);
    let by_words = sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let tom = among_others(TOM);
    api.command(tom, "start", &[("need", &need)]);
    let by_choice = sees(&api, TOM, "Qui a besoin d'aide ?").await;
    assert_eq!(by_words.text, by_choice.text);
    api.command(among_others(44), "start", &[]);
    let menu = sees(&api, 44, "Qui a besoin d'aide ?").await;
    assert_ne!(by_words.text, menu.text, "the need was heard");
}

#[tokio::test]
async fn after_a_farewell_one_button_goes_on() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let who = among_others(LEA);
    api.command(who, "start", &[("need", "activation")]);
    sees(&api, LEA, "Est-ce que tu as cette feuille ?").await;
    api.command(who, "stop", &[]);
    let farewell = sees(&api, LEA, "/commencer").await;
    assert!(!farewell.text.contains("écris"), "{}", farewell.text);
    press(&api, who, "Reprendre", "Est-ce que tu as cette feuille ?").await;
    assert_eq!(api.violations(), [""; 0]);
}
