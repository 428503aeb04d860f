//! What we do about it: a row for each measure, a bar across the stages it spans, its verdict as
//! a symbol and a word, and the gaps in a row of their own.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::layout::first_row;
use super::style::{self, Look, Meaning};
use super::text::{column, fit, start, width, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::mode::{Mode, Placing};
use crate::app::panes::{GridPane, MeasureRow, Pane};
use crate::say;

/// How wide the parts of a row are.
#[derive(Clone, Copy)]
struct Widths {
    name: usize,
    stage: usize,
    verdict: usize,
}

impl Widths {
    fn of(inside: usize, stages: usize) -> Self {
        let verdict = if inside < 70 { 9 } else { 15 };
        let room = inside.saturating_sub(verdict + 2);
        // A name needs about 22 columns and a stage seven, for its short label and a space; on a
        // small screen each gives way.
        let stages = stages.max(1);
        let names = if room < 22 + 7 * stages {
            room * 3 / 8
        } else {
            22
        };
        let stage = (room.saturating_sub(names) / stages).clamp(2, 14);
        let name = room.saturating_sub(stage * stages).min(44);
        Self {
            name,
            stage,
            verdict,
        }
    }
}

pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let focused = desk.focus == Pane::Grid;
    let pane = &desk.panes.grid;
    let mut block = look
        .frame(focused)
        .title(super::pane_title(model, Pane::Grid));
    if pane.unfounded > 0 {
        let words = say!(model.words, "unfounded", count = pane.unfounded);
        block = block.title_bottom(Line::styled(format!(" ! {words} "), look.of(Meaning::Gap)));
    }
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let widths = Widths::of(usize::from(inside.width), pane.stages.len());
    let placing = match &desk.mode {
        Mode::Placing(placing) => Some(placing),
        _ => None,
    };
    let mut lines = vec![head(pane, widths, placing, look)];
    if pane.rows.is_empty() {
        let words = wrap(
            &say!(model.words, "empty-grid"),
            usize::from(inside.width) - 1,
        );
        lines.extend(
            words
                .into_iter()
                .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet))),
        );
    }
    let chosen = pane
        .rows
        .iter()
        .position(|row| Some(row.id) == desk.chosen.measure);
    let detail = detail(model, desk, usize::from(inside.width), look);
    // Head, gaps and what is known of the chosen one always show.
    let room = usize::from(inside.height)
        .saturating_sub(2 + detail.len())
        .max(1);
    let from = first_row(chosen, room);
    for (at, row) in pane.rows.iter().enumerate().skip(from).take(room) {
        let placing = placing.filter(|placing| placing.measure == row.id);
        lines.push(measure(
            model,
            pane,
            row,
            widths,
            (Some(at) == chosen, focused),
            placing,
            look,
        ));
    }
    let last = usize::from(inside.height).saturating_sub(1 + detail.len());
    lines.resize_with(last.max(lines.len()), Line::default);
    lines.truncate(last.max(1));
    lines.push(gaps(model, pane, widths, look));
    lines.extend(detail);
    frame.render_widget(Paragraph::new(lines), inside);
}

fn head(pane: &GridPane, widths: Widths, placing: Option<&Placing>, look: Look) -> Line<'static> {
    let mut spans = vec![Span::raw(" ".repeat(widths.name + 1))];
    for (at, stage) in pane.stages.iter().enumerate() {
        let label = if stage.label.chars().count() < widths.stage {
            &stage.label
        } else {
            &stage.short
        };
        let here = placing.is_some_and(|placing| placing.at == at);
        let style = look.of(if here {
            Meaning::Chosen
        } else {
            Meaning::Heading
        });
        // The beginning of a stage's name tells it from the others better than a dot would.
        let label = start(label, widths.stage - 1);
        let used = width(&label);
        spans.push(Span::styled(label, style));
        spans.push(Span::raw(" ".repeat(widths.stage.saturating_sub(used))));
    }
    Line::from(spans)
}

