//! An incident is said once to each person at a step that it concerns; of its end hear only those who
//! asked, and no person at night.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::control::{IncidentRequest, take_incident};
use guichet::handoff::console::{ConsoleLine, take};
use guichet::handoff::{Desk, Desks, Staff};
use guichet::message::{Address, Block, ChannelName, Inbound, Outbound, Payload, UpdateId};
use guichet::redaction::UserText;

use guichet_nlu::diagnostics::Source;

use crate::support::{Home, NOON, assistant};

const TEXT: &str = "EduConnect est en panne depuis 9 h 10.";

fn open(home: &Home) -> (Arc<Service>, Memory) {
    let memory = Memory::default();
    let channels = vec![Channel::Memory(memory.clone())];
    let desk = Desk::of("school-office", vec![anne()]);
    let desks = Desks::new(vec![desk]);
    let service = Service::start_with(&assistant(), home.open(), channels, desks, None, NOON);
    let service = service.unwrap_or_else(|error| panic!("{error}"));
    (Arc::new(service), memory)
}

fn anne() -> Staff {
    Staff {
        channel: ChannelName::Terminal,
        id: "anne".to_owned(),
    }
}

/// Takes a line of a person, and gives the texts that are said to them in answer.
async fn says(service: &Service, memory: &Memory, room: &str, words: &str) -> String {
    static COUNT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let inbound = Inbound {
        update: UpdateId(count.to_string()),
        from: Address {
            channel: ChannelName::Memory,
            room: room.to_owned(),
        },
        language: Some("fr".to_owned()),
        message: None,
        order: None,
        body: Payload::Typed(UserText::new(words.to_owned())),
    };
    let can = Memory::abilities();
    let received = service.conversations.receive(inbound, &can, NOON);
    received.await.unwrap_or_else(|error| panic!("{error}"));
    read(service, memory, room).await
}

/// The texts and buttons that have come to a person since they were last read.
async fn read(service: &Service, memory: &Memory, room: &str) -> String {
    service.outbox.idle().await;
    let mut said = String::new();
    for (to, outbound) in memory.take() {
        let Outbound::Say(say) = outbound else {
            continue;
        };
        assert_eq!(to.room, room, "another person was written to");
        for block in &say.blocks {
            if let Block::Text(text) = block {
                said.push_str(&guichet::i18n::without_isolates(text));
                said.push('\n');
            }
        }
        for choice in say.prompt.iter().flat_map(|prompt| &prompt.choices) {
            said.push_str(&format!("[{}]\n", choice.text));
        }
    }
    said
}

async fn ask(service: &Service, request: IncidentRequest) -> (bool, String) {
    let flows = &service.assistant.flows;
    let answered = take_incident(&service.incidents, flows, request, NOON).await;
    let answered = answered.unwrap_or_else(|error| panic!("{error}"));
    (answered.well, answered.lines.join("\n"))
}

fn start(service: &str) -> IncidentRequest {
    IncidentRequest::Start {
        text: TEXT.to_owned(),
        service: service.to_owned(),
    }
}

/// Brings a person to the first step of the activation.
async fn activating(service: &Service, memory: &Memory, room: &str) -> String {
    says(service, memory, room, "bonjour").await;
    says(service, memory, room, "un élève").await;
    says(service, memory, room, "activer mon compte").await
}

#[tokio::test]
async fn it_is_said_once_at_a_step_that_it_concerns_and_not_at_the_menu() {
    let home = Home::new();
    let (service, memory) = open(&home);
    assert!(ask(&service, start("educonnect")).await.0);
    let menu = says(&service, &memory, "lea", "bonjour").await;
    assert!(!menu.contains(TEXT), "{menu}");
    says(&service, &memory, "lea", "un élève").await;
    let step = says(&service, &memory, "lea", "activer mon compte").await;
    assert!(step.contains(TEXT), "{step}");
    assert!(step.contains("[Me prévenir quand c'est fini]"), "{step}");
    let question = step
        .find("Est-ce que tu as cette feuille")
        .expect("it asks");
    assert!(
        step.find(TEXT).is_some_and(|at| at < question),
        "the question is last: {step}"
    );
    let next = says(&service, &memory, "lea", "oui").await;
    assert!(!next.contains(TEXT), "{next}");
}

#[tokio::test]
async fn a_person_who_stands_there_already_hears_of_it_with_their_next_word() {
    let home = Home::new();
    let (service, memory) = open(&home);
    activating(&service, &memory, "lea").await;
    ask(&service, start("all")).await;
    assert_eq!(
        read(&service, &memory, "lea").await,
        "",
        "no person is written to unasked"
    );
    let next = says(&service, &memory, "lea", "oui").await;
    assert!(next.contains(TEXT), "{next}");
}

#[tokio::test]
async fn an_incident_of_the_ent_is_not_said_where_only_educonnect_counts() {
    let home = Home::new();
    let (service, memory) = open(&home);
    ask(&service, start("ent")).await;
    let step = activating(&service, &memory, "lea").await;
    assert!(!step.contains(TEXT), "{step}");
}

