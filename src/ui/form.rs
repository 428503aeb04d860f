//! A form: a line for each field, its name to the left.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::field::Typed;
use super::style::{Look, Meaning};
use super::text::{clean, column, fit, width};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::form::{Form, FormField, FormKind, Input};
use crate::domain::field::Field;
use crate::i18n::{Vocabulary, capitalised};
use crate::say;

/// The width of the names of the fields.
const NAMES: u16 = 22;

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
    }
}

/// How many lines a form takes.
pub(super) fn height(form: &Form, wide: usize) -> usize {
    let wide = wide.saturating_sub(usize::from(NAMES) + 2);
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

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    form: &Form,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let stages: Vec<(String, String)> = desk.stage_names();
    fields(model, form, &stages, look, area, frame);
}

/// Draws the fields of a form, and under them what is wrong.
pub(super) fn fields(
    model: &Model,
    form: &Form,
    stages: &[(String, String)],
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let wide = usize::from(area.width).saturating_sub(usize::from(NAMES) + 2);
    let mut y = area.y;
    for (at, field) in form.fields.iter().enumerate() {
        let height = u16::try_from(field_height(field, wide)).unwrap_or(1);
        let height = height.min(area.bottom().saturating_sub(y));
        if height == 0 {
            break;
        }
        let here = at == form.at;
        let name = Rect {
            x: area.x,
            y,
            width: NAMES,
            height: 1,
        };
        let label = capitalised(&model.words.label(Vocabulary::Field, field.field.name()));
        let text = format!("{} {}", if here { "▌" } else { " " }, column(&label, 19));
        let style = look.of(if here {
            Meaning::Heading
        } else {
            Meaning::Quiet
        });
        frame.render_widget(Line::styled(text, style), name);
        let value = Rect {
            x: area.x + NAMES,
            y,
            width: area.width.saturating_sub(NAMES + 1),
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
    stages: &[(String, String)],
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
            frame.render_widget(options(marked, look), area);
        }
        Input::Stages {
            stages: ids,
            on,
            at,
        } => {
            let room = usize::from(area.width) / ids.len().max(1);
            let marked = ids.iter().enumerate().map(|(nth, id)| {
                let label = stages.iter().find(|(known, _)| known == id);
                let label = fit(label.map_or(id, |(_, label)| label), room.saturating_sub(3));
                (label, on.get(nth) == Some(&true), here && nth == *at)
            });
            frame.render_widget(options(marked, look), area);
        }
    }
}

fn options(marked: impl Iterator<Item = (String, bool, bool)>, look: Look) -> Line<'static> {
    let mut spans = Vec::new();
    for (name, on, here) in marked {
        let text = format!("{}{name}", if on { "█ " } else { "· " });
        let style = look.of(match (here, on) {
            (true, _) => Meaning::Chosen,
            (false, true) => Meaning::Heading,
            (false, false) => Meaning::Quiet,
        });
        debug_assert!(width(&text) > 0);
        spans.push(Span::styled(text, style));
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
