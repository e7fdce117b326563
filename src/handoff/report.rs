//! The figures of the desks by week: how long people wait, and how their requests end. They are counts,
//! made of what is kept anyway, and name no person and no member of staff.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use guichet_core::handoff::{State, Ticket, TicketAction};

use super::Handoff;
use crate::store::{Audit, StoreError};

/// The requests of one desk that were made in one week.
#[derive(Default)]
struct Week {
    requests: u32,
    urgent: u32,
    waiting: u32,
    held: u32,
    taken: Within,
    answered: Within,
    closed: Within,
    /// How many were closed for each reason.
    reasons: BTreeMap<String, u32>,
}

/// The bounds of the counted times, each with its name.
const BOUNDS: [(SignedDuration, &str); 4] = [
    (SignedDuration::from_mins(15), "15 min"),
    (SignedDuration::from_hours(1), "1 h"),
    (SignedDuration::from_hours(24), "1 day"),
    (SignedDuration::from_hours(7 * 24), "1 week"),
];

/// How many requests something happened to within each bound, later, or not at all.
#[derive(Default)]
struct Within {
    counts: [u32; BOUNDS.len()],
    later: u32,
    never: u32,
}

impl Within {
    fn count(&mut self, took: Option<SignedDuration>) {
        let Some(took) = took else {
            self.never += 1;
            return;
        };
        match BOUNDS.iter().position(|(bound, _)| took <= *bound) {
            Some(at) => self.counts[at] += 1,
            None => self.later += 1,
        }
    }

    fn line(&self, name: &str, never: &str) -> String {
        let counts = BOUNDS.iter().zip(self.counts);
        let counts = counts.map(|((_, bound), count)| format!("≤{bound} {count}"));
        let rest = [
            format!("later {}", self.later),
            format!("{never} {}", self.never),
        ];
        let all: Vec<String> = counts.chain(rest).collect();
        format!("  {name:<13} {}", all.join(" · "))
    }
}

impl Handoff {
    /// The report in lines, the last week first. It reaches as far back as closed tickets are kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report(&self) -> Result<Vec<String>, StoreError> {
        let mut acts: BTreeMap<u32, Vec<Audit>> = BTreeMap::new();
        for audit in self.store.audits()? {
            if let Some(on) = audit.on.filter(|_| audit.outcome == "done") {
                acts.entry(on).or_default().push(audit);
            }
        }
        let mut weeks: BTreeMap<(String, String), Week> = BTreeMap::new();
        for ticket in self.store.tickets()? {
            let of_ticket = acts.get(&ticket.reference.number());
            let of_ticket = of_ticket.map_or(&[][..], |acts| acts.as_slice());
            let week = (self.week(ticket.opened), ticket.desk.clone());
            weeks.entry(week).or_default().count(&ticket, of_ticket);
        }
        let mut lines = Vec::new();
        for ((week, desk), counts) in weeks.iter().rev() {
            lines.extend(counts.lines(week, desk));
        }
        if lines.is_empty() {
            lines.push("No requests are kept.".to_owned());
        }
        Ok(lines)
    }

    /// The week of a moment by the school's clock: `2026-W48`.
    fn week(&self, at: Timestamp) -> String {
        let there = at.to_zoned_datetime(self.assistant.school.hours.zone.clone());
        let week = there.date().iso_week_date();
        format!("{}-W{:02}", week.year(), week.week())
    }
}

impl Week {
    fn count(&mut self, ticket: &Ticket, acts: &[Audit]) {
        // The number may have been another person's, long ago.
        let first = |actions: &[TicketAction]| {
            let is_one = |act: &Audit| actions.iter().any(|action| action.name() == act.act);
            let own = acts
                .iter()
                .filter(|act| act.at >= ticket.opened && is_one(act));
            let first = own.map(|act| act.at).min();
            first.map(|at| at.duration_since(ticket.opened))
        };
        self.requests += 1;
        self.urgent += u32::from(ticket.urgent);
        self.taken.count(first(&[
            TicketAction::Answer,
            TicketAction::Claim,
            TicketAction::Send,
        ]));
        self.answered
            .count(first(&[TicketAction::Answer, TicketAction::Send]));
        self.closed.count(match &ticket.state {
            State::Closed { at, .. } => Some(at.duration_since(ticket.opened)),
            State::Held { .. } | State::Waiting { .. } => None,
        });
        match &ticket.state {
            State::Closed { reason, .. } => {
                *self.reasons.entry(reason.name().to_owned()).or_default() += 1;
            }
            State::Held { .. } => self.held += 1,
            State::Waiting { .. } => self.waiting += 1,
        }
    }

    fn lines(&self, week: &str, desk: &str) -> Vec<String> {
        let reasons = self.reasons.iter();
        let reasons: Vec<String> = reasons
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        let Self {
            requests,
            urgent,
            waiting,
            held,
            ..
        } = self;
        vec![
            format!("{week}  {desk}"),
            format!(
                "  {:<13} {requests} · urgent {urgent} · waiting now {waiting} · held now {held}",
                "requests"
            ),
            self.taken.line("taken", "not taken"),
            self.answered.line("first answer", "none"),
            self.closed.line("closed", "open"),
            format!("  {:<13} {}", "reasons", reasons.join(" · ")),
        ]
    }
}
