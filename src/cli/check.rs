//! `guichet check`: every diagnostic about the flows and texts.

use std::io::Write as _;

use crate::check;

use super::settings::Settings;

pub(super) fn check(settings: &Settings) -> anyhow::Result<()> {
    let content = settings.content()?;
    let mut out = anstream::stdout().lock();
    match check::check(&content) {
        Ok(assistant) => {
            let flows = assistant.flows.flows.len();
            let steps = assistant.flows.steps.len();
            let locales = assistant.locales.tags().join(", ");
            writeln!(
                out,
                "{flows} flows, {steps} steps, in {locales}: no diagnostic"
            )?;
            for kind in assistant.flows.emergency.kinds_without_numbers() {
                let kind = kind.name();
                writeln!(
                    out,
                    "note: data/emergency.toml names no number for `{kind}`"
                )?;
            }
            let old = super::facts::old(&assistant.flows);
            if old > 0 {
                writeln!(
                    out,
                    "note: {old} facts were last looked at more than a year ago; `guichet facts --older-than 12m` lists them"
                )?;
            }
            for (tag, intents) in assistant.understander.without_examples() {
                let intents = intents.join(", ");
                writeln!(
                    out,
                    "note: nobody says anything for {intents} in locales/{tag}; there they are understood by what languages share"
                )?;
            }
            Ok(())
        }
        Err(diagnostics) => {
            for diagnostic in &diagnostics {
                writeln!(out, "{diagnostic}")?;
            }
            anyhow::bail!(
                "{} diagnostics; mend them and check again",
                diagnostics.len()
            )
        }
    }
}
