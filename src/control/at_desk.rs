//! What a terminal asks of the desk: a line of somebody who answers there, the log, a request.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::app::Service;
use crate::channel::terminal::Terminals;
use crate::desk::{self, ConsoleLine};
use crate::dialogue::TicketNumber;
use crate::inbox::InboxError;
use crate::message::ChannelName;
use crate::store::Audit;
use crate::ticket::Staff;

/// The request of `/desk`.
#[derive(Serialize, Deserialize)]
pub enum Ask {
    /// Everything that was done and refused there.
    Audit,
    /// A request, by its number, as JSON or as text.
    Export {
        /// Its number.
        number: u32,
        /// Whether as JSON.
        json: bool,
    },
    /// A line that somebody wrote.
    Line {
        /// Who, by the name they gave.
        name: String,
        /// Tells it from every other line.
        id: String,
        /// The line.
        words: Zeroizing<String>,
    },
}

/// The answer to `/desk`.
#[derive(Serialize, Deserialize)]
pub struct Answered {
    /// What is to be read.
    pub lines: Vec<String>,
    /// Whether what was asked was done.
    pub well: bool,
}

/// Answers what was asked of the desk, once it is durable.
///
/// # Errors
/// When the store cannot be read or cannot keep it.
pub async fn ask(service: &Service, ask: Ask, now: Timestamp) -> Result<Answered, InboxError> {
    Ok(match ask {
        Ask::Audit => {
            let all = service.store.audits()?;
            Answered {
                lines: all.iter().map(line).collect(),
                well: true,
            }
        }
        Ask::Export { number, json } => {
            let on = TicketNumber::new(number);
            let found = match on {
                Some(on) if json => desk::export_json(service, on)?
                    .map(|value| serde_json::to_string_pretty(&value).unwrap_or_default()),
                Some(on) => desk::export_text(service, on)?,
                None => None,
            };
            Answered {
                well: found.is_some(),
                lines: found
                    .unwrap_or_default()
                    .lines()
                    .map(str::to_owned)
                    .collect(),
            }
        }
        Ask::Line { name, id, words } => {
            let by = staff(&name);
            let written = ConsoleLine {
                by: &by,
                words,
                id: &id,
                on: None,
            };
            let told = desk::take(service, written, now).await?;
            let choices = told.choices.iter();
            let mut lines = told.lines;
            lines.extend(choices.map(|(text, line)| format!("{line}  {text}")));
            Answered {
                lines,
                well: told.well,
            }
        }
    })
}

fn line(audit: &Audit) -> String {
    let on = audit
        .on
        .and_then(TicketNumber::new)
        .map(|on| on.to_string());
    let on = on.unwrap_or_else(|| "-".to_owned());
    format!(
        "{}  {}  {}  {on}  {}",
        audit.at, audit.by, audit.act, audit.outcome
    )
}

/// A member of staff at a terminal of this machine, by the name they gave.
fn staff(name: &str) -> Staff {
    Staff {
        channel: ChannelName::Terminal,
        id: name.to_owned(),
    }
}

const DESK: &str = "desk:";

/// The name of the screen of somebody at the desk.
pub fn screen_of(name: &str) -> String {
    format!("{DESK}{name}")
}

/// The name of whoever a screen at the desk belongs to; nothing for any other screen.
pub fn desk_of(screen: &str) -> Option<&str> {
    screen.strip_prefix(DESK)
}

/// A screen is there: what waited for it is sent.
///
/// # Errors
/// When the store cannot be read.
pub fn attend(service: &Service, screen: &str) -> Result<(), InboxError> {
    let address = Terminals::address(screen);
    match desk_of(screen) {
        Some(name) => {
            let by = staff(name);
            // Nobody else is told anything.
            match service.inbox.desks().of(&by).next() {
                Some(_) => service.inbox.staff_arrives(&by, address),
                None => Ok(()),
            }
        }
        None => service.inbox.attend(&address),
    }
}
