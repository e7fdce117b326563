//! Proves that flows are sound, and lists every state a conversation can be in.
//!
//! A state is a step together with the answers that a later step still looks at. Paths that differ
//! only in other answers are one state. Flows are acyclic and finite, so every state is walked and
//! none is sampled.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, did_you_mean};

use super::{ColumnKind, Flow, Flows, Kind, Step, StepId};

/// The answers that are still looked at: step to label.
type Answers = BTreeMap<StepId, String>;

/// A step that a conversation can reach, and one path that leads there.
#[derive(Clone, Debug)]
pub struct Reached {
    /// The step that is reached.
    pub step: StepId,
    /// The start or door of the flow by which the path enters.
    pub door: StepId,
    /// The steps and labels of the path, in order.
    pub trail: Vec<(StepId, String)>,
    /// The answers in other flows that this flow needs.
    pub known: Vec<(StepId, String)>,
}

/// Adds every diagnostic about the shape of the flows, except those at the indices `unsound`.
/// Returns whether the flows are acyclic.
pub(super) fn prove(flows: &Flows, unsound: &HashSet<usize>, diagnostics: &Diagnostics) -> bool {
    let mut acyclic = true;
    for (at, flow) in flows.flows.iter().enumerate() {
        if unsound.contains(&at) {
            continue;
        }
        let report = |step: &Step, sentence: String| {
            diagnostics.add(Diagnostic::new(&flow.file, step.line, sentence));
        };
        let order = order(flows, flow);
        if order.len() < flow.steps.len() {
            acyclic = false;
            for &id in flow.steps.iter().filter(|id| !order.contains(id)) {
                let step = flows.step(id);
                report(
                    step,
                    format!("`{}` is on, or after, a circle of steps", step.short()),
                );
            }
            continue;
        }
        let walk = walked(flows, flow, &report);
        let seen = walk.passed();
        for &id in &flow.steps {
            let step = flows.step(id);
            // Nothing is reached behind a branch that leads nowhere, and one diagnostic is enough.
            if !seen.contains(&id) && !walk.lost {
                report(step, format!("`{}` is never reached", step.short()));
            }
            keys(flows, step, &report);
        }
    }
    if unsound.is_empty() {
        entered(flows, diagnostics);
    }
    acyclic
}

/// Every state of every flow, for tests that walk them all.
pub fn reached(flows: &Flows) -> Vec<Reached> {
    flows
        .flows
        .iter()
        .flat_map(|flow| walked(flows, flow, &|_, _| {}).states)
        .collect()
}

impl Flows {
    /// Every step to which a step can lead.
    pub fn targets(&self, step: &Step) -> Vec<StepId> {
        let transitions = step.transitions.iter().map(|transition| transition.to);
        transitions.chain(step.kind.targets()).collect()
    }
}

/// The steps of a flow, each before those it leads to. Steps on or after a circle are left out.
pub(super) fn order(flows: &Flows, flow: &Flow) -> Vec<StepId> {
    let mut incoming: HashMap<StepId, usize> = flow.steps.iter().map(|&id| (id, 0)).collect();
    for &id in &flow.steps {
        for to in flows.targets(flows.step(id)) {
            incoming.entry(to).and_modify(|count| *count += 1);
        }
    }
    let mut free: Vec<StepId> = flow
        .steps
        .iter()
        .rev()
        .filter(|id| incoming[id] == 0)
        .copied()
        .collect();
    let mut order = Vec::new();
    while let Some(id) = free.pop() {
        order.push(id);
        for to in flows.targets(flows.step(id)) {
            let Some(count) = incoming.get_mut(&to) else {
                continue;
            };
            *count -= 1;
            if *count == 0 {
                free.push(to);
            }
        }
    }
    order
}

