//! The numbers that a person in danger can call, and which are named for which kind of distress.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader, Word, did_you_mean};
use guichet_nlu::intent::DistressKind;

use super::{Fact, Link};

/// The file of emergency numbers, below `data`.
pub(super) const FILE: &str = "emergency.toml";

/// The numbers of `data/emergency.toml`.
#[derive(Debug, Default)]
pub struct Emergency {
    /// Every number, in the order of the file.
    pub numbers: Vec<EmergencyNumber>,
    /// For each kind its numbers, in the order in which they are named; indices into `numbers`.
    kinds: Vec<(DistressKind, Vec<usize>)>,
}

/// A number that a person in danger can call.
#[derive(Debug)]
pub struct EmergencyNumber {
    /// The id; it names the message: `safety-number-119`.
    pub id: String,
    /// The number as it is dialled.
    pub call: String,
    /// An `https` address where the person can write instead.
    pub link: Option<String>,
    /// The facts its text rests on; indices into [`super::Flows::facts`].
    pub facts: Vec<usize>,
    /// The hours of the service; nothing where it answers at all hours.
    open: Option<Hours>,
}

/// From a time of the day until another, by the clock of a zone.
#[derive(Debug)]
struct Hours {
    from: Time,
    until: Time,
    zone: TimeZone,
}

impl EmergencyNumber {
    /// Whether the service answers at a moment.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.open.as_ref().is_none_or(|hours| {
            let here = now.to_zoned_datetime(hours.zone.clone()).time();
            hours.from <= here && here < hours.until
        })
    }
}

impl Emergency {
    /// The numbers for a kind of distress at a moment: those that answer now before the others.
    pub fn numbers(&self, kind: DistressKind, now: Timestamp) -> Vec<&EmergencyNumber> {
        let own = self.kinds.iter().find(|(own, _)| *own == kind);
        let own = own.map_or(&[][..], |(_, numbers)| numbers);
        let mut numbers: Vec<&EmergencyNumber> = own.iter().map(|&at| &self.numbers[at]).collect();
        numbers.sort_by_key(|number| !number.is_open(now));
        numbers
    }

    /// The kinds of distress for which no number is named.
    pub fn kinds_without_numbers(&self) -> Vec<DistressKind> {
        let named = |kind: &DistressKind| {
            let own = self.kinds.iter().find(|(own, _)| own == kind);
            own.is_some_and(|(_, numbers)| !numbers.is_empty())
        };
        let all = DistressKind::ALL.into_iter();
        all.filter(|kind| !named(kind)).collect()
    }
}

/// Reads `emergency.toml`, whose facts and links are those of the other files.
pub(super) fn read(
    source: &Source,
    facts: &[Fact],
    links: &[Link],
    diagnostics: &Diagnostics,
) -> Emergency {
    let mut document = TableReader::document(source, diagnostics);
    let zone = zone(&mut document);
    let mut emergency = Emergency::default();
    for table in document.tables("number") {
        let number = number(table, zone.as_ref(), facts, links);
        emergency.numbers.extend(number);
    }
    for table in document.tables("kind") {
        if let Some(kind) = kind(table, &emergency.numbers) {
            emergency.kinds.push(kind);
        }
    }
    document.finish("the file of emergency numbers");
    emergency
}

fn zone(fields: &mut TableReader<'_>) -> Option<TimeZone> {
    let word = fields.word("zone")?;
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(&word.text).ok();
    if zone.is_none() {
        fields.report(word.line, format!("no time zone is called `{}`", word.text));
    }
    zone
}

fn number(
    mut fields: TableReader<'_>,
    zone: Option<&TimeZone>,
    facts: &[Fact],
    links: &[Link],
) -> Option<EmergencyNumber> {
    let (id, call) = (fields.required("id"), fields.required("call"));
    if let Some(call) = &call
        && !call.text.bytes().all(|byte| byte.is_ascii_digit())
    {
        fields.report(
            call.line,
            "`call` holds digits only: it is dialled as it stands",
        );
    }
    let open = fields
        .word("open")
        .and_then(|word| hours(&fields, &word, zone));
    let link = fields.word("link").and_then(|word| {
        let found = links.iter().find(|link| link.id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, links.iter().map(|link| &*link.id));
            fields.report(
                word.line,
                format!("no link is called `{}`{hint}", word.text),
            );
        }
        found.map(|link| link.url.clone())
    });
    let named = fields.words("facts");
    let facts = named
        .iter()
        .filter_map(|word| fact(&fields, word, facts))
        .collect();
    fields.finish("an emergency number");
    Some(EmergencyNumber {
        id: id?.text,
        call: call?.text,
        link,
        facts,
        open,
    })
}

