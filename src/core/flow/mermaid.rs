//! Draws a flow as a Mermaid diagram, for the documentation and for the reviewer of a journey.

use std::fmt::Write as _;

use super::{Flow, Flows, Kind, Step, StepId};

/// The diagram of one flow. `text_of` gives the words of a step, `label_of` those of a label.
pub fn mermaid(
    flows: &Flows,
    flow: &Flow,
    text_of: impl Fn(&Step) -> String,
    label_of: impl Fn(&Step, &str) -> String,
) -> String {
    let mut drawing = String::from("flowchart TD\n");
    for &id in &flow.steps {
        let step = flows.step(id);
        let (open, close) = brackets(&step.kind);
        let text = quoted(&text_of(step));
        let _ = writeln!(drawing, "    {}{open}\"{text}\"{close}", node(flows, id));
    }
    for &id in &flow.steps {
        let step = flows.step(id);
        for (label, to) in edges(flows, step) {
            let text = quoted(&label_of(step, &label));
            let (from, to) = (node(flows, id), node(flows, to));
            // A transition that returns to its step is a dotted line.
            let visit = step
                .transitions
                .iter()
                .any(|transition| transition.visit && transition.label == label);
            let arrow = if visit { "-.->" } else { "-->" };
            let _ = writeln!(drawing, "    {from} {arrow}|\"{text}\"| {to}");
        }
    }
    drawing
}

fn edges(flows: &Flows, step: &Step) -> Vec<(String, StepId)> {
    let mut edges: Vec<(String, StepId)> = match &step.kind {
        Kind::Branch(branch) => branch.answers.clone(),
        Kind::Pick { table, to } => vec![(flows.tables[*table].id.clone(), *to)],
        Kind::Choice | Kind::End | Kind::Human { .. } | Kind::Tell | Kind::Text { .. } => {
            Vec::new()
        }
    };
    edges.extend(
        step.transitions
            .iter()
            .map(|transition| (transition.label.clone(), transition.to)),
    );
    edges
}

fn node(flows: &Flows, id: StepId) -> String {
    flows.step(id).name.replace(['.', '-'], "_")
}

fn brackets(kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Branch(_) => ("{", "}"),
        Kind::Choice => ("([", "])"),
        Kind::End => ("(((", ")))"),
        Kind::Human { .. } => ("[/", "/]"),
        Kind::Pick { .. } => ("[(", ")]"),
        Kind::Tell => ("[", "]"),
        Kind::Text { .. } => (">", "]"),
    }
}

/// Mermaid ends a text at a double quote and reads `#` as an entity.
fn quoted(text: &str) -> String {
    let flat: Vec<&str> = text.split_whitespace().collect();
    flat.join(" ").replace('#', "#35;").replace('"', "#quot;")
}
