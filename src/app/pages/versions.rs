//! The versions of a field that several people changed at once, one under the other, with the
//! words that differ marked.

use super::Row;
use super::differing::{Run, runs};
use super::history::{day_and_time, who};
use super::naming::{called, is_folded};
use super::pair::pieces;
use crate::app::desk::Desk;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::log::Slot;
use crate::i18n::{Vocabulary, Words, value_lines};
use crate::say;

pub(super) fn of(id: Id, field: Field, desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let name = words.label(Vocabulary::Field, field.name());
    let Some(slot) = desk.session.log().slot(id) else {
        return (name, Vec::new());
    };
    let what = called(desk, slot, words);
    let title = say!(words, "versions-title", what = what, field = name);
    // A private version is there for everybody to know of, and folded like all that is private.
    let versions = desk.whole().versions(slot, field);
    let texts: Vec<String> = versions
        .showing
        .iter()
        .map(|(event, value)| {
            if is_folded(desk, *event) {
                return say!(words, "private-folded");
            }
            let json = value.as_ref().map(|value| value.get());
            let lines = value_lines(desk.view(), slot, field, json, words);
            if lines.is_empty() {
                "–".to_owned()
            } else {
                lines.join("\n")
            }
        })
        .collect();
    let count = texts.len();
    let mut rows = Vec::new();
    if count > 1 {
        rows.push(Row::quiet(say!(words, "versions-how", count = count)).passed());
    } else {
        rows.push(Row::quiet(say!(words, "versions-only-one")).passed());
    }
    let marked = runs(&texts);
    for (nth, ((event, _), runs)) in versions.showing.iter().zip(marked).enumerate() {
        rows.push(heading(desk, *event, nth, words));
        rows.extend(version(desk, *event, &runs));
    }
    (title, rows)
}

/// Whose version it is, and when it was written.
fn heading(desk: &Desk, event: Slot, nth: usize, words: &Words) -> Row {
    let by = who(desk, event, words);
    let at = day_and_time(desk, event, words);
    let number = nth + 1;
    let mut said = say!(words, "version-by", number = number, who = by, time = at);
    if nth == 0 {
        said = format!("{said} · {}", say!(words, "version-shown"));
    }
    Row::heading(said)
}

/// The lines of a version; the cursor stands on the first.
fn version(desk: &Desk, event: Slot, runs: &[Run]) -> Vec<Row> {
    let id = desk.session.log().id(event);
    let mut rows = vec![line(id, true)];
    for run in runs {
        for (nth, text) in run.text.split('\n').enumerate() {
            if nth > 0 {
                rows.push(line(id, false));
            }
            let Some(row) = rows.last_mut().filter(|_| !text.is_empty()) else {
                continue;
            };
            let of_line = Run {
                text: text.to_owned(),
                differs: run.differs,
            };
            row.text.extend(pieces(&[of_line]));
        }
    }
    rows
}

fn line(version: Id, stops: bool) -> Row {
    Row {
        step: Some(version),
        stops,
        depth: 1,
        ..Row::default()
    }
}