/// Reports a `branch` that answers to labels that its `on` does not have.
fn keys(flows: &Flows, step: &Step, report: &dyn Fn(&Step, String)) {
    let Kind::Branch(branch) = &step.kind else {
        return;
    };
    let on = flows.step(branch.on);
    let mut labels: BTreeSet<&str> = on
        .transitions
        .iter()
        .map(|transition| &*transition.label)
        .collect();
    if let Kind::Pick { table, .. } = on.kind {
        let table = &flows.tables[table];
        match branch.column.map(|column| &table.columns[column].kind) {
            Some(ColumnKind::Class(values)) => labels.extend(values.iter().map(String::as_str)),
            _ => labels.extend(table.rows.iter().map(|row| &*row.id)),
        }
    }
    for (label, _) in &branch.answers {
        if !labels.contains(&**label) {
            let hint = did_you_mean(label, labels.iter().copied());
            report(
                step,
                format!("`{}` is never left by `{label}`{hint}", on.short()),
            );
        }
    }
}

/// Reports a flow to which nothing leads. The first flow needs nothing, nor does one with doors,
/// which intents and links may name.
fn entered(flows: &Flows, diagnostics: &Diagnostics) {
    for flow in &flows.flows {
        let from_outside = |step: &Step| {
            flows.flows[step.flow].id != flow.id
                && flows.targets(step).iter().any(|to| flow.steps.contains(to))
        };
        let first = flow.start == flows.start;
        if !first && flow.doors.is_empty() && !flows.steps.iter().any(from_outside) {
            let sentence = format!("nothing leads to the flow `{}`", flow.id);
            diagnostics.add(Diagnostic::new(&flow.file, 1, sentence));
        }
    }
}

/// Walks every state of a flow.
fn walked<'a>(flows: &'a Flows, flow: &'a Flow, report: &'a dyn Fn(&Step, String)) -> Walk<'a> {
    let mut walk = Walk {
        flows,
        flow,
        report,
        looked_at: looked_at(flows, flow),
        seen: HashSet::new(),
        lost: false,
        states: Vec::new(),
    };
    for &door in std::iter::once(&flow.start).chain(&flow.doors) {
        for known in walk.needed() {
            let answers: Answers = known.iter().cloned().collect();
            walk.from(door, answers, known);
        }
    }
    walk
}

/// Writes into every step which earlier answers it and those after it look at.
pub(super) fn remember(flows: &mut Flows) {
    for at in 0..flows.flows.len() {
        for (id, seen) in looked_at(flows, &flows.flows[at]) {
            flows.steps[usize::from(id.0)].looks_at = seen.into_iter().collect();
        }
    }
}

/// For each step, the earlier steps whose answers it or a later step looks at.
fn looked_at(flows: &Flows, flow: &Flow) -> HashMap<StepId, BTreeSet<StepId>> {
    let mut looked_at: HashMap<StepId, BTreeSet<StepId>> = HashMap::new();
    for &id in order(flows, flow).iter().rev() {
        let step = flows.step(id);
        let mut seen: BTreeSet<StepId> = step.shows.into_iter().collect();
        if let Kind::Branch(branch) = &step.kind {
            seen.insert(branch.on);
        }
        for to in flows.targets(step) {
            seen.extend(looked_at.get(&to).into_iter().flatten());
        }
        seen.remove(&id);
        looked_at.insert(id, seen);
    }
    looked_at
}

struct Walk<'a> {
    flows: &'a Flows,
    flow: &'a Flow,
    report: &'a dyn Fn(&Step, String),
    looked_at: HashMap<StepId, BTreeSet<StepId>>,
    seen: HashSet<(StepId, Answers)>,
    /// Whether a branch led nowhere.
    lost: bool,
    states: Vec<Reached>,
}

