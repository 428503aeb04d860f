//! Everything that can be seen of a log, as text: two logs agree when these are the same bytes.

use std::fmt::Write as _;

use oversikt::domain::document::document;
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::{Log, Ranks, Slot};
use oversikt::domain::state::{Standing, State, View};
use oversikt::domain::themes::numbered;
use serde_json::Value;

/// The document, the numbers of themes, who is the same as whom, and which steps are in effect.
pub(crate) fn shown(view: View<'_>) -> String {
    let mut text = document(view, 0).to_string();
    for theme in numbered(view, None) {
        let _ = write!(text, "\n{} {}", theme.number, theme.id);
    }
    let id = |slot| view.log().id(slot);
    let things = ItemKind::ALL.into_iter().flat_map(|kind| view.added(kind));
    let is_here = |&slot: &Slot| view.standing(slot) != Standing::Absent;
    for item in things.filter(is_here) {
        let mut same: Vec<_> = view.same_as(item).into_iter().map(id).collect();
        same.sort_unstable();
        let under = id(view.representative(item));
        let standing = view.standing(item);
        let _ = write!(text, "\n{} {standing:?} {under} {same:?}", id(item));
    }
    text
}

/// Which of the steps are in effect, by id.
pub(crate) fn steps(view: View<'_>) -> Vec<(String, bool)> {
    let steps = view.steps();
    for step in &steps {
        let slot = view.log().slot(step.id).expect("a step that was met");
        assert_eq!(&view.step(slot), step);
    }
    let mut steps: Vec<(String, bool)> = steps
        .into_iter()
        .map(|step| (step.id.to_string(), step.in_effect))
        .collect();
    steps.sort_unstable();
    steps
}

/// With and without what is private.
pub(crate) fn both(view: View<'_>) -> String {
    format!("{}\n{}", shown(view), shown(view.public()))
}

/// A log, read at once.
pub(crate) fn of(log: &Log) -> String {
    let mut log = log.clone();
    let state = State::of(&mut log);
    both(View::new(&log, &state))
}

/// The document without the counts: what was said, and not how often something happened.
pub(crate) fn said(view: View<'_>) -> Value {
    let mut document = document(view, 0);
    for count in ["events", "unknown_events"] {
        document[count] = Value::Null;
    }
    document
}

/// The events of a log as they stand in a file: in the order of replay.
pub(crate) fn file(log: &Log) -> Vec<u8> {
    let ranks = Ranks::of(log);
    let lines: Vec<&[u8]> = ranks.order().iter().map(|&slot| log.line(slot)).collect();
    lines.join(&b'\n')
}
