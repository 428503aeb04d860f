//! What two things say in the same place, in two columns; one under the other where there is no
//! room for both, each with its name or number in front.
//!
//! ```text
//!                 Nordvik                       Sørvik
//!   Ettervern     ✓ treffer godt                ↗ bør utvikles videre
//!
//!   Ettervern     Nordvik  ✓ treffer godt
//!                 Sørvik   ↗ bør utvikles videre
//! ```

use ratatui::text::Span;

use super::super::flow::flow;
use super::super::style::{Look, Meaning};
use super::super::text::{column, width};
use super::{pieces, sign};
use crate::app::pages::{Mark, Opposite, Piece, Row};

/// From which width on a column is worth reading.
const NARROWEST: usize = 26;
/// What stands between the columns.
const BETWEEN: usize = 3;
/// What stands in a column that has nothing to say.
const NOTHING: &str = "–";

/// One of the two: its sign and its text.
struct Side<'a> {
    mark: &'a Mark,
    text: &'a [Piece],
    look: Look,
    /// The look of the row under the cursor.
    over: Option<Meaning>,
}

type Lines = Vec<Vec<Span<'static>>>;

/// The lines of both, in so many cells.
pub(super) fn texts(
    row: &Row,
    opposite: &Opposite,
    chosen: bool,
    room: usize,
    look: Look,
) -> Lines {
    // The row under the cursor has its mark in front; words that differ keep theirs.
    let over = |text: &[Piece]| {
        let differs = text.iter().any(|piece| piece.meaning == Meaning::Differs);
        (chosen && !differs).then_some(Meaning::Chosen)
    };
    let [one, other] = &opposite.marks;
    let sides = [(one, row.text.as_slice()), (other, &opposite.text)];
    let sides = sides.map(|(mark, text)| Side {
        mark,
        text,
        look,
        over: over(text),
    });
    let wide = room.saturating_sub(BETWEEN) / 2;
    if wide >= NARROWEST {
        return beside(&sides, wide);
    }
    if opposite.heads {
        return Vec::new();
    }
    below(&sides, &opposite.names, room)
}

impl Side<'_> {
    /// Its text in so many cells, moved in behind its sign; cells for a sign where there is one.
    fn lines(&self, most: usize) -> Lines {
        let (symbol, meaning) = sign(self.mark);
        let signs = if symbol.is_empty() { 0 } else { 2 };
        let texts = pieces(self.text, self.look, self.over);
        let lines = flow(&texts, most.saturating_sub(signs).max(8)).into_iter();
        let lines = lines.enumerate().map(|(nth, text)| {
            let symbol = if nth == 0 { symbol } else { "" };
            let front = Span::styled(column(symbol, signs), self.look.of(meaning));
            std::iter::once(front).chain(text).collect()
        });
        lines.collect()
    }

    const fn is_silent(&self) -> bool {
        self.text.is_empty()
    }
}

/// One beside the other.
fn beside(sides: &[Side<'_>; 2], wide: usize) -> Lines {
    let [left, right] = sides.each_ref().map(|side| {
        if side.is_silent() {
            vec![vec![Span::styled(NOTHING, side.look.of(Meaning::Quiet))]]
        } else {
            side.lines(wide)
        }
    });
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut lines = Vec::new();
    loop {
        let (one, other) = (left.next(), right.next());
        if one.is_none() && other.is_none() {
            return lines;
        }
        let mut line = one.unwrap_or_default();
        if let Some(other) = other {
            let used: usize = line.iter().map(Span::width).sum();
            line.push(Span::raw(" ".repeat((wide + BETWEEN).saturating_sub(used))));
            line.extend(other);
        }
        lines.push(line);
    }
}

/// One under the other. Of two with names, the one that says nothing is left out.
fn below(sides: &[Side<'_>; 2], names: &[String; 2], room: usize) -> Lines {
    let called = names.iter().any(|name| !name.is_empty());
    let fronts = if called {
        names.clone()
    } else {
        ["1".to_owned(), "2".to_owned()]
    };
    let widest = fronts.iter().map(|name| width(name)).max().unwrap_or(0);
    let gap = if called { 2 } else { 1 };
    // A long name has a line of its own, with what is said below it.
    let own_line = widest + gap > room / 2;
    let before = if own_line { gap } else { widest + gap };
    let mut lines = Vec::new();
    for (side, name) in sides.iter().zip(&fronts) {
        if called && side.is_silent() {
            continue;
        }
        let quiet = side.look.of(Meaning::Quiet);
        if own_line {
            lines.push(vec![Span::styled(column(name, room), quiet)]);
        }
        let texts = side.lines(room.saturating_sub(before)).into_iter();
        lines.extend(texts.enumerate().map(|(nth, text)| {
            let name = if nth == 0 && !own_line { name } else { "" };
            let front = Span::styled(column(name, before), quiet);
            std::iter::once(front).chain(text).collect()
        }));
    }
    lines
}
