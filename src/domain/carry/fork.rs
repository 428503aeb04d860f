//! A fork: a new seminar that begins as an old one stood at a moment.

use super::beginning::Beginning;
use super::copied::Copied;
use super::seminar::belongs;
use crate::domain::id::Id;
use crate::domain::intent::Refusal;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::moment::Time;
use crate::domain::state::View;

/// Everything public that is there in one seminar of this reading: versions that nobody has
/// chosen between stay versions, and what was said to be the same stays the same. What lies in
/// the basket stays behind, and so does what this version does not understand. `at` is the moment
/// that is read, as the new seminar will tell it; `None`: that of the newest event that is read.
///
/// # Errors
/// There is no such seminar at that moment.
pub fn fork(view: View<'_>, seminar: Id, at: Option<Time>) -> Result<Beginning, Refusal> {
    let view = view.public();
    let slot = view.there(Some(seminar)).ok_or(Refusal::NoSeminar)?;
    let slot = view.representative(slot);
    let copied = Copied::of(view, slot).filter(|copied| copied.kind == ItemKind::Seminar);
    let mut beginning = Beginning::of(copied.ok_or(Refusal::NoSeminar)?);
    beginning.at = at.or_else(|| newest(view));
    beginning.stand_for(view, slot);
    let things = || {
        let kinds = ItemKind::ALL
            .into_iter()
            .filter(|kind| *kind != ItemKind::Seminar);
        kinds
            // Each by itself: that they are the same is copied, too.
            .flat_map(move |kind| view.apart().present(kind))
            .filter(move |&thing| belongs(view, thing, slot))
    };
    beginning.things = things()
        .filter_map(|thing| Copied::of(view.apart(), thing))
        .collect();
    beginning.relations = view.relations();
    Ok(beginning)
}

/// When the newest event of a reading was made.
fn newest(view: View<'_>) -> Option<Time> {
    let seen = |slot: &Slot| view.sees(*slot);
    let slots = view.log().slots().filter(seen);
    slots
        .filter_map(|slot| view.log().time(slot))
        .max_by_key(|time| time.millis())
}
