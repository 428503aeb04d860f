//! The list of commands: the help, and the palette.
//!
//! On a wide screen what a command does stands beside it; on a narrow one that of the command
//! under the cursor stands below the list.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::places::Places;
use super::prompt::{self, Prompt, first_line};
use super::style::{Look, Meaning};
use super::text::{column, fit, width, wrap};
use crate::app::Model;
use crate::app::command::{COMMANDS, Scope};
use crate::app::front::{Entry, FIRST, Front, GRAMMAR, List};
use crate::app::target::Target;
use crate::say;

/// How wide keys, names and sentences are.
const KEYS: usize = 17;
const NAME: usize = 33;
const HELP: usize = 66;
/// How many lines below the list say what the chosen command does.
const BELOW: u16 = 3;

/// A line of the list.
enum Row<'a> {
    Air,
    /// A heading, and whether what is under it works now.
    Heading(String, bool),
    /// Keys, and what they are for.
    Told(String, String),
    Command(&'a Entry, bool),
}

pub(super) fn view(
    model: &Model,
    front: &Front,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let prompt = Prompt {
        title: match front.list {
            List::Help => say!(model.words, "help-title"),
            List::Palette => say!(model.words, "palette-title"),
        },
        sign: "›",
        input: &front.input,
        hint: say!(model.words, "front-type"),
        selected: front.recalled,
    };
    let mut list = prompt::view(&prompt, look, area, frame);
    let wide = usize::from(list.width) >= KEYS + NAME + HELP;
    if let Some(chosen) = front.chosen().filter(|_| !wide) {
        list.height = list.height.saturating_sub(BELOW);
        below(chosen, look, list, frame);
    }
    let rows = rows(model, front, usize::from(list.width));
    let height = usize::from(list.height);
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Command(_, true)));
    let from = at.map_or(0, |at| first_line(at, at + 1, rows.len(), height));
    let before = rows.iter().take(from);
    let mut nth = before.filter(|row| matches!(row, Row::Command(..))).count();
    for (line, row) in rows.iter().skip(from).take(height).enumerate() {
        if matches!(row, Row::Command(..)) {
            places.add_lines(list, line, 1, Target::Nth(nth));
            nth += 1;
        }
    }
    let lines: Vec<Line<'_>> = rows
        .iter()
        .skip(from)
        .take(height)
        .map(|row| line(model, front, row, wide, look))
        .collect();
    frame.render_widget(Paragraph::new(lines), list);
}

/// What the command under the cursor does, under a rule below the list.
fn below(chosen: &Entry, look: Look, list: Rect, frame: &mut Frame<'_>) {
    let wide = usize::from(list.width);
    let mut lines = vec![Line::styled("─".repeat(wide), look.of(Meaning::Quiet))];
    let told = wrap(&chosen.help, wide.saturating_sub(2)).into_iter();
    lines.extend(told.map(|text| Line::raw(format!(" {text}"))));
    let area = Rect {
        y: list.bottom(),
        height: BELOW,
        ..list
    };
    frame.render_widget(Paragraph::new(lines), area);
}

fn rows<'a>(model: &Model, front: &'a Front, wide: usize) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let words = &model.words;
    let grouped = front.list == List::Help;
    // In a replay nobody writes: what a scribe needs would be wrong there.
    let writes = !front.behind.contains(&Scope::Replay);
    if grouped && writes && front.input.is_empty() {
        introduction(model, front, wide, &mut rows);
    }
    let mut heading = "";
    for (nth, entry) in front.found().enumerate() {
        if grouped && entry.heading() != heading {
            heading = entry.heading();
            if !rows.is_empty() {
                rows.push(Row::Air);
            }
            let usable = front.can_run(entry.command);
            rows.push(Row::Heading(words.get(heading), usable));
        }
        rows.push(Row::Command(entry, front.at == Some(nth)));
    }
    if rows.is_empty() {
        rows.push(Row::Told(String::new(), say!(words, "front-nothing")));
    }
    rows
}

/// What a newcomer needs, and what a scribe may type.
fn introduction(model: &Model, front: &Front, wide: usize, rows: &mut Vec<Row<'_>>) {
    let words = &model.words;
    let mut tell = |keys: String, text: String| {
        let room = wide.saturating_sub(KEYS + 2);
        for (nth, line) in wrap(&text, room).into_iter().enumerate() {
            let keys = if nth == 0 {
                keys.clone()
            } else {
                String::new()
            };
            rows.push(Row::Told(keys, line));
        }
    };
    let first_key = |id: &&str| {
        let command = COMMANDS.iter().find(|command| command.id == *id);
        let keys = command.map(|command| model.keymap.shown(command, front.behind, words));
        keys.and_then(|keys| Some(keys.split("  ").next()?.to_owned()))
    };
    for (ids, why) in &FIRST {
        let keys: Vec<String> = ids.iter().filter_map(first_key).collect();
        tell(keys.join("  "), words.get(why));
    }
    for (example, does) in GRAMMAR {
        tell(words.get(example), words.get(does));
    }
    let grammar = rows.len() - GRAMMAR.len();
    rows.insert(
        grammar,
        Row::Heading(say!(words, "help-grammar-title"), false),
    );
    rows.insert(grammar, Row::Air);
    rows.insert(0, Row::Heading(say!(words, "help-first-title"), false));
}

fn line(model: &Model, front: &Front, row: &Row<'_>, wide: bool, look: Look) -> Line<'static> {
    match row {
        Row::Air => Line::default(),
        Row::Heading(text, works) => {
            let text = if *works {
                say!(model.words, "help-now", place = text.as_str())
            } else {
                text.clone()
            };
            Line::styled(format!(" {text}"), look.of(Meaning::Heading))
        }
        Row::Told(keys, text) => Line::from(vec![
            Span::styled(format!(" {}", column(keys, KEYS)), look.of(Meaning::Key)),
            Span::raw(text.clone()),
        ]),
        Row::Command(entry, chosen) => {
            command(entry, *chosen, front.can_run(entry.command), wide, look)
        }
    }
}

fn command(entry: &Entry, chosen: bool, works: bool, wide: bool, look: Look) -> Line<'static> {
    let keys = column(&entry.keys, KEYS);
    let name = if wide {
        column(&entry.name, NAME)
    } else {
        entry.name.clone()
    };
    let help = if wide {
        fit(&entry.help, HELP)
    } else {
        String::new()
    };
    if chosen {
        let filled = column(
            &name,
            if wide {
                NAME
            } else {
                NAME.max(width(&name) + 1)
            },
        );
        return Line::from(look.chosen(format!("{keys}{filled}{help}")));
    }
    let (key, plain) = if works {
        (Meaning::Key, Meaning::Plain)
    } else {
        (Meaning::Quiet, Meaning::Quiet)
    };
    Line::from(vec![
        Span::styled(format!(" {keys}"), look.of(key)),
        Span::styled(name, look.of(plain)),
        Span::styled(help, look.of(Meaning::Quiet)),
    ])
}
