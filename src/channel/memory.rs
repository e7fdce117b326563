//! A channel that keeps what it is given, for tests, recorded conversations and benchmarks.

use std::sync::{Arc, Mutex, PoisonError};

use crate::wire::{Abilities, Address, Choices, Outbound, Shown, TIGHTEST_TEXT};

use super::Refusal;

/// What was delivered, in order, until it is taken.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Vec<(Address, Outbound)>>>);

impl Memory {
    /// What a chat platform with every comfort can do.
    pub fn abilities() -> Abilities {
        Abilities {
            choices: Choices::Keyboard,
            erase: true,
            hides_secrets: false,
            solicit_secrets: true,
            text_limit: TIGHTEST_TEXT,
            ..Abilities::default()
        }
    }

    /// Takes everything that was delivered since the last time.
    pub fn take(&self) -> Vec<(Address, Outbound)> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A room in a hall is another address.
    pub(super) fn open(hall: &Address, title: &str) -> Address {
        Address {
            channel: hall.channel,
            room: format!("{} / {title}", hall.room),
        }
    }

    pub(super) fn deliver(&self, to: &Address, outbound: &Outbound) -> Result<Shown, Refusal> {
        let mut delivered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        delivered.push((to.clone(), outbound.clone()));
        Ok(Shown::Aside)
    }
}
