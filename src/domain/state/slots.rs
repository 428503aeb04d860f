//! Sets of slots, and what is kept for each: reading asks them at every step of every walk.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::domain::log::Slot;

/// A set of slots.
pub(crate) type Slots = HashSet<Slot, BuildHasherDefault<Mixing>>;
/// Something for each of some slots.
pub(super) type PerSlot<T> = HashMap<Slot, T, BuildHasherDefault<Mixing>>;

/// Slots are small numbers that a log gives out one after the other, so mixing them is enough.
/// Who chooses the order of events in a file can make some meet in one place: of a million a few
/// hundred in a set of a thousand, which is still quickly gone through.
#[derive(Default, Debug)]
pub(crate) struct Mixing(u64);

impl Hasher for Mixing {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write_u32(&mut self, slot: u32) {
        // Both ends of the product are asked for: the low bits for the place, the high ones for
        // telling neighbours apart.
        let mixed = (u64::from(slot) ^ self.0).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u32(byte.into());
        }
    }
}
