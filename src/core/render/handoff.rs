//! Says to the person what concerns a ticket: who speaks now, how many wait, when staff are there.

use jiff::Timestamp;

use crate::dialogue::{DeskNow, HandoffUpdate, Open, Session};
use crate::flow::Flows;
use crate::i18n::{RenderError, id};
use crate::message::OutgoingMessage;
use crate::validation::Value;

use super::{MessageBuilder, Renderer, Said};

impl Renderer {
    /// Says to the person that words between them and staff did not arrive; `why` names the reason.
    ///
    /// # Errors
    /// When the text is missing, which `guichet check` rules out.
    pub fn not_arrived(
        &self,
        flows: &Flows,
        session: &Session,
        message: &str,
        why: &str,
    ) -> Result<OutgoingMessage, RenderError> {
        let builder = self.builder_for(flows, &session.language.tag, session);
        let why = [("why", Value::Text(why.to_owned()))];
        Ok(OutgoingMessage::text(builder.words(message, None, &why)?))
    }
}

impl MessageBuilder<'_> {
    /// Says what happened at the desk, in one line.
    pub(super) fn news(&mut self, news: HandoffUpdate) -> Said {
        match news {
            HandoffUpdate::Blocked(until) => self.blocked(id!("desk-news-blocked"), until),
            news => self.text(news_message(news), None, &[]),
        }
    }

    /// Says until when the desk is closed to the person.
    pub(super) fn blocked(&mut self, message: &str, until: Timestamp) -> Said {
        let until = self.words(id!("desk-when"), None, &self.moment(until))?;
        self.text(message, None, &[("until", Value::Text(until))])
    }

    /// Says that the ticket waits: its number, how many are before it, and when staff are there.
    pub(super) fn queued(&mut self, again: bool, desk: &DeskNow) -> Said {
        let Some(request) = self.session.and_then(|session| session.request) else {
            return Ok(());
        };
        let number = Value::Text(request.reference.to_string());
        let message = if again {
            id!("desk-still")
        } else {
            id!("desk-queued")
        };
        // The desk counts a ticket that waits already.
        let before = desk.waiting.saturating_sub(u32::from(again));
        let before = Value::Number(before);
        self.text(message, None, &[("number", number), ("before", before)])?;
        match desk.open {
            Open::Yes => return self.text(id!("desk-open"), None, &[]),
            Open::Unknown | Open::No(None) => self.text(id!("desk-hours-unknown"), None, &[])?,
            Open::No(Some(at)) => {
                let vars = self.moment(at);
                self.text(id!("desk-opens"), None, &vars)?;
            }
        }
        // Where no member of staff may answer soon, the school can be reached otherwise.
        self.contacts()
    }

    /// The variables of a moment by the school's clock, for a text to put into words.
    fn moment(&self, at: Timestamp) -> [(&'static str, Value); 5] {
        let there = at.to_zoned_datetime(self.renderer.school.hours.zone.clone());
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

/// The message for what happened at the desk.
fn news_message(news: HandoffUpdate) -> &'static str {
    match news {
        HandoffUpdate::Back(_) => id!("desk-news-back"),
        HandoffUpdate::Blocked(_) => id!("desk-news-blocked"),
        HandoffUpdate::Closed => id!("desk-news-closed"),
        HandoffUpdate::ClosedForSilence => id!("desk-news-silence"),
        HandoffUpdate::Lapsed => id!("desk-news-lapsed"),
        HandoffUpdate::Released => id!("desk-news-released"),
        HandoffUpdate::Resumed => id!("desk-news-resumed"),
        HandoffUpdate::Taken => id!("desk-news-taken"),
        HandoffUpdate::Transferred => id!("desk-news-transferred"),
        HandoffUpdate::Warned => id!("desk-news-warned"),
    }
}
