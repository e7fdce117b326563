//! What is kept of feedback and of exchanges: nothing that leads to a person, no longer than
//! agreed, and all of it for a person who asks for their own data.

use std::fs;
use std::process::Command;

use jiff::SignedDuration;

use guichet::dialogue::{
    Choice, Event, Match, Session, SideQuestion, TicketNumber, question, turn,
};
use guichet::flow::reached;
use guichet::i18n::length;
use guichet::message::{
    Address, Block, Drawing, Outbound, OutgoingMessage, SMALLEST_TEXT_LIMIT, UpdateId,
};
use guichet::store::day;
use guichet::store::{Commit, HandoffChanges, Rating, Ratings, SessionChange, Store};

use crate::support::desk_rig::{DeskRig, address, desk};
use crate::support::{Home, NOON, assistant, copy_folder, session_at};

impl DeskRig {
    /// A home with a desk that keeps words for this many days.
    fn keeping(keep_days: u32) -> Self {
        let mut desk = desk(&["anne"]);
        desk.keep_days = keep_days;
        Self::new(desk)
    }

    async fn says(&mut self, words: &str) -> Vec<OutgoingMessage> {
        let update = self.next();
        self.says_as(words, &update).await
    }

    async fn says_as(&self, words: &str, update: &str) -> Vec<OutgoingMessage> {
        self.says_at(&address("canary-room"), words, update).await
    }

    async fn says_at(&self, from: &Address, words: &str, update: &str) -> Vec<OutgoingMessage> {
        let said = self.said(from, words, update).await;
        said.into_iter().map(|(_, say)| say).collect()
    }

    async fn all(&mut self, lines: &[&str]) {
        for line in lines {
            self.says(line).await;
        }
    }

    async fn anne(&mut self, words: &str) {
        let told = self.staff("anne", words).await;
        assert!(told.well, "{told:?}");
    }

    /// A member of staff takes the ticket that was opened last.
    async fn claims(&mut self) {
        let open = self.service.handoff.desks().tickets();
        let number = open[0].reference.number();
        self.anne(&format!("/claim {number}")).await;
    }

    /// A person calls the desk and agrees that words are kept; a member of staff takes the ticket.
    async fn agreed(&mut self) -> TicketNumber {
        self.all(&["/start", "personnel", "une personne", "garder l'échange"])
            .await;
        self.claims().await;
        self.service.handoff.desks().tickets()[0].reference
    }

    fn kept(&self) -> Ratings {
        self.service.store.ratings().expect("it reads")
    }

    fn plain(&self) -> String {
        let mut bytes = Vec::new();
        let exported = self.service.store.export(&mut bytes, true);
        exported.expect("it exports");
        String::from_utf8(bytes).expect("it is text")
    }
}

/// The way to an end of the journey of staff.
const END: [&str; 4] = [
    "/start",
    "personnel",
    "répondre à une famille",
    "des parents séparés",
];

/// What is kept of a person who rates that end, or at the menu an exchange with the desk.
fn rating(human: bool, helped: bool) -> Rating {
    let journey = if human { "welcome" } else { "staff-account" };
    Rating {
        day: day(NOON),
        journey: journey.to_owned(),
        language: "fr".to_owned(),
        human,
        helped,
    }
}

/// The ratings and remarks in a fixed order, so that they can be compared.
fn sorted(mut all: Ratings) -> Ratings {
    all.ratings
        .sort_by_key(|rating| (rating.day, rating.human, rating.helped));
    all.remarks
        .sort_by_key(|remark| (remark.until, remark.rating.human));
    all
}

