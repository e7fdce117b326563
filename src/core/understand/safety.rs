//! Understands what stands around a cry for help: the choices after its answer, in every language at
//! once, and words that may be one.

use crate::dialogue::{Choice, Command, Event, PossibleCry, Session};
use crate::flow::Flows;
use crate::i18n::{Locale, SAFETY, normalize};
use crate::redaction::UserText;

use super::phrase::{Phrase, words};
use super::{Understander, phrasebook};

impl Understander {
    /// The cry for help that the words may be, although they were understood as this event, which is
    /// none. What a validator has judged, the words of a button, who is asking, small talk and what is
    /// not meant for the assistant are not looked at.
    pub fn possible_cry(
        &self,
        flows: &Flows,
        session: &Session,
        (event, typed): (Event, &UserText),
    ) -> Option<PossibleCry> {
        let unsure = matches!(
            event,
            Event::Ambiguous { .. }
                | Event::AnswersTwo { .. }
                | Event::Article(_)
                | Event::Chosen { .. }
                | Event::Command(Command::Help)
                | Event::Intent(_)
                | Event::NotUnderstood
                | Event::PutRight { .. }
                | Event::UnknownLanguage(_)
        );
        let look = |said: &str| {
            let folded = normalize(said);
            let utterance = self.hearing(flows, session, said, words(&folded));
            utterance.possible_cry(event)
        };
        unsure.then(|| typed.read(look)).flatten()
    }
}

/// The phrases of the two choices, in these languages.
pub(super) fn phrases<'a>(
    locales: impl Iterator<Item = &'a Locale> + Clone,
) -> Vec<(Choice, Vec<Phrase>)> {
    let of = |&(choice, message, _): &(Choice, &str, &str)| {
        let phrases = locales.clone().flat_map(|locale| {
            let button = locale.text(message, None, &[]).unwrap_or_default();
            let mut phrases = phrasebook::phrases(locale, message);
            phrases.extend(Phrase::of(&button));
            phrases
        });
        (choice, phrases.collect())
    };
    SAFETY.iter().map(of).collect()
}
