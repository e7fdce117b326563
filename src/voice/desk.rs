//! What is said about a person who was asked for: who speaks now, how many wait, when somebody is
//! there.

use jiff::Timestamp;

use crate::answer::Value;
use crate::engine::{DeskNow, News, Open};

use super::say::{Page, Said};

impl Page<'_> {
    /// What happened at the desk, in one line.
    pub(super) fn news(&mut self, news: News) -> Said {
        self.text(news_message(news), None, &[])
    }

    /// The request stands: its number, those before it, and when somebody is there.
    pub(super) fn queued(&mut self, again: bool, desk: &DeskNow) -> Said {
        let Some(request) = self.session.and_then(|session| session.request) else {
            return Ok(());
        };
        let number = Value::Text(request.reference.to_string());
        let message = if again { "desk-still" } else { "desk-queued" };
        // Whoever waits already is counted among them.
        let before = desk.waiting.saturating_sub(u32::from(again));
        let before = Value::Number(before.into());
        self.text(message, None, &[("number", number), ("before", before)])?;
        match desk.open {
            Open::Yes => self.text("desk-open", None, &[]),
            Open::Unknown | Open::No(None) => self.text("desk-hours-unknown", None, &[]),
            Open::No(Some(at)) => {
                let vars = self.moment(at);
                self.text("desk-opens", None, &vars)
            }
        }
    }

    /// A moment by the school's clock, for a text to put into words.
    fn moment(&self, at: Timestamp) -> [(&'static str, Value); 5] {
        let there = at.to_zoned_datetime(self.voices.school.hours.zone.clone());
        let number = |part: i8| Value::Number(part.unsigned_abs().into());
        let minute = format!("{:02}", there.minute());
        [
            ("weekday", number(there.weekday().to_monday_one_offset())),
            ("day", number(there.day())),
            ("month", number(there.month())),
            ("hour", number(there.hour())),
            ("minute", Value::Text(minute)),
        ]
    }
}

/// The variables of `desk-opens`.
pub(super) const MOMENT: &[&str] = &["weekday", "day", "month", "hour", "minute"];

/// The message of what happened at the desk.
fn news_message(news: News) -> &'static str {
    match news {
        News::Back(_) => "desk-news-back",
        News::Closed => "desk-news-closed",
        News::ClosedForSilence => "desk-news-silence",
        News::Lapsed => "desk-news-lapsed",
        News::Released => "desk-news-released",
        News::Taken => "desk-news-taken",
        News::Transferred => "desk-news-transferred",
        News::Warned => "desk-news-warned",
    }
}
