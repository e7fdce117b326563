//! What the store does with rows: one batch for a turn, and nothing of what was erased or has expired.

use guichet::dialogue::Session;
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::redaction::UserText;
use guichet::store::{Commit, HandoffChanges, KEPT_DAYS, Rating, Store, StoreError, Unclear};

use crate::support::Home;

pub(crate) const TODAY: u32 = 20_000;

pub(crate) fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: room.to_owned(),
    }
}

fn message(text: &str) -> Outbound {
    Outbound::Say(OutgoingMessage {
        blocks: vec![Block::Text(text.to_owned())],
        ..OutgoingMessage::default()
    })
}

pub(crate) fn commit<'a>(
    update: &'a UpdateId,
    from: &'a Address,
    before: Option<&'a guichet::store::StoredSession>,
    session: Option<&'a Session>,
    text: &str,
) -> Commit<'a> {
    Commit {
        desk: HandoffChanges::default(),
        update,
        from,
        before,
        session: session.map_or(
            guichet::store::SessionChange::Erased,
            guichet::store::SessionChange::Kept,
        ),
        messages: vec![message(text)],
        today: TODAY,
        order: None,
        now: jiff::Timestamp::UNIX_EPOCH,
    }
}

#[tokio::test]
async fn a_commit_holds_the_session_the_message_and_the_mark_of_its_update() {
    let home = Home::new();
    let (update, from) = (UpdateId("7".into()), address("lea"));
    let session = Session::new("welcome.who", "fr");
    {
        let store = home.open();
        assert!(
            !store
                .seen(ChannelName::Memory, &update, TODAY)
                .expect("it reads")
        );
        let commit = commit(&update, &from, None, Some(&session), "bonjour");
        let (rows, durable) = store.commit(commit).expect("it commits");
        durable.wait().await.expect("it is durable");
        assert_eq!(rows.len(), 1);
    }
    let store = home.open();
    assert!(
        store
            .seen(ChannelName::Memory, &update, TODAY)
            .expect("it reads")
    );
    assert!(
        store
            .seen(ChannelName::Memory, &update, TODAY + 2)
            .expect("it reads")
    );
    let kept = store
        .session(&from)
        .expect("it reads")
        .expect("it is there");
    assert_eq!(kept.session, session);
    let pending = store.pending().expect("it reads");
    assert_eq!(pending.len(), 1);
    assert_eq!(
        (&pending[0].to, &pending[0].outbound),
        (&from, &message("bonjour"))
    );
    store
        .delivered(&pending[0], &guichet::message::DeliveryReceipt::Aside)
        .expect("it is struck off");
    assert!(store.pending().expect("it reads").is_empty());
}

#[tokio::test]
async fn no_message_has_the_name_of_one_before_the_last_start() {
    let home = Home::new();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let mut names = std::collections::BTreeSet::new();
    for run in 0..5 {
        let store = home.open();
        for turn in 0..3 {
            let update = UpdateId(format!("{run} {turn}"));
            let before = store.session(&from).expect("it reads");
            let commit = commit(&update, &from, before.as_ref(), Some(&session), "bonjour");
            let (rows, durable) = store.commit(commit).expect("it commits");
            durable.wait().await.expect("it is durable");
            let sent = store.delivered(&rows[0], &guichet::message::DeliveryReceipt::Aside);
            sent.expect("it is struck off");
            assert!(names.insert(rows[0].name()), "run {run}, turn {turn}");
        }
    }
}

#[test]
fn a_turn_on_an_old_session_is_refused() {
    let home = Home::new();
    let store = home.open();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let first = UpdateId("1".into());
    store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    let second = UpdateId("2".into());
    let again = store.commit(commit(&second, &from, None, Some(&session), "b"));
    assert!(matches!(again, Err(StoreError::Conflict)));
    assert!(
        !store
            .seen(ChannelName::Memory, &second, TODAY)
            .expect("it reads"),
        "nothing of it is kept"
    );
}

#[test]
fn forgetting_takes_the_session_and_what_was_not_delivered() {
    let home = Home::new();
    let store = home.open();
    let from = address("lea");
    let session = Session::new("welcome.who", "fr");
    let first = UpdateId("1".into());
    store
        .commit(commit(&first, &from, None, Some(&session), "a"))
        .expect("it commits");
    let kept = store.session(&from).expect("it reads");
    let second = UpdateId("2".into());
    store
        .commit(commit(&second, &from, kept.as_ref(), None, "bye"))
        .expect("it commits");
    assert!(store.session(&from).expect("it reads").is_none());
    let pending = store.pending().expect("it reads");
    assert_eq!(pending.len(), 1, "only the farewell is left");
    assert_eq!(pending[0].outbound, message("bye"));
}

#[test]
fn quiet_sessions_go_after_their_days_and_others_stay() {
    let home = Home::new();
    let store = home.open();
    let session = Session::new("welcome.who", "fr");
    for (room, today) in [("quiet", TODAY), ("busy", TODAY)] {
        let update = UpdateId(room.into());
        let from = address(room);
        let commit = Commit {
            desk: HandoffChanges::default(),
            today,
            ..commit(&update, &from, None, Some(&session), "a")
        };
        store.commit(commit).expect("it commits");
    }
    let busy = address("busy");
    let kept = store.session(&busy).expect("it reads");
    let update = UpdateId("later".into());
    let later = commit(&update, &busy, kept.as_ref(), Some(&session), "b");
    store
        .commit(Commit {
            desk: HandoffChanges::default(),
            today: TODAY + 10,
            ..later
        })
        .expect("it commits");
    crate::support::sweep(&store, TODAY + KEPT_DAYS - 1);
    assert!(
        store
            .session(&address("quiet"))
            .expect("it reads")
            .is_some()
    );
    crate::support::sweep(&store, TODAY + KEPT_DAYS);
    assert!(
        store
            .session(&address("quiet"))
            .expect("it reads")
            .is_none()
    );
    assert!(store.session(&busy).expect("it reads").is_some());
    crate::support::sweep(&store, TODAY + 10 + KEPT_DAYS);
    assert!(store.session(&busy).expect("it reads").is_none());
}

