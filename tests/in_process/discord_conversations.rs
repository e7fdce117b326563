//! Every conversation of `transcripts/`, held on Discord by direct messages and presses, and again
//! without it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::Instant;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::discord::{Discord, Incoming, Place, Settings};
use guichet::channel::memory::Memory;
use guichet::dialogue::Unreadable;
use guichet::ingest::Listener;
use guichet::message::{
    Audience, CallbackToken, Capabilities, ChannelName, Inbound, MessageId, Payload, UpdateId,
};
use guichet::redaction::UserText;
use guichet::transcript::{Act, Script, Trouble};

use crate::support::at_console::AtConsole;
use crate::support::beside::{Beside, closed, time_passes};
use crate::support::discord_api::{Button, DiscordApi, TOKEN, Who, picture, sticker};
use crate::support::discord_transcript::{drawn, shown};
use crate::support::patience::{BETWEEN_LOOKS, TOO_LONG, until};
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
    fn serve(&self, home: &Home, staff: &AtConsole<'_>) -> Arc<Service> {
        let discord = Channel::Discord(self.discord.clone());
        let (channels, desks) = (vec![discord, staff.channel()], staff.desks());
        let store = home.open();
        let service = Service::start_with(&assistant(), store, channels, desks, None, moment());
        let service = Arc::new(service.unwrap_or_else(|error| panic!("{error}")));
        staff.arrive(&service);
        let discord = self.discord.clone();
        let listener = Listener::new(assistant(), Arc::clone(&service), discord, moment);
        let (send, from) = unbounded_channel();
        tokio::spawn(Arc::new(listener).take_in(from));
        *self.to.lock().expect("no task panicked") = Some(send);
        service
    }
}

/// The same conversation twice: on Discord, and over the channel in memory. Staff are at a console of
/// each.
struct Pair<'a> {
    platform: &'a Platform,
    script: &'a Script,
    name: String,
    /// The number of the first person on Discord.
    first: u64,
    home: Home,
    staff: AtConsole<'a>,
    service: Option<Arc<Service>>,
    beside: Beside<'a>,
    /// How many messages of each person were compared.
    seen: Vec<usize>,
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

impl Last {
    /// The name of this as an update, by its number on Discord.
    fn update(&self, here: u64) -> UpdateId {
        let kind = match self {
            Self::Arrived | Self::Pressed { .. } => 'i',
            Self::Text(_) | Self::What(_) => 'm',
        };
        UpdateId(format!("{kind}{here}"))
    }
}

impl<'a> Pair<'a> {
    async fn start(platform: &'a Platform, script: &'a Script, name: String, first: u64) -> Self {
        let (home, memory) = (Home::new(), Memory::default());
        let staff = AtConsole::new(script, memory, ChannelName::Discord);
        let service = platform.serve(&home, &staff);
        let beside = Beside::start(script, platform.discord.abilities(), moment());
        Self {
            platform,
            script,
            name,
            first,
            home,
            staff,
            service: Some(service),
            beside,
            seen: vec![0; script.people.len()],
            last: None,
            count: 0,
        }
    }

    /// Ends once all that was sent has been dealt with, and checks that nothing more was said.
    async fn end(mut self) {
        // Events are taken in as they come: what came before these words is queued by then.
        let words = self.platform.api.write(self.first + 99, "bonjour");
        self.taken(&UpdateId(format!("m{words}"))).await;
        *self.platform.to.lock().expect("no task panicked") = None;
        let service = self.service();
        let otherwise = format!("{}: a task holds the service still", self.name);
        until(&otherwise, || Arc::strong_count(service) == 1).await;
        service.outbox.idle().await;
        self.compare("its end").await;
        ended(self.service.take().expect("it runs")).await;
    }

    fn service(&self) -> &Arc<Service> {
        self.service.as_ref().expect("it runs")
    }

