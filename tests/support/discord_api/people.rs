//! What people do: write, press, choose, fill in.

use serde_json::{Map, Value, json};

use super::DiscordApi;
use super::message::Button;
use super::world::{Done, Form, GENERAL, World};

/// A person, and the place where they act.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Who {
    person: u64,
    language: &'static str,
    among_others: bool,
    /// The channel or thread, when it is not the usual one.
    channel: Option<u64>,
}

impl Who {
    /// The person who acts.
    pub(crate) fn person(self) -> u64 {
        self.person
    }

    /// A person alone with the bot.
    pub(crate) fn alone(person: u64) -> Self {
        Self {
            person,
            language: "fr",
            among_others: false,
            channel: None,
        }
    }

    /// A person in a channel of the server.
    pub(crate) fn among_others(person: u64) -> Self {
        Self {
            among_others: true,
            ..Self::alone(person)
        }
    }

    /// A person in this channel or thread of the server.
    pub(crate) fn in_channel(person: u64, channel: u64) -> Self {
        Self {
            channel: Some(channel),
            ..Self::among_others(person)
        }
    }

    /// The same person with another language than French.
    pub(crate) fn in_language(self, language: &'static str) -> Self {
        Self { language, ..self }
    }
}

/// The kinds of interactions.
/// Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>, 2026-08-06.
mod kind {
    pub(super) const COMMAND: u8 = 2;
    pub(super) const COMPONENT: u8 = 3;
    pub(super) const COMPLETE: u8 = 4;
    pub(super) const FORM: u8 = 5;
}

impl DiscordApi {
    /// A person writes to the bot; returns the number of the message.
    pub(crate) fn write(&self, person: u64, text: &str) -> u64 {
        self.send(person, &json!({"content": text}))
    }

    /// A person sends the bot a message with these fields.
    pub(crate) fn send(&self, person: u64, what: &Value) -> u64 {
        let mut world = self.world();
        let channel = world.direct(person);
        world.post(channel, person, fields(what), None)
    }

    /// A person writes in a channel of the server.
    pub(crate) fn write_among_others(&self, person: u64, text: &str) -> u64 {
        let body = fields(&json!({"content": text}));
        self.world().post(GENERAL, person, body, None)
    }

    /// A person replies to another person in a channel of the server.
    pub(crate) fn reply_among_others(&self, person: u64, to: u64, text: &str) -> u64 {
        let mut world = self.world();
        let replied = super::shapes::message(&world, &world.messages[&to]);
        let body = fields(&json!({
            "content": text, "type": 19, "referenced_message": replied,
            "message_reference": {"message_id": to.to_string(), "channel_id": GENERAL.to_string()},
        }));
        world.post(GENERAL, person, body, None)
    }

    /// Another bot writes in a channel of the server.
    pub(crate) fn write_as_bot(&self, bot: u64, text: &str) {
        let mut author = super::shapes::user(bot);
        author["bot"] = json!(true);
        let body = fields(&json!({"content": text, "author": author}));
        self.world().post(GENERAL, bot, body, None);
    }

    /// A person removes a message.
    pub(crate) fn remove(&self, message: u64) {
        let mut world = self.world();
        let channel = world.messages[&message].channel;
        let in_server = world.is_in_server(channel);
        let mut gone = json!({"id": message.to_string(), "channel_id": channel.to_string()});
        if in_server {
            gone["guild_id"] = json!(super::SERVER.to_string());
        }
        world.delete(message).expect("it is there");
        world
            .gateway
            .message("MESSAGE_DELETE", gone, in_server, true);
    }

    /// A person changes a message.
    pub(crate) fn rewrite(&self, message: u64, text: &str) {
        let body = fields(&json!({"content": text}));
        self.world().change(message, &body).expect("it is there");
    }

    /// A person gives a command with these options; it must be registered.
    pub(crate) fn command(&self, who: Who, name: &str, options: &[(&str, &str)]) -> u64 {
        self.give(who, kind::COMMAND, name, options, None)
    }

    /// A person chooses an entry in the menu of a message; it must be registered.
    pub(crate) fn choose(&self, who: Who, message: u64, entry: &str) -> u64 {
        let mut world = self.world();
        let mut all = world.commands.values().flatten();
        let command = all.find(|command| command["name"] == entry && command["type"] == 3);
        let command = command
            .unwrap_or_else(|| panic!("{entry} is not registered"))
            .clone();
        let shape = super::shapes::message(&world, &world.messages[&message]);
        let number = message.to_string();
        let mut data = json!({
            "id": command["id"], "name": entry, "type": 3, "target_id": number,
            "resolved": {"messages": {}},
        });
        data["resolved"]["messages"][&number] = shape;
        world.done(who, kind::COMMAND, data, None)
    }

    /// A person types at an option of a command that suggests.
    pub(crate) fn complete(&self, who: Who, name: &str, option: &str, text: &str) -> u64 {
        self.give(who, kind::COMPLETE, name, &[(option, text)], Some(option))
    }

