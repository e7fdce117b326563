//! What somebody at the desk reads: the queue, a card, what became of their order.

use crate::answer::Value;
use crate::engine::Reference;
use crate::inbox::{InboxError, Order, Outcome};
use crate::store::Speaker;
use crate::ticket::{Reason, Refused, State, Ticket};
use crate::voice::{Card, without_isolates};

use super::brief::conversation;
use super::line::Name;
use super::{Front, PATIENCE, REASONS, Told};

pub(super) fn told(text: &str, well: bool) -> Told {
    let lines = text.lines().map(without_isolates).collect();
    Told { lines, well }
}

impl Front<'_> {
    pub(super) fn text(&self, message: &str, vars: &[(&str, Value)]) -> Result<String, InboxError> {
        let locale = self.inbox.assistant().voices.locale(&self.tag);
        Ok(locale.text(message, None, vars)?)
    }

    pub(super) fn say(&self, message: &str, vars: &[(&str, Value)]) -> Result<Told, InboxError> {
        Ok(told(&self.text(message, vars)?, true))
    }

    pub(super) fn refuse(&self, message: &str) -> Result<Told, InboxError> {
        self.refuse_with(message, &[])
    }

    pub(super) fn refuse_with(
        &self,
        message: &str,
        vars: &[(&str, Value)],
    ) -> Result<Told, InboxError> {
        Ok(told(&self.text(message, vars)?, false))
    }

    pub(super) fn reasons(&self) -> Result<Told, InboxError> {
        let names: Vec<&str> = REASONS.into_iter().map(Reason::name).collect();
        let reasons = Value::Text(names.join(", "));
        self.refuse_with("staff-no-reason", &[("reasons", reasons)])
    }

    /// The requests of their desks that are not over, the one that has waited longest first.
    pub(super) fn list(&self) -> Result<Told, InboxError> {
        let mut lines = Vec::new();
        for ticket in self.inbox.desks().tickets() {
            if !self.inbox.desks().is_staff(self.by, &ticket.desk) {
                continue;
            }
            let number = ("number", Value::Text(ticket.reference.to_string()));
            lines.push(match &ticket.state {
                State::Held { by, .. } => {
                    let by = ("by", Value::Text(by.id.clone()));
                    self.text("staff-list-held", &[number, by])?
                }
                _ if !ticket.is_queued(self.now) => self.text("staff-list-hidden", &[number])?,
                _ => {
                    let minutes = ("minutes", Value::Number(self.minutes(&ticket)));
                    self.text("staff-list", &[number, minutes])?
                }
            });
        }
        if lines.is_empty() {
            lines.push(self.text("staff-list-none", &[])?);
        }
        Ok(told(&lines.join("\n"), true))
    }

    /// For how long a request has waited, or has been held.
    fn minutes(&self, ticket: &Ticket) -> u32 {
        let since = match ticket.state {
            State::Closed { at, .. } => at,
            State::Held { since, .. } | State::Waiting { since, .. } => since,
        };
        u32::try_from(self.now.duration_since(since).as_mins()).unwrap_or(0)
    }

    pub(super) fn card_of(&self, on: Reference) -> Result<Told, InboxError> {
        match self.theirs(on)? {
            Some(ticket) => Ok(Told {
                lines: self.card(&ticket)?,
                well: true,
            }),
            None => self.refuse("staff-unknown"),
        }
    }

    /// The card, and below it what was noted and said, as far as that is kept.
    fn card(&self, ticket: &Ticket) -> Result<Vec<String>, InboxError> {
        let assistant = self.inbox.assistant();
        let own = conversation(self.service, ticket)?;
        let card = Card {
            number: ticket.reference.to_string(),
            channel: ticket.person.channel.name(),
            minutes: self.minutes(ticket),
            over: match ticket.state {
                State::Closed { reason, .. } => Some(reason.name()),
                _ => None,
            },
            by: ticket.holder().map(|by| &*by.id),
            consent: ticket.consent == Some(true),
        };
        let mut lines = assistant
            .voices
            .card(&assistant.flows, &self.tag, own.as_ref(), &card)?;
        for spoken in self.service.store.spoken(ticket.reference)? {
            if spoken.by == Speaker::Note {
                lines.push(self.text("staff-note", &[])?);
                let words = spoken.words.shown().lines();
                lines.extend(words.map(|line| format!("┃ {line}")));
            }
        }
        Ok(lines)
    }

    /// The ready-made replies that hold these words.
    pub(super) fn look_for(&self, on: Reference, wanted: &str) -> Result<Told, InboxError> {
        let mut lines = Vec::new();
        for (name, text) in self.ready_made(on, wanted)? {
            let vars = [("name", Value::Text(name)), ("text", Value::Text(text))];
            lines.push(self.text("staff-canned", &vars)?);
        }
        if lines.is_empty() {
            return self.refuse("staff-canned-none");
        }
        Ok(told(&lines.join("\n"), true))
    }

    /// The name of a ready-made reply, if there is one of this name.
    pub(super) fn known(&self, on: Reference, name: &str) -> Result<Option<String>, InboxError> {
        let all = self.ready_made(on, "")?;
        Ok(all.into_iter().map(|found| found.0).find(|own| own == name))
    }

    fn ready_made(&self, on: Reference, wanted: &str) -> Result<Vec<(String, String)>, InboxError> {
        let assistant = self.inbox.assistant();
        let Some(ticket) = self.theirs(on)? else {
            return Ok(Vec::new());
        };
        let Some(session) = self.session(&ticket)? else {
            return Ok(Vec::new());
        };
        let (flows, voices) = (&assistant.flows, &assistant.voices);
        Ok(voices.canned_like(flows, &self.tag, &session, wanted)?)
    }

    pub(super) async fn outcome(
        &self,
        name: Name,
        order: &Order,
        outcome: Outcome,
    ) -> Result<Told, InboxError> {
        let (ticket, masked) = match outcome {
            Outcome::Done { ticket, masked } => (ticket, masked),
            Outcome::Again => return self.say("staff-again", &[]),
            Outcome::AsksSecret => return self.refuse("staff-send-secret"),
            Outcome::NothingToSend => return self.refuse("staff-send-none"),
            Outcome::HeldBack => return self.refuse("staff-held-back"),
            Outcome::NoColleague => return self.refuse("staff-no-colleague"),
            Outcome::NoStep => return self.refuse("staff-no-step"),
            Outcome::NotStaff => return self.refuse("staff-not-you"),
            Outcome::Unblocked | Outcome::Unknown => return self.refuse("staff-unknown"),
            Outcome::Refused(Refused::Closed) => return self.refuse("staff-closed"),
            Outcome::Refused(Refused::NotTaken) => return self.refuse("staff-not-taken"),
            Outcome::Refused(Refused::Yours) => return self.refuse("staff-yours-already"),
            Outcome::Refused(Refused::Taken { by, ago }) => {
                let seconds = u32::try_from(ago.as_secs()).unwrap_or(u32::MAX);
                let vars = [
                    ("by", Value::Text(by.id)),
                    ("seconds", Value::Number(seconds)),
                ];
                return self.refuse_with("staff-taken-by", &vars);
            }
        };
        let number = [("number", Value::Text(ticket.reference.to_string()))];
        let mut lines = match order {
            Order::Answer(_) | Order::Canned(_) | Order::Send(_) => vec![self.sent(&ticket).await?],
            Order::Back(_) => vec![self.text("staff-handed-back", &number)?],
            Order::Block(until) => {
                let hours = u32::try_from(until.duration_since(self.now).as_hours()).unwrap_or(0);
                let hours = ("hours", Value::Number(hours));
                vec![self.text("staff-blocked", &[number[0].clone(), hours])?]
            }
            Order::Claim => {
                let mut lines = vec![self.text("staff-claimed", &number)?];
                lines.extend(self.card(&ticket)?);
                lines
            }
            Order::Close(_) => vec![self.text("staff-closed-now", &number)?],
            Order::Note(_) => vec![self.text("staff-noted", &number)?],
            Order::Release => vec![self.text("staff-released", &number)?],
            Order::Snooze(_) => vec![self.text("staff-snoozed", &number)?],
            Order::Transfer(_) => vec![self.text("staff-transferred", &number)?],
        };
        if masked && matches!(name, Name::Answer | Name::Note) {
            lines.push(self.text("staff-masked", &[])?);
        }
        Ok(told(&lines.join("\n"), true))
    }

    /// Whether an answer has reached the person, or waits for them.
    async fn sent(&self, ticket: &Ticket) -> Result<String, InboxError> {
        let delivered = self.service.outbox.idle_for(&ticket.person);
        let in_time = tokio::time::timeout(PATIENCE, delivered).await.is_ok();
        let owed = self.service.store.owed(&ticket.person)?;
        if in_time && owed.is_empty() {
            self.text("staff-answered", &[])
        } else {
            self.text("staff-waits-for-person", &[])
        }
    }
}
