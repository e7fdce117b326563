//! What is sent on Discord beside plain text, and what is none of the bot's business in a server.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use serde_json::json;

use guichet::channel::memory::Memory;
use guichet::message::{Address, ChannelName, Inbound, Outbound, Payload, UpdateId};
use guichet::redaction::UserText;
use guichet::store::day;

use crate::support::code_in;
use crate::support::discord_api::{BOT, DiscordApi, Failing, Message, Who, file};
use crate::support::discord_desk::Rig;
use crate::support::discord_program::sees;
use crate::support::telegram_bot::noon;

const LEA: u64 = 42;
const TOM: u64 = 43;

/// A message to which the bot answers, so that all before it has been heard.
async fn is_heard(api: &DiscordApi) {
    let before = api.told(TOM).len();
    api.write(TOM, "bonjour");
    api.until("no answer", |api| api.told(TOM).len() > before)
        .await;
}

async fn begun() -> Rig {
    let rig = Rig::over(DiscordApi::start().await, Vec::new(), noon).await;
    rig.api.write(LEA, "bonjour");
    sees(&rig.api, LEA, "Qui a besoin d'aide ?").await;
    rig
}

/// Leads to the question of which « oui » leads to the first step that has a picture.
async fn before_the_first_picture(api: &DiscordApi) {
    for (words, then) in [
        ("élève", "De quoi as-tu besoin"),
        ("activer mon compte", "cette feuille"),
    ] {
        api.write(LEA, words);
        sees(api, LEA, then).await;
    }
}

async fn to_the_first_picture(api: &DiscordApi) -> Message {
    before_the_first_picture(api).await;
    api.write(LEA, "oui");
    sees(api, LEA, "portail EduConnect").await
}

fn last_button(message: &Message) -> &str {
    message.buttons.last().map_or("", |button| &button.text)
}

#[tokio::test]
async fn one_button_switches_pictures_off_and_on_again() {
    let rig = begun().await;
    let api = &rig.api;
    let shown = to_the_first_picture(api).await;
    assert!(!shown.text.contains("À l'écran"), "{shown:?}");
    assert_eq!(last_button(&shown), "Sans les dessins");
    api.press(Who::alone(LEA), shown.id, "Sans les dessins");
    let off = sees(api, LEA, "plus de dessins").await;
    assert_eq!(last_button(&off), "Avec les dessins");
    api.write(LEA, "suivant");
    let next = sees(api, LEA, "Tape ton identifiant").await;
    assert!(next.text.contains("À l'écran"), "{next:?}");
    api.press(Who::alone(LEA), off.id, "Avec les dessins");
    sees(api, LEA, "les dessins sont là").await;
    api.write(LEA, "statut");
    let again = sees(api, LEA, "Tape ton identifiant").await;
    assert!(!again.text.contains("À l'écran"), "{again:?}");
    assert!(api.unacknowledged().is_empty());
    rig.well();
}

#[tokio::test]
async fn a_message_whose_picture_is_refused_is_sent_in_words() {
    let rig = begun().await;
    let api = &rig.api;
    before_the_first_picture(api).await;
    let refusal = json!({"code": 50_035, "message": "Invalid Form Body"});
    let refused = Failing::Answer(400, refusal);
    api.fail("POST /channels/{}/messages", refused, 1);
    api.write(LEA, "oui");
    let shown = sees(api, LEA, "portail EduConnect").await;
    assert!(shown.text.contains("À l'écran"), "{shown:?}");
    rig.well();
}

#[tokio::test]
async fn the_preview_of_a_link_is_no_edit() {
    let rig = begun().await;
    let api = &rig.api;
    let sent = api.write(LEA, "https://educonnect.education.gouv.fr élève");
    api.until("no answer", |api| api.told(LEA).len() == 2).await;
    api.preview(sent);
    is_heard(api).await;
    let told = api.told(LEA);
    assert_eq!(told.len(), 2, "{told:#?}");
    // A message that the person does change is told to be no answer.
    api.rewrite(sent, "parent");
    sees(api, LEA, "Qui a besoin d'aide ?").await;
    api.until("no answer", |api| {
        api.told(LEA)
            .iter()
            .any(|told| told.text.contains("message modifié"))
    })
    .await;
    rig.well();
}

