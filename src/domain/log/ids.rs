//! Ids as small numbers.

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::domain::id::Id;

/// The place of an event in a log. An id that is spoken of before its event has arrived has a
/// slot, too: so nothing needs a waiting list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Slot(pub(crate) u32);

impl Slot {
    /// The slot as an index.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Every id that was met, each with its slot.
#[derive(Clone, Default, Debug)]
pub(crate) struct Ids {
    by_slot: Vec<Id>,
    slots: HashTable<u32>,
}

impl Ids {
    pub(crate) fn with_capacity(events: usize) -> Self {
        Self {
            by_slot: Vec::with_capacity(events),
            slots: HashTable::with_capacity(events),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.by_slot.len()
    }

    pub(crate) fn get(&self, id: Id) -> Option<Slot> {
        self.slots
            .find(hash(id), |&at| self.by_slot[at as usize] == id)
            .map(|&at| Slot(at))
    }

    /// The slot of an id, a new one where it was not met before.
    pub(crate) fn intern(&mut self, id: Id) -> Slot {
        let by_slot = &self.by_slot;
        let known = |&at: &u32| by_slot[at as usize] == id;
        match self
            .slots
            .entry(hash(id), known, |&at| hash(by_slot[at as usize]))
        {
            Entry::Occupied(known) => Slot(*known.get()),
            Entry::Vacant(free) => {
                let at = u32::try_from(by_slot.len()).unwrap_or(u32::MAX);
                free.insert(at);
                self.by_slot.push(id);
                Slot(at)
            }
        }
    }

    /// Makes room for about this many more.
    pub(crate) fn reserve(&mut self, more: usize) {
        self.by_slot.reserve(more);
        let by_slot = &self.by_slot;
        self.slots.reserve(more, |&at| hash(by_slot[at as usize]));
    }

    pub(crate) fn id(&self, slot: Slot) -> Id {
        self.by_slot[slot.index()]
    }
}

/// Ids are hashes already; both halves are mixed, since a hostile file may choose what it names.
fn hash(id: Id) -> u64 {
    let whole = u128::from_be_bytes(id.bytes());
    let mixed = (whole ^ (whole >> 64)).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    (mixed >> 64) as u64
}
