//! Turns flow files into flows: resolves every name, or reports it.

mod names;
mod steps;

use std::collections::{HashMap, HashSet};

use crate::validation::ValidationData;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, did_you_mean};

use super::file::{self, FlowFile};
use super::{
    Flow, Flows, Places, Scenes, StepId, emergency, fact, intent_file, progress, scene, service,
    table, verify,
};

/// The flow that every conversation begins with.
const FIRST: &str = "welcome";

/// Reads all sources; see [`Flows::read`].
pub(super) fn lower(sources: &[Source], diagnostics: &Diagnostics) -> Option<Flows> {
    let (validation_data, about_validation_data) = ValidationData::read(sources);
    diagnostics.extend(about_validation_data);
    let named = |path: &str| sources.iter().find(|source| source.path == path);
    let facts = named("facts.toml").map(|source| fact::facts(source, diagnostics));
    let links = named("links.toml").map(|source| fact::links(source, diagnostics));
    let desks = named("desks.toml").map(|source| fact::desks(source, diagnostics));
    let below = |folder: &'static str| sources.iter().filter(move |s| s.path.starts_with(folder));
    let places = Places::read(sources, diagnostics);
    let tables = below("tables/")
        .filter_map(|source| table::read(source, &places, diagnostics))
        .collect();
    let files: Vec<FlowFile<'_>> = below("flows/")
        .filter_map(|source| file::read(source, diagnostics))
        .collect();

    let steps: usize = files.iter().map(|file| file.steps.len()).sum();
    if steps >= usize::from(NOWHERE.0) {
        let sentence = format!("{steps} steps are more than can be told apart");
        diagnostics.add(Diagnostic::new(&files[0].source.path, 1, sentence));
        return None;
    }
    let mut names = HashMap::new();
    let mut count = 0u16;
    for file in &files {
        for step in &file.steps {
            let name = format!("{}.{}", file.id.text, step.id.text);
            if names.insert(name, StepId(count)).is_some() {
                let sentence = format!("two steps are called `{}`", step.id.text);
                diagnostics.add(Diagnostic::new(&file.source.path, step.id.line, sentence));
            }
            count += 1;
        }
    }

    let (facts, links) = (facts.unwrap_or_default(), links.unwrap_or_default());
    let emergency = named(emergency::FILE)
        .map(|source| emergency::read(source, &facts, &links, diagnostics))
        .unwrap_or_default();
    let flows = Flows {
        flows: Vec::new(),
        steps: Vec::new(),
        tables,
        places,
        intents: Vec::new(),
        articles: Vec::new(),
        pasted_links: None,
        not_helped: Vec::new(),
        facts,
        links,
        scenes: Scenes::default(),
        services: Vec::new(),
        emergency,
        validation_data,
        start: StepId(0),
        audience: None,
        minors: Vec::new(),
        names,
    };
    let desks = desks.unwrap_or_default();
    let mut lowering = Lowering {
        flows,
        files: &files,
        desks,
        diagnostics,
    };
    for at in 0..files.len() {
        lowering.flow(at);
    }
    lowering.audience();
    lowering.minors();
    lowering.renamed();
    let mut flows = lowering.finish()?;
    if let Some(source) = named(intent_file::FILE) {
        intent_file::lower(&mut flows, source, diagnostics);
    }
    if let Some(source) = named(service::FILE) {
        service::lower(&mut flows, source, diagnostics);
    }
    meanings(&mut flows, &files, diagnostics);
    scene::lower(&mut flows, sources, diagnostics);
    Some(flows)
}

/// Resolves `[step.means]`: the intents that are an answer of their step. Intents are read after
/// steps.
fn meanings(flows: &mut Flows, files: &[FlowFile<'_>], diagnostics: &Diagnostics) {
    for file in files {
        for step in &file.steps {
            let name = format!("{}.{}", file.id.text, step.id.text);
            let id = flows.names[&name];
            for (label, intents) in &step.means {
                let report = |line: usize, sentence: String| {
                    diagnostics.add(Diagnostic::new(&file.source.path, line, sentence));
                };
                let transitions = &flows.step(id).transitions;
                let Some(at) = transitions
                    .iter()
                    .position(|transition| transition.label == label.text)
                else {
                    let hint = did_you_mean(
                        &label.text,
                        transitions.iter().map(|transition| &*transition.label),
                    );
                    report(
                        label.line,
                        format!("`{name}` has no label `{}`{hint}", label.text),
                    );
                    continue;
                };
                for word in intents {
                    let Some(intent) = flows.intent(&word.text) else {
                        let known = flows.intents.iter().map(|intent| &*intent.id);
                        let hint = did_you_mean(&word.text, known);
                        let sentence = format!("no intent is called `{}`{hint}", word.text);
                        report(word.line, sentence);
                        continue;
                    };
                    let transitions = &mut flows.steps[usize::from(id.0)].transitions;
                    if transitions
                        .iter()
                        .any(|transition| transition.means.contains(&intent))
                    {
                        let sentence = format!("`{}` means two answers of `{name}`", word.text);
                        report(word.line, sentence);
                    }
                    transitions[at].means.push(intent);
                }
            }
        }
    }
}

/// Labels that a step may not use: an attribute of its message, or a label of other steps, has the
/// name.
const RESERVED: [&str; 8] = [
    "good",
    "help",
    "next",
    "picture",
    "rules-only",
    "skip",
    "stuck",
    "unsure",
];

/// Stands for a target that is no step, until its diagnostic has been made.
const NOWHERE: StepId = StepId(u16::MAX);

struct Lowering<'a> {
    flows: Flows,
    files: &'a [FlowFile<'a>],
    desks: Vec<String>,
    diagnostics: &'a Diagnostics,
}

