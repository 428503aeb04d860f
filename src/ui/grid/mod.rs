//! What we do about it, by life stage.
//!
//! ```text
//! ┌ title ─────────────────────────────┐
//! │ columns   the row of stages        │
//! │ ribbon    a bar for each measure,  │
//! │ table     or measures in cells     │   cells: which stands on which line
//! │ gaps      what is missing          │
//! │ detail    what is under the cursor │
//! └────────────────────────────────────┘
//! ```
//!
//! Head, gaps and detail keep their height on a screen, so that a step moves nothing but the
//! cursor.

mod cells;
mod columns;
mod detail;
mod gaps;
mod ribbon;
mod table;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::nothing_yet;
use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{fit, width, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::mode::{Mode, Placing};
use crate::app::panes::{At, Face, GridPane, Pane, RowsBy};
use crate::app::target::Target;
use crate::domain::id::Id;
use crate::say;
use columns::Columns;

/// What every part of the grid draws with.
#[derive(Clone, Copy)]
struct Drawing<'a> {
    model: &'a Model,
    pane: &'a GridPane,
    /// The measure under the cursor.
    at: At<'a>,
    /// The column under the cursor.
    column: usize,
    /// Whether keys go to this pane.
    focused: bool,
    placing: Option<&'a Placing>,
    look: Look,
}

/// A face of the grid, drawn.
struct Drawn {
    columns: Columns,
    /// The row of stages.
    head: Line<'static>,
    /// The lines below it.
    lines: Vec<Line<'static>>,
    /// Which measure stands on which of these lines, in which column; none: on the whole line.
    stands: Vec<(usize, Option<usize>, Id)>,
}

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let pane = &desk.panes.grid;
    let placing = match &desk.mode {
        Mode::Placing(placing) => Some(placing),
        _ => None,
    };
    // A bar says where a measure is being placed; cells would jump.
    let face = if placing.is_some() {
        Face::Ribbon
    } else {
        desk.grid.face
    };
    let drawing = Drawing {
        model,
        pane,
        at: desk.grid.at(desk.chosen.measure),
        column: placing.map_or_else(
            || desk.grid.column(pane, desk.chosen.measure),
            |placing| placing.at,
        ),
        focused: desk.focus == Pane::Grid,
        placing,
        look,
    };
    let inside = drawing.frame(face, area, frame);
    let detail = detail::lines(drawing, inside);
    let rows = usize::from(inside.height).saturating_sub(2 + detail.len());
    let (wide, rows) = (usize::from(inside.width), rows.max(1));
    let drawn = match face {
        Face::Ribbon => ribbon::lines(drawing, wide, rows),
        Face::Table => table::lines(drawing, wide, rows),
    };
    let columns = drawn.columns;
    if placing.is_none() {
        point(&drawn, inside, rows + 1, places);
    }
    let mut lines = vec![drawn.head];
    lines.extend(drawn.lines);
    if pane.rows.is_empty() {
        lines.extend(drawing.empty(desk, wide));
    }
    lines.resize_with(rows + 1, Line::default);
    lines.push(gaps::line(drawing, columns));
    lines.extend(detail);
    for (line, y) in lines.iter().zip(inside.top()..inside.bottom()) {
        frame.render_widget(
            line,
            Rect {
                y,
                height: 1,
                ..inside
            },
        );
    }
}

/// Notes what was drawn where: the stages at the top, the measures, the gaps on line `gaps`.
fn point(drawn: &Drawn, inside: Rect, gaps: usize, places: &mut Places) {
    let columns = drawn.columns;
    for (line, column, measure) in &drawn.stands {
        let whole = column.is_none().then_some(inside);
        let area = column.map(|column| columns.area(column, inside)).or(whole);
        let target = Target::Measure(*measure, *column);
        places.add_lines(area.unwrap_or_default(), line + 1, 1, target);
    }
    for column in columns.on_screen() {
        let area = columns.area(column, inside);
        places.add_lines(area, 0, 1, Target::Head(column));
        places.add_lines(area, gaps, 1, Target::Gaps(column));
    }
}

impl Drawing<'_> {
    /// The frame, and what is inside of it.
    fn frame(&self, face: Face, area: Rect, frame: &mut Frame<'_>) -> Rect {
        let words = &self.model.words;
        let mut title = super::pane_title(self.model, Pane::Grid);
        if face == Face::Table {
            let rows = match self.pane.table.by {
                RowsBy::Level => say!(words, "grid-rows-level"),
                RowsBy::Effort => say!(words, "grid-rows-effort"),
                RowsBy::Service => say!(words, "grid-rows-service"),
                RowsBy::Verdict => say!(words, "grid-rows-verdict"),
            };
            title = format!("{title}· {rows} ");
        }
        let room = usize::from(area.width).saturating_sub(4);
        let mut block = self.look.frame(self.focused).title(fit(&title, room));
        if self.pane.unfounded > 0 {
            let unfounded = say!(words, "unfounded", count = self.pane.unfounded);
            let style = self.look.of(Meaning::Gap);
            block = block.title_bottom(Line::styled(format!(" ! {unfounded} "), style));
        }
        let inside = block.inner(area);
        frame.render_widget(block, area);
        inside
    }

    /// Whether the cursor is on the row of stages. Where there is no measure it always is, and
    /// nothing has to stand out.
    fn is_on_head(&self) -> bool {
        self.focused && self.at == At::Head && !self.pane.rows.is_empty()
    }

    /// What to do where there is no measure.
    fn empty(&self, desk: &Desk, wide: usize) -> Vec<Line<'static>> {
        let words = nothing_yet(self.model, desk, ["empty-grid", "empty-grid-yet"]);
        let style = self.look.of(Meaning::Quiet);
        let lines = wrap(&words, wide.saturating_sub(4));
        let lines = lines
            .into_iter()
            .map(|line| Line::styled(format!("  {line}"), style));
        std::iter::once(Line::default()).chain(lines).collect()
    }

    /// How wide the widest of these words is.
    fn widest<'w>(words: impl Iterator<Item = &'w str>) -> usize {
        words.map(width).max().unwrap_or(0)
    }
}
