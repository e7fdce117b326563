//! The addresses that could not be reached, and whether the desk was told.

use std::collections::HashMap;

use parking_lot::{Mutex, MutexGuard};

use crate::message::Address;

use super::Outbox;

/// Why a message was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryFailure {
    /// The message may have been shown or not: the platform's answers were lost.
    Doubtful,
    /// The person has blocked the bot, has left, or takes no direct messages.
    Gone,
    /// The person has blocked the bot, as the platform said: nothing was lost yet.
    Left,
    /// The platform refused the message.
    Refused,
    /// The platform could not be reached for long, or took nothing in that room.
    Shut,
}

impl DeliveryFailure {
    /// Whether it says that the person takes no message, and not only that one was lost on its way.
    pub(super) fn is_of_person(self) -> bool {
        matches!(self, Self::Gone | Self::Refused)
    }
}

/// The addresses whose last message was lost.
#[derive(Default)]
pub(super) struct Losses(Mutex<HashMap<Address, Lost>>);

struct Lost {
    why: DeliveryFailure,
    /// Whether the loss was given to a caller.
    told: bool,
}

impl Losses {
    fn all(&self) -> MutexGuard<'_, HashMap<Address, Lost>> {
        self.0.lock()
    }
}

impl Outbox {
    pub(super) fn lost(&self, to: &Address, why: DeliveryFailure) {
        let lost = Lost { why, told: false };
        self.failures.all().insert(to.clone(), lost);
    }

    pub(super) fn reached(&self, to: &Address) {
        self.failures.all().remove(to);
    }

    /// Notes that a person has blocked the bot, or lets it write again.
    pub fn note_blocked(&self, person: &Address, is_blocked: bool) {
        match is_blocked {
            true => self.lost(person, DeliveryFailure::Left),
            false => self.reached(person),
        }
    }

    /// Why the last message to an address was lost; nothing when it was delivered. Counts as told.
    pub fn failure_of(&self, to: &Address) -> Option<DeliveryFailure> {
        let mut all = self.failures.all();
        let lost = all.get_mut(to)?;
        lost.told = true;
        Some(lost.why)
    }

    /// The addresses whose last message was lost, and why. Each loss is given once.
    pub fn take_failures(&self) -> Vec<(Address, DeliveryFailure)> {
        let mut all = self.failures.all();
        let untold = all.iter_mut().filter(|(_, lost)| !lost.told);
        let take = |(to, lost): (&Address, &mut Lost)| {
            lost.told = true;
            (to.clone(), lost.why)
        };
        untold.map(take).collect()
    }
}
