//! The desk as staff use it: a line they write, what it does, and what they read of it.
//!
//! Every channel on which somebody answers comes through here; a button there is one of these lines.

mod brief;
mod export;
mod line;
mod send;
mod show;
mod unblock;

use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::engine::{Reference, Session};
use crate::inbox::{Inbox, InboxError, Order, Outcome};
use crate::service::Service;
use crate::store::Audit;
use crate::ticket::{Reason, Staff, Ticket};
use crate::typed::Typed;

use line::{Line, Name};

pub use export::{export_json, export_text};

/// What somebody reads in answer to their line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The lines.
    pub lines: Vec<String>,
    /// Whether what they wanted was done.
    pub well: bool,
}

/// A line that somebody at the desk wrote.
pub struct Written<'a> {
    /// Who.
    pub by: &'a Staff,
    /// The line: a command, or words for the person whose request they hold.
    pub words: Zeroizing<String>,
    /// Tells it from every other line: the same one given twice is carried out once.
    pub id: &'a str,
}

/// So long it is waited for an answer to be delivered before the desk is told that it was sent.
const PATIENCE: Duration = Duration::from_secs(2);

/// Does what a line says.
///
/// # Errors
/// When the store cannot be read or cannot keep it; nothing was done then.
pub async fn take(
    service: &Service,
    written: Written<'_>,
    now: Timestamp,
) -> Result<Told, InboxError> {
    let Written { by, words, id } = written;
    let front = Front {
        service,
        inbox: &service.inbox,
        by,
        id,
        now,
        tag: service.inbox.language_of(by)?,
    };
    let line = line::read(&words);
    if service.inbox.desks().of(by).next().is_none() {
        return front.stranger(&line).await;
    }
    front.line(line).await
}

struct Front<'a> {
    service: &'a Service,
    inbox: &'a Inbox,
    by: &'a Staff,
    id: &'a str,
    now: Timestamp,
    /// The language they read.
    tag: String,
}

