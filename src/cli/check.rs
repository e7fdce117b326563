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
