//! What staff can order, what came of it, and what the audit log has of both.

use jiff::Timestamp;

use crate::dialogue::{HandoffUpdate, TicketNumber};
use crate::redaction::UserText;
use crate::store::Audit;
use guichet_core::handoff::{Reason, Refused, Staff, Ticket, TicketAction};

/// An order of a member of staff on a ticket.
pub enum StaffCommand {
    /// Send these words to the person.
    Answer(UserText),
    /// Close the ticket, and give the conversation back to the bot: where the journey stood, or at
    /// this step.
    Back(Option<String>),
    /// Close the ticket, and close the desk to the person until this moment.
    Block(Timestamp),
    /// Send this canned reply, by the name of its message.
    Canned(String),
    /// Take the ticket.
    Claim,
    /// Close the ticket for this reason.
    Close(Reason),
    /// Write this note for colleagues.
    Note(UserText),
    /// Put the ticket back in the queue.
    Release,
    /// Send this text of the bot's: an article's id, a step's name, or `letter`.
    Send(String),
    /// Put the ticket back, and hide it until this moment.
    Snooze(Timestamp),
    /// Give the ticket to a colleague.
    Transfer(Staff),
}

/// What became of an order.
#[derive(Debug)]
pub enum Outcome {
    /// The order is carried out.
    Done {
        /// The ticket as it is now.
        ticket: Box<Ticket>,
        /// Whether a part of the words was masked.
        masked: bool,
    },
    /// The step asks for a secret, so its text was not sent.
    AsksSecret,
    /// The words ask for a password or a code, so they were not sent.
    HeldBack,
    /// The order was carried out before.
    Again,
    /// The colleague does not answer at this desk.
    NoColleague,
    /// There is no step of this name that a person can be asked.
    NoStep,
    /// No text of this name can be sent to this person.
    NothingToSend,
    /// The account does not answer at this desk.
    NotStaff,
    /// The ticket's rules refuse the order.
    Refused(Refused),
    /// The desk is open to the person again.
    Unblocked,
    /// There is no ticket of this number.
    Unknown,
}

impl StaffCommand {
    pub(super) fn act(&self) -> TicketAction {
        match self {
            Self::Answer(_) | Self::Canned(_) => TicketAction::Answer,
            Self::Back(_) => TicketAction::Back,
            Self::Block(_) => TicketAction::Block,
            Self::Claim => TicketAction::Claim,
            Self::Close(reason) => TicketAction::Close(reason.clone()),
            Self::Note(_) => TicketAction::Note,
            Self::Release => TicketAction::Release,
            Self::Send(_) => TicketAction::Send,
            Self::Snooze(until) => TicketAction::Snooze(*until),
            Self::Transfer(to) => TicketAction::Transfer(to.clone()),
        }
    }
}

impl Outcome {
    /// The name in the audit log.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::AsksSecret => "asks-secret",
            Self::Done { .. } | Self::Unblocked => "done",
            Self::HeldBack => "held-back",
            Self::NoColleague => "no-colleague",
            Self::NoStep => "no-step",
            Self::NothingToSend => "nothing-to-send",
            Self::NotStaff => "not-staff",
            Self::Refused(Refused::Closed) => "closed",
            Self::Refused(Refused::NotTaken) => "not-taken",
            Self::Refused(Refused::Taken { .. }) => "taken",
            Self::Refused(Refused::Yours) => "yours",
            Self::Unknown => "unknown",
        }
    }
}

/// What the person is told of an order.
pub(super) fn news(
    before: &Ticket,
    order: &StaffCommand,
    to: Option<crate::flow::StepId>,
) -> Option<HandoffUpdate> {
    let waits = before.holder().is_none();
    match order {
        StaffCommand::Claim => Some(HandoffUpdate::Taken),
        StaffCommand::Answer(_) | StaffCommand::Canned(_) | StaffCommand::Send(_) => {
            waits.then_some(HandoffUpdate::Taken)
        }
        StaffCommand::Back(_) => Some(HandoffUpdate::Back(to)),
        StaffCommand::Block(until) => Some(HandoffUpdate::Blocked(*until)),
        StaffCommand::Close(_) => Some(HandoffUpdate::Closed),
        StaffCommand::Note(_) => None,
        StaffCommand::Release => Some(HandoffUpdate::Released),
        StaffCommand::Snooze(_) => (!waits).then_some(HandoffUpdate::Released),
        StaffCommand::Transfer(_) => Some(HandoffUpdate::Transferred),
    }
}

/// What the audit log has of an order.
pub(in crate::handoff) fn audit(
    by: &Staff,
    act: &TicketAction,
    on: TicketNumber,
    outcome: &Outcome,
    now: Timestamp,
) -> Audit {
    Audit {
        at: now,
        by: by.to_string(),
        act: act.name().to_owned(),
        on: Some(on.number()),
        outcome: outcome.name().to_owned(),
    }
}
