//! Where each line of a report comes from, and what was said and is used nowhere in it.

use std::collections::HashSet;

use super::book::Book;
use super::made_of::{Block, Origin, Piece, Section, Table, TableRow, Text};
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind, Note};
use crate::i18n::{capitalised, cut};

/// How many columns of a line say which line it is.
const LINE: usize = 60;

/// A line of a report: how it begins, and the things it tells of.
struct Line {
    begins: String,
    ids: Vec<Id>,
}

/// Writes both sections after everything else.
pub(super) fn write(book: &mut Book<'_, '_>) {
    let lines: Vec<Line> = book.sections().iter().flat_map(lines_of).collect();
    let used: HashSet<Id> = lines.iter().flat_map(|line| &line.ids).copied().collect();
    unused(book, &used);
    let rows: Vec<TableRow> = lines.iter().flat_map(|line| rows(book, line)).collect();
    let terms = &book.all.terms;
    let columns = vec![
        terms.get("report-trace-line"),
        terms.get("report-trace-thing"),
        terms.get("report-when"),
        capitalised(&terms.thing(ItemKind::Group)),
        capitalised(&terms.thing(ItemKind::Source)),
        terms.get("report-trace-place"),
        terms.get("report-trace-id"),
    ];
    let caption = terms.get("report-trace");
    book.base = 2;
    book.heading(0, Text::ours(caption.clone()));
    book.table(Table {
        caption,
        columns,
        named_by: 0,
        rows,
    });
}

/// The notes that no line tells of: they stand here instead.
fn unused(book: &mut Book<'_, '_>, used: &HashSet<Id>) {
    let all = book.all;
    book.base = 2;
    book.headed(0, "report-trace-unused");
    let mut entries = Vec::new();
    for part in &all.parts {
        for note in part.notes.iter().filter(|note| !used.contains(&note.id)) {
            entries.push(book.note_entry(part, note));
        }
    }
    if entries.is_empty() {
        let none = all.terms.get("report-trace-none-unused");
        book.says(none);
    }
    book.list(entries);
}

/// The lines of a section that tell of something.
fn lines_of(section: &Section) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |id: Option<Id>, texts: &[Text], named_by: usize| {
        let mut ids: Vec<Id> = id.into_iter().collect();
        for text in texts {
            ids.extend(text.id);
            ids.extend(text.pieces.iter().filter_map(|piece| piece.to));
        }
        let mut met = HashSet::new();
        ids.retain(|id| met.insert(*id));
        if !ids.is_empty() {
            let said = texts.get(named_by).map(Text::plain);
            let begins = said.map(|said| cut(said.lines().next().unwrap_or_default(), LINE));
            lines.push(Line {
                begins: begins.unwrap_or_default(),
                ids,
            });
        }
    };
    add(section.id, std::slice::from_ref(&section.heading), 0);
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => add(None, std::slice::from_ref(text), 0),
            Block::List(list) => {
                for entry in &list.entries {
                    add(None, std::slice::from_ref(entry), 0);
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    add(row.id, &row.cells, table.named_by);
                }
            }
        }
    }
    lines
}

/// A row for each thing that a line tells of.
fn rows(book: &Book<'_, '_>, line: &Line) -> Vec<TableRow> {
    let row = |id: &Id| {
        let all = book.all;
        let slot = all.view.find(*id)?;
        let title = all.title(*id)?;
        let log = all.view.log();
        let place = log.replica(slot).map(|replica| replica.to_string());
        let thing = Piece::new(all.terms.thing(title.kind), Origin::Ours).linked(*id);
        Some(TableRow {
            id: None,
            cells: vec![
                Text::said(line.begins.clone()),
                Text::default().and(thing),
                Text::ours(book.when_dated(slot)),
                group(book, *id),
                source(book, *id),
                Text::ours(place.unwrap_or_default()),
                Text::ours(id.to_string()),
            ],
        })
    };
    line.ids.iter().filter_map(row).collect()
}

/// The group that said a note.
fn group(book: &Book<'_, '_>, id: Id) -> Text {
    let view = book.all.view;
    let note = view.find(id).and_then(|slot| view.read::<Note<'_>>(slot));
    let group = note.and_then(|note| book.all.there(note.group));
    group.map(|id| book.link(id)).unwrap_or_default()
}

/// The source of a finding.
fn source(book: &Book<'_, '_>, id: Id) -> Text {
    let view = book.all.view;
    let finding = view
        .find(id)
        .and_then(|slot| view.read::<Finding<'_>>(slot));
    let source = finding.and_then(|finding| book.all.there(finding.source));
    source.map(|id| book.link(id)).unwrap_or_default()
}
