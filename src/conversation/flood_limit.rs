//! The rate limit on people: how fast one person may write.

use std::collections::HashSet;
use std::num::NonZeroU32;

use governor::clock::Clock;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use parking_lot::Mutex;

use crate::message::Address;

/// A limit on the messages of each conversation.
pub struct FloodLimit {
    limits: RateLimiter<Address, DashMapStateStore<Address>, RuntimeClock>,
    /// The people who were told to slow down, and have not slowed down yet.
    told: Mutex<HashSet<Address>>,
}

/// The runtime's clock, which no change of the system's time moves, and which a test can stop.
#[derive(Clone, Default)]
struct RuntimeClock;

impl Clock for RuntimeClock {
    type Instant = std::time::Instant;

    fn now(&self) -> Self::Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// Whether a message is within the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    /// The message is within the limit.
    Yes,
    /// The message is the first beyond the limit.
    No,
    /// The message is beyond the limit, which the person was told already.
    NoAsTold,
}

/// When this many limits are kept, those of people who have been quiet are dropped.
const MANY: usize = 4_096;

impl FloodLimit {
    /// Allows this many messages a minute from one conversation, all at once if need be.
    pub fn per_minute(messages: NonZeroU32) -> Self {
        Self {
            limits: RateLimiter::dashmap_with_clock(Quota::per_minute(messages), RuntimeClock),
            told: Mutex::default(),
        }
    }

    /// Counts one beginning or message from an address, and says whether it is within the limit.
    pub fn lets(&self, address: &Address) -> bool {
        self.allows(address) == Allowed::Yes
    }

    /// Counts one message, and says whether it is allowed.
    pub(super) fn allows(&self, address: &Address) -> Allowed {
        let mut told = self.told.lock();
        if self.limits.len() >= MANY {
            self.limits.retain_recent();
            // A person who still writes too fast is told once more.
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
