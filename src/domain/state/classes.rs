//! Things that were said to be the same, several times noted.
//!
//! ```text
//! said:  Ungdata ≡ ungdata 2025        a class: read, listed and counted once, under the one
//!           ╰──── representative       that was added first and is there
//! ```
//!
//! This is the one place that decides. Whatever a view lists ([`View::present`], [`View::all`]),
//! resolves ([`View::there`], [`View::seminar_of`]) or reads ([`View::read`], [`View::versions`])
//! goes by it; [`View::apart`] reads each thing by itself.

use std::collections::HashMap;
use std::sync::Arc;

use super::View;
use crate::domain::event::Relation;
use crate::domain::item::Item;
use crate::domain::log::Slot;

/// The classes of things that are the same; what is alone has none.
#[derive(Default, Debug)]
pub(crate) struct Classes {
    class_of: HashMap<Slot, usize>,
    /// Each in the order in which its members were added.
    members: Vec<Vec<Slot>>,
    /// The first of each that is there.
    shown: Vec<Option<Slot>>,
}

impl View<'_> {
    /// The thing under which this one is shown: itself, or of several that were said to be the
    /// same, the one that was added first and is there. What lies in the basket shows nobody.
    pub fn representative(&self, item: Slot) -> Slot {
        if self.knows_no_classes() {
            return item;
        }
        let classes = self.classes();
        let class = classes.class_of.get(&item);
        let shown = class.and_then(|&class| *classes.shown.get(class)?);
        shown.unwrap_or(item)
    }

    /// The things that were said to be the same as this one, itself included, in the order in
    /// which they were added; also those in the basket.
    pub fn same_as(&self, item: Slot) -> Vec<Slot> {
        if self.knows_no_classes() {
            return vec![item];
        }
        self.classes()
            .of(item)
            .map_or_else(|| vec![item], <[Slot]>::to_vec)
    }

    /// Those of the same things that are there, the one that lists show first; `None` where
    /// fewer than two are, so that a thing is read by itself.
    pub(super) fn class(&self, item: Slot) -> Option<Vec<Slot>> {
        if self.knows_no_classes() {
            return None;
        }
        let mut members = self.same_as(item);
        if members.len() < 2 || !self.standing(item).is_present() {
            return None;
        }
        members.retain(|&member| self.standing(member).is_present());
        (members.len() > 1).then_some(members)
    }

    /// Turns every reference of a thing to what lists show, so that two that name the same thing
    /// under two ids name one.
    pub(super) fn name_what_is_shown<'a>(&self, item: &mut impl Item<'a>) {
        if self.knows_no_classes() {
            return;
        }
        item.refs(&mut |id| {
            if let Some(slot) = self.find(*id) {
                *id = self.log.id(self.representative(slot));
            }
        });
        item.once();
    }

    /// Nearly every seminar: then nothing needs to be looked up.
    fn knows_no_classes(&self) -> bool {
        self.apart || self.state.pairs.is_empty()
    }

    fn classes(&self) -> Arc<Classes> {
        if let Some(known) = self.memo(|memo| memo.classes.clone()) {
            return known;
        }
        let classes = Arc::new(Classes::of_view(self));
        self.memo(|memo| memo.classes = Some(Arc::clone(&classes)));
        classes
    }
}

impl Classes {
    fn of_view(view: &View<'_>) -> Self {
        let same = view.relations().into_iter().filter_map(|(a, b, said)| {
            (said == Relation::Same).then_some((view.find(a)?, view.find(b)?))
        });
        let mut leaders: HashMap<Slot, Slot> = HashMap::new();
        for (a, b) in same {
            let (a, b) = (leader(&mut leaders, a), leader(&mut leaders, b));
            let (first, other) = if view.log.rank(a) <= view.log.rank(b) {
                (a, b)
            } else {
                (b, a)
            };
            leaders.insert(other, first);
        }
        let mut classes = Self::default();
        let mut by_leader: HashMap<Slot, usize> = HashMap::new();
        let mut things: Vec<Slot> = leaders.keys().copied().collect();
        things.sort_unstable_by_key(|&thing| view.log.rank(thing));
        for thing in things {
            let next = classes.members.len();
            let class = *by_leader.entry(leader(&mut leaders, thing)).or_insert(next);
            if class == next {
                classes.members.push(Vec::new());
            }
            classes.class_of.insert(thing, class);
            if let Some(members) = classes.members.get_mut(class) {
                members.push(thing);
            }
        }
        let there = |&member: &Slot| view.standing(member).is_present();
        let shown = |members: &Vec<Slot>| members.iter().copied().find(there);
        classes.shown = classes.members.iter().map(shown).collect();
        classes
    }

    fn of(&self, item: Slot) -> Option<&[Slot]> {
        self.members
            .get(*self.class_of.get(&item)?)
            .map(Vec::as_slice)
    }
}

/// Who speaks for the class of a thing so far; ways that were walked become shorter.
fn leader(leaders: &mut HashMap<Slot, Slot>, thing: Slot) -> Slot {
    let mut at = thing;
    loop {
        let next = *leaders.entry(at).or_insert(at);
        if next == at {
            return at;
        }
        let beyond = *leaders.entry(next).or_insert(next);
        leaders.insert(at, beyond);
        at = beyond;
    }
}
