//! Moves a conversation along the flows: on, back, and in by a door.

use crate::flow::{Flow, Flows, Kind, Step, StepId};

use super::Rows;
use super::session::{AnsweredStep, Frame, MAX_STACK, Session, SideQuestion};

/// The step at which the session stands. The session must have been reconciled.
pub(super) fn current<'a>(flows: &'a Flows, session: &Session) -> &'a Step {
    flows
        .find(&session.frame().at)
        .expect("a settled session stands at a step of these flows")
}

/// Whether *back* leads anywhere.
pub(super) fn can_go_back(session: &Session) -> bool {
    !session.frame().history.is_empty() || session.stack.len() > 1
}

/// Leaves the current step by `label`, through branches, to the next step that asks.
pub(super) fn leave(flows: &Flows, session: &mut Session, label: &str) {
    let step = current(flows, session);
    keep_known(flows, session, step, label);
    let to = pending_door(flows, session, step).or_else(|| flows.next(step, label));
    let passed = AnsweredStep {
        step: step.name.clone(),
        label: label.to_owned(),
    };
    session.frame_mut().history.push(passed);
    let to = to.expect("a label on offer leads somewhere, as proven at start-up");
    arrive(flows, session, to);
}

/// The door to which a frame still goes, when `step` was asked only because the door's flow, or the need
/// that leads to the door, depends on it.
fn pending_door(flows: &Flows, session: &Session, step: &Step) -> Option<StepId> {
    let door = flows.find(&session.frame().door)?;
    let depends = flows.flow_of(door).needs.contains(&step.id) || flows.audience == Some(step.id);
    (door.flow != step.flow && depends).then_some(door.id)
}

/// Whether a turn led into a journey that is switched off, or to a question that is only asked
/// because that journey needs its answer. A person who is in such a journey already may end it.
pub(super) fn begins_what_is_off(flows: &Flows, before: &Session, after: &Session) -> bool {
    let is_off = |name: &str| flows.find(name).filter(|step| flows.flow_of(step).off);
    let frame = after.frame();
    let Some(off) = is_off(&frame.at).or_else(|| is_off(&frame.door)) else {
        return false;
    };
    let in_it = |frame: &Frame| {
        let steps = [&frame.at, &frame.door].into_iter();
        steps
            .filter_map(|name| flows.find(name))
            .any(|step| step.flow == off.flow)
    };
    !before.stack.iter().any(in_it)
}

/// Keeps an answer for all journeys, when some flow needs it or it says who the person is.
fn keep_known(flows: &Flows, session: &mut Session, step: &Step, label: &str) {
    if is_kept(flows, step) {
        session
            .shared_answers
            .retain(|passed| passed.step != step.name);
        session.shared_answers.push(AnsweredStep {
            step: step.name.clone(),
            label: label.to_owned(),
        });
    }
}

/// Whether an answer of this step is kept for all journeys.
fn is_kept(flows: &Flows, step: &Step) -> bool {
    flows.audience == Some(step.id) || flows.flows.iter().any(|flow| flow.needs.contains(&step.id))
}

/// Keeps an answer that words gave before its step is asked.
pub(super) fn foretell(flows: &Flows, session: &mut Session, step: StepId, transition: u8) {
    let step = flows.step(step);
    let transition = step.transitions.get(usize::from(transition));
    if let Some(transition) = transition.filter(|_| !is_kept(flows, step)) {
        session.shared_answers.push(AnsweredStep {
            step: step.name.clone(),
            label: transition.label.clone(),
        });
    }
}

/// Keeps the rows that words named before the step is asked that looks for one of them.
pub(super) fn foretell_rows(flows: &Flows, session: &mut Session, step: StepId, rows: Rows) {
    let step = flows.step(step);
    let Kind::Pick { table, .. } = step.kind else {
        return;
    };
    let rows = rows.as_slice().iter();
    let rows = rows.map(|&row| flows.tables[table].rows[usize::from(row)].id.clone());
    session
        .shared_answers
        .extend(rows.map(|label| AnsweredStep {
            step: step.name.clone(),
            label,
        }));
}

/// Forgets the answers that words gave before their steps were asked.
pub(super) fn forget_foretold(flows: &Flows, session: &mut Session) {
    let kept = |passed: &AnsweredStep| {
        let step = flows.find(&passed.step);
        step.is_some_and(|step| is_kept(flows, step))
    };
    session.shared_answers.retain(kept);
}

