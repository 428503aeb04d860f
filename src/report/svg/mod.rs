//! The grid of measures as a poster: a sheet of A3 that is read from the other side of a table,
//! or from further away when it is printed larger.
//!
//! ```text
//! title
//! subtitle
//!              stage │ stage │ stage        the life course
//! level        ┌──────────────┐             a bar for each measure, over its stages,
//!              │ name         │             with its verdict as a sign and a word
//!              └──────────────┘
//! gaps         ┆ what is known and not met ┆
//! signs
//! ```
//!
//! The letters are the largest with which everything fits; where even the smallest do not, the
//! sheet grows downwards.

mod drawing;
mod lanes;
mod letters;
mod page;
mod painting;

use super::{Report, Unwritten};
use crate::i18n::Words;

/// Writes the poster of a report.
pub(super) fn render(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let grid = report.grid.as_ref().ok_or(Unwritten::NoGrid)?;
    Ok(page::draw(report, grid, &Words::new(report.lang)).into_bytes())
}
