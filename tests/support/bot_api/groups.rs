//! The groups in which desks work: their topics, and what the bot may do there.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{BotApi, World};

#[derive(Default)]
pub(super) struct Groups {
    /// Topics by group, each with whether it is closed.
    topics: BTreeMap<(i64, i64), bool>,
    /// What the bot may do in groups.
    rights: Value,
    /// The supergroups that groups have become.
    moved: BTreeMap<i64, i64>,
}

impl Groups {
    /// The supergroup that a group has become. Telegram tells it to a bot that writes there.
    pub(super) fn moved(&self, method: &str, chat: i64) -> Option<i64> {
        let asks = matches!(method, "getchat" | "getchatmember");
        self.moved.get(&chat).copied().filter(|_| !asks)
    }

    /// Whether a message can be sent there; otherwise Telegram's reason.
    pub(super) fn take(&self, group: i64, topic: Option<i64>) -> Result<(), &'static str> {
        match topic {
            Some(topic) if !self.topics.contains_key(&(group, topic)) => {
                Err("message thread not found")
            }
            _ => Ok(()),
        }
    }
}

impl BotApi {
    /// A person writes in a topic of a group, or above all topics.
    pub(crate) fn write_in(
        &self,
        person: i64,
        group: i64,
        topic: Option<i64>,
        what: &Value,
    ) -> i64 {
        let id = self.message_id();
        self.push(json!({"message": in_group(person, group, topic, id, what)}));
        id
    }

    /// A person presses a button in a group.
    pub(crate) fn press_in(&self, person: i64, group: i64, message_id: i64, data: &str) -> u32 {
        let message = in_group(7, group, None, message_id, &json!({"text": "a card"}));
        self.push(json!({"callback_query": {
            "id": format!("press-{message_id}-{data}-{person}"),
            "from": {"id": person, "is_bot": false, "first_name": format!("CANARY-NAME-{person}")},
            "chat_instance": "1",
            "data": data,
            "message": message,
        }}))
    }

    /// A group becomes a supergroup; returns the update that says so.
    pub(crate) fn become_supergroup(&self, group: i64, supergroup: i64) -> Value {
        self.world().groups.moved.insert(group, supergroup);
        let what = json!({"migrate_to_chat_id": supergroup});
        json!({"message": in_group(1, group, None, self.message_id(), &what)})
    }

    /// The topics that a group has, each with whether it is closed.
    pub(crate) fn topics(&self, group: i64) -> Vec<(i64, bool)> {
        let world = self.world();
        let own = world
            .groups
            .topics
            .iter()
            .filter(|((chat, _), _)| *chat == group);
        own.map(|((_, topic), closed)| (*topic, *closed)).collect()
    }

    /// A person begins a topic in their private chat.
    pub(crate) fn begin_topic(&self, person: i64, topic: i64) {
        self.world().groups.topics.insert((person, topic), false);
    }

    /// A person removes a topic by hand.
    pub(crate) fn remove_topic(&self, group: i64, topic: i64) {
        self.world().groups.topics.remove(&(group, topic));
    }

    /// Sets what the bot may do in groups.
    pub(crate) fn allow(&self, rights: Value) {
        self.world().groups.rights = rights;
    }
}

impl World {
    pub(super) fn act_in_group(
        &mut self,
        method: &str,
        body: &Value,
    ) -> Result<Value, &'static str> {
        let chat = body["chat_id"].as_i64().unwrap_or_default();
        match method {
            "createforumtopic" => {
                self.next_message += 1;
                let topic = self.next_message;
                self.groups.topics.insert((chat, topic), false);
                Ok(
                    json!({"message_thread_id": topic, "name": body["name"], "icon_color": 7_322_096}),
                )
            }
            "closeforumtopic" | "deleteforumtopic" => {
                let topic = body["message_thread_id"].as_i64().unwrap_or_default();
                let closed = self.groups.topics.get_mut(&(chat, topic));
                *closed.ok_or("message thread not found")? = true;
                if method == "deleteforumtopic" {
                    self.groups.topics.remove(&(chat, topic));
                    let messages = &mut self.chats.entry(chat).or_default().messages;
                    messages.retain(|_, message| message.topic != Some(topic));
                }
                Ok(json!(true))
            }
            "getchat" if self.groups.moved.contains_key(&chat) => {
                Ok(json!({"id": chat, "type": "group"}))
            }
            "getchat" => Ok(json!({"id": chat, "type": "supergroup", "is_forum": true})),
            "getchatmember" => Ok(self.groups.rights.clone()),
            _ => Ok(json!(true)),
        }
    }
}

/// A message in a topic of a group.
fn in_group(person: i64, group: i64, topic: Option<i64>, id: i64, what: &Value) -> Value {
    let mut message = json!({
        "message_id": id,
        "date": 1_788_775_200,
        "chat": {"id": group, "type": "supergroup", "title": "Desk", "is_forum": true},
        "from": {"id": person, "is_bot": person == 7, "first_name": format!("CANARY-NAME-{person}")},
    });
    if let Some(topic) = topic {
        message["message_thread_id"] = json!(topic);
        message["is_topic_message"] = json!(true);
    }
    for (name, value) in what.as_object().expect("fields of a message") {
        message[name] = value.clone();
    }
    message
}
