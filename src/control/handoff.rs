//! What a terminal asks of the desk: to carry out a line of a member of staff, to read the audit
//! log, to export a ticket, or to let a member of staff in from a browser.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::app::Service;
use crate::channel::terminal::Terminals;
use crate::dialogue::TicketNumber;
use crate::handoff::Focus;
use crate::handoff::console::{self, ConsoleLine};
use crate::message::ChannelName;
use crate::store::{Audit, CommitReceipt, DeskSession};
use crate::turn::TurnError;
use guichet_core::handoff::Staff;

/// The request of `/desk`.
#[derive(Serialize, Deserialize)]
pub enum Ask {
    /// The whole audit log.
    Audit,
    /// The export of a ticket.
    Export {
        /// The ticket's number.
        number: u32,
        /// Whether to export as JSON; otherwise as text.
        json: bool,
    },
    /// The figures of the desks.
    Report,
    /// A link by which a member of staff enters the desk in a browser.
    Link {
        /// The name of the member of staff in the settings, without `web:`.
        name: String,
    },
    /// The browsers in which members of staff are signed in.
    Sessions,
    /// The end of sessions in browsers.
    EndSessions {
        /// The short name of one, or a member of staff: `web:anne`.
        which: String,
    },
    /// The passkeys of members of staff.
    Passkeys,
    /// The end of passkeys.
    RemovePasskeys {
        /// The short name of one, or a member of staff: `web:anne`.
        which: String,
    },
    /// A line that a member of staff wrote.
    Line {
        /// The name that the member of staff gave at the terminal.
        name: String,
        /// A unique id of the line, by which a repetition is noticed.
        id: String,
        /// The text of the line.
        words: Zeroizing<String>,
    },
}

/// The answer to `/desk`.
#[derive(Serialize, Deserialize)]
pub struct Answered {
    /// The lines to show.
    pub lines: Vec<String>,
    /// Whether the request was carried out.
    pub well: bool,
    /// The number of the ticket to which the next line goes when it names none.
    #[serde(default)]
    pub on: Option<u32>,
}

impl Answered {
    fn well(lines: Vec<String>) -> Self {
        Self {
            lines,
            well: true,
            on: None,
        }
    }
}

/// Carries out a request to the desk, and answers once its effect is durable.
///
/// # Errors
/// When the store cannot be read or cannot keep it.
pub async fn ask(service: &Service, ask: Ask, now: Timestamp) -> Result<Answered, TurnError> {
    match ask {
        Ask::Audit => Ok(Answered::well(
            service.store.audits()?.iter().map(line).collect(),
        )),
        Ask::Report => Ok(Answered::well(service.handoff.report()?)),
        Ask::Link { name } => link(service, &name, now).await,
        Ask::Sessions => sessions(service, now),
        Ask::EndSessions { which } => {
            counted("ended", service.store.end_desk_sessions(&which, now)?).await
        }
        Ask::Passkeys => passkeys(service),
        Ask::RemovePasskeys { which } => {
            counted("removed", service.store.remove_passkeys(&which, None, now)?).await
        }
        Ask::Export { number, json } => export(service, number, json),
        Ask::Line { name, id, words } => take_line(service, &name, &id, words, now).await,
    }
}

/// The browsers in which members of staff are signed in.
fn sessions(service: &Service, now: Timestamp) -> Result<Answered, TurnError> {
    let all = service.store.desk_sessions(now)?;
    let line = |(name, session): &(String, DeskSession)| {
        let DeskSession {
            staff,
            since,
            until,
        } = session;
        format!("{name}  {staff}  since {since}  until {until}")
    };
    Ok(Answered::well(match all.is_empty() {
        true => vec!["no browser is signed in to the desk".to_owned()],
        false => all.iter().map(line).collect(),
    }))
}

