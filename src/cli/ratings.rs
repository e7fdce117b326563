//! `guichet ratings`: counts for each journey how many people say that it helped, and for each text how
//! often it was not understood, and shows remarks.

use std::collections::BTreeMap;
use std::io::Write as _;

use clap::Args;
use jiff::civil::Date;

use crate::store::{Rating, Ratings, Unclear};

use super::settings::Settings;
use super::store_commands::{Held, held};

#[derive(Args)]
pub(super) struct RatingsOptions {
    /// Also what people wrote about it; words are kept for 30 days at most
    #[arg(long)]
    words: bool,
}

pub(super) fn ratings(settings: &Settings, options: &RatingsOptions) -> anyhow::Result<()> {
    let all = match held(settings)? {
        Held::Here(store) => store.ratings()?,
        Held::There(client) => super::runtime()?.block_on(client.ratings())?,
    };
    let mut lines = table(&all.ratings);
    lines.extend(unclear(&all.unclear));
    if options.words {
        lines.extend(remarks(&all));
    }
    let mut out = anstream::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}

/// One line for each journey, with a member of staff and without.
fn table(ratings: &[Rating]) -> Vec<String> {
    if ratings.is_empty() {
        return vec!["nobody has said yet whether it helped".to_owned()];
    }
    let mut counts: BTreeMap<(&str, bool), [u64; 2]> = BTreeMap::new();
    for rating in ratings {
        let count = counts.entry((&rating.journey, rating.human)).or_default();
        count[usize::from(!rating.helped)] += 1;
    }
    let width = counts.keys().map(|(journey, _)| journey.len()).max();
    let width = width.unwrap_or_default().max("journey".len());
    let line = |journey: &str, by: &str, helped: &str, not: &str| {
        format!("{journey:width$}  {by:6}  {helped:>6}  {not:>10}")
    };
    let mut lines = vec![line("journey", "by", "helped", "not really")];
    for ((journey, human), [helped, not]) in counts {
        let [helped, not] = [helped, not].map(|count| count.to_string());
        lines.push(line(journey, by(human), &helped, &not));
    }
    lines
}

/// One line for each text that was not understood, in each language, those of most people first.
fn unclear(all: &[Unclear]) -> Vec<String> {
    let mut counts: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for Unclear { text, language, .. } in all {
        *counts.entry((text, language)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let width = counts.iter().map(|((text, _), _)| text.len()).max();
    let Some(width) = width else {
        return Vec::new();
    };
    let line = |text: &str, language: &str, count: &str| {
        format!("{text:width$}  {language:8}  {count:>14}")
    };
    let head = line("text", "language", "not understood");
    let counts = counts
        .iter()
        .map(|((text, language), count)| line(text, language, &count.to_string()));
    [head].into_iter().chain(counts).collect()
}

/// One line for each remark, the oldest first.
fn remarks(all: &Ratings) -> Vec<String> {
    let mut remarks: Vec<_> = all.remarks.iter().collect();
    remarks.sort_by_key(|remark| remark.rating.day);
    let lines = remarks.into_iter().map(|remark| {
        let Rating {
            day,
            journey,
            language,
            human,
            helped,
        } = &remark.rating;
        let (by, helped) = (by(*human), if *helped { "helped" } else { "not really" });
        let words: String = remark
            .words
            .shown()
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        format!(
            "{}  {journey}  {language}  {by}  {helped}  {words}",
            date(*day)
        )
    });
    lines.collect()
}

fn by(human: bool) -> &'static str {
    if human { "person" } else { "robot" }
}

/// The date of a day that was counted from 1970.
fn date(day: u32) -> Date {
    let since = jiff::Span::new().try_days(day).unwrap_or_default();
    let first = jiff::civil::date(1970, 1, 1);
    first.checked_add(since).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_journey_is_counted_with_a_person_and_without() {
        let rating = |journey: &str, human, helped| Rating {
            day: 20_703,
            journey: journey.to_owned(),
            language: "fr".to_owned(),
            human,
            helped,
        };
        let ratings = [
            rating("ent", false, true),
            rating("activation", false, true),
            rating("activation", true, false),
            rating("activation", false, true),
        ];
        assert_eq!(
            table(&ratings),
            [
                "journey     by      helped  not really",
                "activation  robot        2           0",
                "activation  person       0           1",
                "ent         robot        1           0",
            ]
        );
        let said = |text: &str| Unclear {
            day: 20_703,
            text: text.to_owned(),
            language: "ar".to_owned(),
        };
        let counted = [said("ent-which.help"), said("ent-which"), said("ent-which")];
        assert_eq!(unclear(&[]), Vec::<String>::new());
        assert_eq!(
            unclear(&counted),
            [
                "text            language  not understood",
                "ent-which       ar                     2",
                "ent-which.help  ar                     1",
            ]
        );
        assert_eq!(date(20_703).to_string(), "2026-09-07");
    }
}
