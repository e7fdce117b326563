//! A store that holds people, reminders and messages, to be copied, moved and looked after.

use jiff::Timestamp;

use guichet::dialogue::{Reminder, Session};
use guichet::message::{Address, Block, ChannelName, Outbound, OutgoingMessage, UpdateId};
use guichet::store::{Commit, HandoffChanges, Store};

use super::{Home, NOON};

/// The day on which they wrote.
pub(crate) const TODAY: u32 = 20_700;

pub(crate) fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Terminal,
        room: room.to_owned(),
    }
}

/// Moves a person a step on, with a reminder and a message that is not delivered.
pub(crate) fn keep(store: &Store, room: &str, count: usize, reminder: Option<Timestamp>) {
    let from = address(room);
    let before = store.session(&from).expect("it reads");
    let mut session = Session::new("welcome.who", "fr");
    session.stack[0].at = format!("activation.step-{count}");
    session.reminder = reminder.map(|at| Reminder {
        at,
        step: session.stack[0].at.clone(),
    });
    let say = OutgoingMessage {
        blocks: vec![Block::Text(format!("answer {count} to {room}"))],
        ..OutgoingMessage::default()
    };
    let commit = Commit {
        desk: HandoffChanges::default(),
        update: &UpdateId(format!("{room} {count}")),
        from: &from,
        before: before.as_ref(),
        session: guichet::store::SessionChange::Kept(&session),
        messages: vec![Outbound::Say(say)],
        today: TODAY,
        order: None,
        now: jiff::Timestamp::UNIX_EPOCH,
    };
    let (rows, _) = store.commit(commit).expect("it is kept");
    if count > 0 {
        let row = rows.first().expect("one message");
        store
            .delivered(row, &guichet::message::DeliveryReceipt::Aside)
            .expect("it is struck off");
    }
}

/// How many people the store holds.
pub(crate) const PEOPLE: usize = 30;

/// A store of [`PEOPLE`] people, each two steps on; every third is to be reminded at noon.
pub(crate) fn filled(home: &Home) -> Store {
    let store = home.open();
    for person in 0..PEOPLE {
        for count in 0..2 {
            let at = (person % 3 == 0).then_some(NOON);
            keep(&store, &person.to_string(), count, at);
        }
    }
    store
}
