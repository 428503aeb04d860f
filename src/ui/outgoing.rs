//! What is asked where a report could tell who somebody is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::style::{Look, Meaning};
use super::text::wrap;
use crate::app::Model;
use crate::app::desk::Desk;
use crate::say;

/// The lines of the question.
pub(super) fn lines(model: &Model, desk: &Desk, wide: usize) -> Vec<String> {
    let places = desk
        .outgoing
        .as_ref()
        .map_or(0, |outgoing| outgoing.places.len());
    wrap(&say!(model.words, "outgoing-asks", count = places), wide)
}

/// Draws the question.
pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let lines: Vec<Line<'_>> = lines(model, desk, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|line| Line::raw(format!(" {line}")))
        .collect();
    frame.render_widget(Paragraph::new(lines).style(look.of(Meaning::Plain)), area);
}
