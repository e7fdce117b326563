//! What the requests of a bot do, and when Discord refuses them.

use serde_json::{Map, Value, json};

use super::limits::{self, Wrong};
use super::message::{EPHEMERAL, LOADING, Message};
use super::shapes;
use super::threads;
use super::world::{BOT, Channel, Form, Refused, SERVER, World, refused};

/// The body of an answer, if it has one.
pub(super) type Answer = Result<Option<Value>, Refused>;

impl World {
    /// Does what a request asks for; some requests have an empty answer.
    pub(super) fn act(&mut self, route: &str, path: &[&str], query: &str, body: &Value) -> Answer {
        let number = |at: usize| path.get(at).and_then(|part| part.parse().ok()).unwrap_or(0);
        let fields = body.as_object().cloned().unwrap_or_default();
        match route {
            "GET /gateway" => Ok(Some(json!({"url": self.gateway.address}))),
            "GET /gateway/bot" => Ok(Some(json!({
                "url": self.gateway.address, "shards": 1,
                "session_start_limit": {
                    "total": 1_000, "remaining": self.gateway.remaining,
                    "reset_after": 14_400_000, "max_concurrency": 1,
                },
            }))),
            "GET /users/@me" => Ok(Some(shapes::bot())),
            "GET /applications/@me" | "GET /oauth2/applications/@me" => {
                Ok(Some(shapes::application(self)))
            }
            "GET /users/@me/guilds" => Ok(Some(json!([{"id": SERVER.to_string()}]))),
            "POST /users/@me/channels" => {
                let person = id(&body["recipient_id"]);
                let channel = self.direct(person);
                Ok(Some(shapes::channel(self, channel)))
            }
            "GET /applications/{}/commands" => Ok(Some(self.list_commands(None, query))),
            "PUT /applications/{}/commands" => self.register(None, body),
            "GET /applications/{}/guilds/{}/commands" => {
                Ok(Some(self.list_commands(Some(number(3)), query)))
            }
            "PUT /applications/{}/guilds/{}/commands" => self.register(Some(number(3)), body),
            "POST /channels/{}/threads" => self.open_thread(number(1), &fields),
            "PUT /channels/{}/thread-members/{}" => self.let_in(number(1), number(3)),
            "DELETE /channels/{}/thread-members/{}" => self.show_out(number(1), number(3)),
            "PATCH /channels/{}" => self.change_thread(number(1), &fields),
            "DELETE /channels/{}" => self.remove_thread(number(1)),
            "GET /guilds/{}" => Ok(Some(threads::server(self))),
            "GET /guilds/{}/members/{}" => self.member(number(3)),
            "GET /channels/{}" => {
                self.known(number(1))?;
                Ok(Some(shapes::channel(self, number(1))))
            }
            "GET /channels/{}/messages" => self.read(number(1), query),
            "POST /channels/{}/messages" => self.create(number(1), fields),
            "PATCH /channels/{}/messages/{}" => {
                self.own(number(1), number(3))?;
                self.check(&fields, true)?;
                self.change(number(3), &fields)?;
                self.show(number(3))
            }
            "DELETE /channels/{}/messages/{}" => {
                self.own(number(1), number(3))?;
                self.delete(number(3)).map(|()| None)
            }
            "POST /channels/{}/typing" => Ok(None),
            "POST /interactions/{}/{}/callback" => self.acknowledge(number(1), path[2], body),
            "POST /webhooks/{}/{}" => self.follow_up(path[2], fields),
            "GET /webhooks/{}/{}/messages/@original" => {
                let message = self.original(path[2])?;
                self.show(message)
            }
            "PATCH /webhooks/{}/{}/messages/@original" => {
                let message = self.original(path[2])?;
                self.check(&fields, true)?;
                self.change(message, &fields)?;
                self.show(message)
            }
            "DELETE /webhooks/{}/{}/messages/@original" => {
                let message = self.original(path[2])?;
                self.delete(message).map(|()| None)
            }
            "PATCH /webhooks/{}/{}/messages/{}" => {
                self.belongs(path[2], number(4))?;
                self.check(&fields, true)?;
                self.change(number(4), &fields)?;
                self.show(number(4))
            }
            "DELETE /webhooks/{}/{}/messages/{}" => {
                self.belongs(path[2], number(4))?;
                self.delete(number(4)).map(|()| None)
            }
            _ => {
                self.violations.push(format!("{route} is not known here"));
                Err(refused(404, 0, "404: Not Found"))
            }
        }
    }

    fn known(&self, channel: u64) -> Result<(), Refused> {
        let is_known = self.channels.contains_key(&channel);
        is_known
            .then_some(())
            .ok_or_else(|| refused(404, 10_003, "Unknown Channel"))
    }

    /// Only a message that the bot wrote for all of a channel can be changed or deleted there.
    fn own(&self, channel: u64, message: u64) -> Result<(), Refused> {
        let message = self.messages.get(&message);
        let message = message.filter(|it| it.channel == channel && it.only_for.is_none());
        match message {
            None => Err(refused(404, 10_008, "Unknown Message")),
            Some(message) if message.author != BOT => {
                let why = "Cannot execute action on a DM channel";
                Err(refused(403, 50_003, why))
            }
            Some(_) => Ok(()),
        }
    }