fn fact(fields: &TableReader<'_>, word: &Word, facts: &[Fact]) -> Option<usize> {
    let at = facts.iter().position(|fact| fact.id == word.text);
    if at.is_none() {
        let hint = did_you_mean(&word.text, facts.iter().map(|fact| &*fact.id));
        fields.report(
            word.line,
            format!("no fact is called `{}`{hint}", word.text),
        );
    }
    at
}

/// Reads hours such as `09:00-23:00`.
fn hours(fields: &TableReader<'_>, word: &Word, zone: Option<&TimeZone>) -> Option<Hours> {
    let time = |text: &str| text.trim().parse::<Time>().ok();
    let slot = word.text.split_once('-');
    let slot = slot.and_then(|(from, until)| Some((time(from)?, time(until)?)));
    match (slot, zone) {
        (Some((from, until)), Some(zone)) if from < until => Some(Hours {
            from,
            until,
            zone: zone.clone(),
        }),
        (Some(_), None) => {
            fields.report(word.line, "`open` needs a `zone` at the head of the file");
            None
        }
        _ => {
            fields.report(
                word.line,
                "`open` must be hours of a day, as in \"09:00-23:00\"",
            );
            None
        }
    }
}

fn kind(
    mut fields: TableReader<'_>,
    numbers: &[EmergencyNumber],
) -> Option<(DistressKind, Vec<usize>)> {
    let id = fields.required("id");
    let kind = id.and_then(|word| {
        let kind = DistressKind::named(&word.text);
        if kind.is_none() {
            let known = DistressKind::ALL.map(DistressKind::name);
            let hint = did_you_mean(&word.text, known);
            fields.report(
                word.line,
                format!("no distress is called `{}`{hint}", word.text),
            );
        }
        kind
    });
    let mut own = Vec::new();
    for word in fields.words("numbers") {
        match numbers.iter().position(|number| number.id == word.text) {
            Some(at) => own.push(at),
            None => {
                let hint = did_you_mean(&word.text, numbers.iter().map(|number| &*number.id));
                fields.report(
                    word.line,
                    format!("no number is called `{}`{hint}", word.text),
                );
            }
        }
    }
    fields.finish("a kind of distress");
    Some((kind?, own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Emergency {
        let text = include_str!("../../../data/emergency.toml");
        let source = Source::new(FILE, text);
        read(&source, &[], &[], &Diagnostics::default())
    }

    fn named(kind: DistressKind, at: &str) -> Vec<String> {
        let now: Timestamp = at.parse().expect("a moment");
        let emergency = shipped();
        let numbers = emergency.numbers(kind, now).into_iter();
        numbers.map(|number| number.call.clone()).collect()
    }

    #[test]
    fn a_line_that_is_closed_is_named_after_those_that_answer() {
        // 9 h to 23 h in Paris, which is two hours ahead of UTC in summer and one in winter.
        for (at, first) in [
            ("2026-06-01T06:59:59Z", "119"),
            ("2026-06-01T07:00:00Z", "3018"),
            ("2026-12-01T21:59:59Z", "3018"),
            ("2026-12-01T22:00:00Z", "119"),
        ] {
            assert_eq!(named(DistressKind::Bullying, at)[0], first, "{at}");
        }
    }

    #[test]
    fn a_body_in_danger_gets_the_ambulance_first() {
        let named = named(DistressKind::Emergency, "2026-06-01T03:00:00Z");
        assert_eq!(named[..3], ["15", "112", "114"]);
    }

    #[test]
    fn every_kind_has_numbers() {
        assert_eq!(shipped().kinds_without_numbers(), []);
    }
}
