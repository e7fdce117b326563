//! Resolves the names in a flow file: steps, facts, links, desks, tables, columns.

use guichet_nlu::diagnostics::{Word, did_you_mean};

use super::super::file::{KindFile, StepFile};
use super::super::{LinkTo, StepId, table};
use super::Lowering;

impl Lowering<'_> {
    /// A step of the same file.
    pub(super) fn own(&self, at: usize, word: &Word) -> Option<StepId> {
        let file = &self.files[at];
        let found = self
            .flows
            .names
            .get(&format!("{}.{}", file.id.text, word.text))
            .copied();
        if found.is_none() {
            let hint = did_you_mean(&word.text, file.steps.iter().map(|step| &*step.id.text));
            self.report(
                at,
                word.line,
                format!("no step is called `{}`{hint}", word.text),
            );
        }
        found
    }

    /// The target of a transition: a step of the same file, or the start or a door of another flow.
    pub(super) fn target(&self, at: usize, word: &Word) -> Option<StepId> {
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
            self.report(at, word.line, format!("no step is called `{name}`{hint}"));
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
            self.report(at, word.line, sentence);
        }
        Some(found)
    }

    pub(super) fn need(&self, at: usize, word: &Word) -> Option<StepId> {
        let Some(&id) = self.flows.names.get(&word.text) else {
            let hint = did_you_mean(&word.text, self.flows.names.keys().map(String::as_str));
            self.report(
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
            self.report(
                at,
                word.line,
                format!("`{}` must be a `choice` step to be needed", word.text),
            );
        }
        Some(id)
    }

    pub(super) fn goal(&self, at: usize, word: &Word) -> Option<StepId> {
        let id = self.own(at, word)?;
        let is_end =
            |step: &StepFile| step.id.text == word.text && matches!(step.kind, KindFile::End);
        if !self.files[at].steps.iter().any(is_end) {
            self.report(
                at,
                word.line,
                format!("the goal `{}` must be an `end` step", word.text),
            );
        }
        Some(id)
    }

    pub(super) fn fact(&self, at: usize, word: &Word) -> Option<usize> {
        let found = self
            .flows
            .facts
            .iter()
            .position(|fact| fact.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, self.flows.facts.iter().map(|fact| &*fact.id));
            self.report(
                at,
                word.line,
                format!("no fact is called `{}`{hint}", word.text),
            );
        }
        found
    }

    pub(super) fn desk(&self, at: usize, word: &Word) -> String {
        if !self.desks.contains(&word.text) {
            let hint = did_you_mean(&word.text, self.desks.iter().map(String::as_str));
            self.report(
                at,
                word.line,
                format!("no desk is called `{}`{hint}", word.text),
            );
        }
        word.text.clone()
    }

    pub(super) fn link(&self, at: usize, step: &StepFile, shows: Option<StepId>) -> Option<LinkTo> {
        if let Some(word) = &step.link_column {
            let shown = shows.and_then(|id| self.picked(at, id));
            let Some(table) = shown else {
                self.report(
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
            self.report(
                at,
                word.line,
                format!("no link is called `{}`{hint}", word.text),
            );
        }
        found.map(LinkTo::Listed)
    }

    /// The table that a `pick` step of this file chooses from.
    pub(super) fn picked(&self, at: usize, id: StepId) -> Option<usize> {
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

    pub(super) fn column(
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
            self.report(at, word.line, sentence);
            return None;
        };
        if !fits(&table.columns[column].kind) {
            self.report(
                at,
                word.line,
                format!("`{}` must be a `{kind}` column", word.text),
            );
            return None;
        }
        Some(column)
    }

    pub(super) fn table(&self, at: usize, word: &Word) -> Option<usize> {
        let found = self
            .flows
            .tables
            .iter()
            .position(|table| table.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, self.flows.tables.iter().map(|table| &*table.id));
            self.report(
                at,
                word.line,
                format!("no table is called `{}`{hint}", word.text),
            );
        }
        found
    }

    /// The step a `branch` looks at: one of the same file, or one that the flow needs.
    pub(super) fn on(&self, at: usize, word: &Word) -> Option<StepId> {
        if !word.text.contains('.') {
            return self.own(at, word);
        }
        if !self.files[at]
            .needs
            .iter()
            .any(|need| need.text == word.text)
        {
            let sentence = format!("`{}` must be listed in `needs` to be looked at", word.text);
            self.report(at, word.line, sentence);
        }
        self.flows.names.get(&word.text).copied()
    }
}
