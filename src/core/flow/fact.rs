//! What flows name beside steps: the facts that texts rest on, the addresses they link to, the
//! desks.

use jiff::civil::Date;

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader, Word, did_you_mean};

use super::Flows;

/// A claim about `EduConnect` or an ENT, and where it was read.
#[derive(Debug)]
pub struct Fact {
    /// The id, in kebab-case; steps, articles and emergency numbers name it.
    pub id: String,
    /// The claim: one English sentence.
    pub claim: String,
    /// The kind of page it was read on, which decides how a text may say it.
    pub mark: Mark,
    /// The page on which it was read.
    pub source: String,
    /// The day on which the page was written, or else read.
    pub date: String,
    /// The first day from which on the claim is known to hold: of the date, or of `checked`, where
    /// it was looked at again later.
    pub since: Date,
    /// The line of `facts.toml` on which it begins.
    pub line: usize,
}

/// How a claim was found, which decides how a text may say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Read in public source code that drives the real screens: « you may see … ».
    Code,
    /// Read in the school's guide: « according to your school's guide ».
    Guide,
    /// Inferred from other facts: advice only, never a claim.
    Inference,
    /// Read on a ministry, académie or school page: said as a fact.
    Official,
    /// Read on the page of another organisation: said with its date.
    Organisation,
    /// Read in a public discussion: said as what a user reports.
    Thread,
    /// Read on a blog: at most « often ».
    Weak,
}

impl Mark {
    /// The name of the mark, as `facts.toml` has it.
    pub fn name(self) -> &'static str {
        let found = MARKS.iter().find(|(_, mark)| *mark == self);
        found.map_or("", |(name, _)| *name)
    }
}

const MARKS: [(&str, Mark); 7] = [
    ("code", Mark::Code),
    ("guide", Mark::Guide),
    ("inference", Mark::Inference),
    ("official", Mark::Official),
    ("organisation", Mark::Organisation),
    ("thread", Mark::Thread),
    ("weak", Mark::Weak),
];

/// An address the assistant may link to.
#[derive(Debug)]
pub struct Link {
    /// The id, in kebab-case; steps and articles name it.
    pub id: String,
    /// The address: `https://…`.
    pub url: String,
}

/// Reads `facts.toml`, and reports a fact that stands there twice.
pub(super) fn facts(source: &Source, diagnostics: &Diagnostics) -> Vec<Fact> {
    let mut document = TableReader::document(source, diagnostics);
    let facts = document
        .tables("fact")
        .into_iter()
        .filter_map(fact)
        .collect();
    document.finish("the file of facts");
    let facts: Vec<Fact> = facts;
    for (at, fact) in facts.iter().enumerate() {
        if facts[..at].iter().any(|other| other.id == fact.id) {
            let sentence = format!("two facts are called `{}`", fact.id);
            diagnostics.add(guichet_nlu::diagnostics::Diagnostic::new(
                &source.path,
                fact.line,
                sentence,
            ));
        }
    }
    facts
}

fn fact(mut fields: TableReader<'_>) -> Option<Fact> {
    let line = fields.line();
    let [id, claim, mark, source, date] =
        ["id", "claim", "mark", "source", "date"].map(|name| fields.required(name));
    let mark = mark.and_then(|word| {
        let known = MARKS.iter().find(|(name, _)| *name == word.text);
        if known.is_none() {
            let hint = did_you_mean(&word.text, MARKS.iter().map(|(name, _)| *name));
            fields.report(
                word.line,
                format!("no mark is called `{}`{hint}", word.text),
            );
        }
        known.map(|&(_, mark)| mark)
    });
    let checked = fields.word("checked");
    let day = |word: &Word| {
        let day = first_day(&word.text);
        if day.is_none() {
            let sentence = format!(
                "`{}` is no date; write it as `2026`, `2026-11` or `2026-11-23`",
                word.text
            );
            fields.report(word.line, sentence);
        }
        day
    };
    let since = [date.as_ref(), checked.as_ref()].into_iter().flatten();
    let since = since.filter_map(day).max().unwrap_or(Date::ZERO);
    fields.finish("a fact");
    Some(Fact {
        id: id?.text,
        claim: claim?.text,
        // The unknown mark was reported. The fact is kept, so that steps that name it are not
        // reported too.
        mark: mark.unwrap_or(Mark::Weak),
        source: source?.text,
        date: date?.text,
        since,
        line,
    })
}

/// The first day of a year, a month or a day. A fact is rather looked at too early than too late.
fn first_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let well = part.len() == digits && part.chars().all(|c| c.is_ascii_digit());
        Some(well.then(|| part.parse::<i16>().ok()).flatten())
    };
    let year = number(4)??;
    let (month, day) = (number(2), number(2));
    if parts.next().is_some() {
        return None;
    }
    let small = |part: Option<Option<i16>>| match part {
        None => Some(1),
        Some(part) => i8::try_from(part?).ok(),
    };
    Date::new(year, small(month)?, small(day)?).ok()
}

/// Reads `links.toml`: a table of id and address.
pub(super) fn links(source: &Source, diagnostics: &Diagnostics) -> Vec<Link> {
    let mut document = TableReader::document(source, diagnostics);
    let pairs = document.pairs("links").unwrap_or_default();
    for (id, url) in &pairs {
        if !url.text.starts_with("https://") {
            document.report(
                url.line,
                format!("the link `{}` must begin with https://", id.text),
            );
        }
    }
    document.finish("the file of links");
    pairs
        .into_iter()
        .map(|(id, url)| Link {
            id: id.text,
            url: url.text,
        })
        .collect()
}

/// Reads `desks.toml`: the names of the desks that `human` steps may call.
pub(super) fn desks(source: &Source, diagnostics: &Diagnostics) -> Vec<String> {
    let mut document = TableReader::document(source, diagnostics);
    let mut names = Vec::new();
    for mut desk in document.tables("desk") {
        names.extend(desk.required("id").map(|word| word.text));
        desk.finish("a desk");
    }
    document.finish("the file of desks");
    names
}

impl Flows {
    /// The facts that were last looked at before a day, the oldest first, each with the steps and
    /// articles that rest on it.
    pub fn facts_before(&self, day: Date) -> Vec<(&Fact, Vec<&str>)> {
        let mut old: Vec<(&Fact, Vec<&str>)> = Vec::new();
        for (at, fact) in self.facts.iter().enumerate() {
            if fact.since >= day {
                continue;
            }
            let steps = self.steps.iter().filter(|step| step.facts.contains(&at));
            let articles = self.articles.iter();
            let articles = articles.filter(|article| article.facts.contains(&at));
            let steps = steps.map(|step| &*step.name);
            let uses = steps.chain(articles.map(|article| &*article.id));
            old.push((fact, uses.collect()));
        }
        old.sort_by_key(|(fact, _)| (fact.since, &fact.id));
        old
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_year_a_month_or_a_day_and_begins_with_its_first_day() {
        for (text, day) in [
            ("2026", Some("2026-01-01")),
            ("2026-11", Some("2026-11-01")),
            ("2026-11-23", Some("2026-11-23")),
            ("2026-02-30", None),
            ("2026-13", None),
            ("26-11", None),
            ("2026-1", None),
            ("2026-11-23-4", None),
            ("hier", None),
            ("", None),
        ] {
            let read = first_day(text).map(|day| day.to_string());
            assert_eq!(read.as_deref(), day, "{text}");
        }
    }
}