    fn give(
        &self,
        who: Who,
        kind: u8,
        name: &str,
        options: &[(&str, &str)],
        focused: Option<&str>,
    ) -> u64 {
        let mut world = self.world();
        let mut all = world.commands.values().flatten();
        let command = all.find(|command| command["name"] == name).cloned();
        let command = command.unwrap_or_else(|| panic!("/{name} is not registered"));
        let known = command["options"].as_array().into_iter().flatten();
        let known: Vec<&Value> = known.collect();
        let option = |&(name, text): &(&str, &str)| {
            let option = known.iter().find(|option| option["name"] == name);
            let option = option.unwrap_or_else(|| panic!("no option is called {name}"));
            let mut given = json!({"name": name, "type": option["type"], "value": text});
            if focused == Some(name) {
                assert_eq!(option["autocomplete"], true, "{name} suggests nothing");
                given["focused"] = json!(true);
            }
            given
        };
        let options: Vec<Value> = options.iter().map(option).collect();
        let data = json!({"id": command["id"], "name": name, "type": 1, "options": options});
        world.done(who, kind, data, None)
    }

    /// A person presses the button of this text, or chooses it from a menu; it must be visible to
    /// them.
    pub(crate) fn press(&self, who: Who, message: u64, text: &str) -> u64 {
        let button = {
            let world = self.world();
            let shown = world.messages.get(&message).expect("the message is there");
            assert!(
                world.sees(who.person, shown) || shown.only_for.is_none(),
                "it is not seen"
            );
            let mut buttons = shown.buttons.iter();
            let button = buttons.find(|button| button.text == text && !button.disabled);
            button
                .cloned()
                .unwrap_or_else(|| panic!("no {text} in {shown:?}"))
        };
        self.press_forged(who, message, &button)
    }

    /// A person presses a button that may not be there.
    pub(crate) fn press_forged(&self, who: Who, message: u64, button: &Button) -> u64 {
        let data = match &button.value {
            None => json!({"custom_id": button.carries, "component_type": 2, "id": 2}),
            Some(value) => json!({
                "custom_id": button.carries, "component_type": 3, "id": 2, "values": [value],
            }),
        };
        self.world().done(who, kind::COMPONENT, data, Some(message))
    }

    /// The form that is open before a person.
    pub(crate) fn form(&self, person: u64) -> Option<Form> {
        self.world().forms.get(&person).cloned()
    }

    /// A person fills in the only field of the open form, and sends it.
    pub(crate) fn submit(&self, who: Who, words: &str) -> u64 {
        let form = self.world().forms.remove(&who.person);
        let form = form.expect("a form is open");
        assert_eq!(form.fields.len(), 1, "{form:?}");
        self.submit_forged(who, &form, words)
    }

    /// A person sends a form that may not be open.
    pub(crate) fn submit_forged(&self, who: Who, form: &Form, words: &str) -> u64 {
        let rows = form.fields.iter().map(|(carries, _)| {
            let field = json!({"type": 4, "id": 2, "custom_id": carries, "value": words});
            json!({"type": 1, "id": 1, "components": [field]})
        });
        let texts = form.texts.iter().map(|_| json!({"type": 10, "id": 3}));
        let parts: Vec<Value> = texts.chain(rows).collect();
        let data = json!({"custom_id": form.carries, "components": parts});
        self.world().done(who, kind::FORM, data, form.source)
    }

    /// Sends an interaction to the bot once more.
    pub(crate) fn again(&self, interaction: u64) {
        let mut world = self.world();
        let event = world.interactions[&interaction].event.clone();
        world.gateway.dispatch("INTERACTION_CREATE", event);
    }

    /// Sends a message to the bot once more.
    pub(crate) fn message_again(&self, message: u64) {
        self.world().announce_again(message);
    }
}

impl World {
    fn done(&mut self, who: Who, kind: u8, data: Value, source: Option<u64>) -> u64 {
        let channel = if let Some(channel) = who.channel {
            channel
        } else if who.among_others {
            GENERAL
        } else {
            self.direct(who.person)
        };
        self.interact(Done {
            person: who.person,
            language: who.language,
            channel,
            kind,
            data,
            source,
        })
    }
}

/// The fields of a message with a sticker.
pub(crate) fn sticker() -> Value {
    json!({"sticker_items": [{"id": "8", "name": "CANARY-STICKER", "format_type": 1}]})
}

/// The fields of a message with a file, and words below it.
pub(crate) fn file(words: &str) -> Value {
    let address = "https://cdn.discordapp.com/CANARY-FILE.pdf";
    let file = json!({
        "id": "9", "filename": "CANARY-FILE.pdf", "size": 1_024, "url": address,
        "proxy_url": address, "content_type": "application/pdf",
    });
    json!({"content": words, "attachments": [file]})
}

/// The fields of a message with a picture, and words below it.
pub(crate) fn picture(words: &str) -> Value {
    let address = "https://cdn.discordapp.com/CANARY-PICTURE.png";
    let picture = json!({
        "id": "7", "filename": "CANARY-PICTURE.png", "size": 1_024, "url": address,
        "proxy_url": address, "content_type": "image/png",
    });
    json!({"content": words, "attachments": [picture]})
}

pub(super) fn fields(of: &Value) -> Map<String, Value> {
    of.as_object().cloned().expect("fields of a message")
}
