//! Understands an answer by examples: a model has learned from what people type in place of each button.

use crate::dialogue::{Command, Event, Match};
use crate::flow::{Goal, IntentId, Kind, Step, StepId};
use guichet_nlu::intent::{Answer, IntentModel};

use super::{Coverage, Utterance};

/// From this likelihood on a text is the answer, or none.
pub(super) const ENOUGH: f32 = 0.65;

/// From this likelihood on a text is the answer although there is a reason to doubt it.
pub(super) const DOUBTED: f32 = 0.9;

/// The most words of a text that the examples judge: a longer one is a story.
const LONGEST: usize = 40;

/// From this confidence on words are certainly a need.
const CERTAIN_NEED: f32 = 0.97;

/// From this confidence on words are a need.
pub(super) const SURE_NEED: f32 = 0.8;

/// A question of the menu's journey that is about a need has at most this many answers.
const FEW: usize = 3;

/// From this likelihood on the turn need not say what was read, and words that put right who the person
/// is, or may be a cry, may still be the answer.
pub(super) const PLAIN: f32 = 0.97;

impl<'a> Utterance<'a> {
    /// The answer that the text gives by the examples. At the menu needs are asked for, and go first.
    pub(super) fn learned(&self) -> Option<Event> {
        (!self.asks_for_needs()).then(|| self.learned_answer())?
    }

    /// The answer of the menu that the text gives, where it names no need that is met elsewhere.
    pub(super) fn learned_at_menu(&self) -> Option<Event> {
        let is_need = || {
            self.named_need()
                .is_some_and(|need| self.is_elsewhere(need.intent))
        };
        (self.asks_for_needs() && !is_need()).then(|| self.learned_answer())?
    }

    /// Whether the step is a menu of needs, and no question about one: « le tien, ou celui de ton enfant ? »
    /// has few answers.
    fn asks_for_needs(&self) -> bool {
        self.is_menu_of_needs(self.question.step)
    }

    /// As [`Utterance::asks_for_needs`], of any step.
    pub(super) fn is_menu_of_needs(&self, step: &Step) -> bool {
        let at_menu = step.flow == self.flows.step(self.flows.start).flow;
        let is_menu = step.transitions.len() > FEW || self.flows.audience == Some(step.id);
        at_menu && is_menu
    }

    /// The answer by the examples, where it is likely enough and the lists say no other.
    fn learned_answer(&self) -> Option<Event> {
        let Answer { label, likely } = self.by_examples()?;
        let label = label.filter(|_| likely >= self.enough())?;
        // « Non, je suis un parent » puts right who the person is.
        if self.corrects_who() && self.says_who().is_some() {
            return None;
        }
        let mut transitions = self.question.step.transitions.iter();
        let at = transitions.position(|transition| transition.label == label)?;
        let answer = self.transition(at, Match::Fuzzy)?;
        // Words of the answer itself need no note of what was read.
        let plain = self.transition(at, Match::Exact);
        let own = self.offered(Match::Exact, Coverage::Part);
        match own {
            _ if likely >= PLAIN || label == "next" || own == plain => plain,
            // The lists say another answer: « de l'année dernière » is not « de cette année ».
            Some(_) => None,
            None => Some(answer),
        }
    }

    /// How likely an answer must be: more in a question, and in words that say a need, or who is asking.
    pub(super) fn enough(&self) -> f32 {
        // « Celui de ma fille », where it is asked whose account a need is about, is no need of its own.
        let is_about_one = self.at_menu() && !self.asks_for_needs();
        let is_need = |least: f32| !is_about_one && self.is_surely_elsewhere(least);
        if self.corrects_who() || self.recognised().signs.may_be_cry() || is_need(CERTAIN_NEED) {
            return PLAIN;
        }
        let is_asked = self.asks_for_needs() || self.asks_something();
        match is_asked || is_need(SURE_NEED) || self.says_who().is_some() {
            true => DOUBTED,
            false => ENOUGH,
        }
    }

    /// What a text means that gives none of the answers by the examples, whatever words of theirs it has:
    /// a wish to wait, a need, who is asking. A question is answered by the step's help.
    pub(super) fn learned_to_be_none(&self) -> Option<Event> {
        let says_one = self.offered(Match::Exact, Coverage::Part).is_some();
        if self.asks_for_needs() || !self.is_none(if says_one { DOUBTED } else { ENOUGH }) {
            return None;
        }
        let need = || self.named_need().map(Event::Intent);
        let asks = self.asks_something();
        self.says_who()
            .or_else(need)
            .or_else(|| asks.then_some(Event::Command(Command::Help)))
            .or_else(|| self.likely())
            .or(Some(Event::NotUnderstood))
    }

