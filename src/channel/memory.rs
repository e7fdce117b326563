//! A channel that keeps what it is given, for tests, recorded conversations and benchmarks.

use std::sync::{Arc, Mutex, PoisonError};

use crate::message::{
    Address, Capabilities, Choices, DeliveryReceipt, Outbound, SMALLEST_TEXT_LIMIT,
};

use super::DeliveryError;

/// What was delivered, in order, until it is taken.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Vec<(Address, Outbound)>>>);

impl Memory {
    /// What a chat platform with every comfort can do.
    pub fn abilities() -> Capabilities {
        Capabilities {
            choices: Choices::Keyboard,
            erase: true,
            hides_secrets: false,
            solicit_secrets: true,
            text_limit: SMALLEST_TEXT_LIMIT,
            ..Capabilities::default()
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

    pub(super) fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let mut delivered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        delivered.push((to.clone(), outbound.clone()));
        Ok(DeliveryReceipt::Aside)
    }
}
