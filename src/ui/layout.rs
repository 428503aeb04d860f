//! Where everything is.

use ratatui::layout::Rect;

use crate::app::desk::Desk;
use crate::app::panes::Pane;

/// The smallest screen, in columns and rows: a projector with a huge font.
pub(super) const SMALLEST: (u16, u16) = (60, 20);

/// The pane that stands alone. Below 80 columns there is room for one. Below 100 the sources are
/// a narrow list; when the cursor goes into what one of them says, that has the screen.
pub(super) fn alone(desk: &Desk, columns: u16) -> Option<Pane> {
    let inside = desk.focus == Pane::Sources && desk.chosen.finding.is_some();
    (columns < 80 || (columns < 100 && inside)).then_some(desk.focus)
}

/// Where everything is on the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Areas {
    /// The first line.
    pub title: Rect,
    /// What goes wrong with saving; empty where nothing does.
    pub trouble: Rect,
    /// Everything between title and hints.
    pub body: Rect,
    /// Everything above what stands below: the panes, or a page.
    pub upper: Rect,
    /// The knowledge sources, where there is room.
    pub sources: Option<Rect>,
    /// The grid, where there is room.
    pub grid: Option<Rect>,
    /// The notes, or what is being asked.
    pub below: Rect,
    /// The last line.
    pub hints: Rect,
}

impl Areas {
    /// Divides the screen. Sources and grid stand side by side, or one of them `alone`, with the
    /// notes always under it.
    pub(super) fn of(area: Rect, alone: Option<Pane>, below: u16, trouble: u16) -> Self {
        let hints = Rect {
            y: area.bottom() - 1,
            height: 1,
            ..area
        };
        let middle = Rect {
            y: area.y + 1,
            height: area.height - 2,
            ..area
        };
        Self {
            title: Rect { height: 1, ..area },
            hints,
            ..Self::within(middle, alone, below, trouble)
        }
    }

    /// Divides what stands between title and hints, where these are drawn elsewhere.
    pub(super) fn within(area: Rect, alone: Option<Pane>, below: u16, trouble: u16) -> Self {
        let trouble = Rect {
            height: trouble,
            ..area
        };
        let height = area.height.saturating_sub(trouble.height);
        let body = Rect {
            y: trouble.bottom(),
            height,
            ..area
        };
        let below_height = below.min(height.saturating_sub(6));
        let upper = Rect {
            height: height - below_height,
            ..body
        };
        let below = Rect {
            y: upper.bottom(),
            height: below_height,
            ..body
        };
        let (sources, grid) = match alone {
            Some(Pane::Sources) => (Some(upper), None),
            Some(Pane::Grid | Pane::Notes) => (None, Some(upper)),
            None => {
                let left = match area.width {
                    0..100 => 22,
                    100..160 => 30,
                    _ => 52,
                };
                let sources = Rect {
                    width: left,
                    ..upper
                };
                let grid = Rect {
                    x: upper.x + left,
                    width: upper.width - left,
                    ..upper
                };
                (Some(sources), Some(grid))
            }
        };
        Self {
            title: Rect::ZERO,
            trouble,
            body,
            upper,
            sources,
            grid,
            below,
            hints: Rect::ZERO,
        }
    }
}

/// The same, where the last screen is as full as the others.
pub(super) fn first_of(chosen: Option<usize>, rows: usize, all: usize) -> usize {
    first_row(chosen, rows).min(all.saturating_sub(rows))
}

/// From which row of a list the screen begins, so that the chosen row is on it. It turns by whole
/// screens: a step within one moves nothing but the cursor.
pub(super) fn first_row(chosen: Option<usize>, rows: usize) -> usize {
    chosen.map_or(0, |chosen| chosen / rows.max(1) * rows.max(1))
}
