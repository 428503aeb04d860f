//! Filling in a form.

use super::{Effect, KeyPress, Model, Time, desk, perform, place};
use crate::app::action::Action;
use crate::app::form::{AcceptedGap, Form, FormField, FormKind, Input};
use crate::app::mode::Mode;
use crate::domain::field::{Field, POLARITIES};
use crate::domain::id::Id;
use crate::domain::intent::{Intent, as_decimal};
use crate::domain::item::ItemKind;
use crate::say;

/// Begins a form, or goes on with one that was put aside.
pub(super) fn begin(model: &mut Model, kind: FormKind) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk.read_only {
        model.warn(say!(words, "read-only"));
        return;
    }
    let aside = desk.aside.forms.iter().position(|form| form.kind == kind);
    let form = if let Some(at) = aside {
        desk.aside.forms.swap_remove(at)
    } else {
        let stages: Vec<String> = desk
            .panes
            .grid
            .stages
            .iter()
            .map(|stage| stage.id.clone())
            .collect();
        let fields = fields_of(&kind, &stages);
        Form::new(kind, fields)
    };
    desk.mode = Mode::Filling(form);
}

/// Begins a form with some of its fields filled in.
pub(super) fn begin_filled(model: &mut Model, kind: FormKind, with: Vec<(Field, String)>) {
    begin(model, kind);
    let Some(Mode::Filling(form)) = desk(model).map(|desk| &mut desk.mode) else {
        return;
    };
    for (field, text) in with {
        let found = form.fields.iter_mut().find(|found| found.field == field);
        if let Some(found) = found {
            *found = FormField::text(field, &text);
        }
    }
}

/// The fields of a form.
pub(crate) fn fields_of(kind: &FormKind, stages: &[String]) -> Vec<FormField> {
    let text = |field| FormField::text(field, "");
    match kind {
        FormKind::Source => {
            vec![
                text(Field::Name),
                text(Field::Kind),
                text(Field::Owner),
                text(Field::Period),
            ]
        }
        FormKind::Finding(_) => vec![
            text(Field::Text),
            text(Field::Value),
            FormField::text(Field::Unit, "%"),
            text(Field::Period),
            text(Field::Comparisons),
            FormField::choice(Field::Polarity, &POLARITIES),
            FormField::stages(stages.to_vec()),
        ],
        FormKind::Measure => vec![text(Field::Name)],
        FormKind::Theme => vec![text(Field::Question), text(Field::ProposerText)],
        FormKind::Reason { .. } | FormKind::Accept(_) => vec![text(Field::Reason)],
        FormKind::Settle { field, .. } => vec![text(*field)],
        FormKind::Seminar => {
            vec![
                text(Field::Title),
                text(Field::Municipality),
                text(Field::Date),
            ]
        }
    }
}

pub(super) fn key(
    model: &mut Model,
    press: &KeyPress,
    action: Option<Action>,
    now: Time,
) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Filling(form) = &mut desk.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return save(model, now),
        Some(Action::Back) => {
            let Mode::Filling(form) = std::mem::take(&mut desk.mode) else {
                return Vec::new();
            };
            if !form.is_empty() {
                desk.aside.forms.push(form);
            }
        }
        _ => fill(form, press, action),
    }
    Vec::new()
}

/// What a key does inside of a form, here and on the first screen.
pub(super) fn fill(form: &mut Form, press: &KeyPress, action: Option<Action>) {
    match action {
        Some(Action::NextField) => return form.step(true),
        Some(Action::PreviousField) => return form.step(false),
        _ => form.wrong = None,
    }
    match form.current().map(|field| &mut field.input) {
        Some(Input::Text(input)) => {
            input.key(press);
        }
        Some(Input::Choice { words, chosen }) => {
            let count = words.len();
            *chosen = match action {
                Some(Action::Left) => chosen.map_or(count.checked_sub(1), |at| at.checked_sub(1)),
                Some(Action::Right | Action::Toggle) => chosen
                    .map_or(Some(0), |at| Some(at + 1))
                    .filter(|at| *at < count),
                _ => *chosen,
            };
        }
        Some(Input::Stages { on, at, .. }) => match action {
            Some(Action::Left) => *at = at.saturating_sub(1),
            Some(Action::Right) => *at = (*at + 1).min(on.len().saturating_sub(1)),
            Some(Action::Toggle) => {
                if let Some(on) = on.get_mut(*at) {
                    *on = !*on;
                }
            }
            _ => {}
        },
        None => {}
    }
}

