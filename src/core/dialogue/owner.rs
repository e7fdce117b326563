//! Who answers a conversation: the bot, the bot while a ticket waits, or a member of staff.

/// Who answers a conversation. It changes only in a commit that also holds what caused the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The assistant; there is no ticket.
    Bot,
    /// The assistant, while a ticket waits for a member of staff.
    Queue,
    /// A member of staff, who alone speaks.
    Staff,
}

/// What a session holds of its ticket: the number, and what was agreed with the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// The number of the ticket.
    pub reference: TicketNumber,
    /// Whether a member of staff has taken the ticket.
    pub taken: bool,
    /// Whether the person described what they need in a line.
    pub described: bool,
    /// Whether the person agreed that the exchange is kept for a while.
    pub consent: bool,
}

impl Request {
    /// A ticket that was just opened.
    pub fn new(reference: TicketNumber) -> Self {
        Self {
            reference,
            taken: false,
            described: false,
            consent: false,
        }
    }
}

/// The number of a ticket: six digits, read aloud in threes. It is no key to anything: a person who
/// knows it cannot reach the conversation by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketNumber(u32);

/// The first number of six digits.
const FIRST: u32 = 100_000;
/// How many numbers of six digits there are.
const COUNT: u32 = 900_000;

impl TicketNumber {
    /// A number drawn from a random seed, each as likely as any other.
    pub fn drawn_from(seed: u64) -> Self {
        let offset = u32::try_from(seed % u64::from(COUNT)).unwrap_or(0);
        Self(FIRST + offset)
    }

    /// The number, as it is stored and typed.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Reads a number as people type it: `482913`, `482 913`, `#482-913`.
    pub fn read(typed: &str) -> Option<Self> {
        let mut digits = String::new();
        for c in typed.trim().trim_start_matches('#').chars() {
            match c {
                '0'..='9' => digits.push(c),
                ' ' | '-' | '\u{a0}' | '\u{202f}' => {}
                _ => return None,
            }
        }
        Self::new(digits.parse().ok()?)
    }

    /// A number, when it has six digits.
    pub fn new(number: u32) -> Option<Self> {
        (FIRST..FIRST + COUNT)
            .contains(&number)
            .then_some(Self(number))
    }
}

impl std::fmt::Display for TicketNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:03}", self.0 / 1_000, self.0 % 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for typed in ["482913", "482 913", "#482-913", " 482\u{202f}913 "] {
            assert_eq!(
                TicketNumber::read(typed),
                TicketNumber::new(482_913),
                "{typed}"
            );
        }
        for typed in ["", "48291", "4829131", "482a913", "012345"] {
            assert_eq!(TicketNumber::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_drawn_can_be_said_and_read_again() {
        for seed in [0, 1, 899_999, 900_000, u64::MAX] {
            let drawn = TicketNumber::drawn_from(seed);
            assert_eq!(TicketNumber::read(&drawn.to_string()), Some(drawn));
        }
    }
}
