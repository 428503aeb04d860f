//! The cursor in the grid: up and down through the measures, left and right through the stages.

use super::browse::Step;
use crate::app::desk::Desk;
use crate::app::pages::PageOf;
use crate::app::panes::{At, Column, Face, Pane, RowsBy, Sight, Spot};
use crate::i18n::Words;

/// A step up or down. The row of stages is above the first measure, the row of gaps below the
/// last one; long steps stop at the measures.
pub(super) fn step(desk: &mut Desk, step: Step) {
    let (pane, chosen) = (&desk.panes.grid, desk.chosen.measure);
    let column = desk.grid.column(pane, chosen);
    let stops = desk.grid.stops(pane, column);
    let (first, last) = (1, stops.len().saturating_sub(2));
    let at = desk.grid.at(chosen);
    let stood = stops.iter().position(|(stop, _)| *stop == at);
    let to = match (step, stood) {
        (Step::First, _) => first,
        (Step::Last, _) => last,
        // What was under the cursor is gone: on with what is in its place.
        (Step::By(_), None) => stops
            .iter()
            .position(|(_, group)| group.is_some() && *group == row_of(desk))
            .unwrap_or(first),
        (Step::By(by @ (-1 | 1)), Some(at)) => at.saturating_add_signed(by).min(stops.len() - 1),
        (Step::By(by), Some(at)) => {
            let (top, bottom) = (first.min(at), last.max(at));
            at.saturating_add_signed(by).clamp(top, bottom)
        }
    };
    let name = Sight::name(pane, column);
    let (measure, spot) = match stops.get(to.min(stops.len() - 1)) {
        Some((At::Measure(id), _)) => (Some(*id), Spot::Head),
        Some((At::Cell(key), _)) => (None, Spot::Cell(key.map(str::to_owned))),
        Some((At::Gaps, _)) => (None, Spot::Gaps),
        Some((At::Head, _)) | None => (None, Spot::Head),
    };
    desk.chosen.measure = measure;
    desk.grid.spot = spot;
    if desk.grid.face == Face::Table {
        desk.grid.column = name;
    }
}

/// The row of the table in which the cursor stands on no measure.
fn row_of(desk: &Desk) -> Option<usize> {
    let Spot::Cell(key) = &desk.grid.spot else {
        return None;
    };
    let mut groups = desk.panes.grid.table.groups.iter();
    groups.position(|group| group.key == *key)
}

/// To the neighbouring stage. From the first one to the left the cursor leaves the grid.
pub(super) fn turn(desk: &mut Desk, forward: bool) {
    let (pane, chosen) = (&desk.panes.grid, desk.chosen.measure);
    let from = desk.grid.column(pane, chosen);
    let to = if forward {
        (from + 1).min(desk.grid.columns(pane).saturating_sub(1))
    } else if let Some(to) = from.checked_sub(1) {
        to
    } else {
        desk.focus = Pane::Sources;
        return;
    };
    let name = Sight::name(pane, to);
    if desk.grid.face == Face::Table && to != from {
        let (measure, spot) = beside(desk, from, to);
        (desk.chosen.measure, desk.grid.spot) = (measure, spot);
    }
    desk.grid.column = name;
}

/// What is beside the cursor in the table: the same measure where it spans both stages, else the
/// one at the same height, else an empty cell.
fn beside(desk: &Desk, from: usize, to: usize) -> (Option<crate::domain::id::Id>, Spot) {
    let (pane, chosen) = (&desk.panes.grid, desk.chosen.measure);
    let row = pane.row_of(chosen);
    let groups = &pane.table.groups;
    let group = match row {
        Some(row) => groups.iter().find(|group| {
            let cell = group.cells.get(from);
            cell.is_some_and(|cell| cell.contains(&row))
        }),
        None => row_of(desk).and_then(|at| groups.get(at)),
    };
    let Some(group) = group else {
        return (chosen, desk.grid.spot.clone());
    };
    let cell = |column: usize| group.cells.get(column).map_or(&[][..], Vec::as_slice);
    let same = row.filter(|row| cell(to).contains(row));
    let height = cell(from).iter().position(|at| Some(*at) == row);
    let height = height.unwrap_or(0).min(cell(to).len().saturating_sub(1));
    let next = same.or_else(|| cell(to).get(height).copied());
    match next.and_then(|at| pane.rows.get(at)) {
        Some(row) => (Some(row.id), Spot::Head),
        None => (None, Spot::Cell(group.key.clone())),
    }
}

/// What Enter opens: the measure under the cursor, or else the stage.
pub(super) fn large(desk: &Desk) -> Option<PageOf> {
    let (pane, chosen) = (&desk.panes.grid, desk.chosen.measure);
    if let Some(id) = chosen {
        return Some(PageOf::Thing(id));
    }
    let stage = pane.stages.get(desk.grid.column(pane, chosen))?;
    Some(PageOf::Stage(stage.id.clone()))
}

/// The other face, the cursor on the same measure.
pub(super) fn turn_over(desk: &mut Desk) {
    desk.focus = Pane::Grid;
    let (pane, chosen) = (&desk.panes.grid, desk.chosen.measure);
    let column = desk.grid.column(pane, chosen);
    desk.grid.column = Sight::name(pane, column.min(pane.stages.len().saturating_sub(1)));
    desk.grid.face = match desk.grid.face {
        Face::Ribbon => Face::Table,
        Face::Table => Face::Ribbon,
    };
}

/// The table with the next kind of rows; with the rows it had where the bars are shown.
pub(super) fn rows_by(desk: &mut Desk, words: &Words) {
    if desk.grid.face == Face::Ribbon {
        turn_over(desk);
        return;
    }
    desk.focus = Pane::Grid;
    set_rows(desk, desk.grid.by.next(), words);
}

fn set_rows(desk: &mut Desk, by: RowsBy, words: &Words) {
    desk.grid.by = by;
    if matches!(desk.grid.spot, Spot::Cell(_)) {
        desk.grid.spot = Spot::Head;
    }
    desk.panes.grid.arrange(by, words);
}

/// Away from a measure that is about to be removed, to a neighbour where there is one.
pub(super) fn step_aside(desk: &mut Desk) {
    let removed = desk.chosen.measure;
    step(desk, Step::By(1));
    if desk.chosen.measure.is_none() {
        desk.chosen.measure = removed;
        step(desk, Step::By(-1));
    }
}

/// After a measure was placed: the cursor is on a stage it spans.
pub(super) fn stand_on(desk: &mut Desk, column: usize) {
    desk.grid.column = match Sight::name(&desk.panes.grid, column) {
        Column::Without => Column::First,
        name => name,
    };
}
