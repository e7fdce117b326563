//! Understands what a need says beside itself: the answers to questions that it leads to.

use crate::dialogue::{FORETOLD, Match};
use crate::flow::{Goal, IntentId, Kind, Step, StepId};

use guichet_nlu::intent::Answer;

use super::Utterance;
use super::learned::{DOUBTED, ENOUGH};

/// So many questions behind a door may be answered by the words that lead there.
const AHEAD: usize = 4;

/// The fewest words that say more than their own answer or need.
const FEWEST: usize = 4;

/// Answers that fit any question.
const BARE: [&str; 4] = ["yes", "no", "none", "unknown"];

impl Utterance<'_> {
    /// The answer to the question that an intent leads to, where the words say it too: « le mot de
    /// passe de mon fils ».
    pub(super) fn answer_there(&self, intent: IntentId) -> Option<u8> {
        let Goal::Door(door) = self.goal(intent) else {
            return None;
        };
        self.said_before(self.flows.step(door), DOUBTED)
            .or_else(|| self.answer_of_row(intent, door))
    }

    /// Where the words name a row, the answer that leads to where it is looked for.
    fn answer_of_row(&self, intent: IntentId, door: StepId) -> Option<u8> {
        self.answer_to(door, self.rows_behind(intent)?.0)
    }

    /// Whether the words give another answer of a question than this one, by its lists or by the examples:
    /// « l'ENT e-lyco me jette », « pronote ».
    pub(super) fn says_another(&self, question: StepId, at: u8) -> bool {
        let step = self.flows.step(question);
        let label = step.transitions.get(usize::from(at)).map(|own| &*own.label);
        let learned = self.by_examples_of(step);
        let is_other = |answer: Answer<'_>| answer.label.is_some() && answer.label != label;
        let phrases = self.phrasebook.transitions[usize::from(question.0)].iter();
        let others = (0_u8..).zip(phrases).filter(|(other, _)| *other != at);
        let mut others = others.flat_map(|(_, phrases)| phrases);
        learned.is_some_and(|answer| answer.likely >= ENOUGH && is_other(answer))
            || others.any(|phrase| phrase.find(&self.heard, Match::Exact).is_some())
    }

    /// The answers to the questions behind the one that an intent leads to, where the words say them
    /// too: « le mail de mot de passe oublié ».
    pub(super) fn foretold(&self, intent: IntentId) -> [Option<(StepId, u8)>; FORETOLD] {
        let mut told = [None; FORETOLD];
        let doors = self.doors(intent);
        let mut found: Vec<(StepId, u8)> = Vec::new();
        let mut near = doors.clone();
        let of_row = self.rows_behind(intent).map(|(step, _)| step);
        for _ in 0..AHEAD {
            let ways = near.iter().map(|&at| self.flows.step(at));
            let ways: Vec<StepId> = ways.flat_map(|step| self.flows.targets(step)).collect();
            for &to in &ways {
                if let Some(answer) = self.said_of(to).filter(|_| !doors.contains(&to))
                    && !found.iter().any(|(at, _)| *at == to)
                {
                    found.push((to, answer));
                }
            }
            let leads = |to: &StepId| self.leads_on(*to) || of_row == Some(*to);
            near = ways.into_iter().filter(leads).collect();
        }
        for (place, answer) in told.iter_mut().zip(found) {
            *place = Some(answer);
        }
        told
    }

    /// The doors that an intent leads to: of this person, or of each audience while it is not known.
    fn doors(&self, intent: IntentId) -> Vec<StepId> {
        let own = &self.flows[intent];
        let goals = match self.knows_who() {
            true => vec![self.goal(intent)],
            false => own
                .goals
                .iter()
                .map(|&(_, goal)| goal)
                .chain([own.goal])
                .collect(),
        };
        let door = |goal| match goal {
            Goal::Door(door) => Some(door),
            _ => None,
        };
        goals.into_iter().filter_map(door).collect()
    }

    /// Whether the words or the session say who is asking.
    fn knows_who(&self) -> bool {
        let asked = self.flows.audience.map(|id| self.flows.step(id));
        let known = asked.and_then(|step| self.session.label(&step.name));
        self.who().is_some() || known.is_some()
    }

    /// Whether a step asks nothing of the need itself, so that the words may answer the one behind it.
    fn leads_on(&self, step: StepId) -> bool {
        let step = self.flows.step(step);
        let menu = self.flows.step(self.flows.start).flow;
        matches!(step.kind, Kind::Branch(_) | Kind::Tell) || (step.said && step.flow == menu)
    }

    /// The answer of a question that the words give before it is asked, by its lists or by the examples, where
    /// it is at least this likely.
    pub(super) fn said_before(&self, step: &Step, least: f32) -> Option<u8> {
        self.said_of(step.id).or_else(|| {
            let is_said = step.ahead && self.heard.len() >= FEWEST && !self.is_story();
            let answer = is_said.then(|| self.by_examples_of(step))??;
            let told = answer.label.filter(|_| answer.likely >= least)?;
            let mut answers = step.transitions.iter();
            let at = answers.position(|own| own.label == told && !own.visit)?;
            // A yes or a no says nothing of a question that was not asked yet.
            let says_little = BARE.contains(&told);
            (!says_little).then(|| u8::try_from(at).ok())?
        })
    }

    /// The one answer of a step that the words of its lists give before it is asked.
    fn said_of(&self, step: StepId) -> Option<u8> {
        let phrasebooks = &self.understander.phrasebooks;
        let says = |at: &usize| {
            let mut phrases = phrasebooks
                .iter()
                .flat_map(|phrasebook| &phrasebook.said[usize::from(step.0)][*at]);
            phrases.any(|phrase| phrase.find(&self.heard, Match::Exact).is_some())
        };
        let step = self.flows.step(step);
        let mut said = (0..step.transitions.len())
            .filter(|_| step.said)
            .filter(says);
        match (said.next(), said.next()) {
            (Some(one), None) => u8::try_from(one).ok(),
            _ => None,
        }
    }
}
