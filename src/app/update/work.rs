//! What can be done wherever a thing is under the cursor, in a pane or on a page.

use super::browse::{Step, step};
use super::{
    Effect, Model, Time, capture, desk, filing, filling, judge, page, perform, place, search,
};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::form::FormKind;
use crate::app::pages::PageOf;
use crate::app::panes::Pane;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::say;

pub(super) fn act(model: &mut Model, action: Action, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    match action {
        Action::SourcesPane => go_to(desk, Pane::Sources),
        Action::GridPane => go_to(desk, Pane::Grid),
        Action::NotesPane => go_to(desk, Pane::Notes),
        Action::Capture => capture::begin(model),
        Action::AddSource => filling::begin(model, FormKind::Source),
        Action::AddMeasure => filling::begin(model, FormKind::Measure),
        Action::AddTheme => filling::begin(model, FormKind::Theme),
        Action::AddFinding => match desk.chosen.source {
            Some(source) => filling::begin(model, FormKind::Finding(source)),
            None => model.warn(say!(model.words, "choose-source-first")),
        },
        Action::Judge => judge::begin(model),
        Action::Place => match desk.pointed_as(ItemKind::Note) {
            Some(note) => filing::move_note(model, note),
            None => place::begin_on_chosen(model),
        },
        Action::Remove => return remove(model, now),
        Action::Search => search::begin(model),
        Action::Undo => return undo(model, now, true),
        Action::Redo => return undo(model, now, false),
        Action::ThemesPage => page::open(model, PageOf::Themes),
        Action::PeoplePage => page::open(model, PageOf::People),
        Action::GapsPage => page::open(model, PageOf::Gaps),
        Action::BasketPage => page::open(model, PageOf::Basket),
        Action::ReviewPage => page::open(model, PageOf::Review),
        Action::JournalPage => page::open(model, PageOf::Journal),
        Action::SeminarPage => {
            let seminar = desk.seminar().map(|slot| desk.session.log().id(slot));
            if let Some(seminar) = seminar {
                page::open(model, PageOf::Thing(seminar));
            }
        }
        Action::History => {
            if let Some(id) = desk.pointed() {
                page::open(model, PageOf::History(id));
            }
        }
        _ => {}
    }
    Vec::new()
}

/// To a pane, and away from every page.
fn go_to(desk: &mut Desk, pane: Pane) {
    desk.pages.clear();
    desk.focus = pane;
}

/// Puts what is chosen in the pane in focus into the basket, from which undo brings it back.
fn remove(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(id) = desk.pointed() else {
        return Vec::new();
    };
    let called = called(desk, id);
    // The neighbour is chosen first, so that the cursor stays where it was on the screen.
    if desk.pages.is_empty() {
        step(desk, Step::By(1));
        if desk.pointed() == Some(id) {
            step(desk, Step::By(-1));
        }
    }
    match perform(model, Intent::Remove(serde_json::Map::new()).on(id), now) {
        Ok((_, effects)) => {
            model.say(say!(words, "removed", what = called));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

fn undo(model: &mut Model, now: Time, back: bool) -> Vec<Effect> {
    let words = model.words.clone();
    let members = serde_json::Map::new();
    let intent = if back {
        Intent::Undo(members)
    } else {
        Intent::Redo(members)
    };
    match perform(model, intent, now) {
        Ok((step, effects)) => {
            let what = desk(model)
                .map(|desk| described(desk, step, &words))
                .unwrap_or_default();
            model.say(if back {
                say!(words, "undone", what = what)
            } else {
                say!(words, "redone", what = what)
            });
            effects
        }
        Err(refused) => {
            model.say(refused);
            Vec::new()
        }
    }
}

/// A step in a few words: what kind of thing was done, and to what.
fn described(desk: &Desk, step: Id, words: &crate::i18n::Words) -> String {
    let log = desk.session.log();
    let Some(slot) = log.slot(step) else {
        return String::new();
    };
    let kind = words.get(&format!("event-{}", log.kind(slot).name()));
    let item = match log.body(slot) {
        Some(crate::domain::event::Body::Written(write)) => log.slot(write.item),
        Some(crate::domain::event::Body::Presence(presence)) => log.slot(presence.item),
        _ => Some(slot),
    };
    let called = item
        .map(|item| desk.view().headline_ever(item))
        .unwrap_or_default();
    if called.is_empty() {
        kind
    } else {
        format!("{kind} «{}»", short(&called))
    }
}

fn called(desk: &Desk, id: Id) -> String {
    desk.session
        .log()
        .slot(id)
        .map(|slot| short(&desk.view().headline(slot)))
        .unwrap_or_default()
}

/// The beginning of a text, for a sentence about it.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 48;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST - 1).chain(['…']).collect()
}
