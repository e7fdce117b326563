//! `guichet graph`: flows as drawings.

use std::io::Write as _;

use clap::ValueEnum;

use crate::flow::{Flow, Step, mermaid};
use guichet_nlu::diagnostics::did_you_mean;

use super::Graph;
use super::settings::Settings;

/// The languages a drawing can be written in.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    /// As Mermaid draws in Markdown pages
    Mermaid,
}

pub(super) fn graph(settings: &Settings, wanted: &Graph) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let flows = &assistant.flows;
    let drawn: Vec<&Flow> = match &wanted.flow {
        None => flows.flows.iter().collect(),
        Some(id) => {
            let hint = did_you_mean(id, flows.flows.iter().map(|flow| &*flow.id));
            vec![
                flows
                    .flow(id)
                    .ok_or_else(|| anyhow::anyhow!("there is no flow `{id}`{hint}"))?,
            ]
        }
    };
    let locales = &assistant.locales;
    let renderer = &assistant.renderer;
    let tag = locales.nearest(settings.locale().as_deref());
    let text_of = |step: &Step| renderer.step_in_short(flows, tag, step);
    let label_of = |step: &Step, label: &str| renderer.label_in_short(tag, step, label);
    let mut out = anstream::stdout().lock();
    for flow in drawn {
        match wanted.format {
            Format::Mermaid => write!(out, "{}", mermaid(flows, flow, text_of, label_of))?,
        }
    }
    Ok(())
}
