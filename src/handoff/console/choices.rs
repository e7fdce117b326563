//! The choices of a command that needs one: which step, which colleague, for how long. Each choice
//! is a line that a member of staff could write.

use crate::dialogue::TicketNumber;
use crate::handoff::ASKS;
use crate::i18n::{id, without_isolates};
use crate::turn::TurnError;
use crate::validation::Value;
use guichet_core::handoff::Staff;

use super::line::Name;
use super::{ConsoleReply, StaffConsole};

/// The longest line that fits a button, in bytes; Telegram allows 64.
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>, 2026-06-11.
const LONGEST: usize = 64;
/// The most choices that are shown; Discord shows 25 at most.
/// Source: <https://docs.discord.com/developers/components/reference#string-select>, 2026-08-06.
const MOST: usize = 20;
/// For how many hours a button can close the desk to a person.
const CLOSED: [u32; 3] = [24, 7 * 24, 30 * 24];
/// For how many minutes a button can hide a ticket.
const ASIDE: [u32; 4] = [30, 2 * 60, 24 * 60, 3 * 24 * 60];

impl StaffConsole<'_> {
    /// The choices of a command on a ticket.
    pub(super) fn choices(&self, name: Name, on: TicketNumber) -> Result<ConsoleReply, TurnError> {
        let Some(ticket) = self.theirs(on)? else {
            return self.refuse(id!("staff-unknown"));
        };
        let mut choices: Vec<(String, String)> = Vec::new();
        match name {
            Name::Back => {
                choices.push((self.text(id!("staff-back-here"), &[])?, String::new()));
                choices.extend(self.trail(&ticket)?);
            }
            Name::Block => {
                for hours in CLOSED {
                    let text = self.text(
                        id!("staff-closed-for"),
                        &[("days", Value::Number(hours / 24))],
                    )?;
                    choices.push((text, hours.to_string()));
                }
            }
            Name::Send => return self.look_for_text(on, ASKS),
            Name::Canned => return self.look_for(on, ""),
            Name::Close => {
                for reason in self.reasons() {
                    let text = self.handoff.reason(&reason, &self.tag)?;
                    choices.push((text, reason.name().to_owned()));
                }
            }
            Name::Snooze => {
                for minutes in ASIDE {
                    let minutes_or_hours = [
                        ("minutes", Value::Number(minutes)),
                        ("hours", Value::Number(minutes / 60)),
                    ];
                    let text = self.text(id!("staff-aside-for"), &minutes_or_hours)?;
                    choices.push((text, minutes.to_string()));
                }
            }
            Name::Transfer => {
                let others = self.handoff.desks().colleagues(&ticket.desk);
                let others = others.iter().filter(|staff| *staff != self.by);
                choices.extend(others.map(|staff: &Staff| {
                    let called = self.handoff.desks().display_name(staff);
                    // Where a colleague is, when that is elsewhere.
                    let called = match staff.channel == self.by.channel {
                        true => called,
                        false => format!("{called} ({})", staff.channel.name()),
                    };
                    (called, staff.to_string())
                }));
            }
            _ => return self.refuse(id!("staff-unknown-order")),
        }
        if choices.is_empty() {
            return self.refuse(id!("staff-nothing-to-choose"));
        }
        self.to_choose(name, on, choices)
    }

    /// Pieces that are sent by their names, each with what it says: `=hello`.
    pub(super) fn named(
        &self,
        name: Name,
        on: TicketNumber,
        found: Vec<(String, String)>,
    ) -> Result<ConsoleReply, TurnError> {
        let mut choices = Vec::new();
        for (own, text) in found {
            let rest = format!("={own}");
            // The title of a text of the bot's says more than its name.
            let text = match name {
                Name::Send => text,
                _ => {
                    let vars = [("name", Value::Text(own)), ("text", Value::Text(text))];
                    self.text(id!("staff-canned"), &vars)?
                }
            };
            choices.push((text, rest));
        }
        self.to_choose(name, on, choices)
    }

    fn to_choose(
        &self,
        name: Name,
        on: TicketNumber,
        choices: Vec<(String, String)>,
    ) -> Result<ConsoleReply, TurnError> {
        let lines = choices.into_iter().map(|(text, rest)| {
            let line = name.line(on, rest.trim_end());
            (without_isolates(&text), line)
        });
        let lines = lines.filter(|(_, line)| line.len() <= LONGEST).take(MOST);
        Ok(ConsoleReply {
            choices: lines.collect(),
            ..self.say(
                id!("staff-choose"),
                &[("number", Value::Text(on.to_string()))],
            )?
        })
    }

    /// The steps that the person has passed, the last one first.
    fn trail(
        &self,
        ticket: &guichet_core::handoff::Ticket,
    ) -> Result<Vec<(String, String)>, TurnError> {
        let assistant = &self.handoff.assistant;
        let (flows, renderer) = (&assistant.flows, &assistant.renderer);
        let mut steps = Vec::new();
        let Some(session) = self.session(ticket)? else {
            return Ok(steps);
        };
        for passed in session.stack.iter().flat_map(|frame| &frame.history).rev() {
            if let Some(step) = flows.find(&passed.step).filter(|step| step.asks()) {
                let title = renderer.step_in_short(flows, &self.tag, step);
                steps.push((title, passed.step.clone()));
            }
        }
        Ok(steps)
    }
}
