//! A fault of the program, a panic in the middle of the work, costs one message. The person gets an
//! apology or the question again, the log gets the place and no typed word, and the conversation
//! goes on.

use guichet::message::{Address, ChannelName};

use crate::support::Home;
use crate::support::bot_api::BotApi;
use crate::support::telegram_program::Program;
use crate::support::web_program::{Reader, WebProgram};

const LEA: i64 = 21;
const OTHER: i64 = 22;
/// What a panic says here, as it might say words that a person typed.
const CANARY: &str = "CANARY-pangolin";

/// The program with a point at which it panics once.
fn start(api: &BotApi, point: &str) -> Program {
    let point = format!("{point}=1*panic({CANARY})");
    let more = [("FAILPOINTS", &*point), ("GUICHET_TELEGRAM_RATE", "0")];
    Program::start(api, Home::new(), &more)
}

fn texts(api: &BotApi, person: i64) -> Vec<String> {
    let chat = api.chat(person);
    let texts = chat.messages.values().map(|message| message.text.clone());
    texts.collect()
}

/// The references of eight letters and digits in a text, at the end of a line or inside one.
fn references(text: &str) -> Vec<String> {
    let is_reference = |word: &&str| {
        word.len() == 8
            && word
                .chars()
                .all(|c| c.is_ascii_uppercase() || ('2'..='9').contains(&c))
    };
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(is_reference)
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_panic_in_a_turn_is_apologised_for_and_the_next_turn_is_taken() {
    let api = BotApi::start().await;
    let mut program = start(&api, "turn");
    api.write(LEA, "fr", "/start");
    api.until("no apology came", |api| texts(api, LEA).len() == 1)
        .await;
    let apology = texts(&api, LEA).remove(0);
    assert!(apology.starts_with("Pardon"), "{apology}");
    let reference = references(&apology);
    assert_eq!(reference.len(), 1, "{apology}");

    api.write(LEA, "fr", "/start");
    api.until("the conversation is not usable", |api| {
        texts(api, LEA)
            .last()
            .is_some_and(|text| text.contains("Qui a besoin d'aide"))
    })
    .await;

    program.end();
    let log = program.said();
    assert!(log.contains("A turn failed at welcome.who"), "{log}");
    assert!(log.contains(&reference[0]), "{log}");
    assert!(log.contains("A fault of ours at "), "{log}");
    assert!(!log.contains("CANARY"), "{log}");
}

#[tokio::test]
async fn a_panic_in_a_delivery_mutes_no_conversation() {
    let api = BotApi::start().await;
    let mut program = start(&api, "before-delivery");
    api.write(LEA, "fr", "/start");
    // The answer is lost, and a person who may have missed it is asked again.
    api.until("the person is not asked again", |api| {
        texts(api, LEA)
            .iter()
            .any(|text| text.contains("Qui a besoin d'aide"))
    })
    .await;
    api.write(LEA, "fr", "un élève");
    api.write(OTHER, "fr", "/start");
    api.until("the conversation is mute", |api| {
        texts(api, LEA)
            .iter()
            .any(|text| text.contains("De quoi as-tu besoin"))
            && !texts(api, OTHER).is_empty()
    })
    .await;

    program.end();
    let log = program.said();
    assert!(log.contains("A delivery failed"), "{log}");
    assert!(!log.contains("CANARY"), "{log}");
    let store = program.home.open();
    assert_eq!(store.count_dead_letters().expect("it reads"), 1);
    let lea = Address {
        channel: ChannelName::Telegram,
        room: LEA.to_string(),
    };
    assert!(store.pending_for(&lea).expect("it reads").is_empty());
    let dead = store.dead_letters().expect("it reads");
    let logged = references(&log);
    assert!(
        dead.iter()
            .all(|letter| references(&letter.cause) == logged[..1]),
        "{logged:?}"
    );
}

#[tokio::test]
async fn a_message_that_comes_while_a_queue_ends_is_counted_before_it_goes() {
    // Each press comes while the mark of the message before goes to a slow disk, and its answer is refused
    // as soon as that is there, since no page is open.
    let points = "before-sync=sleep(20);before-count=sleep(200)";
    let more = [("FAILPOINTS", points)];
    let program = WebProgram::start(Home::new(), &more);
    let mut reader = Reader::of(&program.url);
    reader.get("/").await;
    reader.send(&[]).await;
    for _ in 0..5 {
        reader.press("Un élève").await;
        reader.press("Retour").await;
    }
    let said = program.said();
    assert!(!said.contains("A fault of ours"), "{said}");
}
