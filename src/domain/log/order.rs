//! The order of replay: wall clock, then counter, replica, id.

use super::{Log, Slot};
use crate::domain::item::ItemKind;
use crate::domain::moment::Moment;

/// Every event's place in the order of replay.
#[derive(Clone, Debug, Default)]
pub struct Ranks {
    order: Vec<Slot>,
    millis: Vec<i64>,
    by_slot: Vec<u32>,
    /// Tells orders apart that are no order of replay; 0 for that one.
    nonce: u64,
    ends: Ends,
}

/// For each list of things, and each place in it, the earliest event from there on: where that is
/// later than a moment, the rest of the list is.
#[derive(Clone, Debug, Default)]
struct Ends {
    /// Which state the lists were of.
    changes: Option<u64>,
    earliest: Vec<Vec<u32>>,
}

/// An event with what its place depends on nearly always.
#[derive(Clone, Copy)]
struct Timed {
    millis: i64,
    counter: u64,
    slot: Slot,
}

impl Timed {
    fn of(log: &Log, slot: Slot) -> Self {
        Self {
            millis: log.record(slot).millis,
            counter: log.record(slot).counter,
            slot,
        }
    }
}

impl Ranks {
    /// Sorts a log. A time that cannot be read counts as the beginning of time.
    pub fn of(log: &Log) -> Self {
        let slots: Vec<Slot> = log.slots().collect();
        let after = |one: &Timed, other: &Timed| {
            (one.millis, one.counter)
                .cmp(&(other.millis, other.counter))
                .then_with(|| log.rank(one.slot).cmp(&log.rank(other.slot)))
        };
        let parts = log.in_parts(&slots, |slots| {
            let mut timed: Vec<Timed> = slots.iter().map(|&slot| Timed::of(log, slot)).collect();
            timed.sort_by(after);
            timed
        });
        let mut timed = parts.concat();
        // Each part is in order already, which this sort notices.
        timed.sort_by(after);
        let mut by_slot = vec![u32::MAX; log.ids.len()];
        for (rank, timed) in timed.iter().enumerate() {
            by_slot[timed.slot.index()] = u32::try_from(rank).unwrap_or(u32::MAX);
        }
        let (millis, order) = timed
            .into_iter()
            .map(|timed| (timed.millis, timed.slot))
            .unzip();
        Self {
            order,
            millis,
            by_slot,
            nonce: 0,
            ends: Ends::default(),
        }
    }

    /// Another order: first the events that are `known`, then all others. Also how many come
    /// first: a reading up to there is one of what was known, whatever the clocks said.
    pub fn known_first(log: &Log, known: impl Fn(Slot) -> bool) -> (Self, usize) {
        let (mut order, others): (Vec<Slot>, Vec<Slot>) =
            log.slots().partition(|&slot| known(slot));
        let count = order.len();
        let folded = |nonce: u64, slot: &Slot| nonce.rotate_left(1) ^ log.id(*slot).head();
        let nonce = order.iter().fold(1, folded) | 1;
        order.extend(others);
        let mut by_slot = vec![u32::MAX; log.ids.len()];
        for (rank, &slot) in order.iter().enumerate() {
            if let Some(place) = by_slot.get_mut(slot.index()) {
                *place = u32::try_from(rank).unwrap_or(u32::MAX);
            }
        }
        let ranks = Self {
            millis: vec![i64::MIN; order.len()],
            order,
            by_slot,
            nonce,
            ends: Ends::default(),
        };
        (ranks, count)
    }

    /// What tells this order from others of the same log.
    pub(crate) const fn nonce(&self) -> u64 {
        self.nonce
    }

    /// The events in the order of replay.
    pub fn order(&self) -> &[Slot] {
        &self.order
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// When the nth event was made, from 0, in milliseconds since 1970; the beginning of time
    /// where that cannot be read.
    pub fn millis(&self, nth: usize) -> i64 {
        self.millis.get(nth).copied().unwrap_or(i64::MIN)
    }

    /// Learns the lists of the things of a state, by kind.
    pub(crate) fn measure(&mut self, lists: &[Vec<Slot>], changes: u64) {
        let by_slot = &self.by_slot;
        let rank = |slot: &Slot| by_slot.get(slot.index()).copied().unwrap_or(u32::MAX);
        let earliest = lists.iter().map(|list| {
            let mut earliest: Vec<u32> = list.iter().map(rank).collect();
            let mut least = u32::MAX;
            for place in earliest.iter_mut().rev() {
                least = least.min(*place);
                *place = least;
            }
            earliest
        });
        self.ends = Ends {
            earliest: earliest.collect(),
            changes: Some(changes),
        };
    }

    /// How many of a list of things may have been added within the first `count` events; nothing
    /// where the state is another than the one whose lists were learned.
    pub(crate) fn end(&self, kind: ItemKind, changes: u64, count: usize) -> Option<usize> {
        let earliest = self.ends.earliest.get(kind as usize)?;
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        (self.ends.changes == Some(changes))
            .then(|| earliest.partition_point(|&earliest| earliest < count))
    }

    /// How many events there are up to a moment.
    pub fn count(&self, moment: Moment) -> usize {
        match moment {
            Moment::Count(count) => count.min(self.order.len()),
            Moment::At(time) => self.millis.partition_point(|&at| at <= time.millis()),
        }
    }

    /// The place of an event in the order; past the end for one that has not come.
    pub fn rank(&self, slot: Slot) -> usize {
        self.by_slot
            .get(slot.index())
            .map_or(usize::MAX, |&rank| rank as usize)
    }
}
