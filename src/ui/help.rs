//! The help, printed from the table of commands.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::style::{Look, Meaning};
use super::text::column;
use crate::app::command::{COMMANDS, Scope};
use crate::app::{Model, keys};
use crate::say;

/// The scopes that help shows, with the messages that name them.
const PARTS: [(Scope, &str); 12] = [
    (Scope::Desk, "help-scope-desk"),
    (Scope::Reading, "help-scope-reading"),
    (Scope::Typing, "help-scope-typing"),
    (Scope::Filling, "help-scope-filling"),
    (Scope::Choosing, "help-scope-choosing"),
    (Scope::Placing, "help-scope-placing"),
    (Scope::Judging, "help-scope-judging"),
    (Scope::Finding, "help-scope-finding"),
    (Scope::Leaving, "help-scope-leaving"),
    (Scope::Start, "help-scope-start"),
    (Scope::Taken, "help-scope-taken"),
    (Scope::Everywhere, "help-scope-everywhere"),
];

pub(super) fn view(model: &Model, from: usize, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let block = look
        .frame(true)
        .title(format!(" {} ", say!(model.words, "help-title")));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let lines = lines(model, look);
    let from = from.min(lines.len().saturating_sub(usize::from(inside.height)));
    let lines: Vec<Line<'_>> = lines
        .into_iter()
        .skip(from)
        .take(usize::from(inside.height))
        .collect();
    frame.render_widget(Paragraph::new(lines), inside);
}

/// Every line of the help.
fn lines(model: &Model, look: Look) -> Vec<Line<'static>> {
    let words = &model.words;
    let mut lines = Vec::new();
    for (scope, name) in PARTS {
        lines.push(Line::styled(
            format!(" {}", words.get(name)),
            look.of(Meaning::Heading),
        ));
        for command in COMMANDS.iter().filter(|command| command.scope == scope) {
            let keys: Vec<String> = command
                .keys
                .iter()
                .map(|key| {
                    if *key == "space" {
                        say!(words, "key-space")
                    } else {
                        keys::shown(key)
                    }
                })
                .collect();
            lines.push(Line::from(vec![
                Span::styled(
                    format!("   {}", column(&keys.join("  "), 16)),
                    look.of(Meaning::Key),
                ),
                Span::raw(words.get(&format!("command-{}", command.id))),
            ]));
        }
        lines.push(Line::default());
    }
    lines.push(Line::styled(
        format!(" {}", say!(words, "help-grammar-title")),
        look.of(Meaning::Heading),
    ));
    for line in [
        "help-grammar-theme",
        "help-grammar-kinds",
        "help-grammar-stage",
    ] {
        lines.push(Line::raw(format!("   {}", words.get(line))));
    }
    lines
}
