//! What is known of what is under the cursor: a line or two under the grid.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::style::Meaning;
use super::super::text::{clean, fit, width};
use super::Drawing;
use crate::app::panes::{At, MeasureRow};
use crate::i18n::Vocabulary;
use crate::say;

/// A rule and a line, where there is room. One line and no more: a step of the cursor writes it
/// anew, and should send no more than two rows of the screen.
pub(super) fn lines(drawing: Drawing<'_>, inside: Rect) -> Vec<Line<'static>> {
    if inside.height < 8 {
        return Vec::new();
    }
    let room = usize::from(inside.width).saturating_sub(1);
    let text = match drawing.at {
        At::Measure(id) => {
            let row = drawing.pane.rows.iter().find(|row| row.id == id);
            row.map(|row| measure(drawing, row, room))
                .unwrap_or_default()
        }
        At::Head | At::Cell(_) | At::Gaps => stage(drawing),
    };
    let rule = "─".repeat(usize::from(inside.width));
    vec![
        Line::styled(rule, drawing.look.of(Meaning::Quiet)),
        Line::raw(format!(" {}", fit(&text, room))),
    ]
}

/// Everything that is said of a measure, or, where there is not room for all of it, first what
/// the row of the grid does not say.
fn measure(drawing: Drawing<'_>, row: &MeasureRow, room: usize) -> String {
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
    let target = words.label(Vocabulary::Target, &row.target);
    let (name, owner) = (row.name.as_str(), row.owner.as_str());
    let level = pane.level_long(&row.level);
    let all = joined(&[&versions, name, level, owner, &target, &verdict]);
    if width(&all) <= room {
        return all;
    }
    joined(&[&versions, name, owner, &row.reason, level, &target])
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
    let gap = pane.gaps.get(at).filter(|gap| gap.count > 0);
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
