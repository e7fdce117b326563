//! The retry of updates that cannot be answered: counts their tries, and makes them dead letters after
//! some.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use parking_lot::Mutex;

use crate::app::Service;
use crate::message::{Capabilities, ChannelName, Inbound, UpdateId};
use crate::store::day;
use crate::store::{CommitReceipt, StoreError};
use crate::turn::TurnError;

use super::Rejected;

/// After this many tries an update becomes a dead letter.
const TRIES: u8 = 3;
/// The counts of this many updates are remembered, then all are forgotten together.
const REMEMBERED: usize = 10_000;

/// Answers the updates of one platform.
pub(super) struct Answering {
    pub(super) service: Arc<Service>,
    channel: ChannelName,
    /// How often each update failed that was not answered yet.
    tries: Mutex<HashMap<String, u8>>,
}

impl Answering {
    pub(super) fn new(service: Arc<Service>, channel: ChannelName) -> Self {
        Self {
            service,
            channel,
            tries: Mutex::default(),
        }
    }

    /// Answers an update, or makes it a dead letter. It may be confirmed once the receipt's batch is
    /// durable.
    pub(super) fn answer(
        &self,
        inbound: &Inbound,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        match self.service.conversations.answer(inbound, can, now) {
            Ok(durable) => Ok(durable),
            Err(error) => {
                let address = self.service.store.pseudonym(&inbound.from);
                tracing::error!(%address, "An update could not be answered");
                self.failed(&inbound.update, &error, now)
            }
        }
    }

    /// Handles an error of an update: the update is tried again, or becomes a dead letter.
    pub(super) fn failed(
        &self,
        update: &UpdateId,
        error: &TurnError,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        if is_alone(error) {
            tracing::error!(%error, "It concerns this update only");
            return self.refuse(update, &error.to_string(), now);
        }
        tracing::error!(%error, "Nothing can be taken in");
        Err(Rejected::Nothing)
    }

    /// Counts a try; makes the update a dead letter when it was tried [`TRIES`] times.
    pub(super) fn refuse(
        &self,
        update: &UpdateId,
        cause: &str,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        {
            let mut tries = self.tries.lock();
            if tries.len() >= REMEMBERED {
                tries.clear();
            }
            let tried = tries.entry(update.0.clone()).or_default();
            *tried += 1;
            if *tried < TRIES {
                return Err(Rejected::Alone);
            }
            tries.remove(&update.0);
        }
        let store = &self.service.store;
        let kept = store.refuse(self.channel, update, cause, now, day(now));
        kept.map_err(|error| {
            tracing::error!(%error, "No dead letter can be kept");
            Rejected::Nothing
        })
    }
}

/// Whether an error concerns one conversation only, so that the others can go on.
fn is_alone(error: &TurnError) -> bool {
    match error {
        TurnError::Render(_) => true,
        TurnError::Store(error) => matches!(
            error,
            StoreError::BrokenRow
                | StoreError::Conflict
                | StoreError::OtherKey
                | StoreError::UnknownShape
        ),
    }
}
