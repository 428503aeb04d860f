//! Finding the way in: the first screen, and the search. Driven by keys, seen as a person sees it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[expect(dead_code, reason = "of its stage a part is needed here")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;

#[path = "../examples/screenshots/merging.rs"]
mod merging;

#[path = "front/first.rs"]
mod first;
#[path = "front/merge.rs"]
mod merge;
#[path = "front/search.rs"]
mod search;

use oversikt::app::desk::Desk;
use oversikt::app::{Model, Screen};

fn desk_of(model: &Model) -> &Desk {
    match &model.screen {
        Screen::Desk(desk) => desk,
        _ => panic!("no desk"),
    }
}

/// What stands on the screen, line by line.
fn lines(model: &Model) -> Vec<String> {
    let buffer = stage::drawn(model).buffer;
    let (wide, high) = (buffer.area.width, buffer.area.height);
    (0..high)
        .map(|y| {
            (0..wide)
                .filter_map(|x| buffer.cell((x, y)))
                .map(ratatui::buffer::Cell::symbol)
                .collect()
        })
        .collect()
}

fn screen(model: &Model) -> String {
    lines(model).join("\n")
}