fn measure(
    model: &Model,
    pane: &GridPane,
    row: &MeasureRow,
    widths: Widths,
    (chosen, focused): (bool, bool),
    placing: Option<&Placing>,
    look: Look,
) -> Line<'static> {
    let (symbol, meaning) = style::verdict(&row.verdict);
    let mut name = row.name.clone();
    if row.conflicts > 0 {
        name = format!("{} ≠ {name}", say!(model.words, "versions-mark"));
    } else if row.mark.is_some() {
        name = format!("! {name}");
    }
    let name = column(&name, widths.name);
    let mut spans = match (chosen, focused) {
        (true, true) => look.chosen(name),
        (true, false) => vec![Span::styled(format!("▌{name}"), look.of(Meaning::Heading))],
        (false, _) => vec![Span::raw(format!(" {name}"))],
    };
    spans.extend(bar(row, placing, widths, look.of(meaning), look));
    let words = if row.verdict == "undecided" && widths.verdict < 15 {
        symbol.to_owned()
    } else {
        format!("{symbol} {}", pane.verdict_short(&row.verdict))
    };
    spans.push(Span::styled(
        format!(" {}", fit(&words, widths.verdict)),
        look.of(meaning),
    ));
    Line::from(spans)
}

/// The bar of a measure, or of one that is being placed with the cursor's stage marked.
fn bar(
    row: &MeasureRow,
    placing: Option<&Placing>,
    widths: Widths,
    style: ratatui::style::Style,
    look: Look,
) -> Vec<Span<'static>> {
    let Some(placing) = placing else {
        // Neighbouring stages in one piece: fewer cursor moves, and a bar without seams.
        let cells: String = row
            .spans
            .iter()
            .flat_map(|on| std::iter::repeat_n(if *on { '█' } else { ' ' }, widths.stage))
            .collect();
        return vec![Span::styled(cells, style)];
    };
    let columns = placing.columns();
    columns
        .iter()
        .enumerate()
        .map(|(at, on)| {
            let cell = if *on { "█" } else { "·" };
            let here = at == placing.at;
            let style = look.of(if here { Meaning::Focus } else { Meaning::Quiet });
            Span::styled(cell.repeat(widths.stage), style)
        })
        .collect()
}

fn gaps(model: &Model, pane: &GridPane, widths: Widths, look: Look) -> Line<'static> {
    let findings: usize = pane.gaps.iter().sum();
    let heading = say!(model.words, "gap-row");
    let style = look.of(if findings > 0 {
        Meaning::Gap
    } else {
        Meaning::Quiet
    });
    let mut spans = vec![Span::styled(
        format!(" {}", column(&heading, widths.name)),
        style,
    )];
    for count in &pane.gaps {
        let cell = if *count > 0 { "▒" } else { " " };
        spans.push(Span::styled(cell.repeat(widths.stage), style));
    }
    if findings > 0 {
        let words = say!(model.words, "gap-count", count = findings);
        spans.push(Span::styled(
            format!(" {}", fit(&words, widths.verdict)),
            style,
        ));
    } else {
        spans.push(Span::styled(" –", style));
    }
    Line::from(spans)
}

/// What is known of the chosen measure, in one or two lines.
fn detail(model: &Model, desk: &Desk, wide: usize, look: Look) -> Vec<Line<'static>> {
    let pane = &desk.panes.grid;
    let Some(row) = pane
        .rows
        .iter()
        .find(|row| Some(row.id) == desk.chosen.measure)
    else {
        return Vec::new();
    };
    let verdict = if row.verdict == "undecided" {
        ""
    } else {
        pane.verdict_long(&row.verdict)
    };
    let versions = if row.conflicts > 0 {
        say!(model.words, "versions-count", count = (row.conflicts + 1))
    } else {
        String::new()
    };
    let parts = [
        row.name.as_str(),
        &row.target,
        &row.owner,
        verdict,
        &row.reason,
        &versions,
    ];
    let text = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let mut lines = vec![Line::styled("─".repeat(wide), look.of(Meaning::Quiet))];
    let mut wrapped = wrap(&text, wide.saturating_sub(1));
    if wrapped.len() > 2 {
        let rest = wrapped.split_off(1).join(" ");
        wrapped.push(fit(&rest, wide.saturating_sub(1)));
    }
    lines.extend(
        wrapped
            .into_iter()
            .map(|line| Line::raw(format!(" {line}"))),
    );
    lines
}
