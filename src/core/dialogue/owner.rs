//! Who answers a conversation: the bot, nobody yet, or a person.

/// Who answers a conversation. It changes only in a commit that also holds what caused it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The assistant.
    Bot,
    /// Nobody yet: somebody was asked for, and until they come the assistant goes on helping.
    Queue,
    /// A person at the desk, who alone speaks.
    Staff,
}

/// That a person was asked for, and what was agreed with whoever asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number.
    pub reference: TicketNumber,
    /// Whether somebody has taken it.
    pub taken: bool,
    /// Whether the person described what they need in a line.
    pub described: bool,
    /// Whether the person agreed that words are kept for a while.
    pub consent: bool,
}

impl Request {
    /// A request that was just made.
    pub fn new(reference: TicketNumber) -> Self {
        Self {
            reference,
            taken: false,
            described: false,
            consent: false,
        }
    }
}

/// The number of a request for a person: six digits, read aloud in threes. It leads nowhere by
/// itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketNumber(u32);

/// The first number of six digits.
const FIRST: u32 = 100_000;
/// How many there are.
const COUNT: u32 = 900_000;

impl TicketNumber {
    /// A number drawn from any other, evenly.
    pub fn drawn_from(seed: u64) -> Self {
        let offset = u32::try_from(seed % u64::from(COUNT)).unwrap_or(0);
        Self(FIRST + offset)
    }

    /// Its digits, as they are stored and typed.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The number that somebody typed: `482913`, `482 913`, `#482-913`.
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
