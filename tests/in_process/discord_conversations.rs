//! Every conversation of `transcripts/`, held on Discord by direct messages and presses, and again
//! without it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::discord::{Discord, Incoming, Place, Settings};
use guichet::channel::memory::Memory;
use guichet::dialogue::Unreadable;
use guichet::i18n::without_isolates;
use guichet::ingest::Listener;
use guichet::message::{
    Address, Audience, Block, CallbackToken, Capabilities, ChannelName, Drawing, Inbound,
    InputKind, MessageId, Outbound, OutgoingMessage, Payload, UpdateId,
};
use guichet::redaction::UserText;
use guichet::store::Store;
use guichet::transcript::{Act, Script, Trouble};

use crate::support::discord_api::{
    Button, DiscordApi, Message, TOKEN, Who, picture, plain, sticker,
};
use crate::support::telegram_bot::ended;
use crate::support::transcripts::{scripts, typed};
use crate::support::{Home, assistant};

/// The clock of the conversations below.
static MOMENT: AtomicI64 = AtomicI64::new(0);

fn moment() -> Timestamp {
    Timestamp::from_second(MOMENT.load(Ordering::SeqCst)).expect("a moment")
}

/// Holds every conversation of `transcripts/` over Discord and again without it. What people see is
/// the same, to the letter and to the button.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_conversation_goes_on_discord_as_it_goes_anywhere() {
    let begin: Timestamp = "2026-09-07T06:00:00Z".parse().expect("a moment");
    let platform = Platform::start(begin).await;
    let mut people = 100_000;
    for (name, script) in scripts() {
        MOMENT.store(begin.as_second(), Ordering::SeqCst);
        let mut pair = Pair::start(&platform, &script, name, people).await;
        people += 100;
        for line in &script.lines {
            if let Some(act) = &line.act {
                pair.act(act).await;
                pair.compare(&line.text).await;
            }
        }
        pair.end().await;
    }
    assert_eq!(platform.api.violations(), [""; 0]);
    assert!(platform.api.unacknowledged().is_empty());
    let calls = platform.api.all_calls();
    let described = calls.iter().filter_map(|call| {
        let whole = call.body.get("data").unwrap_or(&call.body);
        whole["attachments"][0]["description"].as_str()
    });
    let described: Vec<&str> = described.collect();
    assert!(!described.is_empty() && described.iter().all(|shown| shown.contains(':')));
}

/// One bot that listens at one Discord, for one service after the other.
struct Platform {
    api: DiscordApi,
    discord: Discord,
    /// Where what comes goes now.
    to: Arc<Mutex<Option<UnboundedSender<Incoming>>>>,
}

impl Platform {
    async fn start(begin: Timestamp) -> Self {
        let api = DiscordApi::start_at(begin).await;
        let discord = Discord::new(Settings {
            token: TOKEN.to_owned().into(),
            place: Place {
                resolve: Some(api.address),
                ca: Some(api.ca.clone()),
            },
            guild: None,
            audience: Audience::Anyone,
            examples: false,
        });
        let discord = discord.unwrap_or_else(|error| panic!("{error}"));
        let locales = &assistant().locales;
        discord.learn(locales).expect("the texts are there");
        let (send, mut from) = unbounded_channel();
        discord.listen(send).expect("the system gives a thread");
        let to = Arc::new(Mutex::new(None::<UnboundedSender<Incoming>>));
        let now = Arc::clone(&to);
        tokio::spawn(async move {
            while let Some(came) = from.recv().await {
                if let Some(to) = &*now.lock().expect("no task panicked") {
                    to.send(came).ok();
                }
            }
        });
        api.ready().await;
        let registered = discord.register_commands(locales, &[]).await;
        registered.expect("the texts are there");
        Self { api, discord, to }
    }

    /// Begins a service over a store; what comes from now on goes to it.
    fn serve(&self, home: &Home) -> Arc<Service> {
        let channel = Channel::Discord(self.discord.clone());
        let service = Service::start(&assistant(), home.open(), vec![channel], None, moment());
        let service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
        let discord = self.discord.clone();
        let listener = Listener::new(assistant(), Arc::clone(&service), discord, moment);
        let (send, from) = unbounded_channel();
        tokio::spawn(Arc::new(listener).take_in(from));
        *self.to.lock().expect("no task panicked") = Some(send);
        service
    }
}

/// Returns once no task of a service that has ended holds its store any more.
async fn closed(store: &Weak<Store>) {
    while store.strong_count() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The same conversation twice: on Discord, and over the channel in memory.
struct Pair<'a> {
    platform: &'a Platform,
    script: &'a Script,
    name: String,
    /// The number of the first person on Discord.
    first: u64,
    home: Home,
    service: Option<Arc<Service>>,
    memory: Memory,
    beside: Home,
    other: Option<Service>,
    /// How many messages of each person were compared.
    seen: Vec<usize>,
    /// The tokens and texts of the buttons, by person, question and label.
    buttons: HashMap<(usize, String, String), (CallbackToken, String)>,
    asked: Vec<String>,
    last: Option<(usize, u64, Last)>,
    count: u32,
}

