//! How a report is put together: headings in order, nothing empty, no link into nowhere.

use std::collections::HashSet;

use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use oversikt::report::{Block, Options, Purpose, Report};
use serde_json::json;

use crate::full::full;
use crate::room::{Room, example, report, text};

/// Every kind of report of every room that there is here, in every language.
fn all() -> Vec<Report> {
    let mut sessions: Vec<Session> = crate::ids::EXAMPLES.map(example).into();
    sessions.push(full().session);
    sessions.push(Room::new().session);
    let mut found = Vec::new();
    for session in &sessions {
        for lang in Lang::ALL {
            for purpose in Purpose::ALL {
                for trace in [false, true] {
                    let options = Options {
                        purpose,
                        trace,
                        ..Options::default()
                    };
                    found.push(report(session, lang, &options));
                }
            }
        }
    }
    found
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for report in all() {
        let mut before = 1;
        for section in &report.sections {
            let heading = section.heading.plain();
            assert!(
                section.level >= 2 && section.level <= before + 1,
                "{heading}"
            );
            assert!(!heading.trim().is_empty(), "{:?}", report.kind);
            before = section.level;
        }
    }
}

#[test]
fn nothing_stands_empty() {
    for report in all() {
        for (at, section) in report.sections.iter().enumerate() {
            let below = report.sections.get(at + 1);
            let more = below.is_some_and(|next| next.level > section.level);
            let here = !section.blocks.is_empty() || section.id.is_some();
            assert!(more || here, "{}", section.heading.plain());
            for block in &section.blocks {
                match block {
                    Block::Paragraph(text) => assert!(!text.is_empty()),
                    Block::List(list) => {
                        assert!(!list.entries.is_empty());
                        assert!(list.entries.iter().all(|entry| !entry.is_empty()));
                    }
                    Block::Table(table) => {
                        assert!(!table.rows.is_empty() && !table.caption.is_empty());
                        for row in &table.rows {
                            assert_eq!(row.cells.len(), table.columns.len());
                            assert!(!row.cells[table.named_by].is_empty(), "{}", table.caption);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_thing_stands_once_and_no_link_leads_nowhere() {
    for report in all() {
        let ids = report.ids();
        let stand: HashSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), stand.len(), "{:?}", report.kind);
        for (_, text) in report.texts() {
            for piece in &text.pieces {
                assert!(
                    piece.to.is_none_or(|to| stand.contains(&to)),
                    "{}",
                    text.plain()
                );
            }
        }
    }
}

#[test]
fn no_language_speaks_another() {
    // A message that is missing shows as its id.
    for report in all() {
        let said = text(&report);
        for part in ["report-", "show-", "field-", "things-"] {
            assert!(!said.contains(part), "{part} in {said}");
        }
    }
    let options = Options::default();
    let headings = |lang| -> Vec<String> {
        let report = report(&full().session, lang, &options);
        let level_two = report.sections.iter().filter(|section| section.level == 2);
        level_two.map(|section| section.heading.plain()).collect()
    };
    let (nb, nn) = (headings(Lang::Nb), headings(Lang::Nn));
    assert_eq!(nb.len(), nn.len());
    for (nb, nn) in [
        (
            "Slik ble dokumentasjonen til",
            "Slik vart dokumentasjonen til",
        ),
        ("Hull", "Hol"),
        ("Beslutninger", "Avgjerder"),
        ("Det som ble sagt", "Det som vart sagt"),
    ]
    .iter()
    .zip(std::iter::repeat((&nb, &nn)))
    .map(|((nb, nn), (all_nb, all_nn))| {
        (
            all_nb.iter().position(|heading| heading == nb),
            all_nn.iter().position(|heading| heading == nn),
        )
    }) {
        assert!(nb.is_some() && nb == nn);
    }
}

#[test]
fn figures_and_dates_are_written_as_in_norway() {
    let said = text(&report(&full().session, Lang::Nb, &Options::default()));
    for written in [
        "17,5\u{a0}ord-enhet",
        "02.01.2026",
        "31.12.2026",
        "Rauma kommune (1539)",
    ] {
        assert!(said.contains(written), "{written} in {said}");
    }
    let said = text(&report(&full().session, Lang::En, &Options::default()));
    assert!(said.contains("17.5\u{a0}ord-enhet"), "{said}");
}

#[test]
fn a_missing_figure_is_said_in_words() {
    let said = text(&report(&full().session, Lang::Nn, &Options::default()));
    assert!(said.contains("skjerma"), "{said}");
}

#[test]
fn an_empty_room_makes_a_report_all_the_same() {
    let mut room = Room::new();
    room.does(json!({ "do": "add_seminar" }));
    let report = room.report(&Options::default());
    assert_eq!(report.title, "Oversiktsseminar");
    let said = text(&report);
    assert!(said.contains("Slik ble dokumentasjonen til"), "{said}");
}
