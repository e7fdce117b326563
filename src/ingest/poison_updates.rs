//! Counts how often updates were tried that could not be answered; after some tries they are set
//! aside.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use crate::app::Service;
use crate::inbox::{InboxError, day};
use crate::message::{Capabilities, ChannelName, Inbound, UpdateId};
use crate::store::{CommitReceipt, StoreError};

use super::Rejected;

/// After so many tries an update is set aside.
const TRIES: u8 = 3;
/// Updates that failed once are remembered up to this many, then forgotten together.
const REMEMBERED: usize = 10_000;

/// Answers updates of one platform.
pub(super) struct Answering {
    pub(super) service: Arc<Service>,
    channel: ChannelName,
    /// How often each update that was not answered yet was tried.
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

    /// Answers an update, or sets it aside; it may go once the promise is kept.
    pub(super) fn answer(
        &self,
        inbound: &Inbound,
        can: &Capabilities,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        match self.service.inbox.answer(inbound, can, now) {
            Ok(durable) => Ok(durable),
            Err(error) => {
                let address = self.service.store.pseudonym(&inbound.from);
                tracing::error!(%address, "An update could not be answered");
                self.failed(&inbound.update, &error, now)
            }
        }
    }

    /// An update could not be taken: it comes again, or is set aside if that was often enough.
    pub(super) fn failed(
        &self,
        update: &UpdateId,
        error: &InboxError,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        if is_alone(error) {
            tracing::error!(%error, "It concerns nobody else");
            return self.refuse(update, &error.to_string(), now);
        }
        tracing::error!(%error, "Nothing can be taken in");
        Err(Rejected::Nothing)
    }

    /// Sets an update aside that was tried often enough.
    pub(super) fn refuse(
        &self,
        update: &UpdateId,
        cause: &str,
        now: Timestamp,
    ) -> Result<CommitReceipt, Rejected> {
        {
            let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
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
            tracing::error!(%error, "Nothing can be set aside");
            Rejected::Nothing
        })
    }
}

/// Whether a failure belongs to one conversation, so that the others can go on.
fn is_alone(error: &InboxError) -> bool {
    match error {
        InboxError::Speechless(_) => true,
        InboxError::Store(error) => matches!(
            error,
            StoreError::BrokenRow | StoreError::OtherKey | StoreError::Conflict
        ),
    }
}
