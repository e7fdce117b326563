//! A message, and what can be read and pressed in it.

use serde_json::{Map, Value, json};

/// The flag of a message that only its reader sees.
pub(super) const EPHEMERAL: u64 = 1 << 6;
/// The flag of a message whose content is still to come.
pub(super) const LOADING: u64 = 1 << 7;

/// A message, as a person sees it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: u64,
    pub(crate) channel: u64,
    pub(crate) author: u64,
    /// The only person who sees it; nothing when all of the channel do.
    pub(crate) only_for: Option<u64>,
    /// All text in it, as it was written.
    pub(crate) text: String,
    /// The buttons and the options of menus.
    pub(crate) buttons: Vec<Button>,
    /// Whether its content is still to come.
    pub(crate) loading: bool,
    /// How often it was changed.
    pub(crate) edits: usize,
    /// The nonce that the bot gave it.
    pub(crate) nonce: Option<String>,
    /// When its text came to be what it is, counted over all messages.
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
    /// What it carries; for an option, what its menu carries.
    pub(crate) carries: String,
    /// The value, for an option.
    pub(crate) value: Option<String>,
    pub(crate) disabled: bool,
}

impl Message {
    /// Finds the texts and the buttons in the components.
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
    // A link carries where it leads.
    let carries = match part["url"].as_str() {
        Some(url) => url.to_owned(),
        None => text(&part["custom_id"]),
    };
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
