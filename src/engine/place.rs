//! Moves a conversation along the flows: on, back, in by a door, and to where it fits after the
//! flows were edited.

use crate::flow::{Flow, Flows, Kind, Step, StepId};

use super::session::{Aside, Lead, Passed, Session, VISITS, Visit};

/// The step being asked. The session must have been settled.
pub(super) fn current<'a>(flows: &'a Flows, session: &Session) -> &'a Step {
    flows
        .find(&session.visit().at)
        .expect("a settled session stands at a step of these flows")
}

/// Whether *back* leads anywhere.
pub(super) fn can_go_back(session: &Session) -> bool {
    !session.visit().trail.is_empty() || session.visits.len() > 1
}

/// Leaves the current step by `label`, through branches, to the next step that asks.
pub(super) fn leave(flows: &Flows, session: &mut Session, label: &str) {
    let step = current(flows, session);
    keep_known(flows, session, step, label);
    let to = heading(flows, session, step).or_else(|| flows.next(step, label));
    let passed = Passed {
        step: step.name.clone(),
        label: label.to_owned(),
    };
    session.visit_mut().trail.push(passed);
    let to = to.expect("a label on offer leads somewhere, as proven at start-up");
    arrive(flows, session, to);
}

/// The door a visit still goes to, when `step` was only asked because the door's flow needs it.
fn heading(flows: &Flows, session: &Session, step: &Step) -> Option<StepId> {
    let door = flows.find(&session.visit().door)?;
    let asked_for = door.flow != step.flow && flows.flow_of(door).needs.contains(&step.id);
    asked_for.then_some(door.id)
}

/// An answer that some flow needs is kept for all.
fn keep_known(flows: &Flows, session: &mut Session, step: &Step, label: &str) {
    let needed = flows.audience == Some(step.id)
        || flows.flows.iter().any(|flow| flow.needs.contains(&step.id));
    if needed {
        session.known.retain(|passed| passed.step != step.name);
        session.known.push(Passed {
            step: step.name.clone(),
            label: label.to_owned(),
        });
    }
}

