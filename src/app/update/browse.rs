//! Looking at the panes.

use super::{Effect, Model, Time, desk, filling, page, walk, work};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::form::FormKind;
use crate::app::pages::PageOf;
use crate::app::panes::Pane;
use crate::domain::id::Id;

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let (Some(desk), Some(action)) = (desk(model), action) else {
        return Vec::new();
    };
    match action {
        Action::Up => step(desk, Step::By(-1)),
        Action::Down => step(desk, Step::By(1)),
        Action::PageUp => step(desk, Step::By(-10)),
        Action::PageDown => step(desk, Step::By(10)),
        Action::First => step(desk, Step::First),
        Action::Last => step(desk, Step::Last),
        Action::Left if desk.focus == Pane::Grid => walk::turn(desk, false),
        Action::Right if desk.focus == Pane::Grid => walk::turn(desk, true),
        Action::Face => walk::turn_over(desk),
        Action::RowsBy => walk::rows_by(desk, &words),
        Action::NextPane | Action::Right => desk.focus = desk.focus.step(true),
        Action::PreviousPane | Action::Left => desk.focus = desk.focus.step(false),
        Action::Add => {
            let kind = match desk.focus {
                Pane::Sources => FormKind::Source,
                Pane::Grid => FormKind::Measure,
                Pane::Notes => FormKind::Theme,
            };
            filling::begin(model, kind);
        }
        Action::Open if desk.focus == Pane::Grid => {
            if let Some(of) = walk::large(desk) {
                page::open(model, of);
            }
        }
        Action::Open => {
            if let Some(id) = desk.pointed() {
                page::open(model, PageOf::Thing(id));
            }
        }
        Action::NextTheme => next_theme(desk),
        _ => return work::act(model, action, now),
    }
    Vec::new()
}

/// A step of the cursor in a list.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// So many rows down, or up.
    By(isize),
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

pub(super) fn step(desk: &mut Desk, step: Step) {
    match desk.focus {
        Pane::Sources => {
            let ids: Vec<Option<Id>> = desk.panes.sources.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| *id == desk.chosen.source);
            desk.chosen.source = moved(&ids, at, step).flatten();
            desk.read_sources();
        }
        Pane::Grid => walk::step(desk, step),
        Pane::Notes => {
            let ids: Vec<Id> = desk.panes.notes.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| Some(*id) == desk.chosen.note);
            // Nothing chosen means the newest, so the first step up is to the one at the end.
            let from = at.or(ids
                .len()
                .checked_sub(usize::from(matches!(step, Step::By(..=-1)))));
            desk.chosen.note = moved(&ids, from, step);
            desk.read_notes();
        }
    }
}

fn moved<T: Copy>(ids: &[T], at: Option<usize>, step: Step) -> Option<T> {
    let last = ids.len().checked_sub(1)?;
    let to = match (step, at) {
        (Step::First, _) | (Step::By(_), None) => 0,
        (Step::Last, _) => last,
        (Step::By(by), Some(at)) => at.saturating_add_signed(by).min(last),
    };
    ids.get(to).copied()
}

/// Notes go under the next theme, and after the last one under none.
fn next_theme(desk: &mut Desk) {
    let themes = &desk.panes.notes.themes;
    let at = themes.iter().position(|theme| Some(theme.id) == desk.theme);
    let next = at.map_or(0, |at| at + 1);
    desk.theme = themes.get(next).map(|theme| theme.id);
}
