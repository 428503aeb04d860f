//! How dates, times and figures are written. `docs/glossary.md` has the words; this has the
//! signs: 30.01.2026, kl. 10:41:07, 1 234,5 and 17 %.

use chrono::{NaiveDate, NaiveTime, Timelike};
use chrono_tz::Europe::Oslo;

use super::{Lang, Words};
use crate::domain::moment::Time;

/// A space at which no line is broken: between thousands, and before a unit.
const NO_BREAK: char = '\u{a0}';

/// A date as it is written in a letter: `30.01.2026`, in English `30 Jan 2026`, which no reader
/// takes for the first day of month 30.
pub fn date(lang: Lang, date: NaiveDate) -> String {
    let form = match lang {
        Lang::Nb | Lang::Nn => "%d.%m.%Y",
        Lang::En => "%-d %b %Y",
    };
    date.format(form).to_string()
}

/// A date that stands in a file as `2026-01-30`. What is no such date ("våren 2026") comes back
/// as it is.
pub fn date_text(lang: Lang, text: &str) -> String {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_or_else(|_| text.to_owned(), |found| date(lang, found))
}

/// A time of day, to the second: `10:41:07`, the same in all three languages.
pub fn clock(time: NaiveTime) -> String {
    time.format("%H:%M:%S").to_string()
}

/// The time of day in Oslo at which something was said: `10:41`.
pub fn time_of_day(at: Time) -> String {
    let there = at.date_time().with_timezone(&Oslo);
    format!("{:02}:{:02}", there.hour(), there.minute())
}

/// The same to the second: `10:41:07`.
pub fn time_of_day_exact(at: Time) -> String {
    clock(at.date_time().with_timezone(&Oslo).time())
}

/// How long something lasts, as exact as people say it: "30 s", "24 min", "3 t", "5 dager".
pub fn lasting(seconds: i64, words: &Words) -> String {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    let (days, hours, minutes) = (seconds / DAY, seconds / HOUR, seconds / MINUTE);
    match seconds {
        ..MINUTE => crate::say!(words, "lasts-seconds", count = seconds),
        MINUTE..HOUR => crate::say!(words, "lasts-minutes", count = minutes),
        HOUR..DAY if minutes % 60 == 0 => crate::say!(words, "lasts-hours", count = hours),
        HOUR..DAY => {
            let minutes = minutes % 60;
            crate::say!(
                words,
                "lasts-hours-minutes",
                count = hours,
                minutes = minutes
            )
        }
        DAY.. => crate::say!(words, "lasts-days", count = days),
    }
}

/// When something was said: the time of day in Oslo, with the date where that is not `day`.
pub fn moment(lang: Lang, at: Time, day: Option<NaiveDate>) -> String {
    let there = at.date_time().with_timezone(&Oslo);
    let clock = time_of_day(at);
    if day.is_none_or(|day| day == there.date_naive()) {
        return clock;
    }
    format!("{} {clock}", date(lang, there.date_naive()))
}

impl Words {
    /// A time of day within a sentence: "kl. 10:41:07".
    pub fn at_clock(&self, time: NaiveTime) -> String {
        crate::say!(self, "clock-at", time = clock(time))
    }
}

/// A figure that stands in a file as a decimal string: "-1234.5" is "-1 234,5" in Norwegian and
/// "-1 234.5" in English. The spaces are no-break spaces; from four digits on, as Statistics
/// Norway writes. What is no decimal string comes back as it is.
pub fn figure(lang: Lang, decimal: &str) -> String {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", decimal),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return decimal.to_owned();
    }
    let mut written = sign.to_owned();
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            written.push(NO_BREAK);
        }
        written.push(digit);
    }
    if let Some(fraction) = fraction {
        written.push(if lang == Lang::En { '.' } else { ',' });
        written.push_str(fraction);
    }
    written
}

/// A figure with its unit: "17,5 %" in Norwegian, "17.5%" in English, "1 234 kr", or the figure
/// alone where there is no unit.
pub fn quantity(lang: Lang, decimal: &str, unit: &str) -> String {
    let written = figure(lang, decimal);
    match (lang, unit) {
        (_, "") => written,
        (Lang::En, "%") => format!("{written}%"),
        _ => format!("{written}{NO_BREAK}{unit}"),
    }
}

/// The same with a capital letter at its beginning, for a word that opens a line.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_in_a_letter() {
        for (lang, written) in [
            (Lang::Nb, "03.01.2026"),
            (Lang::Nn, "03.01.2026"),
            (Lang::En, "3 Jan 2026"),
        ] {
            assert_eq!(date_text(lang, "2026-01-03"), written);
        }
        assert_eq!(date_text(Lang::Nb, "våren 2026"), "våren 2026");
        assert_eq!(date_text(Lang::Nb, "2026-02-30"), "2026-02-30");
    }

    #[test]
    fn times_have_two_digits_everywhere() {
        let time = NaiveTime::from_hms_milli_opt(9, 5, 7, 999).unwrap();
        assert_eq!(clock(time), "09:05:07");
        assert_eq!(Words::new(Lang::Nn).at_clock(time), "kl. 09:05:07");
        assert_eq!(Words::new(Lang::En).at_clock(time), "09:05:07");
    }

    #[test]
    fn figures_have_a_decimal_comma_and_room_between_thousands() {
        for (decimal, written) in [
            ("17.5", "17,5"),
            ("0", "0"),
            ("773", "773"),
            ("4216", "4\u{a0}216"),
            ("-1234567.05", "-1\u{a0}234\u{a0}567,05"),
            ("100000", "100\u{a0}000"),
        ] {
            assert_eq!(figure(Lang::Nb, decimal), written);
            assert_eq!(figure(Lang::Nn, decimal), written);
            assert_eq!(figure(Lang::En, decimal), written.replace(',', "."));
        }
    }

    #[test]
    fn what_is_no_figure_is_left_alone() {
        for text in [
            "", "-", ".", "1.", ".5", "1,5", "1e3", "ca. 40", "1.2.3", "٣",
        ] {
            assert_eq!(figure(Lang::Nb, text), text);
        }
    }

    #[test]
    fn units_stand_after_a_space_that_does_not_break() {
        assert_eq!(quantity(Lang::Nb, "17", "%"), "17\u{a0}%");
        assert_eq!(quantity(Lang::En, "17", "%"), "17%");
        assert_eq!(quantity(Lang::En, "1500", "kr"), "1\u{a0}500\u{a0}kr");
        assert_eq!(quantity(Lang::Nb, "3.0", ""), "3,0");
    }

    #[test]
    fn capitals_are_made_of_whole_letters() {
        assert_eq!(capitalised("økonomi"), "Økonomi");
        assert_eq!(capitalised(""), "");
    }
}
