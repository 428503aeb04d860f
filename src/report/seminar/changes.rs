//! What was changed on the way: how verdicts moved, what was corrected, and what was removed.

use crate::domain::event::Body;
use crate::domain::field::Field;
use crate::domain::item::GivenVerdict;
use crate::domain::log::Slot;
use crate::domain::moment::Time;
use crate::domain::state::Mark;
use crate::report::book::{Book, listed};
use crate::report::gathered::Part;
use crate::report::made_of::{Table, TableRow, Text};
use crate::report::telling::aside;
use crate::say;

/// Writes the sections.
pub(super) fn write(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-changes");
    verdicts(book, part);
    corrections(book, part);
    basket(book, part);
}

/// The verdicts that were given more than once, in the order in which they were given.
fn verdicts(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let terms = &book.all.terms;
    let view = book.all.view;
    let columns = vec![
        terms.get("report-when"),
        terms.field(Field::Measure),
        terms.field(Field::Verdict),
        terms.field(Field::Reason),
    ];
    let caption = terms.get("report-verdict-history");
    let mut rows = Vec::new();
    for measure in &part.measures {
        let given = in_time(book, view.writes_in_effect(measure.slot, Field::Verdict));
        if given.len() < 2 {
            continue;
        }
        for slot in given {
            let Some(Body::Written(write)) = view.log().body(slot) else {
                continue;
            };
            let verdict: GivenVerdict<'_> =
                serde_json::from_str(write.value.get()).unwrap_or_default();
            rows.push(TableRow {
                id: None,
                cells: vec![
                    Text::ours(book.when(part, slot)),
                    book.link(measure.id),
                    book.given(part, &verdict),
                    Book::said(verdict.reason.as_ref()),
                ],
            });
        }
    }
    if !rows.is_empty() {
        book.heading(1, Text::ours(caption.clone()));
    }
    book.table(Table {
        caption,
        columns,
        named_by: 1,
        rows,
    });
}

/// What was written to things since they were added, their verdicts left out.
fn corrections(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let terms = &book.all.terms;
    let view = book.all.view;
    let columns = vec![
        terms.get("report-when"),
        terms.get("report-what"),
        terms.get("report-field"),
        terms.get("report-before"),
        terms.get("report-after"),
    ];
    let caption = terms.get("report-corrections");
    let mut written: Vec<(Slot, crate::domain::id::Id, Field)> = Vec::new();
    for (item, id, _) in part.everything() {
        for field in view.written_fields(item) {
            if field != Field::Verdict && book.all.may_say(item, field) {
                let writes = view.writes_in_effect(item, field);
                written.extend(writes.into_iter().map(|write| (write, id, field)));
            }
        }
    }
    let mut timed: Vec<_> = written
        .into_iter()
        .map(|write| (view.log().time(write.0).map(Time::millis), write))
        .collect();
    timed.sort_by_key(|&(at, (write, ..))| (at, view.log().rank(write)));
    let rows = timed.into_iter().filter_map(|(_, (slot, id, field))| {
        let Some(Body::Written(write)) = view.log().body(slot) else {
            return None;
        };
        let item = view.find(id)?;
        let before = view.before(slot).into_iter().map(|value| {
            book.value(
                item,
                field,
                value.as_deref().map(serde_json::value::RawValue::get),
            )
        });
        Some(TableRow {
            id: None,
            cells: vec![
                Text::ours(book.when(part, slot)),
                book.link(id),
                Text::ours(book.all.terms.field(field)),
                listed(before, " / "),
                book.value(item, field, Some(write.value.get())),
            ],
        })
    });
    let rows: Vec<TableRow> = rows.collect();
    if !rows.is_empty() {
        book.heading(1, Text::ours(caption.clone()));
    }
    book.table(Table {
        caption,
        columns,
        named_by: 1,
        rows,
    });
}

/// What lies in the basket.
fn basket(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(1, "report-basket");
    let all = book.all;
    let view = all.view;
    let entries = part.basket.iter().map(|&slot| {
        let id = view.log().id(slot);
        let kind = view.item_kind(slot);
        let thing = kind.map(|kind| all.terms.thing(kind)).unwrap_or_default();
        let mut text = Text::ours(format!("{}: ", crate::i18n::capitalised(&thing)));
        let link = book.link(id);
        text.pieces.extend(link.pieces.into_iter().map(|piece| {
            // It stands here itself.
            crate::report::made_of::Piece { to: None, ..piece }
        }));
        if let Some(event) = view.put_away_by(slot) {
            let when = book.when(part, event);
            let said = say!(all.terms.words, "report-removed-at", when = when);
            text = text.and(aside(format!(" ({said})")));
        }
        if let Some(mark) = view.standing(slot).mark() {
            text = text.and(aside(format!(" {}", marked(book, mark))));
        }
        book.at(id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}

/// Why a thing stands where somebody may not expect it.
pub(super) fn marked(book: &Book<'_, '_>, mark: Mark) -> String {
    match mark {
        Mark::EditedWhileRemoved => book.all.terms.get("show-edited-while-removed"),
        Mark::AddTakenBack => book.all.terms.get("show-add-taken-back"),
    }
}

/// Events by the clock, then in the order in which they were written.
fn in_time(book: &Book<'_, '_>, mut events: Vec<Slot>) -> Vec<Slot> {
    let log = book.all.view.log();
    events.sort_by_key(|&slot| (log.time(slot).map(Time::millis), log.rank(slot)));
    events
}
