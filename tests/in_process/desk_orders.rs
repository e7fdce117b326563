//! What single orders of staff promise: a text of the bot's arrives marked and asks for no secret,
//! a closed ticket still tells where the person stood, and a desk can be closed to a person for a
//! time.

use jiff::SignedDuration;
use zeroize::Zeroizing;

use guichet::channel::memory::Memory;
use guichet::dialogue::{AnsweredStep, Session, TicketNumber};
use guichet::flow::Kind;
use guichet::handoff::console::{self, ConsoleLine};
use guichet::i18n::{length, without_isolates};
use guichet::message::{Address, Block, OutgoingMessage};
use guichet::render::{Piece, Unsendable, fit};
use guichet::store::Store;
use guichet::store::day;

use crate::support::desk_rig::{DeskRig, address, staff};
use crate::support::{NOON, assistant};

fn lea() -> Address {
    address("lea")
}

impl DeskRig {
    async fn says(&mut self, words: &str) -> Vec<OutgoingMessage> {
        let update = self.next();
        own(self.said(&lea(), words, &update).await)
    }

    /// The messages the person read since the last time.
    async fn read(&self) -> Vec<OutgoingMessage> {
        own(self.delivered().await)
    }

    /// A person says who they are and calls the desk, and a member of staff takes the ticket.
    async fn claimed(&mut self) -> TicketNumber {
        for words in ["/start", "élève", "/human"] {
            self.says(words).await;
        }
        let tickets = self.service.store.tickets().expect("it reads");
        let number = tickets.last().expect("there is one").reference;
        let claim = format!("/claim {}", number.number());
        assert!(self.staff("anne", &claim).await.well);
        self.read().await;
        number
    }

    fn export(&self, on: TicketNumber) -> serde_json::Value {
        let json = console::export_json(&self.service.handoff, on);
        json.expect("it reads").expect("it is there")
    }

    fn audits(&self, act: &str) -> Vec<String> {
        let audits = self.service.store.audits().expect("it reads").into_iter();
        let own = audits.filter(|audit| audit.act == act);
        own.map(|audit| audit.outcome).collect()
    }
}

fn own(said: Vec<(Address, OutgoingMessage)>) -> Vec<OutgoingMessage> {
    let own = said.into_iter().filter(|(to, _)| *to == lea());
    own.map(|(_, say)| say).collect()
}

fn texts(says: &[OutgoingMessage]) -> String {
    let blocks = says.iter().flat_map(|say| &say.blocks);
    let text = blocks.filter_map(|block| match block {
        Block::Text(text) => Some(&**text),
        _ => None,
    });
    without_isolates(&text.collect::<Vec<_>>().join("\n"))
}

#[tokio::test]
async fn a_text_of_the_bots_arrives_as_words_of_staff_and_without_buttons() {
    let mut rig = DeskRig::start();
    rig.claimed().await;
    for name in ["password-rules", "activation.sheet", "letter"] {
        assert!(rig.staff("anne", &format!("/send ={name}")).await.well);
        let says = rig.read().await;
        assert!(!says.is_empty() && texts(&says).is_empty(), "{name}");
        for say in says {
            let mut blocks = say.blocks.iter();
            let relayed = blocks.any(|block| matches!(block, Block::Relayed(_)));
            assert!(relayed && say.prompt.is_none(), "{name}");
        }
    }
    assert!(!rig.staff("anne", "/send =activation.password").await.well);
    assert!(!rig.staff("anne", "/send =nothing").await.well);
    assert!(!rig.staff("bob", "/send =letter").await.well);
    assert!(rig.read().await.is_empty());
    let refused = ["asks-secret", "nothing-to-send"];
    assert_eq!(
        rig.audits("send"),
        [["done"; 3].as_slice(), &refused].concat()
    );
}

#[test]
fn everything_that_can_be_sent_can_be_said_to_every_audience_in_every_language() {
    let assistant = assistant();
    let (flows, locales, renderer) = (&assistant.flows, &assistant.locales, &assistant.renderer);
    let start = &flows.step(flows.start).name;
    let can = Memory::abilities();
    for tag in locales.tags() {
        for audience in ["pupil", "parent", "staff"] {
            let mut session = Session::new(start, tag);
            session.shared_answers.push(AnsweredStep {
                step: start.clone(),
                label: audience.to_owned(),
            });
            let found = renderer.pieces_like(flows, "fr", &session, "");
            let found = found.unwrap_or_else(|error| panic!("{error}"));
            assert!(found.len() > flows.articles.len());
            for (name, title) in found {
                assert!(!title.is_empty(), "{name}");
                let piece = renderer
                    .piece(flows, &session, &name)
                    .expect("it was found");
                let blocks = renderer.piece_said(flows, &session, &can, piece);
                let blocks = blocks.unwrap_or_else(|error| panic!("{name}: {error}"));
                if let Piece::Step(step) = piece {
                    let secret =
                        matches!(flows.step(step).kind, Kind::Text { check, .. } if check.secret);
                    assert!(!secret, "{name}");
                }
                let say = OutgoingMessage {
                    blocks,
                    ..OutgoingMessage::default()
                };
                for say in fit(say, 200) {
                    let texts = say.blocks.iter().filter_map(|block| match block {
                        Block::Text(text) => Some(length(text)),
                        _ => None,
                    });
                    assert!(texts.sum::<usize>() <= 200, "{name}");
                }
            }
        }
    }
    let session = Session::new(start, "fr");
    let secrets = flows
        .steps
        .iter()
        .filter(|step| matches!(step.kind, Kind::Text { check, .. } if check.secret));
    for step in secrets {
        let refused = renderer.piece(flows, &session, &step.name);
        assert_eq!(refused, Err(Unsendable::Secret), "{}", step.name);
    }
}

