//! Reading a moment: a number of events, a point in time, or a time of day on the day of the
//! seminar.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::cli::failure::Failure;
use crate::domain::item::Seminar;
use crate::domain::moment::{Moment, Time};
use crate::domain::state::View;
use crate::i18n::Words;
use crate::say;

/// Reads what was typed after `--at`.
///
/// A time of day is one on the date of the seminar; where no seminar has a date, on the day on
/// which everything happened. Where there are several days, it could mean any of them.
pub(in crate::cli) fn parse(said: &str, view: View<'_>, words: &Words) -> Result<Moment, Failure> {
    if let Ok(count) = said.parse() {
        return Ok(Moment::Count(count));
    }
    if let Some(time) = Time::parse(said) {
        return Ok(Moment::At(time));
    }
    let wrong = || {
        Failure::usage(
            say!(words, "moment-wrong", moment = said),
            say!(words, "moment-wrong-hint"),
        )
    };
    let mut days: BTreeSet<NaiveDate> = view
        .all::<Seminar<'_>>()
        .filter_map(|seminar| seminar.date.as_deref()?.parse().ok())
        .collect();
    if days.is_empty() {
        let log = view.log();
        days = log
            .slots()
            .filter_map(|slot| Some(log.time(slot)?.date_in_oslo()))
            .collect();
    }
    let mut days = days.into_iter();
    let (Some(day), None) = (days.next(), days.next()) else {
        let any = NaiveDate::default();
        if Time::in_oslo(any, said).is_none() {
            return Err(wrong());
        }
        return Err(Failure::usage(
            say!(words, "moment-which-day", moment = said),
            say!(words, "moment-which-day-hint"),
        ));
    };
    Time::in_oslo(day, said).map(Moment::At).ok_or_else(wrong)
}
