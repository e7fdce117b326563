//! What this Discord holds: channels, messages, interactions, commands, and the requests it got.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::time::Instant;

use super::gateway::Gateway;
use super::message::{LOADING, Message};
use super::shapes;
use super::threads::Thread;

/// The bot's number, as application and as user.
pub(crate) const BOT: u64 = 1_000;
/// The server that the bot is a member of.
pub(crate) const SERVER: u64 = 2_000;
/// The channel of the server.
pub(crate) const GENERAL: u64 = 2_001;

/// How long an interaction waits for its first answer.
/// Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>, 2026-08-06.
const FIRST_ANSWER: Duration = Duration::from_secs(3);
/// The moment from which Discord's numbers count, in milliseconds.
/// Source: <https://docs.discord.com/developers/reference#snowflakes>, 2026-08-06.
const EPOCH: u64 = 1_420_070_400_000;

pub(super) struct World {
    next: u64,
    stories: usize,
    pub(super) channels: BTreeMap<u64, Channel>,
    pub(super) messages: BTreeMap<u64, Message>,
    /// The messages that people were shown, in that order.
    pub(super) shown: Vec<Message>,
    pub(super) deleted: Vec<Message>,
    pub(super) interactions: BTreeMap<u64, Interaction>,
    pub(super) tokens: HashMap<String, u64>,
    pub(super) forms: BTreeMap<u64, Form>,
    /// The commands of the server, and the global ones.
    pub(super) commands: BTreeMap<Option<u64>, Vec<Value>>,
    /// The people to whom the bot cannot write, with the number by which Discord says so.
    pub(super) shut: BTreeMap<u64, u32>,
    pub(super) faults: Vec<Fault>,
    pub(super) limits: BTreeMap<&'static str, Bucket>,
    pub(super) calls: Vec<Call>,
    pub(super) violations: Vec<String>,
    pub(super) revoked: bool,
    /// Whether answers hold hardly a field.
    pub(super) is_sparse: bool,
    pub(super) gateway: Gateway,
    /// The members of the server and their roles.
    pub(super) roles: BTreeMap<u64, Vec<u64>>,
    /// What every member may do on it.
    pub(super) permissions: String,
    /// The names of members on the server, where they have one of their own.
    pub(super) nicks: BTreeMap<u64, String>,
    /// Whether the bot may read what is written in servers.
    pub(super) content_is_granted: bool,
    /// How many requests a bot may make in how long, whatever their routes.
    pub(super) all: Option<Bucket>,
    /// How long an interaction waits for its first answer.
    pub(super) first_answer: Duration,
}

/// The kind of a channel.
pub(super) enum Channel {
    /// A channel of the server.
    Server,
    /// The channel between the bot and a person.
    Direct(u64),
    /// A thread in the server.
    Thread(Thread),
}

/// A form that is open before a person.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) title: String,
    pub(crate) carries: String,
    /// The name and the text of each field.
    pub(crate) fields: Vec<(String, String)>,
    /// The texts above its fields.
    pub(crate) texts: Vec<String>,
    pub(super) source: Option<u64>,
}

/// Something that a person did, and whose answer they wait for.
pub(super) struct Interaction {
    pub(super) event: Value,
    pub(super) kind: u8,
    pub(super) person: u64,
    pub(super) channel: u64,
    pub(super) token: String,
    pub(super) at: Instant,
    /// The message on which it was done.
    pub(super) source: Option<u64>,
    /// The message that answers it.
    pub(super) original: Option<u64>,
    /// How it was acknowledged, and how long after it was given.
    pub(super) acknowledged: Option<(u8, Duration)>,
    /// Whether it is too late to answer it.
    pub(super) over: bool,
    pub(super) suggested: Vec<(String, String)>,
}

/// A request, as it came.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The method and the path, with `{}` for every number and token.
    pub(crate) route: String,
    pub(crate) path: String,
    pub(crate) body: Value,
    pub(crate) status: u16,
    /// The moment at which it was answered.
    pub(crate) at: Instant,
}

pub(super) struct Fault {
    pub(super) route: &'static str,
    pub(super) kind: super::Failing,
    pub(super) times: usize,
}

/// How many requests of a route are taken in how long.
pub(super) struct Bucket {
    pub(super) limit: usize,
    pub(super) every: Duration,
    pub(super) since: Instant,
    pub(super) used: usize,
}

