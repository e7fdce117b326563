//! Takes in what staff do where their desk works: a line they wrote or a button that stands for one,
//! and that they have come or gone.

use std::sync::Arc;

use jiff::Timestamp;

use crate::app::Service;
use crate::desk::{self, ConsoleLine, ConsoleReply, NotSent, PendingOutcome};
use crate::dialogue::TicketNumber;
use crate::inbox::InboxError;
use crate::message::{
    Address, Button, CallbackToken, MessageId, OutgoingMessage, StaffAction, StaffUpdate, UpdateId,
};
use crate::store::CommitReceipt;
use crate::ticket::{Staff, StaffPlace};

/// What was begun, and is to be told once it is durable.
pub(super) struct Heard {
    /// The promise that it is done for good.
    pub(super) durable: CommitReceipt,
    /// What is left to tell, and to whom.
    pub(super) telling: Option<PendingReply>,
}

impl PendingReply {
    /// The update that it answers, and where its reader is.
    pub(super) fn answers(&self) -> (UpdateId, Address) {
        (self.update.clone(), self.reads_at.clone())
    }
}

/// Something to be told to a member of staff.
pub(super) struct PendingReply {
    service: Arc<Service>,
    begun: PendingOutcome,
    update: UpdateId,
    at: Address,
    reads_at: Address,
    message: Option<MessageId>,
    pressed: bool,
    now: Timestamp,
}

/// What a member of staff is told, by the means that cost them the least.
pub(super) enum Shown {
    /// A message was sent.
    Said,
    /// A sign below this message of theirs says it all.
    Sign(Address, MessageId),
    /// A few words at the button that they pressed; whether they are a refusal.
    Word(String, bool),
}

/// Begins what somebody did; it may be forgotten by its platform once the promise is kept.
pub(super) fn hear(
    service: &Arc<Service>,
    came: StaffUpdate,
    now: Timestamp,
) -> Result<Heard, InboxError> {
    let by = Staff {
        channel: came.at.channel,
        id: came.by.clone(),
    };
    let desks = service.inbox.desks();
    let on = match service.outbox.place_in(&came.at) {
        Some(StaffPlace::Room(reference, _)) => Some(reference),
        _ => None,
    };
    note_membership(service, &came, &by, on)?;
    let pressed = matches!(came.did, StaffAction::Pressed(_));
    let is_staff = || desks.of(&by).next().is_some();
    let refused = match came.did {
        StaffAction::Changed => Some(NotSent::Changed),
        StaffAction::Nameless => Some(NotSent::Nameless),
        StaffAction::NotText => Some(NotSent::NotText),
        StaffAction::Removed => Some(NotSent::Removed),
        StaffAction::Unread => Some(NotSent::Unread),
        _ => None,
    };
    let nameless = matches!(refused, Some(NotSent::Nameless));
    let refused = refused.filter(|_| on.is_some() && (nameless || is_staff()));
    let words = match came.did {
        StaffAction::Joined
        | StaffAction::Left
        | StaffAction::Changed
        | StaffAction::Nameless
        | StaffAction::NotText
        | StaffAction::Removed
        | StaffAction::Unread => None,
        StaffAction::Pressed(line) => Some(line).filter(|line| line.starts_with('/')),
        // Colleagues may talk with one another in the hall.
        StaffAction::Written(words) => {
            Some(words).filter(|words| on.is_some() || words.starts_with('/'))
        }
    };
    let begun = match (words, refused) {
        (Some(words), _) => {
            let written = ConsoleLine {
                by: &by,
                words,
                id: &came.update.0,
                on,
            };
            desk::begin(service, written, now)?
        }
        (None, Some(why)) => desk::refuse(service, &by, why, now)?,
        (None, None) => {
            let durable = service.store.so_far();
            return Ok(Heard {
                durable,
                telling: None,
            });
        }
    };
    Ok(Heard {
        durable: begun.durable.clone(),
        telling: Some(PendingReply {
            service: Arc::clone(service),
            begun,
            update: came.update,
            at: came.at,
            reads_at: came.reads_at,
            message: came.message,
            pressed,
            now,
        }),
    })
}

