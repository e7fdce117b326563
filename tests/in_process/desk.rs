//! What the desk promises: words arrive as words, only staff act, no secret is asked for or passed
//! on, and words are kept only as long as the person agreed to.

use std::fs;

use jiff::SignedDuration;

use guichet::dialogue::{Owner, TicketNumber};
use guichet::handoff::Reason;
use guichet::handoff::console;
use guichet::handoff::{Desk, Outcome, StaffCommand};
use guichet::message::{Address, Block, Outbound, OutgoingMessage};
use guichet::redaction::UserText;
use guichet::store::day;

use crate::support::desk_rig::{DeskRig, address, desk, staff};
use crate::support::{NOON, assistant, files_below, project};

impl DeskRig {
    async fn person(&mut self, words: &str) -> Vec<(String, Vec<Block>)> {
        let update = self.next();
        blocks(self.said(&address("lea"), words, &update).await)
    }

    async fn arrived(&self) -> Vec<(String, Vec<Block>)> {
        blocks(self.delivered().await)
    }

    /// A person calls the desk, and a member of staff takes the ticket.
    async fn taken(&mut self) -> TicketNumber {
        self.person("/start").await;
        self.person("/human").await;
        let tickets = self.service.store.tickets().expect("it reads");
        let reference = tickets[0].reference;
        let told = self
            .staff("anne", &format!("/claim {}", reference.number()))
            .await;
        assert!(told.well, "{told:?}");
        self.delivered().await;
        reference
    }
}

fn blocks(said: Vec<(Address, OutgoingMessage)>) -> Vec<(String, Vec<Block>)> {
    said.into_iter()
        .map(|(to, say)| (to.room, say.blocks))
        .collect()
}

/// The words that arrived at an address.
fn words(delivered: &[(String, Vec<Block>)], at: &str) -> Vec<String> {
    let at = delivered.iter().filter(|(room, _)| room == at);
    let blocks = at.flat_map(|(_, blocks)| blocks);
    let relayed = blocks.filter_map(|block| match block {
        Block::Relayed(words) => Some(words.shown().to_owned()),
        _ => None,
    });
    relayed.collect()
}

fn lines(file: &str) -> Vec<String> {
    let text = fs::read_to_string(project(&format!("tests/desk/{file}"))).expect("it reads");
    text.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn whatever_is_written_arrives_as_words_on_either_side() {
    let mut rig = DeskRig::start();
    rig.taken().await;
    let long = "a".repeat(4_000);
    for injection in lines("injections.txt").into_iter().chain([long]) {
        let delivered = rig.person(&injection).await;
        assert_eq!(words(&delivered, "desk:anne").concat(), injection);
        let told = rig.staff("anne", &format!("/answer {injection}")).await;
        let delivered = rig.arrived().await;
        let arrived = words(&delivered, "lea").concat();
        // A number at its beginning names a ticket, which is another one.
        assert!(arrived == injection || !told.well, "{injection}");
    }
}

#[tokio::test]
async fn two_thousand_acts_of_strangers_are_refused_and_written_down() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    let before = rig.service.store.audits().expect("it reads").len();
    let ticket = rig.service.store.ticket(on).expect("it reads");
    for at in 0..2_000_u32 {
        let stranger = staff(&format!("stranger{}", at % 7));
        let typed = || UserText::new("bonjour".to_owned());
        let order = match at % 9 {
            0 => StaffCommand::Answer(typed()),
            1 => StaffCommand::Back(None),
            2 => StaffCommand::Canned("hello".to_owned()),
            3 => StaffCommand::Claim,
            4 => StaffCommand::Close(Reason::Solved),
            5 => StaffCommand::Note(typed()),
            6 => StaffCommand::Release,
            7 => StaffCommand::Snooze(NOON),
            _ => StaffCommand::Transfer(stranger.clone()),
        };
        let id = format!("stranger {at}");
        let (outcome, _) = rig
            .service
            .handoff
            .take_order(&stranger, on, &order, &id, rig.now)
            .expect("it is refused");
        assert!(matches!(outcome, Outcome::NotStaff), "{outcome:?}");
    }
    assert_eq!(rig.service.store.ticket(on).expect("it reads"), ticket);
    assert!(rig.arrived().await.is_empty());
    let audits = rig.service.store.audits().expect("it reads");
    let refused = audits.iter().filter(|audit| audit.outcome == "not-staff");
    assert_eq!((audits.len() - before, refused.count()), (2_000, 2_000));
}

