//! The lines of a form: names to the left, values to the right.

use std::ops::Range;

use ratatui::text::{Line, Span};

use super::super::style::{Look, Meaning};
use super::super::text::{column, width, wrap};
use super::{rows, value};
use crate::app::Model;
use crate::app::form::{Form, FormField, Input};
use crate::i18n::{Vocabulary, capitalised};

/// The lines of a form.
pub(super) struct Lines {
    /// Them.
    pub(super) all: Vec<Line<'static>>,
    /// Those of the field that is being filled in.
    pub(super) here: Range<usize>,
    /// Line and column of the cursor.
    pub(super) cursor: Option<(usize, usize)>,
    /// At which line each field begins.
    pub(super) fields: Vec<usize>,
}

/// What stands in a field, drawn.
#[derive(Default)]
pub(super) struct Drawn {
    /// Its lines.
    pub(super) lines: Vec<Line<'static>>,
    /// Line and column of the cursor.
    pub(super) cursor: Option<(usize, usize)>,
}

/// What the parts of a form are drawn with.
#[derive(Clone, Copy)]
pub(super) struct Pen<'m> {
    /// The model.
    pub(super) model: &'m Model,
    /// How things look.
    pub(super) look: Look,
    /// How many columns there are.
    pub(super) wide: usize,
    /// How many lines a list may have.
    pub(super) list: usize,
}

/// A list has at least so many lines, and would not like more.
const LIST: (usize, usize) = (4, 12);

/// The width of the names of the fields.
const fn names(wide: usize) -> usize {
    match wide {
        0..76 => 20,
        76..110 => 26,
        _ => 30,
    }
}

/// The lines of a form in so many columns; a list in it takes the room that is left.
pub(super) fn of(model: &Model, form: &Form, look: Look, wide: usize, room: usize) -> Lines {
    let drawn = |list| {
        let pen = Pen {
            model,
            look,
            wide,
            list,
        };
        all(pen, form)
    };
    let without = drawn(0).all.len();
    drawn(room.saturating_sub(without).clamp(LIST.0, LIST.1))
}

fn all(pen: Pen<'_>, form: &Form) -> Lines {
    let mut lines = Lines {
        all: Vec::new(),
        here: 0..0,
        cursor: None,
        fields: Vec::new(),
    };
    for (at, field) in form.fields.iter().enumerate() {
        let begins = lines.all.len();
        lines.fields.push(begins);
        lines.all.extend(field.heading.map(|id| heading(pen, id)));
        let here = at == form.at;
        let first = lines.all.len();
        let drawn = match &field.input {
            Input::Rows(words) => rows::drawn(pen, words),
            _ => beside_its_name(pen, form, field, here),
        };
        if let Some((line, column)) = drawn.cursor.filter(|_| here) {
            lines.cursor = Some((first + line, column));
        }
        lines.all.extend(drawn.lines);
        lines.all.extend(wrong(pen, field));
        if here {
            lines.here = begins..lines.all.len();
        }
    }
    lines
}

fn heading(pen: Pen<'_>, id: &str) -> Line<'static> {
    let text = format!(" ─ {} ", pen.model.words.get(id));
    let line = "─".repeat(pen.wide.saturating_sub(width(&text) + 1));
    Line::styled(text + &line, pen.look.of(Meaning::Quiet))
}

fn beside_its_name(pen: Pen<'_>, form: &Form, field: &FormField, here: bool) -> Drawn {
    let names = names(pen.wide);
    let name = capitalised(&pen.model.words.label(Vocabulary::Field, field.part.name()));
    // A name that is too long for its column breaks; it is never cut.
    let name = wrap(&name, names - 3);
    let pen_of_value = Pen {
        wide: pen.wide.saturating_sub(names + 1),
        ..pen
    };
    let value = value::drawn(pen_of_value, form, field, here);
    let style = pen.look.of(if here {
        Meaning::Heading
    } else {
        Meaning::Quiet
    });
    let mut values = value.lines.into_iter();
    let mut label = name.into_iter();
    let mut lines = Vec::new();
    loop {
        let (name, value) = (label.next(), values.next());
        if name.is_none() && value.is_none() {
            break;
        }
        let mark = if here && lines.is_empty() {
            "▌ "
        } else {
            "  "
        };
        let name = format!("{mark}{}", column(&name.unwrap_or_default(), names - 2));
        let mut line = Line::from(Span::styled(name, style));
        line.spans.extend(value.unwrap_or_default().spans);
        lines.push(line);
    }
    Drawn {
        lines,
        cursor: value.cursor.map(|(line, column)| (line, names + column)),
    }
}

/// What is wrong with a field, under it.
fn wrong(pen: Pen<'_>, field: &FormField) -> Vec<Line<'static>> {
    let Some(wrong) = &field.wrong else {
        return Vec::new();
    };
    let left = match field.input {
        Input::Rows(_) => 2,
        _ => names(pen.wide),
    };
    let sentence = wrong.in_words(&pen.model.words);
    let lines = wrap(&sentence, pen.wide.saturating_sub(left + 3));
    let marked = lines.into_iter().enumerate().map(|(nth, line)| {
        let mark = if nth == 0 { "! " } else { "  " };
        let text = format!("{}{mark}{line}", " ".repeat(left));
        Line::styled(text, pen.look.of(Meaning::Stop))
    });
    marked.collect()
}
