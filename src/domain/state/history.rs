//! Steps: what undo and redo take back, and what the history shows.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;

use super::View;
use crate::domain::event::{Body, Kind};
use crate::domain::field::Field;
use crate::domain::id::{Id, ReplicaId};
use crate::domain::item::ItemKind;
use crate::domain::log::{Here, Slot};

/// One intent, as its events in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id of its first event.
    pub id: Id,
    /// Its events that are here, in order.
    pub events: Vec<Slot>,
    /// Whether it counts, or was taken back.
    pub in_effect: bool,
}

impl<'a> View<'a> {
    /// The newest step in effect that these replicas made and that is no undo or redo: what
    /// `undo` takes back. The seminar that a file began with is not among them: pressing undo
    /// too often must leave an empty seminar, not none.
    pub fn undoable(&self, own: &[ReplicaId]) -> Option<Slot> {
        let beginning = self.added(ItemKind::Seminar).next();
        let says_something = |slot| {
            self.log.record(slot).here == Here::Whole
                && !self.is_undo_or_redo(slot)
                && !matches!(self.log.kind(slot), Kind::Erased | Kind::StockTaken)
        };
        let wanted = |slot| says_something(slot) && Some(slot) != beginning && self.in_effect(slot);
        self.newest(own, wanted)
            .map(|slot| self.log.record(slot).step)
    }

    /// The newest undo in effect of these replicas after which they made no new step: what
    /// `redo` takes back.
    pub fn redoable(&self, own: &[ReplicaId]) -> Option<Slot> {
        let is_undo = |slot| self.log.kind(slot) == Kind::Undone && self.in_effect(slot);
        let undo = self.newest(own, is_undo)?;
        let step = self.newest(own, |slot| !self.is_undo_or_redo(slot));
        let newer = step.is_some_and(|step| self.log.by_writing(step, undo).is_gt());
        (!newer).then_some(self.log.record(undo).step)
    }

    /// The events of a step that are here, in order.
    pub fn step(&self, step: Slot) -> Step {
        let events = self.log.slots();
        let events = events.filter(|&slot| self.log.record(slot).step == step && self.sees(slot));
        self.step_of(step, events.collect())
    }

    /// Every step of this reading, in the order in which they began: what the history shows.
    pub fn steps(&self) -> Vec<Step> {
        let mut of_step: HashMap<Slot, Vec<Slot>> = HashMap::new();
        for slot in self.log.slots().filter(|&slot| self.sees(slot)) {
            let events = of_step.entry(self.log.record(slot).step).or_default();
            events.push(slot);
        }
        self.in_order(of_step)
    }

    /// The steps that bear on a thing, in the order in which they began: that added it, changed
    /// it, put it into the basket or took it out, said whether it is the same as another, or took
    /// such a step back.
    pub fn steps_about(&self, item: Slot) -> Vec<Step> {
        // Of several that are the same it is the history of all.
        let same = self.shown_with(item).into_iter();
        let events: HashSet<Slot> = same.flat_map(|item| self.events_about(item)).collect();
        let mut of_step: HashMap<Slot, Vec<Slot>> = HashMap::new();
        for event in events {
            let step = self.log.record(event).step;
            of_step.entry(step).or_default().push(event);
        }
        self.in_order(of_step)
    }

    /// A window on everything that happened: the steps of this reading with the newest first,
    /// `count` of them after `skip` newer ones, and how many steps there are.
    pub fn newest_steps(&self, skip: usize, count: usize) -> (Vec<Step>, usize) {
        let mut met = HashSet::new();
        let begins = |slot: &Slot| {
            let step = self.log.record(*slot).step;
            // A step whose first event has not come begins with the first one that has.
            step == *slot || (!self.sees(step) && met.insert(step))
        };
        let slots = self.log.slots().filter(|&slot| self.sees(slot));
        let mut first: Vec<Slot> = slots.filter(begins).collect();
        let all = first.len();
        let end = all.saturating_sub(skip);
        let from = end.saturating_sub(count);
        // The window is cut out of the order without sorting what lies outside of it.
        if end < all {
            first.select_nth_unstable_by_key(end, |&slot| self.log.rank(slot));
        }
        first.truncate(end);
        if from < end {
            first.select_nth_unstable_by_key(from, |&slot| self.log.rank(slot));
        }
        let window = first.get(from..).unwrap_or_default().iter();
        let mut of_step: HashMap<Slot, Vec<Slot>> = window
            .map(|&slot| (self.log.record(slot).step, Vec::new()))
            .collect();
        for slot in self.log.slots().filter(|&slot| self.sees(slot)) {
            if let Some(events) = of_step.get_mut(&self.log.record(slot).step) {
                events.push(slot);
            }
        }
        let mut steps = self.in_order(of_step);
        steps.reverse();
        (steps, all)
    }

    /// What a write replaced, as its writer saw it: a value as JSON for each version that stood
    /// there, `None` for an empty one. Nothing for what is no write.
    pub fn before(&self, write: Slot) -> Vec<Option<Cow<'a, RawValue>>> {
        let Some(Body::Written(said)) = self.log.body(write) else {
            return Vec::new();
        };
        let (Some(item), Some(field)) = (self.log.slot(said.item), Field::named(&said.field))
        else {
            return Vec::new();
        };
        // It may have replaced what stood in another that is the same.
        let same = self.shown_with(item);
        let of_field: HashSet<Slot> = same
            .iter()
            .flat_map(|&item| self.state.writes_to(item))
            .filter(|write| write.field == field)
            .map(|write| write.event)
            .chain(same.iter().copied())
            .collect();
        let replaced = self.log.edges(write).iter().copied();
        replaced
            .filter(|&edge| of_field.contains(&edge) && self.sees_whole(edge))
            .map(|edge| self.value_of(edge, field))
            .collect()
    }

    fn in_order(&self, of_step: HashMap<Slot, Vec<Slot>>) -> Vec<Step> {
        let steps = of_step.into_iter();
        let mut steps: Vec<Step> = steps
            .map(|(step, events)| self.step_of(step, events))
            .collect();
        steps.sort_by_cached_key(|step| step.events.first().map(|&first| self.log.rank(first)));
        steps
    }

    fn step_of(&self, step: Slot, mut events: Vec<Slot>) -> Step {
        events.sort_unstable_by_key(|&slot| self.log.rank(slot));
        let in_effect = events.iter().any(|&slot| self.in_effect(slot));
        Step {
            id: self.log.id(step),
            events,
            in_effect,
        }
    }

    fn newest(&self, own: &[ReplicaId], wanted: impl Fn(Slot) -> bool) -> Option<Slot> {
        let mine = |slot: &Slot| self.log.replica(*slot).is_some_and(|id| own.contains(&id));
        self.log
            .slots()
            .filter(|&slot| self.sees(slot))
            .filter(mine)
            .filter(|&slot| wanted(slot))
            .max_by(|&one, &other| self.log.by_writing(one, other))
    }
}
