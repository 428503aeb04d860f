//! A report, from a reading of the state.

use super::book::Book;
use super::gathered::{Gathered, Part};
use super::made_of::{Report, Text};
use super::options::{Options, Purpose};
use super::{application, grid, overview, plan, seminar, trace};
use crate::domain::state::View;
use crate::i18n::{Lang, Vocabulary, Words, capitalised};
use crate::say;

impl Report {
    /// The report of a reading. What is private stands in none, whatever the reading shows: of
    /// that, at most the names are looked at, and only where `options` keep them.
    pub fn of(view: View<'_>, words: &Words, options: &Options) -> Self {
        let all = Gathered::of(view, words, options.names);
        let mut book = Book::new(&all);
        match options.purpose {
            Purpose::Seminar => seminar::write(&mut book, options),
            Purpose::Plan => plan::write(&mut book),
            Purpose::Overview => overview::write(&mut book),
            Purpose::Application => application::write(&mut book),
        }
        if options.trace {
            trace::write(&mut book);
        }
        let grid = grid::grid(&book);
        let (title, subtitle) = book.titles(options.purpose);
        Self {
            grid,
            ..book.finish(options.purpose.kind(), title, subtitle)
        }
    }
}

impl Book<'_, '_> {
    /// What stands over the report, and the line under it.
    fn titles(&self, purpose: Purpose) -> (String, String) {
        let terms = &self.all.terms;
        let seminars: Vec<&Part<'_>> = self
            .all
            .parts
            .iter()
            .filter(|part| part.seminar.is_some())
            .collect();
        let named: Vec<String> = seminars
            .iter()
            .map(|part| self.title_of(part).plain())
            .collect();
        let named = match named.as_slice() {
            [] => capitalised(&terms.label(Vocabulary::Thing, "seminar")),
            [_] | [_, _] | [_, _, _] => named.join(", "),
            _ => say!(terms.words, "report-seminars", count = named.len()),
        };
        let place = match seminars.as_slice() {
            [one] => self.place_of(one),
            _ => String::new(),
        };
        let what = match purpose {
            Purpose::Seminar => terms.get("report-kind-seminar"),
            Purpose::Plan => terms.get("report-kind-plan"),
            Purpose::Overview => terms.get("report-kind-overview"),
            Purpose::Application => terms.get("report-kind-application"),
        };
        match purpose {
            Purpose::Seminar => (named, dotted(&[what, place])),
            Purpose::Plan | Purpose::Overview | Purpose::Application => {
                (what, dotted(&[named, place]))
            }
        }
    }

    /// What a seminar is called.
    pub(super) fn title_of(&self, part: &Part<'_>) -> Text {
        let seminar = part.seminar.as_ref();
        let title = seminar.and_then(|seminar| seminar.title.as_deref());
        match title.map(str::trim).filter(|title| !title.is_empty()) {
            Some(title) => Text::said(title),
            None => Text::ours(capitalised(
                &self.all.terms.label(Vocabulary::Thing, "seminar"),
            )),
        }
    }

    /// Municipality, day and place of a seminar.
    pub(super) fn place_of(&self, part: &Part<'_>) -> String {
        let Some(seminar) = &part.seminar else {
            return String::new();
        };
        let code = seminar.municipality.as_deref();
        let code = code.filter(|code| !code.is_empty());
        dotted(&[
            code.map(|code| self.municipality(code)).unwrap_or_default(),
            self.date(seminar.date.as_ref()).plain(),
            Self::said(seminar.place.as_ref()).plain(),
        ])
    }
}

/// The parts that say something, with a dot between.
fn dotted(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}

/// The language in which people wrote: that of the seminars, where they agree.
pub(super) fn said_in(all: &Gathered<'_>) -> Option<Lang> {
    let seminars = all.parts.iter().filter_map(|part| part.seminar.as_ref());
    let mut langs = seminars.map(|seminar| seminar.lang.as_deref()?.parse::<Lang>().ok());
    let first = langs.next()??;
    langs.all(|lang| lang == Some(first)).then_some(first)
}