#[tokio::test]
async fn words_beside_a_file_are_no_answer_and_a_cry_there_is_heard() {
    let rig = begun().await;
    let api = &rig.api;
    api.send(LEA, &file("un élève"));
    let asked = sees(api, LEA, "Qui a besoin d'aide ?").await;
    api.until("no answer", |api| {
        api.told(LEA)
            .iter()
            .any(|told| told.text.contains("que les mots écrits"))
    })
    .await;
    assert!(asked.text.contains("Qui a besoin d'aide ?"));
    api.send(LEA, &file("je veux mourir"));
    sees(api, LEA, "sans aide").await;
    rig.well();
}

#[tokio::test]
async fn in_a_server_only_a_person_who_names_the_bot_is_answered() {
    let rig = begun().await;
    let api = &rig.api;
    api.write_as_bot(99, &format!("<@{BOT}> bonjour"));
    let of_tom = api.write_among_others(TOM, "mon mot de passe ne marche pas");
    api.reply_among_others(LEA, of_tom, "essaie encore");
    api.rewrite(of_tom, &format!("<@{BOT}> mon mot de passe ne marche pas"));
    api.dispatch(
        "MESSAGE_CREATE",
        json!({
            "id": "77000000000000", "channel_id": "2001", "guild_id": "2000", "type": 7,
            "author": {"id": "43", "username": "CANARY-NAME", "discriminator": "0", "avatar": null},
            "content": "", "timestamp": "2026-09-07T10:00:00.000000+00:00",
            "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [{"id": BOT.to_string(), "username": "guichet", "discriminator": "0", "avatar": null, "bot": true}],
            "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "components": [],
        }),
    );
    let named = api.write_among_others(TOM, &format!("<@{BOT}> je suis perdu"));
    // Everything in the channel is taken in, and answered, in its order.
    let update = UpdateId(format!("m{named}"));
    api.until("it is not taken in", |_| {
        let seen = rig
            .service
            .store
            .seen(ChannelName::Discord, &update, day(noon()));
        seen.expect("it reads")
    })
    .await;
    api.until("nothing was said", |api| !api.public().is_empty())
        .await;
    rig.service.outbox.idle().await;
    let said = api.public();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].text.contains("en privé"));
    rig.well();
}

/// The clock of the conversation below.
static MOMENT: AtomicI64 = AtomicI64::new(1_788_775_200);

fn moment() -> Timestamp {
    Timestamp::from_second(MOMENT.load(Ordering::SeqCst)).expect("a moment")
}

/// Asks elsewhere for the way to Discord; returns the code that is told there.
async fn code_elsewhere(rig: &Rig, update: &str) -> String {
    let from = Address {
        channel: ChannelName::Memory,
        room: "1".to_owned(),
    };
    let inbound = Inbound {
        update: UpdateId(update.to_owned()),
        from: from.clone(),
        language: Some("fr".to_owned()),
        message: None,
        order: None,
        body: Payload::Typed(UserText::new("/continue".to_owned())),
    };
    let (conversations, can) = (&rig.service.conversations, Memory::abilities());
    let taken = conversations.receive(inbound, &can, moment()).await;
    taken.unwrap_or_else(|error| panic!("{error}"));
    // Nothing delivers there: what is said stays in the store.
    let pending = rig.service.store.pending().expect("it reads");
    let said = pending.into_iter().filter(|row| row.to == from);
    let Some(Outbound::Say(say)) = said.map(|row| row.outbound).next_back() else {
        panic!("nothing was said");
    };
    code_in(&format!("{:?}", say.blocks))
}

#[tokio::test]
async fn a_code_that_comes_too_late_leads_nowhere() {
    let rig = Rig::over(DiscordApi::start().await, Vec::new(), moment).await;
    let code = code_elsewhere(&rig, "1").await;
    MOMENT.fetch_add(5 * 60 + 1, Ordering::SeqCst);
    rig.api.write(LEA, &code);
    sees(&rig.api, LEA, "Ce code ne marche pas").await;
    let code = code_elsewhere(&rig, "2").await;
    MOMENT.fetch_add(4 * 60, Ordering::SeqCst);
    rig.api.write(LEA, &code);
    sees(&rig.api, LEA, "on continue ici").await;
    rig.well();
}
