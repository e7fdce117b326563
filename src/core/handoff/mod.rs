//! A ticket: who waits, which member of staff has it, and what each action makes of it.
//!
//! Pure. The caller takes every action under the lock of the conversation, and commits the changed
//! ticket together with the changed session.

mod action;
mod deadlines;
mod place;
mod snapshot;

use jiff::Timestamp;
use strum::{EnumString, IntoStaticStr};

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};
use crate::redaction::RelayedText;

pub use action::{Refused, TicketAction};
pub use deadlines::{Deadline, ServiceLevel};
pub use place::StaffPlace;
pub use snapshot::Snapshot;

/// A member of staff, by the platform's identifier for the account: never by a person's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Staff {
    /// The platform of the account.
    pub channel: ChannelName,
    /// The platform's identifier: a number, or what `--as` says at a terminal.
    pub id: String,
}

impl Staff {
    /// A member of staff as the settings name one: `telegram:42`, `terminal:anne`.
    pub fn named(name: &str) -> Option<Self> {
        let (channel, id) = name.split_once(':')?;
        let id = id.trim();
        (!id.is_empty()).then_some(())?;
        Some(Self {
            channel: ChannelName::named(channel.trim())?,
            id: id.to_owned(),
        })
    }

    /// Every member of staff with a role on a platform's server, by the role's number there.
    pub fn with_role(channel: ChannelName, role: &str) -> Self {
        Self {
            channel,
            id: format!("{ROLE}{role}"),
        }
    }

    /// Whether this names a role and not one member of staff.
    pub fn is_role(&self) -> bool {
        self.id.starts_with(ROLE)
    }
}

/// Begins the `id` of a role, before its number.
const ROLE: &str = "role:";

impl std::fmt::Display for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.channel.name(), self.id)
    }
}

/// A person's request for a member of staff, from the call to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The number that the person and staff name it by.
    pub reference: TicketNumber,
    /// The id of the desk that was called.
    pub desk: String,
    /// The address of the conversation.
    pub person: Address,
    /// The moment of the call.
    pub opened: Timestamp,
    /// Whether it waits, is held or is closed.
    pub state: State,
    /// Whether the person agreed that the exchange is kept; nothing before the person has agreed.
    pub consent: Option<bool>,
    /// When the person last wrote something to the desk.
    pub heard: Timestamp,
    /// Whether the person was warned that silence will close it.
    pub warned: bool,
    /// When the desk was last reminded of it.
    pub reminded: Option<Timestamp>,
    /// Whether a cry for help came from the person. Urgent tickets go before all others.
    pub urgent: bool,
    /// What is wrong, in the person's line. The person wrote it for the member of staff who helps, and
    /// every holder reads it; it goes when the ticket is closed.
    pub problem: Option<RelayedText>,
    /// Where the person stood when it was closed.
    pub brief: Option<Snapshot>,
}

/// Whether a ticket waits, is held or is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The ticket is over.
    Closed {
        /// The moment at which it was closed.
        at: Timestamp,
        /// Why it was closed.
        reason: Reason,
    },
    /// A member of staff has taken the ticket.
    Held {
        /// The member of staff who has the ticket.
        by: Staff,
        /// When the holder took it.
        since: Timestamp,
        /// When the holder last answered; nothing before the first answer.
        answered: Option<Timestamp>,
    },
    /// The ticket waits for a member of staff.
    Waiting {
        /// When it began to wait.
        since: Timestamp,
        /// Until when a member of staff has hidden it from the queue.
        hidden_until: Option<Timestamp>,
    },
}

/// Why a ticket is closed.
#[derive(Clone, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// The person abused the desk, which is closed to the person for a time.
    Blocked,
    /// The person no longer wants a member of staff.
    Cancelled,
    /// The person had everything erased.
    Erased,
    /// A member of staff gave the conversation back to the bot.
    HandedBack,
    /// A reason of the school, by its name in `school.toml`, which may have changed since.
    #[strum(default)]
    OfSchool(String),
    /// The person was silent for too long.
    Silence,
    /// The problem is solved.
    Solved,
    /// The problem is none for this desk, or the desk is not in the settings any more.
    Unfit,
}

impl Reason {
    /// The name of the reason, in the store and in commands.
    pub fn name(&self) -> &str {
        match self {
            Self::OfSchool(name) => name,
            reason => reason.into(),
        }
    }

    /// The reason of this name. One that is none of the program's is the school's.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

impl Ticket {
    /// A ticket that was just opened: it waits.
    pub fn open(reference: TicketNumber, desk: &str, person: &Address, now: Timestamp) -> Self {
        Self {
            reference,
            desk: desk.to_owned(),
            person: person.clone(),
            opened: now,
            state: State::Waiting {
                since: now,
                hidden_until: None,
            },
            consent: None,
            heard: now,
            warned: false,
            reminded: None,
            urgent: false,
            problem: None,
            brief: None,
        }
    }

    /// Whether the ticket is closed.
    pub fn is_closed(&self) -> bool {
        matches!(self.state, State::Closed { .. })
    }

    /// The member of staff who has the ticket, if one has.
    pub fn holder(&self) -> Option<&Staff> {
        match &self.state {
            State::Held { by, .. } => Some(by),
            _ => None,
        }
    }

    /// When the ticket began to wait, was taken or was closed.
    pub fn since(&self) -> Timestamp {
        match self.state {
            State::Closed { at, .. } => at,
            State::Held { since, .. } | State::Waiting { since, .. } => since,
        }
    }

    /// For how many minutes the ticket has waited, has been held or has been closed.
    pub fn minutes(&self, now: Timestamp) -> u32 {
        u32::try_from(now.duration_since(self.since()).as_mins()).unwrap_or(0)
    }

    /// Whether the ticket stands in the queue at a moment: it waits, and is not hidden.
    pub fn is_queued(&self, now: Timestamp) -> bool {
        match self.state {
            State::Waiting { hidden_until, .. } => hidden_until.is_none_or(|until| until <= now),
            _ => false,
        }
    }

    /// Notes that the person wrote something: a hidden ticket is in the queue again, and a warning
    /// is void.
    pub fn hears(&mut self, now: Timestamp) {
        self.heard = now;
        self.warned = false;
        if let State::Waiting { hidden_until, .. } = &mut self.state {
            *hidden_until = None;
        }
    }

    /// Closes the ticket when it was not staff who ended it.
    pub fn close(&mut self, reason: Reason, now: Timestamp) {
        self.state = State::Closed { at: now, reason };
        self.problem = None;
    }
}
