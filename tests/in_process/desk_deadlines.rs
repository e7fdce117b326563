//! What time does at the desk, and what it does not: no request is closed, and no person reminded or
//! written to, too early.

use jiff::{SignedDuration, Timestamp};

use guichet::channel::memory::Memory;
use guichet::dialogue::{Reminder, TicketNumber};
use guichet::handoff::Ticket;
use guichet::message::{Address, Block, OutgoingMessage, UpdateId};
use guichet::store::{Commit, HandoffChanges, SessionChange, day};

use crate::support::NOON;
use crate::support::desk_rig::{DeskRig, address, desk};

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

fn hours(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count)
}

/// What each address reads of what time did.
type Told = Vec<(String, String)>;

impl DeskRig {
    async fn lea(&mut self, words: &str) {
        let update = self.next();
        self.said(&address("lea"), words, &update).await;
    }

    /// A person calls the desk, and Anne takes the request.
    async fn held(&mut self) -> TicketNumber {
        self.lea("/start").await;
        self.lea("/human").await;
        let on = self.service.store.tickets().expect("it reads")[0].reference;
        self.anne(&format!("/claim {}", on.number())).await;
        on
    }

    async fn anne(&mut self, line: &str) {
        let told = self.staff("anne", line).await;
        assert!(told.well, "{told:?}");
        self.delivered().await;
    }

    /// Time passes; returns what was said because of that.
    async fn passes(&mut self, until: Timestamp) -> Told {
        self.now = until;
        let kept = self.service.handoff.keep_desks(until).await;
        kept.expect("time passes");
        let can = |_: &Address| Memory::abilities();
        let woken = self.service.conversations.wake(can, until).await;
        woken.expect("reminders are given");
        let said = self.delivered().await.into_iter();
        said.map(|(to, say)| (to.room, text(&say))).collect()
    }

    fn ticket(&self, on: TicketNumber) -> Ticket {
        let ticket = self.service.store.ticket(on).expect("it reads");
        ticket.expect("it is there")
    }

    /// Has the person reminded of a step, as when the button for that was pressed there.
    async fn reminded_at(&mut self, at: Timestamp, step: &str) {
        let from = address("lea");
        let kept = self.service.store.session(&from).expect("it reads");
        let kept = kept.expect("she has begun");
        let mut session = kept.session.clone();
        session.reminder = Some(Reminder {
            at,
            step: step.to_owned(),
        });
        let commit = Commit {
            update: &UpdateId(self.next()),
            from: &from,
            before: Some(&kept),
            session: SessionChange::Kept(&session),
            order: None,
            messages: Vec::new(),
            today: day(self.now),
            desk: HandoffChanges::default(),
            now: self.now,
        };
        let (_, durable) = self.service.store.commit(commit).expect("it is kept");
        durable.wait().await.expect("it is durable");
    }
}

fn text(say: &OutgoingMessage) -> String {
    let text = |block: &Block| match block {
        Block::Text(text) => Some(text.clone()),
        _ => None,
    };
    say.blocks.iter().filter_map(text).collect()
}

/// How many messages with these words were read at this address.
fn read(told: &Told, room: &str, words: &str) -> usize {
    let own = told
        .iter()
        .filter(|(to, text)| to == room && text.contains(words));
    own.count()
}

const WARNED: &str = "attend ta réponse";
const WARNED_POLITELY: &str = "attend votre réponse";

fn warned(told: &Told) -> usize {
    read(told, "lea", WARNED) + read(told, "lea", WARNED_POLITELY)
}

#[tokio::test]
async fn who_was_warned_and_answers_is_not_closed_by_the_next_silence() {
    let mut rig = DeskRig::start();
    let on = rig.held().await;
    rig.anne("Que vois-tu ?").await;
    assert_eq!(warned(&rig.passes(NOON + hours(24)).await), 1);
    rig.now = NOON + hours(25);
    rig.lea("une page blanche").await;
    rig.anne("Recharge la page.").await;
    // When the first silence would have closed it, and until a new warning is due.
    for later in [hours(48), hours(49) - minutes(1)] {
        let told = rig.passes(NOON + later).await;
        assert!(told.is_empty() && !rig.ticket(on).is_closed(), "{told:?}");
    }
    assert_eq!(warned(&rig.passes(NOON + hours(49)).await), 1);
    rig.passes(NOON + hours(73) - minutes(1)).await;
    assert!(!rig.ticket(on).is_closed());
    rig.passes(NOON + hours(73)).await;
    assert!(rig.ticket(on).is_closed());
}

#[tokio::test]
async fn words_of_either_side_restart_the_clock() {
    let mut rig = DeskRig::start();
    let on = rig.held().await;
    rig.anne("Que vois-tu ?").await;
    // Words of the person: the holder has the full time for the last of them.
    for minute in [10, 20] {
        rig.now = NOON + minutes(minute);
        rig.lea("une page blanche").await;
    }
    rig.passes(NOON + minutes(34)).await;
    assert!(rig.ticket(on).holder().is_some());
    // Words of staff: the person has the full time from the last of them.
    rig.anne("Recharge la page.").await;
    rig.now = NOON + hours(23);
    rig.anne("Et maintenant ?").await;
    let told = rig.passes(NOON + hours(25)).await;
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(warned(&rig.passes(NOON + hours(47)).await), 1);
}

