//! Sets of slots, and what is kept for each: reading asks them at every step of every walk.

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;

use crate::domain::log::Slot;

/// A set of slots.
pub(crate) type Slots = HashSet<Slot, FixedState>;
/// Something for each of some slots.
pub(super) type PerSlot<T> = HashMap<Slot, T, FixedState>;