#[test]
fn a_message_waits_no_longer_than_anything_is_kept() {
    let home = Home::new();
    let store = home.open();
    let (update, from) = (UpdateId("1".into()), address("gone"));
    let noon = i64::from(TODAY) * 24 * 60 * 60 + 12 * 60 * 60;
    let said = Commit {
        now: jiff::Timestamp::from_second(noon).expect("a moment"),
        ..commit(&update, &from, None, None, "a")
    };
    store.commit(said).expect("it commits");
    for (today, waiting) in [(TODAY + KEPT_DAYS - 1, 1), (TODAY + KEPT_DAYS, 0)] {
        crate::support::sweep(&store, today);
        let pending = store.pending().expect("it reads");
        assert_eq!(pending.len(), waiting, "{today}");
    }
}

#[test]
fn what_people_said_of_the_help_is_kept_for_its_days_and_not_a_day_longer() {
    const YEAR: u32 = 365;
    const FORTNIGHT: u32 = 14;
    let home = Home::new();
    let store = home.open();
    let (update, from) = (UpdateId("1".into()), address("lea"));
    let session = Session::new("welcome.who", "fr");
    let rating = Rating {
        day: TODAY,
        journey: "activation".to_owned(),
        language: "fr".to_owned(),
        human: false,
        helped: true,
    };
    let words = UserText::new("merci".to_owned()).relay();
    let desk = HandoffChanges {
        rating: Some(rating.clone()),
        remark: Some(rating.because(words, FORTNIGHT)),
        unclear: Some(Unclear {
            day: TODAY,
            text: "activation-sheet".to_owned(),
            language: "fr".to_owned(),
        }),
        ..HandoffChanges::default()
    };
    let rated = commit(&update, &from, None, Some(&session), "a");
    store.commit(Commit { desk, ..rated }).expect("it commits");
    for (later, left) in [
        (FORTNIGHT - 1, (1, 1, 1)),
        (FORTNIGHT, (1, 0, 1)),
        (YEAR - 1, (1, 0, 1)),
        (YEAR, (0, 0, 0)),
    ] {
        crate::support::sweep(&store, TODAY + later);
        let all = store.ratings().expect("it reads");
        let now = (all.ratings.len(), all.remarks.len(), all.unclear.len());
        assert_eq!(now, left, "after {later} days");
    }
}

/// The person agreed that staff read their words, and not that they are kept where they never arrived.
#[test]
fn a_message_that_never_arrived_is_kept_without_the_words_of_the_person() {
    let home = Home::new();
    let store = home.open();
    let (update, from) = (UpdateId("1".into()), address("lea"));
    let words = UserText::new("zarbi".to_owned()).relay();
    let relayed = Outbound::Say(OutgoingMessage {
        blocks: vec![
            Block::Text("La demande 12".to_owned()),
            Block::Relayed(words),
        ],
        ..OutgoingMessage::default()
    });
    let said = Commit {
        messages: vec![relayed],
        ..commit(&update, &from, None, None, "")
    };
    let (rows, _) = store.commit(said).expect("it commits");
    let kept = || {
        let mut bytes = Vec::new();
        store.export(&mut bytes, true).expect("it exports");
        String::from_utf8(bytes).expect("an export is text")
    };
    assert!(kept().contains("zarbi"));
    store.dead_letter(&rows[0], "refused").expect("it is kept");
    let kept = kept();
    assert!(kept.contains("La demande 12"), "{kept}");
    assert!(!kept.contains("zarbi"), "{kept}");
}

#[test]
fn what_has_expired_goes_in_parts_between_which_people_are_answered() {
    const PEOPLE: usize = 600;
    let home = Home::new();
    let store = home.open();
    let session = Session::new("welcome.who", "fr");
    for person in 0..PEOPLE {
        let update = UpdateId(person.to_string());
        let from = address(&person.to_string());
        store
            .commit(commit(&update, &from, None, Some(&session), "a"))
            .expect("it commits");
    }
    let later = TODAY + KEPT_DAYS;
    let left = |store: &Store| {
        let all = (0..PEOPLE).map(|person| address(&person.to_string()));
        let kept = all.filter(|from| store.session(from).expect("it reads").is_some());
        kept.count()
    };
    let mut before = left(&store);
    let mut parts = 0;
    while store.sweep_part(later).expect("it sweeps") {
        parts += 1;
        let now = left(&store);
        assert!(now < before && before - now <= 250, "{before} {now}");
        before = now;
        let update = UpdateId(format!("between {parts}"));
        let from = address(&format!("new {parts}"));
        let turn = commit(&update, &from, None, Some(&session), "b");
        let turn = Commit {
            today: later,
            ..turn
        };
        store.commit(turn).expect("people are answered in between");
    }
    assert_eq!((parts, left(&store)), (2, 0));
    assert!(
        store
            .session(&address("new 1"))
            .expect("it reads")
            .is_some()
    );
    let report = store.verify().expect("it reads");
    assert_eq!((report.wrong, report.updates), (0, 2));
}
