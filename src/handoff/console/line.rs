//! Reads a line of somebody at the desk: a command, the request it is about, and the rest.

use crate::dialogue::TicketNumber;

/// A line, read.
pub(super) struct Line<'a> {
    /// The command; words without one are an answer.
    pub(super) name: Option<Name>,
    /// The request, when a number is given.
    pub(super) on: Option<TicketNumber>,
    /// The request in whose room it was written.
    pub(super) there: Option<TicketNumber>,
    /// What follows.
    pub(super) rest: &'a str,
}

/// The commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Answer,
    Back,
    Block,
    Canned,
    Card,
    Claim,
    Close,
    Help,
    Language,
    List,
    Note,
    Release,
    Send,
    Snooze,
    Transfer,
    Unblock,
}

impl Name {
    const ALL: [(&'static str, Self); 16] = [
        ("answer", Self::Answer),
        ("back", Self::Back),
        ("block", Self::Block),
        ("canned", Self::Canned),
        ("card", Self::Card),
        ("claim", Self::Claim),
        ("close", Self::Close),
        ("help", Self::Help),
        ("language", Self::Language),
        ("list", Self::List),
        ("note", Self::Note),
        ("release", Self::Release),
        ("send", Self::Send),
        ("snooze", Self::Snooze),
        ("transfer", Self::Transfer),
        ("unblock", Self::Unblock),
    ];

    /// Whether words of one's own follow.
    pub(super) fn takes_words(self) -> bool {
        matches!(self, Self::Answer | Self::Note)
    }

    /// Whether it always becomes an order, which is refused and written down where it must be.
    pub(super) fn is_order(self) -> bool {
        matches!(
            self,
            Self::Answer | Self::Back | Self::Claim | Self::Note | Self::Release | Self::Transfer
        )
    }

    /// Its name, as in the audit log.
    pub(super) fn name(self) -> &'static str {
        let own = Self::ALL.iter().find(|(_, name)| *name == self);
        own.map_or("", |(name, _)| name)
    }
}

/// Reads a line.
pub(super) fn read(line: &str) -> Line<'_> {
    let line = line.trim();
    let Some(command) = line.strip_prefix('/') else {
        return Line {
            name: Some(Name::Answer),
            on: None,
            there: None,
            rest: line,
        };
    };
    let (name, rest) = command
        .split_once(char::is_whitespace)
        .unwrap_or((command, ""));
    let name = Name::ALL
        .iter()
        .find(|(own, _)| own.eq_ignore_ascii_case(name))
        .map(|(_, name)| *name);
    let (on, rest) = number(rest.trim());
    Line {
        name,
        on,
        there: None,
        rest,
    }
}

/// The number that a text begins with, in one piece or in two, and what follows.
fn number(text: &str) -> (Option<TicketNumber>, &str) {
    let word_end = |from: usize| {
        let blank = text[from..].find(char::is_whitespace);
        blank.map_or(text.len(), |at| from + at)
    };
    let first = word_end(0);
    let second = text[first..]
        .find(|c: char| !c.is_whitespace())
        .map(|at| word_end(first + at));
    for end in [Some(first), second].into_iter().flatten() {
        if let Some(reference) = TicketNumber::read(&text[..end]) {
            return (Some(reference), text[end..].trim());
        }
    }
    (None, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_read_with_its_number_and_the_rest() {
        for (line, name, on, rest) in [
            ("/claim 482913", Some(Name::Claim), Some(482_913), ""),
            ("/claim 482 913", Some(Name::Claim), Some(482_913), ""),
            (
                "/ANSWER #482-913 bonjour à toi",
                Some(Name::Answer),
                Some(482_913),
                "bonjour à toi",
            ),
            (
                "/back activation.sheet",
                Some(Name::Back),
                None,
                "activation.sheet",
            ),
            ("/snooze 30", Some(Name::Snooze), None, "30"),
            ("/nothing", None, None, ""),
            (
                "123 456 bonjour",
                Some(Name::Answer),
                None,
                "123 456 bonjour",
            ),
            ("", Some(Name::Answer), None, ""),
        ] {
            let read = read(line);
            assert_eq!(read.name, name, "{line}");
            assert_eq!(read.on.map(TicketNumber::number), on, "{line}");
            assert_eq!(read.rest, rest, "{line}");
        }
    }
}
