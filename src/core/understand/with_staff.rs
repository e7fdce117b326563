//! Understands what a person writes to a member of staff, or into a line that is asked for.

use crate::dialogue::{Choice, Command, Event, Match, Owner, Session, SideQuestion, Unreadable};
use crate::flow::Flows;
use crate::redaction::UserText;

use super::Understander;

impl Understander {
    /// As [`Understander::understand_typed`], where a member of staff speaks or a line is asked
    /// for. Then only distress, commands and the answers to them are understood; all other words are
    /// for the reader of the line. While a member of staff speaks, most commands need their slash:
    /// « aide » may be for that member.
    pub fn understand_by_owner(&self, flows: &Flows, session: &Session, typed: &UserText) -> Event {
        let explains = matches!(session.side_question, Some(SideQuestion::Why(_)));
        let describes = explains || session.side_question == Some(SideQuestion::Describe);
        let with_staff = session.owner() == Owner::Staff;
        let heard = self.understand_typed(flows, session, typed);
        if !describes && !with_staff {
            return heard;
        }
        let has_slash = typed.read(|said| said.trim_start().starts_with('/'));
        let asks_to_erase = session.side_question == Some(SideQuestion::Forget);
        match heard {
            Event::Distress(_)
            | Event::Command(Command::Stop | Command::Forget | Command::MyData) => heard,
            Event::Command(_) if describes => heard,
            Event::Command(_) | Event::EnteredByLink(_) | Event::LanguageChosen(_) if has_slash => {
                heard
            }
            // The number of the command's button.
            Event::Chosen {
                choice: Choice::Command(_),
                read: Match::Exact,
            } if describes => heard,
            Event::Chosen {
                choice: Choice::Yes | Choice::No,
                read: Match::Exact,
            } if asks_to_erase => heard,
            Event::Unreadable(Unreadable::TooLong) => heard,
            Event::Unreadable(_) if typed.relay().is_empty() => heard,
            _ if explains => Event::FeedbackGiven,
            _ if describes => Event::ProblemDescribed,
            _ => Event::ForStaff,
        }
    }
}
