//! The second face: rows of a person's choice, a column for each stage, the measures in cells,
//! each with the symbol of its verdict.
//!
//! ```text
//!  Forebyggingsnivå   Barn          ▾Ungdom         Unge voksne
//!  Universell         ✕ Kjærlighet… ▌✕ Kjærlighet…
//!                     ↗ SLT          ↗ Unge & Rus    ↗ SLT
//! ```
//!
//! Where there is room names take several lines, and a thin rule stands between the rows.

use ratatui::text::{Line, Span};

use super::super::apart::told_apart;
use super::super::layout::first_of;
use super::super::style::{self, Meaning};
use super::super::text::pad;
use super::columns::{Columns, Wanted};
use super::ribbon::flag;
use super::{Drawing, Drawn};
use crate::app::panes::{At, GridPane, Group, RowsBy};
use crate::domain::id::Id;
use crate::i18n::capitalised;
use crate::say;

/// A symbol and a sign stand in front of a name in a cell.
const SIGNS: usize = 2;

/// How much room rows and names take, from much to little: lines of a name, lines of a heading.
/// Three lines are for names that are whole on them.
const WAYS: [(usize, usize); 4] = [(3, 2), (2, 2), (1, 2), (1, 1)];

/// The columns, the row of stages and the lines of the table.
pub(super) fn lines(drawing: Drawing<'_>, wide: usize, room: usize) -> Drawn {
    let pane = drawing.pane;
    let columns = Columns::of(wide, pane.table.columns, drawing.column, wanted(pane, wide));
    let without = capitalised(&say!(drawing.model.words, "show-without-stage"));
    let labels = columns.labels(&pane.stages, &without);
    let chosen = drawing.is_on_head();
    let head = columns.head(&labels, drawing.column, (chosen, chosen), drawing.look);
    let layout = Layout::of(pane, columns, room);
    let cursor = Cursor::of(drawing);
    let all = layout.lines();
    let at = match (drawing.at, cursor) {
        (At::Gaps, _) => all.len().checked_sub(1),
        (_, Some(cursor)) => layout.line_of(cursor, pane, drawing.column),
        _ => None,
    };
    let from = first_of(at, room, all.len());
    let shown = all.into_iter().skip(from).take(room).enumerate();
    let stands = shown.clone().flat_map(|(line, at)| {
        let cells = at.map(|(group, within)| layout.stands(pane, group, within));
        let cells = cells.unwrap_or_default().into_iter();
        cells.map(move |(column, measure)| (line, Some(column), measure))
    });
    let stands = stands.collect();
    let lines = shown.map(|(nth, at)| match at {
        Some((group, line)) => row(drawing, &layout, cursor, (group, line, nth == 0)),
        None => Line::styled("┄".repeat(wide), drawing.look.of(Meaning::Quiet)),
    });
    let lines = lines.collect();
    Drawn {
        columns,
        head,
        lines,
        stands,
    }
}

fn wanted(pane: &GridPane, wide: usize) -> Wanted {
    let labels = pane.table.groups.iter().map(|group| group.label.as_str());
    let signs = if pane.table.by == RowsBy::Verdict {
        2
    } else {
        0
    };
    let widest = Drawing::widest(labels) + 1 + signs;
    let (least, most) = if wide < 70 { (11, 11) } else { (12, 18) };
    let names = widest.clamp(least, most);
    Wanted {
        names: (names, names),
        least: 10,
        turning: 11,
        most: 40,
        tail: 0,
    }
}

/// What is under the cursor, by numbers: a row of the table, and the measure or nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Cursor {
    group: usize,
    measure: Option<usize>,
}

impl Cursor {
    fn of(drawing: Drawing<'_>) -> Option<Self> {
        let groups = &drawing.pane.table.groups;
        match drawing.at {
            At::Head | At::Gaps => None,
            At::Cell(key) => {
                let group = groups
                    .iter()
                    .position(|group| group.key.as_deref() == key)?;
                Some(Self {
                    group,
                    measure: None,
                })
            }
            At::Measure(id) => {
                let measure = drawing.pane.row_of(Some(id))?;
                let here = |group: &Group| {
                    let cell = group.cells.get(drawing.column);
                    cell.is_some_and(|cell| cell.contains(&measure))
                };
                let group = groups.iter().position(here)?;
                Some(Self {
                    group,
                    measure: Some(measure),
                })
            }
        }
    }
}

/// How everything is divided into lines.
struct Layout {
    columns: Columns,
    /// The name of each measure.
    names: Vec<Vec<String>>,
    /// The heading of each row.
    labels: Vec<Vec<String>>,
    /// How many lines each row has.
    heights: Vec<usize>,
    /// Whether there are rules between the rows.
    rules: bool,
}

