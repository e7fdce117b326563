//! When the desks are open: several slots a day, with exceptions by date, by the school's clock.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use guichet_nlu::diagnostics::{TableReader, Word, did_you_mean};

/// The opening hours of the desks. Without a slot they are not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    usual: Vec<(Weekday, Slot)>,
    exceptions: Vec<Exception>,
}

/// From a time of the day until another, which is not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    from: Time,
    until: Time,
}

/// Days on which other hours hold than usual, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Exception {
    from: Date,
    until: Date,
    slots: Vec<Slot>,
}

const DAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// How many days ahead an opening is looked for; no school is closed for longer.
const HORIZON_DAYS: i64 = 120;

impl Opening {
    /// Reads `[[open]]` and `[[exception]]`.
    pub(super) fn read(fields: &mut TableReader<'_>) -> Self {
        let mut opening = Self::default();
        for table in fields.tables("open") {
            opening.usual(table);
        }
        for table in fields.tables("exception") {
            opening.except(table);
        }
        opening
    }

    fn usual(&mut self, mut fields: TableReader<'_>) {
        let line = fields.line();
        let days = fields.words("days");
        if days.is_empty() {
            fields.report(line, "`days` must name a day at least, as in [\"monday\"]");
        }
        let slots = slots(&mut fields);
        if slots.is_empty() {
            fields.report(
                line,
                "`hours` must hold a slot at least, as in [\"08:00-12:00\"]",
            );
        }
        for day in &days {
            let known = DAYS.iter().find(|(name, _)| *name == day.text);
            let Some(&(_, weekday)) = known else {
                let mut hint = did_you_mean(&day.text, DAYS.iter().map(|(name, _)| *name));
                if hint.is_empty() {
                    hint = "; the days are `monday` to `sunday`".to_owned();
                }
                fields.report(day.line, format!("no day is called `{}`{hint}", day.text));
                continue;
            };
            for &slot in &slots {
                let meets =
                    |(other, taken): &(Weekday, Slot)| *other == weekday && slot.meets(taken);
                if self.usual.iter().any(meets) {
                    let sentence = format!("two slots of {} meet", day.text);
                    fields.report(day.line, sentence);
                }
                self.usual.push((weekday, slot));
            }
        }
        fields.finish("opening hours");
    }

    fn except(&mut self, mut fields: TableReader<'_>) {
        let line = fields.line();
        let from = fields.required("from");
        let until = fields.word("until");
        let slots = slots(&mut fields);
        let from_date = from.as_ref().and_then(|word| date(&fields, word));
        let until_date = match &until {
            Some(word) => date(&fields, word),
            None => from_date,
        };
        if let (Some(from), Some(until)) = (from_date, until_date) {
            if until < from {
                fields.report(
                    line,
                    format!("it ends on {until}, before it begins on {from}"),
                );
            }
            let meets = |other: &Exception| from <= other.until && other.from <= until;
            if self.exceptions.iter().any(meets) {
                let sentence =
                    format!("another exception holds on some day from {from} to {until}");
                fields.report(line, sentence);
            }
            self.exceptions.push(Exception { from, until, slots });
        }
        fields.finish("an exception");
    }

    /// Whether the operator has said when the desks are open.
    pub fn is_known(&self) -> bool {
        !self.usual.is_empty()
            || self
                .exceptions
                .iter()
                .any(|except| !except.slots.is_empty())
    }

    /// Whether the desks are open at a moment.
    pub fn is_open(&self, now: Timestamp, zone: &TimeZone) -> bool {
        let here = now.to_zoned_datetime(zone.clone()).datetime();
        let holds = |slot: &Slot| slot.from <= here.time() && here.time() < slot.until;
        self.slots_on(here.date()).iter().any(holds)
    }

    /// The next moment after `now` at which the desks open; nothing when none is known.
    pub fn next(&self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = now.to_zoned_datetime(zone.clone()).date();
        (0..HORIZON_DAYS).find_map(|days| {
            let date = today.checked_add(days.days()).ok()?;
            let mut slots = self.slots_on(date);
            slots.sort_by_key(|slot| slot.from);
            let opens = |slot: &Slot| {
                let there = date.to_datetime(slot.from).to_zoned_datetime(zone.clone());
                there.ok().map(|there| there.timestamp())
            };
            slots.iter().filter_map(opens).find(|at| *at > now)
        })
    }

    fn slots_on(&self, date: Date) -> Vec<Slot> {
        let holds = |except: &&Exception| except.from <= date && date <= except.until;
        if let Some(except) = self.exceptions.iter().find(holds) {
            return except.slots.clone();
        }
        let on = |(day, slot): &(Weekday, Slot)| (*day == date.weekday()).then_some(*slot);
        self.usual.iter().filter_map(on).collect()
    }
}

impl Slot {
    fn meets(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }
}

/// The slots of `hours`. A slot that meets another one is reported and left out.
fn slots(fields: &mut TableReader<'_>) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for word in fields.words("hours") {
        let Some(slot) = slot(&word.text) else {
            let sentence = format!("`{}` is no slot; write it as `08:00-12:00`", word.text);
            fields.report(word.line, sentence);
            continue;
        };
        if slot.until <= slot.from {
            fields.report(word.line, format!("`{}` ends before it begins", word.text));
        } else if slots.iter().any(|other| slot.meets(other)) {
            fields.report(word.line, format!("`{}` meets another slot", word.text));
        } else {
            slots.push(slot);
        }
    }
    slots
}

fn slot(text: &str) -> Option<Slot> {
    let (from, until) = text.split_once('-')?;
    Some(Slot {
        from: time(from)?,
        until: time(until)?,
    })
}

