//! A desk on Discord in this process: what staff send from their thread, what they are called, what
//! they see when a ticket moves on.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::support::NOON;
use crate::support::discord_api::{DiscordApi, GENERAL, SERVER, Who};
use crate::support::discord_desk::{ANNE, BOB, CLEO, LEA, Rig, desk, discord, shows, taken_by};
use crate::support::discord_program::sees;
use crate::support::{assistant, telegram_bot::noon};

const SEND: &str = "Send to the person";
const PUT_ON_SERVER: &str = "PUT /applications/{}/guilds/{}/commands";

/// How often a person was shown a text.
fn times(api: &DiscordApi, person: u64, text: &str) -> usize {
    let told = api.told(person).into_iter();
    told.filter(|told| told.text.contains(text)).count()
}

#[tokio::test]
async fn a_message_of_the_thread_is_sent_from_its_menu_and_once_only() {
    let rig = Rig::start(desk(), noon).await;
    let api = &rig.api;
    let (thread, card) = taken_by(api, ANNE).await;
    let said = api.write_in(ANNE, thread, "Recharge la page, Léa.");
    shows(api, thread, "« Envoyer à la personne »").await;
    let anne = Who::in_channel(ANNE, thread);
    api.choose(anne, said, SEND);
    sees(api, LEA, "Recharge la page, Léa.").await;
    sees(api, ANNE, "Envoyé").await;
    api.choose(anne, said, SEND);
    sees(api, ANNE, "C'était déjà fait").await;
    // Neither what the bot wrote, nor a message elsewhere, nor the choice of a stranger goes there.
    api.choose(anne, card.id, SEND);
    sees(api, ANNE, "écrit par vous ou par un collègue").await;
    let elsewhere = api.write_in(ANNE, GENERAL, "à midi ?");
    api.choose(Who::in_channel(ANNE, GENERAL), elsewhere, SEND);
    sees(api, ANNE, "du fil d'une demande").await;
    api.choose(Who::in_channel(CLEO, thread), said, SEND);
    sees(api, CLEO, "Vous ne répondez pas à ce guichet").await;
    // A command is carried out as one, and not shown to the person.
    let note = api.write_in(ANNE, thread, "/note se trompe de profil");
    api.choose(anne, note, SEND);
    sees(api, ANNE, "C'est noté").await;
    assert_eq!(times(api, LEA, "Recharge la page"), 1);
    assert_eq!(times(api, LEA, "midi") + times(api, LEA, "profil"), 0);
    assert!(api.unacknowledged().is_empty());
    rig.well();
}

#[tokio::test]
async fn every_line_of_a_thread_goes_to_the_person_where_discord_lets_the_bot_read_it() {
    let api = DiscordApi::start().await;
    api.grant_content();
    let rig = Rig::over(api, vec![desk()], noon).await;
    let api = &rig.api;
    let (thread, _) = taken_by(api, ANNE).await;
    let said = api.write_in(ANNE, thread, "Bonjour Léa, je regarde.");
    sees(api, LEA, "Bonjour Léa, je regarde.").await;
    shows(api, thread, "Envoyé").await;
    api.choose(Who::in_channel(ANNE, thread), said, SEND);
    sees(api, ANNE, "C'était déjà fait").await;
    // Colleagues may talk with each other in the channel.
    api.write_in(ANNE, GENERAL, "qui prend la suivante ?");
    api.write(LEA, "merci");
    shows(api, thread, "merci").await;
    assert_eq!(times(api, LEA, "suivante"), 0);
    rig.well();
}

