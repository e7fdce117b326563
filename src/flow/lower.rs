//! Turns flow files into flows: resolves every name, or complains about it.

use std::collections::{HashMap, HashSet};

use crate::answer::{self, Lore};
use crate::source::{Complaint, Complaints, Source, Word, did_you_mean};

use super::file::{self, FlowFile, KindFile, StepFile, TextFile};
use super::{Branch, Flow, Flows, Kind, LinkTo, Step, StepId, Way, fact, progress, proof, table};

/// The flow that every conversation begins with.
const FIRST: &str = "welcome";

/// Telegram's limit for the data of a button, in bytes; a step and its label travel in it.
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>, 2026-06-11.
const BUTTON_DATA: usize = 64;

/// Reads all sources; see [`Flows::read`].
pub(super) fn lower(sources: &[Source], complaints: &Complaints) -> Option<Flows> {
    let (lore, about_lore) = Lore::read(sources);
    complaints.extend(about_lore);
    let named = |path: &str| sources.iter().find(|source| source.path == path);
    let facts = named("facts.toml").map(|source| fact::facts(source, complaints));
    let links = named("links.toml").map(|source| fact::links(source, complaints));
    let desks = named("desks.toml").map(|source| fact::desks(source, complaints));
    let below = |folder: &'static str| sources.iter().filter(move |s| s.path.starts_with(folder));
    let tables = below("tables/")
        .filter_map(|source| table::read(source, complaints))
        .collect();
    let files: Vec<FlowFile<'_>> = below("flows/")
        .filter_map(|source| file::read(source, complaints))
        .collect();

    let mut names = HashMap::new();
    let mut count = 0u16;
    for file in &files {
        for step in &file.steps {
            let name = format!("{}.{}", file.id.text, step.id.text);
            if names.insert(name, StepId(count)).is_some() {
                let sentence = format!("two steps are called `{}`", step.id.text);
                complaints.add(Complaint::new(&file.source.path, step.id.line, sentence));
            }
            count += 1;
        }
    }

    let flows = Flows {
        flows: Vec::new(),
        steps: Vec::new(),
        tables,
        facts: facts.unwrap_or_default(),
        links: links.unwrap_or_default(),
        lore,
        start: StepId(0),
        audience: None,
        names,
    };
    let desks = desks.unwrap_or_default();
    let mut lowering = Lowering {
        flows,
        files: &files,
        desks,
        complaints,
    };
    for at in 0..files.len() {
        lowering.flow(at);
    }
    lowering.audience();
    lowering.renamed();
    lowering.finish()
}

/// Names that an attribute of a step's message has already, or a label of other steps.
const RESERVED: [&str; 7] = [
    "good",
    "help",
    "next",
    "picture",
    "rules-only",
    "skip",
    "stuck",
];

/// Stands for a target that is no step, until the complaint about it has been made.
const NOWHERE: StepId = StepId(u16::MAX);

struct Lowering<'a> {
    flows: Flows,
    files: &'a [FlowFile<'a>],
    desks: Vec<String>,
    complaints: &'a Complaints,
}

