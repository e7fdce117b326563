//! What is said about a person who was asked for: who speaks now, how many wait, when somebody is
//! there.

use jiff::Timestamp;

use crate::dialogue::{
    Choice, Command, DeskNow, Event, HandoffUpdate, Match, Open, Owner, Session, SideQuestion,
    Unreadable,
};
use crate::flow::Flows;
use crate::redaction::UserText;
use crate::validation::Value;

use super::Voices;
use super::render::{MessageBuilder, Said};

impl Voices {
    /// As [`Voices::understand_typed`], and as it is meant where a person speaks or is to be told something in a
    /// line: only what leaves, and what somebody in distress says, is understood then.
    pub fn hear_by_owner(&self, flows: &Flows, session: &Session, typed: &UserText) -> Event {
        let explains = matches!(session.side_question, Some(SideQuestion::Why(_)));
        let describes = explains || session.side_question == Some(SideQuestion::Describe);
        let with_staff = session.owner() == Owner::Staff;
        let heard = self.understand_typed(flows, session, typed);
        if !describes && !with_staff {
            return heard;
        }
        let asks_to_erase = session.side_question == Some(SideQuestion::Forget);
        match heard {
            Event::Distress(_)
            | Event::Command(Command::Stop | Command::Forget | Command::MyData) => heard,
            Event::Command(_) if describes => heard,
            // The number of its button.
            Event::Chosen {
                offer: Choice::Command(_),
                read: Match::Exact,
            } if describes => heard,
            Event::Chosen {
                offer: Choice::Yes | Choice::No,
                read: Match::Exact,
            } if asks_to_erase => heard,
            Event::Unreadable(Unreadable::TooLong) => heard,
            Event::Unreadable(_) if typed.relay().is_empty() => heard,
            _ if explains => Event::FeedbackGiven,
            _ if describes => Event::ProblemDescribed,
            _ => Event::ForStaff,
        }
    }

    /// Whether anybody is at the desk.
    pub fn desk_is_open(&self, now: Timestamp) -> Open {
        let (opening, zone) = (&self.school.opening, &self.school.hours.zone);
        if !opening.is_known() {
            return Open::Unknown;
        }
        match opening.is_open(now, zone) {
            true => Open::Yes,
            false => Open::No(opening.next(now, zone)),
        }
    }
}

impl MessageBuilder<'_> {
    /// What happened at the desk, in one line.
    pub(super) fn news(&mut self, news: HandoffUpdate) -> Said {
        match news {
            HandoffUpdate::Blocked(until) => self.blocked("desk-news-blocked", until),
            news => self.text(news_message(news), None, &[]),
        }
    }

    /// The desk is closed to the person, and until when.
    pub(super) fn blocked(&mut self, message: &str, until: Timestamp) -> Said {
        let until = self.words("desk-when", None, &self.moment(until))?;
        self.text(message, None, &[("until", Value::Text(until))])
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
        let before = Value::Number(before);
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
fn news_message(news: HandoffUpdate) -> &'static str {
    match news {
        HandoffUpdate::Back(_) => "desk-news-back",
        HandoffUpdate::Blocked(_) => "desk-news-blocked",
        HandoffUpdate::Closed => "desk-news-closed",
        HandoffUpdate::ClosedForSilence => "desk-news-silence",
        HandoffUpdate::Lapsed => "desk-news-lapsed",
        HandoffUpdate::Released => "desk-news-released",
        HandoffUpdate::Resumed => "desk-news-resumed",
        HandoffUpdate::Taken => "desk-news-taken",
        HandoffUpdate::Transferred => "desk-news-transferred",
        HandoffUpdate::Warned => "desk-news-warned",
    }
}
