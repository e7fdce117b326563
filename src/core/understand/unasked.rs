//! Finds texts of `answers/` that no step asks for.

use std::collections::HashMap;

use crate::flow::{Flows, Kind, Step, StepId};
use guichet_nlu::diagnostics::{Diagnostic, did_you_mean};
use guichet_nlu::intent::{IntentModel, TaughtAnswer};

/// A diagnostic for each answer that has examples and that no step has. A flow that is edited does not
/// need them: without them a step is understood by its lists.
pub(super) fn unasked(flows: &Flows, intents: &IntentModel) -> Vec<Diagnostic> {
    let asks = |step: &&Step| matches!(step.kind, Kind::Choice | Kind::Tell);
    let named = |step: &Step| (step.message.clone(), step.id);
    let steps: HashMap<String, StepId> = flows.steps.iter().filter(asks).map(named).collect();
    let unasked = |answer: TaughtAnswer<'_>| {
        let sentence = match steps.get(answer.question) {
            None => {
                let hint = did_you_mean(answer.question, steps.keys().map(String::as_str));
                format!(
                    "no step that offers answers is called `{}`{hint}",
                    answer.question
                )
            }
            Some(step) => {
                let labels = || flows.step(*step).transitions.iter().map(|own| &*own.label);
                let own = |label: &&str| labels().any(|own| own == *label);
                let label = answer.label.filter(|label| !own(label))?;
                let hint = did_you_mean(label, labels());
                format!("`{}` has no answer `{label}`{hint}", answer.question)
            }
        };
        Some(Diagnostic::new(answer.file, answer.line, sentence))
    };
    intents.taught_answers().filter_map(unasked).collect()
}
