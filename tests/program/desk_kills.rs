//! The program serves Telegram and Discord at once and is killed in the middle of every action of
//! staff: nothing is lost, no ticket is stuck, and no action is done twice.
//!
//! People are on Discord, whose messages a program can read again. Staff are in a group on
//! Telegram, which gives an update again until it is confirmed.

#![expect(
    clippy::disallowed_methods,
    reason = "it waits for other programs, and asks the environment for how long"
)]

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::json;

use guichet::dialogue::TicketNumber;
use guichet::handoff::{Staff, State, Ticket};
use guichet::store::Audit;

use crate::support::Home;
use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::discord_api::{self, DiscordApi};

const GROUP: i64 = -1_001;
const ANNE: i64 = 42;
const BOB: i64 = 43;
/// The actions during which the program is killed.
const ACTS: [&str; 9] = [
    "claim", "answer", "back", "close", "note", "release", "say", "snooze", "transfer",
];
/// How long after the action began it is killed, in milliseconds.
const DELAYS: [u64; 4] = [0, 2, 8, 30];

/// How often it is killed during each action, with another delay each time; `KILLS=40` kills more.
fn rounds() -> usize {
    let more = std::env::var("KILLS").ok();
    more.and_then(|kills| kills.parse().ok()).unwrap_or(2)
}

struct Rig {
    telegram: BotApi,
    discord: DiscordApi,
    home: Home,
    child: Child,
}

fn start(telegram: &BotApi, discord: &DiscordApi, home: &Home) -> Child {
    let folder = home.store_folder();
    let folder = folder.parent().expect("a folder");
    let log = fs::File::options()
        .append(true)
        .create(true)
        .open(folder.join("log"));
    Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("serve")
        .current_dir(folder)
        .env_remove("RUST_LOG")
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder())
        .env("GUICHET_LISTEN", "127.0.0.1:0")
        .env("GUICHET_TELEGRAM_TOKEN", TOKEN)
        .env("GUICHET_TELEGRAM_API", &telegram.address)
        .env("GUICHET_TELEGRAM_RATE", "0")
        .env("GUICHET_DISCORD_TOKEN", discord_api::TOKEN)
        .env("GUICHET_DISCORD_RESOLVE", discord.address.to_string())
        .env("GUICHET_DISCORD_CA", &discord.ca)
        .stdout(Stdio::null())
        .stderr(log.expect("a log can be written"))
        .spawn()
        .expect("the program starts")
}

impl Rig {
    async fn start() -> Self {
        let (telegram, discord) = (BotApi::start().await, DiscordApi::start().await);
        let home = Home::new();
        let folder = home.store_folder();
        let settings = folder.parent().expect("a folder").join("guichet.toml");
        let text = format!(
            "[desk.school-office]\nstaff = [\"telegram:{ANNE}\", \"telegram:{BOB}\"]\n\
             telegram-group = \"{GROUP}\"\n"
        );
        fs::write(settings, text).expect("settings can be written");
        let child = start(&telegram, &discord, &home);
        discord.ready().await;
        Self {
            telegram,
            discord,
            home,
            child,
        }
    }

    async fn kill_and_start(&mut self) {
        self.kill();
        let gone = self
            .discord
            .until("it is still there", |api| !api.is_ready());
        gone.await;
        self.child = start(&self.telegram, &self.discord, &self.home);
        self.discord.ready().await;
    }

