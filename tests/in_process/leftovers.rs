//! Every kind of row is filled for one person. Erasing takes all that names them; a year after the
//! last word nothing is left at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::dialogue::Reminder;
use guichet::handoff::console::{self, ConsoleLine};
use guichet::handoff::{Desk, Desks, StaffPlace};
use guichet::message::{
    Address, Block, ChannelName, DeliveryReceipt, Inbound, LastMessage, MessageId, Outbound,
    OutgoingMessage, Payload, UpdateId,
};
use guichet::redaction::{RelayedText, UserText};
use guichet::store::{Blocked, Commit, HandoffChanges, Rating, SessionChange, day};

use crate::support::desk_rig::{DeskRig, address, staff};
use crate::support::patience::until;
use crate::support::{Home, NOON, assistant, sweep};

/// The person, by a name that no text holds.
const LEA: &str = "lea-4711";
/// A word of the person that no text holds.
const WORD: &str = "zarbi";
/// Every kind of row but those of the store itself.
const KINDS: [&str; 19] = [
    "a:", "b:", "c:", "d:", "f:", "g:", "h:", "k:", "o:", "p:", "q:", "r:", "s:", "t:", "u:", "w:",
    "x:", "y:", "z:",
];

struct Rig {
    home: Home,
    /// Nothing while one service ends and the next begins.
    running: Option<Service>,
    memory: Memory,
    count: u32,
}

fn start(home: &Home, memory: &Memory, now: Timestamp) -> Service {
    let mut desk = Desk::of("school-office", vec![staff("anne")]);
    desk.desk_channels = vec![address("office")];
    let channels = vec![Channel::Memory(memory.clone())];
    let desks = Desks::new(vec![desk]);
    let service = Service::start_with(&assistant(), home.open(), channels, desks, None, now);
    service.unwrap_or_else(|error| panic!("{error}"))
}

impl Rig {
    fn start() -> Self {
        let (home, memory) = (Home::new(), Memory::default());
        Self {
            running: Some(start(&home, &memory, NOON)),
            home,
            memory,
            count: 0,
        }
    }

    fn service(&self) -> &Service {
        self.running.as_ref().expect("one runs")
    }

