//! A message, and what is read and can be pressed in it.

use serde_json::{Map, Value, json};

/// Only its reader sees it.
pub(super) const EPHEMERAL: u64 = 1 << 6;
/// Its answer is still to come.
pub(super) const LOADING: u64 = 1 << 7;

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: u64,
    pub(crate) channel: u64,
    pub(crate) author: u64,
    /// Who alone sees it.
    pub(crate) only_for: Option<u64>,
    /// All that is read in it, as it was written.
    pub(crate) text: String,
    /// What can be pressed.
    pub(crate) buttons: Vec<Button>,
    /// Whether its answer is still to come.
    pub(crate) loading: bool,
    /// How often it was changed.
    pub(crate) edits: usize,
    /// The name that the bot gave it.
    pub(crate) nonce: Option<String>,
    /// When its text came to be what it is, among all messages.
    pub(super) told: usize,
    pub(super) body: Map<String, Value>,
    pub(super) flags: u64,
    /// The interaction that it answers.
    pub(super) of: Option<u64>,
}

/// A button, or an option of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Button {
    pub(crate) text: String,
    /// What it carries: of an option, what its menu carries.
    pub(crate) carries: String,
    /// Of an option, its value.
    pub(crate) value: Option<String>,
    pub(crate) disabled: bool,
}

impl Message {
    /// Finds what is read and what can be pressed.
    pub(super) fn draw(&mut self) {
        let content = self
            .body
            .get("content")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let embeds = self.body.get("embeds").and_then(Value::as_array);
        let embeds = embeds.into_iter().flatten();
        let parts =
            embeds.flat_map(|embed| [embed["title"].as_str(), embed["description"].as_str()]);
        let texts = std::iter::once(Some(content)).chain(parts).flatten();
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        self.text = texts.join("\n\n");
        let rows = self.body.get("components").cloned().unwrap_or(json!([]));
        self.buttons = pressed(&rows);
    }
}

fn pressed(rows: &Value) -> Vec<Button> {
    let rows = rows.as_array().into_iter().flatten();
    let parts = rows
        .filter_map(|row| row["components"].as_array())
        .flatten();
    parts.flat_map(buttons).collect()
}

fn buttons(part: &Value) -> Vec<Button> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let disabled = part["disabled"] == true;
    let carries = text(&part["custom_id"]);
    let Some(options) = part["options"].as_array() else {
        return vec![Button {
            text: text(&part["label"]),
            carries,
            value: None,
            disabled,
        }];
    };
    let option = |option: &Value| Button {
        text: text(&option["label"]),
        carries: carries.clone(),
        value: Some(text(&option["value"])),
        disabled,
    };
    options.iter().map(option).collect()
}
