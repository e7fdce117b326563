//! The hours at which people are reminded, and left in peace, by the school's clock.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _, ZonedDateTime};

use guichet_nlu::diagnostics::{TableReader, did_you_mean};

/// The hours of reminders and of quiet, each a whole hour from 0 to 23.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The time zone of the school.
    pub zone: TimeZone,
    /// The hour of reminders, on the day after a person asked for one.
    pub remind: u8,
    /// The program sends nothing unasked from this hour on …
    pub quiet_from: u8,
    /// … until this one.
    pub quiet_until: u8,
}

const ZONE: &str = "Europe/Paris";

impl Default for Hours {
    fn default() -> Self {
        Self {
            zone: zone(ZONE).expect("the zone of Paris is in the bundle"),
            remind: 18,
            quiet_from: 21,
            quiet_until: 8,
        }
    }
}

/// The zone of this name, from the tables inside the program, since a system may have none.
fn zone(name: &str) -> Option<TimeZone> {
    jiff::tz::TimeZoneDatabase::bundled().get(name).ok()
}

impl Hours {
    /// Reads `zone`, `remind-at`, `quiet-from` and `quiet-until`.
    pub(super) fn read(fields: &mut TableReader<'_>) -> Self {
        let mut hours = Self::default();
        if let Some(word) = fields.word("zone") {
            match zone(&word.text) {
                Some(zone) => hours.zone = zone,
                None => {
                    let known = jiff::tz::TimeZoneDatabase::bundled();
                    let names: Vec<String> =
                        known.available().map(|name| name.to_string()).collect();
                    let hint = did_you_mean(&word.text, names.iter().map(|name| &**name));
                    let sentence = format!("no time zone is called `{}`{hint}", word.text);
                    fields.report(word.line, sentence);
                }
            }
        }
        for (name, hour) in [
            ("remind-at", &mut hours.remind),
            ("quiet-from", &mut hours.quiet_from),
            ("quiet-until", &mut hours.quiet_until),
        ] {
            let Some((number, line)) = fields.number(name) else {
                continue;
            };
            match u8::try_from(number).ok().filter(|hour| *hour < 24) {
                Some(given) => *hour = given,
                None => fields.report(line, format!("`{name}` must be an hour from 0 to 23")),
            }
        }
        if hours.is_quiet_at(hours.remind) {
            let sentence = format!(
                "reminders at {} would break the quiet from {} to {}",
                hours.remind, hours.quiet_from, hours.quiet_until
            );
            fields.report(1, sentence);
        }
        hours
    }

    /// The moment at which a person who asks now is reminded: the next day, at the hour of
    /// reminders.
    pub fn reminder(&self, now: Timestamp) -> Timestamp {
        let today = now.to_zoned_datetime(self.zone.clone());
        self.at(&today, 1, self.remind).unwrap_or(now)
    }

    /// The first moment from `now` on that is outside the quiet hours.
    pub fn awake(&self, now: Timestamp) -> Timestamp {
        let here = now.to_zoned_datetime(self.zone.clone());
        let hour = here.hour().unsigned_abs();
        if !self.is_quiet_at(hour) {
            return now;
        }
        let days = i64::from(hour >= self.quiet_until);
        self.at(&here, days, self.quiet_until).unwrap_or(now)
    }

    /// An hour of the day that comes `days` after another; nothing where the calendar ends.
    fn at(&self, day: &ZonedDateTime, days: i64, hour: u8) -> Option<Timestamp> {
        let date = day.date().checked_add(days.days()).ok()?;
        let time = Time::new(i8::try_from(hour).ok()?, 0, 0, 0).ok()?;
        let there = date
            .to_datetime(time)
            .to_zoned_datetime(self.zone.clone())
            .ok()?;
        Some(there.timestamp())
    }

    fn is_quiet_at(&self, hour: u8) -> bool {
        let (from, until) = (self.quiet_from, self.quiet_until);
        if from <= until {
            (from..until).contains(&hour)
        } else {
            hour >= from || hour < until
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The result of `of` for a moment by the clock of Paris, by the same clock.
    fn by_the_clock(now: &str, of: impl Fn(&Hours, Timestamp) -> Timestamp) -> String {
        let hours = Hours::default();
        let now: jiff::civil::DateTime = now.parse().expect("a moment");
        let now = now
            .to_zoned_datetime(hours.zone.clone())
            .expect("a moment there");
        let then = of(&hours, now.timestamp()).to_zoned_datetime(hours.zone.clone());
        then.datetime().to_string()
    }

    #[test]
    fn a_reminder_comes_on_the_next_day_by_the_clock_of_the_school() {
        for (now, then) in [
            ("2026-09-07T09:30:00", "2026-09-08T18:00:00"),
            ("2026-09-07T23:59:00", "2026-09-08T18:00:00"),
            ("2026-12-31T00:10:00", "2027-01-01T18:00:00"),
            // The clocks change in between, in March and in October.
            ("2026-03-28T20:00:00", "2026-03-29T18:00:00"),
            ("2026-10-24T20:00:00", "2026-10-25T18:00:00"),
        ] {
            assert_eq!(by_the_clock(now, Hours::reminder), then, "asked at {now}");
        }
    }

    #[test]
    fn no_person_is_written_to_at_night() {
        for (now, then) in [
            ("2026-09-07T18:00:00", "2026-09-07T18:00:00"),
            ("2026-09-07T20:59:59", "2026-09-07T20:59:59"),
            ("2026-09-07T21:00:00", "2026-09-08T08:00:00"),
            ("2026-09-07T00:30:00", "2026-09-07T08:00:00"),
            ("2026-09-07T08:00:00", "2026-09-07T08:00:00"),
        ] {
            assert_eq!(by_the_clock(now, Hours::awake), then, "at {now}");
        }
    }

    #[test]
    fn quiet_hours_may_lie_within_a_day() {
        let hours = Hours {
            quiet_from: 12,
            quiet_until: 14,
            ..Hours::default()
        };
        assert!(hours.is_quiet_at(13) && !hours.is_quiet_at(14) && !hours.is_quiet_at(3));
    }
}
