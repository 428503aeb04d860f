//! Each line leads back to what was said, and what leads nowhere is listed.

use std::collections::HashSet;

use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::i18n::Lang;
use oversikt::report::{Options, Purpose, Report, Table, Text};

use crate::full::full;
use crate::room::{example, report};

fn traced(session: &oversikt::domain::session::Session, purpose: Purpose) -> Report {
    let options = Options {
        purpose,
        trace: true,
        ..Options::default()
    };
    report(session, Lang::Nb, &options)
}

fn table(report: &Report) -> &Table {
    report.tables().last().unwrap()
}

#[test]
fn every_note_is_reached_by_a_line_or_listed_as_not_used() {
    let mut sessions: Vec<_> = crate::ids::EXAMPLES.map(example).into();
    sessions.push(full().session);
    for session in &sessions {
        for purpose in Purpose::ALL {
            let report = traced(session, purpose);
            let stands: HashSet<Id> = report.ids().into_iter().collect();
            let view = session.view().public();
            for slot in view.present(ItemKind::Note) {
                let id = view.log().id(slot);
                let named = table(&report)
                    .rows
                    .iter()
                    .any(|row| row.cells.last().unwrap().plain() == id.to_string());
                assert!(stands.contains(&id) || named, "{purpose:?}");
            }
        }
    }
}

#[test]
fn a_line_says_group_time_writer_and_source() {
    let session = example("fjordvik");
    let report = traced(&session, Purpose::Seminar);
    let rows = &table(&report).rows;
    let of = |begins: &str| -> Vec<String> {
        let row = rows
            .iter()
            .find(|row| row.cells[0].plain().starts_with(begins));
        row.unwrap().cells.iter().map(Text::plain).collect()
    };
    let note = of("Forslag: Ta det opp i FAU før jul");
    assert_eq!(note[1], "notat");
    assert_eq!(note[2], "30.01.2026 13:00");
    assert_eq!(note[3], "Gruppe 2");
    assert_eq!(note[5].len(), 16, "who wrote it: {note:?}");
    let finding = of("Har vært tydelig beruset");
    assert_eq!(finding[4], "Ungdata 2025");
}

#[test]
fn what_the_plan_has_no_use_for_is_listed() {
    let session = example("fjordvik");
    let report = traced(&session, Purpose::Plan);
    let unused = report
        .sections
        .iter()
        .find(|section| section.heading.plain() == "Notater som ikke er brukt");
    let said = format!("{:?}", unused.unwrap().blocks);
    assert!(said.contains("Utleiere ser mye"), "a thought");
    assert!(
        !said.contains("Ta det opp i FAU før jul"),
        "a suggestion stands in the plan"
    );
}
