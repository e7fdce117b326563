//! What several tests share: the shipped assistant, a store in a folder of its own, a fixed clock.

#![allow(dead_code, reason = "each test file uses a part of this")]

pub(crate) mod at_console;
pub(crate) mod bad_proxy;
pub(crate) mod beside;
pub(crate) mod bot_api;
pub(crate) mod desk_rig;
pub(crate) mod discord_api;
pub(crate) mod discord_desk;
pub(crate) mod discord_program;
pub(crate) mod discord_transcript;
pub(crate) mod filled_store;
pub(crate) mod in_memory;
pub(crate) mod learned;
pub(crate) mod markup;
pub(crate) mod multipart;
pub(crate) mod patience;
pub(crate) mod serenity_bot;
pub(crate) mod table;
pub(crate) mod telegram_bot;
pub(crate) mod telegram_desk;
pub(crate) mod telegram_program;
pub(crate) mod terminal_program;
pub(crate) mod transcripts;
pub(crate) mod watched_engine;
pub(crate) mod watching_proxy;
pub(crate) mod web_desk;
pub(crate) mod web_program;
pub(crate) mod web_transcript;
pub(crate) mod webdriver;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use guichet::assistant::Assistant;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{AnsweredStep, Frame, Language, LanguageFrom, Session};
use guichet::flow::{Flows, Reached};
use guichet::message::{CallbackToken, MessageId};
use guichet::render::Reply;
use guichet::store::{Store, StoreError};

/// A log of everything, and by name of modules through which words or tokens pass: a directive for a
/// module wins over one for its library.
pub(crate) const TRACE: &str = "trace,h2::codec=trace,hyper::proto::h1=trace,hyper_util::client=trace,reqwest::connect=trace,rustls::conn=trace,rustyline::keymap=trace,serenity::gateway=trace,serenity::http=trace,teloxide_core::net=trace,tokio_tungstenite=trace,tungstenite::protocol=trace,tungstenite::protocol::frame=trace";

/// A Monday in September, at noon in Paris.
pub(crate) const NOON: Timestamp = Timestamp::constant(1_788_775_200, 0);

/// The assistant as it is shipped, read once.
pub(crate) fn assistant() -> Arc<Assistant> {
    static SHIPPED: LazyLock<Arc<Assistant>> = LazyLock::new(|| {
        let content = Content::read(&Places::default()).expect("what is in the binary can be read");
        Arc::new(review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}")))
    });
    Arc::clone(&SHIPPED)
}

/// The assistant with a school of its own.
pub(crate) fn assistant_of(school: &str) -> Arc<Assistant> {
    let folder = tempfile::tempdir().expect("the system has a temporary folder");
    let path = folder.path().join("school.toml");
    fs::write(&path, school).expect("it is written");
    let places = Places {
        school: Some(path),
        ..Places::default()
    };
    let content = Content::read(&places).expect("it can be read");
    Arc::new(review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}")))
}

/// Whether a test rewrites what it compares with, and does not fail over it.
#[expect(
    clippy::disallowed_methods,
    reason = "a person who runs the tests says so in the environment"
)]
pub(crate) fn rewrites() -> bool {
    std::env::var_os("UPDATE").is_some() && std::env::var_os("CI").is_none()
}

/// Removes all that has expired by a day, as the service does part by part.
pub(crate) fn sweep(store: &Store, today: u32) {
    while store.sweep_part(today).expect("it sweeps") {}
}

/// How long a store may take to close.
const CLOSING: Duration = Duration::from_secs(20);

/// A real store in a temporary folder, to be opened as often as wished.
pub(crate) struct Home(tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("the system has a temporary folder"))
    }

    pub(crate) fn store_folder(&self) -> PathBuf {
        self.0.path().join("store")
    }

    pub(crate) fn keys_folder(&self) -> PathBuf {
        self.0.path().join("keys")
    }

    /// Opens the store. One that was let go of on another thread may be closing still; it is waited
    /// for.
    pub(crate) fn open(&self) -> Store {
        let begun = Instant::now();
        loop {
            match Store::open(&self.store_folder(), &self.keys_folder()) {
                Ok(opened) => return opened.store,
                Err(StoreError::Busy { .. } | StoreError::KeysBusy { .. })
                    if begun.elapsed() < CLOSING =>
                {
                    thread::sleep(Duration::from_millis(5));
                }
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// Every file below a folder, in order.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path)
            } else {
                files.push(path)
            }
        }
    }
    files.sort();
    files
}

/// Copies a folder with all that is below it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    for file in files_below(from) {
        let there = to.join(file.strip_prefix(from).expect("the file is below it"));
        fs::create_dir_all(there.parent().expect("a folder")).expect("a folder can be made");
        fs::copy(file, there).expect("a file can be copied");
    }
}

/// The code in a text that leads a conversation elsewhere: three groups of four signs.
pub(crate) fn code_in(text: &str) -> String {
    let is_sign = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-';
    let mut words = text.split(|c| !is_sign(c));
    let code = words.find(|word| word.len() == 14 && word.matches('-').count() == 2);
    code.unwrap_or_else(|| panic!("no code in {text}"))
        .to_owned()
}

/// The path of a folder or file of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A token that shows question and label, where buttons need not be signed.
pub(crate) fn plainly(question: &str, label: &str) -> CallbackToken {
    CallbackToken(format!("{question}:{label}"))
}

/// What an answer to the message of this name refers to.
pub(crate) fn reply(message: &MessageId) -> Reply<'_> {
    Reply {
        message: Some(message),
        sign: &plainly,
        exchanges: &[],
        carry: &[],
    }
}

/// The session of a person who got to a state, speaking `tag`.
pub(crate) fn session_at(flows: &Flows, state: &Reached, tag: &str) -> Session {
    let named = |passed: &[(guichet::flow::StepId, String)]| -> Vec<AnsweredStep> {
        let name = |(id, label): &(_, String)| AnsweredStep {
            step: flows.step(*id).name.clone(),
            label: label.clone(),
        };
        passed.iter().map(name).collect()
    };
    let door = flows.step(state.door).name.clone();
    let at = flows.step(state.step).name.clone();
    Session {
        language: Language {
            tag: tag.to_owned(),
            from: LanguageFrom::Client,
        },
        stack: vec![Frame {
            history: named(&state.trail),
            at,
            ..Frame::at(&door)
        }],
        shared_answers: named(&state.known),
        greeted: true,
        ..Session::new("welcome.who", tag)
    }
}
