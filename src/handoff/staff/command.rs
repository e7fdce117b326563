//! What staff can order, what came of it, and what is written down of both.

use jiff::Timestamp;

use crate::dialogue::{HandoffUpdate, TicketNumber};
use crate::redaction::UserText;
use crate::store::Audit;
use guichet_core::handoff::{Reason, Refused, Staff, Ticket, TicketAction};

/// Something that a member of staff wants done.
pub enum StaffCommand {
    /// Say this to the person.
    Answer(UserText),
    /// Give the person back to the bot: where their journey stood, or at this step.
    Back(Option<String>),
    /// End it, and close the desk to the person until then.
    Block(Timestamp),
    /// Say this ready-made reply, by the name of its message.
    Canned(String),
    /// Take the request.
    Claim,
    /// End it.
    Close(Reason),
    /// Write this down for colleagues.
    Note(UserText),
    /// Put it back.
    Release,
    /// Say this text of the bot's: an article's id, a step's name, or `letter`.
    Send(String),
    /// Put it back, out of sight until then.
    Snooze(Timestamp),
    /// Give it to a colleague.
    Transfer(Staff),
}

/// What became of an order.
#[derive(Debug)]
pub enum Outcome {
    /// It is done; the request as it is now, and whether something in the words was masked.
    Done {
        /// The request.
        ticket: Box<Ticket>,
        /// Whether something was masked.
        masked: bool,
    },
    /// The step asks for a secret, and was not sent.
    AsksSecret,
    /// It asks for a password or a code, and was not sent.
    HeldBack,
    /// It was done before.
    Again,
    /// The colleague does not answer at this desk.
    NoColleague,
    /// There is no step of this name.
    NoStep,
    /// Nothing of this name can be sent to this person.
    NothingToSend,
    /// Whoever wants it does not answer at this desk.
    NotStaff,
    /// It was refused.
    Refused(Refused),
    /// The desk is open again to whoever it was closed to.
    Unblocked,
    /// There is no request of this number.
    Unknown,
}

impl StaffCommand {
    pub(super) fn act(&self) -> TicketAction {
        match self {
            Self::Answer(_) | Self::Canned(_) => TicketAction::Answer,
            Self::Back(_) => TicketAction::Back,
            Self::Block(_) => TicketAction::Block,
            Self::Claim => TicketAction::Claim,
            Self::Close(reason) => TicketAction::Close(*reason),
            Self::Note(_) => TicketAction::Note,
            Self::Release => TicketAction::Release,
            Self::Send(_) => TicketAction::Send,
            Self::Snooze(until) => TicketAction::Snooze(*until),
            Self::Transfer(to) => TicketAction::Transfer(to.clone()),
        }
    }
}

impl Outcome {
    /// Its name in the audit log.
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

/// What is written down of an order.
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
