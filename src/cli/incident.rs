//! `guichet incident`: announces that a service is down, and that it is back.

use std::io::Write as _;
use std::sync::Arc;

use clap::Subcommand;

use crate::control::{IncidentRequest, take_incident};
use crate::incident::Incidents;

use super::now;
use super::settings::Settings;
use super::store_commands::{Held, held};

#[derive(Subcommand)]
pub(super) enum Incident {
    /// End an incident: the only one, or that of NUMBER
    End { number: Option<u32> },
    /// Show the incidents that are under way
    List,
    /// Announce an incident: TEXT is said once to each person at a step that stands on the service
    Start {
        /// The sentence that people read, in French: « EduConnect est en panne depuis 9 h 10. »
        text: String,
        /// The service that is down, by its id in services.toml
        #[arg(long, value_name = "SERVICE", default_value = "all")]
        service: String,
    },
}

pub(super) fn incident(settings: &Settings, incident: &Incident) -> anyhow::Result<()> {
    let request = match incident {
        Incident::End { number } => IncidentRequest::End(*number),
        Incident::List => IncidentRequest::List,
        Incident::Start { text, service } => IncidentRequest::Start {
            text: text.clone(),
            service: service.clone(),
        },
    };
    let runtime = super::runtime()?;
    let answered = match held(settings)? {
        Held::Here(store) => {
            let assistant = settings.assistant()?;
            let incidents = Incidents::open(Arc::new(*store))?;
            let done = take_incident(&incidents, &assistant.flows, request, now());
            runtime.block_on(done)?
        }
        Held::There(client) => runtime.block_on(client.incident(&request))?,
    };
    if !answered.well {
        anyhow::bail!("{}", answered.lines.join("\n"));
    }
    let mut out = anstream::stdout().lock();
    for line in &answered.lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
