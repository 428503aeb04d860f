//! How the table is divided into lines: how high its rows are, and what of each name stands where.

use super::super::apart::told_apart;
use super::columns::Columns;
use super::table::Cursor;
use crate::app::panes::{GridPane, RowsBy};
use crate::domain::id::Id;

/// A symbol and a sign stand in front of a name in a cell.
pub(super) const SIGNS: usize = 2;

/// How much room rows and names take, from much to little: lines of a name, lines of a heading.
/// Three lines are for names that are whole on them.
const WAYS: [(usize, usize); 4] = [(3, 2), (2, 2), (1, 2), (1, 1)];

/// How everything is divided into lines.
pub(super) struct Layout {
    pub(super) columns: Columns,
    /// The name of each measure.
    pub(super) names: Vec<Vec<String>>,
    /// The heading of each row.
    pub(super) labels: Vec<Vec<String>>,
    /// How many lines each row has.
    heights: Vec<usize>,
    /// Whether there are rules between the rows.
    rules: bool,
}

impl Layout {
    /// The most generous way that fits, or the narrowest.
    pub(super) fn of(pane: &GridPane, columns: Columns, room: usize) -> Self {
        let mut layout = Self::way(pane, columns, (1, 1));
        let least: usize = layout.heights.iter().sum();
        if least > room {
            return layout;
        }
        let is_whole = |layout: &Self| {
            let mut lines = layout.names.iter().flatten();
            lines.all(|line| !line.ends_with('…'))
        };
        // Names that fit on one line need no more.
        let single = is_whole(&layout);
        for way in WAYS.into_iter().filter(|way| way.0 == 1 || !single) {
            layout = Self::way(pane, columns, way);
            let total: usize = layout.heights.iter().sum();
            if total <= room && (way.0 < 3 || is_whole(&layout)) {
                layout.rules = total + layout.heights.len() <= room + 1;
                break;
            }
        }
        layout
    }

    fn way(pane: &GridPane, columns: Columns, (tall, high): (usize, usize)) -> Self {
        let names: Vec<&str> = pane.rows.iter().map(|row| row.name.as_str()).collect();
        let names = told_apart(&names, columns.body.saturating_sub(SIGNS), tall);
        let groups = &pane.table.groups;
        let labels: Vec<&str> = groups.iter().map(|group| group.label.as_str()).collect();
        let signs = if pane.table.by == RowsBy::Verdict {
            2
        } else {
            0
        };
        let labels = told_apart(&labels, columns.names.saturating_sub(1 + signs), high);
        let lines_of = |cell: &Vec<usize>| {
            let lines = cell.iter().filter_map(|&at| names.get(at));
            lines.map(Vec::len).sum::<usize>()
        };
        let heights = groups.iter().zip(&labels).map(|(group, label)| {
            let cells = group.cells.iter().map(lines_of);
            cells.max().unwrap_or(0).max(label.len()).max(1)
        });
        Self {
            heights: heights.collect(),
            columns,
            names,
            labels,
            rules: false,
        }
    }

    /// Every line: the row of the table and the line of it, or a rule.
    pub(super) fn lines(&self) -> Vec<Option<(usize, usize)>> {
        let mut lines = Vec::new();
        for (group, height) in self.heights.iter().enumerate() {
            if self.rules && group > 0 {
                lines.push(None);
            }
            lines.extend((0..*height).map(|line| Some((group, line))));
        }
        lines
    }

    /// The line on which the thing under the cursor begins.
    pub(super) fn line_of(&self, cursor: Cursor, pane: &GridPane, column: usize) -> Option<usize> {
        let before: usize = self.heights.iter().take(cursor.group).sum();
        let rules = if self.rules { cursor.group } else { 0 };
        let cell = pane.table.groups.get(cursor.group)?.cells.get(column)?;
        let above = cell.iter().take_while(|at| Some(**at) != cursor.measure);
        let names = above.filter_map(|&at| self.names.get(at));
        let within: usize = match cursor.measure {
            Some(_) => names.map(Vec::len).sum(),
            None => 0,
        };
        Some(before + rules + within)
    }

    /// Which measures stand on a line of a row, each with its column.
    pub(super) fn stands(&self, pane: &GridPane, group: usize, line: usize) -> Vec<(usize, Id)> {
        let Some(group) = pane.table.groups.get(group) else {
            return Vec::new();
        };
        let in_column = |column: usize| {
            let (at, _) = self.measure_at(group.cells.get(column)?, line)?;
            Some((column, pane.rows.get(at)?.id))
        };
        self.columns.on_screen().filter_map(in_column).collect()
    }

    /// What stands on a line of a cell: the measure and the line of its name.
    pub(super) fn measure_at(&self, cell: &[usize], line: usize) -> Option<(usize, usize)> {
        let mut first = 0;
        for &at in cell {
            let lines = self.names.get(at).map_or(1, Vec::len);
            if line < first + lines {
                return Some((at, line - first));
            }
            first += lines;
        }
        None
    }
}
