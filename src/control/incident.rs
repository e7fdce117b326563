//! What another program asks of incidents: to announce one, to end one, to list them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::flow::{ALL_SERVICES, Flows};
use crate::incident::{IncidentError, Incidents};
use guichet_nlu::diagnostics::did_you_mean;

use super::Answered;

/// The request of `/incident`.
#[derive(Serialize, Deserialize)]
pub enum IncidentRequest {
    /// Announce an incident.
    Start {
        /// The sentence that people read.
        text: String,
        /// The service by its id; `all` for every service.
        service: String,
    },
    /// End an incident: that of the number, or the only one.
    End(Option<u32>),
    /// List those that are under way.
    List,
}

/// Carries out a request, and answers once its effect is durable.
///
/// # Errors
/// When the store cannot be read or cannot keep it. What the operator can mend is an answer.
pub async fn take_incident(
    incidents: &Incidents,
    flows: &Flows,
    request: IncidentRequest,
    now: Timestamp,
) -> Result<Answered, crate::store::StoreError> {
    let done = match request {
        IncidentRequest::Start { text, service } => {
            if service != ALL_SERVICES && !flows.services.contains(&service) {
                return Ok(refused(unknown(flows, &service)));
            }
            let service = Some(service).filter(|service| service != ALL_SERVICES);
            let started = incidents.start(&text, service, now, None);
            started.map(|done| {
                (
                    done,
                    "is announced: it is said once to each person at a step that it concerns",
                )
            })
        }
        IncidentRequest::End(number) => {
            let ended = incidents.end(number, now, None);
            ended.map(|done| {
                (
                    done,
                    "is over: those who asked for it are told, outside the quiet hours",
                )
            })
        }
        IncidentRequest::List => return list(incidents),
    };
    match done {
        Ok(((number, durable), what)) => {
            durable.wait().await?;
            Ok(Answered {
                lines: vec![format!("incident {number} {what}")],
                well: true,
                on: None,
            })
        }
        Err(IncidentError::Store(error)) => Err(error),
        Err(error) => Ok(refused(error.to_string())),
    }
}

fn list(incidents: &Incidents) -> Result<Answered, crate::store::StoreError> {
    let all = incidents.under_way()?;
    let line = |incident: &crate::store::IncidentRecord| {
        let service = incident.service.as_deref().unwrap_or(ALL_SERVICES);
        let (number, began, text) = (incident.number, incident.began, &incident.text);
        format!("{number}  {began}  {service}  {text}")
    };
    let mut lines: Vec<String> = all.iter().map(line).collect();
    if lines.is_empty() {
        lines.push("no incident is under way".to_owned());
    }
    Ok(Answered {
        lines,
        well: true,
        on: None,
    })
}

fn refused(line: String) -> Answered {
    Answered {
        lines: vec![line],
        well: false,
        on: None,
    }
}

fn unknown(flows: &Flows, service: &str) -> String {
    let known = || {
        flows
            .services
            .iter()
            .map(|known| &**known)
            .chain([ALL_SERVICES])
    };
    let all: Vec<&str> = known().collect();
    let hint = did_you_mean(service, known());
    format!(
        "no service is called `{service}`{hint}; there are {}",
        all.join(", ")
    )
}
