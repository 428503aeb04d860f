//! A reading of the state: of now or of a past moment, with or without what is private.

use super::slots::Slots;
use super::{Standing, State};
use crate::domain::event::{Body, Kind, Relation};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::log::{Log, Ranks, Slot};

/// A reading of a log through its state.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub(crate) log: &'a Log,
    pub(crate) state: &'a State,
    pub(crate) until: Option<(&'a Ranks, usize)>,
    pub(crate) private: bool,
    /// Whether each thing is read by itself, whatever was said to be the same.
    pub(crate) apart: bool,
}

impl<'a> View<'a> {
    /// Everything up to now, private things included.
    pub const fn new(log: &'a Log, state: &'a State) -> Self {
        Self {
            log,
            state,
            until: None,
            private: true,
            apart: false,
        }
    }

    /// The same reading without anything private: what may leave the desk.
    #[must_use]
    pub const fn public(self) -> Self {
        Self {
            private: false,
            ..self
        }
    }

    /// The same reading with each thing by itself, also those that were said to be the same: to
    /// lay two side by side, and to say what somebody wrote where.
    #[must_use]
    pub const fn apart(self) -> Self {
        Self {
            apart: true,
            ..self
        }
    }

    /// The same reading of the first `count` events in the order of replay.
    #[must_use]
    pub const fn until(self, ranks: &'a Ranks, count: usize) -> Self {
        Self {
            until: Some((ranks, count)),
            ..self
        }
    }

    /// How many private things of a kind are there that this reading leaves out.
    pub fn folded(&self, kind: ItemKind) -> usize {
        if self.private {
            return 0;
        }
        let whole = Self {
            private: true,
            ..*self
        };
        let private = self.state.private.iter().copied();
        private
            .filter(|&slot| whole.item_kind(slot) == Some(kind))
            .filter(|&slot| whole.standing(slot).is_present())
            .count()
    }

    /// Whether private things are part of this reading.
    pub const fn shows_private(&self) -> bool {
        self.private
    }

    /// Whether private things are left out.
    pub const fn is_public(&self) -> bool {
        !self.private
    }

