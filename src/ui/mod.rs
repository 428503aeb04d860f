//! What it looks like. Drawing borrows the model; it changes nothing and reads no file.
//!
//! ```text
//! ┌ title ─────────────────────────── saved ┐
//! │ sources  │ grid                         │   one file for each pane
//! ├──────────┴──────────────────────────────┤
//! │ below: notes, or what is being asked    │   capture, form, placing, judging
//! └ hints, or what just happened ───────────┘
//! ```

mod bars;
mod below;
mod field;
mod form;
mod grid;
mod help;
mod layout;
mod notes;
mod search;
mod sources;
mod start;
pub mod style;
pub mod text;

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::app::desk::Desk;
use crate::app::mode::Mode;
use crate::app::panes::Pane;
use crate::app::{Model, Screen};
use crate::say;
use layout::Areas;
use style::Look;

/// Draws everything.
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    let area = frame.area();
    if area.width < layout::SMALLEST.0 || area.height < layout::SMALLEST.1 {
        too_small(model, frame, area);
        return;
    }
    let look = Look::new(model.colours);
    match &model.screen {
        Screen::Start(start) => start::view(model, start, look, frame),
        Screen::Taken(taken) => start::view_taken(model, taken, look, frame),
        Screen::Desk(desk) => view_desk(model, desk, look, frame),
    }
}

fn view_desk(model: &Model, desk: &Desk, look: Look, frame: &mut Frame<'_>) {
    let wanted = below::height(model, desk, frame.area());
    let areas = Areas::of(
        frame.area(),
        desk.focus,
        wanted,
        bars::trouble_height(desk, frame.area()),
    );
    bars::title(model, desk, look, areas.title, frame);
    bars::trouble(desk, look, areas.trouble, frame);
    match &desk.mode {
        Mode::Helping(from) => help::view(model, *from, look, areas.body, frame),
        Mode::Searching(searching) => {
            search::view(model, desk, searching, look, areas.body, frame);
        }
        Mode::Browsing
        | Mode::Capturing(_)
        | Mode::Filling(_)
        | Mode::Placing(_)
        | Mode::Judging(_) => {
            if let Some(area) = areas.sources {
                sources::view(model, desk, look, area, frame);
            }
            if let Some(area) = areas.grid {
                grid::view(model, desk, look, area, frame);
            }
            below::view(model, desk, look, areas.below, frame);
        }
    }
    bars::hints(model, look, areas.hints, frame);
}

fn too_small(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    if area.is_empty() {
        return;
    }
    let words = say!(
        model.words,
        "too-small",
        columns = area.width,
        rows = area.height
    );
    let lines: Vec<Line<'_>> = text::wrap(&words, usize::from(area.width))
        .into_iter()
        .map(Line::from)
        .collect();
    let height = u16::try_from(lines.len())
        .unwrap_or(area.height)
        .min(area.height);
    let y = area.y + (area.height - height) / 2;
    let middle = Rect { y, height, ..area };
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), middle);
}

/// The words at the head of a pane.
fn pane_title(model: &Model, pane: Pane) -> String {
    let (number, name) = match pane {
        Pane::Sources => (1, "pane-sources"),
        Pane::Grid => (2, "pane-grid"),
        Pane::Notes => (3, "pane-notes"),
    };
    format!(" {number} {} ", model.words.get(name))
}