impl Layout {
    /// The most generous way that fits, or the narrowest.
    fn of(pane: &GridPane, columns: Columns, room: usize) -> Self {
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
    fn lines(&self) -> Vec<Option<(usize, usize)>> {
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
    fn line_of(&self, cursor: Cursor, pane: &GridPane, column: usize) -> Option<usize> {
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
    fn stands(&self, pane: &GridPane, group: usize, line: usize) -> Vec<(usize, Id)> {
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
    fn measure_at(&self, cell: &[usize], line: usize) -> Option<(usize, usize)> {
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

/// A line of a row of the table.
fn row(
    drawing: Drawing<'_>,
    layout: &Layout,
    cursor: Option<Cursor>,
    (nth, line, first): (usize, usize, bool),
) -> Line<'static> {
    let Some(group) = drawing.pane.table.groups.get(nth) else {
        return Line::default();
    };
    let mut spans = heading(drawing, layout, group, (nth, line, first));
    for at in layout.columns.on_screen() {
        let cell = group.cells.get(at).map_or(&[][..], Vec::as_slice);
        let here = cursor.is_some_and(|cursor| cursor.group == nth) && at == drawing.column;
        match layout.measure_at(cell, line) {
            Some(place) => spans.extend(measure(drawing, layout, cursor, here, place)),
            None => {
                let chosen = here && line == 0 && cell.is_empty();
                spans.extend(blank(drawing, layout.columns.body, chosen));
            }
        }
    }
    Line::from(spans)
}

/// What a row stands for. It is said again at the head of a screen.
fn heading(
    drawing: Drawing<'_>,
    layout: &Layout,
    group: &Group,
    (nth, line, first): (usize, usize, bool),
) -> Vec<Span<'static>> {
    let line = if first { 0 } else { line };
    let label = layout.labels.get(nth).and_then(|label| label.get(line));
    let label = label.map_or("", String::as_str);
    let (symbol, symbol_meaning) = match (drawing.pane.table.by, &group.key) {
        (RowsBy::Verdict, Some(id)) => style::verdict(id),
        (RowsBy::Verdict, None) => style::verdict("undecided"),
        (RowsBy::Level | RowsBy::Effort | RowsBy::Service, _) => ("", Meaning::Plain),
    };
    let meaning = if group.is_empty() {
        Meaning::Quiet
    } else {
        Meaning::Heading
    };
    let mut spans = vec![Span::raw(" ")];
    let mut room = layout.columns.names;
    if !symbol.is_empty() {
        let symbol = if line == 0 { symbol } else { " " };
        spans.push(Span::styled(symbol, drawing.look.of(symbol_meaning)));
        spans.push(Span::raw(" "));
        room = room.saturating_sub(2);
    }
    spans.push(Span::styled(pad(label, room), drawing.look.of(meaning)));
    spans
}

fn measure(
    drawing: Drawing<'_>,
    layout: &Layout,
    cursor: Option<Cursor>,
    here: bool,
    (at, line): (usize, usize),
) -> Vec<Span<'static>> {
    let look = drawing.look;
    let Some(row) = drawing.pane.rows.get(at) else {
        return Vec::new();
    };
    let (symbol, meaning) = style::verdict(&row.verdict);
    let (symbol, sign) = if line == 0 {
        (symbol, flag(row))
    } else {
        (" ", ' ')
    };
    let name = layout.names.get(at).and_then(|name| name.get(line));
    let name = name.map_or("", String::as_str);
    let name = pad(name, layout.columns.body.saturating_sub(SIGNS));
    let chosen = cursor.is_some_and(|cursor| cursor.measure == Some(at));
    if chosen && here && drawing.focused {
        return look.chosen(format!("{symbol}{sign}{name}"));
    }
    let (mark, kept) = if chosen && line == 0 {
        ("▌", Meaning::Key)
    } else {
        (" ", Meaning::Plain)
    };
    vec![
        Span::styled(mark, look.of(kept)),
        Span::styled(symbol, look.of(meaning)),
        Span::raw(format!("{sign}{name}")),
    ]
}

fn blank(drawing: Drawing<'_>, body: usize, chosen: bool) -> Vec<Span<'static>> {
    if chosen && drawing.focused {
        return drawing.look.chosen(" ".repeat(body));
    }
    let mark = if chosen { "▌" } else { " " };
    vec![Span::raw(mark), Span::raw(" ".repeat(body))]
}
