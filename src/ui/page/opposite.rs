//! What two things say in the same place, in two columns; one under the other where there is no
//! room for both.
//!
//! ```text
//!   Navn    Ungdata 2025                  ‹ungdata› 2025
//!
//!   Navn    1 Ungdata 2025
//!           2 ‹ungdata› 2025
//! ```

use ratatui::text::Span;

use super::super::flow::flow;
use super::super::style::{Look, Meaning};
use super::pieces;
use crate::app::pages::{Piece, Row};

/// From which width on a column is worth reading.
const NARROWEST: usize = 26;
/// What stands between the columns.
const BETWEEN: usize = 3;

/// The lines of both, in so many cells.
pub(super) fn texts(
    row: &Row,
    opposite: &[Piece],
    chosen: bool,
    room: usize,
    look: Look,
) -> Vec<Vec<Span<'static>>> {
    let column = room.saturating_sub(BETWEEN) / 2;
    // The row under the cursor has its mark in front; words that differ keep theirs.
    let over = |text: &[Piece]| {
        let differs = text.iter().any(|piece| piece.meaning == Meaning::Differs);
        (chosen && !differs).then_some(Meaning::Chosen)
    };
    let flowed = |text: &[Piece], most: usize| flow(&pieces(text, look, over(text)), most.max(8));
    if column < NARROWEST {
        let numbered = [("1 ", row.text.as_slice()), ("2 ", opposite)];
        let lines = numbered.into_iter().flat_map(|(number, text)| {
            let lines = flowed(text, room.saturating_sub(number.len()));
            lines.into_iter().enumerate().map(move |(nth, text)| {
                let front = if nth == 0 { number } else { "  " };
                let front = Span::styled(front, look.of(Meaning::Quiet));
                std::iter::once(front).chain(text).collect()
            })
        });
        return lines.collect();
    }
    let left = flowed(&row.text, column);
    let mut right = flowed(opposite, column).into_iter();
    let mut left = left.into_iter();
    let mut lines = Vec::new();
    loop {
        let (one, other) = (left.next(), right.next());
        if one.is_none() && other.is_none() {
            return lines;
        }
        let mut line = one.unwrap_or_default();
        if let Some(other) = other {
            let used: usize = line.iter().map(Span::width).sum();
            line.push(Span::raw(
                " ".repeat((column + BETWEEN).saturating_sub(used)),
            ));
            line.extend(other);
        }
        lines.push(line);
    }
}
