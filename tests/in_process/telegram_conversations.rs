//! Every conversation of `transcripts/`, held on Telegram over HTTP, and again without it.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use serde_json::json;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::telegram::Telegram;
use guichet::dialogue::Unreadable;
use guichet::i18n::without_isolates;
use guichet::message::{
    Audience, Block, CallbackToken, ChannelName, Drawing, Inbound, MessageId, OutgoingMessage,
    Payload, UpdateId,
};
use guichet::redaction::UserText;
use guichet::transcript::{Act, Script, Trouble};

use crate::support::at_console::AtConsole;
use crate::support::beside::{Beside, time_passes};
use crate::support::bot_api::{BotApi, message, press};
use crate::support::telegram_bot::{ended, polls, telegram};
use crate::support::transcripts::{scripts, typed};
use crate::support::{Home, assistant};

/// The clock of the conversations below.
static MOMENT: AtomicI64 = AtomicI64::new(0);

fn moment() -> Timestamp {
    Timestamp::from_second(MOMENT.load(Ordering::SeqCst)).expect("a moment")
}

/// Holds every conversation of `transcripts/` over HTTP and again without it. What people see is
/// the same, to the letter and to the button.
#[tokio::test]
async fn every_conversation_goes_on_telegram_as_it_goes_anywhere() {
    let begin: Timestamp = "2026-09-07T06:00:00Z".parse().expect("a moment");
    for (name, script) in scripts() {
        MOMENT.store(begin.as_second(), Ordering::SeqCst);
        let mut pair = Pair::start(&script, name).await;
        for line in &script.lines {
            if let Some(act) = &line.act {
                pair.act(act).await;
                pair.compare(&line.text);
            }
        }
        pair.close().await;
    }
}

/// The same conversation twice: on Telegram, and over the channel in memory. Staff are at a console
/// of each.
struct Pair<'a> {
    script: &'a Script,
    name: String,
    api: BotApi,
    home: Home,
    telegram: Telegram,
    staff: AtConsole<'a>,
    runs: Option<Runs>,
    beside: Beside<'a>,
    /// What was seen on Telegram up to now: messages, with how often each was changed.
    seen: HashMap<(i64, i64), usize>,
    erased: HashMap<i64, usize>,
    last: Option<(usize, u32, Last)>,
    count: u32,
}

/// A service on Telegram that runs.
struct Runs {
    service: Arc<Service>,
    polling: JoinHandle<()>,
}

/// The last update, to be given again.
#[derive(Clone)]
enum Last {
    Text(String),
    What(Unreadable),
    Pressed {
        here: (i64, String),
        there: CallbackToken,
    },
}

impl<'a> Pair<'a> {
    async fn start(script: &'a Script, name: String) -> Self {
        let api = BotApi::start().await;
        let telegram = telegram(&api, 0, Audience::Anyone);
        let beside = Beside::start(script, telegram.abilities(), moment());
        let mut pair = Self {
            script,
            name,
            api,
            home: Home::new(),
            telegram,
            staff: AtConsole::new(script, Memory::default(), ChannelName::Telegram),
            runs: None,
            beside,
            seen: HashMap::new(),
            erased: HashMap::new(),
            last: None,
            count: 0,
        };
        pair.open();
        pair
    }

    fn open(&mut self) {
        let telegram = Channel::Telegram(self.telegram.clone());
        let (channels, desks) = (vec![telegram, self.staff.channel()], self.staff.desks());
        let store = self.home.open();
        let service = Service::start_with(&assistant(), store, channels, desks, None, moment());
        let service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
        self.staff.arrive(&service);
        let polling = polls(&service, &self.telegram, moment);
        self.runs = Some(Runs { service, polling });
    }

    async fn close(&mut self) {
        let Runs { service, polling } = self.runs.take().expect("it runs");
        polling.abort();
        // The task has let go of the service once it was joined.
        let _ = polling.await;
        ended(service).await;
    }

    fn service(&self) -> &Service {
        &self.runs.as_ref().expect("it runs").service
    }

    /// Returns once every update was answered.
    async fn answered(&self) {
        self.api.drained().await;
        self.service().outbox.idle().await;
    }

    fn number(person: usize) -> i64 {
        100 + i64::try_from(person).expect("few people")
    }