/// What Discord answers when it refuses a request.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) code: u32,
    pub(super) why: String,
}

pub(super) fn refused(status: u16, code: u32, why: impl Into<String>) -> Refused {
    Refused {
        status,
        code,
        why: why.into(),
    }
}

impl World {
    /// An empty world whose first message is written at this moment, in milliseconds since 1970.
    pub(super) fn new(now: u64) -> Self {
        Self {
            next: (now - EPOCH) << 22,
            stories: 0,
            channels: BTreeMap::from([(GENERAL, Channel::Server)]),
            messages: BTreeMap::new(),
            shown: Vec::new(),
            deleted: Vec::new(),
            interactions: BTreeMap::new(),
            tokens: HashMap::new(),
            forms: BTreeMap::new(),
            commands: BTreeMap::new(),
            shut: BTreeMap::new(),
            faults: Vec::new(),
            limits: BTreeMap::new(),
            calls: Vec::new(),
            violations: Vec::new(),
            revoked: false,
            is_sparse: false,
            gateway: Gateway::default(),
            roles: BTreeMap::from([(BOT, Vec::new())]),
            permissions: shapes::PERMISSIONS.to_owned(),
            nicks: BTreeMap::new(),
            content_is_granted: false,
            all: None,
            first_answer: FIRST_ANSWER,
        }
    }

    /// A new number; each is a millisecond later than the one before.
    pub(super) fn number(&mut self) -> u64 {
        self.next += 1 << 22;
        self.next
    }

    /// The channel of direct messages with a person.
    pub(super) fn direct(&mut self, person: u64) -> u64 {
        let is_theirs = |channel: &Channel| matches!(channel, Channel::Direct(of) if *of == person);
        let known = self.channels.iter().find(|(_, channel)| is_theirs(channel));
        if let Some((id, _)) = known {
            return *id;
        }
        let id = self.number();
        self.channels.insert(id, Channel::Direct(person));
        id
    }

    /// Puts a message into its channel, and sends it to the bot unless only its reader sees it.
    pub(super) fn post(
        &mut self,
        channel: u64,
        author: u64,
        body: Map<String, Value>,
        only_for: Option<u64>,
    ) -> u64 {
        let id = self.number();
        let flags = body.get("flags").and_then(Value::as_u64).unwrap_or(0);
        let nonce = body.get("nonce").map(|nonce| match nonce {
            Value::String(nonce) => nonce.clone(),
            other => other.to_string(),
        });
        let mut message = Message {
            id,
            channel,
            author,
            only_for,
            text: String::new(),
            buttons: Vec::new(),
            loading: flags & LOADING != 0,
            edits: 0,
            nonce,
            told: 0,
            body,
            flags,
            of: None,
        };
        message.draw();
        self.tell(&mut message);
        self.messages.insert(id, message);
        self.announce("MESSAGE_CREATE", id);
        id
    }

    /// Changes what a message shows.
    pub(super) fn change(&mut self, id: u64, body: &Map<String, Value>) -> Result<(), Refused> {
        let Some(mut message) = self.messages.remove(&id) else {
            return Err(refused(404, 10_008, "Unknown Message"));
        };
        let before = message.text.clone();
        for part in ["content", "embeds", "components"] {
            if let Some(value) = body.get(part) {
                message.body.insert(part.to_owned(), value.clone());
            }
        }
        message.edits += usize::from(!message.loading);
        message.flags &= !LOADING;
        let was_loading = std::mem::take(&mut message.loading);
        message.draw();
        if was_loading || message.text != before {
            self.tell(&mut message);
        }
        self.messages.insert(id, message);
        self.announce("MESSAGE_UPDATE", id);
        Ok(())
    }

    pub(super) fn delete(&mut self, id: u64) -> Result<(), Refused> {
        let Some(message) = self.messages.remove(&id) else {
            return Err(refused(404, 10_008, "Unknown Message"));
        };
        self.deleted.push(message);
        Ok(())
    }

    /// Notes that a new text was shown.
    fn tell(&mut self, message: &mut Message) {
        self.stories += 1;
        message.told = self.stories;
        if message.author == BOT && !message.loading {
            self.shown.push(message.clone());
        }
    }

    /// Sends a message to the bot as if it had just been written.
    pub(super) fn announce_again(&mut self, id: u64) {
        self.announce("MESSAGE_CREATE", id);
    }

