//! Placing a measure while it is being presented: arrows to the stage, Enter.

use super::replay::closed;
use super::{Effect, Model, Time, desk, perform, walk};
use crate::app::action::Action;
use crate::app::mode::{Mode, Placing};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::say;

pub(super) fn begin_on_chosen(model: &mut Model) {
    let words = model.words.clone();
    let why = closed(model);
    let Some(desk) = desk(model) else { return };
    match desk
        .chosen
        .measure
        .filter(|_| desk.focus == crate::app::panes::Pane::Grid)
    {
        Some(measure) => match why {
            Some(why) => model.warn(why),
            None => begin(model, measure),
        },
        None => model.warn(say!(words, "choose-measure-first")),
    }
}

/// Begins to place a measure, from where it stands.
pub(super) fn begin(model: &mut Model, measure: Id) {
    let Some(desk) = desk(model) else { return };
    let columns = desk.panes.grid.stages.len();
    let row = desk.panes.grid.rows.iter().find(|row| row.id == measure);
    let on = row.map_or_else(|| vec![false; columns], |row| row.spans.clone());
    let at = on.iter().position(|on| *on).unwrap_or(0);
    let switched = on.contains(&true);
    desk.mode = Mode::Placing(Placing {
        measure,
        at,
        on,
        switched,
    });
}

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Placing(placing) = &mut desk.mode else {
        return Vec::new();
    };
    let last = placing.on.len().saturating_sub(1);
    match action {
        Some(Action::Left) => placing.at = placing.at.saturating_sub(1),
        Some(Action::Right) => placing.at = (placing.at + 1).min(last),
        Some(Action::Toggle) => switch(placing, placing.at),
        Some(Action::Choose(number)) => {
            let column = usize::from(number).saturating_sub(1);
            if column <= last {
                placing.at = column;
                switch(placing, column);
            }
        }
        Some(Action::ChooseAll) => {
            let all = placing.on.contains(&false);
            placing.on.fill(all);
            placing.switched = true;
        }
        Some(Action::Back) => desk.mode = Mode::Browsing,
        Some(Action::Accept) => return save(model, now),
        _ => {}
    }
    Vec::new()
}

fn switch(placing: &mut Placing, column: usize) {
    if let Some(on) = placing.on.get_mut(column) {
        *on = !*on;
        placing.switched = true;
    }
}

fn save(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Placing(placing) = std::mem::take(&mut desk.mode) else {
        return Vec::new();
    };
    let columns = placing.columns();
    walk::stand_on(desk, placing.at);
    let stages: Vec<&str> = desk
        .panes
        .grid
        .stages
        .iter()
        .zip(&columns)
        .filter(|(_, on)| **on)
        .map(|(stage, _)| stage.id.as_str())
        .collect();
    let intent = Intent::edit(placing.measure, Field::Stages, stages);
    match perform(model, intent, now) {
        Ok((_, effects)) => {
            model.say(if columns.contains(&true) {
                say!(words, "placed")
            } else {
                say!(words, "placed-nowhere")
            });
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}
