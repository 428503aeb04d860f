//! Choices under one another.

use ratatui::text::{Line, Span};

use super::super::style::Meaning;
use super::super::text::fit;
use super::lines::{Drawn, Pen};
use super::value::marked;
use crate::app::form::Choices;
use crate::say;

/// One line of the list.
enum Entry<'c> {
    Group(&'c str),
    Choice(usize),
}

pub(super) fn drawn(pen: Pen<'_>, choices: &Choices, here: bool, open: bool) -> Drawn {
    let mut lines = vec![summary(pen, choices, here)];
    if open && pen.list > 0 {
        lines.extend(entries(pen, choices, here));
    }
    Drawn {
        lines,
        cursor: None,
    }
}

/// What is chosen, in a line.
fn summary(pen: Pen<'_>, choices: &Choices, here: bool) -> Line<'static> {
    let words = &pen.model.words;
    let chosen: Vec<&str> = choices
        .options
        .iter()
        .filter(|option| choices.is_on(&option.id))
        .map(|option| option.label.as_str())
        .collect();
    let quiet = pen.look.of(Meaning::Quiet);
    let mut line = match (chosen.as_slice(), choices.many) {
        ([], _) if choices.options.is_empty() => {
            Line::styled(say!(words, "help-nothing-to-choose"), quiet)
        }
        ([], true) if here => Line::styled(say!(words, "help-mark"), quiet),
        ([], false) if here => Line::styled(say!(words, "help-choose"), quiet),
        ([], _) => Line::styled("–", quiet),
        (several, true) if here || several.len() > 1 => {
            Line::from(say!(words, "help-marked", count = several.len()))
        }
        ([first, ..], _) => Line::from(fit(first, pen.wide)),
    };
    if here && !choices.typed.is_empty() {
        let typed = say!(words, "help-find", typed = choices.typed.as_str());
        line.push_span(Span::styled(
            format!("  {typed}"),
            pen.look.of(Meaning::Key),
        ));
    }
    line
}

/// As many entries as there is room for, around the cursor.
fn entries(pen: Pen<'_>, choices: &Choices, here: bool) -> Vec<Line<'static>> {
    let mut entries = Vec::new();
    let mut group = "";
    let mut under = 0;
    for at in choices.visible() {
        let Some(option) = choices.options.get(at) else {
            continue;
        };
        if option.group != group {
            group = &option.group;
            entries.push(Entry::Group(group));
        }
        if at == choices.at {
            under = entries.len();
        }
        entries.push(Entry::Choice(at));
    }
    let room = pen.list.min(entries.len());
    let from = (under + 1 + room / 3)
        .min(entries.len())
        .saturating_sub(room);
    let last = from + room;
    let more = entries.len() > last;
    let wide = pen.wide.saturating_sub(4);
    let shown = entries.iter().enumerate().skip(from).take(room);
    shown
        .map(|(nth, entry)| {
            let mut line = match entry {
                // No mark stands in front of it, and behind it at most an arrow.
                Entry::Group(group) => {
                    let group = fit(group, pen.wide.saturating_sub(1));
                    Line::styled(group, pen.look.of(Meaning::Quiet))
                }
                Entry::Choice(at) => {
                    let option = choices.options.get(*at).cloned().unwrap_or_default();
                    let on = choices.is_on(&option.id);
                    let name = fit(&option.label, wide);
                    let under = here && *at == choices.at;
                    Line::from_iter(marked(name, on, under, false, pen.look))
                }
            };
            let arrow = match (nth == from && from > 0, nth + 1 == last && more) {
                (true, _) => "↑",
                (_, true) => "↓",
                _ => return line,
            };
            line.push_span(Span::styled(arrow, pen.look.of(Meaning::Key)));
            line
        })
        .collect()
}