impl Front<'_> {
    /// Somebody who does not answer at any desk.
    async fn stranger(&self, line: &Line<'_>) -> Result<Told, InboxError> {
        let audit = Audit {
            at: self.now,
            by: self.by.to_string(),
            act: line.name.map_or("unknown", Name::name).to_owned(),
            on: line.on.map(Reference::number),
            outcome: Outcome::NotStaff.name().to_owned(),
        };
        self.service.store.audit(&audit)?.wait().await?;
        self.refuse("staff-not-you")
    }

    async fn line(&self, line: Line<'_>) -> Result<Told, InboxError> {
        let Some(name) = line.name else {
            return self.refuse("staff-unknown-order");
        };
        match name {
            Name::Help => return self.say("staff-help", &[]),
            Name::Language => return self.language(line.rest).await,
            Name::List => return self.list(),
            Name::Unblock => return self.unblock(line.on).await,
            _ => {}
        }
        let on = match line.on {
            Some(on) => on,
            None => match self.held().as_slice() {
                [held] => held.reference,
                [] => return self.refuse("staff-none-held"),
                _ => return self.refuse("staff-several-held"),
            },
        };
        let typed = || Typed::new(line.rest.to_owned());
        let order = match name {
            Name::Answer | Name::Note if line.rest.trim().is_empty() => {
                return self.refuse("staff-empty");
            }
            Name::Answer => Order::Answer(typed()),
            Name::Back => Order::Back((!line.rest.is_empty()).then(|| line.rest.to_owned())),
            Name::Block => match line.rest.parse::<u32>() {
                Ok(hours @ 1..=MONTH) => {
                    Order::Block(self.now + Duration::from_secs(3_600 * u64::from(hours)))
                }
                _ => return self.refuse("staff-block-how"),
            },
            Name::Canned => match line.rest.strip_prefix('=') {
                Some(name) => match self.known(on, name.trim())? {
                    Some(name) => Order::Canned(name),
                    None => return self.refuse("staff-canned-none"),
                },
                None => return self.look_for(on, line.rest),
            },
            Name::Card => return self.card_of(on),
            Name::Claim => Order::Claim,
            Name::Close => match self.reason(line.rest) {
                Some(reason) => Order::Close(reason),
                None => return self.reasons(),
            },
            Name::Note => Order::Note(typed()),
            Name::Release => Order::Release,
            Name::Send => match line.rest.strip_prefix('=') {
                Some(name) => Order::Send(name.trim().to_owned()),
                None => return self.look_for_text(on, line.rest),
            },
            Name::Snooze => match line.rest.parse::<u32>() {
                Ok(minutes @ 1..=WEEK) => {
                    Order::Snooze(self.now + Duration::from_secs(60 * u64::from(minutes)))
                }
                _ => return self.refuse("staff-snooze-how"),
            },
            Name::Transfer => match self.colleague(line.rest) {
                Some(colleague) => Order::Transfer(colleague),
                None => return self.refuse("staff-no-colleague"),
            },
            Name::Help | Name::Language | Name::List | Name::Unblock => {
                return self.refuse("staff-unknown-order");
            }
        };
        let outcome = self
            .inbox
            .order(self.by, on, &order, self.id, self.now)
            .await?;
        self.outcome(name, &order, outcome).await
    }

    /// The requests that they hold.
    fn held(&self) -> Vec<Ticket> {
        let mut tickets = self.inbox.desks().tickets();
        tickets.retain(|ticket| ticket.holder() == Some(self.by));
        tickets
    }

    /// A request of one of their desks.
    fn theirs(&self, on: Reference) -> Result<Option<Ticket>, InboxError> {
        let ticket = self.service.store.ticket(on)?;
        Ok(ticket.filter(|ticket| self.inbox.desks().is_staff(self.by, &ticket.desk)))
    }

    /// The conversation that a request belongs to, on the flows as they are.
    fn session(&self, ticket: &Ticket) -> Result<Option<Session>, InboxError> {
        let kept = self.service.store.session(&ticket.person)?;
        Ok(kept.map(|kept| {
            let mut session = kept.session;
            crate::engine::settle(&self.inbox.assistant().flows, &mut session);
            session
        }))
    }

    /// « anne » is a colleague on the same channel, « telegram:42 » one on any.
    fn colleague(&self, name: &str) -> Option<Staff> {
        let own = |name: &str| Staff {
            channel: self.by.channel,
            id: name.to_owned(),
        };
        let name = name.trim();
        (!name.is_empty()).then(|| Staff::named(name).unwrap_or_else(|| own(name)))
    }

    /// Why a request is over, as staff may say it.
    fn reason(&self, name: &str) -> Option<Reason> {
        let name = name.trim();
        if name.is_empty() {
            return Some(Reason::Solved);
        }
        let reason = Reason::named(name)?;
        REASONS.contains(&reason).then_some(reason)
    }

    async fn language(&self, wanted: &str) -> Result<Told, InboxError> {
        let voices = &self.inbox.assistant().voices;
        let tags = voices.tags();
        let wanted = wanted.trim();
        let Some(tag) = tags.iter().find(|tag| tag.eq_ignore_ascii_case(wanted)) else {
            let languages = crate::answer::Value::Text(tags.join(", "));
            return self.refuse_with("staff-no-language", &[("languages", languages)]);
        };
        let durable = self.service.store.keep_staff_language(self.by, tag)?;
        durable.wait().await?;
        let locale = voices.locale(tag);
        let language = crate::answer::Value::Text(locale.name.clone());
        let text = locale.text("staff-language", None, &[("language", language)])?;
        Ok(show::told(&text, true))
    }
}

/// The reasons for which staff end a request; the others come about by themselves.
const REASONS: [Reason; 2] = [Reason::Solved, Reason::Unfit];
/// Hours; a desk is closed to nobody for longer.
const MONTH: u32 = 30 * 24;
/// Minutes; nothing is put out of sight for longer.
const WEEK: u32 = 7 * 24 * 60;
