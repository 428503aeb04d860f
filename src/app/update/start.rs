//! The first screen.

use super::{Effect, KeyPress, Model, Screen, filling};
use crate::app::action::Action;
use crate::app::effect::How;
use crate::app::form::{Form, FormKind};
use crate::app::model::Taken;
use crate::app::start::{Choosing, Start};
use crate::domain::field::Field;
use crate::say;

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let words = model.words.clone();
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    match &mut start.mode {
        Choosing::Task => return choose_task(start, action),
        Choosing::Seminar(at) => {
            let last = start.recent.len().saturating_sub(1);
            match action {
                Some(Action::Up) => *at = at.saturating_sub(1),
                Some(Action::Down) => *at = (*at + 1).min(last),
                Some(Action::OpenSeminar) => {
                    let chosen = start.recent.get(*at).map(|recent| recent.path.clone());
                    let open = |path| Effect::Open(path, How::Write);
                    return chosen.map(open).into_iter().collect();
                }
                Some(Action::NewSeminar) => return begin(start),
                Some(Action::Example) => return vec![Effect::OpenExample],
                _ => {}
            }
        }
        Choosing::Naming(form) => match action {
            Some(Action::Back) => start.mode = Choosing::Task,
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
    if start.recent.is_empty() && matches!(start.mode, Choosing::Seminar(_)) {
        start.mode = Choosing::Task;
        start.trouble = Some(say!(words, "no-recent"));
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

pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if let Screen::Start(Start {
        mode: Choosing::Naming(form),
        ..
    }) = &mut model.screen
    {
        filling::paste(form, text);
    }
    Vec::new()
}

fn choose_task(start: &mut Start, action: Option<Action>) -> Vec<Effect> {
    start.trouble = None;
    match action {
        Some(Action::NewSeminar) => return begin(start),
        Some(Action::OpenSeminar) => start.mode = Choosing::Seminar(0),
        Some(Action::Example) => return vec![Effect::OpenExample],
        Some(Action::Down) if !start.recent.is_empty() => start.mode = Choosing::Seminar(0),
        _ => {}
    }
    Vec::new()
}

fn begin(start: &mut Start) -> Vec<Effect> {
    let kind = FormKind::Seminar;
    let fields = filling::fields_of(&kind, &[]);
    start.mode = Choosing::Naming(Form::new(kind, fields));
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
