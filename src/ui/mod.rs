//! What it looks like. Drawing borrows the model; it changes nothing and reads no file.
//!
//! ```text
//! ┌ title ─────────────────────────── saved ┐
//! │ sources  │ grid                         │   one file for each pane
//! ├──────────┴──────────────────────────────┤
//! │ below: notes, or what is being asked    │   capture, form, placing, judging
//! └ hints, or what just happened ───────────┘
//! ```

mod apart;
mod bars;
mod below;
mod capture;
mod erasing;
mod field;
mod finding;
mod flow;
mod form;
mod front;
mod grid;
mod layout;
mod marked;
mod merge;
mod notes;
mod outgoing;
mod page;
mod palette;
mod places;
mod prompt;
mod replay;
mod search;
mod shelf;
mod sources;
mod start;
pub mod style;
pub mod text;
mod turning;

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::app::desk::Desk;
use crate::app::mode::Mode;
use crate::app::panes::Pane;
use crate::app::target::Target;
use crate::app::text_input::TextInput;
use crate::app::{Model, Screen};
use crate::say;
use layout::Areas;
pub use places::Places;
use style::Look;

/// Draws everything.
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    draw(model, frame);
}

/// Draws everything, and says what was drawn where.
pub fn draw(model: &Model, frame: &mut Frame<'_>) -> Places {
    let mut places = Places::default();
    view_all(model, &mut places, frame);
    places
}

fn view_all(model: &Model, places: &mut Places, frame: &mut Frame<'_>) {
    let area = frame.area();
    let look = Look::of_model(model);
    frame.buffer_mut().set_style(area, look.page());
    if area.width < layout::SMALLEST.0 || area.height < layout::SMALLEST.1 {
        too_small(model, frame, area);
        return;
    }
    if let Some(front) = &model.front {
        let (body, hints) = bars::with_hints(area);
        front::view(model, front, look, body, places, frame);
        bars::hints(model, look, hints, places, frame);
        return;
    }
    match &model.screen {
        Screen::Start(start) => start::view(model, start, look, places, frame),
        Screen::Taken(taken) => start::view_taken(model, taken, look, places, frame),
        Screen::Opening(_) => view_opening(look, frame),
        Screen::Desk(desk) => view_desk(model, desk, look, places, frame),
    }
}

/// The frames of the desk, while the seminar is being read: no words, for they are being read, too.
fn view_opening(look: Look, frame: &mut Frame<'_>) {
    let areas = Areas::of(
        frame.area(),
        (frame.area().width < 80).then_some(Pane::Grid),
        below::usual_height(frame.area()),
        0,
    );
    for (area, focused) in [
        (areas.sources, false),
        (areas.grid, true),
        (Some(areas.below), false),
    ] {
        if let Some(area) = area {
            frame.render_widget(look.frame(focused), area);
        }
    }
}

/// Where a letter shows that is typed now, if it changes nothing else on the screen: then only
/// that has to be drawn, by [`view_typing`].
///
/// Whoever lets a key change something else while notes are taken (what is shown until the next
/// key, say) returns nothing here for that key.
pub fn typing_area(model: &Model) -> Option<Rect> {
    let (desk, input) = typing(model)?;
    let screen = Rect::new(0, 0, model.size.0, model.size.1);
    let below = areas(model, desk, screen).below;
    Some(capture::typing_area(input, Look::of_model(model), below))
}

/// Draws the rows that [`typing_area`] names, on a frame of that area.
pub fn view_typing(model: &Model, frame: &mut Frame<'_>) {
    if let Some((desk, input)) = typing(model) {
        let look = Look::of_model(model);
        let area = frame.area();
        frame.buffer_mut().set_style(area, look.page());
        capture::typing(model, desk, input, look, area, frame);
    }
}

fn typing(model: &Model) -> Option<(&Desk, &TextInput)> {
    let small = model.size.0 < layout::SMALLEST.0 || model.size.1 < layout::SMALLEST.1;
    // A notice goes away with the next letter, and the hints come back in its place.
    match &model.screen {
        Screen::Desk(desk) if !small && model.notice.is_none() && model.front.is_none() => {
            match &desk.mode {
                Mode::Capturing(input) => Some((desk, input)),
                _ => None,
            }
        }
        Screen::Desk(_) | Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) => None,
    }
}

fn areas(model: &Model, desk: &Desk, screen: Rect) -> Areas {
    let wanted = below::height(model, desk, screen);
    let alone = layout::alone(desk, screen.width);
    let trouble = bars::trouble_height(desk, screen);
    if desk.replay.is_none() {
        return Areas::of(screen, alone, wanted, trouble);
    }
    let (framed, hints) = bars::with_hints(screen);
    let areas = Areas::within(replay::inside(framed), alone, wanted, trouble);
    Areas { hints, ..areas }
}

fn view_desk(model: &Model, desk: &Desk, look: Look, places: &mut Places, frame: &mut Frame<'_>) {
    let areas = areas(model, desk, frame.area());
    match &desk.replay {
        None => bars::title(model, desk, look, areas.title, frame),
        Some(watched) => {
            let (framed, _) = bars::with_hints(frame.area());
            replay::view(model, desk, watched, look, framed, places, frame);
        }
    }
    bars::trouble(desk, look, areas.trouble, frame);
    match &desk.mode {
        Mode::Searching(searching) => {
            search::view(model, desk, searching, look, areas.body, places, frame);
        }
        Mode::Browsing
        | Mode::Capturing(_)
        | Mode::Adding(_)
        | Mode::Filling(_)
        | Mode::Placing(_)
        | Mode::Judging(_)
        | Mode::Picking(_)
        | Mode::Erasing(_)
        | Mode::Outgoing
        | Mode::Leaving => {
            // Behind a question they are there to be read.
            let mut behind = Places::default();
            let shown = if matches!(desk.mode, Mode::Browsing) {
                &mut *places
            } else {
                &mut behind
            };
            if let Some(page) = desk.pages.last() {
                page::view(page, &model.words, look, areas.upper, shown, frame);
            } else {
                if let Some(area) = areas.sources {
                    shown.add(area, Target::Pane(Pane::Sources));
                    sources::view(model, desk, look, area, shown, frame);
                }
                if let Some(area) = areas.grid {
                    shown.add(area, Target::Pane(Pane::Grid));
                    grid::view(model, desk, look, area, shown, frame);
                }
            }
            below::view(model, desk, look, areas.below, places, frame);
        }
    }
    bars::hints(model, look, areas.hints, places, frame);
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

/// What stands where nothing is yet: with the key to press, where something can be written.
fn nothing_yet(model: &Model, desk: &Desk, [with_key, without]: [&str; 2]) -> String {
    model
        .words
        .get(if desk.writes() { with_key } else { without })
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
