//! What somebody should look at: versions that nobody has chosen between, and things that stand
//! where somebody may not expect them.

use super::{Mark, NONE, Standing, View};
use crate::domain::event::Kind;
use crate::domain::field::Field;
use crate::domain::log::Slot;

impl View<'_> {
    /// The things that hold several versions of a field or carry a mark, in the order in which
    /// they came. Only what somebody has written to or built on is looked at, so that a long day
    /// of notes costs next to nothing.
    pub fn to_look_at(&self) -> Vec<Slot> {
        let heads = self.state.heads.iter().enumerate();
        // A statement that two are the same refers to both, so these are among them.
        let touched = heads.filter(|(_, head)| head.write != NONE || head.reference != NONE);
        let slots = touched.filter_map(|(at, _)| u32::try_from(at).ok().map(Slot));
        slots.filter(|&slot| self.needs_a_look(slot)).collect()
    }

    /// Whether a thing holds several versions of a field or carries a mark.
    pub fn needs_a_look(&self, item: Slot) -> bool {
        if self.item_kind(item).is_none() {
            return false;
        }
        let written = self.state.writes_to(item).next().is_some();
        let undone = || !self.undos_of(self.log.record(item).step).is_empty();
        if !written && !undone() && self.class(item).is_none() {
            return false;
        }
        match self.standing(item) {
            Standing::Absent | Standing::InBasket(None) => false,
            Standing::Present(Some(_)) | Standing::InBasket(Some(_)) => true,
            // Of several that were said to be the same the first has the versions of all.
            Standing::Present(None) => {
                self.representative(item) == item && !self.fields_in_conflict(item).is_empty()
            }
        }
    }

    /// The fields of a thing that hold several versions.
    pub fn fields_in_conflict(&self, item: Slot) -> Vec<Field> {
        let mut fields = self.written_fields(item);
        fields.retain(|&field| self.versions(item, field).in_conflict());
        fields
    }

    /// The event that put a thing into the basket: it was removed, or its adding was taken back.
    pub fn put_away_by(&self, item: Slot) -> Option<Slot> {
        let newest = |events: Vec<Slot>| {
            let by_writing = |one: &Slot, other: &Slot| self.log.by_writing(*one, *other);
            events.into_iter().max_by(by_writing)
        };
        match self.standing(item) {
            Standing::InBasket(Some(Mark::AddTakenBack)) => newest(self.undos_in_effect(item)),
            Standing::InBasket(_) => {
                let mut removals = self.writes_in_effect(item, Field::Presence);
                removals.retain(|&write| self.log.kind(write) == Kind::Removed);
                newest(removals)
            }
            Standing::Present(_) | Standing::Absent => None,
        }
    }
}
