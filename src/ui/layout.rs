//! Where everything is.

use ratatui::layout::Rect;

use crate::app::panes::Pane;

/// The smallest screen, in columns and rows: a projector with a huge font.
pub(super) const SMALLEST: (u16, u16) = (60, 20);

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
    /// Divides the screen. From 80 columns on sources and grid stand side by side; on a smaller
    /// one the pane in focus stands alone, with the notes always under it.
    pub(super) fn of(area: Rect, focus: Pane, below: u16, trouble: u16) -> Self {
        let title = Rect { height: 1, ..area };
        let hints = Rect {
            y: area.bottom() - 1,
            height: 1,
            ..area
        };
        let trouble = Rect {
            y: area.y + 1,
            height: trouble,
            ..area
        };
        let height = area.height - 2 - trouble.height;
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
        let (sources, grid) = if area.width < 80 {
            match focus {
                Pane::Sources => (Some(upper), None),
                Pane::Grid | Pane::Notes => (None, Some(upper)),
            }
        } else {
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
        };
        Self {
            title,
            trouble,
            body,
            upper,
            sources,
            grid,
            below,
            hints,
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