/// The passkeys of members of staff.
fn passkeys(service: &Service) -> Result<Answered, TurnError> {
    let all = service.store.passkeys()?;
    let lines = all.iter().map(|(name, passkey)| {
        let used = passkey.used.map(|used| used.to_string());
        let used = used.unwrap_or_else(|| "never".to_owned());
        format!(
            "{name}  {}  since {}  used {used}",
            passkey.staff, passkey.since
        )
    });
    Ok(Answered::well(match all.is_empty() {
        true => vec!["no member of staff has a passkey".to_owned()],
        false => lines.collect(),
    }))
}

/// The answer that says how many there were of what was asked for.
async fn counted(
    what: &str,
    (count, durable): (usize, CommitReceipt),
) -> Result<Answered, TurnError> {
    durable.wait().await?;
    Ok(Answered {
        well: count > 0,
        ..Answered::well(vec![format!("{what}: {count}")])
    })
}

/// The export of a ticket.
fn export(service: &Service, number: u32, json: bool) -> Result<Answered, TurnError> {
    let found = match TicketNumber::new(number) {
        Some(on) if json => console::export_json(&service.handoff, on)?
            .map(|value| serde_json::to_string_pretty(&value).unwrap_or_default()),
        Some(on) => console::export_text(&service.handoff, on)?,
        None => None,
    };
    let lines = found.iter().flat_map(|text| text.lines());
    Ok(Answered {
        well: found.is_some(),
        ..Answered::well(lines.map(str::to_owned).collect())
    })
}

/// Carries out a line of a member of staff.
async fn take_line(
    service: &Service,
    name: &str,
    id: &str,
    words: Zeroizing<String>,
    now: Timestamp,
) -> Result<Answered, TurnError> {
    let by = staff(name);
    let written = ConsoleLine {
        by: &by,
        words,
        id,
        on: None,
    };
    let told = console::take(&service.handoff, written, now).await?;
    let mut lines = told.lines();
    let choices = told.choices.iter();
    lines.extend(choices.map(|(text, line)| format!("{line}  {text}")));
    Ok(Answered {
        lines,
        well: told.well,
        on: match service.handoff.focus(&by) {
            Focus::On(on) => Some(on.number()),
            Focus::Lost(_) | Focus::Nothing | Focus::Unsaid => None,
        },
    })
}

/// Makes a link for a member of staff: the path at which the pages take it.
async fn link(service: &Service, name: &str, now: Timestamp) -> Result<Answered, TurnError> {
    let by = Staff {
        channel: ChannelName::Web,
        id: name.to_owned(),
    };
    if service.handoff.desks().of(&by).next().is_none() {
        return Ok(Answered {
            lines: vec![format!(
                "no desk names `{by}`; add it to `staff` in a table [desk.NAME] of guichet.toml"
            )],
            well: false,
            on: None,
        });
    }
    let (secret, durable) = service.store.make_desk_link(&by, now)?;
    durable.wait().await?;
    Ok(Answered::well(vec![format!("desk/in/{}", *secret)]))
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

/// The member of staff who gave this name at a terminal of this machine.
fn staff(name: &str) -> Staff {
    Staff {
        channel: ChannelName::Terminal,
        id: name.to_owned(),
    }
}

const DESK: &str = "desk:";

/// The name of the screen of a member of staff.
pub fn screen_of(name: &str) -> String {
    format!("{DESK}{name}")
}

/// The name of the member of staff whose screen this is; nothing for the screen of a person.
pub fn desk_of(screen: &str) -> Option<&str> {
    screen.strip_prefix(DESK)
}

/// Sends the messages that waited for a screen, once it is attached.
///
/// # Errors
/// When the store cannot be read.
pub fn attend(service: &Service, screen: &str) -> Result<(), TurnError> {
    let address = Terminals::address(screen);
    match desk_of(screen) {
        Some(name) => {
            let by = staff(name);
            // A name that belongs to no member of staff is told nothing.
            match service.handoff.desks().of(&by).next() {
                Some(_) => service.handoff.staff_arrives(&by, address),
                None => Ok(()),
            }
        }
        None => service.conversations.attend(&address),
    }
}
