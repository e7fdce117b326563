//! The console of staff: a line they write, what it does, and what they read of it.
//!
//! The lines of every channel on which staff answer come through here. A button there is one of
//! these lines.

mod card;
mod choices;
mod export;
mod focus;
mod incident;
mod line;
mod list;
mod reply;
mod send;
mod show;
mod snapshot;
mod unblock;
mod view;

use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::dialogue::{Session, TicketNumber};
use crate::handoff::{ASKS, Focus, Handoff, Outcome, StaffCommand};
use crate::i18n::id;
use crate::redaction::UserText;
use crate::store::{Audit, CommitReceipt};
use crate::turn::TurnError;
use guichet_core::handoff::{Reason, Staff, Ticket};

use line::Line;

pub use export::{export_json, export_text};
pub(crate) use line::Name;
pub use line::opens;
pub use reply::ConsoleReply;
pub use view::{QueueEntry, TicketView, queue, view};

/// A line that a member of staff wrote.
pub struct ConsoleLine<'a> {
    /// The member of staff who wrote it.
    pub by: &'a Staff,
    /// The line: a command, or words for the person whose ticket the writer holds.
    pub words: Zeroizing<String>,
    /// Tells the line from every other. A line that comes twice is carried out once.
    pub id: &'a str,
    /// The ticket in whose thread it was written. A line without a number is about this one.
    pub on: Option<TicketNumber>,
}

/// A line that was begun. When its receipt is kept it is done, and the answer can be told.
pub struct PendingOutcome {
    by: Staff,
    now: Timestamp,
    /// The tag of the language that the member of staff reads.
    tag: String,
    rest: Rest,
    /// The promise that the line is done for good.
    pub durable: CommitReceipt,
}

/// What is left to be told.
enum Rest {
    Ordered(Name, TicketNumber, StaffCommand, Outcome),
    Told(ConsoleReply),
}

/// How long the delivery of an answer is waited for, before the member of staff is told that it was
/// sent.
const PATIENCE: Duration = Duration::from_secs(2);

/// Does what a line says, and returns once that is durable.
///
/// # Errors
/// When the store cannot be read or cannot keep it; nothing was done then.
pub async fn take(
    handoff: &Handoff,
    written: ConsoleLine<'_>,
    now: Timestamp,
) -> Result<ConsoleReply, TurnError> {
    let begun = begin(handoff, written, now)?;
    begun.durable.clone().wait().await?;
    begun.told(handoff).await
}

/// Begins what a line says. It is done for good once the receipt is kept.
///
/// # Errors
/// As [`take`].
pub fn begin(
    handoff: &Handoff,
    written: ConsoleLine<'_>,
    now: Timestamp,
) -> Result<PendingOutcome, TurnError> {
    let ConsoleLine { by, words, id, on } = written;
    let console = StaffConsole::of(handoff, by, now)?;
    let mut line = line::read(&words);
    if !line.is_misnumbered() {
        line.on = line.on.or(on);
    }
    line.there = on;
    let (rest, durable) = if handoff.desks().of(by).next().is_none() {
        console.stranger(&line)?
    } else {
        console.line(line, id)?
    };
    Ok(PendingOutcome {
        by: by.clone(),
        now,
        tag: console.tag,
        rest,
        durable,
    })
}

/// Something that a member of staff did and that does not reach the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSent {
    /// A change of an earlier message.
    Changed,
    /// A message that was chosen elsewhere than in the thread of a ticket.
    Elsewhere,
    /// A message without the account from which it was written.
    Nameless,
    /// A picture, a file or a voice message.
    NotText,
    /// A message that was chosen, and has no words of a member of staff.
    Nothing,
    /// The removal of a message, which has arrived already.
    Removed,
    /// A message that the platform does not let the program read.
    Unread,
}

/// Tells a member of staff that what they did does not reach the person.
///
/// # Errors
/// As [`take`].
pub fn refuse(
    handoff: &Handoff,
    by: &Staff,
    why: NotSent,
    now: Timestamp,
) -> Result<PendingOutcome, TurnError> {
    let tag = handoff.language_of(by)?;
    let message = match why {
        NotSent::Changed => id!("staff-not-changed"),
        NotSent::Elsewhere => id!("staff-not-in-thread"),
        NotSent::Nameless => id!("staff-nameless"),
        NotSent::Nothing => id!("staff-nothing-there"),
        NotSent::NotText => id!("staff-only-text"),
        NotSent::Removed => id!("staff-not-removed"),
        NotSent::Unread => id!("staff-not-read"),
    };
    let locale = handoff.assistant.locales.locale(&tag);
    let told = ConsoleReply::text(&locale.text(message, None, &[])?, false);
    Ok(PendingOutcome {
        by: by.clone(),
        now,
        tag,
        rest: Rest::Told(told),
        durable: handoff.store.so_far(),
    })
}

