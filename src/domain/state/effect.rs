//! Which events are in effect: those whose step nobody has taken back.

use super::View;
use crate::domain::log::{Here, Slot};

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
        self.sees(event) && self.undos_in_effect(event).is_empty()
    }

    /// The events in effect that take back this event's step.
    ///
    /// An undo may itself be taken back. Only an undo with a higher counter than what it takes
    /// back counts, as every real one has; so even a hostile file cannot make a circle.
    pub(crate) fn undos_in_effect(&self, event: Slot) -> Vec<Slot> {
        let direct = self.undos_of(event);
        if direct.is_empty() {
            return direct;
        }
        // All undos that bear on it, then judged from the latest, which nothing takes back.
        let mut all = direct.clone();
        let mut met: std::collections::HashSet<Slot> = all.iter().copied().collect();
        let mut next = 0;
        while let Some(&undo) = all.get(next) {
            all.extend(
                self.undos_of(undo)
                    .into_iter()
                    .filter(|&undo| met.insert(undo)),
            );
            next += 1;
        }
        all.sort_unstable_by_key(|&undo| std::cmp::Reverse(self.log.record(undo).counter));
        let mut effective = std::collections::HashSet::new();
        for undo in all {
            if !self
                .undos_of(undo)
                .iter()
                .any(|later| effective.contains(later))
            {
                effective.insert(undo);
            }
        }
        direct
            .into_iter()
            .filter(|undo| effective.contains(undo))
            .collect()
    }

    /// The events that are seen and say that this event's step is taken back.
    fn undos_of(&self, event: Slot) -> Vec<Slot> {
        if self.state.undos.is_empty() {
            return Vec::new();
        }
        let record = self.log.record(event);
        let Some(undos) = self.state.undos.get(&record.step) else {
            return Vec::new();
        };
        let later = |undo: &Slot| self.log.record(*undo).counter > record.counter;
        undos
            .iter()
            .copied()
            .filter(|undo| later(undo) && self.sees(*undo))
            .collect()
    }
}
