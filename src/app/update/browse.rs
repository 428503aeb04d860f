//! Looking at the panes.

use super::{Effect, Model, Time, capture, desk, filling, help, judge, perform, place, search};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::form::FormKind;
use crate::app::panes::Pane;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::say;

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(action) = action else {
        return Vec::new();
    };
    match action {
        Action::Up => step(desk, Step::By(-1)),
        Action::Down => step(desk, Step::By(1)),
        Action::PageUp => step(desk, Step::By(-10)),
        Action::PageDown => step(desk, Step::By(10)),
        Action::First => step(desk, Step::First),
        Action::Last => step(desk, Step::Last),
        Action::NextPane | Action::Right => desk.focus = desk.focus.step(true),
        Action::PreviousPane | Action::Left => desk.focus = desk.focus.step(false),
        Action::SourcesPane => desk.focus = Pane::Sources,
        Action::GridPane => desk.focus = Pane::Grid,
        Action::NotesPane => desk.focus = Pane::Notes,
        Action::Capture => capture::begin(model),
        Action::Add => {
            let kind = match desk.focus {
                Pane::Sources => FormKind::Source,
                Pane::Grid => FormKind::Measure,
                Pane::Notes => FormKind::Theme,
            };
            filling::begin(model, kind);
        }
        Action::AddSource => filling::begin(model, FormKind::Source),
        Action::AddMeasure => filling::begin(model, FormKind::Measure),
        Action::AddTheme => filling::begin(model, FormKind::Theme),
        Action::AddFinding => match desk.chosen.source {
            Some(source) => filling::begin(model, FormKind::Finding(source)),
            None => model.warn(say!(model.words, "choose-source-first")),
        },
        Action::Judge => judge::begin(model),
        Action::Place => place::begin_on_chosen(model),
        Action::NextTheme => next_theme(desk),
        Action::Remove => return remove(model, now),
        Action::Search => search::begin(model),
        Action::Undo => return undo(model, now, true),
        Action::Redo => return undo(model, now, false),
        Action::Help => help::begin(model),
        _ => {}
    }
    Vec::new()
}

#[derive(Clone, Copy)]
enum Step {
    By(isize),
    First,
    Last,
}

fn step(desk: &mut Desk, step: Step) {
    match desk.focus {
        Pane::Sources => {
            let ids: Vec<Option<Id>> = desk.panes.sources.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| *id == desk.chosen.source);
            desk.chosen.source = moved(&ids, at, step).flatten();
            desk.read_sources();
        }
        Pane::Grid => {
            let ids: Vec<Id> = desk.panes.grid.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| Some(*id) == desk.chosen.measure);
            desk.chosen.measure = moved(&ids, at, step);
        }
        Pane::Notes => {
            let ids: Vec<Id> = desk.panes.notes.rows.iter().map(|row| row.id).collect();
            let at = ids.iter().position(|id| Some(*id) == desk.chosen.note);
            // Nothing chosen means the newest, so the first step up is to the one at the end.
            let from = at.or(ids
                .len()
                .checked_sub(usize::from(matches!(step, Step::By(..=-1)))));
            desk.chosen.note = moved(&ids, from, step);
            desk.read_notes();
        }
    }
}

fn moved<T: Copy>(ids: &[T], at: Option<usize>, step: Step) -> Option<T> {
    let last = ids.len().checked_sub(1)?;
    let to = match (step, at) {
        (Step::First, _) | (Step::By(_), None) => 0,
        (Step::Last, _) => last,
        (Step::By(by), Some(at)) => at.saturating_add_signed(by).min(last),
    };
    ids.get(to).copied()
}

/// Notes go under the next theme, and after the last one under none.
fn next_theme(desk: &mut Desk) {
    let themes = &desk.panes.notes.themes;
    let at = themes.iter().position(|theme| Some(theme.id) == desk.theme);
    let next = at.map_or(0, |at| at + 1);
    desk.theme = themes.get(next).map(|theme| theme.id);
}

/// Puts what is chosen in the pane in focus into the basket, from which undo brings it back.
fn remove(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let chosen = match desk.focus {
        Pane::Sources => desk.chosen.source,
        Pane::Grid => desk.chosen.measure,
        Pane::Notes => desk.chosen.note,
    };
    let Some(id) = chosen else { return Vec::new() };
    let called = called(desk, id);
    // The neighbour is chosen first, so that the cursor stays where it was on the screen.
    let focus = desk.focus;
    step(desk, Step::By(1));
    if is_chosen(desk, focus, id) {
        step(desk, Step::By(-1));
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

fn is_chosen(desk: &Desk, pane: Pane, id: Id) -> bool {
    let chosen = match pane {
        Pane::Sources => desk.chosen.source,
        Pane::Grid => desk.chosen.measure,
        Pane::Notes => desk.chosen.note,
    };
    chosen == Some(id)
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
fn short(text: &str) -> String {
    const MOST: usize = 48;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST - 1).chain(['…']).collect()
}