/// Passes a step that words answered before, once; says where that leads.
fn take_foretold(flows: &Flows, session: &mut Session, step: &Step) -> Option<StepId> {
    if is_kept(flows, step) {
        return None;
    }
    let answers = session.shared_answers.iter();
    let mut answers = answers.filter(|passed| passed.step == step.name);
    let (passed, None) = (answers.next()?.clone(), answers.next()) else {
        return None;
    };
    let to = flows.next(step, &passed.label)?;
    session
        .shared_answers
        .retain(|other| other.step != passed.step);
    let history = &mut session.frame_mut().history;
    history.retain(|other| other.step != passed.step);
    history.push(passed);
    Some(to)
}

/// Stands at `to`, at the first answer its flow needs and the session lacks, or behind branches.
fn arrive(flows: &Flows, session: &mut Session, to: StepId) {
    let mut step = flows.step(to);
    loop {
        // A branch may lead into another flow, which may need something else.
        if let Some(need) = missing(flows, session, flows.flow_of(step)) {
            session.frame_mut().door.clone_from(&step.name);
            return stand_at(session, flows.step(need));
        }
        let Kind::Branch(branch) = &step.kind else {
            match take_foretold(flows, session, step) {
                Some(to) => step = flows.step(to),
                None => break,
            }
            continue;
        };
        let on = flows.step(branch.on);
        let label = session
            .label(&on.name)
            .expect("a branch comes after its `on`, as proven");
        let next = flows
            .decide(branch, label)
            .expect("a branch covers every label, as proven");
        step = flows.step(next);
    }
    stand_at(session, step);
}

/// Moves the frame to a step. Journeys may lead into one another in a circle of files, so a history
/// holds each step once; otherwise it would grow for ever.
fn stand_at(session: &mut Session, step: &Step) {
    let frame = session.frame_mut();
    if let Some(at) = frame
        .history
        .iter()
        .position(|passed| passed.step == step.name)
    {
        frame.history.truncate(at);
    }
    frame.at.clone_from(&step.name);
    session.asked_anew();
    ask_among_foretold(session, step);
}

/// Where words named several rows, the person is asked which of them.
fn ask_among_foretold(session: &mut Session, step: &Step) {
    if !matches!(step.kind, Kind::Pick { .. }) {
        return;
    }
    let told = |passed: &AnsweredStep| passed.step == step.name;
    let (rows, others) = session.shared_answers.drain(..).partition(told);
    session.shared_answers = others;
    let rows: Vec<AnsweredStep> = rows;
    if !rows.is_empty() {
        let ids = rows.into_iter().map(|passed| passed.label);
        session.asked_beside(SideQuestion::Rows(ids.collect()));
    }
}

fn missing(flows: &Flows, session: &Session, flow: &Flow) -> Option<StepId> {
    flow.needs
        .iter()
        .copied()
        .find(|&need| session.label(&flows.step(need).name).is_none())
}

/// Goes one step back. A frame without a history is closed, and the one below it goes on.
pub(super) fn back(session: &mut Session) -> bool {
    if !can_go_back(session) {
        return false;
    }
    match session.frame_mut().history.pop() {
        Some(passed) => {
            session
                .shared_answers
                .retain(|known| known.step != passed.step);
            session.frame_mut().at = passed.step;
        }
        None => drop(session.stack.pop()),
    }
    session.asked_anew();
    true
}

/// Moves to a step that a member of staff named: an earlier one of the history, or any other of the
/// flows, also further on.
pub(super) fn jump_to(flows: &Flows, session: &mut Session, to: StepId) {
    let name = &flows.step(to).name;
    let frame = session.frame_mut();
    if let Some(at) = frame.history.iter().position(|passed| passed.step == *name) {
        frame.history.truncate(at);
        frame.at.clone_from(name);
        return session.asked_anew();
    }
    arrive(flows, session, to);
}

/// Whether the journey that is asked about has passed a step.
pub(crate) fn has_passed(flows: &Flows, session: &Session, step: StepId) -> bool {
    let name = &flows.step(step).name;
    let mut history = session.frame().history.iter();
    history.any(|passed| passed.step == *name)
}

/// Goes back to a step that was passed, and on from it by what words have answered meanwhile.
pub(super) fn pass_again(flows: &Flows, session: &mut Session, step: StepId) {
    let name = &flows.step(step).name;
    let history = &mut session.frame_mut().history;
    let at = history.iter().position(|passed| passed.step == *name);
    history.truncate(at.unwrap_or(history.len()));
    arrive(flows, session, step);
}

/// Goes back from a step that only a member of staff can end to the last one that asks something.
pub(super) fn before_human(flows: &Flows, session: &mut Session) {
    while matches!(current(flows, session).kind, Kind::Human { .. }) {
        if !back(session) {
            return restart(flows, session);
        }
    }
}

