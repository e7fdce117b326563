//! A flow is edited while people are in the middle of it: who can stay stays, who cannot is moved
//! to the last point that still fits and told so, and nobody is stuck.

mod support;

use guichet::channel::terminal::Terminals;
use guichet::content::{Content, Places};
use guichet::engine::{Act, Event, Session, settle, turn};
use guichet::review::{Assistant, review};
use guichet::wire::UpdateId;

use support::{NOON, assistant};

/// The shipped content after some replacements, which must all find their place.
fn edited(edits: &[(&str, &str, &str)]) -> Assistant {
    let mut content = Content::read(&Places::default()).expect("what is in the binary can be read");
    for (path, find, replace) in edits {
        let sources = content.data.iter_mut().chain(&mut content.locales);
        let mut found = false;
        for source in sources.filter(|source| source.path.ends_with(path)) {
            found |= source.text.contains(find);
            source.text = source.text.replace(find, replace);
        }
        assert!(found, "{path} has no « {find} »");
    }
    review(&content).unwrap_or_else(|complaints| panic!("{complaints:#?}"))
}

/// Somebody who answered these labels, on the flows as they are shipped.
fn somebody(labels: &[&str]) -> Session {
    let assistant = assistant();
    let mut session = Session::new("welcome.who", "fr");
    for label in labels {
        let press = guichet::wire::Press {
            question: session.visit().at.clone(),
            label: (*label).to_owned(),
        };
        let event = assistant.voices.pressed(&assistant.flows, &session, &press);
        assert_ne!(event, Event::Stale, "{label} at {}", session.visit().at);
        let next = turn(
            &assistant.flows,
            session,
            event,
            &assistant.voices.world(NOON),
        );
        session = next.session.expect("nothing is forgotten");
    }
    session
}

/// Where the person stands after the edit, and whether they were moved. Whatever the edit, they are
/// asked something.
fn after(assistant: &Assistant, mut session: Session) -> (String, bool) {
    let moved = settle(&assistant.flows, &mut session);
    let mut turn = turn(
        &assistant.flows,
        session,
        Event::Stale,
        &assistant.voices.world(NOON),
    );
    turn.acts.splice(0..0, moved.clone());
    let session = turn.session.clone().expect("nothing is forgotten");
    let update = UpdateId("1".to_owned());
    let can = Terminals::abilities(true);
    let said = assistant
        .voices
        .say(&assistant.flows, &turn, &session.language, &can, &update);
    assert!(!said.expect("everything can be said").is_empty());
    (session.visit().at.clone(), moved == [Act::Moved])
}

const TO_THE_LOGIN: &[&str] = &["pupil", "activate", "yes", "next"];

#[test]
fn a_step_that_was_renamed_keeps_its_people() {
    let flow = "id      = \"login\"";
    let edits = [
        (
            "flows/activation.toml",
            flow,
            "id      = \"log-in\"\nwas     = [\"login\"]",
        ),
        (
            "flows/activation.toml",
            "next    = \"login\"",
            "next    = \"log-in\"",
        ),
        ("fr/activation.ftl", "activation-login", "activation-log-in"),
        ("en/activation.ftl", "activation-login", "activation-log-in"),
    ];
    let now = after(&edited(&edits), somebody(TO_THE_LOGIN));
    assert_eq!(now, ("activation.log-in".to_owned(), false));
}

#[test]
fn a_label_that_was_renamed_still_counts() {
    let edits = [
        ("flows/activation.toml", "under-15 = ", "younger = "),
        (
            "flows/activation.toml",
            "[step.answers]\nyounger = \"email-wanted\"",
            "[step.renamed]\nunder-15 = \"younger\"\n[step.answers]\nyounger = \"email-wanted\"",
        ),
        ("fr/activation.ftl", ".under-15", ".younger"),
        ("en/activation.ftl", ".under-15", ".younger"),
    ];
    let labels = [
        "pupil", "activate", "yes", "next", "next", "yes", "skip", "yes", "yes", "under-15",
    ];
    let assistant = edited(&edits);
    let session = somebody(&labels);
    assert_eq!(
        after(&assistant, session.clone()),
        ("activation.email-wanted".to_owned(), false)
    );
    // The branch that looks at the age still finds its answer.
    let mut session = session;
    settle(&assistant.flows, &mut session);
    let event = assistant
        .voices
        .understand(&assistant.flows, &session, "oui");
    let next = turn(
        &assistant.flows,
        session,
        event,
        &assistant.voices.world(NOON),
    )
    .session;
    assert_eq!(
        next.expect("nothing is forgotten").visit().at,
        "activation.email-parent"
    );
}

#[test]
fn a_step_put_in_before_moves_nobody() {
    let edits = [
        (
            "flows/activation.toml",
            "yes       = \"portal\"",
            "yes       = \"browser\"",
        ),
        (
            "flows/activation.toml",
            "[[step]]\nid    = \"already\"",
            "[[step]]\nid   = \"browser\"\nkind = \"tell\"\nnext = \"portal\"\n\n[[step]]\nid    = \"already\"",
        ),
        (
            "fr/activation.ftl",
            "activation-already =",
            "activation-browser = Ouvre un navigateur.\n    .help = C'est l'application d'internet.\n\nactivation-already =",
        ),
        (
            "en/activation.ftl",
            "activation-already =",
            "activation-browser = Open a browser.\n    .help = It is the app for the internet.\n\nactivation-already =",
        ),
    ];
    let now = after(&edited(&edits), somebody(TO_THE_LOGIN));
    assert_eq!(now, ("activation.login".to_owned(), false));
}

#[test]
fn whoever_stands_at_a_step_that_is_gone_goes_to_the_last_point_that_fits_and_is_told() {
    // `login` becomes another step altogether: nothing says that it is the same.
    let edits = [
        ("flows/activation.toml", "\"login\"", "\"other\""),
        ("fr/activation.ftl", "activation-login", "activation-other"),
        ("en/activation.ftl", "activation-login", "activation-other"),
    ];
    let assistant = edited(&edits);
    let now = after(&assistant, somebody(TO_THE_LOGIN));
    assert_eq!(
        now,
        ("activation.other".to_owned(), true),
        "the trail up to it still fits"
    );
    let further = somebody(&["pupil", "activate", "yes", "next", "next"]);
    assert_eq!(
        after(&assistant, further),
        ("activation.signed-in".to_owned(), false)
    );
}

#[test]
fn a_session_from_flows_that_are_no_more_begins_again() {
    let mut session = Session::new("welcome.who", "fr");
    session.greeted = true;
    session.visits[0].at = "gone.far".to_owned();
    session.visits[0].door = "gone.away".to_owned();
    let now = after(&assistant(), session);
    assert_eq!(now, ("welcome.who".to_owned(), true));
}
