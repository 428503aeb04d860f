//! A form: a line for each field, its name to the left.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::field::Typed;
use super::style::{Look, Meaning};
use super::text::{clean, column, fit, start, width};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::form::{Form, FormField, FormKind, Input};
use crate::app::panes::StageHead;
use crate::domain::field::Field;
use crate::i18n::{Vocabulary, capitalised};
use crate::say;

/// The width of the names of the fields, where a form is this wide.
const fn names(wide: usize) -> u16 {
    if wide < 76 { 22 } else { 28 }
}

/// The words at the head of a form.
pub(super) fn heading(model: &Model, desk: &Desk, form: &Form) -> String {
    let words = &model.words;
    match &form.kind {
        FormKind::Source => say!(words, "form-source"),
        FormKind::Finding(source) => {
            let row = desk
                .panes
                .sources
                .rows
                .iter()
                .find(|row| row.id == Some(*source));
            let name = row.map(|row| fit(&row.name, 40)).unwrap_or_default();
            say!(words, "form-finding", source = name)
        }
        FormKind::Measure => say!(words, "form-measure"),
        FormKind::Theme => say!(words, "form-theme"),
        FormKind::Reason { measure, verdict } => {
            let row = desk.panes.grid.rows.iter().find(|row| row.id == *measure);
            let name = row.map(|row| fit(&row.name, 40)).unwrap_or_default();
            let verdict = clean(desk.panes.grid.verdict_long(verdict)).into_string();
            say!(words, "form-reason", measure = name, verdict = verdict)
        }
        FormKind::Seminar => say!(words, "form-seminar"),
        FormKind::Settle { .. } => model.words.get("command-write-version"),
        FormKind::Accept(_) => model.words.get("command-accept-gap"),
    }
}

/// How many lines a form takes.
pub(super) fn height(form: &Form, wide: usize) -> usize {
    let wide = wide.saturating_sub(usize::from(names(wide)) + 2);
    let fields: usize = form
        .fields
        .iter()
        .map(|field| field_height(field, wide))
        .sum();
    fields + 1
}

fn field_height(field: &FormField, wide: usize) -> usize {
    match &field.input {
        Input::Text(input) => Typed::new(input, wide).height().clamp(1, 4),
        Input::Choice { .. } | Input::Stages { .. } => 1,
    }
}

/// From which field on the form is drawn, so that the one being filled in is on the screen.
fn first_field(form: &Form, wide: usize, room: usize) -> usize {
    let mut used = 0;
    let until = form.fields.iter().enumerate().take(form.at + 1);
    let fits = |(_, field): &(usize, &FormField)| {
        used += field_height(field, wide);
        used <= room
    };
    let fitting = until.rev().take_while(fits).last();
    fitting.map_or(form.at, |(first, _)| first)
}

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    form: &Form,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    fields(model, form, &desk.panes.grid.stages, look, area, frame);
}

/// Draws the fields of a form, and under them what is wrong.
pub(super) fn fields(
    model: &Model,
    form: &Form,
    stages: &[StageHead],
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let names = names(usize::from(area.width));
    let wide = usize::from(area.width.saturating_sub(names + 2));
    let mut y = area.y;
    let room = usize::from(area.height).saturating_sub(usize::from(form.wrong.is_some()));
    let from = first_field(form, wide, room);
    for (at, field) in form.fields.iter().enumerate().skip(from) {
        let height = u16::try_from(field_height(field, wide)).unwrap_or(1);
        let height = height.min(area.bottom().saturating_sub(y));
        if height == 0 {
            break;
        }
        let here = at == form.at;
        let name = Rect {
            x: area.x,
            y,
            width: names,
            height: 1,
        };
        let label = capitalised(&model.words.label(Vocabulary::Field, field.field.name()));
        let text = format!(
            "{} {}",
            if here { "▌" } else { " " },
            column(&label, usize::from(names) - 3)
        );
        let style = look.of(if here {
            Meaning::Heading
        } else {
            Meaning::Quiet
        });
        frame.render_widget(Line::styled(text, style), name);
        let value = Rect {
            x: area.x + names,
            y,
            width: area.width.saturating_sub(names + 1),
            height,
        };
        value_view(model, field, here, stages, look, value, frame);
        y += height;
    }
    if let (Some((_, words)), true) = (&form.wrong, y < area.bottom()) {
        let text = fit(words, usize::from(area.width).saturating_sub(4));
        let line = Line::styled(format!("  ! {text}"), look.of(Meaning::Stop));
        frame.render_widget(
            line,
            Rect {
                y,
                height: 1,
                ..area
            },
        );
    }
}

fn value_view(
    model: &Model,
    field: &FormField,
    here: bool,
    stages: &[StageHead],
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    match &field.input {
        Input::Text(input) => {
            if input.is_empty()
                && let Some(help) = help(model, field.field)
            {
                frame.render_widget(Line::styled(help, look.of(Meaning::Quiet)), area);
            }
            Typed::new(input, usize::from(area.width)).view(area, here, frame);
        }
        Input::Choice { words, chosen } => {
            let names = words
                .iter()
                .map(|id| model.words.label(Vocabulary::Polarity, id));
            let marked = names
                .enumerate()
                .map(|(at, name)| (name, Some(at) == *chosen, false));
            frame.render_widget(options(marked, false, look), area);
        }
        Input::Stages {
            stages: ids,
            on,
            at,
        } => {
            let room = usize::from(area.width) / ids.len().max(1);
            // Where there is little room the mark stands close to its name.
            let close = room < 6;
            let room = room.saturating_sub(if close { 2 } else { 3 });
            let marked = ids.iter().enumerate().map(|(nth, id)| {
                let stage = stages.iter().find(|stage| stage.id == *id);
                // As at the head of the grid: short names begin differently, cut ones may not.
                let label = stage.map_or(id, |stage| {
                    if width(&stage.label) <= room {
                        &stage.label
                    } else {
                        &stage.short
                    }
                });
                let label = start(label, room);
                (label, on.get(nth) == Some(&true), here && nth == *at)
            });
            frame.render_widget(options(marked, close, look), area);
        }
    }
}

/// Words beside one another, each with a mark that says whether it is chosen.
fn options(
    marked: impl Iterator<Item = (String, bool, bool)>,
    close: bool,
    look: Look,
) -> Line<'static> {
    let mut spans = Vec::new();
    for (name, on, here) in marked {
        let mark = if on { "█ " } else { "· " };
        let style = look.of(match (here, on) {
            (true, _) => Meaning::Chosen,
            (false, true) => Meaning::Heading,
            (false, false) => Meaning::Quiet,
        });
        let mark = if close { mark.trim_end() } else { mark };
        spans.push(Span::styled(mark, if here { Style::new() } else { style }));
        spans.push(Span::styled(name, style));
        spans.push(Span::raw(" "));
    }
    Line::from(spans)
}

/// What stands in an empty field, so that nobody has to guess its form.
fn help(model: &Model, field: Field) -> Option<String> {
    Some(match field {
        Field::Comparisons => say!(model.words, "form-comparisons-help"),
        Field::Municipality => say!(model.words, "form-municipality-help"),
        Field::Date => say!(model.words, "form-date-help"),
        _ => return None,
    })
}
