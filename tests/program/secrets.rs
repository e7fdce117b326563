//! Canaries: words typed at every step and of every kind, which must not be found anywhere
//! afterwards.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use static_assertions::assert_not_impl_any;

use guichet::redaction::UserText;

use crate::support::{Home, TRACE, assistant, files_below};

assert_not_impl_any!(UserText: Clone, Copy, std::fmt::Debug, std::fmt::Display, serde::Serialize);
assert_not_impl_any!(UserText: PartialEq<UserText>, std::hash::Hash, AsRef<str>, std::ops::Deref);
assert_not_impl_any!(UserText: Into<String>, AsRef<[u8]>, std::borrow::Borrow<str>);

/// What people paste, each with a piece that is looked for afterwards.
const CANARIES: &[&str] = &[
    "Canari2026!",
    "canari.passe@gmial.com",
    "canari.passe@exemple.fr",
    "mon mot de passe est Canari77!",
    "c.canari12",
    "CANARI7X2K9Q",
    "je m'appelle Canari et je comprends rien",
    "canari",
    "https://exemple.fr/?canari=1",
    "/start canari",
    "/canari",
    "\u{1f600}canari\u{200b}",
];

#[test]
fn a_typed_word_is_in_no_file_and_no_log_and_is_not_said_back() {
    let home = Home::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .env_clear()
        .env("RUST_LOG", TRACE)
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let input = std::thread::spawn(move || {
        for step in [
            "eleve", "activer", "oui", "1", "2", "1", "1", "1", "1", "1", "1", "1", "1", "1",
        ] {
            for canary in CANARIES {
                writeln!(stdin, "{canary}").expect("it listens");
            }
            writeln!(stdin, "{step}").expect("it listens");
        }
    });
    let output = child.wait_with_output().expect("it ends");
    input.join().expect("everything was typed");
    assert!(output.status.success(), "{output:?}");
    let clean = |name: &str, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        let found = text.find("canari").map(|at| {
            text[at.saturating_sub(80)..]
                .chars()
                .take(160)
                .collect::<String>()
        });
        assert_eq!(found, None, "in {name}");
    };
    clean("what is said", &output.stdout);
    clean("the log", &output.stderr);
    for path in files_below(&home.store_folder()) {
        clean(
            &path.display().to_string(),
            &fs::read(&path).expect("it reads"),
        );
    }
}

#[test]
fn a_fault_of_ours_is_logged_by_its_place_only() {
    // The program's panic hook is tested where it is written. Here: no typed text can reach a
    // panic, since what was understood is `Copy` and holds no string.
    fn holds_no_words<T: Copy + 'static>(_: &T) {}
    let assistant = assistant();
    let session = guichet::dialogue::Session::new("welcome.who", "fr");
    let typed = UserText::new("canari".to_owned());
    let event = assistant
        .understander
        .understand_typed(&assistant.flows, &session, &typed);
    holds_no_words(&event);
    assert!(!format!("{event:?}").contains("canari"));
}

#[test]
fn an_address_is_not_printed() {
    use guichet::message::{Address, ChannelName};
    let address = Address {
        channel: ChannelName::Terminal,
        room: "canari".to_owned(),
    };
    assert!(!format!("{address:?}").contains("canari"));
}
