//! The staff of a transcript at a service, and the tickets that they name by `#1`.

use guichet_core::handoff::Staff;

use crate::dialogue::TicketNumber;
use crate::flow::{Flows, Kind};
use crate::handoff::{Desk, Desks};
use crate::message::{Address, ChannelName};
use crate::store::{Store, StoreError};

use super::parse::{Member, Script};

impl Member {
    /// This member of staff, as a service knows them.
    pub fn staff(&self) -> Staff {
        Staff {
            channel: ChannelName::Memory,
            id: self.name.clone(),
        }
    }

    /// The address where this member of staff reads.
    pub fn reads_at(&self) -> Address {
        Address {
            channel: ChannelName::Memory,
            room: format!("desk:{}", self.name),
        }
    }
}

impl Script {
    /// Every desk that a journey calls, each with all members of staff; none without staff.
    pub fn desks(&self, flows: &Flows) -> Desks {
        let mut desks: Vec<Desk> = Vec::new();
        for step in &flows.steps {
            if let Kind::Human { desk } = &step.kind
                && desks.iter().all(|own| own.id != *desk)
                && !self.staff.is_empty()
            {
                let members = self.staff.iter().map(Member::staff);
                desks.push(Desk::of(desk, members.collect()));
            }
        }
        Desks::new(desks)
    }
}

/// The numbers of the tickets in the order in which they were opened. A transcript writes them as `#1`,
/// `#2`, since every store draws other numbers.
#[derive(Default)]
pub struct TicketNumbers(Vec<TicketNumber>);

impl TicketNumbers {
    /// Adds the tickets that were opened since the last time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn note(&mut self, store: &Store) -> Result<(), StoreError> {
        for ticket in store.tickets()? {
            if !self.0.contains(&ticket.reference) {
                self.0.push(ticket.reference);
            }
        }
        Ok(())
    }

    /// A line of a transcript with the numbers that the store drew.
    pub fn filled_in(&self, line: &str) -> String {
        let tickets = self.0.iter().enumerate();
        tickets.fold(line.to_owned(), |line, (at, ticket)| {
            line.replace(&format!("#{}", at + 1), &ticket.number().to_string())
        })
    }

    /// What people and staff read, with the numbers as a transcript writes them.
    pub fn masked(&self, text: &str) -> String {
        let tickets = self.0.iter().enumerate();
        tickets.fold(text.to_owned(), |text, (at, ticket)| {
            text.replace(&ticket.to_string(), &format!("#{}", at + 1))
        })
    }
}