impl PendingOutcome {
    /// The answer to the line, once it is done for good.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn told(self, handoff: &Handoff) -> Result<ConsoleReply, TurnError> {
        let console = StaffConsole {
            handoff,
            by: &self.by,
            now: self.now,
            tag: self.tag,
        };
        let told = match self.rest {
            Rest::Ordered(name, on, order, outcome) => {
                console.outcome(name, on, &order, outcome).await?
            }
            Rest::Told(told) => told,
        };
        Ok(ConsoleReply {
            language: console.tag,
            ..told
        })
    }
}

struct StaffConsole<'a> {
    handoff: &'a Handoff,
    by: &'a Staff,
    now: Timestamp,
    /// The tag of the language that the member of staff reads.
    tag: String,
}

impl<'a> StaffConsole<'a> {
    fn of(handoff: &'a Handoff, by: &'a Staff, now: Timestamp) -> Result<Self, TurnError> {
        Ok(Self {
            handoff,
            by,
            now,
            tag: handoff.language_of(by)?,
        })
    }
}

impl StaffConsole<'_> {
    /// Refuses a line of an account that answers at no desk, and writes it into the audit log.
    fn stranger(&self, line: &Line<'_>) -> Result<(Rest, CommitReceipt), TurnError> {
        let audit = Audit {
            at: self.now,
            by: self.by.to_string(),
            act: line.name.map_or("unknown", Name::name).to_owned(),
            on: line.on.map(TicketNumber::number),
            outcome: Outcome::NotStaff.name().to_owned(),
        };
        let durable = self.handoff.store.audit(&audit)?;
        let message = match self.handoff.desks().is_empty() {
            true => id!("staff-no-desk"),
            false => id!("staff-not-you"),
        };
        let locales = &self.handoff.assistant.locales;
        // No language is kept of a stranger: the one they ask for is that of the answer.
        let asked = line.name == Some(Name::Language);
        let tag = self.known_tag(line.rest).filter(|_| asked);
        let text = locales
            .locale(tag.unwrap_or(&self.tag))
            .text(message, None, &[])?;
        Ok((Rest::Told(ConsoleReply::text(&text, false)), durable))
    }

    fn line(&self, line: Line<'_>, id: &str) -> Result<(Rest, CommitReceipt), TurnError> {
        match line.name {
            Some(Name::Language) => return self.language(line.rest),
            Some(Name::Incident) => return self.incident(line.rest),
            Some(Name::Unblock) => return self.unblock(line.on),
            _ => {}
        }
        let meant = self.meant(line)?;
        let (name, on, order) = match meant {
            Meant::Refused(told, durable) => return Ok((Rest::Told(told), durable)),
            Meant::Told(told) => return Ok((Rest::Told(told), self.handoff.store.so_far())),
            Meant::Order(name, on, order) => (name, on, order),
        };
        let (outcome, durable) = self.handoff.take_order(self.by, on, &order, id, self.now)?;
        Ok((Rest::Ordered(name, on, order, outcome), durable))
    }

    /// What a line means: an order, or something that is answered at once.
    fn meant(&self, line: Line<'_>) -> Result<Meant, TurnError> {
        let told = |told: Result<ConsoleReply, TurnError>| told.map(Meant::Told);
        let Some(name) = line.name else {
            return told(self.refuse(id!("staff-unknown-order")));
        };
        match name {
            Name::Help => return told(self.say(id!("staff-help"), &[])),
            Name::List => return told(self.list(line.rest, line.there.is_some())),
            _ if line.is_misnumbered() => return told(self.refuse(id!("staff-unknown"))),
            _ => {}
        }
        let on = match (line.on, self.handoff.focus(self.by)) {
            (Some(on), _) | (None, Focus::On(on)) => on,
            (None, focus) => return told(self.which(focus)),
        };
        if self.theirs(on)?.is_none() && !name.is_order() {
            let (told, durable) = self.not_theirs(name, on)?;
            return Ok(Meant::Refused(told, durable));
        }
        let asks = line.rest == ASKS && !name.takes_words();
        if asks || line.rest.is_empty() && name.needs_choice() {
            return told(self.choices(name, on));
        }
        let typed = || UserText::new(line.rest.to_owned());
        let order = match name {
            name if name.takes_words() && line.rest.trim().is_empty() => {
                return told(self.refuse(id!("staff-empty")));
            }
            Name::Answer => StaffCommand::Answer(typed()),
            Name::Back => StaffCommand::Back((!line.rest.is_empty()).then(|| line.rest.to_owned())),
            Name::Block => match line.rest.parse::<u32>() {
                Ok(hours @ 1..=MONTH) => {
                    StaffCommand::Block(self.now + Duration::from_secs(3_600 * u64::from(hours)))
                }
                _ => return told(self.refuse(id!("staff-block-how"))),
            },
            Name::Canned => match line.rest.strip_prefix('=') {
                Some(name) => match self.known(on, name.trim())? {
                    Some(name) => StaffCommand::Canned(name),
                    None => return told(self.refuse(id!("staff-canned-none"))),
                },
                None => return told(self.look_for(on, line.rest)),
            },
            Name::Card => return told(self.card_of(on, line.there == Some(on))),
            Name::Claim => StaffCommand::Claim,
            Name::Close => match self.reason(line.rest) {
                Some(reason) => StaffCommand::Close(reason),
                None => return told(self.no_reason()),
            },
            Name::Note => StaffCommand::Note(typed()),
            Name::On => return told(self.turn_to(on)),
            Name::Release => StaffCommand::Release,
            Name::Send => match line.rest.strip_prefix('=') {
                Some(name) => StaffCommand::Send(name.trim().to_owned()),
                None => return told(self.look_for_text(on, line.rest)),
            },
            Name::Snooze => match line.rest.parse::<u32>() {
                Ok(minutes @ 1..=WEEK) => {
                    StaffCommand::Snooze(self.now + Duration::from_secs(60 * u64::from(minutes)))
                }
                _ => return told(self.refuse(id!("staff-snooze-how"))),
            },
            Name::Transfer => StaffCommand::Transfer(self.colleague(line.rest)),
            Name::Help | Name::Incident | Name::Language | Name::List | Name::Unblock => {
                return told(self.refuse(id!("staff-unknown-order")));
            }
        };
        Ok(Meant::Order(name, on, order))
    }

    /// Refuses to show a ticket of another desk, or one that does not exist.
    fn not_theirs(
        &self,
        name: Name,
        on: TicketNumber,
    ) -> Result<(ConsoleReply, CommitReceipt), TurnError> {
        let (message, outcome) = match self.handoff.store.ticket(on)? {
            Some(_) => (id!("staff-not-you"), Outcome::NotStaff),
            None => (id!("staff-unknown"), Outcome::Unknown),
        };
        let audit = Audit {
            at: self.now,
            by: self.by.to_string(),
            act: name.name().to_owned(),
            on: Some(on.number()),
            outcome: outcome.name().to_owned(),
        };
        let durable = self.handoff.store.audit(&audit)?;
        Ok((self.refuse(message)?, durable))
    }

    /// The ticket of this number, if it belongs to a desk of the member of staff.
    fn theirs(&self, on: TicketNumber) -> Result<Option<Ticket>, TurnError> {
        let ticket = self.handoff.store.ticket(on)?;
        Ok(ticket.filter(|ticket| self.handoff.desks().is_staff(self.by, &ticket.desk)))
    }

    /// The conversation of a ticket, reconciled with the flows as they are.
    fn session(&self, ticket: &Ticket) -> Result<Option<Session>, TurnError> {
        let kept = self.handoff.store.session(&ticket.person)?;
        Ok(kept.map(|kept| self.handoff.assistant.reconcile(&kept.session).session))
    }

    /// The colleague that a name stands for. « telegram:42 » is one on any channel, « Vie
    /// scolaire » the one with this name in the settings, and « anne » one on the same channel.
    fn colleague(&self, name: &str) -> Staff {
        let name = name.trim();
        let known = Staff::named(name).or_else(|| self.handoff.desks().who_is_called(name));
        known.unwrap_or_else(|| Staff {
            channel: self.by.channel,
            id: name.to_owned(),
        })
    }

    /// The reason of this name, if staff may close a ticket for it; no name means that it is
    /// solved.
    fn reason(&self, name: &str) -> Option<Reason> {
        let name = name.trim();
        if name.is_empty() {
            return Some(Reason::Solved);
        }
        let reason = Reason::named(name)?;
        self.reasons().contains(&reason).then_some(reason)
    }

    /// The reasons for which staff close a ticket; the others come about by themselves.
    fn reasons(&self) -> Vec<Reason> {
        let own = &self.handoff.assistant.school.close_reasons;
        let own = own.iter().filter_map(|own| Reason::named(&own.name));
        let mut reasons = vec![Reason::Solved, Reason::Unfit];
        for reason in own {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// The tag of a language that the desk speaks.
    fn known_tag(&self, wanted: &str) -> Option<&str> {
        let mut tags = self.handoff.assistant.locales.tags().into_iter();
        tags.find(|tag| tag.eq_ignore_ascii_case(wanted.trim()))
    }

    fn language(&self, wanted: &str) -> Result<(Rest, CommitReceipt), TurnError> {
        let locales = &self.handoff.assistant.locales;
        let Some(tag) = self.known_tag(wanted) else {
            let languages = crate::validation::Value::Text(locales.tags().join(", "));
            let told = self.refuse_with(id!("staff-no-language"), &[("languages", languages)])?;
            return Ok((Rest::Told(told), self.handoff.store.so_far()));
        };
        let durable = self.handoff.store.keep_staff_language(self.by, tag)?;
        let locale = locales.locale(tag);
        let language = crate::validation::Value::Text(locale.name.clone());
        let text = locale.text(id!("staff-language"), None, &[("language", language)])?;
        Ok((Rest::Told(ConsoleReply::text(&text, true)), durable))
    }
}

/// What a line means.
enum Meant {
    Order(Name, TicketNumber, StaffCommand),
    /// The line is about something that the member of staff may not see. The refusal is in the
    /// audit log.
    Refused(ConsoleReply, CommitReceipt),
    Told(ConsoleReply),
}

/// The most hours for which a desk can be closed to a person.
const MONTH: u32 = 30 * 24;
/// The most minutes for which a ticket can be hidden.
const WEEK: u32 = 7 * 24 * 60;
