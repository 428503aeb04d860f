//! Into the basket, and out of it again: nothing that is removed is gone.

use super::browse::{Step, step};
use super::{Effect, Model, Time, desk, perform, walk};
use crate::app::desk::Desk;
use crate::app::pages::{PageOf, naming};
use crate::app::panes::Pane;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::say;

/// Puts what the cursor stands on into the basket, and says that it lies there.
pub(super) fn remove(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(id) = desk.pointed() else {
        model.warn(say!(words, "choose-thing-first"));
        return Vec::new();
    };
    if is_only_seminar(desk, id) {
        model.warn(say!(words, "seminar-stays"));
        return Vec::new();
    }
    let called = naming::called_by_id(desk, id, &words);
    if desk.pages.is_empty() {
        step_aside(desk, id);
    }
    match perform(model, Intent::Remove(serde_json::Map::new()).on(id), now) {
        Ok((_, effects)) => {
            leave_page_of(model, id);
            model.say(say!(words, "removed", what = called));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

/// Takes the thing under the cursor out of the basket.
pub(super) fn bring_back(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(id) = desk(model).and_then(|desk| desk.pointed()) else {
        return Vec::new();
    };
    restore(model, id, now, &words)
}

/// Takes a thing out of the basket, or says that one that carries a mark is meant to stay.
pub(super) fn restore(
    model: &mut Model,
    id: Id,
    now: Time,
    words: &crate::i18n::Words,
) -> Vec<Effect> {
    match perform(model, Intent::Restore(serde_json::Map::new()).on(id), now) {
        Ok((_, effects)) => {
            let what = desk(model).map(|desk| naming::called_by_id(desk, id, words));
            model.say(say!(words, "brought-back", what = what.unwrap_or_default()));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

/// Without a seminar nothing would be left on the screen.
fn is_only_seminar(desk: &Desk, id: Id) -> bool {
    let view = desk.session.view();
    let mut seminars = view.present(ItemKind::Seminar);
    let only = seminars.next().map(|slot| view.log().id(slot));
    only == Some(id) && seminars.next().is_none()
}

/// The neighbour is chosen first, so that the cursor stays where it was on the screen.
fn step_aside(desk: &mut Desk, id: Id) {
    if desk.focus == Pane::Grid {
        walk::step_aside(desk);
    } else {
        step(desk, Step::By(1));
    }
    if desk.pointed() == Some(id) {
        step(desk, Step::By(-1));
    }
}

/// A page about what lies in the basket now is left.
fn leave_page_of(model: &mut Model, id: Id) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk
        .pages
        .last()
        .is_some_and(|page| page.of == PageOf::Thing(id))
    {
        desk.pages.pop();
        desk.read_page(&words);
    }
}