/// Comes in by a door from outside. A conversation that has not begun begins there; in one that is
/// under way a frame is opened for it.
pub(super) fn enter(flows: &Flows, session: &mut Session, door: StepId) {
    let fresh = session.stack.len() == 1 && session.frame().history.is_empty();
    if fresh
        && flows
            .find(&session.frame().at)
            .is_none_or(|step| step.flow != flows.step(door).flow)
    {
        session.stack.clear();
        return open(flows, session, door);
    }
    open_frame(flows, session, door);
}

/// Opens a frame for another journey, or returns to the frame that is already on it.
pub(super) fn open_frame(flows: &Flows, session: &mut Session, door: StepId) {
    let flow = flows.step(door).flow;
    let on_it = |frame: &Frame| flows.find(&frame.at).is_some_and(|step| step.flow == flow);
    return_or_open(flows, session, door, on_it);
}

/// Returns to an open frame, closing those above it; else opens a new one. A full stack forgets its
/// oldest frame but the first.
fn return_or_open(
    flows: &Flows,
    session: &mut Session,
    door: StepId,
    on_it: impl Fn(&Frame) -> bool,
) {
    if let Some(at) = session.stack.iter().position(on_it) {
        session.stack.truncate(at + 1);
        return session.asked_anew();
    }
    if session.stack.len() == MAX_STACK {
        session.stack.remove(1);
    }
    open(flows, session, door);
}

/// Opens a frame for a door, and asks who the person is before it goes on: others are led elsewhere.
pub(super) fn ask_who_before(flows: &Flows, session: &mut Session, door: StepId) {
    let Some(who) = flows.audience.map(|id| flows.step(id)) else {
        return go(flows, session, door);
    };
    session.stack.push(Frame::at(&flows.step(door).name));
    stand_at(session, who);
}

/// Whether nothing has been answered yet.
pub(super) fn is_fresh(flows: &Flows, session: &Session) -> bool {
    let at = flows.step(flows.start);
    session.stack.len() == 1 && session.frame().history.is_empty() && session.frame().at == at.name
}

/// Whether no journey has begun: the person is still at the menu.
pub(super) fn at_welcome(flows: &Flows, session: &Session) -> bool {
    session.stack.len() == 1 && is_menu(flows, session.frame())
}

fn is_menu(flows: &Flows, frame: &Frame) -> bool {
    let menu = flows.step(flows.start).flow;
    flows.find(&frame.at).is_some_and(|step| step.flow == menu)
}

/// Whether another journey goes on below the one being asked about. The menu is none, and the journey that
/// ends here is over below too: who is in the ENT looks for it no more. One that waits for a person where
/// this one does too does not go on: two messages for the school would be given at once.
pub(super) fn goes_on_below(flows: &Flows, session: &Session) -> bool {
    let [.., below, here] = &session.stack[..] else {
        return false;
    };
    let waits = |frame: &Frame| {
        let step = flows.find(&frame.at);
        step.is_some_and(|step| matches!(step.kind, Kind::Human { .. }))
    };
    let both_wait = waits(below) && waits(here);
    let flow = |frame: &Frame| flows.find(&frame.at).map(|step| step.flow);
    let is_over = flow(below) == flow(here);
    !is_menu(flows, below) && !both_wait && !is_over
}

/// Goes where a need leads, so that *back* returns: to the frame that stands there or is on that
/// journey, else in a frame of its own.
pub(super) fn go(flows: &Flows, session: &mut Session, door: StepId) {
    let there = flows.step(door);
    let starts = flows.flow_of(there).start == door;
    let on_it = |frame: &Frame| match flows.find(&frame.at) {
        Some(step) => step.id == door || (starts && step.flow == there.flow),
        None => false,
    };
    return_or_open(flows, session, door, on_it);
}

/// Closes the frame, unless it is the only one, and asks anew.
pub(super) fn leave_frame(session: &mut Session) {
    if session.stack.len() > 1 {
        session.stack.pop();
    }
    session.asked_anew();
}

fn open(flows: &Flows, session: &mut Session, door: StepId) {
    session.stack.push(Frame::at(&flows.step(door).name));
    arrive(flows, session, door);
}

/// Begins anew: one frame, at the very start; nothing of the earlier history is left.
pub(super) fn restart(flows: &Flows, session: &mut Session) {
    session.stack = vec![Frame::at(&flows.step(flows.start).name)];
    session.shared_answers.clear();
    session.deferred_intent = None;
    session.staff_took_part = false;
    session.asked_anew();
}

/// Closes a frame that is over; the one below it goes on.
pub(super) fn close_frame(session: &mut Session) {
    session.stack.pop();
    session.asked_anew();
}
