//! Where the columns of the grid are, and the row of stages above them.
//!
//! ```text
//! ▌name or row       ‹▾Stage  Stage  Stage ›tail
//! └ mark              └ separator: the column under the cursor
//! ```
//!
//! Columns that do not fit turn by whole screens, as rows do: a step within one moves nothing but
//! the cursor.

use std::collections::HashSet;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::apart::told_apart;
use super::super::style::{Look, Meaning};
use super::super::text::{clean, column, start, width};
use crate::app::panes::StageHead;

/// More than this of a name is not needed to know what it says.
const LONGEST: usize = 44;

/// Where the columns are, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// What stands before them, without the mark.
    pub(super) names: usize,
    /// The first one on the screen.
    pub(super) from: usize,
    /// How many are on the screen.
    pub(super) shown: usize,
    /// How many there are.
    pub(super) all: usize,
    /// How wide each is, without its separator.
    pub(super) body: usize,
    /// What stands after them.
    pub(super) tail: usize,
}

/// What each face asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// What the names should have, and what they can do with.
    pub(super) names: (usize, usize),
    /// The narrowest column, with its separator, with which all may stand on the screen.
    pub(super) least: usize,
    /// The narrowest one where they turn.
    pub(super) turning: usize,
    /// The widest one.
    pub(super) most: usize,
    /// What stands after the columns.
    pub(super) tail: usize,
}

impl Columns {
    /// Divides a line of `inside` cells, so that column `at` is on it.
    pub(super) fn of(inside: usize, all: usize, at: usize, wanted: Wanted) -> Self {
        let Wanted {
            names: (names, few),
            least,
            turning,
            most,
            tail,
        } = wanted;
        // The mark in front, and the sign behind that there is more.
        let room = inside.saturating_sub(tail + 2);
        let count = all.max(1);
        let (shown, kept) = if few + count * least <= room {
            (count, names.min(room - count * least))
        } else {
            let shown = (room.saturating_sub(few) / turning.max(1)).clamp(1, count);
            (shown, few)
        };
        let cell = (room.saturating_sub(kept) / shown).clamp(2, most);
        let spare = room.saturating_sub(cell * shown);
        let last = all.saturating_sub(shown);
        Self {
            // What does not go up in columns makes names longer.
            names: spare.min(names.max(LONGEST)),
            from: (at / shown * shown).min(last),
            shown: shown.min(all),
            all,
            body: cell - 1,
            tail,
        }
    }

    /// The numbers of the columns on the screen.
    pub(super) fn on_screen(&self) -> std::ops::Range<usize> {
        self.from..self.from + self.shown
    }

    /// Where a column that is on the screen stands inside of the pane, with its separator.
    pub(super) fn area(&self, column: usize, inside: Rect) -> Rect {
        let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let before = 1 + self.names + column.saturating_sub(self.from) * (self.body + 1);
        let area = Rect {
            x: inside.x.saturating_add(cells(before)),
            width: cells(self.body + 1),
            ..inside
        };
        area.intersection(inside)
    }

    /// The row of stages: the one under the cursor is marked, and stands out where it is `chosen`;
    /// the row has a mark of its own where the cursor is on it.
    pub(super) fn head(
        &self,
        labels: &[String],
        at: usize,
        (row, chosen): (bool, bool),
        look: Look,
    ) -> Line<'static> {
        let before = if self.from > 0 { "‹" } else { " " };
        let after = if self.from + self.shown < self.all {
            "›"
        } else {
            " "
        };
        let mark = if row { "▌" } else { " " };
        let mut spans = vec![
            Span::raw(format!(
                "{mark}{}",
                " ".repeat(self.names.saturating_sub(1))
            )),
            Span::styled(before, look.of(Meaning::Key)),
        ];
        for (nth, label) in self.on_screen().zip(labels) {
            let here = nth == at;
            let meaning = match (here, chosen) {
                (true, true) => Meaning::Chosen,
                (true, false) => Meaning::Key,
                (false, _) => Meaning::Heading,
            };
            let sign = if here { "▾" } else { " " };
            spans.push(Span::styled(sign, look.of(Meaning::Key)));
            let used = width(label);
            spans.push(Span::styled(label.clone(), look.of(meaning)));
            spans.push(Span::raw(" ".repeat(self.body.saturating_sub(used))));
        }
        spans.push(Span::styled(after, look.of(Meaning::Key)));
        Line::from(spans)
    }

    /// What stands over the columns on the screen.
    pub(super) fn labels(&self, stages: &[StageHead], without: &str) -> Vec<String> {
        let fits = |stage: &StageHead| width(&stage.label) <= self.body;
        let all: Vec<String> = stages
            .iter()
            .map(|stage| {
                clean(if fits(stage) {
                    &stage.label
                } else {
                    &stage.short
                })
                .into_string()
            })
            .chain([without.to_owned()])
            .collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        // The beginning of a stage's name says more than a dot would where there is hardly room.
        let mut looks: Vec<String> = all.iter().map(|label| start(label, self.body)).collect();
        let different: HashSet<&String> = looks.iter().collect();
        if different.len() < looks.len() {
            let apart = told_apart(&all, self.body, 1);
            looks = apart.into_iter().map(|lines| lines.concat()).collect();
        }
        let looks = looks.into_iter();
        looks.skip(self.from).take(self.shown).collect()
    }

    /// The text before the columns, filled up.
    pub(super) fn name(&self, text: &str) -> String {
        column(text, self.names)
    }
}
