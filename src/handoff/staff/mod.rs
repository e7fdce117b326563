//! What staff do with a ticket: one action under the person's lock, in one commit with what it
//! causes.

mod command;
mod send;
mod unblock;

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::{Session, TicketNumber};
use crate::message::{Address, Block, UpdateId};
use crate::redaction::RelayedText;
use crate::store::{
    Blocked, CommitReceipt, HandoffChanges, Speaker, StoredSession, TranscriptLine,
};
use guichet_core::handoff::{Staff, Ticket};

use super::Handoff;
use super::change::Change;
use crate::store::day;
use crate::turn::TurnError;

use command::news;

pub(super) use command::audit;

pub use command::{Outcome, StaffCommand};

impl Handoff {
    /// Carries out an order or refuses it; either is in the audit log when this returns. `id` tells
    /// the order from every other: an order that comes twice is carried out once.
    ///
    /// # Errors
    /// When a text is missing, or the store cannot be read or cannot keep it; nothing was done then.
    pub async fn order(
        &self,
        by: &Staff,
        reference: TicketNumber,
        order: &StaffCommand,
        id: &str,
        now: Timestamp,
    ) -> Result<Outcome, TurnError> {
        let (outcome, durable) = self.take_order(by, reference, order, id, now)?;
        durable.wait().await?;
        Ok(outcome)
    }

    /// As [`Handoff::order`]; it is done for good once the receipt is kept.
    ///
    /// # Errors
    /// When a text is missing, or the store cannot be read or cannot keep it; nothing was done then.
    pub fn take_order(
        &self,
        by: &Staff,
        reference: TicketNumber,
        order: &StaffCommand,
        id: &str,
        now: Timestamp,
    ) -> Result<(Outcome, CommitReceipt), TurnError> {
        let refused = |outcome: Outcome| {
            let audit = audit(by, &order.act(), reference, &outcome, now);
            Ok((outcome, self.store.audit(&audit)?))
        };
        if self.desks.of(by).next().is_none() {
            return refused(Outcome::NotStaff);
        }
        let Some(ticket) = self.store.ticket(reference)? else {
            return refused(Outcome::Unknown);
        };
        if !self.desks.is_staff(by, &ticket.desk) {
            return refused(Outcome::NotStaff);
        }
        let lock = self.locks.of(&ticket.person);
        let _held = lock.lock();
        let update = UpdateId(format!("order {by} {id}"));
        let channel = ticket.person.channel;
        if self.store.seen(channel, &update, day(now))? {
            return Ok((Outcome::Again, self.store.so_far()));
        }
        // Read again, now that no other task can change it.
        let Some(ticket) = self.store.ticket(reference)? else {
            return refused(Outcome::Unknown);
        };
        let kept = self.store.session(&ticket.person)?;
        let session = kept
            .as_ref()
            .map(|kept| self.assistant.reconcile(&kept.session).session);
        if let Err(outcome) = self.may(&ticket, order, session.as_ref()) {
            return refused(outcome);
        }
        let after = match ticket.take(&order.act(), by, now) {
            Ok(after) => after,
            Err(why) => return refused(Outcome::Refused(why)),
        };
        let change = Change {
            by: Some((by, order.act())),
            news: news(&ticket, order, self.step(order)),
            before: &ticket,
            after,
            update,
            now,
        };
        let (words, blocks) = self.said(order, &ticket.person, session.as_ref())?;
        let masked = words.as_ref().is_some_and(RelayedText::is_masked);
        let (ticket, durable) = self.change(change, kept.as_ref(), words, order, blocks)?;
        let ticket = Box::new(ticket);
        Ok((Outcome::Done { ticket, masked }, durable))
    }

