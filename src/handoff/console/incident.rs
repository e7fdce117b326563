//! Announces an incident at the desk, shows those that are under way, and ends one.

use crate::flow::ALL_SERVICES;
use crate::i18n::id;
use crate::incident::IncidentError;
use crate::store::{Audit, CommitReceipt, IncidentRecord};
use crate::turn::TurnError;
use crate::validation::Value;

use super::line::Name;
use super::{ConsoleReply, Rest, StaffConsole};

impl StaffConsole<'_> {
    /// `/incident`, `/incident end`, or a sentence for people, perhaps after the name of a service.
    pub(super) fn incident(&self, rest: &str) -> Result<(Rest, CommitReceipt), TurnError> {
        let rest = rest.trim();
        let (first, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if rest.is_empty() || rest.eq_ignore_ascii_case("list") {
            let told = self.incidents_under_way()?;
            return Ok((Rest::Told(told), self.handoff.store.so_far()));
        }
        let audit = |outcome: &str| Audit {
            at: self.now,
            by: self.by.to_string(),
            act: Name::Incident.name().to_owned(),
            on: None,
            outcome: outcome.to_owned(),
        };
        let incidents = &self.handoff.incidents;
        let ends = first.eq_ignore_ascii_case("end");
        let done = if ends {
            let number = more.trim();
            match (number.is_empty(), number.parse()) {
                (true, _) => incidents.end(None, self.now, Some(&audit("ended"))),
                (false, Ok(number)) => incidents.end(Some(number), self.now, Some(&audit("ended"))),
                (false, Err(_)) => Err(IncidentError::None),
            }
        } else {
            let services = &self.handoff.assistant.flows.services;
            let service = first.to_lowercase();
            let (service, text) = match () {
                () if service == ALL_SERVICES => (None, more),
                // « EduConnect est en panne » begins with the name too, and names it to people.
                () if services.contains(&service) && !first.starts_with(char::is_uppercase) => {
                    (Some(service), more)
                }
                () => (None, rest),
            };
            incidents.start(text, service, self.now, Some(&audit("started")))
        };
        let told = match done {
            Ok((number, durable)) => {
                let number = [("number", Value::Number(number))];
                let message = match ends {
                    true => id!("staff-incident-over"),
                    false => id!("staff-incident-started"),
                };
                return Ok((Rest::Told(self.say(message, &number)?), durable));
            }
            Err(IncidentError::Store(error)) => return Err(error.into()),
            Err(IncidentError::None) => self.refuse(id!("staff-incident-none")),
            // The member of staff has to choose one of them by its number.
            Err(IncidentError::Several) => self
                .incidents_under_way()
                .map(|all| ConsoleReply { well: false, ..all }),
            Err(IncidentError::Address | IncidentError::Empty | IncidentError::TooLong(_)) => {
                self.refuse(id!("staff-incident-how"))
            }
        };
        let durable = self.handoff.store.audit(&audit("refused"))?;
        Ok((Rest::Told(told?), durable))
    }

    fn incidents_under_way(&self) -> Result<ConsoleReply, TurnError> {
        let line = |incident: &IncidentRecord| {
            let service = incident.service.as_deref().unwrap_or(ALL_SERVICES);
            let vars = [
                ("number", Value::Number(incident.number)),
                ("service", Value::Text(service.to_owned())),
                ("text", Value::Text(incident.text.clone())),
            ];
            self.text(id!("staff-incident-line"), &vars)
        };
        let all = self.handoff.incidents.under_way()?;
        if all.is_empty() {
            return self.say(id!("staff-incident-none"), &[]);
        }
        let lines: Result<Vec<String>, TurnError> = all.iter().map(line).collect();
        Ok(ConsoleReply::text(&lines?.join("\n"), true))
    }
}
