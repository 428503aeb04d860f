//! What we are saying: the notes, newest at the bottom.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::style::{self, Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::panes::{NoteRow, Pane};
use crate::say;

/// The words at the head of the pane: which theme notes go under.
pub(super) fn heading(model: &Model, desk: &Desk) -> String {
    let theme = desk
        .panes
        .notes
        .themes
        .iter()
        .find(|theme| Some(theme.id) == desk.theme);
    let theme = theme.map_or_else(
        || say!(model.words, "no-theme"),
        |theme| {
            let question = clean(&theme.question).into_string();
            say!(
                model.words,
                "theme-is",
                number = theme.number.as_str(),
                question = question
            )
        },
    );
    format!("{}· {theme} ", super::pane_title(model, Pane::Notes))
}

/// Draws as many notes as there is room for.
pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let pane = &desk.panes.notes;
    let wide = usize::from(area.width);
    if pane.rows.is_empty() {
        let words = wrap(&say!(model.words, "empty-notes"), wide.saturating_sub(1));
        let lines: Vec<Line<'_>> = words
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet)))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let room = usize::from(area.height);
    let chosen = pane
        .rows
        .iter()
        .position(|row| Some(row.id) == desk.chosen.note);
    let last = chosen.map_or(pane.rows.len(), |chosen| {
        // The screen turns by whole screens, counted from the newest.
        let behind = pane.rows.len() - 1 - chosen;
        pane.rows.len() - behind / room.max(1) * room.max(1)
    });
    let from = last.saturating_sub(room);
    let rows = pane.rows.iter().enumerate().take(last).skip(from);
    let lines: Vec<Line<'_>> = rows
        .map(|(at, row)| {
            let chosen = Some(at) == chosen;
            note(
                model,
                desk,
                row,
                (chosen, desk.has_focus(Pane::Notes)),
                wide,
                look,
            )
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

fn note(
    model: &Model,
    desk: &Desk,
    row: &NoteRow,
    (chosen, focused): (bool, bool),
    wide: usize,
    look: Look,
) -> Line<'static> {
    let pending = if desk.is_pending(row.id) { "◌" } else { " " };
    let theme = row.theme.as_ref().map_or_else(String::new, |number| {
        say!(model.words, "theme-short", number = number.as_str())
    });
    let room = wide.saturating_sub(12 + width(&theme));
    let sign = style::note_kind(&row.kind);
    let front = format!("{} {pending}{sign} ", row.time);
    let text = column(&row.text, room);
    if chosen && focused {
        return Line::from(look.chosen(format!("{front}{text} {theme}")));
    }
    let mark = if chosen { "▌" } else { " " };
    Line::from(vec![
        Span::styled(
            format!("{mark}{front}"),
            look.of(if chosen {
                Meaning::Heading
            } else {
                Meaning::Quiet
            }),
        ),
        Span::raw(fit(&text, room)),
        Span::styled(format!(" {theme}"), look.of(Meaning::Quiet)),
    ])
}
