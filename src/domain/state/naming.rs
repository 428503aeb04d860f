//! Which things name a thing.

use std::collections::HashSet;

use super::{Shown, View};
use crate::domain::event::{Body, Kind};
use crate::domain::item::Item;
use crate::domain::log::Slot;

impl<'a> View<'a> {
    /// The things of a kind that are there and were ever said to have to do with this one, in
    /// the order in which they were added. Whether they name it now, their fields say. Only what
    /// names the thing is looked at, however long the day was.
    pub fn naming<T: Item<'a>>(&self, item: Slot) -> Vec<Shown<T>> {
        let mut met = HashSet::new();
        let same = self.shown_with(item).into_iter();
        let mut things: Vec<Slot> = same
            .flat_map(|item| self.state.references_to(item))
            .filter_map(|event| self.thing_of(event))
            .map(|thing| self.representative(thing))
            .filter(|&thing| self.item_kind(thing) == Some(T::KIND) && met.insert(thing))
            .filter(|&thing| self.standing(thing).is_present())
            .collect();
        things.sort_unstable_by_key(|&thing| self.log.rank(thing));
        things
            .into_iter()
            .filter_map(|thing| self.read(thing))
            .collect()
    }

    /// The thing that an event adds or writes to.
    pub(super) fn thing_of(&self, event: Slot) -> Option<Slot> {
        match self.log.kind(event) {
            Kind::Added(_) => Some(event),
            Kind::Written(_) => match self.log.body(event)? {
                Body::Written(write) => self.log.slot(write.item),
                _ => None,
            },
            _ => None,
        }
    }
}
