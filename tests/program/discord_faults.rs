//! Discord breaks off, refuses or is away: what is repeated, resumed, read later or given up.

use serde_json::json;

use crate::support::Home;
use crate::support::discord_api::{DiscordApi, Failing};
use crate::support::discord_program::{Program, alone, among_others, press, sees};

const LEA: u64 = 42;
const CREATE: &str = "POST /channels/{}/messages";
const COMMANDS: &str = "PUT /applications/{}/commands";
const ANSWER: &str = "POST /interactions/{}/{}/callback";

#[tokio::test]
async fn nothing_is_shown_twice_and_nothing_is_lost_when_connections_are_cut() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    for person in 200..225 {
        api.fail(CREATE, Failing::DroppedAfter, 1);
        api.write(person, "bonjour");
        sees(&api, person, "Qui a besoin d'aide ?").await;
        let who = among_others(person);
        api.fail(ANSWER, Failing::DroppedAfter, 1);
        api.command(who, "start", &[]);
        api.until("no second answer", |api| api.told(person).len() == 2)
            .await;
    }
    // A further answer goes only when all repetitions of those before it are over.
    for person in 200..225 {
        api.write(person, "élève");
        sees(&api, person, "De quoi as-tu besoin ?").await;
        assert_eq!(api.told(person).len(), 3, "{:#?}", api.told(person));
    }
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn what_was_written_while_the_program_was_away_is_read_at_the_next_start() {
    let api = DiscordApi::start().await;
    let program = Program::start(&api, &[]).await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    press(&api, alone(LEA), "Un élève", "De quoi as-tu besoin ?").await;
    let program = program
        .kill_and_start(&api, || {
            api.write(LEA, "activer mon compte");
            api.write(LEA, "oui");
        })
        .await;
    sees(&api, LEA, "Ouvre le portail EduConnect").await;
    // The same with a new session in the same process.
    api.refuse_to_resume();
    api.cut();
    api.write(LEA, "suivant");
    sees(&api, LEA, "Tape ton identifiant").await;
    drop(program);
    assert_eq!(api.violations(), [""; 0]);
}

#[tokio::test]
async fn a_session_that_can_be_resumed_is_and_loses_nothing() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    for _ in 0..20 {
        api.cut();
        api.write(LEA, "salut");
        let told = api.told(LEA).len();
        api.until("no answer", |api| api.told(LEA).len() > told)
            .await;
    }
    api.ask_to_reconnect();
    api.write(LEA, "élève");
    sees(&api, LEA, "De quoi as-tu besoin ?").await;
    assert_eq!(api.identified().len(), 1, "every drop was resumed");
}

#[tokio::test]
async fn a_token_that_is_not_known_ends_it_with_the_name_of_the_setting() {
    let api = DiscordApi::start().await;
    api.revoke();
    let mut program = Program::begin(&api, Home::new(), &[]);
    assert_eq!(program.ended().await, Some(1));
    assert!(
        program.said().contains("GUICHET_DISCORD_TOKEN"),
        "{}",
        program.said()
    );
    assert_eq!(api.all_calls().len(), 1, "nothing is asked after a refusal");
}

#[tokio::test]
async fn a_gateway_that_closes_for_good_ends_it_with_a_sentence() {
    for code in [4004, 4013, 4014] {
        let api = DiscordApi::start().await;
        api.close_at_identify(code);
        let mut program = Program::begin(&api, Home::new(), &[]);
        assert_eq!(program.ended().await, Some(1), "{code}");
        assert!(program.said().contains("Discord"), "{}", program.said());
        assert_eq!(api.identified().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn while_commands_are_not_taken_people_are_answered_and_the_log_says_what_fails() {
    let api = DiscordApi::start().await;
    let error = json!({"code": 0, "message": "503: Service Unavailable"});
    api.fail(COMMANDS, Failing::Answer(503, error), 2);
    let program = Program::begin(&api, Home::new(), &[]);
    api.ready().await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let registered = |api: &DiscordApi| !api.commands(None).is_empty();
    api.until("no commands", registered).await;
    let said = program.said();
    assert!(
        said.contains("commands could not be registered yet"),
        "{said}"
    );
    assert!(!said.contains("Discord cannot be used"), "{said}");
}

#[tokio::test]
async fn a_server_that_is_short_of_entries_is_left_in_peace() {
    let api = DiscordApi::start().await;
    api.leave_identifies(3);
    let program = Program::begin(&api, Home::new(), &[]);
    api.until("it did not look", |_| program.said().contains("too often"))
        .await;
    assert!(api.identified().is_empty());
}

/// Takes as long as the library takes to enter so often.
#[tokio::test]
async fn a_gateway_that_is_entered_again_and_again_is_left_alone() {
    let api = DiscordApi::start().await;
    let program = Program::start(&api, &[]).await;
    let is_tired = || program.said().contains("again and again");
    for _ in 0..60 {
        api.until("it did not come back", |api| api.is_ready() || is_tired())
            .await;
        if is_tired() {
            break;
        }
        api.invalidate(false);
    }
    assert!(is_tired(), "{}", program.said());
    let entered = api.identified();
    // Twice as long as this machine takes to enter again.
    let longest = entered.windows(2).map(|both| both[1] - both[0]).max();
    tokio::time::sleep(2 * longest.expect("it entered again")).await;
    assert_eq!(api.identified().len(), entered.len());
    assert!(entered.len() <= 20, "{}", entered.len());
}

#[tokio::test]
async fn a_deferral_that_was_lost_does_not_lose_the_answer() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[("FAILPOINTS", "before-sync=sleep(2000)")]).await;
    api.fail(ANSWER, Failing::Dropped, 1);
    api.command(among_others(LEA), "start", &[]);
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    assert_eq!(api.told(LEA).len(), 1);
}

#[tokio::test]
async fn a_message_is_sent_again_after_an_error_of_discord_and_old_buttons_go() {
    let api = DiscordApi::start().await;
    let _program = Program::start(&api, &[]).await;
    let error = json!({"code": 0, "message": "500: Internal Server Error"});
    api.fail(CREATE, Failing::Answer(500, error), 1);
    api.write(LEA, "bonjour");
    let first = sees(&api, LEA, "Qui a besoin d'aide ?").await;
    assert_eq!(api.told(LEA).len(), 1);
    press(&api, alone(LEA), "Un élève", "De quoi as-tu besoin ?").await;
    api.write(LEA, "activer");
    sees(&api, LEA, "Est-ce que tu as cette feuille ?").await;
    let gone = |api: &DiscordApi| {
        let seen = api.seen(LEA);
        let first = seen.iter().find(|message| message.id == first.id);
        first.is_none_or(|first| first.buttons.iter().all(|button| button.disabled))
    };
    api.until("old buttons stay", gone).await;
    assert_eq!(api.violations(), [""; 0]);
}
