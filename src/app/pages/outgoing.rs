//! What in a report that was asked for could tell who somebody is: a line for each place, under
//! the headings of the report. Enter opens the thing, where it is mended.

use super::Row;
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::domain::guard::Noticed;
use crate::i18n::{Words, capitalised, personal_data};
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
    for place in &outgoing.places {
        if heading != Some(&place.heading) {
            heading = Some(&place.heading);
            rows.push(Row::heading(place.heading.clone()));
        }
        rows.push(row(place, words));
    }
    rows.push(Row::space());
    rows.push(Row::under(say!(words, "outgoing-hint")));
    (title, rows)
}

fn row(place: &Noticed, words: &Words) -> Row {
    let row = Row::text(place.before.clone())
        .saying(place.here.clone(), Meaning::Stop)
        .saying(place.after.clone(), Meaning::Plain);
    Row {
        id: place.about,
        ..row.labelled(capitalised(&personal_data(place.sort, words)))
    }
}
