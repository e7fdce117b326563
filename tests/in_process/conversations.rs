//! What stays true of conversations when messages come twice, at once, or too fast.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::conversation::FloodLimit;
use guichet::message::{Address, Block, ChannelName, Inbound, Outbound, Payload, UpdateId};
use guichet::redaction::UserText;
use guichet::validation::Value;

use crate::support::{Home, assistant};

fn start(home: &Home, pace: Option<FloodLimit>) -> (Arc<Service>, Memory) {
    let memory = Memory::default();
    let channel = Channel::Memory(memory.clone());
    let now = Timestamp::UNIX_EPOCH;
    let service = Service::start(&assistant(), home.open(), vec![channel], pace, now);
    (
        Arc::new(service.unwrap_or_else(|error| panic!("{error}"))),
        memory,
    )
}

fn typed(room: &str, update: &str, words: &str) -> Inbound {
    Inbound {
        update: UpdateId(update.to_owned()),
        from: address(room),
        language: Some("fr".to_owned()),
        message: None,
        order: None,
        body: Payload::Typed(UserText::new(words.to_owned())),
    }
}

fn address(room: &str) -> Address {
    Address {
        channel: ChannelName::Memory,
        room: room.to_owned(),
    }
}

async fn say(service: &Service, inbound: Inbound) {
    let can = Memory::abilities();
    let received = service
        .conversations
        .receive(inbound, &can, Timestamp::UNIX_EPOCH);
    received.await.unwrap_or_else(|error| panic!("{error}"));
}

fn questions(memory: &Memory) -> Vec<(String, String)> {
    let asked = |(to, outbound): (Address, Outbound)| match outbound {
        Outbound::Say(say) => say.prompt.map(|asked| (to.room, asked.question)),
        Outbound::Erase { .. } | Outbound::Thread(_) => None,
    };
    memory.take().into_iter().filter_map(asked).collect()
}

#[tokio::test]
async fn an_update_that_comes_twice_is_answered_once() {
    let home = Home::new();
    let (service, memory) = start(&home, None);
    for _ in 0..3 {
        say(&service, typed("lea", "1", "eleve")).await;
    }
    service.outbox.idle().await;
    assert_eq!(questions(&memory).len(), 1);
}

/// Each conversation moves one step for each of its messages, whichever other messages come between
/// them, and its answers come in the order of its turns.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_of_one_person_at_once_lose_nothing_and_keep_their_order() {
    const PEOPLE: usize = 16;
    const MESSAGES: usize = 40;
    let home = Home::new();
    let (service, memory) = start(&home, None);
    let mut tasks = Vec::new();
    for person in 0..PEOPLE {
        for message in 0..MESSAGES {
            let service = Arc::clone(&service);
            tasks.push(tokio::spawn(async move {
                // Either of the two words answers the question, so the person moves.
                let inbound = typed(&person.to_string(), &format!("{person}-{message}"), "1");
                say(&service, inbound).await;
            }));
        }
    }
    for task in tasks {
        task.await.expect("no turn fails");
    }
    service.outbox.idle().await;
    let questions = questions(&memory);
    assert_eq!(
        questions.len(),
        PEOPLE * MESSAGES,
        "each message was answered, once"
    );
    let mut alone = Vec::new();
    for message in 0..MESSAGES {
        say(&service, typed("alone", &message.to_string(), "1")).await;
    }
    service.outbox.idle().await;
    alone.extend(
        self::questions(&memory)
            .into_iter()
            .map(|(_, question)| question),
    );
    for person in 0..PEOPLE {
        let own = questions
            .iter()
            .filter(|(room, _)| *room == person.to_string());
        let own: Vec<String> = own.map(|(_, question)| question.clone()).collect();
        assert_eq!(own, alone, "as if the messages had come one by one");
    }
}

#[tokio::test(start_paused = true)]
async fn who_writes_too_fast_is_told_so_and_moved_nowhere() {
    let home = Home::new();
    let pace = FloodLimit::per_minute(NonZeroU32::new(2).expect("two is not zero"));
    let (service, memory) = start(&home, Some(pace));
    say(&service, typed("lea", "1", "eleve")).await;
    say(&service, typed("lea", "2", "activer")).await;
    service.outbox.idle().await;
    memory.take();
    say(&service, typed("lea", "3", "oui")).await;
    // The person was told once; more answers would only make it worse.
    say(&service, typed("lea", "3b", "oui")).await;
    say(&service, typed("tom", "4", "eleve")).await;
    service.outbox.idle().await;
    let said = memory.take();
    // Conversations do not wait for one another: the answers may come in any order.
    let to_lea: Vec<_> = said.iter().filter(|(to, _)| to.room == "lea").collect();
    let [(_, Outbound::Say(refusal))] = to_lea[..] else {
        panic!("{said:?}")
    };
    let locale = assistant();
    let pupil = [("audience", Value::Text("pupil".to_owned()))];
    let text = locale
        .locales
        .locale("fr")
        .text("said-slow-down", None, &pupil);
    assert_eq!(refusal.blocks, [Block::Text(text.expect("it is there"))]);
    let kept = service
        .store
        .session(&address("lea"))
        .expect("it reads")
        .expect("it is there");
    assert_eq!(kept.session.frame().at, "activation.sheet");
    say(&service, typed("lea", "5", "je veux mourir")).await;
    service.outbox.idle().await;
    assert_eq!(memory.take().len(), 1, "this is never passed over");
    let other = service
        .store
        .session(&address("tom"))
        .expect("it reads")
        .expect("it is there");
    assert_eq!(
        other.session.frame().at,
        "welcome.pupil",
        "others are not held up"
    );
}

/// 1,000 pairs, or as many as are asked for.
#[expect(
    clippy::disallowed_methods,
    reason = "the number is set in the environment"
)]
fn pairs() -> usize {
    let wanted = std::env::var("PAIRS").ok();
    wanted.and_then(|pairs| pairs.parse().ok()).unwrap_or(1_000)
}

/// The second message comes while the first is being answered, and finds what the first one did.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_messages_a_millisecond_apart_keep_their_order() {
    const AT_ONCE: usize = 100;
    let home = Home::new();
    let (service, memory) = start(&home, None);
    for round in 0..pairs() / AT_ONCE {
        let pairs = (0..AT_ONCE).map(|pair| {
            let service = Arc::clone(&service);
            tokio::spawn(async move {
                let room = format!("{round}-{pair}");
                let first = say(&service, typed(&room, &format!("{room}-1"), "eleve"));
                let second = async {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    say(&service, typed(&room, &format!("{room}-2"), "activer")).await;
                };
                tokio::join!(first, second);
            })
        });
        for pair in pairs.collect::<Vec<_>>() {
            pair.await.expect("no turn fails");
        }
        service.outbox.idle().await;
        let questions = questions(&memory);
        assert_eq!(questions.len(), 2 * AT_ONCE);
        for pair in 0..AT_ONCE {
            let room = format!("{round}-{pair}");
            let own = questions.iter().filter(|(to, _)| *to == room);
            let own: Vec<&str> = own.map(|(_, question)| &**question).collect();
            assert_eq!(own, ["welcome.pupil", "activation.sheet"], "{room}");
            let kept = service.store.session(&address(&room)).expect("it reads");
            let kept = kept.expect("it is there");
            assert_eq!(kept.session.frame().at, "activation.sheet", "{room}");
            assert_eq!(kept.revision, 2, "{room}");
        }
    }
}