#[tokio::test]
async fn the_holder_of_a_request_is_called_by_name_and_the_way_to_its_thread_is_shown() {
    let rig = Rig::start(desk(), noon).await;
    let api = &rig.api;
    api.call(BOB, "Bob, loge");
    let (thread, card) = taken_by(api, BOB).await;
    let way = format!("https://discord.com/channels/{SERVER}/{thread}");
    let leads = |message: &crate::support::discord_api::Message| {
        let mut buttons = message.buttons.iter();
        buttons.any(|button| button.carries == way && button.text == "Ouvrir le fil")
    };
    let notice = shows(api, GENERAL, "prise par Bob, loge").await;
    assert!(leads(&notice), "{notice:?}");
    let mine = sees(api, BOB, "est à vous").await;
    assert!(leads(&mine), "{mine:?}");
    assert!(card.text.contains("Bob, loge"), "{card:?}");
    rig.well();
}

#[tokio::test]
async fn each_member_of_staff_reads_in_the_language_of_their_client() {
    let rig = Rig::start(desk(), noon).await;
    let api = &rig.api;
    api.write(LEA, "bonjour");
    sees(api, LEA, "Qui a besoin").await;
    api.write(LEA, "/human");
    let notice = shows(api, GENERAL, "Attend depuis").await;
    let anne = Who::in_channel(ANNE, GENERAL).in_language("en-US");
    api.press(anne, notice.id, "Prendre");
    sees(api, ANNE, "is yours").await;
    api.until("no thread", |api| !api.threads().is_empty())
        .await;
    let thread = api.threads()[0].id;
    shows(api, thread, "Taken by").await;
    // The channel is read by all: it keeps the language of the settings.
    shows(api, GENERAL, "prise par").await;
    rig.well();
}

static MINUTES: AtomicI64 = AtomicI64::new(0);

fn moment() -> Timestamp {
    NOON + SignedDuration::from_mins(MINUTES.load(Ordering::SeqCst))
}

#[tokio::test]
async fn a_holder_who_loses_a_request_to_time_leaves_its_thread_and_the_channel_says_who_had_it() {
    let rig = Rig::start(desk(), moment).await;
    let api = &rig.api;
    api.call(BOB, "Bob, loge");
    let (thread, _) = taken_by(api, BOB).await;
    let is_in = |api: &DiscordApi| api.threads()[0].members.contains(&BOB);
    api.until("it is not let in", is_in).await;
    api.write(LEA, "il y a quelqu'un ?");
    shows(api, thread, "il y a quelqu'un ?").await;
    MINUTES.store(16, Ordering::SeqCst);
    shows(api, thread, "restée sans réponse").await;
    api.until("it can still be read", |api| !is_in(api)).await;
    let notice = shows(api, GENERAL, "Attend depuis").await;
    assert!(
        notice.text.contains("Avant : prise par Bob, loge"),
        "{notice:?}"
    );
    // Of the notices of a request only the last one stays.
    let of_request = |api: &DiscordApi| api.in_channel(GENERAL).len() == 1;
    api.until("an old notice stays", of_request).await;
    // A member of staff who takes it again reads on.
    api.press(Who::in_channel(BOB, GENERAL), notice.id, "Prendre");
    api.until("it is not let in again", is_in).await;
    rig.well();
}

#[tokio::test]
async fn what_a_person_removed_is_marked_where_staff_have_read_it() {
    let rig = Rig::start(desk(), noon).await;
    let api = &rig.api;
    let (thread, _) = taken_by(api, ANNE).await;
    let first = api.write(LEA, "je m'appelle Léa Canari");
    let shown = shows(api, thread, "Canari").await;
    api.write(LEA, "page blanche");
    let other = shows(api, thread, "page blanche").await;
    api.remove(first);
    shows(api, thread, "a effacé un de ses messages").await;
    let marked = |api: &DiscordApi, id: u64| {
        let all = api.in_channel(thread);
        let message = all.iter().find(|message| message.id == id).cloned();
        let message = message.expect("it stays");
        message
            .buttons
            .iter()
            .any(|it| it.text.contains("Effacé par la personne") && it.disabled)
    };
    api.until("it is not marked", |api| marked(api, shown.id))
        .await;
    assert!(!marked(api, other.id));
    rig.well();
}