    async fn act(&mut self, act: &Act) {
        match act {
            Act::Desk { member, words } => {
                let service = Arc::clone(&self.runs.as_ref().expect("it runs").service);
                self.staff.writes(&service, *member, words, moment()).await;
                self.beside.at_desk(*member, words, moment()).await;
            }
            Act::Pass(seconds) => {
                MOMENT.fetch_add(*seconds, Ordering::SeqCst);
                self.beside.pass(moment()).await;
                time_passes(self.service(), &self.telegram.abilities(), moment()).await;
            }
            Act::Press {
                person,
                question,
                label,
            } => {
                let (there, said) = self.beside.button(*person, question.as_deref(), label);
                let here = self.button(*person, &said);
                self.send(*person, Last::Pressed { here, there }).await;
            }
            Act::Type { person, words } => {
                let language = &self.script.people[*person].locale;
                let words = typed(words, self.beside.asked(*person), language);
                self.send(*person, Last::Text(words)).await;
            }
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => self.send(*person, Last::Text("/start".into())).await,
                Trouble::Picture => self.send(*person, Last::What(Unreadable::Picture)).await,
                Trouble::Sticker => self.send(*person, Last::What(Unreadable::NotText)).await,
                Trouble::Duplicate => {
                    let (person, update, last) = self.last.clone().expect("something was sent");
                    self.give(person, update, last).await;
                }
                Trouble::Restart => {
                    self.beside.restart(moment()).await;
                    self.close().await;
                    self.open();
                    self.answered().await;
                }
            },
        }
    }

    /// The newest button with this text; a button that was never shown is a forged one.
    fn button(&self, person: usize, said: &str) -> (i64, String) {
        let chat = self.api.chat(Self::number(person));
        let all = chat.messages.iter().rev().flat_map(|(id, message)| {
            message
                .buttons
                .iter()
                .map(move |(text, data)| (*id, text, data))
        });
        all.filter(|(_, text, _)| *text == said)
            .map(|(id, _, data)| (id, data.clone()))
            .next()
            .unwrap_or((1, "forged".into()))
    }

    async fn send(&mut self, person: usize, last: Last) {
        self.count += 1;
        let update = 1_000 + self.count;
        self.last = Some((person, update, last.clone()));
        self.give(person, update, last).await;
    }

    async fn give(&self, person: usize, update: u32, last: Last) {
        let number = Self::number(person);
        let language = &self.script.people[person].locale;
        // Numbers of messages differ between the two. High ones tell these apart.
        let id = 100_000 + i64::from(update);
        let written = |what| json!({"message": message(number, language, id, &what)});
        let (there, body) = match last {
            Last::Text(words) => (
                written(json!({"text": words})),
                Payload::Typed(UserText::new(words)),
            ),
            Last::What(why) => {
                let what = match why {
                    Unreadable::Picture => {
                        json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]})
                    }
                    _ => json!({"venture": {"is": "newer than this program"}}),
                };
                (
                    written(what),
                    Payload::Unreadable {
                        why,
                        words: None,
                        album: None,
                    },
                )
            }
            Last::Pressed { here, there } => (
                press(number, language, here.0, &here.1),
                Payload::Pressed(there),
            ),
        };
        self.api.push_as(update, there);
        self.answered().await;
        let inbound = Inbound {
            update: UpdateId(update.to_string()),
            from: Beside::person(person),
            language: Some(language.clone()),
            message: Some(MessageId(id.to_string())),
            order: Some(update.into()),
            body,
        };
        let can = self.telegram.abilities();
        self.beside.receive(inbound, &can, moment()).await;
    }

    /// Checks that what was seen since the last time is the same on both.
    fn compare(&mut self, line: &str) {
        let service = Arc::clone(&self.runs.as_ref().expect("it runs").service);
        let (seen, others) = (self.beside.take(), self.staff.take(&service));
        let at = format!("{} at {line}", self.name);
        assert_eq!(others, [], "{at}");
        assert_eq!(self.staff.read(), self.beside.staff.read(), "{at}");
        for person in 0..self.script.people.len() {
            let number = Self::number(person);
            let chat = self.api.chat(number);
            let mut shown = Vec::new();
            for (id, message) in &chat.messages {
                let new = self.seen.insert((number, *id), message.edits);
                let is_only_photo = message.photo.is_some() && message.text.is_empty();
                if new != Some(message.edits) && !is_only_photo {
                    let buttons = message.buttons.iter().map(|(text, _)| text.clone());
                    // Isolates stay where there is text from right to left.
                    let text = self.staff.masked(&without_isolates(&message.text));
                    shown.push((text, buttons.collect::<Vec<_>>()));
                }
            }
            let drawn = |say| {
                let (text, buttons) = drawn(say);
                (self.beside.staff.masked(&text), buttons)
            };
            let expected: Vec<_> = seen.said[person].iter().map(drawn).collect();
            assert_eq!(shown, expected, "{at}");
            let before = self.erased.insert(number, chat.deleted.len()).unwrap_or(0);
            assert_eq!(chat.deleted.len() - before, seen.erased[person], "{at}");
        }
    }
}

/// A message as it should be seen, with its buttons.
fn drawn(say: &OutgoingMessage) -> (String, Vec<String>) {
    let choices = say.prompt.iter().flat_map(|asked| &asked.choices);
    let buttons = choices
        .map(|choice| without_isolates(&choice.text))
        .collect();
    let mut text = String::new();
    for block in &say.blocks {
        let (apart, shown) = match block {
            Block::Link(address) => ("\n", address.clone()),
            Block::Drawing(drawing) if say.drawing() == Some(drawing) => continue,
            Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                ("\n\n", format!("[{shown}]"))
            }
            Block::Progress(shown) | Block::Text(shown) => ("\n\n", shown.clone()),
            Block::Relayed(relayed) => ("\n\n", format!("❝{}❞", relayed.shown())),
        };
        if !text.is_empty() {
            text.push_str(apart);
        }
        text.push_str(&without_isolates(&shown));
    }
    (text, buttons)
}
