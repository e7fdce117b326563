//! Understands a message that turns: « je l'ai, mais elle marche pas ». What comes after counts.

use zeroize::Zeroizing;

use crate::dialogue::{Command, Event, Match};

use super::Utterance;

/// A contrast counts in a message of at most this many words. In a longer one it belongs to a story,
/// and a message of contrasts only would be heard again and again.
const LONGEST: usize = 40;

impl Utterance<'_> {
    /// The answer that stands after the contrast. Where only an answer before it is understood,
    /// that answer is taken back by what follows, and the step is explained.
    pub(super) fn contrasted(&self) -> Option<Event> {
        if !self.is_asked_to_choose() || self.heard.len() > LONGEST {
            return None;
        }
        let (before, after) = self.parted()?;
        let alone = |words: &[&str]| {
            let said = Zeroizing::new(words.join(" "));
            self.understander
                .understand(self.flows, self.session, &said)
        };
        let second = alone(after);
        // « Papa a le mail mais il arrive pas » answers nothing as a whole.
        if is_answer(second) && self.agrees(second) {
            return Some(second);
        }
        // Who the person is stays true whatever follows: « pour moi la mère, mais je ne m'en sers pas ».
        let tells_who = self.flows.audience == Some(self.question.step.id);
        if tells_who || !is_answer(alone(before)) {
            return None;
        }
        Some(match second {
            Event::Ambiguous { .. }
            | Event::Command(_)
            | Event::Intent(_)
            | Event::SmallTalk(_) => second,
            _ => match self.need() {
                Some(need @ Event::Intent(_)) => need,
                _ => Event::Command(Command::Help),
            },
        })
    }

    /// The words before and after the contrast, unless it belongs to a phrase that was said.
    fn parted(&self) -> Option<(&[&str], &[&str])> {
        let contrasts = self.phrasebook.contrasts.iter();
        let mut found = contrasts.filter_map(|contrast| {
            // Where a message begins with one, another may follow.
            let at = 1 + contrast.find(self.heard.get(1..)?, Match::Exact)?;
            Some((at, at + contrast.words().len()))
        });
        let (at, end) = found.find(|&(_, end)| end < self.heard.len())?;
        let choices = self.question.choices.iter();
        let mut phrases = choices.flat_map(|&choice| self.phrases(choice));
        let is_part = phrases.any(|phrase| {
            let found = phrase.find(&self.heard, Match::Exact);
            found.is_some_and(|from| (from..from + phrase.words().len()).contains(&at))
        });
        (!is_part).then(|| (&self.heard[..at], &self.heard[end..]))
    }
}

fn is_answer(event: Event) -> bool {
    event.transition().is_some()
}
