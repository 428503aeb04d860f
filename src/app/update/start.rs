//! The first screen.

use super::{Effect, KeyPress, Model, Screen, filling, shelf};
use crate::app::action::Action;
use crate::app::effect::How;
use crate::app::form::{Form, FormKind};
use crate::app::model::Taken;
use crate::app::start::{Choosing, Start};
use crate::domain::field::Field;

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let words = model.words.clone();
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    start.trouble = None;
    match &mut start.mode {
        Choosing::Task(_) => return shelf::choose_task(start, action),
        Choosing::Seminar(_) => return shelf::choose_seminar(start, press, action),
        Choosing::Path => return shelf::type_path(start, press, action),
        Choosing::Example(_) => return shelf::choose_example(start, action),
        Choosing::Naming(form) => match action {
            Some(Action::Back) => {
                start.aside = Some(form.clone());
                start.mode = Choosing::Task(0);
            }
            Some(Action::Accept) => match checked(form) {
                Ok(effect) => return vec![effect],
                Err((at, id)) => {
                    form.at = at;
                    form.wrong = Some((at, words.get(id)));
                }
            },
            _ => filling::fill(form, press, action),
        },
    }
    Vec::new()
}

/// Where somebody else writes to the seminar: look on, write beside, or go back.
pub(super) fn taken(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    let Screen::Taken(Taken { path, start, .. }) = &mut model.screen else {
        return Vec::new();
    };
    match action {
        Some(Action::Follow) => vec![Effect::Open(path.clone(), How::Follow)],
        Some(Action::WriteBeside) => vec![Effect::Open(path.clone(), How::Beside)],
        Some(Action::Back) => {
            model.screen = Screen::Start(std::mem::take(start));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Pasted text, or a file that was dropped onto the terminal: outside of a form it is a path.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    if let Choosing::Naming(form) = &mut start.mode {
        filling::paste(form, text);
    } else {
        start.path.paste(text, false);
        start.mode = Choosing::Path;
    }
    Vec::new()
}

/// Begins to name a new seminar, or goes on with it.
pub(super) fn begin(start: &mut Start) -> Vec<Effect> {
    let kind = FormKind::Seminar;
    let fields = filling::fields_of(&kind, &[]);
    let form = start.aside.take();
    start.mode = Choosing::Naming(form.unwrap_or_else(|| Form::new(kind, fields)));
    Vec::new()
}

/// The seminar that a form describes, or which field is wrong and the message that says how.
fn checked(form: &Form) -> Result<Effect, (usize, &'static str)> {
    let title = form.typed(Field::Title);
    if title.is_empty() {
        return Err((0, "form-title-missing"));
    }
    let municipality = form.typed(Field::Municipality);
    let code = municipality.len() == 4 && municipality.bytes().all(|byte| byte.is_ascii_digit());
    if !municipality.is_empty() && !code {
        return Err((1, "form-municipality-wrong"));
    }
    let date = form.typed(Field::Date);
    let date = if date.is_empty() {
        date
    } else {
        iso_date(&date).ok_or((2, "form-date-wrong"))?
    };
    Ok(Effect::New {
        title,
        municipality,
        date,
    })
}

/// A date as Norwegians write it (30.01.2026 or 30.1.26), or as machines do.
fn iso_date(typed: &str) -> Option<String> {
    ["%d.%m.%y", "%d.%m.%Y", "%Y-%m-%d"]
        .into_iter()
        .find_map(|form| chrono::NaiveDate::parse_from_str(typed, form).ok())
        .filter(|date| (2000..2200).contains(&chrono::Datelike::year(date)))
        .map(|date| date.format("%Y-%m-%d").to_string())
}
