//! Picking one of a few things from a list.

use super::{
    Effect, Model, Time, capture, compare, desk, filing, page, perform, relate, replay,
    replay_fork, report, review,
};
use crate::app::action::Action;
use crate::app::mode::{Mode, Pick, Picking};
use crate::app::pages::PageOf;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::Note;
use crate::say;

/// Puts a list on the screen.
pub(super) fn begin(model: &mut Model, picking: Picking) {
    if let Some(desk) = desk(model) {
        desk.mode = Mode::Picking(picking);
    }
}

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Picking(picking) = &mut desk.mode else {
        return Vec::new();
    };
    let last = picking.options.len().saturating_sub(1);
    match action {
        Some(Action::Up) => picking.at = picking.at.saturating_sub(1),
        Some(Action::Down) => picking.at = (picking.at + 1).min(last),
        Some(Action::Choose(number)) if usize::from(number) <= picking.options.len() => {
            picking.at = usize::from(number).saturating_sub(1);
            return picked(model, now);
        }
        Some(Action::Accept) => return picked(model, now),
        Some(Action::Back) => match picking.what {
            // The note that was put aside is gone on with.
            Pick::ThemeMeant(_) => capture::begin(model),
            Pick::ThemeOf(_)
            | Pick::Other(_)
            | Pick::VersionsOf(..)
            | Pick::Marked(_)
            | Pick::Bearing(_)
            | Pick::Fork
            | Pick::Compared
            | Pick::SideOf
            | Pick::Paper => desk.mode = Mode::Browsing,
        },
        _ => {}
    }
    Vec::new()
}

fn picked(model: &mut Model, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Picking(picking) = std::mem::take(&mut desk.mode) else {
        return Vec::new();
    };
    let Some((_, chosen)) = picking.options.get(picking.at).cloned() else {
        return Vec::new();
    };
    match picking.what {
        Pick::Bearing(_) => {
            replay::narrowed(model, &picking);
            Vec::new()
        }
        Pick::Fork => replay_fork::answered(model, picking.at),
        Pick::ThemeOf(note) => under_theme(model, note, chosen, now),
        Pick::Other(one) => {
            if let Some(other) = chosen {
                relate::show(model, one, other);
            }
            Vec::new()
        }
        Pick::VersionsOf(item, fields) => {
            if let Some(&field) = fields.get(picking.at) {
                page::open(model, PageOf::Versions(item, field));
            }
            Vec::new()
        }
        Pick::Marked(item) => review::decided(model, item, picking.at, now),
        Pick::Compared => {
            if let Some(other) = chosen {
                compare::with(model, other);
            }
            Vec::new()
        }
        Pick::SideOf => {
            if let Some(thing) = chosen {
                page::open(model, PageOf::Thing(thing));
            }
            Vec::new()
        }
        Pick::Paper => report::chosen(picking.at),
        Pick::ThemeMeant(number) => capture::meant(model, &number, chosen, now),
    }
}

/// Moves a note; it stays chosen.
fn under_theme(model: &mut Model, note: Id, theme: Option<Id>, now: Time) -> Vec<Effect> {
    let stands = desk(model).and_then(|desk| {
        let slot = desk.view().there(Some(note))?;
        Some(desk.view().read::<Note<'_>>(slot)?.theme)
    });
    if stands == Some(theme) {
        return Vec::new();
    }
    let value = theme.map_or(serde_json::Value::Null, |theme| theme.to_string().into());
    match perform(model, Intent::edit(note, Field::Theme, value), now) {
        Ok((_, effects)) => {
            let place = filing::place(model, theme);
            model.say(say!(model.words, "note-moved", place = place));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}
