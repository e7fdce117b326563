//! Private threads, and the members of the server with their roles.

use serde_json::{Map, Value, json};

use super::act::Answer;
use super::world::{BOT, Channel, Refused, SERVER, World, refused};
use super::{DiscordApi, people, shapes};

/// A private thread.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) parent: u64,
    pub(crate) members: Vec<u64>,
    pub(crate) locked: bool,
}

impl World {
    pub(super) fn open_thread(&mut self, parent: u64, body: &Map<String, Value>) -> Answer {
        if body.get("type") != Some(&json!(12)) {
            self.violations.push("a thread is not private".to_owned());
        }
        let name = body.get("name").and_then(Value::as_str).unwrap_or_default();
        if name.is_empty() || name.chars().count() > 100 {
            return Err(refused(400, 50_035, "Invalid Form Body"));
        }
        let id = self.number();
        let thread = Thread {
            id,
            name: name.to_owned(),
            parent,
            members: vec![BOT],
            locked: false,
        };
        self.channels.insert(id, Channel::Thread(thread));
        Ok(Some(shapes::channel(self, id)))
    }

    fn thread(&mut self, id: u64) -> Result<&mut Thread, Refused> {
        match self.channels.get_mut(&id) {
            Some(Channel::Thread(thread)) => Ok(thread),
            _ => Err(refused(404, 10_003, "Unknown Channel")),
        }
    }

    pub(super) fn let_in(&mut self, thread: u64, person: u64) -> Answer {
        let is_member = self.roles.contains_key(&person);
        let thread = self.thread(thread)?;
        if !is_member {
            return Err(refused(403, 50_001, "Missing Access"));
        }
        if !thread.members.contains(&person) {
            thread.members.push(person);
        }
        Ok(None)
    }

    pub(super) fn show_out(&mut self, thread: u64, person: u64) -> Answer {
        self.thread(thread)?
            .members
            .retain(|member| *member != person);
        Ok(None)
    }

    pub(super) fn change_thread(&mut self, id: u64, body: &Map<String, Value>) -> Answer {
        let locked = body.get("locked") == Some(&json!(true));
        self.thread(id)?.locked |= locked;
        Ok(Some(shapes::channel(self, id)))
    }

    pub(super) fn remove_thread(&mut self, id: u64) -> Answer {
        self.thread(id)?;
        let shape = shapes::channel(self, id);
        self.channels.remove(&id);
        self.messages.retain(|_, message| message.channel != id);
        Ok(Some(shape))
    }

    pub(super) fn member(&self, person: u64) -> Answer {
        match self.roles.get(&person) {
            Some(_) => Ok(Some(shapes::member(self, person, true))),
            None => Err(refused(404, 10_007, "Unknown Member")),
        }
    }
}

impl DiscordApi {
    /// A person is on the server, with these roles.
    pub(crate) fn joins(&self, person: u64, roles: &[u64]) {
        self.world().roles.insert(person, roles.to_vec());
    }

    /// A person has a name of their own on the server.
    pub(crate) fn call(&self, person: u64, nick: &str) {
        self.world().nicks.insert(person, nick.to_owned());
    }

    /// A person leaves the server.
    pub(crate) fn leaves(&self, person: u64) {
        self.world().roles.remove(&person);
    }

    /// A person removes a thread by hand.
    pub(crate) fn remove_thread(&self, thread: u64) {
        let gone = self.world().remove_thread(thread);
        gone.expect("it is there");
    }

    /// All threads.
    pub(crate) fn threads(&self) -> Vec<Thread> {
        let world = self.world();
        let threads = world.channels.values().filter_map(|channel| match channel {
            Channel::Thread(thread) => Some(thread.clone()),
            _ => None,
        });
        threads.collect()
    }

    /// A person writes in a channel or a thread of the server.
    pub(crate) fn write_in(&self, person: u64, channel: u64, text: &str) -> u64 {
        let body = people::fields(&json!({"content": text}));
        self.world().post(channel, person, body, None)
    }

    /// What all of a channel or a thread see of the bot.
    pub(crate) fn in_channel(&self, channel: u64) -> Vec<super::Message> {
        let world = self.world();
        let all = world.messages.values();
        let seen = all.filter(|message| {
            message.author == BOT && message.channel == channel && message.only_for.is_none()
        });
        seen.cloned().collect()
    }

    /// Sets what the bot may do on the server, as Discord's number.
    pub(crate) fn allow(&self, permissions: u64) {
        self.world().permissions = permissions.to_string();
    }
}

/// The server, in the shape in which a request gets it.
pub(super) fn server(world: &World) -> Value {
    let mut server = shapes::server(world);
    for part in [
        "members",
        "channels",
        "threads",
        "presences",
        "voice_states",
    ] {
        server.as_object_mut().expect("a server").remove(part);
    }
    debug_assert_eq!(server["id"], SERVER.to_string());
    server
}
