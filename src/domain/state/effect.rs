//! Which events are in effect: those whose step nobody has taken back.

use super::View;
use crate::domain::log::{Here, Slot};

/// From how many looked-at undos on the answers of a walk are remembered.
const LONG_WALK: usize = 32;

impl View<'_> {
    /// Whether an event is part of this reading: it has come, is not private where private
    /// things are left out, and is not later than the moment that is read.
    pub(crate) fn sees(&self, event: Slot) -> bool {
        let record = self.log.record(event);
        record.here != Here::NotYet
            && (self.private || !record.private)
            && self
                .until
                .is_none_or(|(ranks, count)| ranks.rank(event) < count)
    }

    /// Whether an event counts: it is seen, and its step is not taken back.
    pub(crate) fn in_effect(&self, event: Slot) -> bool {
        self.sees(event) && !self.is_taken_back(self.log.record(event).step)
    }

    /// The events in effect that take back this event's step.
    pub(crate) fn undos_in_effect(&self, event: Slot) -> Vec<Slot> {
        self.undos_of(self.log.record(event).step)
            .iter()
            .copied()
            .filter(|&undo| self.in_effect(undo))
            .collect()
    }

    /// The events that say that a step is taken back, seen or not. An undo is a step of its own
    /// and its id is a hash over the id of what it takes back, so nobody can make a circle.
    pub(super) fn undos_of(&self, step: Slot) -> &[Slot] {
        self.state.undos.get(&step).map_or(&[], Vec::as_slice)
    }

    /// Whether a step is taken back: by an undo that is seen and is not taken back itself.
    ///
    /// A walk without recursion, since a hostile file may hold a chain of any length.
    fn is_taken_back(&self, step: Slot) -> bool {
        if self.undos_of(step).is_empty() {
            return false;
        }
        if let Some(known) = self.memo(|memo| memo.taken_back.get(&step).copied()) {
            return known;
        }
        let mut open = vec![(step, 0)];
        let mut answers: Vec<(Slot, bool)> = Vec::new();
        // What the step that was looked at last turned out to be.
        let mut last: Option<bool> = None;
        while let Some((step, next)) = open.last_mut() {
            let taken_back = if last.take() == Some(false) {
                Some(true)
            } else {
                let undo = self.undos_of(*step).get(*next).copied();
                *next += 1;
                match undo {
                    None => Some(false),
                    Some(undo) if !self.sees(undo) => None,
                    Some(undo) => {
                        let known = self.memo(|memo| memo.taken_back.get(&undo).copied());
                        last = known;
                        if known.is_none() {
                            open.push((undo, 0));
                        }
                        None
                    }
                }
            };
            if let (Some(answer), Some((step, _))) = (taken_back, open.last().copied()) {
                open.pop();
                answers.push((step, answer));
                last = Some(answer);
            }
        }
        if answers.len() > LONG_WALK {
            self.memo(|memo| memo.taken_back.extend(answers.iter().copied()));
        }
        last.unwrap_or(false)
    }
}