/// What a person did, to be done again.
#[derive(Clone)]
enum Last {
    Arrived,
    Text(String),
    What(Unreadable),
    Pressed { said: String, there: CallbackToken },
}

impl<'a> Pair<'a> {
    async fn start(platform: &'a Platform, script: &'a Script, name: String, first: u64) -> Self {
        let home = Home::new();
        let service = platform.serve(&home);
        let mut pair = Self {
            platform,
            script,
            name,
            first,
            home,
            service: Some(service),
            memory: Memory::default(),
            beside: Home::new(),
            other: None,
            seen: vec![0; script.people.len()],
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

    async fn end(mut self) {
        *self.platform.to.lock().expect("no task panicked") = None;
        ended(self.service.take().expect("it runs")).await;
    }

    fn service(&self) -> &Arc<Service> {
        self.service.as_ref().expect("it runs")
    }

    fn who(&self, person: usize) -> Who {
        let locale = match &*self.script.people[person].locale {
            "en" => "en-GB",
            "de" => "de",
            _ => "fr",
        };
        Who::alone(self.number(person)).in_language(locale)
    }

    fn number(&self, person: usize) -> u64 {
        self.first + u64::try_from(person).expect("few people")
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
                self.send(*person, Last::Pressed { said, there }).await;
            }
            Act::Type { person, words } => {
                let language = &self.script.people[*person].locale;
                let words = typed(words, &self.asked[*person], language);
                self.send(*person, Last::Text(words)).await;
            }
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => self.send(*person, Last::Arrived).await,
                Trouble::Picture => self.send(*person, Last::What(Unreadable::Picture)).await,
                Trouble::Sticker => self.send(*person, Last::What(Unreadable::NotText)).await,
                Trouble::Duplicate => self.again().await,
                Trouble::Restart => {
                    let other = self.other.take().expect("it runs");
                    let beside = Arc::downgrade(&other.store);
                    drop(other);
                    closed(&beside).await;
                    self.open();
                    *self.platform.to.lock().expect("no task panicked") = None;
                    let store = Arc::downgrade(&self.service().store);
                    ended(self.service.take().expect("it runs")).await;
                    closed(&store).await;
                    self.service = Some(self.platform.serve(&self.home));
                }
            },
        }
    }

    async fn pass(&self, seconds: i64) {
        MOMENT.fetch_add(seconds, Ordering::SeqCst);
        let can = self.platform.discord.abilities();
        let other = self.other.as_ref().expect("it runs");
        let woken = other.conversations.wake(|_| can.clone(), moment()).await;
        woken.expect("it wakes");
        other.outbox.idle().await;
        let service = self.service();
        let woken = service.conversations.wake(|_| can.clone(), moment()).await;
        woken.expect("it wakes");
        service.outbox.idle().await;
    }

    async fn send(&mut self, person: usize, last: Last) {
        let api = &self.platform.api;
        let (who, number) = (self.who(person), self.number(person));
        let here = match &last {
            Last::Arrived => api.command(who, "start", &[]),
            Last::Text(words) => api.write(number, words),
            Last::What(Unreadable::Picture) => api.send(number, &picture("")),
            Last::What(_) => api.send(number, &sticker()),
            Last::Pressed { said, .. } => {
                let (message, button) = self.button(number, said);
                api.press_forged(who, message, &button)
            }
        };
        self.last = Some((person, here, last.clone()));
        self.count += 1;
        self.taken(here, &last).await;
        self.beside(person, last).await;
    }

    async fn again(&self) {
        let (person, here, last) = self.last.clone().expect("something was sent");
        match last {
            Last::Arrived | Last::Pressed { .. } => self.platform.api.again(here),
            Last::Text(_) | Last::What(_) => self.platform.api.message_again(here),
        }
        self.beside(person, last).await;
    }

    /// Returns once what a person did was taken in, and the answers were sent.
    async fn taken(&self, here: u64, last: &Last) {
        let kind = match last {
            Last::Arrived | Last::Pressed { .. } => 'i',
            Last::Text(_) | Last::What(_) => 'm',
        };
        let update = UpdateId(format!("{kind}{here}"));
        let service = self.service();
        let today = guichet::store::day(moment());
        let is_taken = |_: &DiscordApi| {
            let seen = service.store.seen(ChannelName::Discord, &update, today);
            seen.expect("it reads")
        };
        let otherwise = format!("{}: {kind}{here} is never taken in", self.name);
        self.platform.api.until(&otherwise, is_taken).await;
        service.outbox.idle().await;
    }

    /// The newest button with this text that was ever shown; one that was never shown is forged.
    fn button(&self, number: u64, said: &str) -> (u64, Button) {
        let told = self.platform.api.told(number);
        let found = told.iter().rev().find_map(|message| {
            let mut buttons = message.buttons.iter();
            let button = buttons.find(|button| button.text == said && !button.disabled)?;
            Some((message.id, button.clone()))
        });
        found.unwrap_or_else(|| {
            let forged = Button {
                text: said.to_owned(),
                carries: format!("b{}", "0".repeat(32)),
                value: None,
                disabled: false,
            };
            (told.last().expect("the bot spoke").id, forged)
        })
    }

    /// The same over the channel in memory.
    async fn beside(&self, person: usize, last: Last) {
        let locale = Some(self.script.people[person].locale.clone());
        let (language, body) = match last {
            Last::Arrived => (locale, Payload::Typed(UserText::new("/start".into()))),
            Last::Text(words) => (None, Payload::Typed(UserText::new(words))),
            Last::What(why) => (
                None,
                Payload::Unreadable {
                    why,
                    words: None,
                    album: None,
                },
            ),
            Last::Pressed { there, .. } => (locale, Payload::Pressed(there)),
        };
        let update = 1_000 + self.count;
        let can = Capabilities {
            shows_sent: language.is_none(),
            ..self.platform.discord.abilities()
        };
        let inbound = Inbound {
            update: UpdateId(update.to_string()),
            from: Address {
                channel: ChannelName::Memory,
                room: person.to_string(),
            },
            language,
            message: Some(MessageId(update.to_string())),
            order: Some(update.into()),
            body,
        };
        let other = self.other.as_ref().expect("it runs");
        let received = other.conversations.receive(inbound, &can, moment()).await;
        received.unwrap_or_else(|error| panic!("{error}"));
        other.outbox.idle().await;
    }

    /// Checks that what was seen since the last time is the same on both.
    async fn compare(&mut self, line: &str) {
        let mut expected = vec![Vec::new(); self.script.people.len()];
        for (to, outbound) in self.memory.take() {
            let person: usize = to.room.parse().expect("a person's number");
            if let Outbound::Say(say) = outbound {
                self.note(person, &say);
                expected[person].push(Self::drawn(&say));
            }
        }
        for (person, expected) in expected.into_iter().enumerate() {
            let number = self.number(person);
            let before = self.seen[person];
            let api = &self.platform.api;
            api.until(&format!("{} at {line}: no answer", self.name), |api| {
                api.told(number).len() >= before + expected.len()
            })
            .await;
            let told = api.told(number);
            self.seen[person] = told.len();
            let shown: Vec<_> = told[before..].iter().map(shown).collect();
            assert_eq!(shown, expected, "{} at {line}", self.name);
        }
    }

    /// Remembers the question and the tokens of its buttons.
    fn note(&mut self, person: usize, say: &OutgoingMessage) {
        let Some(asked) = &say.prompt else {
            return;
        };
        self.asked[person].clone_from(&asked.question);
        for choice in &asked.choices {
            let said = without_isolates(&choice.text);
            let key = (person, asked.question.clone(), choice.label.clone());
            self.buttons.insert(key, (choice.press.clone(), said));
        }
    }

    /// A message as it should be seen: its text, and the buttons below it.
    fn drawn(say: &OutgoingMessage) -> (String, Vec<String>) {
        let links = say.blocks.iter().filter_map(|block| match block {
            Block::Link(address) => Some(address.clone()),
            _ => None,
        });
        let links: Vec<String> = links.collect();
        let apart = links.first().filter(|_| links.len() == 1);
        let mut text = String::new();
        for block in &say.blocks {
            let (gap, shown) = match block {
                Block::Link(address) if Some(address) == apart => continue,
                Block::Link(address) => ("\n", address.clone()),
                Block::Drawing(drawing) if say.drawing() == Some(drawing) => continue,
                Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                    ("\n\n", format!("[{shown}]"))
                }
                Block::Progress(shown) | Block::Text(shown) => ("\n\n", shown.clone()),
                Block::Relayed(relayed) => ("\n\n", relayed.shown().to_owned()),
            };
            if !text.is_empty() {
                text.push_str(gap);
            }
            text.push_str(&without_isolates(&shown));
        }
        let mut buttons = Vec::new();
        if let Some(address) = apart {
            let address = address.trim_start_matches("https://");
            buttons.push(address.trim_end_matches('/').to_owned());
        }
        let asked = say.prompt.iter();
        if say
            .prompt
            .as_ref()
            .is_some_and(|asked| asked.entry == InputKind::Answer)
        {
            buttons.push(way_to_write(say));
        }
        let choices = asked.flat_map(|asked| &asked.choices);
        buttons.extend(choices.map(|choice| without_isolates(&choice.text)));
        // The comparison passes over a mark that quotes.
        (text.replace(['>', '<', '*'], "").trim().to_owned(), buttons)
    }
}

/// The text of the button that opens a form.
fn way_to_write(say: &OutgoingMessage) -> String {
    let tag = say.prompt.as_ref().map_or("fr", |asked| &asked.language);
    let assistant = assistant();
    let text = assistant
        .locales
        .locale(tag)
        .text("discord-form", None, &[]);
    text.expect("it is there")
}

/// What a person sees of a message.
fn shown(message: &Message) -> (String, Vec<String>) {
    let text = without_isolates(&plain(&message.text));
    let buttons = message.buttons.iter().map(|button| button.text.clone());
    let text = text.replace(['>', '<', '*'], "");
    (text.trim().to_owned(), buttons.collect())
}
