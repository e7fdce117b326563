//! The texts of steps and labels for a diagram of a flow.

use crate::flow::{Flows, Kind, Step};
use crate::i18n::{blanks, transition_text, vars, without_isolates};

use super::Renderer;

impl Renderer {
    /// The text of a step for a diagram: its question, or the beginning of what it says.
    pub fn step_in_short(&self, flows: &Flows, tag: &str, step: &Step) -> String {
        let question = self.question_of(flows, tag, step).unwrap_or_default();
        let short: String = question.chars().take(80).collect();
        let whole = short.len() == question.len();
        if whole { short } else { format!("{short}…") }
    }

    fn question_of(&self, flows: &Flows, tag: &str, step: &Step) -> Option<String> {
        if let Kind::Branch(branch) = &step.kind {
            return Some(flows.step(branch.on).short().to_owned());
        }
        let vars = blanks(&vars(flows, step));
        let text = self
            .locales
            .locale(tag)
            .text(&step.message, None, &vars)
            .ok()?;
        Some(without_isolates(
            text.rsplit("\n\n").next().unwrap_or(&text),
        ))
    }

    /// The text of a label for a diagram: what its button says, or else its name.
    pub fn label_in_short(&self, tag: &str, step: &Step, label: &str) -> String {
        let text = transition_text(self.locales.locale(tag), step, label, &blanks(&[]));
        text.map_or_else(|_| label.to_owned(), |text| without_isolates(&text))
    }
}
