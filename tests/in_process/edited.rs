//! A flow is edited while people are in the middle of it. A person who can stay stays; any other is
//! moved to the last step that still fits and told so, and no person is stuck.

#![expect(clippy::print_stdout, reason = "it says how many were moved")]

use std::sync::Arc;

use guichet::app::Service;
use guichet::assistant::Assistant;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::terminal::Terminals;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{AnsweredStep, Effect, Event, Session, reconcile, turn};
use guichet::flow::Kind;
use guichet::message::{
    Address, Block, ChannelName, Inbound, MessageId, Outbound, Payload, UpdateId,
};
use guichet::redaction::UserText;

use crate::support::{Home, NOON, assistant, plainly, reply};

/// An edit: the file, the text that is replaced, and the new text.
type Edit = (&'static str, &'static str, &'static str);

/// `login` gets another name.
const A_STEP_RENAMED: &[Edit] = &[
    (
        "flows/activation.toml",
        "id      = \"login\"\nkind    = \"choice\"\nwas     = [\"signed-in\"]",
        "id      = \"log-in\"\nkind    = \"choice\"\nwas     = [\"signed-in\", \"login\"]",
    ),
    (
        "flows/activation.toml",
        "next    = \"login\"",
        "next    = \"log-in\"",
    ),
    ("fr/activation.ftl", "activation-login", "activation-log-in"),
    ("en/activation.ftl", "activation-login", "activation-log-in"),
    (
        "fr/words/activation.txt",
        "activation-login.",
        "activation-log-in.",
    ),
    (
        "en/words/activation.txt",
        "activation-login.",
        "activation-log-in.",
    ),
];

/// `parent` gets another name, at the step that asks for whose address it is, and a branch looks
/// at it after the next step.
const A_LABEL_RENAMED: &[Edit] = &[
    (
        "flows/activation.toml",
        "parent = \"email-parent\"\nown    = \"email-own\"",
        "theirs = \"email-parent\"\nown    = \"email-own\"",
    ),
    (
        "flows/activation.toml",
        "under-15 = \"parent\"",
        "parent   = \"theirs\"\nunder-15 = \"theirs\"",
    ),
    (
        "flows/activation.toml",
        "facts = [\"email-age-15-rule\", \"email-label-optional\"]\nnext  = \"activated\"",
        "facts = [\"email-age-15-rule\", \"email-label-optional\"]\nnext  = \"whose\"\n\n[[step]]\nid   = \"whose\"\nkind = \"branch\"\non   = \"email\"\n[step.answers]\ntheirs = \"activated\"\nown    = \"identity-wrong\"\nnone   = \"identity-wrong\"",
    ),
    (
        "fr/activation.ftl",
        "    .parent = Celle",
        "    .theirs = Celle",
    ),
    (
        "fr/words/activation.txt",
        "activation-email.parent:",
        "activation-email.theirs:",
    ),
    ("en/activation.ftl", "    .parent = A", "    .theirs = A"),
    (
        "en/words/activation.txt",
        "activation-email.parent:",
        "activation-email.theirs:",
    ),
];

/// `browser` is put in before `portal`.
const A_STEP_PUT_IN: &[Edit] = &[
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

/// `refused` is taken out, and nothing replaces it.
const A_STEP_TAKEN_OUT: &[Edit] = &[
    (
        "flows/activation.toml",
        "refused   = \"refused\"",
        "refused   = \"identifier\"",
    ),
    (
        "flows/activation.toml",
        "[[step]]\nid    = \"refused\"\nkind  = \"tell\"\nfacts = [\"retype-with-eye-icon\", \"profile-choice\", \"wrong-profile-go-back\"]\nnext  = \"identifier\"\n",
        "",
    ),
    ("fr/activation.ftl", "activation-refused", "-refused"),
    ("en/activation.ftl", "activation-refused", "-refused"),
];

/// The shipped content after some edits, each of which must find its text.
fn edited(edits: &[Edit]) -> Assistant {
    let mut content = Content::read(&Places::default()).expect("what is in the binary can be read");
    for (path, find, replace) in edits {
        let sources = content.data.iter_mut().chain(&mut content.locales);
        let mut found = false;
        for source in sources.filter(|source| source.path.ends_with(path)) {
            found |= source.text.contains(find);
            source.text = source.text.replace(find, replace);
        }
        assert!(found, "{path} has no « {find} »");
        // The picture of a step is named like its message.
        let pictures = content.data.iter_mut();
        for source in pictures.filter(|source| source.path == format!("pictures/{find}.svg")) {
            source.path = format!("pictures/{replace}.svg");
        }
    }
    review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"))
}

/// A person who answered these labels, on the flows as they are shipped.
fn a_person_with(labels: &[&str]) -> Session {
    let assistant = assistant();
    let mut session = Session::new("welcome.who", "fr");
    for label in labels {
        let press = plainly(&session.frame().at, label);
        let event = assistant
            .understander
            .pressed(&assistant.flows, &session, &press, &plainly);
        assert_ne!(event, Event::Stale, "{label} at {}", session.frame().at);
        let next = turn(
            &assistant.flows,
            session,
            event,
            &assistant.turn_input(NOON, true),
        );
        session = next.session.expect("nothing is forgotten");
    }
    session
}

/// Where the person stands after the edit, and whether they were moved. After every edit the person
/// is asked something.
fn after(assistant: &Assistant, mut session: Session) -> (String, bool) {
    let moved = reconcile(&assistant.flows, &mut session);
    let mut turn = turn(
        &assistant.flows,
        session,
        Event::Stale,
        &assistant.turn_input(NOON, true),
    );
    turn.effects.splice(0..0, moved.clone());
    let session = turn.session.clone().expect("nothing is forgotten");
    let message = MessageId("1".to_owned());
    let can = Terminals::abilities(true);
    let said = assistant.renderer.render(
        &assistant.flows,
        &turn,
        &session.language,
        &can,
        &reply(&message),
    );
    assert!(!said.expect("everything can be said").is_empty());
    (session.frame().at.clone(), moved == [Effect::Moved])
}

const TO_THE_LOGIN: &[&str] = &["pupil", "activate", "yes", "next"];

#[test]
fn a_step_that_was_renamed_keeps_its_people() {
    let now = after(&edited(A_STEP_RENAMED), a_person_with(TO_THE_LOGIN));
    assert_eq!(now, ("activation.log-in".to_owned(), false));
}

#[test]
fn a_label_that_was_renamed_still_counts() {
    let labels = [
        "pupil", "activate", "yes", "next", "yes", "skip", "yes", "yes", "parent",
    ];
    let assistant = edited(A_LABEL_RENAMED);
    let session = a_person_with(&labels);
    assert_eq!(
        after(&assistant, session.clone()),
        ("activation.email-parent".to_owned(), false)
    );
    // The branch that looks at it still finds its answer.
    let mut session = session;
    reconcile(&assistant.flows, &mut session);
    let event = assistant
        .understander
        .understand(&assistant.flows, &session, "passer");
    let next = turn(
        &assistant.flows,
        session,
        event,
        &assistant.turn_input(NOON, true),
    )
    .session;
    assert_eq!(
        next.expect("nothing is forgotten").frame().at,
        "activation.activated"
    );
}

#[test]
fn a_step_put_in_before_moves_no_person() {
    let now = after(&edited(A_STEP_PUT_IN), a_person_with(TO_THE_LOGIN));
    assert_eq!(now, ("activation.login".to_owned(), false));
}

#[test]
fn a_person_at_a_step_that_is_gone_goes_to_the_last_point_that_fits_and_is_told() {
    // `login` becomes another step altogether: nothing says that it is the same.
    let edits = [
        ("flows/activation.toml", "\"login\"", "\"other\""),
        ("fr/activation.ftl", "activation-login", "activation-other"),
        ("en/activation.ftl", "activation-login", "activation-other"),
        (
            "fr/words/activation.txt",
            "activation-login.",
            "activation-other.",
        ),
        (
            "en/words/activation.txt",
            "activation-login.",
            "activation-other.",
        ),
    ];
    let assistant = edited(&edits);
    let now = after(&assistant, a_person_with(TO_THE_LOGIN));
    assert_eq!(
        now,
        ("activation.other".to_owned(), true),
        "the trail up to it still fits"
    );
    let further = a_person_with(&["pupil", "activate", "yes", "next", "yes"]);
    assert_eq!(
        after(&assistant, further),
        ("activation.password".to_owned(), false)
    );
}

#[test]
fn a_session_from_flows_that_are_no_more_begins_again() {
    let mut session = Session::new("welcome.who", "fr");
    session.greeted = true;
    session.stack[0].at = "gone.far".to_owned();
    session.stack[0].door = "gone.away".to_owned();
    let now = after(&assistant(), session);
    assert_eq!(now, ("welcome.who".to_owned(), true));
}

/// People stand all over the activation, each a few answers further than the one before, in a
/// store. The flows are edited, and every person writes again.
#[tokio::test]
async fn a_flow_edited_under_a_thousand_people_leaves_none_stuck() {
    const PEOPLE: usize = 1_000;
    let home = Home::new();
    let can = Memory::abilities();
    let inbound = |person: usize, count: usize, body: Payload| Inbound {
        update: UpdateId(format!("{person}-{count}")),
        from: Address {
            channel: ChannelName::Memory,
            room: person.to_string(),
        },
        language: Some(["fr", "en"][person % 2].to_owned()),
        message: None,
        order: None,
        body,
    };
    let start = |assistant: &Arc<Assistant>, memory: &Memory| {
        let channel = Channel::Memory(memory.clone());
        Service::start(assistant, home.open(), vec![channel], None, NOON)
            .unwrap_or_else(|error| panic!("{error}"))
    };
    let before = Memory::default();
    let service = start(&assistant(), &before);
    for person in 0..PEOPLE {
        let mut dice = person;
        for count in 0..3 + person % 14 {
            // The menu leads to the activation; from there on each person goes another path.
            let choice = if count < 2 { 0 } else { dice % 2 };
            dice = (dice * 31 + 7) % 1_009;
            let words = (choice + 1).to_string();
            let message = inbound(person, count, Payload::Typed(UserText::new(words)));
            let received = service.conversations.receive(message, &can, NOON);
            received.await.unwrap_or_else(|error| panic!("{error}"));
        }
    }
    service.outbox.idle().await;
    let stood: Vec<String> = (0..PEOPLE).map(|who| standing(&service, who)).collect();
    drop(service);

    let after = Memory::default();
    let all = [
        A_STEP_PUT_IN,
        A_STEP_RENAMED,
        A_STEP_TAKEN_OUT,
        A_LABEL_RENAMED,
    ]
    .concat();
    let edited = Arc::new(edited(&all));
    let service = start(&edited, &after);
    let (mut moved, mut renamed) = (0, 0);
    for (person, stood) in stood.iter().enumerate() {
        let message = inbound(person, 100, Payload::Arrived);
        let received = service.conversations.receive(message, &can, NOON);
        received.await.unwrap_or_else(|error| panic!("{error}"));
        service.outbox.idle().await;
        let said = after.take();
        let [(_, Outbound::Say(say))] = &said[..] else {
            panic!("one message each: {said:?}")
        };
        assert!(
            say.prompt.is_some(),
            "{stood}: everybody is asked something"
        );
        let tag = ["fr", "en"][person % 2];
        let told = edited.locales.locale(tag).text("said-moved", None, &[]);
        let told = Block::Text(told.expect("it is there"));
        let stands = standing(&service, person);
        let fits = edited.flows.find(stood).is_some();
        assert_eq!(
            say.blocks.contains(&told),
            !fits,
            "who is moved is told: {stood}"
        );
        // The answer is left by its present transition.
        assert!(fits || stands == "activation.identifier", "{stands}");
        moved += usize::from(!fits);
        renamed += usize::from(stands == "activation.log-in");
    }
    println!("of {PEOPLE}, {moved} were moved and told, {renamed} stand at the renamed step");
    assert!(
        moved > 0 && renamed > 0,
        "a person stood at each: {stood:?}"
    );
    assert!(moved * 10 < PEOPLE, "most are not moved: {moved}");
}

fn standing(service: &Service, person: usize) -> String {
    let address = Address {
        channel: ChannelName::Memory,
        room: person.to_string(),
    };
    let kept = service.store.session(&address).expect("it reads");
    kept.expect("it is there").session.frame().at.clone()
}

#[test]
fn what_words_named_beforehand_is_forgotten_where_the_person_is_moved() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let (step, row) = flows
        .steps
        .iter()
        .find_map(|step| match step.kind {
            Kind::Pick { table, .. } => Some((step, &flows.tables[table].rows[0].id)),
            _ => None,
        })
        .expect("a step looks a row up");
    let mut session = Session::new("activation.gone", "fr");
    session.shared_answers.push(AnsweredStep {
        step: step.name.clone(),
        label: row.clone(),
    });
    let told = reconcile(flows, &mut session);
    assert!(!told.is_empty(), "nobody stays at a step that is gone");
    assert_eq!(session.label(&step.name), None);
}