#[tokio::test]
async fn a_new_request_calls_the_role_of_the_settings_and_a_reminder_does_not() {
    let mut desk = desk();
    desk.discord_ping = Some("88".to_owned());
    let rig = Rig::start(desk, noon).await;
    let api = &rig.api;
    let (thread, card) = taken_by(api, ANNE).await;
    let created = |api: &DiscordApi| {
        let all = api.calls("POST /channels/{}/messages").into_iter();
        let there = format!("/channels/{GENERAL}/messages");
        all.filter(|call| call.path == there).collect::<Vec<_>>()
    };
    let calls = created(api);
    assert_eq!(
        calls[0].body["allowed_mentions"],
        json!({"parse": [], "roles": ["88"]})
    );
    let text = calls[0].body["content"].as_str().unwrap_or_default();
    assert!(text.starts_with("<@&88>"), "{text}");
    api.press(
        Who::in_channel(ANNE, thread),
        card.id,
        "Remettre dans la file",
    );
    api.until("it does not wait again", |api| created(api).len() == 2)
        .await;
    assert_eq!(
        created(api)[1].body["allowed_mentions"],
        json!({"parse": []})
    );
    rig.well();
}

/// The names of the registered commands: those of the server, or those that are everywhere.
fn names(api: &DiscordApi, server: Option<u64>) -> Vec<String> {
    let all = api.commands(server).into_iter();
    let names = all.map(|command| command["name"].as_str().unwrap_or_default().to_owned());
    names.collect()
}

#[tokio::test]
async fn commands_of_people_and_of_staff_on_one_server_are_written_once() {
    let api = DiscordApi::start().await;
    let discord = discord(&api, Some(SERVER));
    let (to, _from) = tokio::sync::mpsc::unbounded_channel();
    discord.listen(to).expect("the system gives a thread");
    api.ready().await;
    let (locales, desk_channels) = (&assistant().locales, desk().desk_channels);
    for _ in 0..2 {
        let registered = discord.register_commands(locales, &desk_channels).await;
        registered.expect("the texts are there");
        let there = names(&api, Some(SERVER));
        for name in ["start", SEND] {
            assert!(there.iter().any(|it| it == name), "{name}: {there:?}");
        }
    }
    assert_eq!(api.calls(PUT_ON_SERVER).len(), 1);
    assert_eq!(api.violations(), [""; 0]);
}

/// What is typed into an option with suggestions leaves before it is sent. A code is a key to a
/// conversation, and there is nothing to suggest.
#[tokio::test]
async fn a_need_is_completed_as_it_is_typed_and_a_code_is_not() {
    let api = DiscordApi::start().await;
    let discord = discord(&api, None);
    let (to, _from) = tokio::sync::mpsc::unbounded_channel();
    discord.listen(to).expect("the system gives a thread");
    api.ready().await;
    let registered = discord.register_commands(&assistant().locales, &[]).await;
    registered.expect("the texts are there");
    let commands = api.commands(None);
    let completed = |name: &str| {
        let command = commands.iter().find(|command| command["name"] == name);
        let command = command.unwrap_or_else(|| panic!("no {name}: {commands:?}"));
        let options = command["options"].as_array().into_iter().flatten();
        let option = |option: &serde_json::Value| {
            let name = option["name"].as_str().unwrap_or_default().to_owned();
            (name, option["autocomplete"] == true)
        };
        options.map(option).collect::<Vec<_>>()
    };
    assert_eq!(completed("start"), [("need".to_owned(), true)]);
    assert_eq!(completed("continue"), [("code".to_owned(), false)]);
    assert_eq!(completed("help"), []);
}

