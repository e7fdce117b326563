//! Turns a step as written into a step: its kind and its transitions.

use crate::validation::{self, Validator};
use guichet_nlu::diagnostics::{Word, did_you_mean};

use super::super::file::{self, KindFile, StepFile, TextFile};
use super::super::{Branch, Kind, Step, StepId, Transition, table};
use super::{Lowering, NOWHERE, RESERVED};

impl Lowering<'_> {
    pub(super) fn step(&self, at: usize, step: &StepFile) -> Step {
        let file = &self.files[at];
        file::kebab(file.source, self.diagnostics, &step.id);
        let name = format!("{}.{}", file.id.text, step.id.text);
        let (kind, mut transitions) = self.kind(at, step);
        transitions.extend(self.visits(at, step));
        self.labels(at, step, &transitions);
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
            transitions,
            picture: step.picture,
            link: self.link(at, step, shows),
            shows,
            facts,
            stage: step.stage,
            said: step.said,
            ahead: step.ahead,
            wait: step.wait,
            blocked: step.blocked,
            looks_at: Vec::new(),
            progress: None,
        }
    }

    fn labels(&self, at: usize, step: &StepFile, transitions: &[Transition]) {
        let own = matches!(step.kind, KindFile::Choice { .. });
        for transition in transitions {
            if (own || transition.visit)
                && (RESERVED.contains(&&*transition.label)
                    || transition.label.ends_with("-said")
                    || transition.label.ends_with("-words")
                    || transition.label.starts_with("note-"))
            {
                let sentence = format!(
                    "`{}` is no label: texts have another use for it",
                    transition.label
                );
                self.report(at, step.id.line, sentence);
            }
        }
        for (old, new) in &step.renamed {
            if !transitions
                .iter()
                .any(|transition| transition.label == new.text)
            {
                let hint = did_you_mean(
                    &new.text,
                    transitions.iter().map(|transition| &*transition.label),
                );
                let sentence = format!("`{}` has no label `{}`{hint}", step.id.text, new.text);
                self.report(at, old.line, sentence);
            }
            if transitions
                .iter()
                .any(|transition| transition.label == old.text)
            {
                let sentence = format!("`{}` is still a label of `{}`", old.text, step.id.text);
                self.report(at, old.line, sentence);
            }
        }
    }

    fn kind(&self, at: usize, step: &StepFile) -> (Kind, Vec<Transition>) {
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
                        self.report(at, word.line, "`column` needs `on` to name a `pick` step");
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
                    self.report(
                        at,
                        step.id.line,
                        format!("`{}` offers no answers", step.id.text),
                    );
                }
                (Kind::Choice, self.transitions(at, step, answers))
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
                let transitions = self
                    .skip(at, step, skip.as_ref(), Some(to))
                    .into_iter()
                    .collect();
                match index {
                    Some(table) => (Kind::Pick { table, to }, transitions),
                    None => (Kind::Tell, transitions),
                }
            }
            KindFile::Tell { next } => {
                let to = next
                    .as_ref()
                    .and_then(|word| self.target(at, word))
                    .unwrap_or(NOWHERE);
                (
                    Kind::Tell,
                    vec![Transition {
                        label: "next".to_owned(),
                        former_names: Vec::new(),
                        to,
                        visit: false,
                        means: Vec::new(),
                    }],
                )
            }
            KindFile::Text(text) => self.text(at, step, text),
        }
    }

    fn text(&self, at: usize, step: &StepFile, text: &TextFile) -> (Kind, Vec<Transition>) {
        let check = self.check(at, text);
        let labels = check.map_or(&[][..], |check| check.labels);
        let transitions = self.ways_out(at, step, text, labels);
        let tries = text.tries.map(|(tries, line)| {
            if !(1..=20).contains(&tries) {
                self.report(at, line, "`tries` must be from 1 to 20");
            }
            u8::try_from(tries).unwrap_or(20)
        });
        match check {
            Some(check) => (Kind::Text { check, tries }, transitions),
            None => (Kind::Tell, transitions),
        }
    }

    fn check(&self, at: usize, text: &TextFile) -> Option<&'static Validator> {
        text.check.as_ref().and_then(|word| {
            let found = validation::check(&word.text);
            if found.is_none() {
                let hint = did_you_mean(
                    &word.text,
                    validation::CHECKS.iter().map(|check| check.name),
                );
                self.report(
                    at,
                    word.line,
                    format!("no check is called `{}`{hint}", word.text),
                );
            }
            found
        })
    }

    /// The transitions of a question whose answer is judged by a check with these labels.
    fn ways_out(
        &self,
        at: usize,
        step: &StepFile,
        text: &TextFile,
        labels: &[&str],
    ) -> Vec<Transition> {
        let next = text.next.as_ref().and_then(|word| self.target(at, word));
        let mut transitions = match &text.answers {
            Some(answers) => {
                self.cover(at, step.id.line, &step.id.text, labels, answers);
                self.transitions(at, step, answers)
            }
            None => {
                if text.next.is_none() {
                    let sentence = format!("`{}` needs `next` or `answers`", step.id.text);
                    self.report(at, step.id.line, sentence);
                }
                let to = next.unwrap_or(NOWHERE);
                labels.iter().map(|&label| transition(label, to)).collect()
            }
        };
        transitions.extend(self.skip(at, step, text.skip.as_ref(), next));
        if let Some(word) = &text.unsure {
            transitions.push(transition(
                "unsure",
                self.target(at, word).unwrap_or(NOWHERE),
            ));
        }
        if text.tries.is_some() != text.stuck.is_some() {
            let sentence = format!(
                "`{}` needs `tries` and `stuck` together, or neither",
                step.id.text
            );
            self.report(at, step.id.line, sentence);
        }
        if let Some(word) = &text.stuck {
            transitions.push(transition(
                "stuck",
                self.target(at, word).unwrap_or(NOWHERE),
            ));
        }
        transitions
    }

    fn cover(&self, at: usize, line: usize, step: &str, labels: &[&str], answers: &[(Word, Word)]) {
        let given: Vec<&str> = answers.iter().map(|(label, _)| &*label.text).collect();
        if !labels.iter().all(|label| given.contains(label)) || given.len() != labels.len() {
            let sentence = format!("`{step}` covers {given:?}, but its check answers {labels:?}");
            self.report(at, line, sentence);
        }
    }

    fn skip(
        &self,
        at: usize,
        step: &StepFile,
        skip: Option<&Option<Word>>,
        next: Option<StepId>,
    ) -> Option<Transition> {
        let to = match (skip?, next) {
            (Some(word), _) => self.target(at, word).unwrap_or(NOWHERE),
            (None, Some(next)) => next,
            (None, None) => {
                let sentence = format!("`{}` says `skip = true` and has no `next`", step.id.text);
                self.report(at, step.id.line, sentence);
                NOWHERE
            }
        };
        Some(transition("skip", to))
    }

    fn targets(&self, at: usize, answers: &[(Word, Word)]) -> Vec<(String, StepId)> {
        answers
            .iter()
            .map(|(label, word)| (label.text.clone(), self.target(at, word).unwrap_or(NOWHERE)))
            .collect()
    }

    fn transitions(&self, at: usize, step: &StepFile, answers: &[(Word, Word)]) -> Vec<Transition> {
        answers
            .iter()
            .map(|(label, word)| {
                file::kebab(self.files[at].source, self.diagnostics, label);
                let was = step
                    .renamed
                    .iter()
                    .filter(|(_, new)| new.text == label.text);
                let was = was.map(|(old, _)| old.text.clone()).collect();
                let to = self.target(at, word).unwrap_or(NOWHERE);
                Transition {
                    label: label.text.clone(),
                    former_names: was,
                    to,
                    visit: false,
                    means: Vec::new(),
                }
            })
            .collect()
    }

    /// The transitions to other journeys that return here. They must lead to another flow.
    fn visits(&self, at: usize, step: &StepFile) -> Vec<Transition> {
        let file = &self.files[at];
        for (label, word) in &step.visits {
            let flow = word.text.split('.').next().unwrap_or_default();
            let own = |step: &StepFile| step.id.text == word.text;
            if flow == file.id.text || file.steps.iter().any(own) {
                let sentence = format!(
                    "`{}` visits its own flow; use `answers` to go on within it",
                    label.text
                );
                self.report(at, word.line, sentence);
            }
        }
        let mut transitions = self.transitions(at, step, &step.visits);
        transitions
            .iter_mut()
            .for_each(|transition| transition.visit = true);
        transitions
    }
}

fn transition(label: &str, to: StepId) -> Transition {
    Transition {
        label: label.to_owned(),
        former_names: Vec::new(),
        to,
        visit: false,
        means: Vec::new(),
    }
}
