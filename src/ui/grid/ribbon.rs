//! The first face: a row for each measure, a bar across the stages it spans, its verdict as a
//! symbol and a word.
//!
//! ```text
//!                  Svan  Små   Barn ▾Ungdom U.voks
//! ▌SLT                         ██████████████████  ↗ utvikle
//!  Natteravn       ████┄┄┄┄┄┄┄┄┄┄┄┄ ██████         ✓ behold     one measure, with a pause
//! ```

use ratatui::text::{Line, Span};

use super::super::apart::told_apart;
use super::super::layout::first_of;
use super::super::style::{self, Meaning};
use super::super::text::{clean, column, fit, pad, width};
use super::columns::{Columns, Wanted};
use super::{Drawing, Drawn};
use crate::app::mode::Placing;
use crate::app::panes::{At, GridPane, MeasureRow};
use crate::say;

/// The columns, the row of stages and the rows.
pub(super) fn lines(drawing: Drawing<'_>, wide: usize, room: usize) -> Drawn {
    let pane = drawing.pane;
    let columns = Columns::of(wide, pane.stages.len(), drawing.column, wanted(pane, wide));
    let labels = columns.labels(&pane.stages, "");
    let row = drawing.is_on_head();
    let chosen = row || drawing.placing.is_some();
    let head = columns.head(&labels, drawing.column, (row, chosen), drawing.look);
    let chosen = pane
        .rows
        .iter()
        .position(|row| drawing.at == At::Measure(row.id));
    let at = match drawing.at {
        At::Gaps => pane.rows.len().checked_sub(1),
        At::Head | At::Cell(_) | At::Measure(_) => chosen,
    };
    let from = first_of(at, room, pane.rows.len());
    let names: Vec<&str> = pane.rows.iter().map(|row| row.name.as_str()).collect();
    let signs = Signs::of(pane);
    let looks = told_apart(&names, columns.names.saturating_sub(signs.room()), 1);
    let rows = pane.rows.iter().zip(looks).enumerate();
    let rows = rows.skip(from).take(room).map(|(at, (row, name))| {
        let room = columns.names + blank_before(row, columns, drawing).saturating_sub(1);
        let whole = clean(&row.name).into_string();
        let name = if flag(row) == ' ' && width(&whole) + signs.room() <= room {
            pad(&whole, columns.names)
        } else {
            signs.behind(&name.concat(), row, columns.names)
        };
        measure(drawing, row, name, columns, Some(at) == chosen)
    });
    let lines = rows.collect();
    let shown = pane.rows.iter().skip(from).take(room).enumerate();
    let stands = shown.flat_map(|(line, row)| {
        let whole = std::iter::once((line, None, row.id));
        whole.chain(columns.on_screen().map(move |at| (line, Some(at), row.id)))
    });
    Drawn {
        columns,
        head,
        lines,
        stands: stands.collect(),
    }
}

fn wanted(pane: &GridPane, wide: usize) -> Wanted {
    let words = pane.verdicts.iter().filter(|word| word.id != "undecided");
    let verdicts = Drawing::widest(words.map(|word| word.short.as_str())) + 2;
    let long = pane
        .stages
        .iter()
        .any(|stage| stage.short.chars().count() > 6);
    if wide < 70 {
        Wanted {
            names: (17, 15),
            least: if long { 9 } else { 4 },
            turning: 9,
            most: 15,
            tail: verdicts.clamp(9, 12),
        }
    } else {
        Wanted {
            names: (44, 22),
            least: if long { 10 } else { 7 },
            turning: 10,
            most: 15,
            tail: verdicts.clamp(15, 20),
        }
    }
}

/// How many cells are empty before the bar of a measure: a long name runs on there rather than
/// being cut.
fn blank_before(row: &MeasureRow, columns: Columns, drawing: Drawing<'_>) -> usize {
    let placing = drawing.placing;
    if row.is_without_stage() || placing.is_some_and(|placing| placing.measure == row.id) {
        return 0;
    }
    let first = row.spans.iter().position(|on| *on).unwrap_or(0);
    let before = first.checked_sub(columns.from);
    before.map_or(0, |before| before.min(columns.shown) * (columns.body + 1))
}

