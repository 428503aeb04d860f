//! Names and stages where there is little room for them.

use std::collections::{BTreeMap, BTreeSet};

use oversikt::app::Model;
use oversikt::app::panes::At;
use oversikt::domain::field::Field;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use ratatui::buffer::Buffer;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::{at, under};
use crate::SIZES;
use crate::grid::{rows, symbols};
use crate::people::{NAMES, crowded, named};
use crate::screenshots::stage::{desk, drawn, now, press};

/// Twelve stages with long names that begin alike.
fn edited() -> Session {
    let names = NAMES
        .iter()
        .copied()
        .chain(["Tiltak nummer 1", "Tiltak nummer 2"]);
    let mut session = named(names);
    let stages: Vec<Value> = (1..=12)
        .map(|nth| json!({ "id": format!("fase{nth}"), "label": format!("Livsfase nummer {nth} på å") }))
        .collect();
    let seminar = session.view().present(ItemKind::Seminar).next().unwrap();
    let seminar = session.log().id(seminar);
    let mut perform = |intent: Intent| session.perform(&intent, now()).unwrap().id;
    perform(Intent::edit(seminar, Field::Stages, Value::from(stages)));
    for nth in 1..=24 {
        perform(
            Intent::add(ItemKind::Measure)
                .with(Field::Name, format!("Et tilbud med langt navn {nth} å"))
                .with(
                    Field::Stages,
                    json!([format!("fase{}", nth % 12 + 1), "fase12"]),
                ),
        );
    }
    session
}

#[test]
fn the_row_of_stages_never_leaves_the_screen_and_the_stage_of_the_cursor_is_on_it() {
    for size in SIZES {
        for face in ["", "r"] {
            let mut model = desk(edited(), Lang::Nb, size);
            press(&mut model, face);
            press(&mut model, "home up");
            let mut heads = BTreeSet::new();
            for column in 0..12 {
                for down in ["", "down", "pgdn", "end"] {
                    press(&mut model, down);
                    let screen = symbols(&drawn(&model).buffer);
                    let head = screen.lines().find(|line| line.contains('▾'));
                    let head = head.unwrap_or_else(|| panic!("{size:?} {face} {column}\n{screen}"));
                    let marked = head.split('▾').nth(1).unwrap();
                    assert!(
                        marked.starts_with(|sign: char| sign.is_alphanumeric()),
                        "{screen}"
                    );
                    heads.insert(marked.split(' ').next().unwrap().to_owned());
                    let last = head.trim_end_matches(['│', '┃']).trim_end();
                    assert_eq!(
                        head.contains('‹') || last.ends_with('›'),
                        shown(head) < 12,
                        "{size:?} {face} {column}\n{screen}"
                    );
                }
                press(&mut model, "home up right");
            }
        }
    }
}

/// How many stages stand in the row of stages.
fn shown(head: &str) -> usize {
    head.matches("Li").count()
}

#[test]
fn no_two_measures_look_the_same_in_narrow_columns() {
    for session in [edited(), crowded()] {
        for size in SIZES {
            let mut model = desk(session.clone(), Lang::Nb, size);
            press(&mut model, "r home up");
            // What stands in each cell, by measure, over all screens of the table.
            let mut looks: BTreeMap<String, String> = BTreeMap::new();
            loop {
                press(&mut model, "down");
                let At::Measure(_) = at(&model) else {
                    if at(&model) == At::Gaps {
                        break;
                    }
                    continue;
                };
                let look = reversed(&model);
                let known = looks
                    .entry(look.clone())
                    .or_insert_with(|| under(&model).to_owned());
                assert_eq!(known, under(&model), "{look:?} at {size:?}");
            }
            assert!(!looks.is_empty());
        }
    }
}

/// The words that stand out because the cursor is on them.
fn reversed(model: &Model) -> String {
    let buffer = drawn(model).buffer;
    let cells = buffer.content().iter();
    let chosen = cells.filter(|cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED));
    chosen
        .map(ratatui::buffer::Cell::symbol)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

#[test]
fn columns_are_straight_with_wide_and_combining_characters() {
    for size in SIZES {
        for keys in ["", "r", "r R R", "r R R R"] {
            let mut model = desk(edited(), Lang::Nb, size);
            press(&mut model, keys);
            let buffer = drawn(&model).buffer;
            for row in rows(&buffer) {
                let cells: usize = row.iter().map(|cell| cell.symbol().width().max(1)).sum();
                assert_eq!(cells, usize::from(size.0));
            }
            let mut model = desk(named(NAMES.iter().copied()), Lang::Nb, size);
            press(&mut model, keys);
            let buffer = drawn(&model).buffer;
            // Whatever stands in a cell, the sign of a verdict stands under the name of a stage.
            let (screen, places) = (symbols(&buffer), signs(&buffer));
            assert!(places.len() <= 9, "{size:?} {keys}: {places:?}\n{screen}");
        }
    }
}

/// In which columns of the screen a sign of a verdict stands.
fn signs(buffer: &Buffer) -> BTreeSet<usize> {
    let mut places = BTreeSet::new();
    for row in rows(buffer) {
        let mut at = 0;
        for cell in row {
            if ["✓", "↗", "✕"].contains(&cell.symbol()) {
                places.insert(at);
            }
            at += cell.symbol().width().max(1);
        }
    }
    places
}
