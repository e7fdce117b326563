//! Every conversation of `transcripts/`, held on Telegram over HTTP, and again without it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use serde_json::json;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::dialogue::Unreadable;
use guichet::i18n::without_isolates;
use guichet::message::{
    Address, Audience, Block, CallbackToken, ChannelName, Drawing, Inbound, MessageId, Outbound,
    OutgoingMessage, Payload, UpdateId,
};
use guichet::redaction::UserText;
use guichet::transcript::{Act, Script, Trouble};

use crate::support::bot_api::{BotApi, message, press};
use crate::support::telegram_bot::{Bot, polls, service_over, telegram};
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
        pair.bot.polling.abort();
    }
}

/// The same conversation twice: on Telegram, and over the channel in memory.
struct Pair<'a> {
    script: &'a Script,
    name: String,
    bot: Bot,
    memory: Memory,
    beside: Home,
    other: Option<Service>,
    /// What was seen on Telegram up to now: messages, with how often each was changed.
    seen: HashMap<(i64, i64), usize>,
    erased: HashMap<i64, usize>,
    /// The tokens and texts of the buttons, by person, question and label.
    buttons: HashMap<(usize, String, String), (CallbackToken, String)>,
    asked: Vec<String>,
    last: Option<(usize, u32, Last)>,
    count: u32,
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
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, 0, Audience::Anyone);
        let service = service_over(&home, &telegram, None, moment());
        let polling = polls(&service, &telegram, moment);
        let bot = Bot {
            api,
            home,
            service,
            telegram,
            polling,
        };
        let mut pair = Self {
            script,
            name,
            bot,
            memory: Memory::default(),
            beside: Home::new(),
            other: None,
            seen: HashMap::new(),
            erased: HashMap::new(),
            buttons: HashMap::new(),
            asked: vec![String::new(); script.people.len()],
            last: None,
            count: 0,
        };
        pair.open();
        pair
    }

    fn open(&mut self) {
        let channel = Channel::Memory(self.memory.clone());
        let store = self.beside.open();
        let service = Service::start(&assistant(), store, vec![channel], None, moment());
        self.other = Some(service.unwrap_or_else(|error| panic!("{error}")));
    }

    fn number(person: usize) -> i64 {
        100 + i64::try_from(person).expect("few people")
    }

    async fn act(&mut self, act: &Act) {
        match act {
            Act::Desk { .. } => unreachable!("conversations with staff are left out"),
            Act::Pass(seconds) => self.pass(*seconds).await,
            Act::Press {
                person,
                question,
                label,
            } => {
                let question = question.as_ref().unwrap_or(&self.asked[*person]).clone();
                let known = self.buttons.get(&(*person, question, label.clone()));
                let (there, said) = known.cloned().unwrap_or_default();
                let here = self.button(*person, &said);
                self.send(*person, Last::Pressed { here, there }).await;
            }
            Act::Type { person, words } => {
                let language = &self.script.people[*person].locale;
                let words = typed(words, &self.asked[*person], language);
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
                    self.other = None;
                    self.open();
                    self.restart_telegram().await;
                }
            },
        }
    }

    async fn restart_telegram(&mut self) {
        let (api, home) = (BotApi::start().await, Home::new());
        let telegram = telegram(&api, 0, Audience::Anyone);
        let empty = Bot {
            service: service_over(&home, &telegram, None, moment()),
            polling: tokio::spawn(async {}),
            api,
            home,
            telegram,
        };
        self.bot = std::mem::replace(&mut self.bot, empty)
            .restart(moment)
            .await;
    }

    async fn pass(&self, seconds: i64) {
        MOMENT.fetch_add(seconds, Ordering::SeqCst);
        let can = self.bot.telegram.abilities();
        let other = self.other.as_ref().expect("it runs");
        other
            .conversations
            .wake(|_| can.clone(), moment())
            .await
            .expect("it wakes");
        other.outbox.idle().await;
        let service = &self.bot.service;
        service
            .conversations
            .wake(|_| can.clone(), moment())
            .await
            .expect("it wakes");
        service.outbox.idle().await;
    }

    /// The newest button with this text; a button that was never shown is a forged one.
    fn button(&self, person: usize, said: &str) -> (i64, String) {
        let chat = self.bot.api.chat(Self::number(person));
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
        self.bot.api.push_as(update, there);
        self.bot.answered().await;
        let inbound = Inbound {
            update: UpdateId(update.to_string()),
            from: self.there(person),
            language: Some(language.clone()),
            message: Some(MessageId(id.to_string())),
            order: Some(update.into()),
            body,
        };
        let can = self.bot.telegram.abilities();
        let other = self.other.as_ref().expect("it runs");
        let received = other.conversations.receive(inbound, &can, moment()).await;
        received.unwrap_or_else(|error| panic!("{error}"));
        other.outbox.idle().await;
    }

    fn there(&self, person: usize) -> Address {
        Address {
            channel: ChannelName::Memory,
            room: person.to_string(),
        }
    }

    /// Checks that what was seen since the last time is the same on both.
    fn compare(&mut self, line: &str) {
        let mut expected: Vec<(usize, String, Vec<String>)> = Vec::new();
        let mut erased = HashMap::<usize, usize>::new();
        for (to, outbound) in self.memory.take() {
            let person: usize = to.room.parse().expect("a person's number");
            match outbound {
                Outbound::Erase { .. } => *erased.entry(person).or_default() += 1,
                Outbound::Thread(_) => {}
                Outbound::Say(say) => {
                    let texts = self.note(person, &say);
                    expected.push((person, drawn(&say), texts));
                }
            }
        }
        for person in 0..self.script.people.len() {
            let number = Self::number(person);
            let chat = self.bot.api.chat(number);
            let mut shown = Vec::new();
            for (id, message) in &chat.messages {
                let new = self.seen.insert((number, *id), message.edits);
                let is_only_photo = message.photo.is_some() && message.text.is_empty();
                if new != Some(message.edits) && !is_only_photo {
                    let buttons = message.buttons.iter().map(|(text, _)| text.clone());
                    // Isolates stay where there is text from right to left.
                    let text = without_isolates(&message.text);
                    shown.push((person, text, buttons.collect::<Vec<_>>()));
                }
            }
            let expected: Vec<_> = expected
                .iter()
                .filter(|said| said.0 == person)
                .cloned()
                .collect();
            assert_eq!(shown, expected, "{} at {line}", self.name);
            let before = self.erased.insert(number, chat.deleted.len()).unwrap_or(0);
            let expected = erased.get(&person).copied().unwrap_or(0);
            assert_eq!(
                chat.deleted.len() - before,
                expected,
                "{} at {line}",
                self.name
            );
        }
    }

    /// Remembers the tokens of the buttons.
    fn note(&mut self, person: usize, say: &OutgoingMessage) -> Vec<String> {
        let Some(asked) = &say.prompt else {
            return Vec::new();
        };
        self.asked[person].clone_from(&asked.question);
        let mut texts = Vec::new();
        for choice in &asked.choices {
            let said = without_isolates(&choice.text);
            texts.push(said.clone());
            let key = (person, asked.question.clone(), choice.label.clone());
            self.buttons.insert(key, (choice.press.clone(), said));
        }
        texts
    }
}

/// A message as it should be seen.
fn drawn(say: &OutgoingMessage) -> String {
    let mut text = String::new();
    for block in &say.blocks {
        let (apart, shown) = match block {
            Block::Link(address) => ("\n", address.clone()),
            Block::Drawing(drawing) if say.drawing() == Some(drawing) => continue,
            Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                ("\n\n", format!("[{shown}]"))
            }
            Block::Progress(shown) | Block::Text(shown) => ("\n\n", shown.clone()),
            Block::Relayed(relayed) => ("\n\n", relayed.shown().to_owned()),
        };
        if !text.is_empty() {
            text.push_str(apart);
        }
        text.push_str(&without_isolates(&shown));
    }
    text
}