fn measure(
    drawing: Drawing<'_>,
    row: &MeasureRow,
    name: String,
    columns: Columns,
    chosen: bool,
) -> Line<'static> {
    let Drawing { pane, look, .. } = drawing;
    let (symbol, meaning) = style::verdict(&row.verdict);
    let over = width(&name).saturating_sub(columns.names);
    let mut spans = match (chosen, drawing.focused) {
        (true, true) => look.chosen(name),
        (true, false) => vec![Span::styled(format!("▌{name}"), look.of(Meaning::Heading))],
        (false, _) => vec![Span::raw(format!(" {name}"))],
    };
    let placing = drawing.placing.filter(|placing| placing.measure == row.id);
    match placing {
        Some(placing) => spans.extend(placed(drawing, placing, columns)),
        None if row.is_without_stage() => {
            let words = say!(drawing.model.words, "show-without-stage");
            let room = columns.shown * (columns.body + 1);
            let words = column(&format!(" {words}"), room);
            spans.push(Span::styled(words, look.of(Meaning::Quiet)));
        }
        None => {
            let mut bar = bar(row, columns, meaning, drawing);
            if let Some(blank) = bar.first_mut().filter(|_| over > 0) {
                *blank = Span::raw(" ".repeat(blank.width().saturating_sub(over)));
            }
            spans.extend(bar);
        }
    }
    let words = if row.verdict == "undecided" && columns.tail < 15 {
        symbol.to_owned()
    } else {
        format!("{symbol} {}", pane.verdict_short(&row.verdict))
    };
    spans.push(Span::styled(
        format!(" {}", fit(&words, columns.tail)),
        look.of(meaning),
    ));
    Line::from(spans)
}

/// Whether there is room behind the names for a sign.
#[derive(Clone, Copy)]
struct Signs(bool);

impl Signs {
    fn of(pane: &GridPane) -> Self {
        Self(pane.rows.iter().any(|row| flag(row) != ' '))
    }

    /// How many cells they take.
    fn room(self) -> usize {
        if self.0 { 2 } else { 1 }
    }

    /// A name that was cut, filled up to `cells`, the sign at its end.
    fn behind(self, name: &str, row: &MeasureRow, cells: usize) -> String {
        if self.0 {
            format!("{} {}", pad(name, cells.saturating_sub(2)), flag(row))
        } else {
            pad(name, cells)
        }
    }
}

/// The sign that something about a measure should be looked at.
pub(super) fn flag(row: &MeasureRow) -> char {
    match (row.conflicts, row.mark, row.same) {
        (1.., _, _) => '≠',
        (0, Some(_), _) => '!',
        (0, None, 1..) => '=',
        (0, None, 0) => ' ',
    }
}

/// The bar of a measure. A thin line joins what is not neighbours, also where the other end is
/// beyond the screen.
fn bar(
    row: &MeasureRow,
    columns: Columns,
    meaning: Meaning,
    drawing: Drawing<'_>,
) -> Vec<Span<'static>> {
    let on = |at: usize| row.spans.get(at) == Some(&true);
    let first = row.spans.iter().position(|on| *on).unwrap_or(usize::MAX);
    let last = row.spans.iter().rposition(|on| *on).unwrap_or(0);
    let mut pieces: Vec<(bool, String)> = Vec::new();
    let mut push = |on: bool, sign: char, cells: usize| {
        let more = std::iter::repeat_n(sign, cells);
        match pieces.last_mut().filter(|(last, _)| *last == on) {
            Some((_, text)) => text.extend(more),
            None => pieces.push((on, more.collect())),
        }
    };
    for at in columns.on_screen() {
        let between = at > first && at <= last;
        let joined = on(at) && at.checked_sub(1).is_some_and(on);
        let off = if between { '┄' } else { ' ' };
        if joined {
            push(true, '█', 1);
        } else {
            push(false, off, 1);
        }
        if on(at) {
            push(true, '█', columns.body);
        } else {
            push(false, if at < last { off } else { ' ' }, columns.body);
        }
    }
    let style = |on| drawing.look.of(if on { meaning } else { Meaning::Quiet });
    pieces
        .into_iter()
        .map(|(on, text)| {
            let blank = text.chars().all(|sign| sign == ' ');
            if blank {
                Span::raw(text)
            } else {
                Span::styled(text, style(on))
            }
        })
        .collect()
}

/// The bar of a measure that is being placed. The stage under the cursor stands between two
/// arrows, filled where the measure is in it.
fn placed(drawing: Drawing<'_>, placing: &Placing, columns: Columns) -> Vec<Span<'static>> {
    let on = placing.columns();
    let look = drawing.look;
    let mut spans = Vec::new();
    for at in columns.on_screen() {
        let sign = if on.get(at) == Some(&true) {
            "█"
        } else {
            "·"
        };
        if at == placing.at {
            let key = look.of(Meaning::Key);
            let middle = sign.repeat(columns.body.saturating_sub(1));
            spans.push(Span::styled(format!("▸{middle}◂"), key));
        } else {
            spans.push(Span::raw(" "));
            let style = look.of(if sign == "█" {
                Meaning::Heading
            } else {
                Meaning::Quiet
            });
            spans.push(Span::styled(sign.repeat(columns.body), style));
        }
    }
    spans
}