/// Either side may close it, and the conversation may go on in any way afterwards.
#[tokio::test]
async fn a_request_that_is_over_still_tells_where_the_person_stood() {
    for end in ["/back", "/back welcome.who", "/close solved", "stop"] {
        let mut rig = DeskRig::start();
        for words in ["/start", "élève", "activer", "oui", "suivant"] {
            rig.says(words).await;
        }
        for words in ["mes codes sont refusés", "suivant", "sami.benali"] {
            rig.says(words).await;
        }
        rig.says("/human").await;
        let tickets = rig.service.store.tickets().expect("it reads");
        let on = tickets[0].reference;
        let number = on.number();
        rig.staff("anne", &format!("/claim {number}")).await;
        let before = rig.export(on);
        let card = rig.staff("anne", &format!("/card {number}")).await.lines();
        match end {
            "stop" => drop(rig.says(end).await),
            order => assert!(rig.staff("anne", order).await.well, "{order}"),
        }
        rig.says("/restart").await;
        rig.says("parent").await;
        let after = rig.export(on);
        assert_eq!(after["state"], "closed");
        assert!(before["path"].as_array().is_some_and(|path| path.len() > 5));
        assert!(
            before["faults"]
                .as_array()
                .is_some_and(|faults| !faults.is_empty())
        );
        for field in ["path", "faults", "language", "at"] {
            assert_eq!(before[field], after[field], "{field} after {end}");
        }
        let over = rig.staff("anne", &format!("/card {number}")).await.lines();
        assert_eq!(card.len(), over.len());
        let same = card.iter().zip(&over).filter(|(one, other)| one == other);
        assert_eq!(same.count(), card.len() - 1, "{over:#?}");

        for plain in [false, true] {
            let store = rig.moved(plain);
            let ticket = store.ticket(on).expect("it reads");
            assert!(ticket.as_ref().is_some_and(|ticket| ticket.brief.is_some()));
            assert_eq!(ticket, rig.service.store.ticket(on).expect("it reads"));
            assert_eq!(store.verify().expect("it reads").wrong, 0);
        }
    }
}

#[tokio::test]
async fn erasing_takes_the_requests_that_are_over_too() {
    let mut rig = DeskRig::start();
    let on = rig.claimed().await;
    rig.staff("anne", "/note elle a sa fiche").await;
    rig.staff("anne", "/close").await;
    rig.says("effacer tout").await;
    rig.says("oui").await;
    let store = &rig.service.store;
    assert_eq!(store.ticket(on).expect("it reads"), None);
    assert!(store.spoken(on).expect("it reads").is_empty());
}

#[tokio::test]
async fn a_desk_is_closed_by_the_holder_of_a_request_and_for_its_time() {
    let mut rig = DeskRig::start();
    let on = rig.claimed().await;
    let number = on.number();
    for refused in ["/block 0", "/block 721", "/block -3", "/block x"] {
        assert!(!rig.staff("anne", refused).await.well, "{refused}");
    }
    assert!(!rig.staff("bob", &format!("/block {number} 5")).await.well);
    assert!(!rig.staff("bob", &format!("/unblock {number}")).await.well);
    assert!(rig.staff("anne", "/block 24").await.well);
    assert!(texts(&rig.read().await).contains("8 septembre"));
    assert_eq!(rig.audits("block"), ["taken", "done"]);
    assert_eq!(rig.export(on)["reason"], "blocked");

    // Calling the desk opens no ticket; the bot still does what it can.
    for words in ["/human", "autre chose", "retour", "effacer tout", "oui"] {
        rig.says(words).await;
    }
    // After an erasure the desk stays closed, and nothing tells why.
    for words in ["/start", "élève", "/human"] {
        rig.says(words).await;
    }
    let store = &rig.service.store;
    assert!(store.tickets().expect("it reads").is_empty());
    assert_eq!(store.verify().expect("it reads").wrong, 0);
    let moved = rig.moved(false);
    let shut = |store: &Store| store.blocked(&lea(), "school-office", NOON);
    assert!(shut(store).expect("it reads").is_some());
    assert_eq!(
        shut(&moved).expect("it reads"),
        shut(store).expect("it reads")
    );

    rig.now += SignedDuration::from_hours(24);
    rig.says("/human").await;
    let store = &rig.service.store;
    assert_eq!(store.tickets().expect("it reads").len(), 1);
    assert!(store.block(on).expect("it reads").is_some());
    crate::support::sweep(store, day(rig.now) + 1);
    assert!(store.block(on).expect("it reads").is_none());
}