    /// Whether an event is an answer of this step that the text clearly gives by the examples. At a menu of
    /// needs there is an answer for whatever fits nowhere, and nothing is clear.
    pub(super) fn is_clearly(&self, event: Event) -> bool {
        let Some((at, _)) = event.transition() else {
            return false;
        };
        let transition = self.question.step.transitions.get(usize::from(at));
        let label = transition.map(|transition| &*transition.label);
        let answer = self.by_examples().filter(|_| !self.asks_for_needs());
        answer.is_some_and(|answer| answer.label == label && answer.likely >= PLAIN)
    }

    /// Whether the text as a whole may be the answer that a part of it was taken for: where the part was
    /// read with doubt, the examples of this step, if there are any, must say so.
    pub(super) fn agrees(&self, part: Event) -> bool {
        let Some((at, read)) = part.transition() else {
            return true;
        };
        let label = &*self.question.step.transitions[usize::from(at)].label;
        let is_label = |answer: Answer<'_>| answer.label == Some(label);
        match read {
            Match::Exact => !self.is_none(ENOUGH),
            Match::Fuzzy => self.by_examples().is_none_or(is_label),
        }
    }

    /// Whether the text is none of the answers by the examples, at least this likely.
    fn is_none(&self, likely: f32) -> bool {
        let answer = self.by_examples();
        answer.is_some_and(|answer| answer.label.is_none() && answer.likely >= likely)
    }

    /// Whether a need is met outside this journey; at the menu, at any step but this one.
    pub(super) fn is_elsewhere(&self, intent: IntentId) -> bool {
        let step = self.question.step;
        match self.goal(intent) {
            Goal::Answer(_) | Goal::Talk(_) => false,
            Goal::Door(door) if self.at_menu() => door != step.id,
            Goal::Door(door) => !self.leads_here_again(door),
            Goal::Article(_) | Goal::Command(_) | Goal::Miss | Goal::Refusal(_) => true,
        }
    }

    /// Whether the words are certainly a need that is met outside this journey.
    pub(super) fn is_certain_elsewhere(&self) -> bool {
        self.is_surely_elsewhere(CERTAIN_NEED)
    }

    pub(super) fn is_surely_elsewhere(&self, least: f32) -> bool {
        let sure = self.best().filter(|(_, best)| best.confidence >= least);
        sure.is_some_and(|(intent, _)| self.is_elsewhere(intent))
    }

    /// What the text says at a step, by the examples of its answers.
    pub(super) fn by_examples_of(&self, step: &Step) -> Option<Answer<'a>> {
        let intents: &'a IntentModel = &self.understander.intents;
        intents.answer(&step.message, self.said, self.hint())
    }

    /// Whether a door is one of this journey, or a question of the menu that leads into it.
    fn leads_here_again(&self, door: StepId) -> bool {
        let (own, here) = (self.flows.step(door), self.question.step.flow);
        let menu = self.flows.step(self.flows.start).flow;
        let into = |to: &StepId| self.flows.step(*to).flow == here;
        own.flow == here || (own.flow == menu && self.flows.targets(own).iter().any(into))
    }

    /// As [`Utterance::answer_by_examples`], computed once.
    pub(super) fn by_examples(&self) -> Option<Answer<'_>> {
        *self.answered.get_or_init(|| self.answer_by_examples())
    }

    /// What the text says at this step, by the examples; nothing where another question is asked, and for
    /// a story, a denial and words that are none.
    fn answer_by_examples(&self) -> Option<Answer<'a>> {
        let takes_words = self.is_asked_to_choose() || self.is_typed_beside();
        if !takes_words || self.is_story() || self.denies() || self.is_noise() {
            return None;
        }
        // « Rappelle-le-moi demain » is a button beside the answers.
        if self.says_what_stands_beside() {
            return None;
        }
        self.by_examples_of(self.question.step)
    }

    /// Whether the text stands where something is to be typed, and was no attempt at that: « ok je l'ai mis »,
    /// where an example of a password may be typed.
    fn is_typed_beside(&self) -> bool {
        matches!(self.question.step.kind, Kind::Text { .. }) && self.session.side_question.is_none()
    }

    /// Whether the text is too long for the examples to judge.
    pub(super) fn is_story(&self) -> bool {
        self.heard.len() > LONGEST
    }

    /// Whether the text is a button that is none of the step's answers.
    pub(super) fn says_what_stands_beside(&self) -> bool {
        let said = self.offered(Match::Exact, Coverage::Most);
        said.is_some_and(|said| said.transition().is_none())
    }

    /// Whether every word is unknown, or the message is known to mean nothing.
    fn is_noise(&self) -> bool {
        let is_miss = |intent| self.goal(intent) == Goal::Miss;
        let best = self.best().filter(|(_, best)| best.confidence >= SURE_NEED);
        self.recognised().signs.strange >= self.heard.len()
            || best.is_some_and(|(intent, _)| is_miss(intent))
    }
}
