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

    /// The milliseconds of a time that stands in an event: [`Self::parse`] and [`Self::millis`]
    /// in one, and in a few nanoseconds where it is written as this program writes it.
    pub fn millis_of(text: &str) -> Option<i64> {
        plain_millis(text.as_bytes()).or_else(|| Self::parse(text).map(Self::millis))
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

/// Reads `2026-01-30T10:41:07.123+01:00`, and nothing that looks otherwise in any way.
fn plain_millis(text: &[u8]) -> Option<i64> {
    let text: &[u8; 29] = text.try_into().ok()?;
    let number = |at: usize, digits: usize| {
        let digits = text.get(at..at + digits)?;
        digits.iter().try_fold(0_i64, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + i64::from(digit - b'0'))
        })
    };
    let signs = [
        (4, b'-'),
        (7, b'-'),
        (10, b'T'),
        (13, b':'),
        (16, b':'),
        (19, b'.'),
        (26, b':'),
    ];
    let stands = |&(at, sign): &(usize, u8)| text.get(at) == Some(&sign);
    if !signs.iter().all(stands) {
        return None;
    }
    let offset = match text.get(23) {
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return None,
    };
    let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
    let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
    let (ahead_hours, ahead_minutes) = (number(24, 2)?, number(27, 2)?);
    let possible = (1..=12).contains(&month)
        // The end of a month is left to the parser.
        && (1..=28).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60
        && ahead_hours < 24
        && ahead_minutes < 60;
    if !possible {
        return None;
    }
    // Days since 1970-01-01, in years that begin in March, so that the leap day is the last one.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let days =
        (146_097 * century).div_euclid(4) + 1_461 * of_century / 4 + (153 * month + 2) / 5 + day
            - 719_469;
    let minutes = (days * 24 + hour) * 60 + minute - offset * (ahead_hours * 60 + ahead_minutes);
    Some((minutes * 60 + second) * 1_000 + number(20, 3)?)
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
    fn what_is_read_quickly_is_what_the_parser_reads() {
        let mut times = Vec::new();
        for year in [
            0, 1, 99, 100, 1899, 1900, 1969, 1970, 2000, 2024, 2026, 2100, 9999,
        ] {
            for (month, day) in (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day))) {
                let second = (month * 31 + day) % 61;
                let zone = ["+01:00", "-09:30", "+00:00", "+14:59"][day % 4];
                times.push(format!(
                    "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{second:02}.{:03}{zone}",
                    day % 25,
                    day * 2,
                    day * 31
                ));
            }
        }
        let time = "2026-01-30T10:41:07.123+01:00";
        for at in 0..time.len() {
            for other in "09:-+.TZt x".chars() {
                times.push(format!("{}{other}{}", &time[..at], &time[at + 1..]));
                times.push(format!("{}{other}{}", &time[..at], &time[at..]));
            }
        }
        let mut quick = 0;
        for text in times {
            let parsed = Time::parse(&text).map(Time::millis);
            assert_eq!(Time::millis_of(&text), parsed, "{text}");
            quick += usize::from(plain_millis(text.as_bytes()).is_some());
        }
        assert!(quick > 1_000, "{quick}");
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
