//! The queue as a member of staff reads it: the longest wait first, each ticket in a few lines of a
//! telephone's screen.

use jiff::Timestamp;

use crate::i18n::{id, without_isolates};
use crate::message::{Address, Block};
use crate::turn::TurnError;
use crate::validation::Value;
use guichet_core::handoff::{State, Ticket};

use super::line::Name;
use super::snapshot::conversation;
use super::{ConsoleReply, StaffConsole};

/// The most tickets that are shown at once.
const MOST: usize = 15;
/// The most buttons that take a ticket.
const MOST_CLAIMS: usize = 5;

/// Which tickets are shown.
#[derive(Default)]
struct Filter {
    /// Only those of the member of staff.
    mine: bool,
    /// Only those that no member of staff has.
    waiting: bool,
    /// Only those in this language, by its tag.
    language: Option<String>,
}

impl StaffConsole<'_> {
    /// The open tickets of the member of staff's desks that a filter lets through. Where others read
    /// as well, and what is said stays, nothing that a person wrote is shown.
    pub(super) fn list(&self, filter: &str, there: bool) -> Result<ConsoleReply, TurnError> {
        let Some(tickets) = self.queue(filter)? else {
            return self.refuse(id!("staff-list-how"));
        };
        let mut blocks = Vec::new();
        for ticket in tickets.iter().take(MOST) {
            blocks.extend(self.in_queue(ticket)?);
        }
        let more = tickets.len().saturating_sub(MOST);
        if more > 0 {
            let count = Value::Number(u32::try_from(more).unwrap_or(u32::MAX));
            let line = self.text(id!("staff-list-more"), &[("count", count)])?;
            blocks.push(Block::Text(without_isolates(&line)));
        }
        if blocks.is_empty() {
            return self.say(id!("staff-list-none"), &[]);
        }
        Ok(ConsoleReply {
            blocks,
            well: true,
            choices: match there {
                true => Vec::new(),
                false => self.claims(&tickets)?,
            },
            ..ConsoleReply::default()
        })
    }

    /// The open tickets of the member of staff's desks that these words let through, in the order of
    /// the list; nothing for words that are no filter.
    pub(super) fn queue(&self, filter: &str) -> Result<Option<Vec<Ticket>>, TurnError> {
        let Some(filter) = self.filter(filter) else {
            return Ok(None);
        };
        let desks = self.handoff.desks();
        let mut tickets = desks.tickets();
        tickets.retain(|ticket| desks.is_staff(self.by, &ticket.desk));
        tickets.retain(|ticket| !filter.mine || ticket.holder() == Some(self.by));
        tickets.retain(|ticket| !filter.waiting || ticket.holder().is_none());
        if let Some(tag) = &filter.language {
            let mut spoken = Vec::new();
            for ticket in tickets {
                let session = conversation(self.handoff, &ticket)?;
                if session.is_some_and(|session| session.language.tag == *tag) {
                    spoken.push(ticket);
                }
            }
            tickets = spoken;
        }
        tickets.sort_by_key(|ticket| self.turn_of(ticket));
        Ok(Some(tickets))
    }

    /// The filter that these words stand for; nothing for other words.
    fn filter(&self, words: &str) -> Option<Filter> {
        let locales = &self.handoff.assistant.locales;
        let mut filter = Filter::default();
        for word in words.split_whitespace() {
            let tags = locales.tags();
            let language = tags.into_iter().find(|tag| {
                let name = &locales.locale(tag).name;
                tag.eq_ignore_ascii_case(word) || name.to_lowercase() == word.to_lowercase()
            });
            match (word.to_lowercase().as_str(), language) {
                ("mine", _) => filter.mine = true,
                ("waiting", _) => filter.waiting = true,
                (_, Some(tag)) => filter.language = Some(tag.to_owned()),
                _ => return None,
            }
        }
        Some(filter)
    }

    /// The place of a ticket in the list: urgent ones first, then by how long the person has waited
    /// for a member of staff; last those for whose person staff wait.
    fn turn_of(&self, ticket: &Ticket) -> (bool, bool, Timestamp) {
        let waits = self.waits_since(ticket);
        (
            !ticket.urgent,
            waits.is_none(),
            waits.unwrap_or(ticket.heard),
        )
    }

    /// Since when the person waits for a word of staff; nothing when it is not for staff to speak.
    fn waits_since(&self, ticket: &Ticket) -> Option<Timestamp> {
        match ticket.state {
            State::Waiting { since, .. } => ticket.is_queued(self.now).then_some(since),
            State::Held {
                answered: Some(answered),
                ..
            } => (ticket.heard > answered).then_some(ticket.heard),
            State::Held { since, .. } => Some(since),
            State::Closed { .. } => None,
        }
    }

    /// A ticket in the queue: how it stands, who the person is, and the line that says what is wrong.
    pub(super) fn in_queue(&self, ticket: &Ticket) -> Result<Vec<Block>, TurnError> {
        let number = ("number", Value::Text(ticket.reference.to_string()));
        let since = self.waits_since(ticket).map(|since| {
            let minutes = self.now.duration_since(since).as_mins();
            u32::try_from(minutes).unwrap_or(0)
        });
        let renderer = &self.handoff.assistant.renderer;
        let since = since.map(|minutes| renderer.lasting(&self.tag, minutes));
        let since = since.transpose()?.map(|it| ("since", Value::Text(it)));
        let by = ticket.holder().map(|by| {
            let called = self.handoff.desks().display_name(by);
            (by == self.by, ("by", Value::Text(called)))
        });
        let mut text = match (by, since) {
            (Some((true, _)), None) => self.text(id!("staff-list-mine"), &[number])?,
            (Some((true, _)), Some(since)) => {
                self.text(id!("staff-list-mine-waits"), &[number, since])?
            }
            (Some((false, by)), None) => self.text(id!("staff-list-held"), &[number, by])?,
            (Some((false, by)), Some(since)) => {
                self.text(id!("staff-list-held-waits"), &[number, by, since])?
            }
            (None, Some(since)) => self.text(id!("staff-list"), &[number, since])?,
            (None, None) => self.text(id!("staff-list-hidden"), &[number])?,
        };
        if ticket.urgent {
            text = format!("{} · {text}", self.text(id!("staff-list-urgent"), &[])?);
        }
        let unread = self.unread(ticket)?;
        if unread > 0 {
            let unread = self.text(
                id!("staff-list-unread"),
                &[("count", Value::Number(unread))],
            )?;
            text = format!("{text} · {unread}");
        }
        let who = self.who(ticket)?;
        if !who.is_empty() {
            text = format!("{text}\n{who}");
        }
        let mut blocks = vec![Block::Text(without_isolates(&text))];
        if let Some(problem) = &ticket.problem
            && !self.handoff.has_thread(self.by, ticket)
        {
            blocks.push(Block::Relayed(problem.clone()));
        }
        Ok(blocks)
    }

    /// Who the person is and where they stand, in one line.
    pub(super) fn who(&self, ticket: &Ticket) -> Result<String, TurnError> {
        let assistant = &self.handoff.assistant;
        let (flows, renderer) = (&assistant.flows, &assistant.renderer);
        Ok(match conversation(self.handoff, ticket)? {
            Some(session) => {
                without_isolates(&renderer.standing_in_short(flows, &self.tag, &session)?)
            }
            None => String::new(),
        })
    }

    /// How many messages of the person wait to be read.
    fn unread(&self, ticket: &Ticket) -> Result<u32, TurnError> {
        let place = Address::of_request(ticket.reference);
        let rows = self.handoff.store.pending_for(&place)?;
        let unread = rows.iter().filter(|row| row.outbound.has_words());
        Ok(u32::try_from(unread.count()).unwrap_or(u32::MAX))
    }

    /// Buttons that take the tickets which wait, where there are buttons.
    fn claims(&self, tickets: &[Ticket]) -> Result<Vec<(String, String)>, TurnError> {
        let queued = tickets.iter().filter(|ticket| {
            ticket.is_queued(self.now) && self.handoff.has_thread(self.by, ticket)
        });
        let mut claims = Vec::new();
        for ticket in queued.take(MOST_CLAIMS) {
            let number = Value::Text(ticket.reference.to_string());
            let text = self.text(id!("staff-list-claim"), &[("number", number)])?;
            let line = Name::Claim.line(ticket.reference, "");
            claims.push((without_isolates(&text), line));
        }
        Ok(claims)
    }
}
