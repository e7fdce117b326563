//! Understands a button that is typed nearly: its beginning, all its words but one or two, or one or two
//! words more.

use crate::dialogue::{Choice, Event, Match};
use crate::flow::Kind;

use super::Utterance;

/// A part of a label has at least this many words, and as many letters as hardly stand in a message by
/// chance.
const WORDS: usize = 2;
const LETTERS: usize = 8;

/// A word that is cut short has at least this many letters.
const CUT: usize = 4;

/// At most one word in so many may be left out of a label, or be put into it.
const LEFT_OUT: usize = 3;

/// Words are only put into a label of at least this many: in a shorter one they say something else.
const WHOLE: usize = 4;

impl Utterance<'_> {
    /// The one button whose label was typed in part: « le faire ensemble » is « Le faire ensemble, pas à
    /// pas ».
    pub(super) fn label_in_part(&self) -> Option<Event> {
        let typed = matches!(
            self.question.step.kind,
            Kind::Text { .. } | Kind::Pick { .. }
        ) && self.awaits_answer();
        if typed {
            return None;
        }
        if let [word] = self.heard[..] {
            return self.cut_short(word);
        }
        let letters: usize = self.heard.iter().map(|word| word.chars().count()).sum();
        if self.heard.len() < WORDS || letters < LETTERS {
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

    /// The one button of the step in whose label a word begins so: « élèv ».
    fn cut_short(&self, word: &str) -> Option<Event> {
        // « Plus » is a word, and no « plusieurs » that is cut short.
        let is_known = self.recognised().signs.strange == 0;
        if self.session.side_question.is_some() || is_known || word.chars().count() < CUT {
            return None;
        }
        let cuts = |own: &&str| own.len() > word.len() && own.starts_with(word);
        let begins = |at: &usize| {
            let label = u8::try_from(*at).ok().map(Choice::Transition);
            let label = label.and_then(|choice| self.label(choice));
            label.is_some_and(|label| !self.negates(&label) && label.iter().any(cuts))
        };
        let mut meant = (0..self.question.step.transitions.len()).filter(begins);
        match (meant.next(), meant.next()) {
            (Some(at), None) => self.transition(at, Match::Fuzzy),
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
        let left_out = in_order && left_out * LEFT_OUT <= label.len();
        (!negates && (begins || left_out)) || self.fills(&label)
    }

    /// Whether the message is a label from its first word to its last, with a few words put in that do
    /// not turn it round: « l'ENT ne me laisse pas entrer ».
    fn fills(&self, label: &[&str]) -> bool {
        let added = self.heard.len().saturating_sub(label.len());
        if label.len() < WHOLE || added == 0 || added * LEFT_OUT > label.len() {
            return false;
        }
        let mut rest = label.iter().peekable();
        let is_added = |word: &&&str| rest.next_if_eq(word).is_none();
        let put_in: Vec<&str> = self.heard.iter().filter(is_added).copied().collect();
        let mut turns = self.phrasebook.contrasts.iter();
        self.heard.first() == label.first()
            && self.heard.last() == label.last()
            && put_in.len() == added
            && !self.negates(&put_in)
            && !turns.any(|turn| turn.find(&put_in, Match::Exact).is_some())
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
