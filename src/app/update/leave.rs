//! On the way out. Nobody is asked, unless something would be lost.

use super::{Effect, Model, desk, keep_draft};
use crate::app::action::Action;
use crate::app::mode::Mode;

/// Leaves, or asks first where something is in memory only. What is being typed is kept.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    let draft = keep_draft(model);
    let Some(desk) = desk(model).filter(|desk| desk.unsaved() > 0) else {
        return vec![draft, Effect::Quit];
    };
    match std::mem::replace(&mut desk.mode, Mode::Leaving) {
        Mode::Capturing(input) => desk.aside.note = input.text(),
        Mode::Filling(form) => desk.aside.forms.extend(form.keep()),
        _ => {}
    }
    vec![draft]
}

pub(super) fn act(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    match (action, desk(model)) {
        (Some(Action::LeaveUnsaved), _) => vec![keep_draft(model), Effect::Quit],
        (Some(Action::Back), Some(desk)) => {
            desk.mode = Mode::Browsing;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// The question has answered itself when the disk has taken everything meanwhile.
pub(super) fn saved(model: &mut Model) {
    if let Some(desk) = desk(model)
        && matches!(desk.mode, Mode::Leaving)
        && desk.unsaved() == 0
    {
        desk.mode = Mode::Browsing;
    }
}