#[tokio::test]
async fn a_secret_typed_to_the_desk_is_nowhere() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.staff("anne", "/release").await;
    rig.person("garder l'échange").await;
    rig.staff("anne", &format!("/claim {}", on.number())).await;
    rig.arrived().await;
    for secret in [
        "mon mot de passe est Canari77!",
        "Canari2026!",
        "CANARI7X2K9Q",
        "mdp : canari99",
    ] {
        let delivered = rig.person(secret).await;
        let arrived = words(&delivered, "desk:anne").concat();
        assert!(
            arrived.contains("••••") && !arrived.to_lowercase().contains("canari"),
            "{arrived}"
        );
        assert!(!format!("{delivered:?}").to_lowercase().contains("canari"));
    }
    let kept = rig.service.store.spoken(on).expect("it reads");
    assert_eq!(kept.len(), 4);
    assert!(
        kept.iter()
            .all(|spoken| !spoken.words.shown().to_lowercase().contains("canari"))
    );
    let mut plain = Vec::new();
    rig.service
        .store
        .export(&mut plain, true)
        .expect("it exports");
    assert!(
        !String::from_utf8_lossy(&plain)
            .to_lowercase()
            .contains("canari")
    );
    for path in files_below(&rig.home.store_folder()) {
        let bytes = fs::read(&path).expect("it reads");
        assert!(
            !String::from_utf8_lossy(&bytes)
                .to_lowercase()
                .contains("canari")
        );
    }
}

#[tokio::test]
async fn words_are_kept_only_where_that_was_agreed_and_for_their_days() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.person("sans accord").await;
    assert!(rig.service.store.spoken(on).expect("it reads").is_empty());
    rig.staff("anne", "/release").await;
    rig.person("garder l'échange").await;
    rig.staff("anne", &format!("/claim {}", on.number())).await;
    rig.person("avec accord").await;
    rig.staff("anne", "D'accord.").await;
    assert_eq!(rig.service.store.spoken(on).expect("it reads").len(), 2);
    let later = rig.now + SignedDuration::from_hours(24 * 31);
    crate::support::sweep(&rig.service.store, day(later));
    assert!(rig.service.store.spoken(on).expect("it reads").is_empty());
}

#[tokio::test]
async fn erasing_leaves_nothing_of_a_request() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.person("effacer tout").await;
    rig.person("oui").await;
    assert_eq!(rig.service.store.ticket(on).expect("it reads"), None);
    assert!(rig.service.store.spoken(on).expect("it reads").is_empty());
    assert!(
        rig.service
            .store
            .pending_for(&Address::of_request(on))
            .expect("it reads")
            .is_empty()
    );
    assert_eq!(rig.service.store.verify().expect("it reads").wrong, 0);
}

#[tokio::test]
async fn who_loses_the_role_loses_the_conversation() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    let rig = rig.restart(vec![desk(&["bob"])]).await;
    rig.service
        .handoff
        .keep_desks(rig.now)
        .await
        .expect("time passes");
    let ticket = rig
        .service
        .store
        .ticket(on)
        .expect("it reads")
        .expect("it is there");
    assert_eq!(ticket.holder(), None);
    assert_eq!(rig.service.store.verify().expect("it reads").wrong, 0);
}

#[tokio::test]
async fn a_request_of_a_desk_that_left_the_settings_is_over() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    let other = Desk::of("elsewhere", vec![staff("anne")]);
    let rig = rig.restart(vec![other]).await;
    rig.service
        .handoff
        .keep_desks(rig.now)
        .await
        .expect("time passes");
    let ticket = rig.service.store.ticket(on).expect("it reads");
    assert!(ticket.expect("it is there").is_closed());
    let kept = rig
        .service
        .store
        .session(&address("lea"))
        .expect("it reads");
    assert_eq!(kept.expect("she has begun").session.owner(), Owner::Bot);
}

#[tokio::test]
async fn a_note_on_what_is_over_leaves_the_rest_as_it_was() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.staff("anne", "/close").await;
    let brief = |rig: &DeskRig| {
        rig.service
            .store
            .ticket(on)
            .expect("it reads")
            .and_then(|it| it.brief)
    };
    let before = brief(&rig);
    assert!(before.is_some());
    let noted = format!("/note {} rappeler lundi", on.number());
    assert!(rig.staff("anne", &noted).await.well);
    assert_eq!(brief(&rig), before);
}

#[tokio::test]
async fn the_line_that_says_what_is_wrong_goes_with_the_request() {
    let mut rig = DeskRig::start();
    rig.person("/start").await;
    rig.person("/human").await;
    rig.person("dire en une ligne").await;
    rig.person("ma feuille est illisible").await;
    let problem = |rig: &DeskRig| {
        let tickets = rig.service.store.tickets().expect("it reads");
        let problem = tickets[0].problem.as_ref();
        problem.map(|words| words.shown().to_owned())
    };
    assert_eq!(problem(&rig).as_deref(), Some("ma feuille est illisible"));
    let listed = rig.staff("bob", "/list").await.lines().join("\n");
    assert!(listed.contains("┃ ma feuille est illisible"), "{listed}");
    rig.person("annuler ma demande").await;
    assert_eq!(problem(&rig), None);
}

