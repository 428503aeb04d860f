//! The first screen.

use super::{Effect, KeyPress, Model, Screen, filling};
use crate::app::action::Action;
use crate::app::effect::How;
use crate::app::form::{Around, Form, FormKind};
use crate::app::model::Taken;
use crate::app::start::{Choosing, Start};
use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::i18n::Words;
use crate::say;

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let words = model.words.clone();
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    match &mut start.mode {
        Choosing::Task => return choose_task(start, action, &words),
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
                Some(Action::NewSeminar) => return begin(start, &words),
                Some(Action::Example) => return vec![Effect::OpenExample],
                _ => {}
            }
        }
        Choosing::Naming(form) => match action {
            Some(Action::Back) => {
                start.aside = form.keep();
                start.mode = Choosing::Task;
            }
            Some(Action::Accept) => return save(form, &words),
            _ => filling::fill(form, press, action, &Around::nothing(&words)),
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

fn choose_task(start: &mut Start, action: Option<Action>, words: &Words) -> Vec<Effect> {
    start.trouble = None;
    match action {
        Some(Action::NewSeminar) => return begin(start, words),
        Some(Action::OpenSeminar) => start.mode = Choosing::Seminar(0),
        Some(Action::Example) => return vec![Effect::OpenExample],
        Some(Action::Down) if !start.recent.is_empty() => start.mode = Choosing::Seminar(0),
        _ => {}
    }
    Vec::new()
}

/// Begins to name a seminar, or goes on where it was left.
fn begin(start: &mut Start, words: &Words) -> Vec<Effect> {
    let around = Around::nothing(words);
    let aside = start.aside.take().and_then(|kept| kept.again(&around));
    let form = aside.or_else(|| Form::made(FormKind::Add(ItemKind::Seminar), &around));
    if let Some(form) = form {
        start.mode = Choosing::Naming(form);
    }
    Vec::new()
}

/// Makes the seminar that a form describes, where nothing is wrong with it.
fn save(form: &mut Form, words: &Words) -> Vec<Effect> {
    let around = Around::nothing(words);
    if !form.check(&around) {
        return Vec::new();
    }
    let value = |field| {
        let value = form
            .field(field)
            .and_then(|field| field.value(&around).ok());
        let value = value.flatten();
        value
            .as_ref()
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    vec![Effect::New {
        title: value(Field::Title),
        municipality: value(Field::Municipality),
        date: value(Field::Date),
    }]
}
