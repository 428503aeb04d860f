//! The first screen.

use super::{Effect, KeyPress, Model, Screen, filling, merge, shelf};
use crate::app::action::Action;
use crate::app::effect::How;
use crate::app::form::{Around, Form, FormKind};
use crate::app::model::Taken;
use crate::app::start::{Choosing, Errand, Start};
use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::i18n::Words;

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let words = model.words.clone();
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    start.trouble = None;
    match &mut start.mode {
        Choosing::Task(_) => return shelf::choose_task(start, action, &words),
        Choosing::Seminar(..) => return shelf::choose_seminar(start, press, action),
        Choosing::Path(_) => return shelf::type_path(start, press, action),
        Choosing::Example(_) => return shelf::choose_example(start, action),
        Choosing::Merging(_) => return merge::key(start, press, action, &words),
        Choosing::Naming(form) => match action {
            Some(Action::Back) => {
                start.aside = form.keep();
                start.mode = Choosing::Task(0);
            }
            Some(Action::Accept) => return save(form, &words),
            _ => filling::fill(form, press, action, &Around::nothing(&words)),
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
    let errand = match &mut start.mode {
        Choosing::Naming(form) => {
            filling::paste(form, text);
            return Vec::new();
        }
        Choosing::Merging(merging) => return merge::paste(merging, text),
        Choosing::Seminar(errand, _) | Choosing::Path(errand) => *errand,
        Choosing::Task(_) | Choosing::Example(_) => Errand::Open,
    };
    start.path.paste(text, false);
    start.mode = Choosing::Path(errand);
    Vec::new()
}

/// Begins to name a seminar, or goes on where it was left.
pub(super) fn begin(start: &mut Start, words: &Words) -> Vec<Effect> {
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
