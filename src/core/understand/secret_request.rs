//! Whether a member of staff asks somebody for a password or a code: nobody may, and what does is
//! held back.
//!
//! Three lists of `staff.ftl` decide, in whatever language it is written: what is secret, how one
//! asks to be told something, and what turns that round (« never send me … »). All stand in the same
//! sentence.

use super::Understander;
use super::phrase::{Phrase, words};
use crate::dialogue::Match;
use crate::i18n::normalize;

/// The lists of one language.
pub(super) struct Asks {
    secrets: Vec<Phrase>,
    asking: Vec<Phrase>,
    never: Vec<Phrase>,
}

impl Asks {
    /// From what the locale's lists hold.
    pub(super) fn of(list: impl Fn(&str, &str) -> Vec<Phrase>) -> Self {
        Self {
            secrets: list("staff-secrets", "words"),
            asking: list("staff-asking", "words"),
            never: list("staff-never", "words"),
        }
    }

    fn asks(&self, sentence: &[&str]) -> bool {
        let has = |phrases: &[Phrase]| {
            phrases
                .iter()
                .any(|phrase| phrase.find(sentence, Match::Exact).is_some())
        };
        has(&self.secrets) && has(&self.asking) && !has(&self.never)
    }
}

impl Understander {
    /// Whether these words of a member of staff ask for a password or a code.
    pub fn asks_for_secret(&self, said: &str) -> bool {
        said.split(['.', '!', ';', '\n']).any(|sentence| {
            let folded = normalize(sentence);
            let heard = words(&folded);
            self.phrasebooks
                .iter()
                .any(|phrasebook| phrasebook.asks.asks(&heard))
        })
    }
}
