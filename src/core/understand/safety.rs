//! The phrases of the choices after a cry for help, in every language at once.

use crate::dialogue::Choice;
use crate::i18n::{Locale, SAFETY};

use super::phrase::Phrase;
use super::phrasebook;

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