    fn kill(&mut self) {
        // The program may have ended by itself, which shows soon enough.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// What stands in the group, above all topics or in one of them.
    fn in_group(&self, topic: Option<i64>) -> Vec<(i64, crate::support::bot_api::Message)> {
        let chat = self.telegram.chat(GROUP);
        let own = chat
            .messages
            .into_iter()
            .filter(|(_, seen)| seen.topic == topic);
        own.collect()
    }

    async fn until<T>(&self, what: &str, found: impl Fn(&Self) -> Option<T>) -> T {
        for _ in 0..600 {
            if let Some(found) = found(self) {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let folder = self.home.store_folder();
        let log = fs::read_to_string(folder.with_file_name("log")).unwrap_or_default();
        panic!("{what}: {log}");
    }

    fn sees(&self, person: u64, text: &str) -> Option<()> {
        let seen = self.discord.seen(person);
        seen.iter()
            .any(|seen| seen.text.contains(text))
            .then_some(())
    }

    /// A person calls the desk; returns the number of the ticket.
    async fn asks(&self, person: u64) -> TicketNumber {
        self.discord.write(person, "bonjour");
        self.until("no welcome", |rig| rig.sees(person, "Qui a besoin"))
            .await;
        self.discord.write(person, "/human");
        let number = |rig: &Self| {
            let seen = rig.discord.seen(person);
            let told = seen
                .iter()
                .find_map(|seen| seen.text.split("le numéro ").nth(1).map(str::to_owned))?;
            TicketNumber::read(told.split('.').next()?)
        };
        let number = self.until("no number", number).await;
        self.until("no notice", |rig| rig.notice(number)).await;
        number
    }

    /// The notice of a ticket, while it can be taken.
    fn notice(&self, number: TicketNumber) -> Option<(i64, String)> {
        let line = format!("/claim {}", number.number());
        self.in_group(None).into_iter().find_map(|(id, seen)| {
            let button = seen.buttons.iter().find(|(_, data)| *data == line);
            button.map(|(_, data)| (id, data.clone()))
        })
    }

    /// The topic of a ticket, once its card stands there.
    fn topic(&self, number: TicketNumber) -> Option<i64> {
        let line = format!("/release {}", number.number());
        let chat = self.telegram.chat(GROUP);
        chat.messages.values().find_map(|seen| {
            let card = seen.buttons.iter().any(|(_, data)| *data == line);
            seen.topic.filter(|_| card)
        })
    }

    async fn claim(&self, number: TicketNumber) -> i64 {
        let (id, data) = self.until("no notice", |rig| rig.notice(number)).await;
        self.telegram.press_in(ANNE, GROUP, id, &data);
        self.until("no topic", |rig| rig.topic(number)).await
    }

    fn begin(&self, act: &str, person: u64, number: TicketNumber, topic: Option<i64>, mark: &str) {
        let line = match act {
            "answer" => mark.to_owned(),
            "note" => format!("/note {mark}"),
            "snooze" => "/snooze 30".to_owned(),
            "transfer" => format!("/transfer telegram:{BOB}"),
            other => format!("/{other} {}", number.number()),
        };
        match act {
            "say" => drop(self.discord.write(person, mark)),
            _ => drop(
                self.telegram
                    .write_in(ANNE, GROUP, topic, &json!({"text": line})),
            ),
        }
    }

    /// What the store has, read while no program runs.
    fn look(&mut self) -> (Vec<Audit>, Vec<Ticket>) {
        self.kill();
        let store = self.home.open();
        assert_eq!(
            store.verify().expect("it reads").diagnostics,
            Vec::<String>::new()
        );
        let found = (
            store.audits().expect("it reads"),
            store.tickets().expect("it reads"),
        );
        drop(store);
        found
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Whether a ticket stands as an action leaves it.
fn stands(act: &str, ticket: &Ticket) -> bool {
    let held_by = |id: i64| ticket.holder() == Staff::named(&format!("telegram:{id}")).as_ref();
    match act {
        "back" | "close" => ticket.is_closed(),
        "release" | "snooze" => matches!(ticket.state, State::Waiting { .. }),
        "transfer" => held_by(BOB),
        _ => held_by(ANNE),
    }
}

#[tokio::test]
async fn killed_in_the_middle_of_any_act_nothing_is_lost_stuck_or_done_twice() {
    let mut rig = Rig::start().await;
    let mut person = 9_000;
    for round in 0..rounds() {
        for (at, act) in ACTS.into_iter().enumerate() {
            person += 1;
            let mark = format!("mark{round}x{at}");
            let number = rig.asks(person).await;
            let topic = match act {
                "claim" => None,
                _ => Some(rig.claim(number).await),
            };
            if topic.is_some() {
                rig.until("nobody told", |rig| rig.sees(person, "répond maintenant"))
                    .await;
            }
            rig.begin(act, person, number, topic, &mark);
            let delay = DELAYS[(round + at) % DELAYS.len()];
            tokio::time::sleep(Duration::from_millis(delay)).await;
            rig.kill_and_start().await;
            rig.telegram.drained().await;
            match act {
                "answer" => rig.until("no answer", |rig| rig.sees(person, &mark)).await,
                "claim" => drop(rig.until("no topic", |rig| rig.topic(number)).await),
                "say" => {
                    let said = |rig: &Rig| {
                        let seen = rig.in_group(topic);
                        seen.iter()
                            .any(|(_, seen)| seen.text.contains(&mark))
                            .then_some(())
                    };
                    rig.until("no words", said).await;
                }
                _ => {}
            }
            // The effects of an action have time to arrive, and to arrive twice.
            tokio::time::sleep(Duration::from_millis(300)).await;
            let (audits, tickets) = rig.look();
            let is_it = |audit: &&Audit| {
                audit.act == act && audit.on == Some(number.number()) && audit.outcome == "done"
            };
            let done = audits.iter().filter(is_it).count();
            assert_eq!(
                done,
                usize::from(act != "say"),
                "{act} after {delay} ms: {audits:#?}"
            );
            let ticket = tickets.iter().find(|ticket| ticket.reference == number);
            let ticket = ticket.expect("the request is there");
            assert!(stands(act, ticket), "{act} after {delay} ms: {ticket:?}");
            let told = rig.discord.told(person);
            let answers = told.iter().filter(|seen| seen.text.contains(&mark)).count();
            assert_eq!(
                answers,
                usize::from(act == "answer"),
                "{act} after {delay} ms"
            );
            rig.kill_and_start().await;
            // The ticket is closed, so that it is in the way of no later one.
            if !ticket.is_closed() {
                let close = format!("/close {}", number.number());
                let by = ticket
                    .holder()
                    .map_or(ANNE, |by| by.id.parse().expect("a number"));
                if ticket.holder().is_none() {
                    let claim = format!("/claim {}", number.number());
                    rig.telegram
                        .write_in(by, GROUP, None, &json!({"text": claim}));
                }
                rig.telegram
                    .write_in(by, GROUP, None, &json!({"text": close}));
                rig.telegram.drained().await;
            }
        }
    }
    assert_eq!(rig.discord.violations(), Vec::<String>::new());
}
