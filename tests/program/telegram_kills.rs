//! The program answers on Telegram and is killed at random, again and again. Every update that was
//! confirmed has its effect once, and every person gets an answer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use guichet::message::{Address, ChannelName};
use guichet::store::Store;

use crate::support::Home;
use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::telegram_program::guichet;

const PEOPLE: i64 = 24;
/// What each person writes after « /start », over and over. Where a person stands tells how many of
/// their messages had an effect, and no answer is the same as the one before it.
const WORDS: [&str; 6] = [
    "un élève",
    "activer",
    "oui",
    "suivant",
    "recommencer",
    "/status",
];
/// Where a person stands after each of these words.
const STEPS: [&str; 6] = [
    "welcome.who",
    "welcome.pupil",
    "activation.sheet",
    "activation.portal",
    "activation.login",
    "welcome.who",
];

/// The number of kills: 60, or as many as are asked for.
#[expect(
    clippy::disallowed_methods,
    reason = "the person who runs the tests says so in the environment"
)]
fn kills() -> usize {
    let asked = std::env::var("KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok());
    asked.unwrap_or(60)
}

/// A number that looks random and is the same in every run.
fn scatter(seed: usize) -> u64 {
    let hash = blake3::hash(&seed.to_be_bytes());
    u64::from(hash.as_bytes()[0]) * 256 + u64::from(hash.as_bytes()[1])
}

fn start(api: &BotApi, home: &Home, log: &Path) -> Child {
    let log = std::fs::File::options().append(true).create(true).open(log);
    guichet(home)
        .arg("serve")
        .env("GUICHET_TELEGRAM_TOKEN", TOKEN)
        .env("GUICHET_TELEGRAM_API", &api.address)
        .env("GUICHET_TELEGRAM_RATE", "0")
        // A program that starts slowly answers all at once what was written over many lives.
        .env("GUICHET_MESSAGES_PER_MINUTE", "0")
        .env("GUICHET_LISTEN", "127.0.0.1:0")
        .stdout(Stdio::null())
        .stderr(log.expect("a log can be written"))
        .spawn()
        .expect("the program starts")
}

fn address(person: i64) -> Address {
    Address {
        channel: ChannelName::Telegram,
        room: person.to_string(),
    }
}

/// What a person saw, and how often something was seen twice.
fn seen(api: &BotApi, person: i64) -> (Vec<String>, usize) {
    let mut seen: Vec<String> = Vec::new();
    let mut twice = 0;
    for message in api.chat(person).messages.values() {
        if seen.last() == Some(&message.text) {
            twice += 1;
        } else {
            seen.push(message.text.clone());
        }
    }
    (seen, twice)
}

#[expect(clippy::print_stdout, reason = "the figures of a run")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_every_confirmed_update_has_its_effect_once() {
    let kills = kills();
    let (api, home) = (BotApi::start().await, Home::new());
    let log: PathBuf = home.store_folder().with_file_name("log");
    let mut written = BTreeMap::<i64, usize>::new();
    for person in 1..=PEOPLE {
        api.write(person, "fr", "/start");
    }
    for round in 0..kills {
        let mut program = start(&api, &home, &log);
        let lives = Duration::from_millis(150 + scatter(round) % 600);
        let begun = tokio::time::Instant::now();
        for turn in 0.. {
            if begun.elapsed() > lives {
                break;
            }
            let person = scatter(round * 1_000 + turn + 1);
            let person = 1 + i64::try_from(person).expect("it is small") % PEOPLE;
            // People write whether or not the program is there.
            let count = written.entry(person).or_default();
            api.write(person, "fr", WORDS[*count % WORDS.len()]);
            *count += 1;
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        program.kill().expect("it is killed");
        program.wait().expect("it has ended");
    }
    let mut program = start(&api, &home, &log);
    api.drained().await;
    let expected = |person: &i64| 1 + written.get(person).copied().unwrap_or(0);
    api.until("a person got no answer", |api| {
        (1..=PEOPLE).all(|person| seen(api, person).0.len() >= expected(&person))
    })
    .await;
    // When it is told to end, the program first marks as delivered what was sent.
    let told = Command::new("kill")
        .args(["-TERM", &program.id().to_string()])
        .status();
    assert!(told.expect("it is told to end").success());
    program.wait().expect("it has ended");
    let store = Store::open(&home.store_folder(), &home.keys_folder());
    let store = store.unwrap_or_else(|error| panic!("{error}")).store;
    let mut doubts = 0;
    for person in 1..=PEOPLE {
        let (seen, twice) = seen(&api, person);
        assert_eq!(seen.len(), expected(&person), "person {person}: {seen:#?}");
        doubts += twice;
        let kept = store.session(&address(person)).expect("it reads");
        let at = kept
            .expect("every person has begun")
            .session
            .frame()
            .at
            .clone();
        let count = expected(&person) - 1;
        assert_eq!(at, STEPS[count % STEPS.len()], "after {count} messages");
        assert!(
            store
                .pending_for(&address(person))
                .expect("it reads")
                .is_empty()
        );
    }
    assert_eq!(store.count_dead_letters().expect("it reads"), 0);
    let confirmed: usize = written.values().sum();
    println!("{kills} kills, {confirmed} updates, {doubts} shown twice");
    let said = std::fs::read_to_string(&log).expect("a log");
    assert!(
        !said.contains("CANARY"),
        "a name or the token is in the log"
    );
}