    /// The log that is read.
    pub const fn log(&self) -> &'a Log {
        self.log
    }

    /// The slot of a thing that can be read here, in the basket or not.
    pub fn find(&self, id: Id) -> Option<Slot> {
        self.log
            .slot(id)
            .filter(|&slot| self.standing(slot) != Standing::Absent)
    }

    /// The thing under which a reference is shown, where that is there and not in the basket: of
    /// several that were said to be the same, the one that lists show.
    pub fn there(&self, id: Option<Id>) -> Option<Slot> {
        let shown = self.representative(self.find(id?)?);
        self.standing(shown).is_present().then_some(shown)
    }

    /// The things of a kind that are there, in the order in which they were added; those that
    /// were said to be the same once, under the one that was added first.
    pub fn present(&self, kind: ItemKind) -> impl DoubleEndedIterator<Item = Slot> + use<'a> {
        self.present_of(self.list(kind))
    }

    /// The same in two parts: those that were added up to this one, it among them, and those that
    /// were added after it. So one can look around it without meeting all others. Without one all
    /// are in the first part.
    pub fn present_around(
        &self,
        kind: ItemKind,
        item: Option<Slot>,
    ) -> [impl DoubleEndedIterator<Item = Slot> + use<'a>; 2] {
        let list = self.list(kind);
        let rank = item.map(|item| self.log.rank(item));
        let upto = rank.map_or(list.len(), |rank| {
            list.partition_point(|&other| self.log.rank(other) <= rank)
        });
        let (upto, after) = list.split_at_checked(upto).unwrap_or((list, &[]));
        [upto, after].map(|part| self.present_of(part))
    }

    fn present_of(&self, list: &'a [Slot]) -> impl DoubleEndedIterator<Item = Slot> + use<'a> {
        let view = *self;
        list.iter()
            .copied()
            .filter(move |&slot| view.standing(slot).is_present())
            .filter(move |&slot| view.representative(slot) == slot)
    }

    /// The things that lie in the basket, kind by kind.
    pub fn basket(&self) -> impl Iterator<Item = Slot> + use<'a> {
        let view = *self;
        ItemKind::ALL
            .into_iter()
            .flat_map(move |kind| view.added(kind))
            .filter(move |&slot| matches!(view.standing(slot), Standing::InBasket(_)))
    }

    /// Everything of a kind that was ever added, whatever became of it.
    pub fn added(&self, kind: ItemKind) -> impl DoubleEndedIterator<Item = Slot> + use<'a> {
        self.list(kind).iter().copied()
    }

    /// The same as it is kept. What was added last and is later than the moment that is read is
    /// not even met.
    fn list(&self, kind: ItemKind) -> &'a [Slot] {
        let list = self.state.lists[kind as usize].as_slice();
        let end = self
            .until
            .and_then(|(ranks, count)| ranks.end(kind, self.state.changes, count));
        let end = end.unwrap_or(list.len()).min(list.len());
        list.get(..end).unwrap_or(list)
    }

    /// Lets an order of replay know how far into the lists of things each of its moments goes, so
    /// that an early moment of a long day is read as fast as a late one.
    pub(crate) fn measure_lists(&self, ranks: &mut Ranks) {
        ranks.measure(&self.state.lists, self.state.changes);
    }

    /// The seminar that a thing belongs to; a seminar belongs to itself. Of several that were
    /// said to be the same, the one that lists show.
    pub fn seminar_of(&self, item: Slot) -> Option<Slot> {
        self.seminar_named(item)
            .map(|seminar| self.representative(seminar))
    }

    /// The seminar that a thing names, whatever is shown for it.
    pub(super) fn seminar_named(&self, item: Slot) -> Option<Slot> {
        if self.item_kind(item)? == ItemKind::Seminar {
            return Some(item);
        }
        let seminar = self.seminar_at_birth(item)?;
        (self.standing(seminar) != Standing::Absent).then_some(seminar)
    }

    /// How many events this reading is made of.
    pub fn events(&self) -> usize {
        match (self.until, self.private) {
            (None, true) => self.log.len(),
            (Some((_, count)), true) => count,
            _ => self.log.slots().filter(|&slot| self.sees(slot)).count(),
        }
    }

    /// How many of them this version does not understand.
    pub fn unknown_events(&self) -> usize {
        self.unknown().count()
    }

    /// The events that this version does not understand.
    pub fn unknown(&self) -> impl Iterator<Item = Slot> + use<'a> {
        let view = *self;
        let unknown = self.state.unknown.iter().copied();
        unknown.filter(move |&slot| view.sees_whole(slot))
    }

    /// What is said in effect about pairs of things that are here, `open` left out: a pair
    /// nobody has decided about is as if nobody had ever spoken of it.
    pub fn relations(&self) -> Vec<(Id, Id, Relation)> {
        let mut found: Vec<(Id, Id, Relation)> = self
            .state
            .pairs
            .keys()
            .filter(|(a, b)| self.can_be_same(*a, *b))
            .filter_map(|&(a, b)| Some((a, b, self.relation(a, b)?.1)))
            .filter(|&(_, _, relation)| relation != Relation::Open)
            .collect();
        found.sort_unstable_by_key(|&(a, b, _)| (a, b));
        found
    }

    /// The statements that show about a pair, the first being the one that holds.
    pub(crate) fn relation_heads(&self, a: Id, b: Id) -> Vec<Slot> {
        let said = self
            .state
            .pairs
            .get(&(a.min(b), a.max(b)))
            .map_or(&[][..], Vec::as_slice);
        let seen = said.iter().copied().filter(|&slot| self.sees_whole(slot));
        let through: Slots = seen.collect();
        let said: Vec<Slot> = said
            .iter()
            .copied()
            .filter(|&slot| self.in_effect(slot))
            .collect();
        let replaced = self.ancestors(&said, &through);
        let mut heads: Vec<Slot> = said
            .into_iter()
            .filter(|slot| !replaced.contains(slot))
            .collect();
        heads.sort_unstable_by_key(|&slot| std::cmp::Reverse(self.log.rank(slot)));
        heads
    }

    /// The statement that holds about a pair, as its event and what it says; `None` where nobody
    /// has said anything. `Open`: somebody has, and left it open.
    pub fn relation(&self, a: Id, b: Id) -> Option<(Slot, Relation)> {
        let head = *self.relation_heads(a, b).first()?;
        match self.log.body(head) {
            Some(Body::Related(related)) => Some((head, related.r#as)),
            _ => None,
        }
    }

    /// Whether two ids name two things of one kind: only such can be the same.
    fn can_be_same(&self, a: Id, b: Id) -> bool {
        let (one, other) = (self.find(a), self.find(b));
        a != b
            && one.is_some()
            && other.is_some()
            && one.and_then(|one| self.item_kind(one))
                == other.and_then(|other| self.item_kind(other))
    }

    /// The kind of event in a slot, with undo and redo told apart from the rest.
    pub(crate) fn is_undo_or_redo(&self, event: Slot) -> bool {
        matches!(self.log.kind(event), Kind::Undone | Kind::Redone)
    }
}
