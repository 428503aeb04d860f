//! Reading the help.

use super::{Effect, Model, desk};
use crate::app::action::Action;
use crate::app::mode::Mode;

pub(super) fn begin(model: &mut Model) {
    if let Some(desk) = desk(model) {
        desk.mode = Mode::Helping(0);
    }
}

pub(super) fn act(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Helping(from) = &mut desk.mode else {
        return Vec::new();
    };
    if !scroll(from, action) {
        desk.mode = Mode::Browsing;
    }
    Vec::new()
}

/// Moves the page; `false`: it is to be left.
pub(super) fn scroll(from: &mut usize, action: Option<Action>) -> bool {
    let last = crate::app::command::COMMANDS.len();
    *from = match action {
        Some(Action::Up) => from.saturating_sub(1),
        Some(Action::Down) => (*from + 1).min(last),
        Some(Action::PageUp) => from.saturating_sub(10),
        Some(Action::PageDown) => (*from + 10).min(last),
        Some(Action::First) => 0,
        Some(Action::Last) => last,
        Some(Action::Back) => return false,
        _ => *from,
    };
    true
}
