//! Looking at the panes.

use super::{Effect, Model, Time, desk, filing, page, walk, work};
use crate::app::action::Action;
use crate::app::desk::Desk;
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
        Action::Right if into_findings(desk) => {}
        // What has no source has no page either: there is only the way in.
        Action::Open if desk.pointed().is_none() && into_findings(desk) => {}
        Action::Left if desk.focus == Pane::Sources && desk.chosen.finding.is_some() => back(desk),
        Action::Left if desk.focus == Pane::Grid => walk::turn(desk, false),
        Action::Right if desk.focus == Pane::Grid => walk::turn(desk, true),
        Action::Face => walk::turn_over(desk),
        Action::RowsBy => walk::rows_by(desk, &words),
        Action::NextPane | Action::Right => desk.focus = desk.focus.step(true),
        Action::PreviousPane | Action::Left => desk.focus = desk.focus.step(false),
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
        Action::NextTheme => filing::theme(model, true),
        Action::NextGroup => filing::next_group(model),
        Action::OnlyTheme => filing::only(model),
        Action::Back => back(desk),
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
        Pane::Sources if desk.chosen.finding.is_some() => {
            let ids = &desk.panes.sources.found;
            let at = ids.iter().position(|id| Some(*id) == desk.chosen.finding);
            desk.chosen.finding = moved(ids, at, step);
            let mut read = desk.panes.sources.findings.iter();
            if !read.any(|(id, _)| Some(*id) == desk.chosen.finding) {
                desk.read_sources();
            }
        }
        Pane::Sources => {
            let ids: Vec<Option<Id>> = desk.panes.sources.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| *id == desk.chosen.source);
            desk.chosen.source = moved(&ids, at, step).flatten();
            desk.read_sources();
        }
        Pane::Grid => walk::step(desk, step),
        Pane::Notes => step_in_notes(desk, step),
    }
}

/// How near the end of the notes that are read the cursor goes before others are read: farther
/// than one key moves it.
const MARGIN: usize = 20;

fn step_in_notes(desk: &mut Desk, step: Step) {
    let by = match step {
        Step::By(by) => by,
        Step::First | Step::Last => {
            desk.chosen.note = desk.note_at_end(matches!(step, Step::Last));
            desk.read_notes();
            return;
        }
    };
    let pane = &desk.panes.notes;
    let Some(last) = pane.rows.len().checked_sub(1) else {
        return;
    };
    let mut rows = pane.rows.iter();
    // Nothing chosen means the newest, so that the first step is to the one at the end.
    let at = rows.position(|row| Some(row.id) == desk.chosen.note);
    let to = at.map_or(last, |at| at.saturating_add_signed(by).min(last));
    let (older, newer) = pane.beyond;
    desk.chosen.note = pane.rows.get(to).map(|row| row.id);
    // Otherwise what is read stays as it is, so that the screen turns no more often than it must.
    if desk.only || (older && to < MARGIN) || (newer && to + MARGIN > last) {
        desk.read_notes();
    }
}

/// From a source into what it says. Whether there are any, and the cursor was not in them.
fn into_findings(desk: &mut Desk) -> bool {
    let first = desk.panes.sources.findings.first().map(|(id, _)| *id);
    let goes = desk.focus == Pane::Sources && desk.chosen.finding.is_none() && first.is_some();
    if goes {
        desk.chosen.finding = first;
    }
    goes
}

/// One step out: of the findings, away from the chosen note, to all notes.
fn back(desk: &mut Desk) {
    match desk.focus {
        Pane::Sources => desk.chosen.finding = None,
        Pane::Notes if desk.chosen.note.is_some() => {
            desk.chosen.note = None;
            desk.read_notes();
        }
        Pane::Notes if desk.only => {
            desk.only = false;
            desk.read_notes();
        }
        Pane::Grid | Pane::Notes => {}
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
