//! How fast one person may write.

use std::num::NonZeroU32;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::wire::Address;

/// A limit per conversation.
pub struct Pace(DefaultKeyedRateLimiter<Address>);

impl Pace {
    /// At most this many messages a minute from one conversation, all at once if need be.
    pub fn per_minute(messages: NonZeroU32) -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(messages)))
    }

    /// Counts one message; says whether it is within the limit.
    pub(super) fn allows(&self, address: &Address) -> bool {
        self.0.check_key(address).is_ok()
    }
}
