//! Taking notes and walking through what is known, by keys: what the screen says is what the
//! state holds.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;

#[path = "capture/filing.rs"]
mod filing;
#[path = "capture/lists.rs"]
mod lists;
#[path = "capture/live_line.rs"]
mod live_line;
#[path = "capture/sources.rs"]
mod sources;

use oversikt::app::desk::Desk;
use oversikt::app::{Model, Screen};
use oversikt::domain::document::document;
use ratatui::buffer::Cell;
use serde_json::Value;
use stage::drawn;

/// The desk on the screen.
fn desk_of(model: &Model) -> &Desk {
    match &model.screen {
        Screen::Desk(desk) => desk,
        other => panic!("no desk but {other:?}"),
    }
}

/// The state, as scripts see it.
fn state(model: &Model) -> Value {
    document(desk_of(model).session.view().public(), 0)
}

/// The notes of the state, in the order in which they were taken.
fn notes(model: &Model) -> Vec<Value> {
    state(model)["notes"].as_array().unwrap().clone()
}

/// The note that was taken last.
fn last_note(model: &Model) -> Value {
    notes(model).pop().unwrap()
}

/// The rows of the screen, as text.
fn screen(model: &Model) -> Vec<String> {
    let buffer = drawn(model).buffer;
    let wide = usize::from(buffer.area.width);
    let rows = buffer.content().chunks(wide);
    rows.map(|row| row.iter().map(Cell::symbol).collect())
        .collect()
}

/// Whether a row of the screen holds this text; no-break spaces are spaces.
fn sees(model: &Model, text: &str) -> bool {
    let mut rows = screen(model).into_iter();
    rows.any(|row| row.replace('\u{a0}', " ").contains(text))
}