    /// With the token of an interaction, only its answers and the message it was made on can be
    /// changed.
    fn belongs(&self, token: &str, message: u64) -> Result<(), Refused> {
        let id = self.token(token)?;
        let known = self.messages.get(&message);
        let answers = known.is_some_and(|message| message.of == Some(id));
        let was_there = self.interactions[&id].source == Some(message) && known.is_some();
        let belongs = answers || was_there;
        belongs
            .then_some(())
            .ok_or_else(|| refused(404, 10_008, "Unknown Message"))
    }

    fn show(&self, message: u64) -> Answer {
        let message = self.messages.get(&message);
        let message = message.ok_or_else(|| refused(404, 10_008, "Unknown Message"))?;
        Ok(Some(shapes::message(self, message)))
    }

    fn check(&mut self, body: &Map<String, Value>, is_change: bool) -> Result<(), Refused> {
        if limits::mentions(body) {
            self.violations
                .push("a message may mention people".to_owned());
        }
        self.mind(limits::message(body, is_change))
    }

    fn mind(&mut self, wrong: Wrong) -> Result<(), Refused> {
        if wrong.0.is_empty() {
            return Ok(());
        }
        let why = wrong.0.join("; ");
        self.violations.extend(wrong.0);
        Err(refused(400, 50_035, format!("Invalid Form Body: {why}")))
    }

    fn list_commands(&self, server: Option<u64>, query: &str) -> Value {
        let mut all = self.commands.get(&server).cloned().unwrap_or_default();
        if !query.contains("with_localizations=true") {
            for command in &mut all {
                if let Some(command) = command.as_object_mut() {
                    command.remove("name_localizations");
                    command.remove("description_localizations");
                }
            }
        }
        Value::Array(all)
    }

    fn register(&mut self, server: Option<u64>, body: &Value) -> Answer {
        let Some(all) = body.as_array() else {
            return Err(refused(400, 50_035, "Invalid Form Body"));
        };
        self.mind(limits::commands(all))?;
        let mut kept = Vec::new();
        for command in all {
            let mut whole = json!({
                "id": self.number().to_string(), "application_id": BOT.to_string(),
                "version": self.number().to_string(), "default_member_permissions": null,
                "type": 1, "nsfw": false, "contexts": null, "integration_types": [0],
                "name_localizations": null, "description_localizations": null,
            });
            for (part, value) in command.as_object().into_iter().flatten() {
                whole[part] = value.clone();
            }
            if let Some(server) = server {
                whole["guild_id"] = json!(server.to_string());
            }
            kept.push(whole);
        }
        self.commands.insert(server, kept.clone());
        Ok(Some(Value::Array(kept)))
    }

    /// The latest messages first, as many as are wanted, after a message or before one.
    fn read(&self, channel: u64, query: &str) -> Answer {
        self.known(channel)?;
        let wanted = |name: &str| -> Option<u64> {
            let mut parts = query.split('&').filter_map(|part| part.split_once('='));
            parts.find(|(part, _)| *part == name)?.1.parse().ok()
        };
        let limit = wanted("limit").unwrap_or(50).min(100) as usize;
        let (after, before) = (
            wanted("after").unwrap_or(0),
            wanted("before").unwrap_or(u64::MAX),
        );
        let range = self.messages.values();
        let range = range.filter(|message| {
            let is_here = message.channel == channel && message.only_for.is_none();
            is_here && message.id > after && message.id < before
        });
        let mut some: Vec<_> = range.collect();
        // After a message: those that follow it directly.
        if wanted("after").is_some() {
            some.truncate(limit);
        }
        some.reverse();
        some.truncate(limit);
        let some = some.into_iter().map(|message| {
            let mut shape = shapes::message(self, message);
            // A message that is read, and not dispatched, does not say where it is.
            if let Some(shape) = shape.as_object_mut() {
                shape.remove("guild_id");
                shape.remove("member");
            }
            shape
        });
        Ok(Some(some.collect()))
    }

    fn create(&mut self, channel: u64, body: Map<String, Value>) -> Answer {
        self.known(channel)?;
        if let Some(Channel::Direct(person)) = self.channels.get(&channel)
            && let Some(code) = self.shut.get(person)
        {
            return Err(refused(403, *code, "Cannot send messages to this user"));
        }
        if !body.contains_key("nonce") || body.get("enforce_nonce") != Some(&json!(true)) {
            self.violations
                .push("a message was created without a name".to_owned());
        }
        self.check(&body, false)?;
        let name = body.get("nonce").and_then(Value::as_str).map(str::to_owned);
        if body.get("enforce_nonce") == Some(&json!(true)) && name.is_some() {
            let is_same = |message: &&Message| {
                message.channel == channel && message.author == BOT && message.nonce == name
            };
            let known = self
                .messages
                .values()
                .find(is_same)
                .map(|message| message.id);
            if let Some(known) = known {
                return self.show(known);
            }
        }
        let message = self.post(channel, BOT, body, None);
        self.show(message)
    }

