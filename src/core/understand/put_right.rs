//! Understands news about a question that was answered before: « attends, en fait je l'ai », and at a step
//! that waits for the school « elle m'a donné la feuille ».

use crate::dialogue::{Event, Match};
use crate::flow::{Goal, Kind, Step};
use zeroize::Zeroizing;

use super::Utterance;
use super::learned::{ENOUGH, PLAIN, SURE_NEED};
use super::phrase::Phrase;

/// The passed questions that news may be about: the latest ones.
const LATELY: usize = 3;

/// The fewest words of news that nothing announces.
const TELLING: usize = 4;

/// The most words of such news; a longer message tells more.
const NEWS: usize = 12;

impl Utterance<'_> {
    /// Another answer to a question that was passed lately, where the words are none of the present one.
    pub(super) fn put_right(&self) -> Option<Event> {
        let is_short = self.heard.len() <= NEWS && !self.asks_something() && !self.denies();
        let (news, corrects) = self.news().filter(|_| is_short)?;
        // « Finalement non » answers what is asked now, or nothing.
        let mut bare = self.phrasebook.yes_no.iter().flatten();
        if bare.any(|own| own.is(&news, Match::Exact)) {
            return None;
        }
        let here = self.question.step;
        if self.answers_here() || (corrects && self.said_of_step(here, &news).is_some()) {
            return None;
        }
        let passed = self.session.frame().history.iter().rev().take(LATELY);
        let mut other = passed.filter_map(|passed| {
            let step = self.flows.find(&passed.step)?;
            // Another need than that of the menu is no other answer, but a new need.
            let asks = matches!(step.kind, Kind::Choice) && !self.is_menu_of_needs(step);
            let at = asks.then(|| match corrects {
                true => self.answer_in(step, &news, ENOUGH),
                // « Oui merci », to what the school has to do, is about no earlier question.
                false if news.len() < TELLING => None,
                false => self.likely_in(step, &news, PLAIN),
            })??;
            let other = &step.transitions[at];
            (other.label != passed.label && !other.visit).then(|| {
                Some(Event::PutRight {
                    step: step.id,
                    at: u8::try_from(at).ok()?,
                })
            })?
        });
        other.next()
    }

    /// The words that may be news, without those that announce them, and whether there were any of these. Where
    /// the school has to act, news is what the person comes back with.
    fn news(&self) -> Option<(Vec<&str>, bool)> {
        let human = matches!(self.question.step.kind, Kind::Human { .. })
            && self.session.side_question.is_none();
        if !human && !self.is_asked_to_choose() {
            return None;
        }
        match self.without_correction() {
            (news, true) => (!news.is_empty()).then_some((news, true)),
            (news, false) => human.then_some((news, false)),
        }
    }

    /// The words without those that take back what was said, and whether there were any: « en fait … ».
    pub(super) fn without_correction(&self) -> (Vec<&str>, bool) {
        let mut rest = self.heard.clone();
        loop {
            let mut corrections = self.phrasebook.corrections.iter();
            let correction = corrections.find_map(|own| {
                let at = own.find(&rest, Match::Exact)?;
                let opens = at == 0 || own.words().len() > 1;
                opens.then(|| at..at + own.words().len())
            });
            match correction {
                Some(correction) => drop(rest.drain(correction)),
                None => break,
            }
        }
        let takes_back = rest.len() < self.heard.len();
        (rest, takes_back)
    }

    /// The answer of a question that the words give, by its lists or by examples.
    pub(super) fn answer_in(&self, step: &Step, words: &[&str], least: f32) -> Option<usize> {
        let said = self.said_of_step(step, words);
        said.or_else(|| self.likely_in(step, words, least))
    }

    /// The answer of a question that is all the words, by its lists.
    fn said_of_step(&self, step: &Step, words: &[&str]) -> Option<usize> {
        let phrases = &self.phrasebook.transitions[usize::from(step.id.0)];
        let says = |own: &Vec<Phrase>| own.iter().any(|phrase| phrase.is(words, Match::Exact));
        phrases.iter().position(says)
    }

    /// The answer of a question that the words give by examples, where they are no other need.
    fn likely_in(&self, step: &Step, words: &[&str], least: f32) -> Option<usize> {
        if self.is_surely_elsewhere(SURE_NEED) && !self.needs_journey_of(step) {
            return None;
        }
        let said = Zeroizing::new(words.join(" "));
        let answer = self
            .understander
            .intents
            .answer(&step.message, &said, self.hint())?;
        let label = answer.label.filter(|_| answer.likely >= least)?;
        step.transitions
            .iter()
            .position(|transition| transition.label == label)
    }

    /// Whether the need that the words sound like is met in the journey of this step.
    fn needs_journey_of(&self, step: &Step) -> bool {
        let goal = self.best().map(|(intent, _)| self.goal(intent));
        matches!(goal, Some(Goal::Door(door)) if self.flows.step(door).flow == step.flow)
    }

    /// Whether the words are an answer of the present question.
    fn answers_here(&self) -> bool {
        let answer = self.by_examples();
        answer.is_some_and(|answer| answer.label.is_some() && answer.likely >= ENOUGH)
    }
}