impl Lowering<'_> {
    fn complain(&self, file: usize, line: usize, sentence: impl Into<String>) {
        self.complaints.add(Complaint::new(
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
            return self.complain(at, file.id.line, "a flow needs at least one step");
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
        });
    }

    /// A step of the same file.
    fn own(&self, at: usize, word: &Word) -> Option<StepId> {
        let file = &self.files[at];
        let found = self
            .flows
            .names
            .get(&format!("{}.{}", file.id.text, word.text))
            .copied();
        if found.is_none() {
            let hint = did_you_mean(&word.text, file.steps.iter().map(|step| &*step.id.text));
            self.complain(
                at,
                word.line,
                format!("no step is called `{}`{hint}", word.text),
            );
        }
        found
    }

    /// A target: a step of the same file, the start of another flow, or a door of another flow.
    fn target(&self, at: usize, word: &Word) -> Option<StepId> {
        let name = &word.text;
        let other = match name.split_once('.') {
            Some((flow, _)) => self.files.iter().find(|file| file.id.text == flow),
            None => {
                let here = self.files[at]
                    .steps
                    .iter()
                    .any(|step| step.id.text == *name);
                let flow = self.files.iter().find(|file| file.id.text == *name);
                if here { None } else { flow }
            }
        };
        let Some(other) = other else {
            return self.own(at, word);
        };
        let Some((_, step)) = name.split_once('.') else {
            let start = other.start.as_ref()?;
            return self
                .flows
                .names
                .get(&format!("{name}.{}", start.text))
                .copied();
        };
        let Some(&found) = self.flows.names.get(name) else {
            let hint = did_you_mean(step, other.steps.iter().map(|step| &*step.id.text));
            self.complain(at, word.line, format!("no step is called `{name}`{hint}"));
            return None;
        };
        let open = other
            .doors
            .iter()
            .chain(&other.start)
            .any(|door| door.text == step);
        if !open && other.id.text != self.files[at].id.text {
            let sentence =
                format!("`{name}` may not be entered from outside; list it in its `doors`");
            self.complain(at, word.line, sentence);
        }
        Some(found)
    }

    fn need(&self, at: usize, word: &Word) -> Option<StepId> {
        let Some(&id) = self.flows.names.get(&word.text) else {
            let hint = did_you_mean(&word.text, self.flows.names.keys().map(String::as_str));
            self.complain(
                at,
                word.line,
                format!("no step is called `{}`{hint}", word.text),
            );
            return None;
        };
        let (flow, step) = word.text.split_once('.')?;
        let kind = self
            .files
            .iter()
            .find(|file| file.id.text == flow)
            .and_then(|file| {
                file.steps
                    .iter()
                    .find(|other| other.id.text == step)
                    .map(|step| &step.kind)
            });
        if !matches!(kind, Some(KindFile::Choice { .. })) {
            self.complain(
                at,
                word.line,
                format!("`{}` must be a `choice` step to be needed", word.text),
            );
        }
        Some(id)
    }

    fn goal(&self, at: usize, word: &Word) -> Option<StepId> {
        let id = self.own(at, word)?;
        let is_end =
            |step: &StepFile| step.id.text == word.text && matches!(step.kind, KindFile::End);
        if !self.files[at].steps.iter().any(is_end) {
            self.complain(
                at,
                word.line,
                format!("the goal `{}` must be an `end` step", word.text),
            );
        }
        Some(id)
    }

    fn step(&self, at: usize, step: &StepFile) -> Step {
        let file = &self.files[at];
        file::kebab(file.source, self.complaints, &step.id);
        let name = format!("{}.{}", file.id.text, step.id.text);
        let (kind, ways) = self.kind(at, step);
        self.labels(at, step, &name, &ways);
        let facts = step
            .facts
            .iter()
            .filter_map(|word| self.fact(at, word))
            .collect();
        let shows = step.shows.as_ref().and_then(|word| self.own(at, word));
        Step {
            id: self.flows.names[&name],
            flow: at,
            message: format!("{}-{}", file.id.text, step.id.text),
            name,
            line: step.id.line,
            kind,
            ways,
            picture: step.picture,
            link: self.link(at, step, shows),
            shows,
            facts,
            stage: step.stage,
            looks_at: Vec::new(),
            progress: None,
        }
    }

    fn labels(&self, at: usize, step: &StepFile, name: &str, ways: &[Way]) {
        let own = matches!(step.kind, KindFile::Choice { .. });
        for way in ways {
            if own && (RESERVED.contains(&&*way.label) || way.label.ends_with("-words")) {
                let sentence =
                    format!("`{}` is no label: texts have another use for it", way.label);
                self.complain(at, step.id.line, sentence);
            }
            let length = name.len() + 1 + way.label.len();
            if length > BUTTON_DATA {
                let sentence = format!(
                    "`{name}:{}` is {length} bytes long; a button carries {BUTTON_DATA} at most",
                    way.label
                );
                self.complain(at, step.id.line, sentence);
            }
        }
        for (old, new) in &step.renamed {
            if !ways.iter().any(|way| way.label == new.text) {
                let hint = did_you_mean(&new.text, ways.iter().map(|way| &*way.label));
                let sentence = format!("`{}` has no label `{}`{hint}", step.id.text, new.text);
                self.complain(at, old.line, sentence);
            }
            if ways.iter().any(|way| way.label == old.text) {
                let sentence = format!("`{}` is still a label of `{}`", old.text, step.id.text);
                self.complain(at, old.line, sentence);
            }
        }
    }

    /// A row is chosen by a button too.
    fn rows(&self, at: usize, step: &StepFile, table: usize) {
        let name = format!("{}.{}", self.files[at].id.text, step.id.text);
        let table = &self.flows.tables[table];
        if let Some(row) = table.rows.iter().max_by_key(|row| row.id.len()) {
            let length = name.len() + 1 + row.id.len();
            if length > BUTTON_DATA {
                let sentence = format!(
                    "`{name}:{}` is {length} bytes long; a button carries {BUTTON_DATA} at most",
                    row.id
                );
                self.complain(at, step.id.line, sentence);
            }
        }
    }

    fn fact(&self, at: usize, word: &Word) -> Option<usize> {
        let found = self
            .flows
            .facts
            .iter()
            .position(|fact| fact.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, self.flows.facts.iter().map(|fact| &*fact.id));
            self.complain(
                at,
                word.line,
                format!("no fact is called `{}`{hint}", word.text),
            );
        }
        found
    }

    fn link(&self, at: usize, step: &StepFile, shows: Option<StepId>) -> Option<LinkTo> {
        if let Some(word) = &step.link_column {
            let shown = shows.and_then(|id| self.picked(at, id));
            let Some(table) = shown else {
                self.complain(
                    at,
                    word.line,
                    "`link-column` needs `shows` to name a `pick` step",
                );
                return None;
            };
            return self
                .column(
                    at,
                    table,
                    word,
                    |kind| *kind == table::ColumnKind::Link,
                    "link",
                )
                .map(LinkTo::Shown);
        }
        let word = step.link.as_ref()?;
        let found = self
            .flows
            .links
            .iter()
            .position(|link| link.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, self.flows.links.iter().map(|link| &*link.id));
            self.complain(
                at,
                word.line,
                format!("no link is called `{}`{hint}", word.text),
            );
        }
        found.map(LinkTo::Listed)
    }

    /// The table that a `pick` step of this file chooses from.
    fn picked(&self, at: usize, id: StepId) -> Option<usize> {
        let name = self.flows.names.iter().find(|(_, other)| **other == id)?.0;
        let (_, short) = name.split_once('.')?;
        let step = self.files[at]
            .steps
            .iter()
            .find(|step| step.id.text == short)?;
        let KindFile::Pick {
            table: Some(table), ..
        } = &step.kind
        else {
            return None;
        };
        self.flows
            .tables
            .iter()
            .position(|other| other.id == table.text)
    }

    fn column(
        &self,
        at: usize,
        table: usize,
        word: &Word,
        fits: impl Fn(&table::ColumnKind) -> bool,
        kind: &str,
    ) -> Option<usize> {
        let table = &self.flows.tables[table];
        let Some(column) = table.column(&word.text) else {
            let hint = did_you_mean(&word.text, table.columns.iter().map(|column| &*column.name));
            let sentence = format!("`{}` has no column `{}`{hint}", table.id, word.text);
            self.complain(at, word.line, sentence);
            return None;
        };
        if !fits(&table.columns[column].kind) {
            self.complain(
                at,
                word.line,
                format!("`{}` must be a `{kind}` column", word.text),
            );
            return None;
        }
        Some(column)
    }

    fn kind(&self, at: usize, step: &StepFile) -> (Kind, Vec<Way>) {
        match &step.kind {
            KindFile::Branch {
                on,
                column,
                answers,
            } => {
                let on = on.as_ref().and_then(|word| self.on(at, word));
                let column = column.as_ref().and_then(|word| {
                    let table = on.and_then(|on| self.picked(at, on));
                    let Some(table) = table else {
                        self.complain(at, word.line, "`column` needs `on` to name a `pick` step");
                        return None;
                    };
                    let class =
                        |kind: &table::ColumnKind| matches!(kind, table::ColumnKind::Class(_));
                    self.column(at, table, word, class, "class")
                });
                let answers = self.targets(at, answers);
                (
                    Kind::Branch(Branch {
                        on: on.unwrap_or(NOWHERE),
                        column,
                        answers,
                    }),
                    Vec::new(),
                )
            }
            KindFile::Choice { answers } => {
                if answers.is_empty() {
                    self.complain(
                        at,
                        step.id.line,
                        format!("`{}` offers no answers", step.id.text),
                    );
                }
                (Kind::Choice, self.ways(at, step, answers))
            }
            KindFile::End => (Kind::End, Vec::new()),
            KindFile::Human { desk } => {
                let desk = desk
                    .as_ref()
                    .map_or_else(String::new, |word| self.desk(at, word));
                (Kind::Human { desk }, Vec::new())
            }
            KindFile::Pick { table, next, skip } => {
                let index = table.as_ref().and_then(|word| self.table(at, word));
                let to = next
                    .as_ref()
                    .and_then(|word| self.target(at, word))
                    .unwrap_or(NOWHERE);
                let ways = self
                    .skip(at, step, skip.as_ref(), Some(to))
                    .into_iter()
                    .collect();
                match index {
                    Some(table) => {
                        self.rows(at, step, table);
                        (Kind::Pick { table, to }, ways)
                    }
                    None => (Kind::Tell, ways),
                }
            }
            KindFile::Tell { next } => {
                let to = next
                    .as_ref()
                    .and_then(|word| self.target(at, word))
                    .unwrap_or(NOWHERE);
                (
                    Kind::Tell,
                    vec![Way {
                        label: "next".to_owned(),
                        was: Vec::new(),
                        to,
                    }],
                )
            }
            KindFile::Text(text) => self.text(at, step, text),
        }
    }

    fn desk(&self, at: usize, word: &Word) -> String {
        if !self.desks.contains(&word.text) {
            let hint = did_you_mean(&word.text, self.desks.iter().map(String::as_str));
            self.complain(
                at,
                word.line,
                format!("no desk is called `{}`{hint}", word.text),
            );
        }
        word.text.clone()
    }

    /// What a `branch` looks at: a step of the same file, or one that the flow needs.
    fn on(&self, at: usize, word: &Word) -> Option<StepId> {
        if !word.text.contains('.') {
            return self.own(at, word);
        }
        if !self.files[at]
            .needs
            .iter()
            .any(|need| need.text == word.text)
        {
            let sentence = format!("`{}` must be listed in `needs` to be looked at", word.text);
            self.complain(at, word.line, sentence);
        }
        self.flows.names.get(&word.text).copied()
    }

    fn table(&self, at: usize, word: &Word) -> Option<usize> {
        let found = self
            .flows
            .tables
            .iter()
            .position(|table| table.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, self.flows.tables.iter().map(|table| &*table.id));
            self.complain(
                at,
                word.line,
                format!("no table is called `{}`{hint}", word.text),
            );
        }
        found
    }

    fn text(&self, at: usize, step: &StepFile, text: &TextFile) -> (Kind, Vec<Way>) {
        let check = text.check.as_ref().and_then(|word| {
            let found = answer::check(&word.text);
            if found.is_none() {
                let hint = did_you_mean(&word.text, answer::CHECKS.iter().map(|check| check.name));
                self.complain(
                    at,
                    word.line,
                    format!("no check is called `{}`{hint}", word.text),
                );
            }
            found
        });
        let next = text.next.as_ref().and_then(|word| self.target(at, word));
        let labels = check.map_or(&[][..], |check| check.labels);
        let mut ways = match &text.answers {
            Some(answers) => {
                self.cover(at, step.id.line, &step.id.text, labels, answers);
                self.ways(at, step, answers)
            }
            None => {
                if text.next.is_none() {
                    let sentence = format!("`{}` needs `next` or `answers`", step.id.text);
                    self.complain(at, step.id.line, sentence);
                }
                let to = next.unwrap_or(NOWHERE);
                labels.iter().map(|&label| way(label, to)).collect()
            }
        };
        ways.extend(self.skip(at, step, text.skip.as_ref(), next));
        if text.tries.is_some() != text.stuck.is_some() {
            let sentence = format!(
                "`{}` needs `tries` and `stuck` together, or neither",
                step.id.text
            );
            self.complain(at, step.id.line, sentence);
        }
        if let Some(word) = &text.stuck {
            ways.push(way("stuck", self.target(at, word).unwrap_or(NOWHERE)));
        }
        let tries = text.tries.map(|(tries, line)| {
            if !(1..=20).contains(&tries) {
                self.complain(at, line, "`tries` must be from 1 to 20");
            }
            u8::try_from(tries).unwrap_or(20)
        });
        match check {
            Some(check) => (Kind::Text { check, tries }, ways),
            None => (Kind::Tell, ways),
        }
    }

    fn cover(&self, at: usize, line: usize, step: &str, labels: &[&str], answers: &[(Word, Word)]) {
        let given: Vec<&str> = answers.iter().map(|(label, _)| &*label.text).collect();
        if !labels.iter().all(|label| given.contains(label)) || given.len() != labels.len() {
            let sentence = format!("`{step}` covers {given:?}, but its check answers {labels:?}");
            self.complain(at, line, sentence);
        }
    }

    fn skip(
        &self,
        at: usize,
        step: &StepFile,
        skip: Option<&Option<Word>>,
        next: Option<StepId>,
    ) -> Option<Way> {
        let to = match (skip?, next) {
            (Some(word), _) => self.target(at, word).unwrap_or(NOWHERE),
            (None, Some(next)) => next,
            (None, None) => {
                let sentence = format!("`{}` says `skip = true` and has no `next`", step.id.text);
                self.complain(at, step.id.line, sentence);
                NOWHERE
            }
        };
        Some(way("skip", to))
    }

    fn targets(&self, at: usize, answers: &[(Word, Word)]) -> Vec<(String, StepId)> {
        answers
            .iter()
            .map(|(label, word)| (label.text.clone(), self.target(at, word).unwrap_or(NOWHERE)))
            .collect()
    }

    fn ways(&self, at: usize, step: &StepFile, answers: &[(Word, Word)]) -> Vec<Way> {
        answers
            .iter()
            .map(|(label, word)| {
                file::kebab(self.files[at].source, self.complaints, label);
                let was = step
                    .renamed
                    .iter()
                    .filter(|(_, new)| new.text == label.text);
                let was = was.map(|(old, _)| old.text.clone()).collect();
                let to = self.target(at, word).unwrap_or(NOWHERE);
                Way {
                    label: label.text.clone(),
                    was,
                    to,
                }
            })
            .collect()
    }

    /// The one step whose labels say who is being spoken to.
    fn audience(&mut self) {
        let mut found = None;
        for (at, file) in self.files.iter().enumerate() {
            for step in file.steps.iter().filter(|step| step.audience) {
                let id = self.flows.names[&format!("{}.{}", file.id.text, step.id.text)];
                if found.replace(id).is_some() {
                    self.complain(at, step.id.line, "only one step may say `audience = true`");
                }
            }
        }
        self.flows.audience = found;
        let ways = found.map_or(&[][..], |id| &self.flows.step(id).ways);
        for (at, file) in self.files.iter().enumerate() {
            let Some(word) = &file.audience else { continue };
            if !ways.iter().any(|way| way.label == word.text) {
                let hint = did_you_mean(&word.text, ways.iter().map(|way| &*way.label));
                self.complain(
                    at,
                    word.line,
                    format!("no audience is called `{}`{hint}", word.text),
                );
            }
        }
    }

    /// Old names lead to the steps that bear other names now.
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
                        self.complain(at, was.line, sentence);
                    }
                }
            }
        }
    }

    /// The flows, proven, when every name in them leads somewhere.
    fn finish(mut self) -> Option<Flows> {
        let Some(welcome) = self.flows.flow(FIRST) else {
            let sentence = "there must be a flow `welcome`, with which every conversation begins";
            self.complaints
                .add(Complaint::new("flows/welcome.toml", 1, sentence));
            return None;
        };
        self.flows.start = welcome.start;
        if self.flows.flows.len() < self.files.len() {
            return None;
        }
        let unsound = self.mend();
        if proof::prove(&self.flows, &unsound, self.complaints) && unsound.is_empty() {
            progress::measure(&mut self.flows);
            proof::remember(&mut self.flows);
        }
        Some(self.flows)
    }

    /// Targets that are no step lead back to their own step, so that the texts can be looked at
    /// too; the flows they are in, which cannot be proven, are given.
    fn mend(&mut self) -> HashSet<usize> {
        let mut unsound = HashSet::new();
        for step in &mut self.flows.steps {
            let ways = step.ways.iter_mut().map(|way| &mut way.to);
            let more: Vec<&mut StepId> = match &mut step.kind {
                Kind::Branch(branch) => {
                    let answers = branch.answers.iter_mut().map(|(_, to)| to);
                    answers.chain([&mut branch.on]).collect()
                }
                Kind::Pick { to, .. } => vec![to],
                _ => Vec::new(),
            };
            for target in ways.chain(more).filter(|to| **to == NOWHERE) {
                *target = step.id;
                unsound.insert(step.flow);
            }
        }
        unsound
    }
}

fn way(label: &str, to: StepId) -> Way {
    Way {
        label: label.to_owned(),
        was: Vec::new(),
        to,
    }
}
