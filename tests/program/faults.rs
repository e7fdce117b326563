//! A fault of the program, a panic in the middle of the work, costs one message. The person gets an
//! apology or the question again, the log gets the place and no typed word, and the conversation
//! goes on.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use guichet::message::{Address, ChannelName};

use crate::support::Home;
use crate::support::bot_api::{BotApi, TOKEN};

const LEA: i64 = 21;
const OTHER: i64 = 22;
/// What a panic says here, as it might say words that a person typed.
const CANARY: &str = "CANARY-pangolin";

struct Program {
    child: Child,
    home: Home,
    log: PathBuf,
}

impl Program {
    /// Starts the program with a point at which it panics once.
    fn start(api: &BotApi, point: &str) -> Self {
        let home = Home::new();
        let log = home.store_folder().with_file_name("log");
        let to = std::fs::File::create(&log).expect("a log can be written");
        let child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .arg("serve")
            .current_dir(home.store_folder().parent().expect("a folder"))
            .env("GUICHET_TELEGRAM_TOKEN", TOKEN)
            .env("GUICHET_TELEGRAM_API", &api.address)
            .env("GUICHET_TELEGRAM_RATE", "0")
            .env("GUICHET_LISTEN", "127.0.0.1:0")
            .env("GUICHET_STORE", home.store_folder())
            .env("GUICHET_KEYS", home.keys_folder())
            .env("FAILPOINTS", format!("{point}=1*panic({CANARY})"))
            .env_remove("RUST_LOG")
            .stdout(Stdio::null())
            .stderr(to)
            .spawn();
        Self {
            child: child.expect("the program starts"),
            home,
            log,
        }
    }

    /// Ends the program and returns its log.
    fn end(&mut self) -> String {
        let told = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(told.expect("it is told to end").success());
        self.child.wait().expect("it ends");
        std::fs::read_to_string(&self.log).expect("a log")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The program may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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
    let mut program = Program::start(&api, "turn");
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

    let log = program.end();
    assert!(log.contains("A turn failed at welcome.who"), "{log}");
    assert!(log.contains(&reference[0]), "{log}");
    assert!(log.contains("A fault of ours at "), "{log}");
    assert!(!log.contains("CANARY"), "{log}");
}

#[tokio::test]
async fn a_panic_in_a_delivery_mutes_no_conversation() {
    let api = BotApi::start().await;
    let mut program = Program::start(&api, "before-delivery");
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

    let log = program.end();
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
