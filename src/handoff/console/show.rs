//! What staff read of an order: what became of it, or what is to choose.

use crate::dialogue::TicketNumber;
use crate::handoff::{Outcome, StaffCommand};
use crate::i18n::id;
use crate::outbox::DeliveryFailure;
use crate::turn::TurnError;
use crate::validation::Value;
use guichet_core::handoff::{Reason, Refused, Ticket};

use super::line::Name;
use super::{ConsoleReply, PATIENCE, StaffConsole};

impl StaffConsole<'_> {
    pub(super) fn text(&self, message: &str, vars: &[(&str, Value)]) -> Result<String, TurnError> {
        let locale = self.handoff.assistant.locales.locale(&self.tag);
        Ok(locale.text(message, None, vars)?)
    }

    pub(super) fn say(
        &self,
        message: &str,
        vars: &[(&str, Value)],
    ) -> Result<ConsoleReply, TurnError> {
        Ok(ConsoleReply::text(&self.text(message, vars)?, true))
    }

    pub(super) fn refuse(&self, message: &str) -> Result<ConsoleReply, TurnError> {
        self.refuse_with(message, &[])
    }

    pub(super) fn refuse_with(
        &self,
        message: &str,
        vars: &[(&str, Value)],
    ) -> Result<ConsoleReply, TurnError> {
        Ok(ConsoleReply::text(&self.text(message, vars)?, false))
    }

    pub(super) fn no_reason(&self) -> Result<ConsoleReply, TurnError> {
        let reasons = self.reasons();
        let names: Vec<&str> = reasons.iter().map(Reason::name).collect();
        let reasons = Value::Text(names.join(", "));
        self.refuse_with(id!("staff-no-reason"), &[("reasons", reasons)])
    }

    /// Says that a name is no colleague's, with those whom the ticket can be given to.
    fn no_colleague(&self, on: TicketNumber) -> Result<ConsoleReply, TurnError> {
        let told = self.refuse(id!("staff-no-colleague"))?;
        let others = self.choices(Name::Transfer, on)?;
        Ok(ConsoleReply {
            choices: others.choices,
            ..told
        })
    }

    /// The canned replies that hold these words, as choices.
    pub(super) fn look_for(
        &self,
        on: TicketNumber,
        wanted: &str,
    ) -> Result<ConsoleReply, TurnError> {
        let found = self.named(Name::Canned, on, self.ready_made(on, wanted)?)?;
        if found.choices.is_empty() {
            return self.refuse(id!("staff-canned-none"));
        }
        Ok(found)
    }

    /// The name of a canned reply, if there is one of this name.
    pub(super) fn known(&self, on: TicketNumber, name: &str) -> Result<Option<String>, TurnError> {
        let all = self.ready_made(on, "")?;
        Ok(all.into_iter().map(|found| found.0).find(|own| own == name))
    }

    fn ready_made(
        &self,
        on: TicketNumber,
        wanted: &str,
    ) -> Result<Vec<(String, String)>, TurnError> {
        let assistant = &self.handoff.assistant;
        let Some(ticket) = self.theirs(on)? else {
            return Ok(Vec::new());
        };
        let Some(session) = self.session(&ticket)? else {
            return Ok(Vec::new());
        };
        let (flows, renderer) = (&assistant.flows, &assistant.renderer);
        Ok(renderer.canned_like(flows, &self.tag, &session, wanted)?)
    }

    pub(super) async fn outcome(
        &self,
        name: Name,
        on: TicketNumber,
        order: &StaffCommand,
        outcome: Outcome,
    ) -> Result<ConsoleReply, TurnError> {
        let (ticket, masked) = match outcome {
            Outcome::Done { ticket, masked } => (ticket, masked),
            Outcome::Again => return self.say(id!("staff-again"), &[]),
            Outcome::AsksSecret => return self.refuse(id!("staff-send-secret")),
            Outcome::NothingToSend => return self.refuse(id!("staff-send-none")),
            Outcome::HeldBack => return self.refuse(id!("staff-held-back")),
            Outcome::NoColleague => return self.no_colleague(on),
            Outcome::NoStep => return self.refuse(id!("staff-no-step")),
            Outcome::NotStaff => return self.refuse(id!("staff-not-you")),
            Outcome::Unblocked | Outcome::Unknown => return self.refuse(id!("staff-unknown")),
            Outcome::Refused(Refused::Closed) => return self.refuse(id!("staff-closed")),
            Outcome::Refused(Refused::NotTaken) => return self.refuse(id!("staff-not-taken")),
            // The member of staff takes the ticket up again.
            Outcome::Refused(Refused::Yours) if name == Name::Claim => return self.turn_to(on),
            Outcome::Refused(Refused::Yours) => return self.refuse(id!("staff-yours-already")),
            Outcome::Refused(Refused::Taken { by, ago }) => {
                let seconds = u32::try_from(ago.as_secs()).unwrap_or(u32::MAX);
                let vars = [
                    ("by", Value::Text(self.handoff.desks().display_name(&by))),
                    ("seconds", Value::Number(seconds)),
                    ("minutes", Value::Number(seconds / 60)),
                ];
                return self.refuse_with(id!("staff-taken-by"), &vars);
            }
        };
        let number = [("number", Value::Text(ticket.reference.to_string()))];
        let mut arrived = false;
        let mut lines = match order {
            StaffCommand::Answer(_) | StaffCommand::Canned(_) | StaffCommand::Send(_) => {
                let (line, reached) = self.sent(&ticket).await?;
                arrived = reached;
                vec![line]
            }
            StaffCommand::Back(_) => vec![self.text(id!("staff-handed-back"), &number)?],
            StaffCommand::Block(until) => {
                let hours = u32::try_from(until.duration_since(self.now).as_hours()).unwrap_or(0);
                let hours = ("hours", Value::Number(hours));
                vec![self.text(id!("staff-blocked"), &[number[0].clone(), hours])?]
            }
            StaffCommand::Claim if self.handoff.has_thread(self.by, &ticket) => {
                vec![self.text(id!("staff-claimed-there"), &number)?]
            }
            StaffCommand::Claim => vec![self.text(id!("staff-claimed"), &number)?],
            StaffCommand::Close(_) => vec![self.text(id!("staff-closed-now"), &number)?],
            StaffCommand::Note(_) => vec![self.text(id!("staff-noted"), &number)?],
            StaffCommand::Release => vec![self.text(id!("staff-released"), &number)?],
            StaffCommand::Snooze(_) => vec![self.text(id!("staff-snoozed"), &number)?],
            StaffCommand::Transfer(_) => vec![self.text(id!("staff-transferred"), &number)?],
        };
        if masked && matches!(name, Name::Answer | Name::Note) {
            lines.push(self.text(id!("staff-masked"), &[])?);
        }
        let mut told = ConsoleReply::text(&lines.join("\n"), true);
        if matches!(order, StaffCommand::Claim) && !self.handoff.has_thread(self.by, &ticket) {
            told.blocks.extend(self.card(&ticket)?);
        }
        if matches!(order, StaffCommand::Claim) && self.handoff.has_thread(self.by, &ticket) {
            told.thread_link = Some(self.handoff.thread_link(&ticket, &self.tag)?);
        }
        told.arrived = arrived && !masked;
        Ok(told)
    }

    /// Whether an answer has reached the person, waits for them, or was lost.
    async fn sent(&self, ticket: &Ticket) -> Result<(String, bool), TurnError> {
        let delivered = self.handoff.outbox.idle_for(&ticket.person);
        let in_time = tokio::time::timeout(PATIENCE, delivered).await.is_ok();
        let owed = self.handoff.store.pending_for(&ticket.person)?;
        let loss = self.handoff.outbox.failure_of(&ticket.person);
        let reached = loss.is_none() && in_time && owed.is_empty();
        let message = match loss {
            Some(DeliveryFailure::Doubtful) => id!("staff-not-sure"),
            Some(DeliveryFailure::Gone | DeliveryFailure::Left) => id!("staff-not-delivered-gone"),
            Some(DeliveryFailure::Refused | DeliveryFailure::Shut) => id!("staff-not-delivered"),
            None if reached => id!("staff-answered"),
            None => id!("staff-waits-for-person"),
        };
        Ok((self.text(message, &[])?, reached))
    }
}
