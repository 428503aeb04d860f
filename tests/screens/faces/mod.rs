//! The two faces of the grid: which measure stands in which cell, where the cursor is, and what
//! it looks like in narrow columns.

mod cells;
mod cursor;
mod narrow;

use std::collections::BTreeSet;

use oversikt::app::desk::Desk;
use oversikt::app::panes::At;
use oversikt::app::{Model, Screen};
use oversikt::domain::intent::Intent;
use oversikt::domain::session::Session;
use serde_json::Value;

use crate::screenshots::stage::now;

pub(super) fn on(model: &Model) -> &Desk {
    let Screen::Desk(desk) = &model.screen else {
        panic!("no seminar on the desk")
    };
    desk
}

pub(super) fn at(model: &Model) -> At<'_> {
    on(model).grid.at(on(model).chosen.measure)
}

/// The name of the measure under the cursor.
pub(super) fn under(model: &Model) -> &str {
    let desk = on(model);
    let row = desk.panes.grid.row_of(desk.chosen.measure).unwrap();
    &desk.panes.grid.rows[row].name
}

/// The column under the cursor, by the id of its stage.
pub(super) fn stage(model: &Model) -> &str {
    let desk = on(model);
    let column = desk.grid.column(&desk.panes.grid, desk.chosen.measure);
    &desk.panes.grid.stages[column].id
}

/// Which measures stand in which row and stage, as the table of the pane has them.
pub(super) fn cells(model: &Model) -> BTreeSet<(String, String, String)> {
    let pane = &on(model).panes.grid;
    let mut found = BTreeSet::new();
    for group in &pane.table.groups {
        for (column, cell) in group.cells.iter().enumerate() {
            for &row in cell {
                let stage = pane.stages.get(column).map_or("-", |head| &head.id);
                let name = pane.rows[row].name.clone();
                found.insert((group.label.clone(), stage.to_owned(), name));
            }
        }
    }
    found
}

/// The lines that somebody else's machine writes when these intents are carried out there.
pub(super) fn elsewhere(session: &Session, intents: &[Value]) -> Vec<String> {
    let mut other = session.clone();
    let perform = |intent: &Value| {
        let intent = Intent::from_value(intent.clone()).unwrap();
        other.perform(&intent, now()).unwrap().lines
    };
    intents.iter().flat_map(perform).collect()
}
