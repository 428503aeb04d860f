//! The situation today: the sources, and what they say.

use std::collections::HashMap;

use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};
use crate::report::book::{Book, strong};
use crate::report::gathered::Part;
use crate::report::made_of::{Origin, Table, TableRow, Text};

/// Writes the section.
pub(super) fn write<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>) {
    let all = book.all;
    book.headed(0, "report-situation");
    let mut of_source: HashMap<Option<Id>, Vec<&Shown<Finding<'a>>>> = HashMap::new();
    let mut elsewhere: Vec<Id> = Vec::new();
    for finding in &part.findings {
        let source = all.there(finding.source).filter(|&id| {
            all.title(id)
                .is_some_and(|title| title.kind == ItemKind::Source)
        });
        let found = of_source.entry(source).or_default();
        if found.is_empty() {
            elsewhere.extend(source);
        }
        found.push(finding);
    }
    for source in &part.sources {
        book.heading_of(1, source.id, strong_name(&source.name));
        let provenance = book.provenance(source);
        book.paragraph(provenance);
        let findings = of_source.remove(&Some(source.id)).unwrap_or_default();
        table(book, part, &findings);
    }
    // A source of another seminar that was said to be the same as one of this.
    for id in elsewhere {
        if let Some(findings) = of_source.remove(&Some(id)) {
            let heading = book.link(id);
            book.heading(1, heading);
            table(book, part, &findings);
        }
    }
    if let Some(findings) = of_source.remove(&None) {
        book.headed(1, "show-without-source");
        table(book, part, &findings);
    }
}

fn strong_name(name: &str) -> Text {
    Text::said(name.trim())
}

fn table<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, findings: &[&Shown<Finding<'a>>]) {
    let terms = &book.all.terms;
    let things = terms.label(Vocabulary::Things, ItemKind::Finding.name());
    let columns = vec![
        capitalised(&terms.thing(ItemKind::Finding)),
        terms.get("report-figure"),
        terms.get("report-compared"),
        terms.field(Field::Stages),
        terms.field(Field::Polarity),
        terms.get("report-reasoned"),
    ];
    let rows = findings.iter().map(|finding| {
        let cells = vec![
            strong(finding.text.trim(), Origin::Said),
            book.figure(finding),
            book.compared(finding),
            Book::stages(part, &finding.stages),
            book.weighed(finding),
            book.reasoned(finding),
        ];
        TableRow {
            id: book.place(finding.id),
            cells,
        }
    });
    let rows = rows.collect();
    book.table(Table {
        caption: capitalised(&things),
        columns,
        named_by: 0,
        rows,
    });
}