#[tokio::test]
async fn a_look_at_another_desks_request_is_refused_and_written_down() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    let other = Desk::of("elsewhere", vec![staff("zoe")]);
    let both = vec![desk(&["anne", "bob"]), other];
    let mut rig = rig.restart(both).await;
    for act in ["card", "canned", "send", "snooze", "close"] {
        let line = format!("/{act} {} =hello", on.number());
        assert!(!rig.staff("zoe", &line).await.well, "{act}");
    }
    let audits = rig.service.store.audits().expect("it reads");
    let refused = audits.iter().filter(|audit| audit.outcome == "not-staff");
    assert_eq!(refused.count(), 5);
}

#[tokio::test]
async fn after_the_service_had_stopped_both_are_told_once_and_neither_is_late() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.service
        .handoff
        .keep_desks(rig.now)
        .await
        .expect("time passes");
    // Longer than a claim may go without an answer.
    rig.now += SignedDuration::from_mins(40);
    let rig = rig.restart(vec![desk(&["anne", "bob"])]).await;
    let later = rig.now;
    rig.memory.take();
    for at in [later, later + SignedDuration::from_secs(1)] {
        rig.service
            .handoff
            .keep_desks(at)
            .await
            .expect("time passes");
    }
    rig.service.outbox.idle().await;
    let told = |room: &str, delivered: &[(Address, Outbound)]| {
        let to = delivered.iter().filter(|(to, _)| to.room == room);
        to.count()
    };
    let delivered = rig.memory.take();
    assert_eq!(told("lea", &delivered), 1, "{delivered:?}");
    assert_eq!(told("desk:anne", &delivered), 1, "{delivered:?}");
    let ticket = rig.service.store.ticket(on).expect("it reads");
    let holder = ticket.and_then(|ticket| ticket.holder().cloned());
    assert_eq!(holder, Some(staff("anne")));
}

#[tokio::test]
async fn an_export_and_an_import_keep_what_is_at_the_desk() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.staff("anne", "/note elle a sa fiche").await;
    rig.staff("anne", "/language en").await;
    for plain in [false, true] {
        let store = rig.moved(plain);
        assert_eq!(
            store.ticket(on).expect("it reads"),
            rig.service.store.ticket(on).expect("it reads")
        );
        assert_eq!(
            store.audits().expect("it reads"),
            rig.service.store.audits().expect("it reads")
        );
        assert_eq!(store.spoken(on).expect("it reads").len(), 1);
        let language = store.staff_language(&staff("anne")).expect("it reads");
        assert_eq!(language.as_deref(), Some("en"));
        assert_eq!(store.verify().expect("it reads").wrong, 0);
    }
}

#[tokio::test]
async fn an_export_of_a_request_has_words_only_with_consent() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.person("sans accord").await;
    let json = console::export_json(&rig.service.handoff, on)
        .expect("it reads")
        .expect("it is there");
    assert!(json["words"].is_null() && json["state"] == "held", "{json}");
    let text = console::export_text(&rig.service.handoff, on)
        .expect("it reads")
        .expect("it is there");
    assert!(
        text.contains("desk: school-office") && !text.contains("sans accord"),
        "{text}"
    );
}

/// At least 95 of 100 requests for a secret are held back, and at most 2 of 100 harmless texts.
#[test]
fn what_asks_for_a_secret_is_held_back() {
    let understander = &assistant().understander;
    let (asks, harmless) = (lines("asks.txt"), lines("asks-not.txt"));
    assert!(asks.len() >= 200 && harmless.len() >= 100);
    let missed: Vec<&String> = asks
        .iter()
        .filter(|said| !understander.asks_for_secret(said))
        .collect();
    let held: Vec<&String> = harmless
        .iter()
        .filter(|said| understander.asks_for_secret(said))
        .collect();
    assert!(
        missed.len() * 20 <= asks.len(),
        "{} {missed:#?}",
        missed.len()
    );
    assert!(
        held.len() * 50 <= harmless.len(),
        "{} {held:#?}",
        held.len()
    );
}

