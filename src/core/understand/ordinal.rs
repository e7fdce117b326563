//! Understands an answer by its place, in every language at once: « la dernière », « the second one »,
//! « el primero ».

use crate::dialogue::{Choice, Event, Match};
use crate::i18n::{Locale, ORDINALS};

use super::Utterance;
use super::phrase::Phrase;
use super::phrasebook;

/// The words for each place: the first to the fifth, the middle one, the last but one, the last.
pub(super) type Ordinals = [Vec<Phrase>; ORDINALS.len()];

/// The words of these languages.
pub(super) fn phrases<'a>(locales: impl Iterator<Item = &'a Locale> + Clone) -> Ordinals {
    let of = |key: &str| {
        let all = locales.clone();
        all.flat_map(|locale| phrasebook::phrases(locale, key))
            .collect()
    };
    ORDINALS.map(of)
}

impl Utterance<'_> {
    /// Whether the message is an answer by its place to the letter: « en quatrième » is none.
    pub(super) fn is_place_as_typed(&self) -> bool {
        let mut all = self.understander.ordinals.iter().flatten();
        all.any(|phrase| phrase.is(&self.heard, Match::Exact))
    }

    /// An answer of the step by its place, as the whole message: « la dernière », « celle du
    /// milieu ».
    pub(super) fn ordinal(&self) -> Option<Event> {
        let answers = self.in_order();
        let said = |phrase: &Phrase| {
            phrase.is(&self.without_fillers, Match::Exact) || phrase.is(&self.heard, Match::Exact)
        };
        let ordinals = &self.understander.ordinals;
        let named = ordinals
            .iter()
            .position(|phrases| phrases.iter().any(said))?;
        let at = match named {
            5 if answers.len() % 2 == 1 => answers.len() / 2,
            5 => return None,
            6 => answers.len().checked_sub(2)?,
            7 => answers.len().checked_sub(1)?,
            place => place,
        };
        let choice = *answers.get(at)?;
        let read = Match::Fuzzy;
        (!self.is_denied(choice)).then_some(Event::Chosen { choice, read })
    }

    /// What can be named by its place: the answers of the step, or the rows, places or needs of which one
    /// is to be chosen.
    fn in_order(&self) -> Vec<Choice> {
        let asked = self.is_asked_to_choose();
        let counts = |choice: &&Choice| match choice {
            Choice::Transition(_) => asked,
            Choice::Row(_) | Choice::Departement(_) | Choice::Intent(_) => true,
            _ => false,
        };
        let choices = self.question.choices.iter();
        choices.filter(counts).copied().collect()
    }
}
