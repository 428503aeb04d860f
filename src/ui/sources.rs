//! What we know: the sources, and what the chosen one says.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::layout::first_row;
use super::style::{self, Look, Meaning};
use super::text::{column, fit, width, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::panes::{FindingRow, Pane, SourceRow, figures, sparkline};
use crate::say;

pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let focused = desk.focus == Pane::Sources;
    let block = look
        .frame(focused)
        .title(super::pane_title(model, Pane::Sources));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let pane = &desk.panes.sources;
    if pane.rows.is_empty() {
        let words = wrap(
            &say!(model.words, "empty-sources"),
            usize::from(inside.width),
        );
        let lines: Vec<Line<'_>> = words.into_iter().map(Line::from).collect();
        frame.render_widget(Paragraph::new(lines).style(look.of(Meaning::Quiet)), inside);
        return;
    }
    // The list takes what it needs, at most half; the findings have the rest.
    let half = usize::from(inside.height) / 2;
    let shown = pane.rows.len().min(half.max(1));
    let chosen = pane
        .rows
        .iter()
        .position(|row| row.id == desk.chosen.source);
    let from = first_row(chosen, shown);
    let rows = pane.rows.iter().enumerate().skip(from).take(shown);
    let mut lines: Vec<Line<'_>> = rows
        .map(|(at, row)| source(model, row, Some(at) == chosen, focused, look, inside.width))
        .collect();
    lines.push(Line::styled(
        "─".repeat(usize::from(inside.width)),
        look.of(Meaning::Quiet),
    ));
    if pane.findings.is_empty() {
        let words = wrap(
            &say!(model.words, "empty-findings"),
            usize::from(inside.width),
        );
        lines.extend(
            words
                .into_iter()
                .map(|line| Line::styled(line, look.of(Meaning::Quiet))),
        );
    }
    for found in &pane.findings {
        if lines.len() >= usize::from(inside.height) {
            break;
        }
        lines.extend(finding(model, found, look, usize::from(inside.width)));
    }
    frame.render_widget(Paragraph::new(lines), inside);
}

fn source(
    model: &Model,
    row: &SourceRow,
    chosen: bool,
    focused: bool,
    look: Look,
    wide: u16,
) -> Line<'static> {
    let count = if wide < 26 {
        row.findings.to_string()
    } else {
        say!(model.words, "findings-count", count = row.findings)
    };
    let name = match row.id {
        Some(_) => row.name.clone(),
        None => say!(model.words, "without-source"),
    };
    let room = usize::from(wide).saturating_sub(width(&count) + 2);
    let text = format!("{} {count}", column(&name, room));
    match (chosen, focused) {
        (true, true) => Line::from(look.chosen(text)),
        (true, false) => Line::styled(format!("▌{text}"), look.of(Meaning::Heading)),
        (false, _) => Line::raw(format!(" {text}")),
    }
}

/// A finding: what it says, then its figure beside the same figure elsewhere.
fn finding(model: &Model, row: &FindingRow, look: Look, wide: usize) -> Vec<Line<'static>> {
    let (symbol, meaning) = style::polarity(row.polarity.as_deref());
    let mut text = wrap(&row.text, wide.saturating_sub(3));
    if text.len() > 3 {
        let rest = text.split_off(2).join(" ");
        text.push(fit(&rest, wide.saturating_sub(3)));
    }
    let mut lines: Vec<Line<'static>> = text
        .into_iter()
        .enumerate()
        .map(|(nth, line)| {
            let mark = if nth == 0 { symbol } else { " " };
            Line::from(vec![
                Span::styled(format!(" {mark} "), look.of(meaning)),
                Span::raw(line),
            ])
        })
        .collect();
    let figures = figures(row, &model.words);
    if !figures.is_empty() {
        // The line of bars stands behind the figures where it fits, else in a line of its own.
        let spark = sparkline(&row.series);
        let mut figures = wrap(&figures, wide.saturating_sub(4));
        let last = figures.pop().unwrap_or_default();
        let bold = |line: String| Span::styled(format!("   {line}"), look.of(Meaning::Heading));
        lines.extend(figures.into_iter().map(|line| Line::from(bold(line))));
        let beside = width(&last) + width(&spark) + 5 <= wide;
        let bars = Span::styled(format!("   {spark}"), look.of(Meaning::Quiet));
        if beside {
            lines.push(Line::from(vec![bold(last), bars]));
        } else {
            lines.extend([Line::from(bold(last)), Line::from(bars)]);
        }
    }
    lines
}