/// Text that was pasted into a form.
pub(super) fn paste(form: &mut Form, text: &str) {
    if let Some(Input::Text(input)) = form.current().map(|field| &mut field.input) {
        input.paste(text, false);
    }
}

fn save(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Filling(form) = &mut desk.mode else {
        return Vec::new();
    };
    let intent = match intent(form) {
        Ok(intent) => intent,
        Err(at) => {
            form.wrong = Some((at, say!(words, "form-comparisons-wrong")));
            form.at = at;
            return Vec::new();
        }
    };
    let kind = form.kind.clone();
    match perform(model, intent, now) {
        Ok((id, effects)) => {
            saved(model, &kind, id);
            effects
        }
        Err(refused) => {
            if let Some(Mode::Filling(form)) = super::desk(model).map(|desk| &mut desk.mode) {
                form.wrong = Some((form.at, refused));
            }
            Vec::new()
        }
    }
}

/// What comes after a form was saved: what was made is chosen, and a measure is placed.
fn saved(model: &mut Model, kind: &FormKind, id: Id) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    desk.mode = Mode::Browsing;
    match kind {
        FormKind::Source => {
            desk.chosen.source = Some(id);
            desk.focus = crate::app::panes::Pane::Sources;
            desk.read_sources();
        }
        FormKind::Measure => {
            desk.chosen.measure = Some(id);
            desk.focus = crate::app::panes::Pane::Grid;
            place::begin(model, id);
        }
        FormKind::Theme => {
            desk.theme = Some(id);
            desk.focus = crate::app::panes::Pane::Notes;
        }
        FormKind::Finding(_)
        | FormKind::Reason { .. }
        | FormKind::Seminar
        | FormKind::Settle { .. }
        | FormKind::Accept(_) => {}
    }
    if *kind != FormKind::Measure {
        model.say(say!(words, "saved-it"));
    }
}

/// The intent of a form. `Err`: the field that cannot be read.
fn intent(form: &Form) -> Result<Intent, usize> {
    let intent = match &form.kind {
        FormKind::Source => Intent::add(ItemKind::Source),
        FormKind::Finding(source) => {
            Intent::add(ItemKind::Finding).with(Field::Source, source.to_string())
        }
        FormKind::Measure => Intent::add(ItemKind::Measure),
        FormKind::Theme => Intent::add(ItemKind::Theme),
        FormKind::Seminar => Intent::add(ItemKind::Seminar),
        FormKind::Settle { item, field } => {
            let text = form.typed(*field);
            return Ok(super::versions::settle(*item, *field, text.into()));
        }
        FormKind::Accept(AcceptedGap::Stage(stage)) => Intent::add(ItemKind::Acceptance)
            .with(Field::Kind, "no_measure")
            .with(Field::Stage, stage.as_str()),
        FormKind::Accept(AcceptedGap::Measure(measure)) => Intent::add(ItemKind::Acceptance)
            .with(Field::Kind, "no_evidence")
            .with(Field::Measure, measure.to_string()),
        FormKind::Reason { measure, verdict } => Intent::GiveVerdict(serde_json::Map::new())
            .with(Field::Measure, measure.to_string())
            .with(Field::Verdict, verdict.as_str()),
    };
    let has_figure = !form.typed(Field::Value).is_empty();
    let mut filled = intent;
    for (at, field) in form.fields.iter().enumerate() {
        let Some(value) = field.value() else { continue };
        let value = match field.field {
            // A unit alone, as the form suggests it, is no figure.
            Field::Unit if !has_figure => continue,
            Field::Comparisons => comparisons(&form.typed(Field::Comparisons)).ok_or(at)?,
            _ => value,
        };
        filled = filled.with(field.field, value);
    }
    Ok(filled)
}

/// "landet 11; fylket 12,5": areas, each with its figure.
fn comparisons(typed: &str) -> Option<serde_json::Value> {
    typed
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let part = part.trim_end_matches('%').trim_end();
            let (area, figure) = part.rsplit_once(char::is_whitespace)?;
            let value = as_decimal(figure)?;
            Some(serde_json::json!({ "area": area.trim(), "value": value }))
        })
        .collect()
}
