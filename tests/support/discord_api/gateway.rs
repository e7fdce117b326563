//! The gateway: sessions, and the events that each was sent.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::shapes;

/// The events that a bot can ask for.
/// Source: <https://docs.discord.com/developers/events/gateway#list-of-intents>, 2026-08-06.
pub(super) mod intents {
    pub(crate) const SERVERS: u64 = 1;
    pub(crate) const SERVER_MESSAGES: u64 = 1 << 9;
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    pub(crate) const CONTENT: u64 = 1 << 15;
    /// The intents that Discord grants on request only: members, presences, contents.
    pub(crate) const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | CONTENT;
}

pub(super) struct Gateway {
    pub(super) address: String,
    /// How often a bot is to send a heartbeat.
    pub(super) heartbeat: Duration,
    /// Whether heartbeats are acknowledged.
    pub(super) acknowledges: bool,
    /// Whether sessions can be resumed.
    pub(super) resumable: bool,
    /// The number with which a bot that identifies is closed.
    pub(super) closes: Option<u16>,
    /// How often a bot may still identify.
    pub(super) remaining: u64,
    pub(super) counts: Counts,
    pub(super) identified: Vec<Instant>,
    pub(super) breaches: Vec<String>,
    sessions: BTreeMap<String, Session>,
    lines: BTreeMap<u64, Line>,
    next: u64,
}

/// How often something happened at the gateway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) connections: usize,
    pub(crate) identifies: usize,
    pub(crate) resumes: usize,
    pub(crate) heartbeats: usize,
}

struct Session {
    sequence: u64,
    told: Vec<(u64, String)>,
    intents: u64,
    line: Option<u64>,
}

struct Line {
    send: mpsc::UnboundedSender<Order>,
    session: Option<String>,
    acknowledges: bool,
}

/// What a connection is to do.
pub(super) enum Order {
    Text(String),
    Close(u16),
    Cut,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            address: String::new(),
            heartbeat: Duration::from_millis(41_250),
            acknowledges: true,
            resumable: true,
            closes: None,
            remaining: 1_000,
            counts: Counts::default(),
            identified: Vec::new(),
            breaches: Vec::new(),
            sessions: BTreeMap::new(),
            lines: BTreeMap::new(),
            next: 0,
        }
    }
}

impl Gateway {
    /// Whether a bot is connected and identified.
    pub(super) fn is_ready(&self) -> bool {
        self.sessions.values().any(|session| session.line.is_some())
    }

    /// Sends an event to every session.
    pub(super) fn dispatch(&mut self, event: &str, data: Value) {
        self.dispatch_to(event, |_| Some(data.clone()));
    }

    /// Sends the event of a message to the sessions that asked for it, without what they may not
    /// read.
    pub(super) fn message(&mut self, event: &str, data: Value, in_server: bool, is_read: bool) {
        let wanted = if in_server {
            intents::SERVER_MESSAGES
        } else {
            intents::DIRECT_MESSAGES
        };
        self.dispatch_to(event, |session| {
            if session.intents & wanted == 0 {
                return None;
            }
            let mut data = data.clone();
            if !is_read && session.intents & intents::CONTENT == 0 {
                data["content"] = json!("");
                for part in ["embeds", "attachments", "components"] {
                    data[part] = json!([]);
                }
            }
            Some(data)
        });
    }

    fn dispatch_to(&mut self, event: &str, data: impl Fn(&Session) -> Option<Value>) {
        for session in self.sessions.values_mut() {
            let Some(data) = data(session) else {
                continue;
            };
            let text = session.note(event, &data);
            if let Some(line) = session.line.and_then(|line| self.lines.get(&line)) {
                // A connection that has just gone gets the event when it is back.
                let _ = line.send.send(Order::Text(text));
            }
        }
    }

    /// Sends a text that is no event of Discord's.
    pub(super) fn say_raw(&self, text: &str) {
        self.order(|| Order::Text(text.to_owned()));
    }

    /// Gives every connection an order.
    pub(super) fn order(&self, what: impl Fn() -> Order) {
        for line in self.lines.values() {
            let _ = line.send.send(what());
        }
    }

