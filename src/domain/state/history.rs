//! Steps: what undo and redo take back, and what the history shows.

use std::collections::HashMap;

use super::View;
use crate::domain::event::Kind;
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

impl View<'_> {
    /// The newest step in effect that these replicas made and that is no undo or redo: what
    /// `undo` takes back. The seminar that a file began with is not among them: pressing undo
    /// too often must leave an empty seminar, not none.
    pub fn undoable(&self, own: &[ReplicaId]) -> Option<Slot> {
        let beginning = self.added(ItemKind::Seminar).next();
        let says_something = |slot| {
            self.log.record(slot).here == Here::Whole
                && !self.is_undo_or_redo(slot)
                && self.log.kind(slot) != Kind::Erased
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
