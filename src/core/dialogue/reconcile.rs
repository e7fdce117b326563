//! Brings a stored conversation to where it fits, after the flows were edited.

use crate::flow::Flows;

use super::navigation::{forget_foretold, leave};
use super::session::{AnsweredStep, ExtraChoice, Frame, Session, SideQuestion};

/// Brings a session to where it fits in these flows. Returns whether a frame had to be moved.
///
/// A frame stays at a step that still exists and asks, when the answers are given that it and later
/// steps look at. Otherwise the last step of its history that still fits decides.
pub(super) fn reconcile(flows: &Flows, session: &mut Session) -> bool {
    let mut moved = false;
    rename(flows, session);
    session.shared_answers.retain(|passed| fits(flows, passed));
    forget_intents(flows, session);
    for at in (0..session.stack.len()).rev() {
        if stands(flows, session, at) {
            continue;
        }
        moved = true;
        match last_that_fits(flows, session, at) {
            Some(frame) => session.stack[at] = frame,
            None => drop(session.stack.remove(at)),
        }
    }
    if session.stack.is_empty() {
        session.stack.push(Frame::at(&flows.step(flows.start).name));
    }
    if moved {
        // What words answered beforehand belonged to where the person stood.
        forget_foretold(flows, session);
        session.asked_anew();
    }
    moved
}

/// Writes steps and labels that were renamed under their present names.
fn rename(flows: &Flows, session: &mut Session) {
    let passed = session
        .stack
        .iter_mut()
        .flat_map(|frame| &mut frame.history);
    for passed in passed.chain(&mut session.shared_answers) {
        let Some(step) = flows.find(&passed.step) else {
            continue;
        };
        if let Some(transition) = flows.transition(step, &passed.label) {
            passed.label.clone_from(&transition.label);
        }
        passed.step.clone_from(&step.name);
    }
    let places = session.stack.iter_mut();
    let places = places.flat_map(|frame| [&mut frame.at, &mut frame.door]);
    for name in places.chain(session.reminder.as_mut().map(|reminder| &mut reminder.step)) {
        if let Some(step) = flows.find(name) {
            name.clone_from(&step.name);
        }
    }
}

/// Drops choices and side questions about intents and articles that no longer exist.
fn forget_intents(flows: &Flows, session: &mut Session) {
    let known = |id: &String| flows.intent(id).is_some();
    session.deferred_intent.take_if(|id| !known(id));
    session.extra_choices.retain(|follow_up| match follow_up {
        ExtraChoice::Language
        | ExtraChoice::NotThat
        | ExtraChoice::Person
        | ExtraChoice::Speak(_)
        | ExtraChoice::TellEnd(_)
        | ExtraChoice::Transcript
        | ExtraChoice::Unclear(_)
        | ExtraChoice::Why(_) => true,
        ExtraChoice::Of { article, label } => flows.article(article).is_some_and(|id| {
            flows[id]
                .follow_ups
                .iter()
                .any(|follow_up| follow_up.label == *label)
        }),
        ExtraChoice::Intent(id) => known(id),
    });
    let gone = match &session.side_question {
        Some(SideQuestion::Go(id)) => !known(id),
        Some(SideQuestion::Intents(ids)) => !ids.iter().all(known),
        Some(
            SideQuestion::Describe
            | SideQuestion::Distress { .. }
            | SideQuestion::Doubt { .. }
            | SideQuestion::Forget
            | SideQuestion::Language
            | SideQuestion::Rate { .. }
            | SideQuestion::Rows(_)
            | SideQuestion::Where { .. }
            | SideQuestion::Why(_),
        )
        | None => false,
    };
    if gone {
        session.asked_anew();
    }
}

fn fits(flows: &Flows, passed: &AnsweredStep) -> bool {
    flows
        .find(&passed.step)
        .is_some_and(|step| flows.next(step, &passed.label).is_some())
}

/// Whether a frame can stay at its step: it exists, asks, and no answer it depends on is missing.
fn stands(flows: &Flows, session: &Session, at: usize) -> bool {
    let frame = &session.stack[at];
    let Some(step) = flows.find(&frame.at).filter(|step| step.asks()) else {
        return false;
    };
    step.looks_at.iter().all(|&on| {
        let name = &flows.step(on).name;
        let given = frame
            .history
            .iter()
            .chain(&session.shared_answers)
            .rfind(|passed| passed.step == *name);
        given.is_some_and(|passed| fits(flows, passed))
    })
}

/// Goes back along a frame's history to the last step that still fits, and leaves it again by the
/// answer that was given there, if it can still be left so.
fn last_that_fits(flows: &Flows, session: &Session, at: usize) -> Option<Frame> {
    let mut again = session.clone();
    again.stack.truncate(at + 1);
    while let Some(passed) = again.stack[at].history.pop() {
        again.stack[at].at.clone_from(&passed.step);
        if stands(flows, &again, at) {
            if fits(flows, &passed) {
                leave(flows, &mut again, &passed.label);
            }
            return again.stack.pop();
        }
    }
    let door = flows.find(&session.stack[at].door)?;
    again.stack[at] = Frame::at(&door.name);
    stands(flows, &again, at).then(|| again.stack.pop())?
}
