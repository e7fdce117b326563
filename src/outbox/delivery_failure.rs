//! The addresses that could not be reached, and whether the desk was told.

use std::collections::{HashMap, HashSet};

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

    /// Whether it says that the person cannot be reached until they come back.
    fn is_away(self) -> bool {
        matches!(self, Self::Gone | Self::Left)
    }
}

/// A loss that was not told to staff yet.
pub struct Loss {
    /// The person whom a message did not reach, or who has blocked the bot.
    pub person: Address,
    /// Why the message was not delivered.
    pub why: DeliveryFailure,
    /// Whether it was told before that the person is away, and nothing has reached them since.
    pub known_away: bool,
}

/// The addresses whose last message was lost.
#[derive(Default)]
pub(super) struct Losses(Mutex<HashMap<Address, Lost>>);

#[derive(Default)]
struct Lost {
    /// Nothing when the person lets the bot write again, and no message has reached them yet.
    why: Option<DeliveryFailure>,
    /// Whether the loss was given to a caller.
    told: bool,
    /// Whether it was given to a caller that the person is away.
    known_away: bool,
}

impl Lost {
    fn tell(&mut self) {
        self.told = true;
        self.known_away |= self.why.is_some_and(DeliveryFailure::is_away);
    }
}

impl Losses {
    fn all(&self) -> MutexGuard<'_, HashMap<Address, Lost>> {
        self.0.lock()
    }
}

impl Outbox {
    pub(super) fn lost(&self, to: &Address, why: DeliveryFailure) {
        let mut all = self.failures.all();
        let lost = all.entry(to.clone()).or_default();
        lost.why = Some(why);
        lost.told = false;
    }

    pub(super) fn reached(&self, to: &Address) {
        self.failures.all().remove(to);
    }

    /// Notes that a person has blocked the bot, or lets it write again.
    pub fn note_blocked(&self, person: &Address, is_blocked: bool) {
        match is_blocked {
            true => self.lost(person, DeliveryFailure::Left),
            // Of a person who blocks the bot again and again staff are told once: what was told stays known.
            false => {
                if let Some(lost) = self.failures.all().get_mut(person) {
                    lost.why = None;
                }
            }
        }
    }

    /// Why the last message to an address was lost; nothing when it was delivered. Counts as told.
    pub fn failure_of(&self, to: &Address) -> Option<DeliveryFailure> {
        let mut all = self.failures.all();
        let lost = all.get_mut(to)?;
        lost.tell();
        lost.why
    }

    /// Takes what was lost since the last time: each loss is given once. Of people other than these it is
    /// known until the next time only: no member of staff asks for it later.
    pub fn take_losses(&self, of: &HashSet<Address>) -> Vec<Loss> {
        let mut all = self.failures.all();
        all.retain(|person, lost| !lost.told || of.contains(person));
        let untold = all.iter_mut().filter(|(_, lost)| !lost.told);
        let take = |(person, lost): (&Address, &mut Lost)| {
            let known_away = lost.known_away;
            lost.tell();
            Some(Loss {
                person: person.clone(),
                why: lost.why?,
                known_away,
            })
        };
        untold.filter_map(take).collect()
    }
}