#[tokio::test]
async fn only_those_who_asked_hear_of_its_end_once_and_no_person_at_night() {
    let home = Home::new();
    let (service, memory) = open(&home);
    ask(&service, start("educonnect")).await;
    activating(&service, &memory, "tom").await;
    activating(&service, &memory, "lea").await;
    let will = says(&service, &memory, "lea", "préviens-moi").await;
    assert!(will.contains("je t'écris ici"), "{will}");
    assert!(!will.contains("[Me prévenir"), "{will}");
    assert!(ask(&service, IncidentRequest::End(None)).await.0);
    let tell = |at: Timestamp| {
        let service = Arc::clone(&service);
        async move {
            let told = service.tell_ends(at).await;
            told.unwrap_or_else(|error| panic!("{error}"));
        }
    };
    // Ten in the evening, by the clock of the school.
    tell(NOON + SignedDuration::from_hours(10)).await;
    assert_eq!(read(&service, &memory, "lea").await, "");
    let morning = NOON + SignedDuration::from_hours(21);
    tell(morning).await;
    let over = read(&service, &memory, "lea").await;
    assert!(over.contains("La panne est finie"), "{over}");
    tell(morning).await;
    assert_eq!(read(&service, &memory, "lea").await, "");
    // The person who did not ask hears nothing, and no more of the incident itself.
    let next = says(&service, &memory, "tom", "oui").await;
    assert!(!next.contains("panne"), "{next}");
}

#[tokio::test]
async fn it_goes_on_after_a_restart() {
    let home = Home::new();
    {
        let (service, memory) = open(&home);
        ask(&service, start("educonnect")).await;
        activating(&service, &memory, "lea").await;
        says(&service, &memory, "lea", "préviens-moi").await;
    }
    let (service, memory) = open(&home);
    let (well, list) = ask(&service, IncidentRequest::List).await;
    assert!(
        well && list.contains("educonnect") && list.contains(TEXT),
        "{list}"
    );
    let next = says(&service, &memory, "lea", "oui").await;
    assert!(!next.contains(TEXT), "it was said before: {next}");
    ask(&service, IncidentRequest::End(Some(1))).await;
    let told = service.tell_ends(NOON).await;
    told.unwrap_or_else(|error| panic!("{error}"));
    let over = read(&service, &memory, "lea").await;
    assert!(over.contains("La panne est finie"), "{over}");
}

#[tokio::test]
async fn what_cannot_be_announced_is_refused_with_what_to_do() {
    let home = Home::new();
    let (service, _memory) = open(&home);
    for (request, part) in [
        (start("educonect"), "did you mean `educonnect`?"),
        (
            IncidentRequest::Start {
                text: "  ".to_owned(),
                service: "all".to_owned(),
            },
            "say what happened in one sentence",
        ),
        (
            IncidentRequest::Start {
                text: "Voir https://example.org".to_owned(),
                service: "all".to_owned(),
            },
            "leave out the address",
        ),
        (
            IncidentRequest::Start {
                text: "a".repeat(301),
                service: "all".to_owned(),
            },
            "write at most 300",
        ),
        (IncidentRequest::End(None), "no such incident is under way"),
    ] {
        let (well, line) = ask(&service, request).await;
        assert!(!well && line.contains(part), "{line}");
    }
    ask(&service, start("all")).await;
    ask(&service, start("ent")).await;
    let (well, line) = ask(&service, IncidentRequest::End(None)).await;
    assert!(!well && line.contains("name one by its number"), "{line}");
}

#[tokio::test]
async fn staff_announce_it_and_end_it_at_the_desk() {
    let home = Home::new();
    let (service, memory) = open(&home);
    let line = |words: &str, id: &str| {
        let (service, words, id) = (Arc::clone(&service), words.to_owned(), id.to_owned());
        async move {
            let written = ConsoleLine {
                by: &anne(),
                words: words.into(),
                id: &id,
                on: None,
            };
            let told = take(&service.handoff, written, NOON).await;
            let told = told.unwrap_or_else(|error| panic!("{error}"));
            told.lines().join("\n")
        }
    };
    let started = line("/incident EduConnect est en panne depuis 9 h 10.", "1").await;
    assert!(started.contains("annoncée"), "{started}");
    let list = line("/incident", "2").await;
    assert!(list.contains(TEXT) && list.contains("(all)"), "{list}");
    let step = activating(&service, &memory, "lea").await;
    assert!(step.contains(TEXT), "{step}");
    let over = line("/incident end", "3").await;
    assert!(over.contains("finie"), "{over}");
    let one = line("/incident ent L'ENT est fermé ce soir.", "4").await;
    assert!(one.contains('2'), "{one}");
    let list = line("/incident list", "5").await;
    assert!(list.contains("(ent)"), "{list}");
    let how = line("/incident voir www.example.org", "6").await;
    assert!(how.contains("300"), "{how}");
    let audits = service
        .store
        .audits()
        .unwrap_or_else(|error| panic!("{error}"));
    let outcomes: Vec<&str> = audits.iter().map(|audit| &*audit.outcome).collect();
    assert_eq!(outcomes, ["started", "ended", "started", "refused"]);
}

#[test]
fn a_service_names_journeys_that_there_are_and_each_name_is_one_service() {
    let mut content = Content::read(&Places::default()).expect("what is shipped can be read");
    content.data.retain(|source| source.path != "services.toml");
    content.data.push(Source {
        path: "services.toml".to_owned(),
        text: "[[service]]\nid = \"ent\"\nflows = [\"ents\"]\n[[service]]\nid = \"all\"\n"
            .to_owned(),
    });
    let diagnostics = review(&content).err().unwrap_or_default();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "services.toml:3: no journey is called `ents`; did you mean `ent`?",
            "services.toml:4: `all` names a service already",
        ]
    );
}
