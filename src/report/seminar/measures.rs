//! What is done at which stage of life, and what the room thinks of it.

use std::collections::HashMap;

use crate::domain::field::Field;
use crate::domain::item::{ItemKind, Measure};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};
use crate::report::book::{Book, labelled, sentences, strong};
use crate::report::gathered::Part;
use crate::report::made_of::{Origin, Table, TableRow, Text};

/// Writes the sections.
pub(super) fn write<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>) {
    book.headed(0, "report-measures");
    let (mut placed, without): (Vec<_>, Vec<_>) = part
        .measures
        .iter()
        .partition(|measure| !measure.stages.is_empty());
    by_life_course(part, &mut placed);
    table(book, part, &placed);
    if !without.is_empty() {
        book.headed(1, "report-without-stage");
        table(book, part, &without);
    }
    details(book, &placed, &without);
}

/// From the beginning of life to its end; of one stage, in the order in which they were added.
fn by_life_course(part: &Part<'_>, measures: &mut [&Shown<Measure<'_>>]) {
    let order: HashMap<&str, usize> = part
        .labels
        .stages()
        .enumerate()
        .map(|(at, id)| (id, at))
        .collect();
    measures.sort_by_key(|measure| {
        let stages = measure.stages.iter();
        let first = stages.filter_map(|stage| order.get(stage.as_str())).min();
        first.copied().unwrap_or(usize::MAX)
    });
}

fn table<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, measures: &[&Shown<Measure<'a>>]) {
    let terms = &book.all.terms;
    let columns = vec![
        capitalised(&terms.thing(ItemKind::Measure)),
        terms.field(Field::Stages),
        terms.field(Field::Level),
        terms.field(Field::Verdict),
        terms.field(Field::Reason),
        terms.label(Vocabulary::Field, "rests_on"),
    ];
    let caption = terms.get("report-measures");
    let rows = measures.iter().map(|measure| {
        let given = measure.verdict.as_ref();
        let level = measure.level.as_deref().map(|id| part.labels.level(id));
        let cells = vec![
            strong(measure.name.trim(), Origin::Said),
            Book::stages(part, &measure.stages),
            Text::ours(level.unwrap_or_default()),
            book.verdict(part, measure),
            Book::said(given.and_then(|given| given.reason.as_ref())),
            book.rests_on(given),
        ];
        TableRow {
            id: book.place(measure.id),
            cells,
        }
    });
    let rows = rows.collect();
    book.table(Table {
        caption,
        columns,
        named_by: 0,
        rows,
    });
}

/// What is known of a measure beside its place and its verdict.
fn details<'a>(
    book: &mut Book<'_, 'a>,
    placed: &[&Shown<Measure<'a>>],
    without: &[&Shown<Measure<'a>>],
) {
    book.headed(1, "report-more-of-measures");
    let entries = placed.iter().chain(without).filter_map(|measure| {
        let facts = facts(book, measure);
        (!facts.is_empty()).then(|| {
            let mut text = book.link(measure.id).and_ours(": ");
            text.pieces.extend(facts.pieces);
            text
        })
    });
    let entries = entries.collect();
    book.list(entries);
}

fn facts(book: &Book<'_, '_>, measure: &Measure<'_>) -> Text {
    let terms = &book.all.terms;
    let word = |field, of, id| labelled(terms.field(field), book.word(of, id));
    sentences([
        Book::said(measure.description.as_ref()),
        book.field(Field::Owner, measure.owner.as_ref()),
        word(Field::Target, Vocabulary::Target, measure.target.as_ref()),
        word(Field::Effort, Vocabulary::Effort, measure.effort.as_ref()),
        word(Field::Status, Vocabulary::Status, measure.status.as_ref()),
        book.field(Field::Goal, measure.goal.as_ref()),
        book.field(Field::Subgoal, measure.subgoal.as_ref()),
        book.field(Field::Partners, measure.partners.as_ref()),
        labelled(
            terms.field(Field::Deadline),
            book.date(measure.deadline.as_ref()),
        ),
        book.field(Field::Budget, measure.budget.as_ref()),
        book.field(Field::Indicator, measure.indicator.as_ref()),
        labelled(terms.field(Field::Evidence), book.evidence(measure)),
        book.field(Field::Evaluated, measure.evaluated.as_ref()),
    ])
}
