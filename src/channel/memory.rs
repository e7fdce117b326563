//! A channel that keeps messages in memory, for tests, recorded conversations and benchmarks.

use std::sync::Arc;

use parking_lot::Mutex;

use crate::message::{
    Address, Capabilities, Choices, DeliveryReceipt, Outbound, SMALLEST_TEXT_LIMIT,
};

use super::DeliveryError;

/// The messages that were delivered, in order, until they are taken.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Vec<(Address, Outbound)>>>);

impl Memory {
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
        std::mem::take(&mut *self.0.lock())
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
        let mut delivered = self.0.lock();
        delivered.push((to.clone(), outbound.clone()));
        Ok(DeliveryReceipt::Aside)
    }
}
