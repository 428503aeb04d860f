//! The table of an action plan on substance use: a row for each measure and each decision, what
//! ends, and what could come in.
//!
//! The columns are those that Norwegian municipal plans have in common: the oldest set is goal,
//! measure, responsible, economy (Krødsherad 2012–16), the others came later.

use super::book::{Book, listed, strong};
use super::gathered::Part;
use super::made_of::{Origin, Stress, Table, TableRow, Text};
use super::seminar::{gap_said, is_decision};
use super::telling::aside;
use crate::domain::field::Field;
use crate::domain::gaps::verdict;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Measure, Note};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};

/// Which of the columns names the row.
const MEASURE: usize = 2;

/// Writes it: a table for each seminar.
pub(super) fn write(book: &mut Book<'_, '_>) {
    book.in_parts(|book, part| {
        table(book, part);
        ended(book, part);
        candidates(book, part);
        suggestions(book, part);
        questions(book, part);
    });
}

fn table<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>) {
    book.headed(0, "report-plan-table");
    let measures = part
        .measures
        .iter()
        .filter(|measure| verdict(measure) != "stop");
    let mut rows: Vec<TableRow> = measures
        .map(|measure| of_measure(book, part, measure))
        .collect();
    let decisions: Vec<&Shown<Note<'a>>> =
        part.notes.iter().filter(|note| is_decision(note)).collect();
    rows.extend(decisions.iter().map(|note| of_decision(book, part, note)));
    if rows.is_empty() {
        let none = book.all.terms.get("report-plan-none");
        book.says(none);
    }
    let mut caption = book.all.terms.get("report-plan-table");
    if book.all.is_split() {
        caption = format!("{caption}: {}", book.title_of(part).plain());
    }
    book.whole_table(Table {
        caption,
        columns: columns(book),
        named_by: MEASURE,
        rows,
    });
    unowned(book, &decisions);
}

fn columns(book: &Book<'_, '_>) -> Vec<String> {
    let terms = &book.all.terms;
    vec![
        terms.field(Field::Goal),
        terms.field(Field::Subgoal),
        capitalised(&terms.thing(ItemKind::Measure)),
        terms.field(Field::Target),
        terms.field(Field::Level),
        terms.get("report-plan-owner"),
        terms.field(Field::Partners),
        terms.field(Field::Deadline),
        terms.field(Field::Budget),
        terms.field(Field::Indicator),
        terms.field(Field::Status),
    ]
}

fn of_measure(book: &mut Book<'_, '_>, part: &Part<'_>, measure: &Shown<Measure<'_>>) -> TableRow {
    let level = measure.level.as_deref().map(|id| part.labels.level(id));
    let cells = vec![
        Book::said(measure.goal.as_ref()),
        Book::said(measure.subgoal.as_ref()),
        strong(measure.name.trim(), Origin::Said),
        book.word(Vocabulary::Target, measure.target.as_ref()),
        Text::ours(level.unwrap_or_default()),
        Book::said(measure.owner.as_ref()),
        Book::said(measure.partners.as_ref()),
        book.date(measure.deadline.as_ref()),
        Book::said(measure.budget.as_ref()),
        Book::said(measure.indicator.as_ref()),
        book.word(Vocabulary::Status, measure.status.as_ref()),
    ];
    TableRow {
        id: book.place(measure.id),
        cells,
    }
}

/// A decision stands under the goal of the measure that it concerns.
fn of_decision<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, note: &Shown<Note<'a>>) -> TableRow {
    let concerned = book.all.there(note.measure);
    let concerned = concerned.and_then(|id| part.measures.iter().find(|known| known.id == id));
    let of = |text: Option<&crate::domain::text::Str<'_>>| Book::said(text);
    let mut name = strong(note.text.trim(), Origin::Said);
    let kind = book.all.terms.label(Vocabulary::NoteKind, "decision");
    name = name.and(aside(format!(" ({kind}")));
    if let Some(measure) = concerned {
        name = name.and(aside(": "));
        let link = book.link(measure.id);
        name.pieces.extend(
            link.pieces
                .into_iter()
                .map(|piece| piece.stressed(Stress::Aside)),
        );
    }
    name = name.and(aside(")"));
    let level = concerned.and_then(|measure| measure.level.as_deref());
    let target = concerned.and_then(|measure| measure.target.as_ref());
    let cells = vec![
        of(concerned.and_then(|measure| measure.goal.as_ref())),
        of(concerned.and_then(|measure| measure.subgoal.as_ref())),
        name,
        book.word(Vocabulary::Target, target),
        Text::ours(level.map(|id| part.labels.level(id)).unwrap_or_default()),
        of(note.responsible.as_ref()),
        Text::default(),
        book.date(note.deadline.as_ref()),
        Text::default(),
        Text::default(),
        book.word(Vocabulary::Status, note.status.as_ref()),
    ];
    TableRow {
        id: book.place(note.id),
        cells,
    }
}

/// Decisions that nobody carries out, or until no day: a plan needs both.
fn unowned(book: &mut Book<'_, '_>, decisions: &[&Shown<Note<'_>>]) {
    let lacks = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
    let without: Vec<Id> = decisions
        .iter()
        .filter(|note| lacks(note.responsible.as_deref()) || lacks(note.deadline.as_deref()))
        .map(|note| note.id)
        .collect();
    if without.is_empty() {
        return;
    }
    let said = book.all.terms.get("report-plan-unowned");
    let mut text = Text::ours(format!("{said} "));
    text.pieces.extend(book.links(without).pieces);
    book.paragraph(text);
}

/// Measures that the room would stop, with the reason.
fn ended(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-plan-ended");
    let stopped = part
        .measures
        .iter()
        .filter(|measure| verdict(measure) == "stop");
    let stopped: Vec<_> = stopped.collect();
    let entries = stopped.into_iter().map(|measure| {
        let given = measure.verdict.as_ref();
        let name = strong(measure.name.trim(), Origin::Said);
        let reason = Book::said(given.and_then(|given| given.reason.as_ref()));
        let owner = Book::said(measure.owner.as_ref());
        let mut text = listed([name, owner], ", ");
        if !reason.is_empty() {
            text = text.and_ours(": ");
            text.pieces.extend(reason.pieces);
        }
        book.at(measure.id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}

/// Where something is known and nothing is done: what a new measure could answer.
fn candidates(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-plan-candidates");
    let gaps = part.gaps.iter().filter(|gap| gap.accepted.is_none());
    let entries = gaps.map(|gap| gap_said(book, part, &gap.missing)).collect();
    book.list(entries);
}

/// What groups proposed and nobody has decided.
fn suggestions<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>) {
    book.headed(0, "report-plan-suggestions");
    let kinds = ["suggestion", "idea"];
    let proposed = part.notes.iter().filter(|note| {
        let kind = note.kind.as_deref();
        kind.is_some_and(|kind| kinds.contains(&kind))
    });
    let entries = proposed.map(|note| book.note_entry(part, note)).collect();
    book.list(entries);
}

/// The questions of the room, for the chapter on strategy.
fn questions(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-plan-questions");
    let entries = part.themes.iter().map(|theme| {
        let text = Text::said(theme.question.trim());
        book.at(theme.id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}