#[tokio::test]
async fn an_answer_is_kept_once_and_leads_to_no_person() {
    let mut rig = DeskRig::keeping(30);
    rig.all(&END).await;
    assert_eq!(rig.kept(), Ratings::default());
    for _ in 0..2 {
        rig.says_as("oui", "the same update").await;
    }
    assert_eq!(rig.kept().ratings, [rating(false, true)]);
    rig.all(&["dire pourquoi", "mon mot de passe est Canari77!"])
        .await;
    let kept = rig.kept();
    assert_eq!(kept.ratings.len(), 1, "{kept:?}");
    assert_eq!(kept.remarks[0].rating, rating(false, true));
    assert_eq!(kept.remarks[0].words.shown(), "mon mot de passe est ••••");
    let plain = rig.plain();
    let own = |line: &&str| line.contains("\"rating\"") || line.contains("\"remark\"");
    let lines: Vec<&str> = plain.lines().filter(own).collect();
    assert_eq!(lines.len(), 2, "{plain}");
    assert!(lines.iter().all(|line| !line.contains("canary-room")));
    let session = plain.lines().find(|line| line.contains("canary-room"));
    let session = session.expect("the conversation is kept");
    assert!(!session.contains("helped"), "{session}");
    assert!(!plain.contains("Canari77"));
}

#[tokio::test]
async fn answers_go_after_a_year_and_words_after_their_days() {
    for (keep_days, days) in [(30, 30), (7, 7), (90, 30)] {
        let mut rig = DeskRig::keeping(keep_days);
        rig.all(&END).await;
        rig.all(&["pas vraiment", "dire pourquoi", "trop long"])
            .await;
        let store = &rig.service.store;
        let left = |after: u32| {
            crate::support::sweep(store, day(NOON) + after);
            let kept = store.ratings().expect("it reads");
            (kept.ratings.len(), kept.remarks.len())
        };
        assert_eq!(left(days - 1), (1, 1));
        assert_eq!(left(days), (1, 0));
        assert_eq!(left(364), (1, 0));
        assert_eq!(left(365), (0, 0));
        assert_eq!(store.verify().expect("it reads").wrong, 0);
    }
}

#[tokio::test]
async fn exports_and_imports_keep_them() {
    let mut rig = DeskRig::keeping(30);
    rig.all(&END).await;
    rig.all(&["oui", "dire pourquoi", "c'est clair", "recommencer"])
        .await;
    rig.all(&["personnel", "une personne"]).await;
    rig.claims().await;
    rig.anne("/close solved").await;
    rig.all(&["bof", "dire pourquoi", "trop tard"]).await;
    let kept = sorted(rig.kept());
    assert_eq!(kept.ratings, [rating(false, true), rating(true, false)]);
    for plain in [false, true] {
        let file = rig.home.store_folder().join(format!("export-{plain}"));
        let mut out = fs::File::create(&file).expect("it is made");
        let exported = rig.service.store.export(&mut out, plain);
        exported.expect("it exports");
        let folder = rig.home.store_folder().join(format!("other-{plain}"));
        // The service holds its own.
        let keys = folder.with_extension("keys");
        copy_folder(&rig.home.keys_folder(), &keys);
        let imported = Store::import(&folder, &keys, &file);
        let store = imported.unwrap_or_else(|error| panic!("{error}")).0.store;
        assert_eq!(sorted(store.ratings().expect("it reads")), kept);
        let report = store.verify().expect("it reads");
        assert_eq!((report.wrong, report.ratings), (0, 2));
    }
}

#[tokio::test]
async fn erasing_finds_the_words_of_what_is_over_and_leaves_what_is_of_no_person() {
    let mut rig = DeskRig::keeping(30);
    let on = rig.agreed().await;
    rig.says("canari").await;
    rig.anne("/note canari").await;
    rig.anne("/close solved").await;
    rig.says("oui").await;
    assert_eq!(rig.service.store.spoken(on).expect("it reads").len(), 2);
    rig.all(&["effacer tout", "oui"]).await;
    assert!(rig.service.store.spoken(on).expect("it reads").is_empty());
    assert_eq!(rig.service.store.ticket(on).expect("it reads"), None);
    assert_eq!(rig.kept().ratings, [rating(true, true)]);
    assert!(!rig.plain().contains("canari"));
    assert_eq!(rig.service.store.verify().expect("it reads").wrong, 0);
}

