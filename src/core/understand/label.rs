//! Understands a button that is typed in part: its beginning, or all its words but one or two.

use crate::dialogue::{Choice, Event, Match};
use crate::flow::Kind;

use super::Utterance;

/// A part of a label has at least this many words, and as many letters as hardly stand in a message by
/// chance.
const WORDS: usize = 2;
const LETTERS: usize = 8;

/// At most one word in so many may be left out of a label.
const LEFT_OUT: usize = 3;

impl Utterance<'_> {
    /// The one button whose label was typed in part: « le faire ensemble » is « Le faire ensemble, pas à
    /// pas ».
    pub(super) fn label_in_part(&self) -> Option<Event> {
        let typed = matches!(
            self.question.step.kind,
            Kind::Text { .. } | Kind::Pick { .. }
        ) && self.awaits_answer();
        let letters: usize = self.heard.iter().map(|word| word.chars().count()).sum();
        if typed || self.heard.len() < WORDS || letters < LETTERS {
            return None;
        }
        let choices = self.question.choices.iter().copied();
        let mut meant = choices.filter(|&choice| self.is_part_of(choice));
        match (meant.next(), meant.next()) {
            (Some(choice), None) => Some(Event::Chosen {
                choice,
                read: Match::Exact,
            }),
            _ => None,
        }
    }

    /// Whether the message is the beginning of a button's label, or the label with a few words left out.
    fn is_part_of(&self, choice: Choice) -> bool {
        let Some(label) = self.label(choice) else {
            return false;
        };
        let mut rest = label.iter();
        let in_order = self.heard.iter().all(|word| rest.any(|own| own == word));
        let left_out = label.len().saturating_sub(self.heard.len());
        // A no that is left out would turn the label round.
        let negates = self.negates(&label) && !self.negates(&self.heard);
        let begins = label.starts_with(&self.heard) && self.heard.len() * 2 >= label.len();
        !negates && (begins || (in_order && left_out * LEFT_OUT <= label.len()))
    }

    /// Whether the message is words of a button's label from its first one on: « oui, c'est le même » of
    /// « Oui, c'est le même numéro ».
    pub(super) fn opens_label(&self, choice: Choice) -> bool {
        self.heard.len() >= WORDS
            && self
                .label(choice)
                .is_some_and(|label| label.starts_with(&self.heard))
    }

    /// The words of a button's label, where its phrases end in it.
    fn label(&self, choice: Choice) -> Option<Vec<&str>> {
        match choice {
            Choice::Transition(_) | Choice::Extra(_) | Choice::Intent(_) => {
                Some(self.phrases(choice).last()?.as_said())
            }
            _ => None,
        }
    }
}
