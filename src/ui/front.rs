//! The list of commands: the help, and the palette.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::field::Typed;
use super::layout::first_row;
use super::style::{Look, Meaning};
use super::text::column;
use crate::app::command::Command;
use crate::app::front::{Front, List};
use crate::app::{Model, keys};
use crate::say;

pub(super) fn view(model: &Model, front: &Front, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let title = match front.list {
        List::Help => say!(model.words, "help-title"),
        List::Palette => say!(model.words, "palette-title"),
    };
    let block = look.frame(true).title(format!(" {title} "));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    frame.render_widget(
        Line::styled(" ›", look.of(Meaning::Key)),
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
    Typed::new(&front.input, usize::from(prompt.width)).view(prompt, true, frame);
    let list = Rect {
        y: inside.y + 2,
        height: inside.height.saturating_sub(2),
        ..inside
    };
    let room = usize::from(list.height);
    let from = first_row(Some(front.at), room);
    let shown = front.found.iter().enumerate().skip(from).take(room);
    let lines: Vec<Line<'_>> = shown
        .map(|(at, command)| line(model, command, at == front.at, look))
        .collect();
    frame.render_widget(Paragraph::new(lines), list);
}

fn line(model: &Model, command: &Command, chosen: bool, look: Look) -> Line<'static> {
    let names = model.keymap.keys(command).map(|key| {
        if key == "space" {
            say!(model.words, "key-space")
        } else {
            keys::shown(key)
        }
    });
    let keys = column(&names.collect::<Vec<_>>().join("  "), 16);
    let name = model.words.get(&format!("command-{}", command.id));
    if chosen {
        return Line::from(look.chosen(format!("{keys}{name}")));
    }
    Line::from(vec![
        Span::styled(format!(" {keys}"), look.of(Meaning::Key)),
        Span::raw(name),
    ])
}
