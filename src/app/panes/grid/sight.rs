//! How the grid is looked at, and where its cursor is.
//!
//! The cursor stands on a measure, or, where none is chosen, on the row of stages, on an empty
//! cell or on the row of gaps. All of it is kept by id.

use super::{GridPane, RowsBy};
use crate::domain::id::Id;

/// Which face of the grid is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Face {
    /// A row for each measure, a bar across the stages it spans.
    #[default]
    Ribbon,
    /// Rows of a person's choice, the measures in cells.
    Table,
}

/// How the grid is looked at, and where its cursor is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// The face.
    pub face: Face,
    /// What the rows of the table stand for.
    pub by: RowsBy,
    /// The column under the cursor.
    pub column: Column,
    /// The row under the cursor, where no measure is chosen.
    pub spot: Spot,
}

/// A column, by what it stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// The first one, until somebody chooses another.
    #[default]
    First,
    /// A stage, by id.
    Stage(String),
    /// That of the measures without a stage.
    Without,
}

/// A row without a measure under the cursor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Spot {
    /// The row of stages.
    #[default]
    Head,
    /// An empty cell in the row of the table with this key.
    Cell(Option<String>),
    /// The row of gaps.
    Gaps,
}

/// What is under the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At<'a> {
    /// The row of stages.
    Head,
    /// A measure.
    Measure(Id),
    /// An empty cell in the row of the table with this key.
    Cell(Option<&'a str>),
    /// The row of gaps.
    Gaps,
}

impl Sight {
    /// How many columns this face has.
    pub fn columns(&self, pane: &GridPane) -> usize {
        match self.face {
            Face::Ribbon => pane.stages.len(),
            Face::Table => pane.table.columns,
        }
    }

    /// The column under the cursor, by number. In the table that is one in which the chosen
    /// measure stands.
    pub fn column(&self, pane: &GridPane, chosen: Option<Id>) -> usize {
        let last = self.columns(pane).saturating_sub(1);
        let at = match &self.column {
            Column::First => 0,
            Column::Stage(id) => {
                let found = pane.stages.iter().position(|stage| stage.id == *id);
                found.unwrap_or(0)
            }
            Column::Without => pane.stages.len(),
        };
        let row = pane.row_of(chosen).and_then(|row| pane.rows.get(row));
        match (self.face, row) {
            (Face::Table, Some(row)) if row.spans.get(at) != Some(&true) => {
                let first = row.spans.iter().position(|on| *on);
                first.unwrap_or(pane.stages.len())
            }
            _ => at.min(last),
        }
    }

    /// What is under the cursor.
    pub fn at(&self, chosen: Option<Id>) -> At<'_> {
        match (chosen, &self.spot, self.face) {
            (Some(id), ..) => At::Measure(id),
            (None, Spot::Cell(key), Face::Table) => At::Cell(key.as_deref()),
            (None, Spot::Head | Spot::Cell(_), _) => At::Head,
            (None, Spot::Gaps, _) => At::Gaps,
        }
    }

    /// Where the cursor can stand in a column, from top to bottom, each with the row of the table
    /// it is in.
    pub fn stops<'a>(&self, pane: &'a GridPane, column: usize) -> Vec<(At<'a>, Option<usize>)> {
        let mut stops = vec![(At::Head, None)];
        let id = |at: usize| pane.rows.get(at).map(|row| At::Measure(row.id));
        match self.face {
            Face::Ribbon => {
                stops.extend(pane.rows.iter().map(|row| (At::Measure(row.id), None)));
            }
            Face::Table => {
                for (nth, group) in pane.table.groups.iter().enumerate() {
                    let cell = group.cells.get(column).map_or(&[][..], Vec::as_slice);
                    if cell.is_empty() {
                        stops.push((At::Cell(group.key.as_deref()), Some(nth)));
                    }
                    let measures = cell.iter().filter_map(|&at| id(at));
                    stops.extend(measures.map(|at| (at, Some(nth))));
                }
            }
        }
        stops.push((At::Gaps, None));
        stops
    }

    /// The name of a column, by number.
    pub fn name(pane: &GridPane, column: usize) -> Column {
        match pane.stages.get(column) {
            Some(stage) => Column::Stage(stage.id.clone()),
            None if pane.stages.is_empty() => Column::First,
            None => Column::Without,
        }
    }
}
