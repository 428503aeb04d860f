//! Things that were said to be the same, several times noted.
//!
//! ```text
//! said:  Ungdata ≡ ungdata 2025        one of them is shown for both: read, listed and counted
//!           ╰──── representative       once, under the one that was added first and is there
//! ```
//!
//! Each seminar has its own: what was said to be the same as something of another seminar, a
//! measure of last year, say, is shown in both, for it has a verdict in each. Two seminars that
//! are the same are one.
//!
//! This is the one place that decides. Whatever a view lists ([`View::present`], [`View::all`]),
//! resolves ([`View::there`], [`View::seminar_of`]) or reads ([`View::read`], [`View::versions`])
//! goes by it; [`View::apart`] reads each thing by itself.

use std::collections::HashMap;
use std::sync::Arc;

use super::View;
use super::slots::PerSlot;
use crate::domain::event::Relation;
use crate::domain::id::Id;
use crate::domain::item::Item;
use crate::domain::log::Slot;

/// What was said to be the same; what is alone is in no class.
#[derive(Default, Debug)]
pub(crate) struct Classes {
    /// Everything that is the same, in whatever seminar.
    all: Groups,
    /// The same, those of each seminar by themselves: these are shown as one.
    shown: Groups,
    /// The first of each of those that is there.
    first: Vec<Option<Slot>>,
}

/// Things in groups, each in the order in which its members were added.
#[derive(Default, Debug)]
struct Groups {
    of: PerSlot<usize>,
    members: Vec<Vec<Slot>>,
}

impl View<'_> {
    /// The thing under which this one is shown: itself, or of several of its seminar that were
    /// said to be the same, the one that was added first and is there. What lies in the basket
    /// shows nobody.
    pub fn representative(&self, item: Slot) -> Slot {
        if self.knows_no_classes() {
            return item;
        }
        let classes = self.classes();
        let group = classes.shown.of.get(&item);
        let first = group.and_then(|&group| *classes.first.get(group)?);
        first.unwrap_or(item)
    }

    /// The things of its seminar that are shown as one with this one, itself included, in the
    /// order in which they were added; also those in the basket.
    pub fn shown_with(&self, item: Slot) -> Vec<Slot> {
        self.group(item, |classes| &classes.shown)
    }

    /// All things that were said to be the same as this one, in whatever seminar, itself
    /// included, in the order in which they were added; also those in the basket.
    pub fn same_as(&self, item: Slot) -> Vec<Slot> {
        self.group(item, |classes| &classes.all)
    }

    /// The first of all things that were said to be the same as this one, in whatever seminar and
    /// wherever it lies: two have the same first exactly when they are the same.
    pub fn first_same(&self, item: Slot) -> Slot {
        if self.knows_no_classes() {
            return item;
        }
        let classes = self.classes();
        let members = classes.all.of(item);
        members.and_then(|all| all.first().copied()).unwrap_or(item)
    }

    /// Those of the things that are shown as one that are there, the one that lists show first;
    /// `None` where fewer than two are, so that a thing is read by itself.
    pub(super) fn class(&self, item: Slot) -> Option<Vec<Slot>> {
        if self.knows_no_classes() {
            return None;
        }
        let mut members = self.shown_with(item);
        if members.len() < 2 || !self.standing(item).is_present() {
            return None;
        }
        members.retain(|&member| self.standing(member).is_present());
        (members.len() > 1).then_some(members)
    }

    fn group(&self, item: Slot, of: impl FnOnce(&Classes) -> &Groups) -> Vec<Slot> {
        if self.knows_no_classes() {
            return vec![item];
        }
        let classes = self.classes();
        let members = of(&classes).of(item);
        members.map_or_else(|| vec![item], <[Slot]>::to_vec)
    }

    /// Turns every reference of a thing to what lists show, so that two that name the same thing
    /// under two ids name one.
    pub(super) fn name_what_is_shown<'a>(&self, item: &mut impl Item<'a>) {
        if self.knows_no_classes() {
            return;
        }
        item.refs(&mut |id| self.name_shown(id));
        item.once();
    }

    /// Turns a reference to what lists show.
    pub(super) fn name_shown(&self, id: &mut Id) {
        if let Some(slot) = self.find(*id) {
            *id = self.log.id(self.representative(slot));
        }
    }

    /// Nearly every seminar: then nothing needs to be looked up.
    pub(super) fn knows_no_classes(&self) -> bool {
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
        let mut leaders: PerSlot<Slot> = PerSlot::default();
        for (a, b) in same {
            let (a, b) = (leader(&mut leaders, a), leader(&mut leaders, b));
            let (first, other) = if view.log.rank(a) <= view.log.rank(b) {
                (a, b)
            } else {
                (b, a)
            };
            leaders.insert(other, first);
        }
        let mut things: Vec<Slot> = leaders.keys().copied().collect();
        things.sort_unstable_by_key(|&thing| view.log.rank(thing));
        let (mut all, mut shown) = (Groups::default(), Groups::default());
        let (mut of_all, mut of_shown) = (HashMap::new(), HashMap::new());
        for thing in things {
            let class = leader(&mut leaders, thing);
            let seminar = view.seminar_named(thing).map(|seminar| {
                let known = leaders.contains_key(&seminar);
                if known {
                    leader(&mut leaders, seminar)
                } else {
                    seminar
                }
            });
            all.put(thing, class, &mut of_all);
            shown.put(thing, (class, seminar), &mut of_shown);
        }
        let there = |&member: &Slot| view.standing(member).is_present();
        let first = |members: &Vec<Slot>| members.iter().copied().find(there);
        let first = shown.members.iter().map(first).collect();
        Self { all, shown, first }
    }
}

impl Groups {
    /// Puts a thing into the group with this name.
    fn put<N: Eq + std::hash::Hash>(
        &mut self,
        thing: Slot,
        name: N,
        names: &mut HashMap<N, usize>,
    ) {
        let next = self.members.len();
        let group = *names.entry(name).or_insert(next);
        if group == next {
            self.members.push(Vec::new());
        }
        self.of.insert(thing, group);
        if let Some(members) = self.members.get_mut(group) {
            members.push(thing);
        }
    }

    fn of(&self, item: Slot) -> Option<&[Slot]> {
        self.members.get(*self.of.get(&item)?).map(Vec::as_slice)
    }
}

/// Who speaks for the class of a thing so far; ways that were walked become shorter.
fn leader(leaders: &mut PerSlot<Slot>, thing: Slot) -> Slot {
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
