//! Messages and presses in the shapes in which Telegram sends them, and what it takes of the bot's.

use serde_json::{Value, json};

use super::Message;

/// A message in a private chat.
pub(crate) fn message(person: i64, language: &str, id: i64, what: &Value) -> Value {
    let mut message = json!({
        "message_id": id,
        "date": 1_788_775_200,
        "chat": {"id": person, "type": "private", "first_name": "CANARY-NAME"},
        "from": {"id": person, "is_bot": false, "first_name": "CANARY-NAME", "language_code": language},
    });
    let fields = what.as_object().expect("fields of a message");
    for (name, value) in fields {
        message[name] = value.clone();
    }
    message
}

/// A press of a button of the bot's.
pub(crate) fn press(person: i64, language: &str, message_id: i64, data: &str) -> Value {
    json!({"callback_query": {
        "id": format!("press-{message_id}-{data}"),
        "from": {"id": person, "is_bot": false, "first_name": "CANARY-NAME", "language_code": language},
        "chat_instance": "1",
        "data": data,
        "message": {
            "message_id": message_id,
            "date": 1_788_775_200,
            "chat": {"id": person, "type": "private", "first_name": "CANARY-NAME"},
            "text": "a question",
        },
    }})
}

impl Message {
    pub(super) fn of(body: &Value) -> Result<Self, &'static str> {
        let text = body["text"].as_str().unwrap_or_default().to_owned();
        let shown = plain(&text);
        if body["parse_mode"] != "HTML" || shown.is_empty() || shown.encode_utf16().count() > 4_096
        {
            return Err("a text that Telegram does not take");
        }
        Ok(Self {
            text: shown,
            buttons: buttons(body)?,
            edits: 0,
            topic: body["message_thread_id"].as_i64(),
            reaction: None,
            photo: None,
        })
    }
}

pub(super) fn buttons(body: &Value) -> Result<Vec<(String, String)>, &'static str> {
    let rows = body["reply_markup"]["inline_keyboard"].as_array();
    let all = rows
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    let mut buttons = Vec::new();
    for button in all {
        let (carried, led) = (button["callback_data"].as_str(), button["url"].as_str());
        if carried.is_some_and(|data| data.is_empty() || data.len() > 64) {
            return Err("BUTTON_DATA_INVALID");
        }
        let text = button["text"].as_str();
        let (text, data) = text
            .zip(carried.or(led))
            .ok_or("a button that says or carries nothing")?;
        buttons.push((text.to_owned(), data.to_owned()));
    }
    Ok(buttons)
}

/// What a person sees of a text in HTML.
pub(crate) fn plain(html: &str) -> String {
    let bare = html.replace("<i>", "").replace("</i>", "");
    let bare = bare
        .replace("<blockquote>", "❝")
        .replace("</blockquote>", "❞");
    assert!(!bare.contains(['<', '>']), "an unknown mark in {html}");
    let bare = bare
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    bare.replace("&amp;", "&")
}
