//! A form: a line or a few for each field, its name to the left, what is wrong under it.

mod lines;
mod list;
mod rows;
mod value;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Paragraph;

use super::style::Look;
use super::text::{clean, fit};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::form::{AcceptedGap, Form, FormKind};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::i18n::{Vocabulary, capitalised};
use crate::say;

/// The words at the head of a form.
pub(super) fn heading(model: &Model, desk: &Desk, form: &Form) -> String {
    let words = &model.words;
    match &form.kind {
        FormKind::Add(kind) => words.get(&format!("form-add-{}", kind.name())),
        FormKind::Finding(source) => {
            say!(words, "form-finding", source = called(desk, *source))
        }
        FormKind::Verdict { measure, verdict } => {
            let verdict = clean(desk.panes.grid.verdict_long(verdict)).into_string();
            say!(
                words,
                "form-verdict",
                measure = called(desk, *measure),
                verdict = verdict
            )
        }
        FormKind::Edit(id) => {
            let called = called(desk, *id);
            let thing = || words.label(Vocabulary::Thing, form.thing.name());
            let what = if called.is_empty() { thing() } else { called };
            say!(words, "form-edit", what = what)
        }
        FormKind::Settle { field, .. } => {
            let field = capitalised(&words.label(Vocabulary::Field, field.name()));
            say!(words, "form-settle", field = field)
        }
        FormKind::Accept(gap) => {
            let what = match gap {
                AcceptedGap::Stage(stage) => {
                    let heads = &desk.panes.grid.stages;
                    let head = heads.iter().find(|head| head.id == *stage);
                    fit(head.map_or(stage, |head| &head.label), 40)
                }
                AcceptedGap::Measure(measure) => called(desk, *measure),
            };
            say!(words, "form-accept", what = what)
        }
        FormKind::Labels(field) => match field {
            Field::Stages => say!(words, "form-labels-stages"),
            Field::Levels => say!(words, "form-labels-levels"),
            _ => say!(words, "form-labels-verdicts"),
        },
    }
}

fn called(desk: &Desk, id: Id) -> String {
    let view = desk.view();
    let slot = view.find(id);
    slot.map(|slot| fit(&view.headline(slot), 40))
        .unwrap_or_default()
}

/// How many rows a form would like to have, on a screen of so many columns.
pub(super) fn height(model: &Model, form: &Form, wide: usize) -> usize {
    lines::of(model, form, Look::of_model(model), wide, usize::MAX)
        .all
        .len()
}

/// How many fields there are above and below what can be seen, in words.
pub(super) fn hidden(model: &Model, form: &Form, area: Rect) -> (Option<String>, Option<String>) {
    let shown = Shown::of(model, form, Look::of_model(model), area);
    let (above, below) = shown.hidden();
    (
        (above > 0).then(|| say!(model.words, "form-above", count = above)),
        (below > 0).then(|| say!(model.words, "form-below", count = below)),
    )
}

/// The lines of a form, and from which one on they are on the screen.
struct Shown {
    lines: lines::Lines,
    from: usize,
    room: usize,
}

impl Shown {
    fn of(model: &Model, form: &Form, look: Look, area: Rect) -> Self {
        let room = usize::from(area.height);
        let lines = lines::of(model, form, look, usize::from(area.width), room);
        // The field being filled in is on the screen whole, where it can be.
        let from = lines.here.end.saturating_sub(room).min(lines.here.start);
        Self { lines, from, room }
    }

    fn hidden(&self) -> (usize, usize) {
        let fields = &self.lines.fields;
        let above = fields.iter().filter(|&&line| line < self.from);
        let below = fields.iter().filter(|&&line| line >= self.from + self.room);
        (above.count(), below.count())
    }
}

/// Draws the fields of a form.
pub(super) fn view(model: &Model, form: &Form, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let Shown { lines, from, room } = Shown::of(model, form, look, area);
    let shown: Vec<_> = lines.all.into_iter().skip(from).take(room).collect();
    frame.render_widget(Paragraph::new(shown), area);
    if let Some((line, column)) = lines.cursor
        && (from..from + room).contains(&line)
        && !area.is_empty()
    {
        let x = u16::try_from(column)
            .unwrap_or(u16::MAX)
            .min(area.width - 1);
        let y = u16::try_from(line - from).unwrap_or(0);
        frame.set_cursor_position(Position::new(area.x + x, area.y + y));
    }
}
