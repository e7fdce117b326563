//! Reads a line of a member of staff: a command, the ticket it is about, and the rest.

use strum::{EnumString, IntoStaticStr};

use crate::dialogue::TicketNumber;

/// A line that was read.
pub(super) struct Line<'a> {
    /// The command: *answer* for words without a slash, nothing for an unknown command.
    pub(super) name: Option<Name>,
    /// The ticket that the line names by its number.
    pub(super) on: Option<TicketNumber>,
    /// The ticket in whose thread the line was written.
    pub(super) there: Option<TicketNumber>,
    /// The text behind the command and the number.
    pub(super) rest: &'a str,
}

impl Line<'_> {
    /// Whether a number follows the command that can be none of a ticket. The line must not do to another
    /// ticket what it says.
    pub(super) fn is_misnumbered(&self) -> bool {
        let names_ticket = self.name.is_some_and(Name::names_only_ticket);
        names_ticket && self.on.is_none() && !self.rest.is_empty()
    }
}

/// The commands of staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub(crate) enum Name {
    Answer,
    Back,
    Block,
    Canned,
    Card,
    Claim,
    Close,
    Help,
    Incident,
    Language,
    List,
    Note,
    On,
    Release,
    Send,
    Snooze,
    Transfer,
    Unblock,
}

impl Name {
    /// Whether the words of a message or a note follow the command.
    pub(super) fn takes_words(self) -> bool {
        matches!(self, Self::Answer | Self::Note)
    }

    /// Whether nothing but the number of a ticket may follow the command.
    fn names_only_ticket(self) -> bool {
        matches!(
            self,
            Self::Card | Self::Claim | Self::On | Self::Release | Self::Unblock
        )
    }

    /// Whether the command says nothing without what follows it, so that the choices are shown.
    pub(super) fn needs_choice(self) -> bool {
        matches!(self, Self::Block | Self::Snooze | Self::Transfer)
    }

    /// Whether the command always becomes an order, so that a refusal is in the audit log.
    pub(super) fn is_order(self) -> bool {
        matches!(
            self,
            Self::Answer | Self::Back | Self::Claim | Self::Note | Self::Release | Self::Transfer
        )
    }

    /// The name of the command, as in the audit log.
    pub(super) fn name(self) -> &'static str {
        self.into()
    }

    /// The command as it is written: `/claim`.
    pub(crate) fn slashed(self) -> String {
        format!("/{}", self.name())
    }

    /// The line of the command on a ticket, with what follows: `/snooze 482913 30`.
    pub(crate) fn line(self, on: TicketNumber, rest: &str) -> String {
        let mut line = format!("/{} {}", self.name(), on.number());
        if !rest.is_empty() {
            line.push(' ');
            line.push_str(rest);
        }
        line
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
    let name = name.parse().ok();
    let (on, rest) = number(rest.trim());
    Line {
        name,
        on,
        there: None,
        rest,
    }
}

/// The ticket that a line opens, so that a page shows it then.
pub fn opens(line: &str) -> Option<TicketNumber> {
    let line = read(line);
    let opens = matches!(line.name, Some(Name::Card | Name::Claim | Name::On));
    line.on.filter(|_| opens && line.rest.is_empty())
}

/// The number with which a text begins, in one piece or in two, and the text behind it.
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
    fn some_lines_open_a_ticket() {
        let opens = |line| opens(line).map(TicketNumber::number);
        assert_eq!(opens("/claim 482 913"), Some(482_913));
        assert_eq!(opens("/On 482913"), Some(482_913));
        assert_eq!(opens("/card 482913 ?"), None);
        assert_eq!(opens("/close 482913"), None);
        assert_eq!(opens("/claim"), None);
        assert_eq!(opens("482913"), None);
    }

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
