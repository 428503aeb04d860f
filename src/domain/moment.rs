//! Points in time, as events carry them: RFC 3339 with milliseconds and offset.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Europe::Oslo;

/// Wall-clock time with the offset of the machine that made it. It is shown and replayed by;
/// it never decides how things end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct Time(DateTime<FixedOffset>);

impl Time {
    /// A point in time; what is finer than a millisecond is kept out of the file.
    pub const fn new(at: DateTime<FixedOffset>) -> Self {
        Self(at)
    }

    /// Reads RFC 3339.
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(Self)
    }

    /// A point in time by its milliseconds since 1970-01-01 UTC.
    pub fn from_millis(millis: i64) -> Option<Self> {
        DateTime::from_timestamp_millis(millis).map(|at| Self(at.fixed_offset()))
    }

    /// Milliseconds since 1970-01-01 UTC: what replay orders by.
    pub const fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// As a date and time with offset.
    pub const fn date_time(self) -> DateTime<FixedOffset> {
        self.0
    }

    /// `clock` ("10:45" or "10:45:30") in Oslo on `date`. In the hour that summer time skips
    /// there is none; of two in autumn it is the later, so that nothing of that hour is missing.
    pub fn in_oslo(date: NaiveDate, clock: &str) -> Option<Self> {
        let time = NaiveTime::parse_from_str(clock, "%H:%M:%S")
            .or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M"))
            .ok()?;
        Oslo.from_local_datetime(&date.and_time(time))
            .latest()
            .map(|at| Self(at.fixed_offset()))
    }

    /// The date this moment has in Oslo.
    pub fn date_in_oslo(self) -> NaiveDate {
        self.0.with_timezone(&Oslo).date_naive()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%.3f%:z"))
    }
}

/// How far a reading of the log goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// The first `n` events in replay order.
    Count(usize),
    /// All events up to and including a point in time.
    At(Time),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_with_milliseconds_and_offset() {
        let text = "2026-01-30T10:41:07.123+01:00";
        assert_eq!(
            Time::parse(text).map(|time| time.to_string()).as_deref(),
            Some(text)
        );
        assert!(Time::parse("30.01.2026").is_none());
    }

    #[test]
    fn a_bare_clock_is_read_in_oslo_summer_and_winter() {
        for (date, utc) in [("2026-01-30", "09:45"), ("2026-07-01", "08:45")] {
            let time = Time::in_oslo(date.parse().unwrap(), "10:45").unwrap();
            assert_eq!(time.date_time().to_utc().format("%H:%M").to_string(), utc);
        }
        let skipped = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        assert!(Time::in_oslo(skipped, "02:30").is_none());
    }
}