/// « ? » and a thumb say something to a person, and nothing visible says nothing.
#[tokio::test]
async fn a_sign_without_a_letter_reaches_staff_and_what_nobody_sees_does_not() {
    let mut rig = DeskRig::start();
    rig.taken().await;
    for signs in ["?", "👍", "…"] {
        let delivered = rig.person(signs).await;
        assert_eq!(words(&delivered, "desk:anne"), [signs]);
    }
    let delivered = rig.person("\u{200b}").await;
    assert!(words(&delivered, "desk:anne").is_empty(), "{delivered:?}");
    assert!(
        delivered.iter().any(|(room, _)| room == "lea"),
        "the person waits for an answer: {delivered:?}"
    );
}

/// Else they would go on writing to nobody, or wait for a person who has left.
#[tokio::test]
async fn who_holds_a_request_is_told_that_its_person_ended_it() {
    for (ends, told) in [
        (["stop"].as_slice(), "ne veut plus d'aide humaine"),
        (&["effacer tout", "oui"], "a fait tout effacer"),
    ] {
        let mut rig = DeskRig::start();
        rig.taken().await;
        let mut delivered = Vec::new();
        for words in ends {
            delivered.extend(rig.person(words).await);
        }
        let has = |block: &Block| matches!(block, Block::Text(text) if text.contains(told));
        let mut rooms = delivered
            .iter()
            .filter(|(_, blocks)| blocks.iter().any(has));
        let (room, _) = rooms
            .next()
            .unwrap_or_else(|| panic!("{told}: {delivered:?}"));
        assert_eq!(room, "desk:anne");
        assert!(rooms.next().is_none(), "no other member is concerned");
    }
}

/// No member of staff will read them any more.
#[tokio::test]
async fn words_that_waited_for_staff_go_with_the_request_that_its_person_ended() {
    let mut rig = DeskRig::start();
    let on = rig.taken().await;
    rig.said(&address("sami"), "/start", "s1").await;
    rig.said(&address("sami"), "/human", "s2").await;
    let tickets = rig.service.store.tickets().expect("it reads");
    let other = tickets.iter().find(|ticket| ticket.reference != on);
    let other = other.expect("it is there").reference.number();
    assert!(rig.staff("anne", &format!("/claim {other}")).await.well);
    let waiting = |rig: &DeskRig| {
        let rows = rig.service.store.pending_for(&Address::of_request(on));
        rows.expect("it reads").len()
    };
    // Anne has turned to another request, and gives this one back unread.
    rig.person("une page blanche").await;
    assert_eq!(waiting(&rig), 1);
    let release = format!("/release {}", on.number());
    assert!(rig.staff("anne", &release).await.well);
    assert_eq!(waiting(&rig), 1, "the next member of staff reads it");
    rig.person("annuler ma demande").await;
    assert_eq!(waiting(&rig), 0);
}

/// A colleague set the request aside to wait for exactly this.
#[tokio::test]
async fn the_line_that_says_what_is_wrong_brings_a_request_back_that_was_set_aside() {
    let mut rig = DeskRig::start();
    for words in ["/start", "/human", "dire en une ligne"] {
        rig.person(words).await;
    }
    let on = rig.service.store.tickets().expect("it reads")[0].reference;
    let waits = |rig: &DeskRig| {
        let ticket = rig.service.store.ticket(on).expect("it reads");
        ticket.expect("it is there").is_queued(rig.now)
    };
    let snooze = format!("/snooze {} 60", on.number());
    assert!(rig.staff("anne", &snooze).await.well);
    assert!(!waits(&rig));
    let delivered = rig.person("ma feuille est illisible").await;
    assert!(waits(&rig));
    let again =
        |block: &Block| matches!(block, Block::Text(text) if text.contains("attend de nouveau"));
    for room in ["desk:anne", "desk:bob"] {
        let mut own = delivered.iter().filter(|(to, _)| to == room);
        assert!(
            own.any(|(_, blocks)| blocks.iter().any(again)),
            "{room}: {delivered:?}"
        );
    }
}

/// What nobody asks for would be remembered of people for ever.
#[tokio::test]
async fn a_loss_is_told_once_and_forgotten_where_no_request_is_open() {
    let rig = DeskRig::start();
    let outbox = &rig.service.outbox;
    let (lea, sami) = (address("lea"), address("sami"));
    let open = [lea.clone()].into();
    for person in [&lea, &sami] {
        outbox.note_blocked(person, true);
    }
    let mut lost: Vec<_> = outbox.take_losses(&open).into_iter().collect();
    lost.sort_by_key(|loss| loss.person.room.clone());
    let people: Vec<_> = lost.iter().map(|loss| &loss.person).collect();
    assert_eq!(people, [&lea, &sami]);
    assert!(outbox.take_losses(&open).is_empty());
    assert!(outbox.failure_of(&lea).is_some());
    assert_eq!(outbox.failure_of(&sami), None);
}