/// Notes what an event says of whether somebody belongs to the desks of where it happened.
fn note_membership(
    service: &Service,
    came: &StaffUpdate,
    by: &Staff,
    on: Option<TicketNumber>,
) -> Result<(), InboxError> {
    let desks = service.inbox.desks();
    let here = desks_at(service, &came.at, on)?;
    if here.is_empty() {
        // Elsewhere, as in direct messages, nothing tells which roles they still have.
        desks.forget_roles(by);
    }
    for desk in &here {
        match (&came.roles, &came.did) {
            (_, StaffAction::Joined | StaffAction::Left) => {
                desks.moves(desk, by, matches!(came.did, StaffAction::Joined));
            }
            (Some(roles), _) => desks.has_roles(desk, by, roles),
            (None, _) => {}
        }
    }
    Ok(())
}

/// The desks that work at a hall, or that a room belongs to.
fn desks_at(
    service: &Service,
    at: &Address,
    on: Option<TicketNumber>,
) -> Result<Vec<String>, InboxError> {
    if let Some(on) = on {
        let ticket = service.store.ticket(on)?;
        return Ok(ticket.into_iter().map(|ticket| ticket.desk).collect());
    }
    let halls = service.inbox.desks().halls_on(at.channel).into_iter();
    let here = halls.filter(|(_, hall)| hall == at);
    Ok(here.map(|(desk, _)| desk).collect())
}

/// The most that can be said at a button, in characters.
/// Source: <https://core.telegram.org/bots/api#answercallbackquery>, 2026-06-11.
const WORD: usize = 200;

impl PendingReply {
    /// Tells it. What is said this way is lost by a crash; what counts is in the halls and rooms, by
    /// the same commit as the act.
    pub(super) async fn tell(self) -> Result<Shown, InboxError> {
        let Self {
            service,
            begun,
            update,
            at,
            reads_at,
            message,
            pressed,
            now,
        } = self;
        let told = begun.told(&service).await?;
        if let (true, Some(message), false) = (told.arrived, &message, pressed) {
            return Ok(Shown::Sign(at, message.clone()));
        }
        if pressed && told.choices.is_empty() && at == reads_at {
            let word = told.lines.first().cloned().unwrap_or_default();
            let alone = told.lines.len() < 2 || told.well;
            if alone && word.chars().count() <= WORD {
                return Ok(Shown::Word(word, !told.well));
            }
        }
        if is_over(&service, &at)? && !pressed {
            // Its room says so itself, and takes no more words.
            return Ok(Shown::Said);
        }
        let mut say = said(told);
        // Where nothing can be answered by itself, it stands where all of the desk read along.
        let alone = pressed && at != reads_at;
        say.in_reply_to = alone.then(|| update.clone());
        let reads_at = if alone { reads_at } else { at.clone() };
        service
            .inbox
            .tell_there(&at, &reads_at, &update, say, now)?;
        Ok(Shown::Said)
    }
}

/// Whether a room belongs to a request that is over.
fn is_over(service: &Service, at: &Address) -> Result<bool, InboxError> {
    let Some(StaffPlace::Room(reference, _)) = service.outbox.place_in(at) else {
        return Ok(false);
    };
    let ticket = service.store.ticket(reference)?;
    Ok(ticket.is_none_or(|ticket| ticket.is_closed()))
}

fn said(told: ConsoleReply) -> OutgoingMessage {
    let mut say = OutgoingMessage::text(told.lines.join("\n"));
    say.proactive = true;
    let choices = told.choices.into_iter().map(|(text, line)| Button {
        label: line.clone(),
        text,
        press: CallbackToken(line),
        words: false,
    });
    let choices: Vec<Button> = choices.collect();
    if !choices.is_empty() {
        say.prompt = Some(crate::message::Prompt {
            question: "desk".to_owned(),
            choices,
            ..crate::message::Prompt::default()
        });
    }
    say
}