    fn next(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    async fn says(&mut self, words: &str) {
        let inbound = Inbound {
            update: UpdateId(self.next()),
            from: address(LEA),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Payload::Typed(UserText::new(words.to_owned())),
        };
        let received = self
            .service()
            .conversations
            .receive(inbound, &Memory::abilities(), NOON)
            .await;
        received.expect("it is answered");
        self.service().outbox.idle().await;
    }

    async fn anne(&mut self, line: &str) {
        let written = ConsoleLine {
            by: &staff("anne"),
            words: line.to_owned().into(),
            id: &self.next(),
            on: None,
        };
        let told = console::take(&self.service().handoff, written, NOON).await;
        assert!(told.expect("it is answered").well, "{line}");
        self.service().outbox.idle().await;
    }

    /// Fills every kind of row.
    async fn fill(&mut self) {
        for words in [
            "/start",
            "/help",
            "je ne comprends pas ce texte",
            "élève",
            "/human",
            "garder l'échange",
            "dire en une ligne",
        ] {
            self.says(words).await;
        }
        self.says(&format!("{WORD} sur ma feuille")).await;
        let on = self.service().store.tickets().expect("it reads")[0].reference;
        self.anne(&format!("/claim {}", on.number())).await;
        self.anne("/language en").await;
        self.anne("Bonjour").await;
        self.anne(&format!("/note {WORD}, à rappeler")).await;
        self.says(&format!("c'est {WORD}")).await;
        let store = Arc::clone(&self.service().store);
        let lea = address(LEA);
        store.keep_room(&lea, 7).expect("it is kept");
        let picture = store.keep_sent_file("7", "hash", "name", day(NOON));
        picture.expect("it is kept");
        let refused = UpdateId("refused".to_owned());
        store
            .refuse(ChannelName::Memory, &refused, "a fault", NOON, day(NOON))
            .expect("it is kept");
        // What comes only with a platform, or at other steps: a reminder, buttons, a message that was
        // not delivered and one that never will be, a block, a rating with words.
        let kept = store.session(&lea).expect("it reads").expect("she wrote");
        let mut session = kept.session.clone();
        session.reminder = Some(Reminder {
            at: NOON + SignedDuration::from_hours(6),
            step: session.frame().at.clone(),
        });
        let rating = Rating {
            day: day(NOON),
            journey: "activation".to_owned(),
            language: "fr".to_owned(),
            human: true,
            helped: false,
        };
        let words = || UserText::new("parce que".to_owned()).relay();
        let say = |words: RelayedText| {
            Outbound::Say(OutgoingMessage {
                blocks: vec![Block::Relayed(words), Block::Text(LEA.to_owned())],
                ..OutgoingMessage::default()
            })
        };
        let notice = StaffPlace::Notice(on, ChannelName::Memory).address();
        let thread = StaffPlace::Thread(on, ChannelName::Memory).address();
        let places = [notice, thread, Address::of_request(on)];
        let commit = Commit {
            update: &UpdateId("filled".to_owned()),
            from: &lea,
            before: Some(&kept),
            session: SessionChange::Kept(&session),
            order: None,
            messages: (0..3).map(|_| say(words())).collect(),
            today: day(NOON),
            desk: HandoffChanges {
                blocked: Some(Blocked {
                    until: NOON + SignedDuration::from_hours(24 * 30),
                    on: on.number(),
                    desk: "school-office".to_owned(),
                }),
                messages: places
                    .iter()
                    .flat_map(|place| {
                        [(place.clone(), say(words())), (place.clone(), say(words()))]
                    })
                    .collect(),
                rating: Some(rating.clone()),
                remark: Some(rating.because(words(), 30)),
                ..HandoffChanges::default()
            },
            now: NOON,
        };
        let (rows, durable) = store.commit(commit).expect("it is kept");
        durable.wait().await.expect("it is durable");
        let buttons = DeliveryReceipt::Buttons(LastMessage {
            name: MessageId("12".to_owned()),
            menu: false,
        });
        let mut seen = BTreeSet::new();
        for (at, row) in rows.iter().enumerate() {
            match (at, seen.insert(row.to.room.clone())) {
                // Words for the holder never have buttons.
                _ if row.to == Address::of_request(on) => {}
                // The first to each address has buttons, and one never arrives.
                (_, true) => store.delivered(row, &buttons).expect("it is kept"),
                (1, false) => store.dead_letter(row, "refused").expect("it is kept"),
                _ => {}
            }
        }
        let kinds = self.kinds().await;
        for kind in KINDS {
            assert!(kinds.contains_key(kind), "no row {kind}: {kinds:?}");
        }
    }

    /// How many rows of each kind there are.
    async fn kinds(&self) -> BTreeMap<String, usize> {
        // Some rows are written soon, and not at once.
        let written = self.service().store.mark_delivered(true);
        written.wait().await.expect("it is durable");
        let mut kinds = BTreeMap::new();
        for line in self.export(false).lines() {
            let Some((_, key)) = line.split_once("\"key\":\"") else {
                continue;
            };
            let byte = |at: usize| u8::from_str_radix(key.get(at..at + 2)?, 16).ok();
            let kind: Option<String> = [byte(0), byte(2)]
                .into_iter()
                .map(|byte| byte.map(char::from))
                .collect();
            *kinds
                .entry(kind.expect("a key in hexadecimal"))
                .or_default() += 1;
        }
        kinds
    }

    /// Everything that is kept, sealed or in plain text.
    fn export(&self, plain: bool) -> String {
        let mut out = Vec::new();
        let exported = self.service().store.export(&mut out, plain);
        exported.expect("it exports");
        String::from_utf8_lossy(&out).into_owned()
    }
}

#[tokio::test]
async fn nothing_names_a_person_who_had_everything_erased() {
    let mut rig = Rig::start();
    rig.fill().await;
    let before = rig.export(true);
    assert!(before.contains(LEA) && before.contains(WORD));
    rig.says("effacer tout").await;
    rig.says("oui").await;
    // The desk's notice was changed, and the thread was deleted, with every word in it.
    let after = rig.export(true);
    assert!(!after.contains(LEA) && !after.contains(WORD), "{after}");
    // What stays leads to no person: what staff did, by the request's number; a block and the names of
    // updates and pictures, under keyed hashes; a rating and a text that was not clear; the language of
    // the member of staff.
    let kinds = rig.kinds().await;
    let stays = ["a:", "b:", "d:", "f:", "g:", "m:", "p:", "q:", "u:", "y:"];
    let left: Vec<_> = kinds
        .keys()
        .filter(|kind| !stays.contains(&kind.as_str()))
        .collect();
    assert!(left.is_empty(), "{kinds:?}");
}

#[tokio::test]
async fn a_year_after_the_last_word_the_store_is_empty() {
    let mut rig = Rig::start();
    rig.fill().await;
    let days = |count: i64| NOON + SignedDuration::from_hours(24 * count);
    // The machine was off for a year; then it runs, a day at a time.
    rig.service().outbox.idle().await;
    rig.running = None;
    rig.running = Some(start(&rig.home, &rig.memory, days(366)));
    for at in 366..410 {
        let now = days(at);
        rig.service()
            .catch_up(now)
            .await
            .expect("it looks after it");
        rig.service()
            .handoff
            .keep_desks(now)
            .await
            .expect("it keeps");
        rig.service()
            .handoff
            .delete_old_threads(now)
            .expect("it keeps");
        rig.service().outbox.idle().await;
        sweep(&rig.service().store, day(now));
    }
    let mut kinds = rig.kinds().await;
    // The store's own rows, and what is no person's: the language of the member of staff.
    kinds.retain(|kind, _| kind != "m:" && kind != "g:");
    assert!(kinds.is_empty(), "{kinds:?}");
}

/// A program runs for months, and what it promised to remove must not wait for its next start.
#[tokio::test]
async fn a_program_that_runs_on_removes_each_day_what_has_expired() {
    static NOW: AtomicI64 = AtomicI64::new(0);
    let days = |count: i64| NOON + SignedDuration::from_hours(24 * count);
    let set = |at: Timestamp| NOW.store(at.as_second(), Ordering::SeqCst);
    let clock = || Timestamp::from_second(NOW.load(Ordering::SeqCst)).expect("it is a moment");
    let mut rig = DeskRig::start();
    for (person, spoke) in [("lea", 0), ("sami", 1)] {
        rig.now = days(spoke);
        let update = rig.next();
        rig.said(&address(person), "/start", &update).await;
    }
    let is_kept = |person: &str| {
        let kept = rig.service.store.session(&address(person));
        kept.expect("it reads").is_some()
    };
    set(days(30));
    let service = Arc::clone(&rig.service);
    let running = tokio::spawn(service.keep_time(clock, || true));
    until("the first day removes nothing", || !is_kept("lea")).await;
    assert!(is_kept("sami"), "it was removed a day too early");
    set(days(31));
    until("the second day removes nothing", || !is_kept("sami")).await;
    running.abort();
}

#[tokio::test]
async fn who_has_everything_erased_takes_no_request_of_another_along() {
    let mut rig = DeskRig::start();
    for person in ["lea", "sami"] {
        for words in ["/start", "/human"] {
            let update = rig.next();
            rig.said(&address(person), words, &update).await;
        }
    }
    let requests = |rig: &DeskRig| rig.service.store.tickets().expect("it reads");
    let of = |rig: &DeskRig, person: &str| {
        let all = requests(rig).into_iter();
        all.filter(|ticket| ticket.person == address(person))
            .collect::<Vec<_>>()
    };
    let (lea, sami) = (of(&rig, "lea"), of(&rig, "sami"));
    for line in ["claim", "close"] {
        let line = format!("/{line} {}", lea[0].reference.number());
        assert!(rig.staff("anne", &line).await.well, "{line}");
    }
    for words in ["effacer tout", "oui"] {
        let update = rig.next();
        rig.said(&address("lea"), words, &update).await;
    }
    assert_eq!(requests(&rig), sami);
}
