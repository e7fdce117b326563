//! How fast one person may write.

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::message::Address;

/// A limit per conversation.
pub struct FloodLimit {
    limits: DefaultKeyedRateLimiter<Address>,
    /// Who was told to slow down and has not yet.
    told: Mutex<HashSet<Address>>,
}

/// Whether a message is within the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    /// It is.
    Yes,
    /// It is the first that is not.
    No,
    /// It is not, as the person was told.
    NoAsTold,
}

/// When this many limits are kept, those that have recovered are let go.
const MANY: usize = 4_096;

impl FloodLimit {
    /// At most this many messages a minute from one conversation, all at once if need be.
    pub fn per_minute(messages: NonZeroU32) -> Self {
        Self {
            limits: RateLimiter::keyed(Quota::per_minute(messages)),
            told: Mutex::default(),
        }
    }

    /// Counts one message.
    pub(super) fn allows(&self, address: &Address) -> Allowed {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if self.limits.len() >= MANY {
            self.limits.retain_recent();
            // Whoever still writes too fast is told once more.
            told.clear();
        }
        if self.limits.check_key(address).is_ok() {
            told.remove(address);
            return Allowed::Yes;
        }
        match told.insert(address.clone()) {
            true => Allowed::No,
            false => Allowed::NoAsTold,
        }
    }
}