/// Reads `08:30`; midnight at the end of a day is `24:00`.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two = |part: &str| (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten();
    match (two(hour)?, two(minute)?) {
        (24, 0) => Some(Time::MAX),
        (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
    }
}

fn date(fields: &TableReader<'_>, word: &Word) -> Option<Date> {
    let date = word.text.parse().ok();
    if date.is_none() {
        let sentence = format!("`{}` is no date; write it as `2026-12-24`", word.text);
        fields.report(word.line, sentence);
    }
    date
}

#[cfg(test)]
mod tests {
    use super::*;
    use guichet_nlu::diagnostics::{Diagnostics, Source};

    const SCHOOL: &str = r#"
[[open]]
days  = ["monday", "tuesday", "thursday", "friday"]
hours = ["08:00-12:00", "13:30-17:00"]

[[open]]
days  = ["wednesday"]
hours = ["08:00-12:00"]

[[exception]]
from  = "2026-12-19"
until = "2027-01-03"

[[exception]]
from  = "2026-11-27"
hours = ["10:00-11:00"]
"#;

    fn read(text: &str) -> (Opening, Vec<String>) {
        let source = Source::new("school.toml", text);
        let diagnostics = Diagnostics::default();
        let mut fields = TableReader::document(&source, &diagnostics);
        let opening = Opening::read(&mut fields);
        fields.finish("the file");
        let diagnostics = diagnostics.sorted();
        (
            opening,
            diagnostics.iter().map(ToString::to_string).collect(),
        )
    }

    fn paris() -> TimeZone {
        crate::school::Hours::default().zone
    }

    fn at(local: &str) -> Timestamp {
        let local: jiff::civil::DateTime = local.parse().expect("a moment");
        local
            .to_zoned_datetime(paris())
            .expect("a moment there")
            .timestamp()
    }

    #[test]
    fn the_desk_is_open_in_its_slots_and_only_there() {
        let (opening, diagnostics) = read(SCHOOL);
        assert_eq!(diagnostics, Vec::<String>::new());
        for (local, open) in [
            ("2026-11-23T07:59:59", false), // a Monday
            ("2026-11-23T08:00:00", true),
            ("2026-11-23T12:00:00", false),
            ("2026-11-23T16:59:59", true),
            ("2026-11-25T15:00:00", false), // a Wednesday
            ("2026-11-27T09:00:00", false), // other hours that day
            ("2026-11-27T10:30:00", true),
            ("2026-11-28T10:00:00", false), // a Saturday
            ("2026-12-22T10:00:00", false), // holidays
        ] {
            assert_eq!(opening.is_open(at(local), &paris()), open, "{local}");
        }
    }

    #[test]
    fn it_opens_next_at_the_right_moment() {
        let (opening, _) = read(SCHOOL);
        for (now, next) in [
            ("2026-11-23T07:00:00", "2026-11-23T08:00:00"),
            ("2026-11-23T08:00:00", "2026-11-23T13:30:00"),
            ("2026-11-23T18:00:00", "2026-11-24T08:00:00"),
            ("2026-11-26T18:00:00", "2026-11-27T10:00:00"),
            ("2026-11-27T11:00:00", "2026-11-30T08:00:00"),
            ("2026-12-18T17:30:00", "2027-01-04T08:00:00"),
            // The clocks change in between.
            ("2026-03-27T18:00:00", "2026-03-30T08:00:00"),
            ("2026-10-23T18:00:00", "2026-10-26T08:00:00"),
        ] {
            assert_eq!(opening.next(at(now), &paris()), Some(at(next)), "{now}");
        }
    }

    #[test]
    fn hours_that_were_not_given_promise_nothing() {
        let opening = Opening::default();
        assert!(!opening.is_known());
        assert_eq!(opening.next(at("2026-11-23T07:00:00"), &paris()), None);
    }

    #[test]
    fn each_slip_is_reported() {
        let table = [
            (
                "[[open]]\ndays = [\"mondey\"]\nhours = [\"08:00-12:00\"]",
                "school.toml:2: no day is called `mondey`; did you mean `monday`?",
            ),
            (
                "[[open]]\ndays = [\"lundi\"]\nhours = [\"08:00-12:00\"]",
                "school.toml:2: no day is called `lundi`; the days are `monday` to `sunday`",
            ),
            (
                "[[open]]\ndays = [\"monday\"]\nhours = [\"8-12\"]",
                "school.toml:3: `8-12` is no slot; write it as `08:00-12:00`",
            ),
            (
                "[[open]]\ndays = [\"monday\"]\nhours = [\"12:00-08:00\"]",
                "school.toml:3: `12:00-08:00` ends before it begins",
            ),
            (
                "[[open]]\ndays = [\"monday\"]\nhours = [\"08:00-12:00\", \"11:00-13:00\"]",
                "school.toml:3: `11:00-13:00` meets another slot",
            ),
            (
                "[[exception]]\nfrom = \"24/12/2026\"",
                "school.toml:2: `24/12/2026` is no date; write it as `2026-12-24`",
            ),
            (
                "[[exception]]\nfrom = \"2026-12-24\"\nuntil = \"2026-12-20\"",
                "school.toml:1: it ends on 2026-12-20, before it begins on 2026-12-24",
            ),
        ];
        for (text, diagnostic) in table {
            let (_, diagnostics) = read(text);
            assert!(
                diagnostics.iter().any(|found| found == diagnostic),
                "{text}: {diagnostics:?}"
            );
        }
        let twice = "[[open]]\ndays = [\"monday\", \"monday\"]\nhours = [\"08:00-12:00\"]";
        assert_eq!(read(twice).1, ["school.toml:2: two slots of monday meet"]);
    }
}