impl Lowering<'_> {
    fn report(&self, file: usize, line: usize, sentence: impl Into<String>) {
        self.diagnostics.add(Diagnostic::new(
            &self.files[file].source.path,
            line,
            sentence,
        ));
    }

    fn flow(&mut self, at: usize) {
        let file = &self.files[at];
        let first = self.flows.steps.len();
        for step in &file.steps {
            let lowered = self.step(at, step);
            self.flows.steps.push(lowered);
        }
        let steps: Vec<StepId> = self.flows.steps[first..]
            .iter()
            .map(|step| step.id)
            .collect();
        let start = file
            .start
            .as_ref()
            .and_then(|word| self.own(at, word))
            .or(steps.first().copied());
        let Some(start) = start else {
            return self.report(at, file.id.line, "a flow needs at least one step");
        };
        let doors = file
            .doors
            .iter()
            .filter_map(|word| self.own(at, word))
            .collect();
        let needs = file
            .needs
            .iter()
            .filter_map(|word| self.need(at, word))
            .collect();
        let goal = file.goal.as_ref().and_then(|word| self.goal(at, word));
        let audience = file.audience.as_ref().map(|word| word.text.clone());
        let (id, file) = (file.id.text.clone(), file.source.path.clone());
        self.flows.flows.push(Flow {
            id,
            file,
            start,
            doors,
            needs,
            goal,
            audience,
            steps,
            services: Vec::new(),
            off: false,
        });
    }

    /// Finds the one step whose labels say who the person is.
    fn audience(&mut self) {
        let mut found = None;
        for (at, file) in self.files.iter().enumerate() {
            for step in file.steps.iter().filter(|step| step.audience) {
                let id = self.flows.names[&format!("{}.{}", file.id.text, step.id.text)];
                if found.replace(id).is_some() {
                    self.report(at, step.id.line, "only one step may say `audience = true`");
                }
            }
        }
        self.flows.audience = found;
        let transitions = found.map_or(&[][..], |id| &self.flows.step(id).transitions);
        for (at, file) in self.files.iter().enumerate() {
            let Some(word) = &file.audience else { continue };
            if !transitions
                .iter()
                .any(|transition| transition.label == word.text)
            {
                let hint = did_you_mean(
                    &word.text,
                    transitions.iter().map(|transition| &*transition.label),
                );
                self.report(
                    at,
                    word.line,
                    format!("no audience is called `{}`{hint}", word.text),
                );
            }
        }
    }

    /// Collects the audiences to whom some channels are closed.
    fn minors(&mut self) {
        let mut minors = Vec::new();
        for (at, file) in self.files.iter().enumerate() {
            for step in file.steps.iter().filter(|step| !step.minors.is_empty()) {
                if !step.audience {
                    let sentence = "`minors` belongs to the step that says `audience = true`";
                    self.report(at, step.minors[0].line, sentence);
                    continue;
                }
                let id = self.flows.names[&format!("{}.{}", file.id.text, step.id.text)];
                let transitions = &self.flows.step(id).transitions;
                for word in &step.minors {
                    if transitions
                        .iter()
                        .any(|transition| transition.label == word.text)
                    {
                        minors.push(word.text.clone());
                        continue;
                    }
                    let hint = did_you_mean(
                        &word.text,
                        transitions.iter().map(|transition| &*transition.label),
                    );
                    let sentence = format!("no audience is called `{}`{hint}", word.text);
                    self.report(at, word.line, sentence);
                }
            }
        }
        self.flows.minors = minors;
    }

    /// Makes the former names of steps lead to the steps.
    fn renamed(&mut self) {
        for (at, file) in self.files.iter().enumerate() {
            for step in &file.steps {
                let id = self.flows.names[&format!("{}.{}", file.id.text, step.id.text)];
                for was in &step.was {
                    let qualified = was.text.contains('.');
                    let name = if qualified {
                        was.text.clone()
                    } else {
                        format!("{}.{}", file.id.text, was.text)
                    };
                    if self.flows.names.insert(name, id).is_some() {
                        let sentence =
                            format!("`{}` is still, or twice, the name of a step", was.text);
                        self.report(at, was.line, sentence);
                    }
                }
            }
        }
    }

    /// The flows, proven, when every name in them leads somewhere.
    fn finish(mut self) -> Option<Flows> {
        let Some(welcome) = self.flows.flow(FIRST) else {
            let sentence = "there must be a flow `welcome`, with which every conversation begins";
            self.diagnostics
                .add(Diagnostic::new("flows/welcome.toml", 1, sentence));
            return None;
        };
        self.flows.start = welcome.start;
        if self.flows.flows.len() < self.files.len() {
            return None;
        }
        let unsound = self.mend();
        if verify::prove(&self.flows, &unsound, self.diagnostics) && unsound.is_empty() {
            progress::measure(&mut self.flows);
            verify::remember(&mut self.flows);
        }
        Some(self.flows)
    }

    /// Makes every target that is no step lead back to its own step, so that the texts can be
    /// checked too. Returns the flows in which this happened, which cannot be proven.
    fn mend(&mut self) -> HashSet<usize> {
        let mut unsound = HashSet::new();
        for step in &mut self.flows.steps {
            let transitions = step
                .transitions
                .iter_mut()
                .map(|transition| &mut transition.to);
            let named = transitions.chain(step.kind.named_mut());
            for target in named.filter(|to| **to == NOWHERE) {
                *target = step.id;
                unsound.insert(step.flow);
            }
        }
        unsound
    }
}
