//! Photos: the files that were sent up, and the messages that show them.

use std::collections::BTreeSet;

use axum::body::Bytes;
use serde_json::{Value, json};

use crate::support::multipart;

use super::shapes::{buttons, plain};
use super::{BotApi, Message, World};

/// The longest text below a photo, in units of UTF-16.
const CAPTION: usize = 1_024;

#[derive(Default)]
pub(super) struct Photos {
    /// The names of the files that are there.
    files: BTreeSet<String>,
    /// How many files were sent up.
    sent_up: usize,
}

/// The fields of a request: JSON, or a form whose files are named by what they begin with.
pub(super) fn fields(body: &Bytes) -> Value {
    let Some((mut fields, files)) = multipart::read(body) else {
        return serde_json::from_slice(body).unwrap_or_default();
    };
    for (name, file) in files {
        let is_png = file.starts_with(b"\x89PNG");
        fields.insert(name, json!({"png": is_png, "bytes": file.len()}));
    }
    Value::Object(fields)
}

impl World {
    pub(super) fn send_photo(&mut self, chat: i64, body: &Value) -> Result<Value, &'static str> {
        let caption = body["caption"].as_str().unwrap_or_default();
        let text = plain(caption);
        if text.encode_utf16().count() > CAPTION {
            return Err("message caption is too long");
        }
        let file = match &body["photo"] {
            Value::String(file) if self.photos.files.contains(file) => file.clone(),
            Value::String(_) => return Err("wrong file identifier/HTTP URL specified"),
            file if file["png"] == true => {
                self.photos.sent_up += 1;
                let name = format!("file-{}", self.photos.sent_up);
                self.photos.files.insert(name.clone());
                name
            }
            _ => return Err("there is no photo in the request"),
        };
        self.next_message += 1;
        let id = self.next_message;
        let message = Message {
            text,
            buttons: buttons(body)?,
            edits: 0,
            topic: body["message_thread_id"].as_i64(),
            reaction: None,
            photo: Some(file.clone()),
        };
        self.groups.take(chat, message.topic)?;
        let messages = &mut self.chats.entry(chat).or_default().messages;
        messages.insert(id, message);
        let sizes = json!([{"file_id": "thumb"}, {"file_id": file}]);
        Ok(json!({"message_id": id, "photo": sizes}))
    }
}

impl BotApi {
    /// How many files were sent up.
    pub(crate) fn sent_up(&self) -> usize {
        self.world().photos.sent_up
    }

    /// Loses every file that was sent up.
    pub(crate) fn lose_files(&self) {
        self.world().photos.files.clear();
    }
}
