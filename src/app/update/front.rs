//! Looking for a command, in the help or in the palette.

use super::{Effect, KeyPress, Model, Time, dispatch};
use crate::app::action::Action;
use crate::app::front::{Front, List};

pub(super) fn begin(model: &mut Model, list: List) {
    let behind = model.scopes();
    model.front = Some(Box::new(Front::new(list, behind, &model.words)));
}

pub(super) fn key(
    model: &mut Model,
    press: &KeyPress,
    action: Option<Action>,
    now: Time,
) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(front) = &mut model.front else {
        return Vec::new();
    };
    let last = front.found.len().saturating_sub(1);
    match action {
        Some(Action::Up) => front.at = front.at.saturating_sub(1),
        Some(Action::Down) => front.at = (front.at + 1).min(last),
        Some(Action::PageUp) => front.at = front.at.saturating_sub(10),
        Some(Action::PageDown) => front.at = (front.at + 10).min(last),
        Some(Action::Back | Action::Help | Action::Palette) => model.front = None,
        Some(Action::Accept) => {
            let chosen = front.found.get(front.at).copied();
            let runs = chosen.filter(|command| front.can_run(command));
            if let Some(command) = runs {
                model.front = None;
                return dispatch(model, &KeyPress::default(), Some(command.action), now);
            }
        }
        _ => {
            if front.input.key(press) {
                front.find(&words);
            }
        }
    }
    Vec::new()
}
