//! Shows the picture of a message: as a photo with the message below it, or before a long message.
//!
//! Words matter more than the picture: whatever goes wrong with a photo, the next attempt is in words.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use parking_lot::Mutex;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::i18n::length;
use crate::message::OutgoingMessage;
use crate::picture::{Picture, Pictures};

use super::super::SentFiles;
use super::answer::Failure;
use super::room::Room;
use super::upload::Upload;
use super::{Bot, render};

/// The longest text below a photo, in units of UTF-16.
/// Source: <https://core.telegram.org/bots/api#sendphoto>, 2026-06-11.
const CAPTION: usize = 1_024;
/// The most messages of which it is remembered that their photo needs no further attempt.
const REMEMBERED: usize = 1_000;
/// The refusals that are about the file that was named: the bot has it no more. Any other is about the
/// chat or the message, and the file stays known.
const NO_FILE: [&str; 7] = [
    "FILE_ID_INVALID",
    "FILE_REFERENCE_",
    "can't use file of type",
    "invalid remote file identifier",
    "wrong file identifier",
    "wrong file_id",
    "wrong remote file identifier",
];

/// The photos of a bot.
#[derive(Default)]
pub(super) struct Photos {
    pictures: OnceLock<Arc<Pictures>>,
    /// The messages whose photo was shown, or may have been. Another attempt is in words.
    settled: Mutex<HashSet<String>>,
}

/// The fields of a sent photo that are needed.
#[derive(Deserialize)]
pub(super) struct SentPhoto {
    pub(super) message_id: i32,
    /// The sizes that Telegram made, the largest last.
    #[serde(default)]
    photo: Vec<Size>,
}

#[derive(Deserialize)]
struct Size {
    file_id: String,
}

impl Photos {
    pub(super) fn draw_with(&self, pictures: Arc<Pictures>) {
        // Given once, before the first message.
        let _ = self.pictures.set(pictures);
    }

    /// Notes that a message needs no photo any more.
    fn settle(&self, name: &str) {
        let mut settled = self.settled.lock();
        if settled.len() >= REMEMBERED {
            settled.clear();
        }
        settled.insert(name.to_owned());
    }

    /// Forgets a message that was delivered.
    pub(super) fn forget(&self, name: &str) {
        self.settled.lock().remove(name);
    }
}

/// How a photo stands to its message.
pub(super) enum Shown {
    /// The message stands below the photo, as its caption.
    With(i32),
    /// The photo is shown, or may be; the message is still to be sent.
    Before,
    /// There is no photo; the message is still to be sent.
    Not,
}

impl Bot {
    /// The picture of a message, unless an earlier attempt has settled it.
    pub(super) async fn picture(&self, say: &OutgoingMessage, name: &str) -> Option<Arc<Picture>> {
        let drawing = say.drawing()?;
        let pictures = self.photos.pictures.get()?;
        if self.photos.settled.lock().contains(name) {
            return None;
        }
        pictures.drawn(drawing).await
    }

    /// Sends the photo of a message, with the message as its caption where that is short enough.
    pub(super) async fn show(
        &self,
        room: &Room,
        say: &OutgoingMessage,
        picture: &Picture,
        name: &str,
        files: &dyn SentFiles,
    ) -> Result<Shown, Failure> {
        let caption = render::text_below_photo(say);
        // Marks count too here, which Telegram leaves out: a few captions less, and none too long.
        let with = length(&caption) <= CAPTION;
        let mut fields = Map::new();
        fields.insert("chat_id".to_owned(), json!(room.chat));
        if let Some(topic) = self.where_written(room).topic {
            fields.insert("message_thread_id".to_owned(), json!(topic));
        }
        if self.rate_limiter.is_paid() {
            fields.insert("allow_paid_broadcast".to_owned(), json!(true));
        }
        if with {
            fields.insert("caption".to_owned(), json!(caption));
            fields.insert("parse_mode".to_owned(), json!("HTML"));
            if let Some(keyboard) = render::keyboard(say) {
                fields.insert("reply_markup".to_owned(), json!(keyboard));
            }
        } else {
            // The message follows at once, and rings.
            fields.insert("disable_notification".to_owned(), json!(true));
        }
        match self.send_photo(fields, picture, files).await {
            Ok(sent) if with => Ok(Shown::With(sent.message_id)),
            // At most one photo, even where its answer was lost.
            Ok(_) => {
                self.photos.settle(name);
                Ok(Shown::Before)
            }
            Err(Failure::Lost(_)) if !with => {
                self.photos.settle(name);
                Ok(Shown::Not)
            }
            Err(failure @ (Failure::Wait(_) | Failure::NotSent(_) | Failure::Moved(_))) => {
                Err(failure)
            }
            Err(failure @ (Failure::Lost(_) | Failure::Server(_))) => {
                self.photos.settle(name);
                Err(failure)
            }
            // The chat takes no photo, or Telegram does not like this one.
            Err(Failure::Refused { .. }) => {
                self.photos.settle(name);
                Ok(Shown::Not)
            }
        }
    }

    /// Sends a photo by the name of its file where Telegram has it, else the file itself.
    async fn send_photo(
        &self,
        mut fields: Map<String, Value>,
        picture: &Picture,
        files: &dyn SentFiles,
    ) -> Result<SentPhoto, Failure> {
        let bot = self.client.bot();
        if let Some(file) = files.name(bot, &picture.hash) {
            fields.insert("photo".to_owned(), json!(file));
            match self.client.send("sendPhoto", &fields).await {
                Err(failure) if NO_FILE.iter().any(|phrase| failure.is(phrase)) => {
                    files.forget(bot, &picture.hash);
                    fields.remove("photo");
                }
                sent => return sent,
            }
        }
        let file = Upload {
            field: "photo",
            name: "picture.png",
            kind: "image/png",
            bytes: &picture.png,
        };
        let sent: SentPhoto = self.client.upload("sendPhoto", &fields, file).await?;
        if let Some(largest) = sent.photo.last() {
            files.keep(bot, &picture.hash, &largest.file_id);
        }
        Ok(sent)
    }
}
