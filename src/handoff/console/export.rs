//! A ticket on its way into another system: one documented shape of JSON, or text. It holds words
//! only where the person agreed that they are kept.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::dialogue::TicketNumber;
use crate::handoff::Handoff;
use crate::i18n::FIRST;
use crate::store::Speaker;
use crate::turn::TurnError;
use guichet_core::handoff::{State, Ticket};

use super::snapshot::conversation;

/// The ticket as JSON; nothing when there is none of this number. README.md describes the shape.
///
/// # Errors
/// When the store cannot be read.
pub fn export_json(handoff: &Handoff, on: TicketNumber) -> Result<Option<Value>, TurnError> {
    let Some(ticket) = handoff.store.ticket(on)? else {
        return Ok(None);
    };
    let assistant = &handoff.assistant;
    let own = conversation(handoff, &ticket)?;
    let path: Vec<Value> = own
        .iter()
        .flat_map(|session| &session.stack)
        .flat_map(|frame| &frame.history)
        .map(|passed| {
            let step = assistant.flows.find(&passed.step);
            let title = step.map(|step| {
                assistant
                    .renderer
                    .step_in_short(&assistant.flows, FIRST, step)
            });
            json!({ "step": passed.step, "question": title, "answer": passed.label })
        })
        .collect();
    let faults: Vec<Value> = own
        .iter()
        .flat_map(|session| &session.validation_failures)
        .map(|tallied| {
            json!({ "step": tallied.step, "rule": tallied.fault, "count": tallied.count })
        })
        .collect();
    let words = match ticket.consent {
        Some(true) => {
            let spoken = handoff.store.spoken(on)?;
            let line = spoken.iter().map(|spoken| {
                let by = match spoken.by {
                    Speaker::Note => "note",
                    Speaker::Person => "person",
                    Speaker::Staff => "staff",
                };
                json!({ "at": spoken.at.to_string(), "by": by, "words": spoken.words.shown() })
            });
            Value::Array(line.collect())
        }
        _ => Value::Null,
    };
    let (state, reason) = state(&ticket);
    Ok(Some(json!({
        "guichet_request": 1,
        "number": on.number(),
        "desk": ticket.desk,
        "channel": ticket.person.channel.name(),
        "opened": ticket.opened.to_string(),
        "state": state,
        "reason": reason,
        "by": ticket.holder().map(ToString::to_string),
        "language": own.as_ref().map(|session| &session.language.tag),
        "at": own.as_ref().map(|session| &session.frame().at),
        "path": path,
        "faults": faults,
        "words": words,
    })))
}

fn state(ticket: &Ticket) -> (&'static str, Option<&str>) {
    match &ticket.state {
        State::Closed { reason, .. } => ("closed", Some(reason.name())),
        State::Held { .. } => ("held", None),
        State::Waiting { .. } => ("waiting", None),
    }
}

/// The ticket as text, one field a line.
///
/// # Errors
/// As [`export_json`].
pub fn export_text(handoff: &Handoff, on: TicketNumber) -> Result<Option<String>, TurnError> {
    let Some(Value::Object(fields)) = export_json(handoff, on)? else {
        return Ok(None);
    };
    let mut text = String::new();
    for (name, value) in &fields {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items {
                    let parts = item.as_object().into_iter().flatten();
                    let parts: Vec<String> = parts.map(|(_, value)| plain(value)).collect();
                    // Writing into a string does not fail.
                    let _ = writeln!(text, "{name}: {}", parts.join(" | "));
                }
            }
            value => {
                let _ = writeln!(text, "{name}: {}", plain(value));
            }
        }
    }
    Ok(Some(text))
}

/// A value without quotes, on one line.
fn plain(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    text.replace('\n', " / ")
}
