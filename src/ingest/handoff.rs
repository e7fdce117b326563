//! Takes in the acts of staff in desk channels and threads: a line or the button that stands for
//! one, and that a member has joined or left.

use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::app::Service;
use crate::dialogue::TicketNumber;
use crate::handoff::console::{self, ConsoleLine, ConsoleReply, NotSent, PendingOutcome};
use crate::message::{
    Address, Button, CallbackToken, Emphasis, MessageId, OutgoingMessage, StaffAction, StaffUpdate,
    UpdateId,
};
use crate::store::CommitReceipt;
use crate::turn::TurnError;
use guichet_core::handoff::{Staff, StaffPlace};

/// An act that was begun, and is to be answered once it is durable.
pub(super) struct Heard {
    /// The receipt for the act.
    pub(super) durable: CommitReceipt,
    /// The reply to the member of staff, if there is one.
    pub(super) telling: Option<PendingReply>,
}

impl PendingReply {
    /// The update that the reply answers, and the address where the member of staff reads it.
    pub(super) fn answers(&self) -> (UpdateId, Address) {
        (self.update.clone(), self.reads_at.clone())
    }
}

/// A reply to a member of staff, to be sent once their act is durable.
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

/// How a reply is shown to a member of staff; the least disturbing way is taken.
pub(super) enum Shown {
    /// By a message, which was queued, or not at all.
    Said,
    /// By a reaction below the member's message at this address.
    Sign(Address, MessageId),
    /// By a few words at the pressed button, and whether they are a refusal.
    Word(String, bool),
}