impl Walk<'_> {
    /// The steps that were met, branches included.
    fn passed(&self) -> HashSet<StepId> {
        self.seen.iter().map(|(id, _)| *id).collect()
    }

    /// Every combination of answers that the flow needs from other flows.
    fn needed(&self) -> Vec<Vec<(StepId, String)>> {
        let mut all: Vec<Vec<(StepId, String)>> = vec![Vec::new()];
        for &need in &self.flow.needs {
            let transitions = &self.flows.step(need).transitions;
            all = all
                .iter()
                .flat_map(|known| {
                    let left = transitions.iter().filter(|transition| !transition.visit);
                    left.map(move |transition| {
                        let mut known = known.clone();
                        known.push((need, transition.label.clone()));
                        known
                    })
                })
                .collect();
        }
        all
    }

    fn from(&mut self, door: StepId, answers: Answers, known: Vec<(StepId, String)>) {
        let mut open = vec![(door, answers, Vec::new())];
        while let Some((id, mut answers, trail)) = open.pop() {
            let Some(looked_at) = self.looked_at.get(&id) else {
                continue;
            };
            answers.retain(|step, _| looked_at.contains(step));
            if !self.seen.insert((id, answers.clone())) {
                continue;
            }
            let step = self.flows.step(id);
            if let Kind::Branch(branch) = &step.kind {
                match self.decide(step, branch, &answers) {
                    Some(to) => open.push((to, answers, trail)),
                    None => self.lost = true,
                }
                continue;
            }
            self.shown(step, &answers);
            for (label, to) in self.exits(step) {
                let mut answers = answers.clone();
                answers.insert(id, self.seen_as(step, &label));
                let mut trail = trail.clone();
                trail.push((id, label));
                open.push((to, answers, trail));
            }
            self.states.push(Reached {
                step: id,
                door,
                trail,
                known: known.clone(),
            });
        }
    }

    fn decide(&self, step: &Step, branch: &super::Branch, answers: &Answers) -> Option<StepId> {
        let on = self.flows.step(branch.on);
        let Some(label) = answers.get(&branch.on) else {
            let sentence = format!(
                "`{}` may be reached before `{}` is answered",
                step.short(),
                on.short()
            );
            (self.report)(step, sentence);
            return None;
        };
        let to = self.flows.decide(branch, label);
        if to.is_none() {
            let given: Vec<&str> = branch.answers.iter().map(|(label, _)| &**label).collect();
            let class = match (branch.column, &on.kind) {
                (Some(column), Kind::Pick { table, .. }) => self.flows.tables[*table]
                    .row(label)
                    .map_or(&**label, |row| row.text(column)),
                _ => label,
            };
            let sentence = format!(
                "`{}` covers {given:?}, but `{}` may be left by `{class}`",
                step.short(),
                on.short()
            );
            (self.report)(step, sentence);
        }
        to
    }

    /// Reports a step that shows a row and can be reached before one was chosen.
    fn shown(&self, step: &Step, answers: &Answers) {
        let Some(pick) = step.shows.map(|id| self.flows.step(id)) else {
            return;
        };
        let Kind::Pick { table, .. } = pick.kind else {
            let sentence = format!(
                "`shows` must name a `pick` step, and `{}` is none",
                pick.short()
            );
            return (self.report)(step, sentence);
        };
        let chosen = answers
            .get(&pick.id)
            .and_then(|label| self.flows.tables[table].row(label));
        if chosen.is_none() {
            let sentence = format!(
                "`{}` may be reached before a row of `{}` is chosen",
                step.short(),
                pick.short()
            );
            (self.report)(step, sentence);
        }
    }

    /// The labels by which a step can be left. Of a table only one row for each combination of
    /// classes is walked, since rows alike in every class lead the same way.
    fn exits(&self, step: &Step) -> Vec<(String, StepId)> {
        let left = step
            .transitions
            .iter()
            .filter(|transition| !transition.visit);
        let mut exits: Vec<(String, StepId)> = left
            .map(|transition| (transition.label.clone(), transition.to))
            .collect();
        if let Kind::Pick { table, to } = step.kind {
            let mut classes = HashSet::new();
            let table = &self.flows.tables[table];
            let rows = table
                .rows
                .iter()
                .filter(|row| classes.insert(class_of(table, row)));
            exits.extend(rows.map(|row| (row.id.clone(), to)));
        }
        exits
    }

    /// The present label, where `label` is a former one: both count as one.
    fn seen_as(&self, step: &Step, label: &str) -> String {
        self.flows
            .transition(step, label)
            .map_or(label, |transition| &transition.label)
            .to_owned()
    }
}

fn class_of<'a>(table: &super::Table, row: &'a super::Row) -> Vec<&'a str> {
    let class = |column: &super::Column| matches!(column.kind, super::ColumnKind::Class(_));
    let columns = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| class(column));
    columns.map(|(at, _)| row.text(at)).collect()
}
