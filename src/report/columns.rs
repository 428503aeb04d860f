//! How much room the columns of a table ask for, where a format does not find that out itself.

use super::Table;
use super::lines::one_line;

/// So many rows say how wide a column is; the others are like them.
const LOOKED_AT: usize = 500;
/// No word makes a column wider than this, in characters.
const LONGEST_WORD: usize = 20;
/// No amount of text makes a column wider than this, in characters.
const WIDEST: usize = 44;

/// A width for each column, in characters: its longest word fits, and columns with much text get
/// more room than others.
pub(super) fn widths(table: &Table) -> Vec<usize> {
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let mut word = longest_word(column);
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
            let usual = (all / filled.max(1)).min(WIDEST);
            word.min(LONGEST_WORD).max(usual) + 2
        })
        .collect()
}

fn longest_word(line: &str) -> usize {
    line.split([' ', '-', '/'])
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0)
}