/// Begins an act of a member of staff. Its update may be confirmed to the platform once the receipt's
/// batch is durable.
pub(super) fn hear(
    service: &Arc<Service>,
    came: StaffUpdate,
    now: Timestamp,
) -> Result<Heard, TurnError> {
    let by = Staff {
        channel: came.at.channel,
        id: came.by.clone(),
    };
    let desks = service.handoff.desks();
    let on = match service.outbox.place_in(&came.at) {
        Some(StaffPlace::Thread(reference, _)) => Some(reference),
        _ => None,
    };
    note_membership(service, &came, &by, on)?;
    note_account(service, &came, &by);
    let pressed = came.did.is_interaction();
    let refused = refusal(&came.did, on.is_some(), || desks.of(&by).next().is_some());
    // A message that is chosen twice, or was read when it was written, is sent once.
    let id = match &came.did {
        StaffAction::Chosen { message, .. } => message.0.clone(),
        _ => came.update.0.clone(),
    };
    let words = words_of(came.did, on.is_some());
    let begun = match (words, refused) {
        (Some(words), _) => {
            let written = ConsoleLine {
                by: &by,
                words,
                id: &id,
                on,
            };
            console::begin(&service.handoff, written, now)?
        }
        (None, Some(why)) => console::refuse(&service.handoff, &by, why, now)?,
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

/// Why an act is not passed on to the desk. It is told only in the thread of a ticket, and to members
/// of staff only, but for one without a name, who cannot be told from others.
fn refusal(did: &StaffAction, in_thread: bool, is_staff: impl Fn() -> bool) -> Option<NotSent> {
    let refused = match did {
        StaffAction::Chosen { .. } if !in_thread => return Some(NotSent::Elsewhere),
        StaffAction::Chosen { words: None, .. } => return Some(NotSent::Nothing),
        StaffAction::Nameless => return in_thread.then_some(NotSent::Nameless),
        StaffAction::Changed => NotSent::Changed,
        StaffAction::NotText => NotSent::NotText,
        StaffAction::Removed => NotSent::Removed,
        StaffAction::Unread => NotSent::Unread,
        StaffAction::Chosen { .. }
        | StaffAction::Joined
        | StaffAction::Left
        | StaffAction::Pressed(_)
        | StaffAction::Written(_) => return None,
    };
    (in_thread && is_staff()).then_some(refused)
}

/// The line for the desk that an act stands for.
fn words_of(did: StaffAction, in_thread: bool) -> Option<Zeroizing<String>> {
    match did {
        StaffAction::Chosen { words, .. } => words.filter(|_| in_thread),
        StaffAction::Joined
        | StaffAction::Left
        | StaffAction::Changed
        | StaffAction::Nameless
        | StaffAction::NotText
        | StaffAction::Removed
        | StaffAction::Unread => None,
        StaffAction::Pressed(line) => Some(line).filter(|line| line.starts_with('/')),
        // In the desk channel, members of staff may talk with each other.
        StaffAction::Written(words) => {
            Some(words).filter(|words| in_thread || words.starts_with('/'))
        }
    }
}

/// Notes what an event tells about the membership of its author in the desks of the channel.
fn note_membership(
    service: &Service,
    came: &StaffUpdate,
    by: &Staff,
    on: Option<TicketNumber>,
) -> Result<(), TurnError> {
    let desks = service.handoff.desks();
    let here = desks_at(service, &came.at, on)?;
    if here.is_empty() {
        // An event elsewhere, as in direct messages, does not tell the roles of its author.
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

/// Notes what the platform says of the account of a member of staff.
fn note_account(service: &Service, came: &StaffUpdate, by: &Staff) {
    let locales = &service.assistant.locales;
    let language = came.account.language.as_deref();
    let tag = language.map(|language| locales.nearest(Some(language)));
    let desks = service.handoff.desks();
    desks.is_seen(by, came.account.name.as_deref(), tag);
}

/// The ids of the desks of a desk channel, or of the desk of the ticket `on`.
fn desks_at(
    service: &Service,
    at: &Address,
    on: Option<TicketNumber>,
) -> Result<Vec<String>, TurnError> {
    if let Some(on) = on {
        let ticket = service.store.ticket(on)?;
        return Ok(ticket.into_iter().map(|ticket| ticket.desk).collect());
    }
    let desk_channels = service
        .handoff
        .desks()
        .desk_channels_on(at.channel)
        .into_iter();
    let here = desk_channels.filter(|(_, desk_channel)| desk_channel == at);
    Ok(here.map(|(desk, _)| desk).collect())
}

/// The longest text that Telegram shows at a pressed button, in characters.
/// Source: <https://core.telegram.org/bots/api#answercallbackquery>, 2026-06-11.
const WORD: usize = 200;

impl PendingReply {
    /// Sends the reply. A crash may lose it; what matters is told in the desk channel and the thread, by
    /// messages of the same commit as the act.
    pub(super) async fn tell(self) -> Result<Shown, TurnError> {
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
        let told = begun.told(&service.handoff).await?;
        if let (true, Some(message), false) = (told.arrived, &message, pressed) {
            return Ok(Shown::Sign(at, message.clone()));
        }
        if pressed && told.choices.is_empty() && at == reads_at {
            let lines = told.lines();
            let word = lines.first().cloned().unwrap_or_default();
            let alone = lines.len() < 2 || told.well;
            if alone && word.chars().count() <= WORD {
                return Ok(Shown::Word(word, !told.well));
            }
        }
        if is_over(&service, &at)? && !pressed {
            // The thread tells by itself that the ticket is closed, and takes no more messages.
            return Ok(Shown::Said);
        }
        let mut say = said(told);
        // A reply goes to the member alone if an interaction allows that, else to the whole desk.
        let alone = pressed && at != reads_at;
        say.in_reply_to = alone.then(|| update.clone());
        let reads_at = if alone { reads_at } else { at.clone() };
        service
            .handoff
            .tell_there(&at, &reads_at, &update, say, now)?;
        Ok(Shown::Said)
    }
}

/// Whether an address is the thread of a ticket that is closed.
fn is_over(service: &Service, at: &Address) -> Result<bool, TurnError> {
    let Some(StaffPlace::Thread(reference, _)) = service.outbox.place_in(at) else {
        return Ok(false);
    };
    let ticket = service.store.ticket(reference)?;
    Ok(ticket.is_none_or(|ticket| ticket.is_closed()))
}

fn said(told: ConsoleReply) -> OutgoingMessage {
    let mut say = OutgoingMessage {
        blocks: told.blocks,
        proactive: true,
        thread_link: told.thread_link,
        ..OutgoingMessage::default()
    };
    let choices = told.choices.into_iter().map(|(text, line)| Button {
        label: line.clone(),
        text,
        press: CallbackToken(line),
        words: false,
        emphasis: Emphasis::Plain,
    });
    let choices: Vec<Button> = choices.collect();
    if !choices.is_empty() {
        say.prompt = Some(crate::message::Prompt {
            question: "desk".to_owned(),
            choices,
            language: told.language,
            ..crate::message::Prompt::default()
        });
    }
    say
}