/// Stands at `to`, or at the first answer that its flow needs and nobody gave, or behind branches.
fn arrive(flows: &Flows, session: &mut Session, to: StepId) {
    let mut step = flows.step(to);
    loop {
        // A branch may lead into another flow, which may need something else.
        if let Some(need) = missing(flows, session, flows.flow_of(step)) {
            session.visit_mut().door.clone_from(&step.name);
            return stand(session, flows.step(need));
        }
        let Kind::Branch(branch) = &step.kind else {
            break;
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
    stand(session, step);
}

/// Journeys may lead into one another in a circle of files; the trail holds each step once, so
/// that it cannot grow for ever.
fn stand(session: &mut Session, step: &Step) {
    let visit = session.visit_mut();
    if let Some(at) = visit
        .trail
        .iter()
        .position(|passed| passed.step == step.name)
    {
        visit.trail.truncate(at);
    }
    visit.at.clone_from(&step.name);
    session.asked_anew();
}

fn missing(flows: &Flows, session: &Session, flow: &Flow) -> Option<StepId> {
    flow.needs
        .iter()
        .copied()
        .find(|&need| session.label(&flows.step(need).name).is_none())
}

/// Goes one step back; a visit that is left this way gives way to the one below.
pub(super) fn back(session: &mut Session) -> bool {
    if !can_go_back(session) {
        return false;
    }
    match session.visit_mut().trail.pop() {
        Some(passed) => {
            session.known.retain(|known| known.step != passed.step);
            session.visit_mut().at = passed.step;
        }
        None => drop(session.visits.pop()),
    }
    session.asked_anew();
    true
}

/// Stands at a step that somebody at the desk named: an earlier one of the trail, or any other of
/// the flows, also further on.
pub(super) fn put(flows: &Flows, session: &mut Session, to: StepId) {
    let name = &flows.step(to).name;
    let visit = session.visit_mut();
    if let Some(at) = visit.trail.iter().position(|passed| passed.step == *name) {
        visit.trail.truncate(at);
        visit.at.clone_from(name);
        return session.asked_anew();
    }
    arrive(flows, session, to);
}

/// From a step that only a person can leave, to the last one before it that asks something.
pub(super) fn before_human(flows: &Flows, session: &mut Session) {
    while matches!(current(flows, session).kind, Kind::Human { .. }) {
        if !back(session) {
            return restart(flows, session);
        }
    }
}

/// Comes in by a door from outside: a conversation that has not begun begins there, one that is
/// under way is visited from.
pub(super) fn enter(flows: &Flows, session: &mut Session, door: StepId) {
    let fresh = session.visits.len() == 1 && session.visit().trail.is_empty();
    if fresh
        && flows
            .find(&session.visit().at)
            .is_none_or(|step| step.flow != flows.step(door).flow)
    {
        session.visits.clear();
        return open(flows, session, door);
    }
    visit(flows, session, door);
}

/// Visits another journey, or returns to the visit that is already on it.
pub(super) fn visit(flows: &Flows, session: &mut Session, door: StepId) {
    let flow = flows.step(door).flow;
    let on_it = |visit: &Visit| flows.find(&visit.at).is_some_and(|step| step.flow == flow);
    return_or_open(flows, session, door, on_it);
}

/// Returns to the visit that is on the way already, forgetting those above it; else opens one of its
/// own.
fn return_or_open(
    flows: &Flows,
    session: &mut Session,
    door: StepId,
    on_it: impl Fn(&Visit) -> bool,
) {
    if let Some(at) = session.visits.iter().position(on_it) {
        session.visits.truncate(at + 1);
        return session.asked_anew();
    }
    if session.visits.len() == VISITS {
        session.visits.remove(1);
    }
    open(flows, session, door);
}

/// Whether nothing has been answered yet.
pub(super) fn is_fresh(flows: &Flows, session: &Session) -> bool {
    let at = flows.step(flows.start);
    session.visits.len() == 1 && session.visit().trail.is_empty() && session.visit().at == at.name
}

/// Whether no journey has begun: somebody is still at the menu.
pub(super) fn at_welcome(flows: &Flows, session: &Session) -> bool {
    session.visits.len() == 1 && is_menu(flows, session.visit())
}

fn is_menu(flows: &Flows, visit: &Visit) -> bool {
    let menu = flows.step(flows.start).flow;
    flows.find(&visit.at).is_some_and(|step| step.flow == menu)
}

/// Whether another journey waits below the one being asked about; the menu is none.
pub(super) fn goes_on_below(flows: &Flows, session: &Session) -> bool {
    let [.., below, _] = &session.visits[..] else {
        return false;
    };
    !is_menu(flows, below)
}

/// Goes where a need leads, so that *back* returns: to the visit that stands there or is on that
/// journey, else on a visit of its own.
pub(super) fn go(flows: &Flows, session: &mut Session, door: StepId) {
    let there = flows.step(door);
    let starts = flows.flow_of(there).start == door;
    let on_it = |visit: &Visit| match flows.find(&visit.at) {
        Some(step) => step.id == door || (starts && step.flow == there.flow),
        None => false,
    };
    return_or_open(flows, session, door, on_it);
}

/// Leaves the visit for the one below it, or for its own beginning.
pub(super) fn leave_visit(session: &mut Session) {
    if session.visits.len() > 1 {
        session.visits.pop();
    }
    session.asked_anew();
}

fn open(flows: &Flows, session: &mut Session, door: StepId) {
    session.visits.push(Visit::at(&flows.step(door).name));
    arrive(flows, session, door);
}

/// Begins anew: one visit, at the very start; nothing of the earlier trail is left.
pub(super) fn restart(flows: &Flows, session: &mut Session) {
    session.visits = vec![Visit::at(&flows.step(flows.start).name)];
    session.known.clear();
    session.later = None;
    session.human = false;
    session.asked_anew();
}

/// A visit that is over gives way to the one below it.
pub(super) fn close_visit(session: &mut Session) {
    session.visits.pop();
    session.asked_anew();
}

/// Brings a session to where it fits in these flows; says whether anybody had to be moved.
///
/// A step that still exists, and whose answers that something after it looks at are given, is
/// kept. Otherwise the last step of the trail that still fits decides.
pub(super) fn settle(flows: &Flows, session: &mut Session) -> bool {
    let mut moved = false;
    rename(flows, session);
    session.known.retain(|passed| fits(flows, passed));
    forget_topics(flows, session);
    for at in (0..session.visits.len()).rev() {
        if stands(flows, session, at) {
            continue;
        }
        moved = true;
        match last_that_fits(flows, session, at) {
            Some(visit) => session.visits[at] = visit,
            None => drop(session.visits.remove(at)),
        }
    }
    if session.visits.is_empty() {
        session
            .visits
            .push(Visit::at(&flows.step(flows.start).name));
    }
    if moved {
        session.asked_anew();
    }
    moved
}

/// Names that changed are written as they are now.
fn rename(flows: &Flows, session: &mut Session) {
    let passed = session.visits.iter_mut().flat_map(|visit| &mut visit.trail);
    for passed in passed.chain(&mut session.known) {
        let Some(step) = flows.find(&passed.step) else {
            continue;
        };
        if let Some(way) = flows.way(step, &passed.label) {
            passed.label.clone_from(&way.label);
        }
        passed.step.clone_from(&step.name);
    }
    let places = session.visits.iter_mut();
    let places = places.flat_map(|visit| [&mut visit.at, &mut visit.door]);
    for name in places.chain(session.reminder.as_mut().map(|reminder| &mut reminder.step)) {
        if let Some(step) = flows.find(name) {
            name.clone_from(&step.name);
        }
    }
}

/// Topics and articles that are no more are not offered any more.
fn forget_topics(flows: &Flows, session: &mut Session) {
    let known = |id: &String| flows.topic(id).is_some();
    session.later.take_if(|id| !known(id));
    session.leads.retain(|lead| match lead {
        Lead::NotThat | Lead::Speak(_) | Lead::Transcript | Lead::Why(_) => true,
        Lead::Of { article, label } => flows
            .article(article)
            .is_some_and(|id| flows[id].leads.iter().any(|lead| lead.label == *label)),
        Lead::Topic(id) => known(id),
    });
    let gone = match &session.aside {
        Some(Aside::Go(id)) => !known(id),
        Some(Aside::Topics(ids)) => !ids.iter().all(known),
        _ => false,
    };
    if gone {
        session.asked_anew();
    }
}

fn fits(flows: &Flows, passed: &Passed) -> bool {
    flows
        .find(&passed.step)
        .is_some_and(|step| flows.next(step, &passed.label).is_some())
}

/// Whether a visit can stay at its step: it exists, asks, and nothing it depends on is missing.
fn stands(flows: &Flows, session: &Session, at: usize) -> bool {
    let visit = &session.visits[at];
    let Some(step) = flows.find(&visit.at).filter(|step| step.asks()) else {
        return false;
    };
    step.looks_at.iter().all(|&on| {
        let name = &flows.step(on).name;
        let given = visit
            .trail
            .iter()
            .chain(&session.known)
            .rfind(|passed| passed.step == *name);
        given.is_some_and(|passed| fits(flows, passed))
    })
}

/// Goes back along a visit's trail to the last step that still fits, and leaves it again by the
/// answer that was given there, if it can still be left so.
fn last_that_fits(flows: &Flows, session: &Session, at: usize) -> Option<Visit> {
    let mut again = session.clone();
    again.visits.truncate(at + 1);
    while let Some(passed) = again.visits[at].trail.pop() {
        again.visits[at].at.clone_from(&passed.step);
        if stands(flows, &again, at) {
            if fits(flows, &passed) {
                leave(flows, &mut again, &passed.label);
            }
            return again.visits.pop();
        }
    }
    let door = flows.find(&session.visits[at].door)?;
    again.visits[at] = Visit::at(&door.name);
    stands(flows, &again, at).then(|| again.visits.pop())?
}