#[tokio::test]
async fn commands_that_an_earlier_run_left_on_a_server_go() {
    let api = DiscordApi::start().await;
    // An earlier run, whose settings named the server.
    let earlier = discord(&api, Some(SERVER));
    let (to, _from) = tokio::sync::mpsc::unbounded_channel();
    earlier.listen(to).expect("the system gives a thread");
    api.ready().await;
    let registered = earlier.register_commands(&assistant().locales, &[]).await;
    registered.expect("the texts are there");
    assert!(names(&api, Some(SERVER)).contains(&"start".to_owned()));
    assert!(names(&api, None).is_empty());
    let rig = Rig::over(api, vec![desk()], noon).await;
    assert_eq!(names(&rig.api, Some(SERVER)), [SEND]);
    assert!(names(&rig.api, None).contains(&"start".to_owned()));
    // Nothing is written where nothing has changed.
    let before = rig.api.calls(PUT_ON_SERVER).len();
    let desk_channels = desk().desk_channels;
    let locales = &assistant().locales;
    let again = rig.discord.register_commands(locales, &desk_channels).await;
    again.expect("the texts are there");
    assert_eq!(rig.api.calls(PUT_ON_SERVER).len(), before);
    rig.well();
}

/// How many people wait in the test below; `WAITING` in the environment makes it more.
#[expect(
    clippy::disallowed_methods,
    reason = "a person who runs the tests may ask for more"
)]
fn waiting() -> u64 {
    let more = std::env::var("WAITING").ok();
    more.and_then(|more| more.parse().ok()).unwrap_or(100)
}

#[tokio::test]
async fn after_an_outage_everybody_is_answered_and_hardly_a_request_refused() {
    const CREATE: &str = "POST /channels/{}/messages";
    let rig = Rig::over(DiscordApi::start().await, Vec::new(), noon).await;
    let api = &rig.api;
    api.limit_all(50, Duration::from_secs(1));
    let down = crate::support::discord_api::Failing::Page(503);
    api.fail(CREATE, down, usize::MAX);
    let people: Vec<u64> = (10_000..10_000 + waiting()).collect();
    for &person in &people {
        api.write(person, "bonjour");
    }
    let tried = |api: &DiscordApi| api.calls(CREATE).len() >= people.len();
    api.until("nothing is tried", tried).await;
    let begun = tokio::time::Instant::now();
    api.heal();
    let answered = |api: &DiscordApi| people.iter().all(|&person| !api.told(person).is_empty());
    for _ in 0..4 {
        let all = api.until("", |api| answered(api));
        if tokio::time::timeout(Duration::from_secs(50), all)
            .await
            .is_ok()
        {
            break;
        }
    }
    let calls = api.all_calls();
    let refused = calls.iter().filter(|call| call.status == 429).count();
    let (all, seconds) = (calls.len(), begun.elapsed().as_secs());
    assert!(answered(api), "a person was not answered");
    assert!(
        refused <= 100,
        "{refused} of {all} requests were refused in {seconds} s"
    );
    assert!(people.iter().all(|&person| api.told(person).len() == 1));
}

/// Thirty answers at once, turn after turn, are more than the fifty a second that Discord takes, on a
/// machine that is fast enough: the bot keeps its pace.
#[tokio::test]
async fn thirty_people_who_talk_at_once_are_refused_nothing() {
    let people: Vec<u64> = (10_000..10_030).collect();
    let rig = Rig::over(DiscordApi::start().await, Vec::new(), noon).await;
    let api = &rig.api;
    api.limit_all(50, Duration::from_secs(1));
    let words = ["bonjour", "élève", "activer mon compte", "oui", "suivant"];
    for (turn, words) in words.into_iter().enumerate() {
        for &person in &people {
            api.write(person, words);
        }
        let answered =
            |api: &DiscordApi| people.iter().all(|&person| api.told(person).len() > turn);
        api.until("a person was not answered", answered).await;
    }
    let calls = api.all_calls();
    let refused = calls.iter().filter(|call| call.status == 429).count();
    assert_eq!(refused, 0, "of {} requests", calls.len());
    let sent = api.calls("POST /channels/{}/messages").len();
    assert_eq!(sent, words.len() * people.len(), "one request a turn");
    rig.well();
}
