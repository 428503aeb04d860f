//! A page in front of the panes.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::style::{self, Look, Meaning};
use super::text::{clean, fit, width, wrap};
use crate::app::pages::{Mark, Page, Row};

pub(super) fn view(page: &Page, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let title = fit(&page.title, usize::from(area.width).saturating_sub(6));
    let block = look.frame(true).title(format!(" {title} "));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let wide = usize::from(inside.width).saturating_sub(2);
    let mut lines = Vec::new();
    let (mut top, mut bottom) = (0, 0);
    for (at, row) in page.rows.iter().enumerate() {
        let chosen = at == page.at && row.stops;
        let from = lines.len();
        lines.extend(drawn(row, chosen, wide, look));
        if at == page.at {
            (top, bottom) = (from, lines.len());
        }
    }
    let height = usize::from(inside.height);
    let from = first_line(top, bottom, lines.len(), height);
    let shown: Vec<Line<'_>> = lines.into_iter().skip(from).take(height).collect();
    frame.render_widget(Paragraph::new(shown), inside);
}

/// From which line on the page shows, so that the row under the cursor is on it. It turns by
/// half screens: a step within one moves nothing but the cursor.
fn first_line(top: usize, bottom: usize, lines: usize, height: usize) -> usize {
    if lines <= height || bottom <= height {
        return 0;
    }
    let half = (height / 2).max(1);
    let from = (bottom - height).div_ceil(half) * half;
    from.min(top).min(lines.saturating_sub(height))
}

/// A row as lines of the screen.
fn drawn(row: &Row, chosen: bool, wide: usize, look: Look) -> Vec<Line<'static>> {
    let (symbol, meaning) = sign(&row.mark);
    let indent = " ".repeat(usize::from(row.depth) * 2);
    let label = if row.label.is_empty() {
        String::new()
    } else {
        format!("{}  ", clean(&row.label))
    };
    let front = format!(
        "{indent}{symbol}{}",
        if symbol.is_empty() { "" } else { " " }
    );
    let aside = fit(&row.aside, wide / 2);
    let used = width(&front) + width(&label);
    let room = wide
        .saturating_sub(
            used + if aside.is_empty() {
                0
            } else {
                width(&aside) + 2
            },
        )
        .max(8);
    let words: String = row.text.iter().map(|piece| piece.text.as_str()).collect();
    let mut lines = Vec::new();
    for (nth, text) in wrap(&words, room).into_iter().enumerate() {
        let mut spans = vec![Span::raw(if chosen { "▌" } else { " " })];
        if nth == 0 {
            spans.push(Span::styled(front.clone(), look.of(meaning)));
            spans.push(Span::styled(label.clone(), look.of(Meaning::Quiet)));
        } else {
            spans.push(Span::raw(" ".repeat(used)));
        }
        let of = row
            .text
            .first()
            .map_or(Meaning::Plain, |piece| piece.meaning);
        let of = if chosen { Meaning::Chosen } else { of };
        let gap = room.saturating_sub(width(&text));
        spans.push(Span::styled(text, look.of(of)));
        if nth == 0 && !aside.is_empty() {
            spans.push(Span::raw(" ".repeat(gap + 2)));
            spans.push(Span::styled(aside.clone(), look.of(Meaning::Quiet)));
        }
        lines.push(Line::from(spans));
    }
    lines
}

/// The sign of a mark.
pub(super) fn sign(mark: &Mark) -> (&'static str, Meaning) {
    match mark {
        Mark::None => ("", Meaning::Plain),
        Mark::Verdict(id) => style::verdict(id),
        Mark::Polarity(id) => style::polarity(id.as_deref()),
        Mark::Note(kind) => (style::note_kind(kind), Meaning::Quiet),
        Mark::Gap => ("!", Meaning::Gap),
        Mark::Look => ("!", Meaning::Develop),
    }
}
