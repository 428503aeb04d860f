//! What was found.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::field::Typed;
use super::layout::first_row;
use super::style::{Look, Meaning};
use super::text::{column, fit};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::mode::Searching;
use crate::domain::search::Hit;
use crate::i18n::Vocabulary;
use crate::say;

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    searching: &Searching,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let block = look
        .frame(true)
        .title(format!(" {} ", say!(model.words, "search-title")));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    frame.render_widget(
        Line::styled(" /", look.of(Meaning::Key)),
        Rect {
            width: 2,
            height: 1,
            ..inside
        },
    );
    let prompt = Rect {
        x: inside.x + 3,
        width: inside.width.saturating_sub(3),
        height: 1,
        ..inside
    };
    Typed::new(&searching.input, usize::from(prompt.width)).view(prompt, true, frame);
    let list = Rect {
        y: inside.y + 2,
        height: inside.height.saturating_sub(2),
        ..inside
    };
    let lines = if searching.hits.is_empty() {
        let words = if searching.input.is_empty() {
            say!(model.words, "search-empty")
        } else {
            say!(model.words, "search-nothing")
        };
        vec![Line::styled(format!(" {words}"), look.of(Meaning::Quiet))]
    } else {
        let room = usize::from(list.height);
        let from = first_row(Some(searching.at), room);
        let shown = searching.hits.iter().enumerate().skip(from).take(room);
        shown
            .map(|(at, found)| hit(model, desk, found, at == searching.at, look, list.width))
            .collect()
    };
    frame.render_widget(Paragraph::new(lines), list);
}

fn hit(
    model: &Model,
    desk: &Desk,
    found: &Hit,
    chosen: bool,
    look: Look,
    wide: u16,
) -> Line<'static> {
    let kind = model.words.label(Vocabulary::Thing, found.kind.name());
    let room = usize::from(wide).saturating_sub(20);
    let text = fit(&desk.view().headline(found.slot), room);
    let front = format!("{} ", column(&kind, 16));
    if chosen {
        return Line::from(look.chosen(format!("{front}{}", column(&text, room))));
    }
    Line::from(vec![
        Span::styled(format!(" {front}"), look.of(Meaning::Quiet)),
        Span::raw(text),
    ])
}