/// A closed ticket is removed by itself, and its number may be drawn again.
#[tokio::test]
async fn a_number_that_is_anothers_by_now_shows_and_erases_nothing() {
    let mut rig = DeskRig::keeping(30);
    let on = rig.agreed().await;
    rig.says("canari").await;
    rig.anne("/close solved").await;
    let other = address("another-room");
    let session = Session {
        past_tickets: vec![on],
        greeted: true,
        ..Session::new("welcome.who", "fr")
    };
    let commit = Commit {
        desk: HandoffChanges::default(),
        update: &UpdateId("as it was".to_owned()),
        from: &other,
        before: None,
        session: SessionChange::Kept(&session),
        messages: Vec::new(),
        today: day(NOON),
        order: None,
        now: NOON,
    };
    drop(rig.service.store.commit(commit).expect("it is kept"));
    drop(rig.memory.take());
    let says = rig.says_at(&other, "mes données", "a").await;
    assert!(!format!("{says:?}").contains("Échange avec"), "{says:?}");
    for words in ["effacer tout", "oui"] {
        rig.says_at(&other, words, words).await;
    }
    assert_eq!(rig.service.store.spoken(on).expect("it reads").len(), 1);
}

/// A long exchange comes in several messages, each short enough, and nothing of it is lost. The
/// notes of staff are not shown to the person.
#[tokio::test]
async fn an_exchange_is_given_whole_also_when_it_is_over() {
    let mut rig = DeskRig::keeping(30);
    rig.agreed().await;
    rig.anne("/note entre nous").await;
    let line = |at: usize| format!("ligne {at} {}", "mot ".repeat(120).trim_end());
    for at in 0..12 {
        match at % 3 {
            0 => rig.anne(&line(at)).await,
            _ => drop(rig.says(&line(at)).await),
        }
    }
    rig.anne("/close unfit").await;
    rig.service.outbox.idle().await;
    drop(rig.memory.take());
    for asked in ["tout relire", "pas vraiment", "mes données"] {
        let says = rig.says(asked).await;
        if asked == "pas vraiment" {
            continue;
        }
        assert!(says.len() > 2, "{}", says.len());
        let size = |say: &OutgoingMessage| {
            say.blocks
                .iter()
                .map(block)
                .map(|text| length(text) + 2)
                .sum::<usize>()
        };
        assert!(says.iter().all(|say| size(say) <= SMALLEST_TEXT_LIMIT));
        assert!(says.iter().rev().skip(1).all(|say| say.prompt.is_none()));
        let text: Vec<&str> = says.iter().flat_map(|say| &say.blocks).map(block).collect();
        let text = text.join("\n");
        for at in 0..12 {
            assert!(text.contains(&line(at)), "{at} is missing");
        }
        assert!(!text.contains("entre nous"));
    }
}

fn block(block: &Block) -> &str {
    match block {
        Block::Drawing(Drawing { shown: text, .. })
        | Block::Link(text)
        | Block::Picture(text)
        | Block::Progress(text)
        | Block::Text(text) => text,
        Block::Relayed(words) => words.shown(),
    }
}

