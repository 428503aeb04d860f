//! The mouse. A click chooses; a click on what is chosen already is Enter. Everything it does a
//! key does as well.

use super::{Effect, KeyPress, Model, Time, desk, dispatch, replay, reveal};
use crate::app::action::Action;
use crate::app::command::Keymap;
use crate::app::desk::Desk;
use crate::app::keys::Key;
use crate::app::merge::Step;
use crate::app::mode::Mode;
use crate::app::model::Screen;
use crate::app::panes::{Pane, Sight, Spot};
use crate::app::start::{Choosing, TASKS};
use crate::app::target::Target;

/// A wheel that was spun farther than this goes no farther at once.
const FARTHEST: usize = 50;

pub(super) fn click(model: &mut Model, target: Target, now: Time) -> Vec<Effect> {
    // What was private and is folded away leaves something else under the pointer.
    if !is_listened_to(model) || reveal::fold(model) {
        return Vec::new();
    }
    model.notice = None;
    let chosen = match target {
        Target::Do(action) => {
            return dispatch(model, &KeyPress::default(), Some(action), now);
        }
        Target::Moment(cell, cells) => {
            replay::go_to_cell(model, cell, cells);
            return Vec::new();
        }
        Target::Nth(nth) => nth_chosen(model, nth),
        _ => desk(model)
            .filter(|desk| is_at_panes(desk))
            .map(|desk| choose(desk, target)),
    };
    match chosen {
        Some(true) => enter(model, now),
        Some(false) | None => Vec::new(),
    }
}

pub(super) fn wheel(model: &mut Model, over: Option<Pane>, by: isize, now: Time) -> Vec<Effect> {
    if !is_listened_to(model) || reveal::fold(model) {
        return Vec::new();
    }
    if model.front.is_none()
        && let Some(desk) = desk(model).filter(|desk| is_at_panes(desk))
    {
        // A wheel beside the panes turns nothing.
        let Some(pane) = over else { return Vec::new() };
        desk.focus = pane;
    }
    if !is_in_a_list(model) {
        return Vec::new();
    }
    model.notice = None;
    let step = if by < 0 { Action::Up } else { Action::Down };
    (0..by.unsigned_abs().min(FARTHEST))
        .flat_map(|_| dispatch(model, &KeyPress::default(), Some(step), now))
        .collect()
}

/// A report of the mouse may still be on its way when it is switched off, and where nothing but
/// a line shows there is nothing to click on.
fn is_listened_to(model: &Model) -> bool {
    model.mouse && !model.is_too_small()
}

fn is_at_panes(desk: &Desk) -> bool {
    matches!(desk.mode, Mode::Browsing) && desk.pages.is_empty()
}

/// Whether up and down are steps in a list, and not in a text or a form.
fn is_in_a_list(model: &Model) -> bool {
    if model.front.is_some() {
        return true;
    }
    match &model.screen {
        Screen::Start(start) => !start.is_typing(),
        Screen::Taken(_) | Screen::Opening(_) => false,
        Screen::Desk(desk) => matches!(
            desk.mode,
            Mode::Browsing | Mode::Judging(_) | Mode::Picking(_) | Mode::Searching(_)
        ),
    }
}

/// Puts the cursor of a pane on what was clicked on. Whether it was there before.
fn choose(desk: &mut Desk, target: Target) -> bool {
    let before = (desk.focus, desk.chosen);
    desk.focus = target.pane().unwrap_or(desk.focus);
    match target {
        Target::Source(source) => {
            desk.chosen.source = source;
            desk.chosen.finding = None;
            desk.read_sources();
        }
        Target::Finding(finding) => desk.chosen.finding = Some(finding),
        Target::Measure(measure, column) => {
            desk.chosen.measure = Some(measure);
            point_at(desk, column, Spot::Head);
        }
        Target::Head(column) => return at_stage(desk, column, Spot::Head, before.0),
        Target::Gaps(column) => return at_stage(desk, column, Spot::Gaps, before.0),
        Target::Note(note) => {
            desk.chosen.note = Some(note);
            if desk.only {
                desk.read_notes();
            }
        }
        Target::Pane(_) | Target::Do(_) | Target::Nth(_) | Target::Moment(..) => return false,
    }
    before == (desk.focus, desk.chosen)
}

/// Puts the cursor on a column of the grid, where no measure is chosen. Whether it was there.
fn at_stage(desk: &mut Desk, column: usize, spot: Spot, focus: Pane) -> bool {
    let before = (focus, desk.chosen, desk.grid.clone());
    desk.chosen.measure = None;
    point_at(desk, Some(column), spot);
    before == (desk.focus, desk.chosen, desk.grid.clone())
}

fn point_at(desk: &mut Desk, column: Option<usize>, spot: Spot) {
    desk.grid.spot = spot;
    if let Some(column) = column {
        desk.grid.column = Sight::name(&desk.panes.grid, column);
    }
}

/// Puts the cursor of the list in front on its nth line. Whether it was there before; `None`
/// where there is no such line.
fn nth_chosen(model: &mut Model, nth: usize) -> Option<bool> {
    if let Some(front) = &mut model.front {
        let there = front.found().nth(nth).is_some();
        let was = front.at;
        if there {
            front.at = Some(nth);
        }
        return there.then_some(was == Some(nth));
    }
    if let Screen::Start(start) = &mut model.screen
        && let Choosing::Path(errand) = start.mode
        && nth < start.recent.len()
    {
        // The cursor was in the line below the list.
        start.mode = Choosing::Seminar(errand, nth);
        return Some(false);
    }
    let (at, count) = list(model)?;
    let was = *at;
    if nth >= count {
        return None;
    }
    *at = nth;
    Some(was == nth)
}

/// The cursor of the list on the screen, and how many lines the list has.
fn list(model: &mut Model) -> Option<(&mut usize, usize)> {
    match &mut model.screen {
        Screen::Start(start) => match &mut start.mode {
            Choosing::Task(at) => Some((at, TASKS.len())),
            Choosing::Seminar(_, at) => Some((at, start.recent.len())),
            Choosing::Example(at) => Some((at, start.examples.len())),
            Choosing::Merging(merging) => match &mut merging.step {
                Step::Files => Some((&mut merging.at, merging.files.len())),
                Step::Preview(preview) => Some((&mut preview.at, preview.rows.len())),
                Step::Path | Step::Reading | Step::Name(_) | Step::Writing(_) => None,
            },
            Choosing::Path(_) | Choosing::Naming(_) => None,
        },
        Screen::Taken(_) | Screen::Opening(_) => None,
        Screen::Desk(desk) => match &mut desk.mode {
            Mode::Judging(judging) => Some((&mut judging.at, judging.words.len())),
            Mode::Picking(picking) => Some((&mut picking.at, picking.options.len())),
            Mode::Searching(searching) => Some((&mut searching.at, searching.hits.all.len())),
            Mode::Browsing => {
                let page = desk.pages.last_mut()?;
                Some((&mut page.at, page.rows.len()))
            }
            Mode::Capturing(_)
            | Mode::Adding(_)
            | Mode::Filling(_)
            | Mode::Placing(_)
            | Mode::Erasing(_)
            | Mode::Outgoing
            | Mode::Leaving => None,
        },
    }
}

/// What Enter does here, whatever keys a person has made of it.
fn enter(model: &mut Model, now: Time) -> Vec<Effect> {
    let enter = KeyPress {
        key: Key::Enter,
        ..KeyPress::default()
    };
    let action = Keymap::default().meaning(&enter, model.scopes());
    dispatch(model, &enter, action, now)
}
