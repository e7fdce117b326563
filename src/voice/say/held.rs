//! Says all that is held of a conversation, and what was answered at a step.

use crate::answer::Value;
use crate::flow::{Kind, Step};
use crate::voice::bundle::Speechless;
use crate::voice::way_text;
use crate::wire::Block;

use super::{Page, Said};

impl Page<'_> {
    /// All that is held: the language, and each question with its answer.
    pub(super) fn my_data(&mut self) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        let language = Value::Text(self.locale.name.clone());
        self.text("said-mydata", None, &[("language", language)])?;
        let mut lines = Vec::new();
        for passed in session.visits.iter().flat_map(|visit| &visit.trail) {
            let Some(step) = self.flows.find(&passed.step) else {
                continue;
            };
            let text = self.step_text(step)?;
            let question = text.rsplit("\n\n").next().unwrap_or(&text);
            let answer = self.answer(step, &passed.label)?;
            let [question, answer] = [question.to_owned(), answer].map(Value::Text);
            lines.push(self.words(
                "said-mydata-line",
                None,
                &[("question", question), ("answer", answer)],
            )?);
        }
        if session.reminder.is_some() {
            lines.push(self.words("said-mydata-reminder", None, &[])?);
        }
        if lines.is_empty() {
            return self.text("said-mydata-nothing", None, &[]);
        }
        self.block(Block::Text(lines.join("\n")))
    }

    pub(in crate::voice) fn answer(&self, step: &Step, label: &str) -> Result<String, Speechless> {
        if let Kind::Pick { table, .. } = step.kind {
            let table = &self.flows.tables[table];
            if let Some(row) = table.row(label) {
                return Ok(table.name(row).to_owned());
            }
        }
        match (&step.kind, label) {
            (Kind::Text { .. }, "skip" | "stuck") => self.words(&step.message, Some(label), &[]),
            (Kind::Text { .. }, _) => self.words("said-checked", None, &[]),
            _ => way_text(self.locale, step, label, &[]),
        }
    }
}