/// At every step where it is asked, any other answer is understood as if it had not been asked.
#[test]
fn the_question_blocks_nothing() {
    let assistant = assistant();
    let (flows, locales, renderer, understander) = (
        &assistant.flows,
        &assistant.locales,
        &assistant.renderer,
        &assistant.understander,
    );
    let world = assistant.turn_input(NOON, true);
    let count = locales.tags().len();
    let mut states = reached(flows);
    states.sort_by_key(|state| state.step);
    states.dedup_by_key(|state| state.step);
    for state in &states {
        for tag in locales.tags() {
            let plain = session_at(flows, state, tag);
            let asked = Session {
                side_question: Some(SideQuestion::Rate { human: true }),
                ..plain.clone()
            };
            let place = &plain.frame().at;
            for choice in question(flows, &plain, count).choices {
                let words = renderer
                    .chosen(flows, &plain, choice)
                    .expect("it has words");
                let event = understander.understand(flows, &plain, &words);
                let heard = understander.understand(flows, &asked, &words);
                let rates = matches!(
                    heard,
                    Event::Chosen {
                        choice: Choice::Helped | Choice::NotReally,
                        ..
                    }
                );
                // « Oui » alone answers the last question.
                if rates {
                    continue;
                }
                assert_eq!(heard, event, "« {words} » at {place}");
                let without = turn(flows, plain.clone(), event, &world);
                let with = turn(flows, asked.clone(), heard, &world);
                assert_eq!(with.session, without.session, "« {words} » at {place}");
                assert_eq!(with.effects, without.effects, "« {words} » at {place}");
            }
            for (number, choice) in [("1", Choice::Helped), ("2", Choice::NotReally)] {
                let read = Match::Exact;
                let chosen = Event::Chosen { choice, read };
                assert_eq!(understander.understand(flows, &asked, number), chosen);
            }
            assert_eq!(
                understander.understand(flows, &asked, "99"),
                Event::NotUnderstood
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_counts_them() {
    let mut rig = DeskRig::keeping(30);
    rig.all(&END).await;
    rig.all(&["oui", "dire pourquoi", "c'est\u{1b}[2J clair"])
        .await;
    let ratings = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .arg("ratings")
            .args(words)
            .env_clear()
            .env("GUICHET_STORE", rig.home.store_folder())
            .env("GUICHET_KEYS", rig.home.keys_folder())
            .output()
            .expect("the program runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr)
    };
    let table = "journey        by      helped  not really\n\
                 staff-account  robot        1           0\n";
    let remark = "2026-09-07  staff-account  fr  robot  helped  c'est[2J clair\n";
    // A service of this test holds the store, and other programs ask it.
    let folder = rig.home.store_folder();
    let screens = guichet::channel::terminal::Terminals::default();
    let service = std::sync::Arc::clone(&rig.service);
    let listening = guichet::control::serve(service, screens, &folder, || NOON);
    let listening = listening.expect("a socket");
    let asked = tokio::task::block_in_place(|| [ratings(&[]), ratings(&["--words"])]);
    assert_eq!(asked, [table.to_owned(), format!("{table}{remark}")]);
    drop(listening);
}

#[test]
fn nothing_to_count_is_said() {
    let home = Home::new();
    drop(home.open());
    let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("ratings")
        .env_clear()
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder())
        .output()
        .expect("the program runs");
    assert!(output.status.success());
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(said, "nobody has said yet whether it helped\n");
}

#[tokio::test]
async fn a_person_who_waits_is_asked_when_that_is_over() {
    let mut rig = DeskRig::keeping(30);
    rig.all(&["/start", "personnel", "une personne"]).await;
    rig.says("répondre à une famille").await;
    let end = rig.says("des parents séparés").await;
    let offered = |says: &[OutgoingMessage]| {
        let asked = says.iter().filter_map(|say| say.prompt.as_ref());
        let mut labels = asked.flat_map(|asked| &asked.choices);
        labels.any(|choice| choice.label == "helped")
    };
    assert!(!offered(&end));
    rig.claims().await;
    rig.anne("Bonjour.").await;
    rig.now += SignedDuration::from_hours(25);
    rig.service
        .handoff
        .keep_desks(rig.now)
        .await
        .expect("time passes");
    rig.now += SignedDuration::from_hours(25);
    rig.service
        .handoff
        .keep_desks(rig.now)
        .await
        .expect("time passes");
    rig.service.outbox.idle().await;
    let say = |(_, outbound)| match outbound {
        Outbound::Say(say) => Some(say),
        Outbound::Erase { .. } | Outbound::Thread(_) => None,
    };
    let news: Vec<OutgoingMessage> = rig.memory.take().into_iter().filter_map(say).collect();
    assert!(offered(&news), "{news:?}");
    let mut own = rating(false, true);
    own.human = true;
    own.day += 2;
    rig.says("oui").await;
    assert_eq!(rig.kept().ratings, [own]);
}
