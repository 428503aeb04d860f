//! Which municipality a seminar is of, and when it was.

use std::collections::HashMap;

use crate::domain::item::Seminar;
use crate::domain::log::Slot;
use crate::domain::municipality::of_code;
use crate::domain::state::View;

/// Where and when a seminar was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The code of its municipality today, or the id of the seminar where it names none.
    pub(crate) municipality: String,
    /// Its date as it stands in the file; empty where it has none.
    pub(crate) date: String,
}

/// The place of each seminar.
pub(crate) fn places(view: View<'_>) -> HashMap<Slot, Place> {
    view.all::<Seminar<'_>>()
        .map(|seminar| {
            let code = seminar
                .municipality
                .as_deref()
                .filter(|code| !code.is_empty());
            let date = seminar.date.as_deref().unwrap_or_default();
            let place = Place {
                municipality: code.map_or_else(|| seminar.id.to_string(), today),
                date: date.to_owned(),
            };
            (seminar.slot, place)
        })
        .collect()
}

/// The code that a municipality has today: what two knew that became one since is known to that
/// one.
pub fn today(code: &str) -> String {
    let known = of_code(code);
    known
        .map_or(code, |known| known.now.unwrap_or(known.code))
        .to_owned()
}
