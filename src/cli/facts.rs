//! `guichet facts`: the facts that texts rest on, to be looked at once a year.

use std::io::Write as _;

use anyhow::Context as _;
use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

use crate::flow::Flows;

use super::now;
use super::settings::Settings;

/// How many months a fact may stand before `guichet check` says so.
const YEAR: i64 = 12;

#[derive(Args)]
pub(super) struct Facts {
    /// Only those that were last looked at longer ago: `12m`, `2y` or `90d`
    #[arg(long, value_name = "AGE", value_parser = age)]
    older_than: Option<Span>,
}

pub(super) fn facts(settings: &Settings, facts: &Facts) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let day = match facts.older_than {
        Some(age) => today()
            .checked_sub(age)
            .context("that is before the calendar")?,
        None => Date::MAX,
    };
    let mut out = anstream::stdout().lock();
    for (fact, uses) in assistant.flows.facts_before(day) {
        let mark = fact.mark.name();
        writeln!(out, "{}  {mark}  {}", fact.since, fact.id)?;
        writeln!(out, "    {}", fact.claim)?;
        writeln!(out, "    {}", fact.source)?;
        let uses = match uses.is_empty() {
            true => "no text rests on it".to_owned(),
            false => uses.join(", "),
        };
        writeln!(out, "    {uses}")?;
    }
    Ok(())
}

/// How many facts were last looked at more than a year ago.
pub(super) fn old(flows: &Flows) -> usize {
    let before = today().checked_sub(YEAR.months()).unwrap_or(Date::MIN);
    flows.facts_before(before).len()
}

fn today() -> Date {
    now().to_zoned_datetime(TimeZone::UTC).date()
}

fn age(text: &str) -> Result<Span, String> {
    let wrong = || format!("`{text}` is no age; write `12m`, `2y` or `90d`");
    let unit = text.chars().last().ok_or_else(wrong)?;
    let number = &text[..text.len() - unit.len_utf8()];
    let number: i64 = number.parse::<u16>().map_err(|_| wrong())?.into();
    let span = Span::new();
    match unit {
        'd' => span.try_days(number),
        'm' => span.try_months(number),
        'y' => span.try_years(number),
        _ => return Err(wrong()),
    }
    .map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_a_number_of_days_months_or_years() {
        for (text, days) in [
            ("90d", "2026-09-01"),
            ("12m", "2025-11-30"),
            ("2y", "2024-11-30"),
        ] {
            let span = age(text).expect("it is an age");
            let day = jiff::civil::date(2026, 11, 30).checked_sub(span);
            assert_eq!(day.map(|day| day.to_string()).ok().as_deref(), Some(days));
        }
        for text in ["", "m", "12", "12 m", "-1y", "12w", "é"] {
            assert!(age(text).is_err(), "{text}");
        }
    }
}