#[tokio::test]
async fn a_returned_request_is_not_reminded_of_at_once() {
    let mut rig = DeskRig::start();
    rig.lea("/start").await;
    rig.lea("/human").await;
    let long = "attend depuis longtemps";
    assert_eq!(
        read(&rig.passes(NOON + minutes(30)).await, "desk:bob", long),
        1
    );
    rig.now = NOON + minutes(40);
    let on = rig.service.store.tickets().expect("it reads")[0].reference;
    rig.anne(&format!("/claim {}", on.number())).await;
    let lapsed = rig.passes(NOON + minutes(55)).await;
    assert_eq!(
        read(&lapsed, "desk:bob", "attend de nouveau"),
        1,
        "{lapsed:?}"
    );
    for minute in [56, 60, 84] {
        let told = rig.passes(NOON + minutes(minute)).await;
        assert!(told.is_empty(), "{minute} {told:?}");
    }
    assert_eq!(
        read(&rig.passes(NOON + minutes(85)).await, "desk:bob", long),
        1
    );
}

#[tokio::test]
async fn after_a_stop_nothing_lapses_or_closes_at_once() {
    let mut rig = DeskRig::start();
    let on = rig.held().await;
    rig.anne("Que vois-tu ?").await;
    // The person was warned, and may have answered while the service was away.
    assert_eq!(warned(&rig.passes(NOON + hours(24)).await), 1);
    rig.now = NOON + hours(24 * 3);
    let mut rig = rig.restart(vec![desk(&["anne", "bob"])]).await;
    for later in [0, 1, 20] {
        rig.passes(NOON + hours(24 * 3) + minutes(later)).await;
        assert!(!rig.ticket(on).is_closed());
    }
    // A question of the person that was left when the service stopped.
    rig.lea("une page blanche").await;
    rig.passes(rig.now + minutes(1)).await;
    rig.now += minutes(40);
    let back = rig.now;
    let mut rig = rig.restart(vec![desk(&["anne", "bob"])]).await;
    for (later, holds) in [(0, true), (14, true), (15, false)] {
        rig.passes(back + minutes(later)).await;
        assert_eq!(rig.ticket(on).holder().is_some(), holds, "{later}");
    }
}

#[tokio::test]
async fn no_person_is_warned_at_night() {
    let mut rig = DeskRig::start();
    rig.held().await;
    // Ten in the evening, by the clock of the school.
    rig.now = NOON + hours(10);
    rig.lea("une page blanche").await;
    rig.anne("Recharge la page.").await;
    for hour in [34, 35, 43] {
        let told = rig.passes(NOON + hours(hour)).await;
        assert_eq!(warned(&told), 0, "{hour} {told:?}");
    }
    assert_eq!(warned(&rig.passes(NOON + hours(44)).await), 1);
}

#[tokio::test]
async fn a_reminder_that_is_due_at_night_comes_in_the_morning() {
    let mut rig = DeskRig::start();
    rig.lea("/start").await;
    rig.reminded_at(NOON + hours(10), "welcome.who").await;
    for hour in [10, 12, 19] {
        let told = rig.passes(NOON + hours(hour)).await;
        assert!(told.is_empty(), "{hour} {told:?}");
    }
    assert_eq!(rig.passes(NOON + hours(20)).await.len(), 1);
    assert!(rig.passes(NOON + hours(21)).await.is_empty());
}

#[tokio::test]
async fn no_person_is_reminded_of_a_step_that_was_left() {
    let mut rig = DeskRig::start();
    rig.lea("/start").await;
    rig.reminded_at(NOON + hours(2), "welcome.who").await;
    rig.lea("élève").await;
    assert!(rig.passes(NOON + hours(2)).await.is_empty());
    let kept = rig.service.store.session(&address("lea"));
    let kept = kept.expect("it reads").expect("she has begun");
    assert_eq!(kept.session.reminder, None);
}

/// The bot keeps silent beside staff. What it promised before is not broken by that.
#[tokio::test]
async fn a_reminder_that_is_due_while_staff_speak_comes_the_day_after() {
    let mut rig = DeskRig::start();
    let on = rig.held().await;
    rig.anne("Que vois-tu ?").await;
    rig.reminded_at(NOON + hours(2), "welcome.who").await;
    for minute in [120, 121, 180] {
        let told = rig.passes(NOON + minutes(minute)).await;
        assert!(told.is_empty(), "{minute} {told:?}");
    }
    rig.anne(&format!("/close {}", on.number())).await;
    // Until six in the evening of the next day.
    let told = rig.passes(NOON + hours(30) - minutes(1)).await;
    assert!(told.is_empty(), "{told:?}");
    let told = rig.passes(NOON + hours(30)).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(rig.passes(NOON + hours(31)).await.is_empty());
}

#[tokio::test]
async fn a_closed_desk_is_not_reminded_of_what_waits() {
    let school = "[[open]]\ndays = [\"monday\", \"tuesday\"]\nhours = [\"08:00-13:00\"]\n";
    let mut rig = DeskRig::at_school(school);
    rig.lea("/start").await;
    rig.lea("/human").await;
    let long = "attend depuis longtemps";
    let told = rig.passes(NOON + minutes(30)).await;
    assert_eq!(read(&told, "desk:anne", long), 1, "{told:?}");
    // It is Monday; the desk closes at one, and opens at eight on Tuesday.
    for hour in [1, 3, 12, 19] {
        let told = rig.passes(NOON + hours(hour)).await;
        assert!(told.is_empty(), "{hour} {told:?}");
    }
    let told = rig.passes(NOON + hours(20)).await;
    assert_eq!(read(&told, "desk:anne", long), 1, "{told:?}");
}