    fn acknowledge(&mut self, id: u64, token: &str, body: &Value) -> Answer {
        let unknown = || refused(404, 10_062, "Unknown interaction");
        let interaction = self.interactions.get(&id).ok_or_else(unknown)?;
        if interaction.token != token || interaction.over {
            return Err(unknown());
        }
        if interaction.acknowledged.is_some() {
            let why = "Interaction has already been acknowledged.";
            return Err(refused(400, 40_060, why));
        }
        if interaction.has_failed(self.first_answer) {
            return Err(unknown());
        }
        let (kind, person) = (interaction.kind, interaction.person);
        let (source, after) = (interaction.source, interaction.at.elapsed());
        let callback = body["type"].as_u64().unwrap_or_default() as u8;
        let data = body["data"].as_object().cloned().unwrap_or_default();
        let fits = match callback {
            4 | 5 => kind != 4,
            6 | 7 => source.is_some(),
            8 => kind == 4,
            9 => matches!(kind, 2 | 3),
            _ => false,
        };
        if !fits {
            let why = format!("an answer of kind {callback} to an interaction of kind {kind}");
            self.violations.push(why.clone());
            return Err(refused(400, 50_035, why));
        }
        let mut original = None;
        let mut suggested = Vec::new();
        match callback {
            4 => {
                self.check(&data, false)?;
                original = Some(self.respond(id, data));
            }
            5 => {
                let mut data = data;
                let flags = data.get("flags").and_then(Value::as_u64).unwrap_or(0);
                data.insert("flags".to_owned(), json!(flags | LOADING));
                original = Some(self.respond(id, data));
            }
            6 => original = source,
            7 => {
                self.check(&data, true)?;
                original = source;
                if let Some(source) = source {
                    self.change(source, &data)?;
                }
            }
            8 => {
                self.mind(limits::suggestions(&body["data"]))?;
                let choices = body["data"]["choices"].as_array().into_iter().flatten();
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                let choice = |choice: &Value| (text(&choice["name"]), text(&choice["value"]));
                suggested = choices.map(choice).collect();
            }
            _ => {
                self.mind(limits::form(&body["data"]))?;
                self.forms.insert(person, form(&body["data"], source));
            }
        }
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.acknowledged = Some((callback, after));
            interaction.original = original;
            interaction.suggested = suggested;
        }
        Ok(None)
    }

    /// Writes a message that answers an interaction.
    fn respond(&mut self, id: u64, data: Map<String, Value>) -> u64 {
        let interaction = &self.interactions[&id];
        let (channel, person) = (interaction.channel, interaction.person);
        let flags = data.get("flags").and_then(Value::as_u64).unwrap_or(0);
        let only_for = (flags & EPHEMERAL != 0).then_some(person);
        let message = self.post(channel, BOT, data, only_for);
        if let Some(message) = self.messages.get_mut(&message) {
            message.of = Some(id);
        }
        message
    }

    fn follow_up(&mut self, token: &str, body: Map<String, Value>) -> Answer {
        let id = self.token(token)?;
        let original = self.interactions[&id].original;
        self.check(&body, false)?;
        // The first one fills in an answer that was put off.
        let loading = original.filter(|id| self.messages.get(id).is_some_and(|m| m.loading));
        let message = if let Some(message) = loading {
            self.change(message, &body)?;
            message
        } else {
            self.respond(id, body)
        };
        self.show(message)
    }

    /// The interaction of a token, while it can be answered.
    fn token(&self, token: &str) -> Result<u64, Refused> {
        let unknown = || refused(404, 10_015, "Unknown Webhook");
        let id = *self.tokens.get(token).ok_or_else(unknown)?;
        let interaction = &self.interactions[&id];
        if interaction.over {
            return Err(refused(401, 50_027, "Invalid Webhook Token"));
        }
        interaction.acknowledged.ok_or_else(unknown)?;
        Ok(id)
    }

    fn original(&self, token: &str) -> Result<u64, Refused> {
        let id = self.token(token)?;
        let message = self.interactions[&id].original;
        message.ok_or_else(|| refused(404, 10_008, "Unknown Message"))
    }
}

fn form(data: &Value, source: Option<u64>) -> Form {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let parts = || data["components"].as_array().into_iter().flatten();
    let texts = parts().filter(|part| part["type"] == 10);
    let fields = parts()
        .filter_map(|row| row["components"].as_array())
        .flatten();
    Form {
        title: text(&data["title"]),
        carries: text(&data["custom_id"]),
        fields: fields
            .map(|field| (text(&field["custom_id"]), text(&field["label"])))
            .collect(),
        texts: texts.map(|part| text(&part["content"])).collect(),
        source,
    }
}

/// A number, which Discord takes as a string too.
fn id(value: &Value) -> u64 {
    let text = value.as_str().and_then(|text| text.parse().ok());
    text.or_else(|| value.as_u64()).unwrap_or_default()
}
