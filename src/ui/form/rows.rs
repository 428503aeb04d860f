//! A list of words being edited, a row for each.
//!
//! ```text
//!                                      fra år  til år
//!   ▌ 1  Svangerskap og spedbarn                    1
//!     2  Småbarn                            1       5
//!     …  ny: skriv her
//! ```

use ratatui::text::{Line, Span};

use super::super::field::Typed;
use super::super::style::Meaning;
use super::super::text::{column, fit, width};
use super::lines::{Drawn, Pen};
use crate::app::form::{Row, Rows};
use crate::say;

/// What stands to the left of the words: the mark and the number.
const LEFT: usize = 6;
/// The width of an age.
const AGE: usize = 8;

pub(super) fn drawn(pen: Pen<'_>, rows: &Rows) -> Drawn {
    let words = &pen.model.words;
    let quiet = pen.look.of(Meaning::Quiet);
    let ages = if rows.ages { 2 * AGE } else { 0 };
    let label = pen.wide.saturating_sub(LEFT + ages + 2).clamp(8, 48);
    let mut drawn = Drawn::default();
    if rows.ages {
        let head = [say!(words, "help-row-from"), say!(words, "help-row-to")];
        let head: String = head.iter().map(|name| right(name)).collect();
        let head = format!("{}{head}", " ".repeat(LEFT + label));
        drawn.lines.push(Line::styled(head, quiet));
    }
    for (nth, row) in rows.rows.iter().enumerate() {
        let here = nth == rows.at;
        let mark = if here { "▌" } else { " " };
        let number = if row.is_blank() {
            "+".to_owned()
        } else {
            (nth + 1).to_string()
        };
        let mut line = Line::from(Span::styled(
            format!("{mark} {}  ", column(&number, 2)),
            pen.look.of(if here {
                Meaning::Heading
            } else {
                Meaning::Quiet
            }),
        ));
        if here {
            drawn.cursor = Some((drawn.lines.len(), 0));
        }
        let mut left = LEFT;
        for (cell, wide) in cells(rows).zip([label, AGE, AGE]) {
            let typing = here && cell == rows.cell;
            let (text, at) = if typing {
                let (lines, at) = Typed::new(&rows.input, wide.saturating_sub(2)).window(1);
                (lines.into_iter().next().unwrap_or_default(), at.1)
            } else {
                (fit(cell_of(row, cell), wide.saturating_sub(1)), 0)
            };
            if cell == 0 && row.is_blank() && text.is_empty() {
                line.push_span(Span::styled(
                    column(&say!(words, "help-new-row"), wide),
                    quiet,
                ));
            } else if cell == 0 {
                line.push_span(Span::raw(column(&text, wide)));
            } else {
                line.push_span(Span::raw(right(&text)));
            }
            if typing {
                let inside = if cell == 0 {
                    at
                } else {
                    AGE.saturating_sub(width(&text)) + at
                };
                drawn.cursor = Some((drawn.lines.len(), left + inside.min(wide - 1)));
            }
            left += wide;
        }
        drawn.lines.push(line);
    }
    drawn
}

fn cells(rows: &Rows) -> std::ops::Range<usize> {
    0..if rows.ages { 3 } else { 1 }
}

const fn cell_of(row: &Row, cell: usize) -> &String {
    match cell {
        0 => &row.label,
        1 => &row.from,
        _ => &row.to,
    }
}

/// An age, at the right end of its column.
fn right(text: &str) -> String {
    let text = fit(text, AGE - 1);
    format!("{}{text}", " ".repeat(AGE - width(&text)))
}
