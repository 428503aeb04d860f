//! Taking notes: one key away from anywhere, Enter saves, the cursor stays for the next one.

use super::{Effect, KeyPress, Model, Time, desk, perform};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::mode::Mode;
use crate::app::text_input::TextInput;
use crate::domain::field::Field;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::domain::scribe::{Scribe, Scribed};
use crate::say;

/// Begins a note, or goes on with the one that was put aside.
pub(super) fn begin(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk.read_only {
        model.warn(say!(words, "read-only"));
        return;
    }
    let input = TextInput::new(&std::mem::take(&mut desk.aside.note));
    desk.chosen.note = None;
    desk.read_notes();
    desk.mode = Mode::Capturing(Box::new(input));
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
    let Mode::Capturing(input) = &mut desk.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return save(model, now),
        Some(Action::Back) => {
            desk.aside.note = input.text();
            desk.mode = Mode::Browsing;
        }
        _ => {
            input.key(press);
        }
    }
    Vec::new()
}

/// Saves what was typed. Several lines (a list that was pasted) are as many notes.
fn save(model: &mut Model, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Capturing(input) = &desk.mode else {
        return Vec::new();
    };
    let text = input.text();
    let mut effects = Vec::new();
    let mut left = text.lines().map(str::trim).filter(|line| !line.is_empty());
    while let Some(line) = left.next() {
        let Some(desk) = super::desk(model) else {
            break;
        };
        let note = note(desk, line);
        match perform(model, note, now) {
            Ok((_, saved)) => effects.extend(saved),
            Err(words) => {
                // What could not be taken in stays where it can be mended.
                let rest: Vec<&str> = std::iter::once(line).chain(left).collect();
                type_again(model, &rest.join("\n"));
                model.warn(words);
                return effects;
            }
        }
    }
    type_again(model, "");
    effects
}

fn type_again(model: &mut Model, text: &str) {
    if let Some(desk) = desk(model) {
        desk.mode = Mode::Capturing(Box::new(TextInput::new(text)));
    }
}

/// How a line would be read now: what the live line shows.
pub(crate) fn read(desk: &Desk, line: &str) -> Scribed {
    let stages = desk.stage_names();
    Scribe {
        themes: &desk.panes.notes.themes,
        stages: &stages,
    }
    .read(line)
}

fn note(desk: &Desk, line: &str) -> Intent {
    let scribed = read(desk, line);
    let mut note = Intent::add(ItemKind::Note)
        .with(Field::Text, scribed.text)
        .with(Field::Kind, scribed.kind);
    if let Some(theme) = scribed.theme.or(desk.theme) {
        note = note.with(Field::Theme, theme.to_string());
    }
    if !scribed.stages.is_empty() {
        note = note.with(Field::Stages, scribed.stages);
    }
    note
}