    /// Whether an order makes sense, apart from who holds the ticket.
    fn may(
        &self,
        ticket: &Ticket,
        order: &StaffCommand,
        session: Option<&Session>,
    ) -> Result<(), Outcome> {
        let Assistant {
            flows,
            understander,
            ..
        } = &*self.assistant;
        let refused = match order {
            StaffCommand::Answer(typed) => {
                let asks = typed.read(|words| understander.asks_for_secret(words));
                asks.then_some(Outcome::HeldBack)
            }
            StaffCommand::Back(Some(name)) => {
                let asks = flows.find(name).is_some_and(|step| step.asks());
                (!asks).then_some(Outcome::NoStep)
            }
            StaffCommand::Send(name) => {
                let may = session.map(|session| send::may(&self.assistant, session, name));
                may.and_then(Result::err)
            }
            StaffCommand::Transfer(to) => {
                let is_colleague = self.desks.is_staff(to, &ticket.desk);
                (!is_colleague).then_some(Outcome::NoColleague)
            }
            StaffCommand::Back(None)
            | StaffCommand::Block(_)
            | StaffCommand::Canned(_)
            | StaffCommand::Claim
            | StaffCommand::Close(_)
            | StaffCommand::Note(_)
            | StaffCommand::Release
            | StaffCommand::Snooze(_) => None,
        };
        refused.map_or(Ok(()), Err)
    }

    fn step(&self, order: &StaffCommand) -> Option<crate::flow::StepId> {
        match order {
            StaffCommand::Back(Some(name)) => self.assistant.flows.find(name).map(|step| step.id),
            _ => None,
        }
    }

    /// The words of an order, to be kept, and the blocks that the person reads.
    fn said(
        &self,
        order: &StaffCommand,
        person: &Address,
        session: Option<&Session>,
    ) -> Result<(Option<RelayedText>, Vec<Block>), TurnError> {
        match order {
            StaffCommand::Answer(typed) => {
                let words = typed.relay();
                let shown = vec![Block::Relayed(words.clone())];
                Ok((Some(words), shown))
            }
            StaffCommand::Note(typed) => Ok((Some(typed.relay()), Vec::new())),
            StaffCommand::Canned(message) => {
                let Some(session) = session else {
                    return Ok((None, Vec::new()));
                };
                let Assistant {
                    flows, renderer, ..
                } = &*self.assistant;
                let text = renderer.canned(flows, session, message)?;
                let words = RelayedText::of_program(&text);
                Ok((Some(words.clone()), vec![Block::Relayed(words)]))
            }
            StaffCommand::Send(name) => {
                let can = self.outbox.abilities(person);
                match session {
                    Some(session) => send::said(&self.assistant, session, &can, name),
                    None => Ok((None, Vec::new())),
                }
            }
            StaffCommand::Back(_)
            | StaffCommand::Block(_)
            | StaffCommand::Claim
            | StaffCommand::Close(_)
            | StaffCommand::Release
            | StaffCommand::Snooze(_)
            | StaffCommand::Transfer(_) => Ok((None, Vec::new())),
        }
    }

    /// Commits the change that an order makes, under the person's lock.
    fn change(
        &self,
        change: Change<'_>,
        kept: Option<&StoredSession>,
        words: Option<RelayedText>,
        order: &StaffCommand,
        blocks: Vec<Block>,
    ) -> Result<(Ticket, CommitReceipt), TurnError> {
        let mut desk = HandoffChanges::default();
        if let Some(words) = words {
            let by = match order {
                StaffCommand::Note(_) => Speaker::Note,
                StaffCommand::Answer(_)
                | StaffCommand::Back(_)
                | StaffCommand::Block(_)
                | StaffCommand::Canned(_)
                | StaffCommand::Claim
                | StaffCommand::Close(_)
                | StaffCommand::Release
                | StaffCommand::Send(_)
                | StaffCommand::Snooze(_)
                | StaffCommand::Transfer(_) => Speaker::Staff,
            };
            if by == Speaker::Note || change.before.consent == Some(true) {
                desk.spoken.push(TranscriptLine {
                    at: change.now,
                    until: self.kept_until(change.before, change.now),
                    by,
                    words,
                });
            }
        }
        if let StaffCommand::Block(until) = order {
            desk.blocked = Some(Blocked {
                until: *until,
                on: change.before.reference.number(),
                desk: change.before.desk.clone(),
            });
        }
        self.commit_change(change, kept, desk, blocks)
    }
}