#[tokio::test]
async fn a_desk_is_opened_again_by_its_staff_alone() {
    let mut rig = DeskRig::start();
    let on = rig.claimed().await;
    let unblock = format!("/unblock {}", on.number());
    assert!(rig.staff("anne", "/block 720").await.well);
    let moved = rig.moved(true);
    let shut = moved.blocked(&lea(), "school-office", NOON);
    assert!(shut.expect("it reads").is_some());
    assert!(!rig.staff("eve", &unblock).await.well);
    let store = &rig.service.store;
    assert!(store.block(on).expect("it reads").is_some());
    assert!(rig.staff("bob", &unblock).await.well);
    assert_eq!(rig.audits("unblock"), ["not-staff", "done"]);
    rig.says("/human").await;
    let tickets = rig.service.store.tickets().expect("it reads");
    assert_eq!(tickets.len(), 2);
}

/// In a thread a line without a number is about its ticket; one with a number that can be none is about
/// no ticket.
#[tokio::test]
async fn a_number_that_can_be_none_moves_no_request() {
    let mut rig = DeskRig::start();
    let on = rig.claimed().await;
    let held = || rig.service.store.ticket(on).expect("it reads");
    let before = held();
    for line in [
        "/claim 123",
        "/release 48 29",
        "/on lea",
        "/card x",
        "/unblock 12",
    ] {
        let written = ConsoleLine {
            by: &staff("anne"),
            words: Zeroizing::new(line.to_owned()),
            id: line,
            on: Some(on),
        };
        let told = console::take(&rig.service.handoff, written, rig.now).await;
        let told = told.expect("it is refused");
        assert!(!told.well, "{line}: {told:?}");
        assert_eq!(told.lines(), ["Aucune demande n'a ce numéro."], "{line}");
        assert_eq!(held(), before, "{line}");
    }
}

#[tokio::test]
async fn a_command_that_says_too_little_shows_what_can_follow() {
    let mut rig = DeskRig::start();
    rig.claimed().await;
    for line in ["/snooze", "/block", "/transfer", "/transfer nobody"] {
        let choices = rig.staff("anne", line).await.choices;
        let command = line.split(' ').next().expect("a command");
        let follows = |(_, line): &(String, String)| line.starts_with(command);
        assert!(
            !choices.is_empty() && choices.iter().all(follows),
            "{line}: {choices:?}"
        );
    }
    let (_, line) = rig
        .staff("anne", "/transfer nobody")
        .await
        .choices
        .remove(0);
    assert!(rig.staff("anne", &line).await.well, "{line}");
    assert!(rig.staff("bob", "/note la suite").await.well);
}

#[tokio::test]
async fn what_is_about_the_words_that_are_looked_for_comes_first() {
    let mut rig = DeskRig::start();
    rig.claimed().await;
    for (words, first) in [
        ("mot de passe", "password-rules"),
        ("règles du mot de passe", "password-rules"),
        ("identifiant", "what-is-identifier"),
        ("compte bloqué", "welcome.locked-whose"),
        ("Pronote", "ent.pronote"),
    ] {
        let found = rig.staff("anne", &format!("/send {words}")).await.choices;
        let (text, line) = &found[0];
        assert!(
            line.ends_with(&format!("={first}")),
            "{words}: {text}: {line}"
        );
    }
}

/// Of many texts a few are shown, and staff are told that there are others.
#[tokio::test]
async fn who_looks_for_a_text_is_told_how_many_more_there_are() {
    let mut rig = DeskRig::start();
    rig.claimed().await;
    for (words, others) in [("?", true), ("mot de passe", true), ("Pronote", false)] {
        let told = rig.staff("anne", &format!("/send {words}")).await;
        assert!(!told.choices.is_empty() && told.choices.len() <= 5);
        let lines = told.lines().join("\n");
        let says_so = lines.contains("de plus : ajoutez un mot");
        assert_eq!(says_so, others, "{words}: {lines}");
    }
}

#[tokio::test]
async fn a_stranger_is_refused_in_the_language_they_ask_for() {
    let mut rig = DeskRig::start();
    for (line, read) in [
        (
            "/language en",
            "You do not answer at this desk. This attempt is in the log.",
        ),
        (
            "/language xx",
            "Vous ne répondez pas à ce guichet. Cet essai est inscrit au journal.",
        ),
    ] {
        let told = rig.staff("zoe", line).await;
        assert!(!told.well);
        assert_eq!(told.lines(), [read]);
    }
}
