//! Understands what an answer says of the question behind it: « un élève a perdu ses codes », where a member
//! of staff is asked what to do, is not asked a second time what the pupil has lost.

use crate::dialogue::{Event, Match};
use crate::flow::{Kind, Step, StepId};

use super::learned::DOUBTED;
use super::{Coverage, Utterance};

/// So many branches may lie between two questions.
const BRANCHES: usize = 4;

impl Utterance<'_> {
    /// The event, with the answer to the question behind it where the words surely give that too.
    pub(super) fn with_answer_behind(&self, event: Event) -> Event {
        let behind = self
            .passes(event)
            .filter(|_| self.may_answer_two())
            .and_then(|at| Some((at, self.answer_behind(at)?)));
        match behind {
            Some((at, (step, then))) => Event::AnswersTwo { at, step, then },
            None => event,
        }
    }

    /// The answer by which the step may be passed. What a step tells needs no answer of its own: « celui qu'il a
    /// choisi », before it is asked which password is lost.
    fn passes(&self, event: Event) -> Option<u8> {
        let told = event == Event::NotUnderstood && matches!(self.question.step.kind, Kind::Tell);
        match event.transition() {
            Some((at, _)) => Some(at),
            None if told => {
                let mut answers = self.question.step.transitions.iter();
                let at = answers.position(|own| own.label == "next")?;
                u8::try_from(at).ok()
            }
            None => None,
        }
    }

    fn may_answer_two(&self) -> bool {
        self.is_asked_to_choose()
            && self.flows.audience != Some(self.question.step.id)
            && self.offered(Match::Exact, Coverage::Whole).is_none()
    }

    /// The question behind an answer, and the answer to that one.
    fn answer_behind(&self, at: u8) -> Option<(StepId, u8)> {
        let step = self.question.step;
        let label = &step.transitions.get(usize::from(at))?.label;
        let behind = self.question_behind(step, label)?;
        Some((behind.id, self.said_before(behind, DOUBTED)?))
    }

    /// The question that is asked next once a step is left by a label.
    fn question_behind(&self, step: &Step, label: &str) -> Option<&Step> {
        let mut next = self.flows.step(self.flows.next(step, label)?);
        for _ in 0..BRANCHES {
            let Kind::Branch(branch) = &next.kind else {
                break;
            };
            let on = &self.flows.step(branch.on).name;
            let decided = if *on == step.name {
                Some(label)
            } else {
                self.session.label(on)
            };
            next = self.flows.step(self.flows.decide(branch, decided?)?);
        }
        matches!(next.kind, Kind::Choice).then_some(next)
    }
}
