//! What is known of what is under the cursor: a line or two under the grid.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::style::Meaning;
use super::super::text::{clean, fit, wrap};
use super::Drawing;
use crate::app::panes::{At, MeasureRow};
use crate::i18n::Vocabulary;
use crate::say;

/// A rule and the lines. How many there are follows from the height alone.
pub(super) fn lines(drawing: Drawing<'_>, inside: Rect) -> Vec<Line<'static>> {
    let rows = match inside.height {
        0..8 => return Vec::new(),
        8..13 => 1,
        _ => 2,
    };
    let wide = usize::from(inside.width);
    let rule = "─".repeat(wide);
    let mut lines = vec![Line::styled(rule, drawing.look.of(Meaning::Quiet))];
    let text = match drawing.at {
        At::Measure(id) => {
            let row = drawing.pane.rows.iter().find(|row| row.id == id);
            row.map(|row| measure(drawing, row)).unwrap_or_default()
        }
        At::Head | At::Cell(_) | At::Gaps => stage(drawing),
    };
    let room = wide.saturating_sub(1);
    let mut wrapped = wrap(&text, room);
    if wrapped.len() > rows {
        let rest = wrapped.split_off(rows - 1).join(" ");
        wrapped.push(fit(&rest, room));
    }
    wrapped.resize_with(rows, String::new);
    let text = wrapped
        .into_iter()
        .map(|line| Line::raw(format!(" {line}")));
    lines.extend(text);
    lines
}

fn measure(drawing: Drawing<'_>, row: &MeasureRow) -> String {
    let (words, pane) = (&drawing.model.words, drawing.pane);
    let verdict = if row.verdict == "undecided" {
        ""
    } else {
        pane.verdict_long(&row.verdict)
    };
    let verdict = [verdict, &row.reason]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(": ");
    let versions = if row.conflicts > 0 {
        say!(words, "versions-count", count = (row.conflicts + 1))
    } else {
        String::new()
    };
    joined(&[
        &versions,
        &row.name,
        pane.level_long(&row.level),
        &row.owner,
        &words.label(Vocabulary::Target, &row.target),
        &verdict,
    ])
}

/// A stage: what is done in it, and what is missing.
fn stage(drawing: Drawing<'_>) -> String {
    let (words, pane) = (&drawing.model.words, drawing.pane);
    let at = drawing.column;
    let Some(stage) = pane.stages.get(at) else {
        return String::new();
    };
    let spans = |row: &&MeasureRow| row.spans.get(at) == Some(&true);
    let measures = pane.rows.iter().filter(spans).count();
    let measures = say!(words, "stage-measures", count = measures);
    let gap = pane.gaps.get(at).filter(|gap| !gap.findings.is_empty());
    let (missing, accepted) = match gap {
        Some(gap) => {
            let what = words.label(Vocabulary::Gap, "no_measure");
            let missing = format!("! {what}: {}", gap.findings.join("; "));
            let accepted = gap.accepted.as_ref().map(|reason| {
                let accepted = say!(words, "gap-accepted");
                format!("{accepted} {reason}").trim_end().to_owned()
            });
            (missing, accepted.unwrap_or_default())
        }
        None if drawing.at == At::Gaps => (say!(words, "gap-none"), String::new()),
        None => Default::default(),
    };
    let label = clean(&stage.label);
    joined(&[label.as_str(), &measures, &accepted, &missing])
}

fn joined(parts: &[&str]) -> String {
    let parts = parts.iter().copied().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
