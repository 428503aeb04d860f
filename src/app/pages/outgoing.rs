//! What in a report that was asked for could tell who somebody is: a line for each place, under
//! the headings of the report. Enter opens the thing, where it is mended.

use super::Row;
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::app::outgoing::Spot;
use crate::i18n::{Words, capitalised};
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let title = say!(words, "outgoing-title");
    let Some(outgoing) = &desk.outgoing else {
        return (
            title,
            vec![Row::quiet(say!(words, "outgoing-none")).passed()],
        );
    };
    let mut rows = Vec::new();
    let mut heading = None;
    for spot in &outgoing.places {
        if heading != Some(&spot.heading) {
            heading = Some(&spot.heading);
            rows.push(Row::heading(spot.heading.clone()));
        }
        rows.push(row(spot, words));
    }
    rows.push(Row::space());
    rows.push(Row::under(say!(words, "outgoing-hint")));
    (title, rows)
}

fn row(spot: &Spot, words: &Words) -> Row {
    let row = Row::text(spot.before.clone())
        .saying(spot.here.clone(), Meaning::Stop)
        .saying(spot.after.clone(), Meaning::Plain);
    Row {
        id: spot.about,
        ..row.labelled(capitalised(&words.get(spot.message())))
    }
}
