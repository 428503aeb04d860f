//! The row of gaps: where something worrying is known and nothing is done. A mark and a number
//! say it without colour; what the room lives with is said quietly.

use ratatui::text::{Line, Span};

use super::super::style::Meaning;
use super::super::text::{fit, width};
use super::Drawing;
use super::columns::Columns;
use crate::app::panes::{At, StageGap};
use crate::say;

pub(super) fn line(drawing: Drawing<'_>, columns: Columns) -> Line<'static> {
    let Drawing { pane, look, .. } = drawing;
    let here = drawing.at == At::Gaps && drawing.placing.is_none();
    let open: usize = pane
        .gaps
        .iter()
        .filter(|gap| gap.is_open())
        .map(|gap| gap.count)
        .sum();
    let meaning = if open > 0 {
        Meaning::Gap
    } else {
        Meaning::Quiet
    };
    let heading = columns.name(&say!(drawing.model.words, "gap-row"));
    let mark = if here { "▌" } else { " " };
    let mut spans = vec![Span::raw(mark), Span::styled(heading, look.of(meaning))];
    for at in columns.on_screen() {
        let gap = pane.gaps.get(at);
        let (text, meaning) = cell(drawing, gap, columns.body);
        let chosen = here && drawing.focused && at == drawing.column;
        spans.push(Span::raw(" "));
        let style = look.of(if chosen { Meaning::Chosen } else { meaning });
        spans.push(Span::styled(text, style));
    }
    if columns.tail > 0 {
        let words = if open > 0 {
            say!(drawing.model.words, "gap-count", count = open)
        } else {
            "–".to_owned()
        };
        let words = format!(" {}", fit(&words, columns.tail));
        spans.push(Span::styled(words, look.of(meaning)));
    }
    Line::from(spans)
}

/// What is missing in one stage, filled up to `wide` cells.
fn cell(drawing: Drawing<'_>, gap: Option<&StageGap>, wide: usize) -> (String, Meaning) {
    let words = &drawing.model.words;
    let count = gap.map_or(0, |gap| gap.count);
    let (said, fill, meaning) = match gap {
        Some(gap) if gap.is_open() => {
            let long = say!(words, "gap-count", count = count);
            let said = [long, format!("! {count}"), "!".to_owned()];
            (said, "▒", Meaning::Gap)
        }
        Some(gap) if gap.accepted.is_some() => {
            let long = say!(words, "gap-accepted-short");
            let said = [long, format!("({count})"), "–".to_owned()];
            (said, "░", Meaning::Quiet)
        }
        _ => return (" ".repeat(wide), Meaning::Plain),
    };
    let said = said
        .into_iter()
        .find(|said| width(said) <= wide)
        .unwrap_or_default();
    let rest = wide - width(&said);
    let filled = match rest {
        0 | 1 => " ".repeat(rest),
        _ => format!(" {}", fill.repeat(rest - 1)),
    };
    (format!("{said}{filled}"), meaning)
}
