//! How a conversation goes to a member of staff and comes back: which tickets wait, who holds them,
//! what each side reads of them, and where that is shown.
//!
//! The rules of a ticket are pure, in [`guichet_core::handoff`]. Here they meet the store, the
//! conversation and the places where staff work. A line of staff comes in by [`console`], becomes a
//! [`StaffCommand`], and is done in one commit with all that it causes. Nothing here calls back up.

pub mod console;

mod accounts;
mod card;
mod change;
mod deadlines;
mod delivery_failures;
mod desk_channels;
mod desks;
mod focus;
mod members;
mod outage;
mod post;
mod relay;
mod report;
mod request_limit;
mod routing;
mod set_aside;
mod staff;
mod threads;

use std::sync::Arc;

use crate::assistant::Assistant;
use crate::incident::Incidents;
use crate::outbox::Outbox;
use crate::store::Store;
use crate::turn::Locks;

use focus::Focuses;
use outage::Keeping;
use request_limit::RequestLimit;

pub use desk_channels::ASKS;
pub use desks::{Desk, Desks};
pub use focus::Focus;
pub use guichet_core::handoff::{
    Deadline, Reason, Refused, ServiceLevel, Snapshot, Staff, StaffPlace, State, Ticket,
    TicketAction,
};
pub use staff::{Outcome, StaffCommand};

/// The desks, and every ticket that waits or is held there.
pub struct Handoff {
    assistant: Arc<Assistant>,
    store: Arc<Store>,
    outbox: Arc<Outbox>,
    locks: Arc<Locks>,
    desks: Desks,
    focuses: Focuses,
    /// Held while it is settled where the words of a ticket go.
    routing: parking_lot::Mutex<()>,
    incidents: Arc<Incidents>,
    /// How many requests each person may make.
    requests: RequestLimit,
    /// Held while what is due at the desks is done.
    keeping: tokio::sync::Mutex<Keeping>,
}

impl Handoff {
    /// The desks of the settings over this content, store and outbox; `locks` are those of the
    /// conversations.
    pub(crate) fn new(
        assistant: Arc<Assistant>,
        store: Arc<Store>,
        outbox: Arc<Outbox>,
        locks: Arc<Locks>,
        desks: Desks,
        incidents: Arc<Incidents>,
    ) -> Self {
        Self {
            assistant,
            store,
            outbox,
            locks,
            desks,
            focuses: Focuses::default(),
            routing: parking_lot::Mutex::default(),
            incidents,
            requests: RequestLimit::default(),
            keeping: tokio::sync::Mutex::default(),
        }
    }

    /// The desks of the settings.
    pub fn desks(&self) -> &Desks {
        &self.desks
    }
}
