//! What nobody has decided yet, side by side; and what was said about pairs of things.

use crate::domain::event::Relation;
use crate::domain::field::{Field, fields};
use crate::domain::id::Id;
use crate::domain::log::Slot;
use crate::i18n::Vocabulary;
use crate::report::book::{Book, labelled, listed, mark, woven};
use crate::report::gathered::{Part, Twin};
use crate::report::made_of::{Table, TableRow, Text};
use crate::report::telling::aside;
use crate::say;

use super::changes::marked;

/// Writes the sections of one seminar.
pub(super) fn write(book: &mut Book<'_, '_>, part: &Part<'_>) {
    versions(book, part);
    twins(book, part);
}

/// Fields that hold several versions, and things that stand where somebody may not expect them.
fn versions(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let terms = &book.all.terms;
    let view = book.all.view;
    let columns = vec![
        terms.get("report-what"),
        terms.get("report-field"),
        terms.get("report-version-shown"),
        terms.get("report-versions-other"),
    ];
    let caption = terms.get("report-unsettled");
    book.heading(0, Text::ours(caption.clone()));
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    let own = part.everything().filter(|(.., look)| *look);
    let own = own.map(|(slot, id, _)| (slot, id));
    let twins = part.twins.iter().map(|twin| (twin.slot, twin.id));
    for (slot, id) in own.chain(twins) {
        if let Some(mark) = view.standing(slot).mark() {
            let said = marked(book, mark);
            let mut text = book.link(id);
            text = text.and_ours(format!(": {said}"));
            marks.push(text);
        }
        for field in view.fields_in_conflict(slot) {
            if book.all.may_say(slot, field) {
                rows.push(side_by_side(book, part, (slot, id), field));
            }
        }
    }
    book.table(Table {
        caption,
        columns,
        named_by: 0,
        rows,
    });
    book.list(marks);
}

fn side_by_side(
    book: &Book<'_, '_>,
    part: &Part<'_>,
    (slot, id): (Slot, Id),
    field: Field,
) -> TableRow {
    let versions = book.all.view.versions(slot, field);
    let mut said = versions.showing.iter().map(|(event, value)| {
        let value = value.as_deref().map(serde_json::value::RawValue::get);
        let mut text = book.value(slot, field, value);
        if text.is_empty() {
            text = Text::ours("–");
        }
        text.and(aside(format!(" ({})", book.when(part, *event))))
    });
    let shown = said.next().unwrap_or_default();
    TableRow {
        id: None,
        cells: vec![
            book.link(id),
            Text::ours(book.all.terms.field(field)),
            shown,
            listed(said, " / "),
        ],
    }
}

/// What was noted several times and is shown once: where the others are, and what differs.
fn twins(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-twins");
    let entries = part.twins.iter().map(|twin| {
        let text = same(book, twin);
        book.at(twin.id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}

fn same(book: &Book<'_, '_>, twin: &Twin) -> Text {
    let words = book.all.terms.words;
    let thing = book.all.terms.thing(twin.kind);
    let said = say!(
        words,
        "report-twin",
        one = mark(0),
        thing = thing,
        first = mark(1)
    );
    let mut own = book.link(twin.id);
    for piece in &mut own.pieces {
        // It stands here itself.
        piece.to = None;
    }
    let text = woven(&said, &[own, book.link(twin.first)]);
    let differing = differing(book, twin);
    if differing.is_empty() {
        return text;
    }
    let mut text = text.and_ours(" ");
    let label = book.all.terms.get("report-differs");
    text.pieces.extend(labelled(label, differing).pieces);
    text
}

/// The fields in which a twin says something else than the thing it is shown under.
fn differing(book: &Book<'_, '_>, twin: &Twin) -> Text {
    // Each by itself: as one they would say the same.
    let view = book.all.view.apart();
    let Some(first) = view.find(twin.first) else {
        return Text::default();
    };
    let own = view.members(twin.slot, &view.written_fields(twin.slot)).0;
    let others = view.members(first, &view.written_fields(first)).0;
    let said = |slot, members: &[(String, &serde_json::value::RawValue)], field: Field| {
        let found = members.iter().find(|(name, _)| name == field.name());
        book.value(slot, field, found.map(|(_, value)| value.get()))
    };
    let parts = fields(twin.kind).iter().filter_map(|spec| {
        let field = spec.field;
        let (one, other) = (said(twin.slot, &own, field), said(first, &others, field));
        let same = one.is_empty() || one.plain() == other.plain();
        if same || !book.all.may_say(twin.slot, field) {
            return None;
        }
        let other = if other.is_empty() {
            Text::ours("–")
        } else {
            other
        };
        let both = listed([one, other], " / ");
        Some(labelled(book.all.terms.field(field), both))
    });
    listed(parts, "; ")
}

/// What people said are two different things, over all seminars.
pub(super) fn relations(book: &mut Book<'_, '_>) {
    let all = book.all;
    let apart: Vec<&(Id, Id, Relation)> = all
        .relations
        .iter()
        .filter(|(.., said)| *said == Relation::NotSame)
        .collect();
    book.headed(0, "report-apart");
    let entries = apart.iter().filter_map(|(a, b, _)| {
        let thing = all.title(*a).map(|title| all.terms.thing(title.kind))?;
        let said = all.terms.label(Vocabulary::Relation, "not_same");
        let pair = listed([book.link(*a), book.link(*b)], " / ");
        let mut text = Text::ours(format!("{}: ", crate::i18n::capitalised(&thing)));
        text.pieces.extend(pair.pieces);
        Some(text.and(aside(format!(" ({said})"))))
    });
    let entries = entries.collect();
    book.list(entries);
}
