//! A channel that keeps messages in memory, for tests, recorded conversations and benchmarks.

use std::sync::Arc;

use parking_lot::Mutex;

use crate::message::{
    Address, Capabilities, Choices, DeliveryReceipt, Outbound, SMALLEST_TEXT_LIMIT,
};

use super::DeliveryError;

/// The channel in memory; clones share it.
#[derive(Clone)]
pub struct Memory {
    can: Arc<Capabilities>,
    /// The messages that were delivered, in order, until they are taken.
    delivered: Arc<Mutex<Vec<(Address, Outbound)>>>,
}

impl Default for Memory {
    fn default() -> Self {
        Self::with(Self::abilities())
    }
}

impl Memory {
    /// A channel with these capabilities.
    pub fn with(can: Capabilities) -> Self {
        Self {
            can: Arc::new(can),
            delivered: Arc::default(),
        }
    }

    pub(super) fn own_abilities(&self) -> Capabilities {
        (*self.can).clone()
    }

    /// The capabilities of a chat platform with buttons and erasure.
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

    /// Takes the messages that were delivered since the last call, with their addresses.
    pub fn take(&self) -> Vec<(Address, Outbound)> {
        std::mem::take(&mut *self.delivered.lock())
    }

    /// A thread in a desk channel is the channel's address with the title added.
    pub(super) fn open(desk_channel: &Address, title: &str) -> Address {
        Address {
            channel: desk_channel.channel,
            room: format!("{} / {title}", desk_channel.room),
        }
    }

    pub(super) fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let mut delivered = self.delivered.lock();
        delivered.push((to.clone(), outbound.clone()));
        Ok(DeliveryReceipt::Aside)
    }
}
