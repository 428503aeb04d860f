//! What can be done wherever a thing is under the cursor, in a pane or on a page.

use super::browse::{Step, step};
use super::{
    Effect, Model, Time, asking, capture, desk, filing, history, judge, page, perform, place,
    reveal, search,
};
use crate::app::action::Action;
use crate::app::desk::Desk;
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
        Action::Add
        | Action::AddSource
        | Action::AddFinding
        | Action::AddMeasure
        | Action::AddTheme
        | Action::AddNote
        | Action::AddParticipant
        | Action::AddGroup
        | Action::AddSeminar
        | Action::Edit
        | Action::EditStages
        | Action::EditLevels
        | Action::EditVerdicts => asking::begin(model, action),
        Action::NextSeminar => asking::next_seminar(model),
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
        Action::JournalPage => page::open(model, PageOf::Journal(0)),
        Action::SeminarPage => {
            let seminar = desk.seminar().map(|slot| desk.session.log().id(slot));
            if let Some(seminar) = seminar {
                page::open(model, PageOf::Thing(seminar));
            }
        }
        Action::ShowPrivate => reveal::show(model),
        Action::TakeBack => return history::take_back(model, now),
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
            let what = history::told(model, step);
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