    fn who(&self, person: usize) -> Who {
        let locale = match &*self.script.people[person].locale {
            "en" => "en-GB",
            "ar" => "ar",
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
            Act::Desk { member, words } => {
                let service = Arc::clone(self.service());
                self.staff.writes(&service, *member, words, moment()).await;
                self.beside.at_desk(*member, words, moment()).await;
            }
            Act::Pass(seconds) => {
                MOMENT.fetch_add(*seconds, Ordering::SeqCst);
                self.beside.pass(moment()).await;
                let can = self.platform.discord.abilities();
                time_passes(self.service(), &can, moment()).await;
            }
            Act::Press {
                person,
                question,
                label,
            } => {
                let (there, said) = self.beside.button(*person, question.as_deref(), label);
                self.send(*person, Last::Pressed { said, there }).await;
            }
            Act::Type { person, words } => {
                let language = &self.script.people[*person].locale;
                let words = typed(words, self.beside.asked(*person), language);
                self.send(*person, Last::Text(words)).await;
            }
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => self.send(*person, Last::Arrived).await,
                Trouble::Picture => self.send(*person, Last::What(Unreadable::Picture)).await,
                Trouble::Sticker => self.send(*person, Last::What(Unreadable::NotText)).await,
                Trouble::Duplicate => self.again().await,
                Trouble::Restart => {
                    self.beside.restart(moment()).await;
                    *self.platform.to.lock().expect("no task panicked") = None;
                    let store = Arc::downgrade(&self.service().store);
                    ended(self.service.take().expect("it runs")).await;
                    closed(&store).await;
                    self.service = Some(self.platform.serve(&self.home, &self.staff));
                    self.service().outbox.idle().await;
                }
            },
        }
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
        self.taken(&last.update(here)).await;
        self.send_beside(person, last).await;
    }

    async fn again(&self) {
        let (person, here, last) = self.last.clone().expect("something was sent");
        match last {
            Last::Arrived | Last::Pressed { .. } => self.platform.api.again(here),
            Last::Text(_) | Last::What(_) => self.platform.api.message_again(here),
        }
        self.send_beside(person, last).await;
    }

    /// Returns once what a person did was taken in, and the answers were sent.
    async fn taken(&self, update: &UpdateId) {
        let service = self.service();
        let today = guichet::store::day(moment());
        let is_taken = |_: &DiscordApi| {
            let seen = service.store.seen(ChannelName::Discord, update, today);
            seen.expect("it reads")
        };
        let otherwise = format!("{}: {} is never taken in", self.name, update.0);
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
    async fn send_beside(&self, person: usize, last: Last) {
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
            from: Beside::person(person),
            language,
            message: Some(MessageId(update.to_string())),
            order: Some(update.into()),
            body,
        };
        self.beside.receive(inbound, &can, moment()).await;
    }

    /// Checks that what was seen since the last time is the same on both.
    async fn compare(&mut self, line: &str) {
        let service = Arc::clone(self.service());
        let seen = self.beside.take();
        let at = format!("{} at {line}", self.name);
        self.compare_staff(&service, &at).await;
        for (person, said) in seen.said.iter().enumerate() {
            let number = self.number(person);
            let before = self.seen[person];
            let api = &self.platform.api;
            api.until(&format!("{at}: no answer"), |api| {
                api.told(number).len() >= before + said.len()
            })
            .await;
            let told = api.told(number);
            self.seen[person] = told.len();
            let masked = |staff: &AtConsole<'_>, (text, buttons): (String, Vec<String>)| {
                (staff.masked(&text), buttons)
            };
            let shown = told[before..]
                .iter()
                .map(|told| masked(&self.staff, shown(told)));
            let expected = said
                .iter()
                .map(|say| masked(&self.beside.staff, drawn(say)));
            let (shown, expected): (Vec<_>, Vec<_>) = (shown.collect(), expected.collect());
            assert_eq!(shown, expected, "{at}");
        }
    }

    /// Checks that staff have read the same at both.
    async fn compare_staff(&mut self, service: &Service, at: &str) {
        let expected = self.beside.staff.read();
        let mut read = vec![Vec::new(); expected.len()];
        let count = |read: &[Vec<String>]| read.iter().map(Vec::len).sum::<usize>();
        let begun = Instant::now();
        loop {
            assert_eq!(self.staff.take(service), [], "{at}");
            for (read, more) in read.iter_mut().zip(self.staff.read()) {
                read.extend(more);
            }
            if count(&read) >= count(&expected) || begun.elapsed() > TOO_LONG {
                break;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        assert_eq!(read, expected, "{at}");
    }
}
