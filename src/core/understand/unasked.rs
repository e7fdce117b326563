//! Finds texts of `answers/` that no step asks for.

use std::collections::HashMap;

use crate::flow::{Flows, Kind, Step};
use guichet_nlu::diagnostics::{Diagnostic, did_you_mean};
use guichet_nlu::intent::{IntentModel, TaughtAnswer};
use strum::VariantNames;

use super::act::{self, Act};

/// A diagnostic for each answer that has examples and that no step has. A flow that is edited does not
/// need them: without them a step is understood by its lists.
pub(super) fn unasked(flows: &Flows, intents: &IntentModel) -> Vec<Diagnostic> {
    let asks = |step: &&Step| matches!(step.kind, Kind::Choice | Kind::Tell | Kind::Text { .. });
    let labels = |step: &Step| -> Vec<String> {
        let labels = step.transitions.iter().map(|own| own.label.to_string());
        labels.collect()
    };
    let named = |step: &Step| (step.message.clone(), labels(step));
    let mut asked: HashMap<String, Vec<String>> =
        flows.steps.iter().filter(asks).map(named).collect();
    let acts = Act::VARIANTS.iter().map(|act| (*act).to_owned());
    asked.insert(act::QUESTION.to_owned(), acts.collect());
    let unasked = |answer: TaughtAnswer<'_>| {
        let sentence = match asked.get(answer.question) {
            None => {
                let hint = did_you_mean(answer.question, asked.keys().map(String::as_str));
                format!(
                    "no step that offers answers is called `{}`{hint}",
                    answer.question
                )
            }
            Some(labels) => {
                let labels = || labels.iter().map(String::as_str);
                let label = answer
                    .label
                    .filter(|label| labels().all(|own| own != *label))?;
                let hint = did_you_mean(label, labels());
                format!("`{}` has no answer `{label}`{hint}", answer.question)
            }
        };
        Some(Diagnostic::new(answer.file, answer.line, sentence))
    };
    intents.taught_answers().filter_map(unasked).collect()
}
