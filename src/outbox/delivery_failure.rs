//! Who could not be reached, and whether whoever spoke to them was told.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::message::Address;

use super::Outbox;

/// Why a message did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryFailure {
    /// Its reader has blocked us, has left, or takes no direct messages.
    Gone,
    /// The platform refused it, or could not be reached for long.
    Refused,
}

/// For whom messages were lost since something reached them.
#[derive(Default)]
pub(super) struct Losses(Mutex<HashMap<Address, Lost>>);

struct Lost {
    why: DeliveryFailure,
    /// Whether that was asked for.
    told: bool,
}

impl Losses {
    fn all(&self) -> MutexGuard<'_, HashMap<Address, Lost>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Outbox {
    pub(super) fn lost(&self, to: &Address, why: DeliveryFailure) {
        let lost = Lost { why, told: false };
        self.losses.all().insert(to.clone(), lost);
    }

    pub(super) fn reached(&self, to: &Address) {
        self.losses.all().remove(to);
    }

    /// Why the last message to somebody was lost, if it was.
    pub fn loss_of(&self, to: &Address) -> Option<DeliveryFailure> {
        let mut all = self.losses.all();
        let lost = all.get_mut(to)?;
        lost.told = true;
        Some(lost.why)
    }

    /// For whom messages were lost, and why, each of which is given once.
    pub fn take_losses(&self) -> Vec<(Address, DeliveryFailure)> {
        let mut all = self.losses.all();
        let untold = all.iter_mut().filter(|(_, lost)| !lost.told);
        let take = |(to, lost): (&Address, &mut Lost)| {
            lost.told = true;
            (to.clone(), lost.why)
        };
        untold.map(take).collect()
    }
}
