//! Recognises that a member of staff asks for a password or a code. Staff may not ask for one, so
//! such a message is held back.
//!
//! Three lists of `words/staff.txt` decide, whichever language the message is in: words for secrets,
//! words that ask to be told, and words that forbid it (« never send me … »). A sentence asks for a
//! secret when it has the first two and not the third.

use super::Understander;
use super::phrase::{Phrase, words};
use crate::dialogue::Match;
use crate::i18n::normalize;

/// The three lists of one language.
pub(super) struct Asks {
    secrets: Vec<Phrase>,
    asking: Vec<Phrase>,
    never: Vec<Phrase>,
}

impl Asks {
    /// Folds the lists; `list` gives the phrases of one by its key.
    pub(super) fn of(list: impl Fn(&str) -> Vec<Phrase>) -> Self {
        Self {
            secrets: list("staff-secrets"),
            asking: list("staff-asking"),
            never: list("staff-never"),
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
