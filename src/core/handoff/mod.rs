//! A request for a person: who waits, who has taken it, and what each act makes of it.
//!
//! Pure. Whoever keeps tickets takes every act under the conversation's lock, and commits what it
//! made of the ticket together with what it made of the session.

mod action;
mod deadlines;
mod place;
mod snapshot;

use jiff::Timestamp;

use crate::dialogue::TicketNumber;
use crate::message::{Address, ChannelName};

pub use action::{Refused, TicketAction};
pub use deadlines::{Deadline, ServiceLevel};
pub use place::StaffPlace;
pub use snapshot::Snapshot;

/// A member of staff, by their platform's own name for them: never by a person's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Staff {
    /// The platform.
    pub channel: ChannelName,
    /// Its name for them: a number, or what `--as` says at a terminal.
    pub id: String,
}

impl Staff {
    /// Staff as the settings name them: `telegram:42`, `terminal:anne`.
    pub fn named(name: &str) -> Option<Self> {
        let (channel, id) = name.split_once(':')?;
        let id = id.trim();
        (!id.is_empty()).then_some(())?;
        Some(Self {
            channel: ChannelName::named(channel.trim())?,
            id: id.to_owned(),
        })
    }

    /// Whoever has a role on a platform's server, by its number there.
    pub fn with_role(channel: ChannelName, role: &str) -> Self {
        Self {
            channel,
            id: format!("{ROLE}{role}"),
        }
    }

    /// Whether this names a role, and nobody in particular.
    pub fn is_role(&self) -> bool {
        self.id.starts_with(ROLE)
    }
}

/// Before the number of a role.
const ROLE: &str = "role:";

impl std::fmt::Display for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.channel.name(), self.id)
    }
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Its number.
    pub reference: TicketNumber,
    /// The desk that was called.
    pub desk: String,
    /// Whose conversation it is.
    pub person: Address,
    /// When it was made.
    pub opened: Timestamp,
    /// Where it stands.
    pub state: State,
    /// Whether the person agreed that words are kept; nothing as long as nobody asked.
    pub consent: Option<bool>,
    /// When the person last said something to the desk.
    pub heard: Timestamp,
    /// Whether the person was told that their silence will close it.
    pub warned: bool,
    /// When the desk was last reminded of it.
    pub reminded: Option<Timestamp>,
    /// Whether a cry for help was heard from the person: it goes before all others.
    pub urgent: bool,
    /// Where the person stood when it was over.
    pub brief: Option<Snapshot>,
}

/// Where a request stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is over.
    Closed {
        /// When.
        at: Timestamp,
        /// Why.
        reason: Reason,
    },
    /// Somebody has it.
    Held {
        /// Who.
        by: Staff,
        /// Since when.
        since: Timestamp,
        /// When they last answered; nothing as long as they have not.
        answered: Option<Timestamp>,
    },
    /// It waits for somebody.
    Waiting {
        /// Since when.
        since: Timestamp,
        /// Until when it is out of the queue, by somebody's wish.
        hidden_until: Option<Timestamp>,
    },
}

/// Why a request is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The desk was abused, and is closed to the person for a time.
    Blocked,
    /// The person no longer wants anybody.
    Cancelled,
    /// The person had everything erased.
    Erased,
    /// The bot goes on.
    HandedBack,
    /// Nothing came from the person any more.
    Silence,
    /// It is solved.
    Solved,
    /// It is not for this desk.
    Unfit,
}

impl Reason {
    /// Every reason, by its name.
    pub const ALL: [(&'static str, Self); 7] = [
        ("blocked", Self::Blocked),
        ("cancelled", Self::Cancelled),
        ("erased", Self::Erased),
        ("handed-back", Self::HandedBack),
        ("silence", Self::Silence),
        ("solved", Self::Solved),
        ("unfit", Self::Unfit),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, reason)| *reason == self)
            .map_or("", |(name, _)| name)
    }

    /// The reason of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(own, _)| *own == name)
            .map(|found| found.1)
    }
}

impl Ticket {
    /// A request that was just made.
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
            brief: None,
        }
    }

    /// Whether it is over.
    pub fn is_closed(&self) -> bool {
        matches!(self.state, State::Closed { .. })
    }

    /// Who has it.
    pub fn holder(&self) -> Option<&Staff> {
        match &self.state {
            State::Held { by, .. } => Some(by),
            _ => None,
        }
    }

    /// Since when it waits, is held, or is over.
    pub fn since(&self) -> Timestamp {
        match self.state {
            State::Closed { at, .. } => at,
            State::Held { since, .. } | State::Waiting { since, .. } => since,
        }
    }

    /// For how many minutes it has waited, has been held, or has been over.
    pub fn minutes(&self, now: Timestamp) -> u32 {
        u32::try_from(now.duration_since(self.since()).as_mins()).unwrap_or(0)
    }

    /// Whether it stands in the queue at a moment.
    pub fn is_queued(&self, now: Timestamp) -> bool {
        match self.state {
            State::Waiting { hidden_until, .. } => hidden_until.is_none_or(|until| until <= now),
            _ => false,
        }
    }

    /// The person said something: whoever was waiting for that has it again.
    pub fn hears(&mut self, now: Timestamp) {
        self.heard = now;
        self.warned = false;
        if let State::Waiting { hidden_until, .. } = &mut self.state {
            *hidden_until = None;
        }
    }

    /// It is over, by the person's wish or for want of it.
    pub fn close(&mut self, reason: Reason, now: Timestamp) {
        self.state = State::Closed { at: now, reason };
    }
}
