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

use super::super::layout::first_of;
use super::super::style::{self, Meaning};
use super::super::text::pad;
use super::cells::{Layout, SIGNS};
use super::columns::{Columns, Wanted};
use super::ribbon::flag;
use super::{Drawing, Drawn};
use crate::app::panes::{At, GridPane, Group, RowsBy};
use crate::i18n::capitalised;
use crate::say;

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
pub(super) struct Cursor {
    pub(super) group: usize,
    pub(super) measure: Option<usize>,
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
        if let Some(place) = layout.measure_at(cell, line) {
            spans.extend(measure(drawing, layout, cursor, here, place));
        } else {
            let chosen = here && line == 0 && cell.is_empty();
            spans.extend(blank(drawing, layout.columns.body, chosen));
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
