//! A small Discord on loopback: requests over TLS under Discord's name, a gateway, people. It shows
//! what each person would see, refuses what Discord refuses, and fails on request.

mod act;
mod gateway;
mod limits;
mod line;
mod look;
mod message;
mod people;
mod rest;
mod shapes;
mod sparse;
mod threads;
mod tls;
mod trouble;
mod world;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use tokio::task::JoinHandle;

use super::{NOON, patience};
use tls::{Cut, Door};
use world::World;

#[allow(unused_imports, reason = "each test file uses a part of this")]
pub(crate) use message::{Button, Message};
#[allow(unused_imports, reason = "each test file uses a part of this")]
pub(crate) use people::{Who, file, picture, sticker};
#[allow(unused_imports, reason = "each test file uses a part of this")]
pub(crate) use world::{BOT, Call, Form, GENERAL, SERVER};

pub(crate) const TOKEN: &str = "MTAwMA.CANARY.TOKEN";

/// Discord, for as long as the value lives.
pub(crate) struct DiscordApi {
    /// The address that stands for `discord.com`.
    pub(crate) address: SocketAddr,
    /// The certificate authority that a bot must trust.
    pub(crate) ca: PathBuf,
    shared: Arc<Shared>,
    tasks: [JoinHandle<()>; 2],
    _folder: tempfile::TempDir,
}

struct Shared {
    world: Mutex<World>,
}

/// How a request fails.
#[derive(Clone, Debug)]
pub(crate) enum Failing {
    /// It answers with a status and a body; nothing is done.
    Answer(u16, Value),
    /// The connection is cut; nothing is done.
    Dropped,
    /// It is done, and the connection is cut.
    DroppedAfter,
    /// It is done, and the answer is no JSON.
    Garbage,
    /// It is done, and the answer comes this much later.
    Held(Duration),
    /// It is refused as too frequent, in this scope: `user`, `shared` or `global`.
    Limited {
        /// When it may come again, in seconds.
        after: f64,
        scope: &'static str,
    },
    /// A proxy answers with a page; nothing is done.
    Page(u16),
    /// It is done this much later.
    Slow(Duration),
}

impl DiscordApi {
    pub(crate) async fn start() -> Self {
        Self::start_at(NOON).await
    }

    /// Starts at a moment: the numbers of messages tell when they were written.
    pub(crate) async fn start_at(now: jiff::Timestamp) -> Self {
        let now = now.as_millisecond().try_into().expect("after 1970");
        let shared = Arc::new(Shared {
            world: Mutex::new(World::new(now)),
        });
        let folder = tempfile::tempdir().expect("the system has a temporary folder");
        let ca = folder.path().join("ca.pem");
        let door = Door::open(&ca).await;
        let address = door.address();
        let router = Router::new()
            .fallback(rest::call)
            .with_state(Arc::clone(&shared));
        let router = router.into_make_service_with_connect_info::<Cut>();
        let requests = tokio::spawn(async move {
            axum::serve(door, router).await.expect("it serves");
        });
        let gateway = line::open(Arc::clone(&shared)).await;
        Self {
            address,
            ca,
            shared,
            tasks: [requests, gateway],
            _folder: folder,
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world()
    }

    /// Returns once a bot is connected and identified.
    pub(crate) async fn ready(&self) {
        self.until("no bot came", Self::is_ready).await;
    }

    /// Returns once `is_so` holds; panics with `otherwise` when it takes too long.
    pub(crate) async fn until(&self, otherwise: &str, is_so: impl Fn(&Self) -> bool) {
        patience::until(otherwise, || is_so(self)).await;
    }
}

impl Drop for DiscordApi {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a person sees of a text in Discord's Markdown: no marks, no brackets around links.
pub(crate) fn plain(markdown: &str) -> String {
    let mut shown = String::new();
    // Small print begins with two marks at the beginning of a line.
    let small = |line: &str| line.strip_prefix("-# ").unwrap_or(line).to_owned();
    let lines: Vec<String> = markdown.split('\n').map(small).collect();
    let markdown = lines.join("\n");
    let mut all = markdown.chars();
    while let Some(c) = all.next() {
        match c {
            '\\' => shown.extend(all.next()),
            // The marks that the program makes: italics, and links without a preview.
            '*' | '<' | '>' => {}
            c => shown.push(c),
        }
    }
    shown
}
