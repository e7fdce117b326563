//! Tells words about the field for a secret from an example that is typed into it: « fini », « j'y arrive
//! pas », « pas envie de le dire ici ».

use crate::validation::are_words;

use super::Utterance;
use super::learned::{ENOUGH, PLAIN};

impl Utterance<'_> {
    /// Whether the message is words alone, and the examples find an answer of the step or an act in them. A
    /// single word may be a poor example of a password too, « soleil », so the examples must be certain.
    pub(super) fn is_report(&self) -> bool {
        let least = match self.heard.len() {
            ..=1 => PLAIN,
            _ => ENOUGH,
        };
        let answers = || {
            let answer = self.by_examples();
            answer.is_some_and(|answer| answer.label.is_some() && answer.likely >= least)
        };
        are_words(self.said) && (answers() || self.told_act(least).is_some())
    }
}
