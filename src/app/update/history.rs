//! Taking back any step of the history, one's own or somebody else's, and doing it again.

use super::{Effect, Model, Time, desk, page, perform};
use crate::app::desk::Desk;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::i18n::{cut, sentence};
use crate::say;

/// How many columns of a step stand in a sentence about it.
const TOLD: usize = 72;

/// Takes back the step under the cursor; one that was taken back already is done again.
pub(super) fn take_back(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let row = desk.pages.last().and_then(|page| page.rows.get(page.at));
    let (step, leads) = row.map_or((None, None), |row| (row.step, row.leads.clone()));
    if let Some(of) = leads {
        page::open(model, of);
        return Vec::new();
    }
    let slot = step.and_then(|step| desk.session.log().slot(step));
    let (Some(step), Some(slot)) = (step, slot) else {
        model.say(say!(words, "history-nothing"));
        return Vec::new();
    };
    if is_beginning(desk, slot) {
        model.warn(say!(words, "history-beginning"));
        return Vec::new();
    }
    let back = desk.session.view().step(slot).in_effect;
    let intent = if back {
        Some(undo(step))
    } else {
        again(desk, slot)
    };
    let Some(intent) = intent else {
        model.say(say!(words, "history-nothing"));
        return Vec::new();
    };
    match perform(model, intent, now) {
        Ok((_, effects)) => {
            let what = told(model, step);
            model.say(if back {
                say!(words, "taken-back", what = what)
            } else {
                say!(words, "redone", what = what)
            });
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

/// A step in a few words, told by its first event; what is private is not told.
pub(super) fn told(model: &mut Model, step: Id) -> String {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return String::new();
    };
    let log = desk.session.log();
    match log.slot(step) {
        Some(slot) if log.is_private(slot) && !desk.revealed => {
            say!(words, "log-something-private")
        }
        Some(slot) => cut(&sentence(desk.view(), slot, &words), TOLD),
        None => String::new(),
    }
}

/// The seminar that a file begins with stays: without it nothing would be left on the screen.
fn is_beginning(desk: &Desk, step: Slot) -> bool {
    let first = desk.session.view().added(ItemKind::Seminar).next();
    first == Some(step)
}

fn undo(step: Id) -> Intent {
    Intent::Undo(serde_json::Map::new()).with_member("step", step.to_string())
}

/// What does a step again that was taken back: one's own newest undo is redone, any other is
/// taken back in its turn.
fn again(desk: &Desk, step: Slot) -> Option<Intent> {
    let view = desk.session.view();
    let undo_event = *view.undos_in_effect(step).last()?;
    if view.redoable(&desk.session.hand().own) == Some(undo_event) {
        return Some(Intent::Redo(serde_json::Map::new()));
    }
    Some(undo(view.log().id(undo_event)))
}
