//! The lists of the first screen: what to do, which seminar to open, which example to try.

use super::{Effect, KeyPress, merge, start};
use crate::app::action::Action;
use crate::app::keys::typed;
use crate::app::start::{Choosing, EXAMPLES, Errand, MERGE, OPEN, REPLAY, Start, TASKS};
use crate::i18n::Words;

/// One of the numbered choices.
pub(super) fn choose_task(start: &mut Start, action: Option<Action>, words: &Words) -> Vec<Effect> {
    let Choosing::Task(at) = &mut start.mode else {
        return Vec::new();
    };
    let chosen = match action {
        Some(Action::NewSeminar) => Some(0),
        Some(Action::OpenSeminar) => Some(OPEN),
        Some(Action::Example) => Some(EXAMPLES),
        Some(Action::ReplaySeminar) => Some(REPLAY),
        Some(Action::MergeFiles) => Some(MERGE),
        Some(Action::Accept) => Some(*at),
        Some(action) => {
            *at = moved(*at, TASKS.len(), action);
            None
        }
        None => None,
    };
    match chosen {
        Some(0) => return start::begin(start, words),
        Some(OPEN) => start.mode = first_of(start, Errand::Open),
        Some(REPLAY) => start.mode = first_of(start, Errand::Replay),
        Some(EXAMPLES) => start.mode = Choosing::Example(0),
        Some(MERGE) => start.mode = merge::begin(start),
        _ => {}
    }
    Vec::new()
}

/// The list of seminars, or where there are none the line for a path.
fn first_of(start: &Start, errand: Errand) -> Choosing {
    if start.recent.is_empty() {
        Choosing::Path(errand)
    } else {
        Choosing::Seminar(errand, 0)
    }
}

/// A seminar that was used before; below them all is the line for a path.
pub(super) fn choose_seminar(
    start: &mut Start,
    press: &KeyPress,
    action: Option<Action>,
) -> Vec<Effect> {
    let Choosing::Seminar(errand, at) = &mut start.mode else {
        return Vec::new();
    };
    let errand = *errand;
    let count = start.recent.len();
    let chosen = match action {
        Some(Action::Back) => {
            start.mode = Choosing::Task(errand.task());
            None
        }
        Some(Action::NextField) => {
            // The key that begins a path is its first letter.
            if typed(press).is_some() && start.path.is_empty() {
                start.path.key(press);
            }
            start.mode = Choosing::Path(errand);
            None
        }
        Some(Action::Down) if *at + 1 >= count => {
            start.mode = Choosing::Path(errand);
            None
        }
        Some(Action::Accept) => Some(*at),
        Some(Action::Choose(number)) => usize::from(number).checked_sub(1),
        Some(action) => {
            *at = moved(*at, count, action);
            None
        }
        None => None,
    };
    let chosen = chosen.and_then(|at| start.recent.get(at));
    let open = |path| Effect::Open(path, errand.how());
    chosen
        .map(|recent| open(recent.path.clone()))
        .into_iter()
        .collect()
}

/// A path that is typed.
pub(super) fn type_path(
    start: &mut Start,
    press: &KeyPress,
    action: Option<Action>,
) -> Vec<Effect> {
    let Choosing::Path(errand) = start.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => {
            let open = |path| Effect::Open(path, errand.how());
            return start.typed_path().map(open).into_iter().collect();
        }
        Some(Action::Back) => start.mode = Choosing::Task(errand.task()),
        Some(Action::PreviousField) => {
            start.mode = match start.recent.len().checked_sub(1) {
                Some(last) => Choosing::Seminar(errand, last),
                None => Choosing::Task(errand.task()),
            };
        }
        _ => {
            start.path.key(press);
        }
    }
    Vec::new()
}

/// One of the examples.
pub(super) fn choose_example(start: &mut Start, action: Option<Action>) -> Vec<Effect> {
    let Choosing::Example(at) = &mut start.mode else {
        return Vec::new();
    };
    let count = start.examples.len().max(1);
    let chosen = match action {
        Some(Action::Back) => {
            start.mode = Choosing::Task(EXAMPLES);
            None
        }
        Some(Action::Accept) => Some(*at),
        Some(Action::Choose(number)) => usize::from(number).checked_sub(1),
        Some(action) => {
            *at = moved(*at, count, action);
            None
        }
        None => None,
    };
    let chosen = chosen.filter(|at| *at < count);
    chosen.map(Effect::OpenExample).into_iter().collect()
}

/// Where the cursor of a list goes.
pub(super) fn moved(at: usize, count: usize, action: Action) -> usize {
    let last = count.saturating_sub(1);
    match action {
        Action::Up => at.saturating_sub(1),
        Action::Down => (at + 1).min(last),
        Action::First | Action::PageUp => 0,
        Action::Last | Action::PageDown => last,
        _ => at,
    }
}
