//! How much room the columns of a table ask for, where a format does not find that out itself.

use super::lines::one_line;
use super::{Block, Table};

/// So many rows say how wide a column is; the others are like them.
const LOOKED_AT: usize = 500;
/// From so many columns on a table needs a sheet that lies across.
const WIDE: usize = 7;
/// The room at both sides of what stands in a cell, in characters.
const AROUND: usize = 2;
/// No word makes a column wider than this, in characters.
const LONGEST_WORD: usize = 20;
/// No amount of text makes a column wider than this, in characters.
const WIDEST: usize = 44;

/// What a column asks for, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// So much that its longest word fits.
    pub(super) word: usize,
    /// So much that what usually stands in it fits.
    pub(super) usual: usize,
}

/// Whether a block is a table that needs a sheet which lies across.
pub(super) fn is_wide(block: &Block) -> bool {
    match block {
        Block::Table(table) => table.columns.len() >= WIDE,
        Block::Paragraph(_) | Block::List(_) => false,
    }
}

/// What each column of a table asks for.
pub(super) fn asked(table: &Table) -> Vec<Asked> {
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            // Headings are bold, and a little wider.
            let mut word = longest_word(column) + 1;
            let (mut all, mut filled) = (0, 0);
            for row in table.rows.iter().take(LOOKED_AT) {
                let Some(cell) = row.cells.get(at).filter(|cell| !cell.is_empty()) else {
                    continue;
                };
                for piece in &cell.pieces {
                    let line = one_line(&piece.text);
                    word = word.max(longest_word(&line));
                    all += line.chars().count();
                }
                filled += 1;
            }
            Asked {
                word: word.min(LONGEST_WORD) + AROUND,
                usual: (all / filled.max(1)).min(WIDEST) + AROUND,
            }
        })
        .collect()
}

fn longest_word(line: &str) -> usize {
    line.split([' ', '-', '/'])
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0)
}