    /// Sends the bot a message with the preview of its link; it is no edit.
    pub(super) fn preview(&mut self, id: u64) {
        let embeds = serde_json::json!([{"type": "link", "title": "CANARY-PREVIEW"}]);
        let message = self.messages.get_mut(&id).expect("it is there");
        message.body.insert("embeds".to_owned(), embeds);
        self.announce("MESSAGE_UPDATE", id);
    }

    fn announce(&mut self, event: &str, id: u64) {
        let message = &self.messages[&id];
        if message.only_for.is_none() {
            let in_server = self.is_in_server(message.channel);
            let data = shapes::message(self, message);
            let mentions_bot = message.text.contains(&format!("<@{BOT}>"));
            let is_read = !in_server || mentions_bot || message.author == BOT;
            self.gateway.message(event, data, in_server, is_read);
        }
    }

    pub(super) fn is_in_server(&self, channel: u64) -> bool {
        matches!(
            self.channels.get(&channel),
            Some(Channel::Server | Channel::Thread(_))
        )
    }

    /// Whether a person sees a message.
    pub(super) fn sees(&self, person: u64, message: &Message) -> bool {
        match (message.only_for, self.channels.get(&message.channel)) {
            (Some(reader), _) => reader == person,
            (None, Some(Channel::Direct(of))) => *of == person,
            (None, _) => false,
        }
    }

    /// A person does something that waits for an answer; returns its number.
    pub(super) fn interact(&mut self, done: Done) -> u64 {
        let id = self.number();
        let token = format!("CANARY-INTERACTION-{id}");
        let event = shapes::interaction(self, &done, id, &token);
        self.interactions.insert(
            id,
            Interaction {
                event: event.clone(),
                kind: done.kind,
                person: done.person,
                channel: done.channel,
                token: token.clone(),
                at: Instant::now(),
                source: done.source,
                original: None,
                acknowledged: None,
                over: false,
                suggested: Vec::new(),
            },
        );
        self.tokens.insert(token, id);
        self.gateway.dispatch("INTERACTION_CREATE", event);
        id
    }

    /// Whether a request of this route is taken, or how long it is to wait.
    pub(super) fn takes(&mut self, route: &str) -> Result<Option<&Bucket>, Duration> {
        let Some(bucket) = self.limits.get_mut(route) else {
            return Ok(None);
        };
        bucket.take()?;
        Ok(Some(bucket))
    }

    /// Whether one more request is taken of the bot, or how long it is to wait.
    pub(super) fn takes_any(&mut self) -> Result<(), Duration> {
        self.all.as_mut().map_or(Ok(()), Bucket::take)
    }

    pub(super) fn failing(&mut self, route: &str) -> Option<super::Failing> {
        let mut faults = self.faults.iter_mut();
        let fault = faults.find(|fault| fault.route == route && fault.times > 0)?;
        fault.times -= 1;
        Some(fault.kind.clone())
    }
}

/// What a person does.
pub(super) struct Done {
    pub(super) person: u64,
    pub(super) language: &'static str,
    pub(super) channel: u64,
    /// The kind of interaction.
    /// Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>,
    /// 2026-08-06.
    pub(super) kind: u8,
    pub(super) data: Value,
    pub(super) source: Option<u64>,
}

impl Interaction {
    /// Whether it is too late for a first answer.
    pub(super) fn has_failed(&self, first_answer: Duration) -> bool {
        self.acknowledged.is_none() && self.at.elapsed() > first_answer
    }
}

impl Bucket {
    /// Counts a request, unless it is one too many.
    fn take(&mut self) -> Result<(), Duration> {
        if self.since.elapsed() >= self.every {
            self.since = Instant::now();
            self.used = 0;
        }
        if self.used >= self.limit {
            return Err(self.left());
        }
        self.used += 1;
        Ok(())
    }

    /// How long it is until requests are taken again.
    pub(super) fn left(&self) -> Duration {
        self.every.saturating_sub(self.since.elapsed())
    }

    /// The headers about the limit, which come with every answer.
    pub(super) fn headers(&self) -> [(&'static str, String); 3] {
        [
            ("x-ratelimit-limit", self.limit.to_string()),
            (
                "x-ratelimit-remaining",
                (self.limit - self.used).to_string(),
            ),
            (
                "x-ratelimit-reset-after",
                format!("{:.3}", self.left().as_secs_f64()),
            ),
        ]
    }
}
