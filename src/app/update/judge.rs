//! Giving a verdict: the word, then the reason.

use super::replay::closed;
use super::{Effect, Model, desk, filling};
use crate::app::action::Action;
use crate::app::form::FormKind;
use crate::app::mode::{Judging, Mode};
use crate::app::panes::Pane;
use crate::say;

pub(super) fn begin(model: &mut Model) {
    if let Some(why) = closed(model) {
        model.warn(why);
        return;
    }
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let Some(measure) = desk.pointed_measure() else {
        model.warn(say!(words, "choose-measure-first"));
        return;
    };
    let verdicts = desk.verdict_words();
    let row = desk.panes.grid.rows.iter().find(|row| row.id == measure);
    let given = row.map_or("", |row| row.verdict.as_str());
    let undecided = given == "undecided";
    let at = verdicts
        .iter()
        .position(|word| word == given && !undecided)
        .unwrap_or(0);
    if desk.pages.is_empty() {
        desk.focus = Pane::Grid;
    }
    desk.mode = Mode::Judging(Judging {
        measure,
        words: verdicts,
        at,
    });
}

pub(super) fn act(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Judging(judging) = &mut desk.mode else {
        return Vec::new();
    };
    let last = judging.words.len().saturating_sub(1);
    match action {
        Some(Action::Up) => judging.at = judging.at.saturating_sub(1),
        Some(Action::Down) => judging.at = (judging.at + 1).min(last),
        Some(Action::Choose(number)) if usize::from(number) <= judging.words.len() => {
            judging.at = usize::from(number).saturating_sub(1);
            reason(model);
        }
        Some(Action::Accept) => reason(model),
        Some(Action::Back) => desk.mode = Mode::Browsing,
        _ => {}
    }
    Vec::new()
}

/// Asks for the reason; Enter on an empty line gives the verdict without one.
fn reason(model: &mut Model) {
    let Some(desk) = desk(model) else { return };
    let Mode::Judging(judging) = std::mem::take(&mut desk.mode) else {
        return;
    };
    let Some(verdict) = judging.words.get(judging.at).cloned() else {
        return;
    };
    filling::begin(
        model,
        FormKind::Verdict {
            measure: judging.measure,
            verdict,
        },
    );
}
