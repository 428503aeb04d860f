//! Which seminar of a file is meant, and what belongs to it.

use crate::domain::id::Id;
use crate::domain::item::Seminar;
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};

/// The seminar that a new one carries on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This one.
    One(Id),
    /// There is none.
    None,
    /// Seminars of several municipalities: one of these has to be named, by code (empty: none).
    Which(Vec<String>),
}

/// The last seminar of a file, by its date and then by when it was added: of this municipality
/// where one is named and known here, else of the only one there is.
pub fn last_seminar(view: View<'_>, municipality: Option<&str>) -> Choice {
    let code =
        |shown: &Shown<Seminar<'_>>| shown.municipality.as_deref().unwrap_or_default().to_owned();
    let mut seminars: Vec<Shown<Seminar<'_>>> = view
        .all::<Seminar<'_>>()
        .filter(|shown| view.representative(shown.slot) == shown.slot)
        .collect();
    let of_it = |shown: &Shown<Seminar<'_>>| Some(code(shown).as_str()) == municipality;
    if seminars.iter().any(of_it) {
        seminars.retain(of_it);
    }
    let mut codes: Vec<String> = seminars.iter().map(code).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.len() > 1 {
        return Choice::Which(codes);
    }
    // Of equal dates the last one stands: that is what `max_by_key` gives.
    let date = |shown: &&Shown<Seminar<'_>>| shown.date.as_deref().unwrap_or_default().to_owned();
    let last = seminars.iter().max_by_key(date);
    last.map_or(Choice::None, |shown| Choice::One(shown.id))
}

/// Whether a thing belongs to a seminar, or to one that was said to be the same.
pub(super) fn belongs(view: View<'_>, thing: Slot, seminar: Slot) -> bool {
    view.seminar_of(thing)
        .is_some_and(|of| view.representative(of) == view.representative(seminar))
}