    /// Ends every connection. Later events go to the sessions that come back.
    pub(super) fn end(&mut self, how: impl Fn() -> Order) {
        for session in self.sessions.values_mut() {
            session.line = None;
        }
        self.order(how);
    }

    /// Acknowledges no heartbeat on the present connections.
    pub(super) fn go_numb(&mut self) {
        self.lines
            .values_mut()
            .for_each(|line| line.acknowledges = false);
    }

    /// Forgets all sessions, so that none can be resumed.
    pub(super) fn forget(&mut self) {
        self.sessions.clear();
        self.lines.values_mut().for_each(|line| line.session = None);
    }

    pub(super) fn opened(&mut self, send: mpsc::UnboundedSender<Order>) -> u64 {
        self.next += 1;
        self.counts.connections += 1;
        let hello = json!({"op": 10, "d": {"heartbeat_interval": self.heartbeat.as_millis()}});
        let _ = send.send(Order::Text(hello.to_string()));
        let line = Line {
            send,
            session: None,
            acknowledges: self.acknowledges,
        };
        self.lines.insert(self.next, line);
        self.next
    }

    pub(super) fn closed(&mut self, line: u64, code: Option<u16>) {
        let Some(session) = self.lines.remove(&line).and_then(|line| line.session) else {
            return;
        };
        // A bot that leaves properly does not come back.
        // Source: <https://docs.discord.com/developers/events/gateway#initiating-a-disconnect>,
        // 2026-08-06.
        if matches!(code, Some(1_000 | 1_001)) {
            self.sessions.remove(&session);
        } else if let Some(session) = self.sessions.get_mut(&session)
            && session.line == Some(line)
        {
            session.line = None;
        }
    }

    /// Begins a session on a connection.
    pub(super) fn begin(&mut self, line: u64, name: String, intents: u64, server: &Value) {
        let mut session = Session {
            sequence: 0,
            told: Vec::new(),
            intents,
            line: Some(line),
        };
        let mut told = vec![session.note("READY", &shapes::ready(&name, &self.address))];
        if intents & intents::SERVERS != 0 {
            told.push(session.note("GUILD_CREATE", server));
        }
        // A program that starts again does not resume the sessions of an earlier one.
        self.sessions.retain(|_, session| session.line.is_some());
        self.sessions.insert(name.clone(), session);
        if let Some(line) = self.lines.get_mut(&line) {
            line.session = Some(name);
            for text in told {
                let _ = line.send.send(Order::Text(text));
            }
        }
    }

    /// Resumes a session on another connection, unless it is not known any more.
    pub(super) fn resume(&mut self, line: u64, session: &str, sequence: u64) -> bool {
        let Some((name, mut known)) = self.sessions.remove_entry(session) else {
            return false;
        };
        if !self.resumable || sequence > known.sequence {
            return false;
        }
        self.counts.resumes += 1;
        known.line = Some(line);
        let missed = known.told.iter().filter(|(number, _)| *number > sequence);
        let mut missed: Vec<String> = missed.map(|(_, text)| text.clone()).collect();
        missed.push(known.note("RESUMED", &json!({})));
        self.sessions.insert(name.clone(), known);
        if let Some(line) = self.lines.get_mut(&line) {
            line.session = Some(name);
            for text in missed {
                let _ = line.send.send(Order::Text(text));
            }
        }
        true
    }

    /// Whether heartbeats are acknowledged on a connection.
    pub(super) fn acknowledges(&self, line: u64) -> bool {
        let line = self.lines.get(&line);
        line.is_some_and(|line| line.acknowledges)
    }

    /// Gives one connection an order.
    pub(super) fn answer(&self, line: u64, order: Order) {
        if let Some(line) = self.lines.get(&line) {
            let _ = line.send.send(order);
        }
    }
}

impl Session {
    /// Keeps an event for a session that resumes; returns it as it is sent.
    fn note(&mut self, event: &str, data: &Value) -> String {
        self.sequence += 1;
        let text = json!({"op": 0, "s": self.sequence, "t": event, "d": data}).to_string();
        self.told.push((self.sequence, text.clone()));
        text
    }
}
