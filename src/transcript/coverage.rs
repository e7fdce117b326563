//! Which questions, steps and labels a replay meets.

use std::collections::BTreeSet;

use crate::dialogue::Session;
use crate::flow::{Flows, Transition};

/// What was met so far.
#[derive(Default)]
pub(super) struct Coverage {
    /// Questions and steps, and labels as `step:label`.
    pub(super) met: BTreeSet<String>,
}

impl Coverage {
    /// Notes that a question was asked.
    pub(super) fn asked(&mut self, question: &str) {
        self.met.insert(question.to_owned());
    }

    /// Notes how an update moved a conversation.
    pub(super) fn moved(
        &mut self,
        flows: &Flows,
        before: Option<&Session>,
        after: Option<&Session>,
    ) {
        let Some(after) = after else { return };
        if answered(after) > before.map_or(0, answered) {
            self.left(flows, after);
        }
        self.met.insert(after.frame().at.clone());
        if after.stack.len() > before.map_or(0, |before| before.stack.len()) {
            self.opened(flows, after);
        }
    }

    /// Notes the label by which a step was just left.
    fn left(&mut self, flows: &Flows, session: &Session) {
        if let Some(last) = session.frame().history.last() {
            let known = flows
                .find(&last.step)
                .and_then(|step| flows.transition(step, &last.label));
            let label = if known.is_some() { &last.label } else { "row" };
            self.met.insert(format!("{}:{label}", last.step));
        }
    }

    /// Notes the label that just opened another journey.
    fn opened(&mut self, flows: &Flows, session: &Session) {
        if let [.., below, frame] = &session.stack[..]
            && let Some(step) = flows.find(&below.at)
        {
            let led = |transition: &&Transition| {
                transition.visit && flows.step(transition.to).name == frame.door
            };
            let transition = step.transitions.iter().find(led);
            self.met
                .extend(transition.map(|transition| format!("{}:{}", step.name, transition.label)));
        }
    }
}

/// How many steps were answered in all frames of a conversation together.
fn answered(session: &Session) -> usize {
    session.stack.iter().map(|frame| frame.history.len()).sum()
}
