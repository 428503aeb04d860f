//! What a seminar leaves open. What exactly counts as open, and why, stands in
//! docs/decisions/carried-over.md.

use std::collections::{HashMap, HashSet};

use super::offer::OfferOf;
use super::seminar::belongs;
use crate::domain::gaps::verdict;
use crate::domain::id::Id;
use crate::domain::item::{Measure, Note, Theme};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};
use crate::domain::themes::numbered;

/// Something a seminar leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// What sort of thing is open.
    pub what: OfferOf,
    /// The theme, the note or the measure.
    pub id: Id,
    /// Where it stands in the log.
    pub slot: Slot,
}

/// What a seminar leaves open: themes without a decision, questions without an answer, decisions
/// that are not carried out, and measures that are to be developed, stopped or judged. Themes by
/// number, the others in the order in which they were added; what was said to be the same is
/// there once.
pub fn unresolved(view: View<'_>, seminar: Slot) -> Vec<Unresolved> {
    let notes: Vec<Shown<Note<'_>>> = view
        .all::<Note<'_>>()
        .filter(|note| belongs(view, note.slot, seminar))
        .collect();
    let decided = decided(view, &notes);
    let answered = answered(view, &notes);
    let mut found = Vec::new();
    let mut add = |what, slot| {
        found.push(Unresolved {
            what,
            id: view.log().id(slot),
            slot,
        });
    };
    let first = |slot: &Slot| view.representative(*slot) == *slot;
    let themes = numbered(view, None).into_iter().map(|theme| theme.slot);
    let themes = themes.filter(|&slot| belongs(view, slot, seminar));
    for slot in themes.filter(first).filter(|slot| !decided.contains(slot)) {
        add(OfferOf::Theme, slot);
    }
    for note in notes.iter().filter(|note| first(&note.slot)) {
        let theme = theme_of(view, note);
        match note.kind.as_deref() {
            Some("question") => {
                let settled = theme.is_some_and(|theme| decided.contains(&theme));
                if !settled && !answered.contains(&note.slot) {
                    add(OfferOf::Question, note.slot);
                }
            }
            Some("decision") if !is_over(note.status.as_deref()) => {
                add(OfferOf::Decision, note.slot);
            }
            _ => {}
        }
    }
    for (slot, class) in classes(view, seminar) {
        if class.iter().any(is_open) {
            add(OfferOf::Verdict, slot);
        }
    }
    found
}

/// Whether a measure is to be developed, stopped or judged. One that hits well is not, one whose
/// development or ending is done is not; two verdicts that nobody has chosen between are.
fn is_open(measure: &Shown<Measure<'_>>) -> bool {
    let disputed = measure
        .conflicts
        .contains(&crate::domain::field::Field::Verdict);
    let done = is_over(measure.status.as_deref());
    disputed
        || match verdict(measure) {
            "keep" => false,
            "develop" | "stop" => !done,
            _ => true,
        }
}

/// Whether a decision is carried out or given up.
fn is_over(status: Option<&str>) -> bool {
    matches!(status, Some("done" | "ended"))
}

/// The themes under which, or about which, something was decided.
fn decided(view: View<'_>, notes: &[Shown<Note<'_>>]) -> HashSet<Slot> {
    let decisions = notes
        .iter()
        .filter(|note| note.kind.as_deref() == Some("decision"));
    decisions
        .flat_map(|note| [theme_of(view, note), about(view, note)])
        .flatten()
        .collect()
}

/// The questions that have an answer: they are marked as done, somebody has said something about
/// them that is no question itself, or a theme was raised from them.
fn answered(view: View<'_>, notes: &[Shown<Note<'_>>]) -> HashSet<Slot> {
    let mut found: HashSet<Slot> = HashSet::new();
    for note in notes {
        if is_over(note.status.as_deref()) {
            found.insert(view.representative(note.slot));
        }
        if note.kind.as_deref() != Some("question") {
            found.extend(about(view, note));
        }
    }
    let raised = view
        .all::<Theme<'_>>()
        .filter_map(|theme| view.there(theme.origin));
    found.extend(raised.map(|slot| view.representative(slot)));
    found
}

/// The theme that a note was said under, as it is shown.
fn theme_of(view: View<'_>, note: &Note<'_>) -> Option<Slot> {
    view.there(note.theme).map(|slot| view.representative(slot))
}

fn about(view: View<'_>, note: &Note<'_>) -> Option<Slot> {
    view.there(note.about).map(|slot| view.representative(slot))
}

/// The measures of a seminar under which they are shown, in the order in which they were added,
/// each with all that were said to be the same.
fn classes<'a>(view: View<'a>, seminar: Slot) -> Vec<(Slot, Vec<Shown<Measure<'a>>>)> {
    let mut order = Vec::new();
    let mut of: HashMap<Slot, Vec<Shown<Measure<'a>>>> = HashMap::new();
    for measure in view.all::<Measure<'_>>() {
        if !belongs(view, measure.slot, seminar) {
            continue;
        }
        let first = view.representative(measure.slot);
        let class = of.entry(first).or_insert_with(|| {
            order.push(first);
            Vec::new()
        });
        class.push(measure);
    }
    order
        .into_iter()
        .filter_map(|first| Some((first, of.remove(&first)?)))
        .collect()
}
