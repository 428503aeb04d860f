//! The state: an index into the log, built event by event.
//!
//! It says which events bear on which thing, and decides nothing: what is in effect, which write
//! shows and what lies in the basket is found when it is read ([`View`]). So the order in which
//! events arrive cannot matter, and the state of any past moment is the same reading with later
//! events left out.

mod about;
mod births;
mod classes;
mod clocks;
mod effect;
mod erasing;
mod headline;
mod history;
mod laid_over;
mod look;
mod memo;
mod naming;
mod presence;
mod read;
mod slots;
mod versions;
mod view;

pub use births::{About, Filing};
pub use clocks::Disagreement;
pub use erasing::{erased, stub_of, told};
pub use history::Step;
pub use presence::{Mark, Standing};
pub use read::Shown;
pub use versions::Versions;
pub use view::View;

use std::collections::HashMap;

use super::event::{Body, Kind};
use super::field::Field;
use super::id::Id;
use super::item::ItemKind;
use super::log::{Here, Log, Slot};
use slots::PerSlot;

/// An index of what bears on what.
#[derive(Clone, Default, Debug)]
pub struct State {
    /// For each slot, the first of the writes and of the references that concern it.
    heads: Vec<Head>,
    writes: Vec<Write>,
    refs: Vec<Reference>,
    /// The events that add things, by kind, in the order of counter, replica and id.
    lists: [Vec<Slot>; ItemKind::ALL.len()],
    /// Those of them that are private: few, and asked for whenever a pane is read.
    private: Vec<Slot>,
    /// How often it changed since it was read: what was found out about an earlier one is no use.
    changes: u64,
    /// The events that take back a step, by step.
    undos: PerSlot<Vec<Slot>>,
    /// The statements about a pair of things, by pair (the smaller id first).
    pairs: HashMap<(Id, Id), Vec<Slot>>,
    /// What last seminars have left open.
    pub(crate) offers: Vec<Slot>,
    /// Events whose kind or content this version does not know.
    unknown: Vec<Slot>,
    memo: memo::Memo,
}

/// The index of "none" in the linked lists.
const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
struct Head {
    write: u32,
    reference: u32,
}

/// An event that sets a field of a thing.
#[derive(Clone, Copy, Debug)]
struct Write {
    event: Slot,
    field: Field,
    next: u32,
}

/// An event that refers to a thing.
#[derive(Clone, Copy, Debug)]
struct Reference {
    event: Slot,
    next: u32,
}

impl State {
    /// The state of a whole log.
    pub fn of(log: &mut Log) -> Self {
        let mut state = Self {
            heads: Vec::with_capacity(log.len()),
            ..Self::default()
        };
        let checked = log.take_checked();
        let mut named = checked.named.as_slice();
        for (slot, own) in checked.events {
            let (these, others) = named.split_at(own.unwrap_or(0) as usize);
            named = others;
            state.take_in(log, slot, own.map(|_| these));
        }
        for list in &mut state.lists {
            in_order(log, list);
        }
        state
    }

    /// Takes in an event that was newly inserted into the log. Never fails: what cannot be
    /// understood is kept and counted, what names something later waits.
    pub fn apply(&mut self, log: &mut Log, slot: Slot) {
        self.memo.clear();
        self.changes += 1;
        let mut named = Vec::new();
        let readable = log.check_added(slot, &mut |id| named.push(id));
        self.take_in(log, slot, readable.then_some(named.as_slice()));
        if let Kind::Added(kind) = log.kind(slot) {
            let list = &mut self.lists[kind as usize];
            if list.last() == Some(&slot) {
                let rank = log.rank(slot);
                let others = list.len() - 1;
                let at = list[..others].partition_point(|&other| log.rank(other) < rank);
                list[at..].rotate_right(1);
            }
        }
    }

    /// Forgets an event whose content was erased just now. What the index still says of it counts
    /// for nothing, since only whole events do; in a list it would stand in the wrong place.
    pub fn forget(&mut self, slot: Slot) {
        self.memo.clear_all();
        self.changes += 1;
        for list in self.lists.iter_mut().chain([&mut self.offers]) {
            list.retain(|&other| other != slot);
        }
    }

    /// `named` is what an event refers to that adds a thing; `None` where it adds none, or cannot
    /// be read.
    fn take_in(&mut self, log: &mut Log, slot: Slot, named: Option<&[Id]>) {
        if log.record(slot).here == Here::Stub {
            return;
        }
        match log.kind(slot) {
            Kind::Added(kind) => self.apply_added(log, slot, kind, named),
            Kind::Erased | Kind::StockTaken => {}
            Kind::Unknown => self.unknown.push(slot),
            Kind::Written(_)
            | Kind::Removed
            | Kind::Restored
            | Kind::Related
            | Kind::Offered
            | Kind::Undone
            | Kind::Redone => self.apply_statement(log, slot),
        }
    }

    fn apply_added(&mut self, log: &mut Log, slot: Slot, kind: ItemKind, named: Option<&[Id]>) {
        let Some(named) = named else {
            log.make_unknown(slot);
            self.unknown.push(slot);
            return;
        };
        for &id in named {
            let target = log.intern(id);
            self.refer(target, slot);
        }
        self.lists[kind as usize].push(slot);
        if log.is_private(slot) {
            self.private.push(slot);
        }
    }

    fn apply_statement(&mut self, log: &mut Log, slot: Slot) {
        // An undo is a step of its own. One that hides in another step could be taken back by
        // what it takes back.
        let in_a_step = log.record(slot).step != slot;
        let body = log.body(slot);
        let Some(body) = body.filter(|body| !(in_a_step && matches!(body, Body::TakenBack(_))))
        else {
            log.make_unknown(slot);
            self.unknown.push(slot);
            return;
        };
        match body {
            Body::Written(write) => {
                // A value that names other things refers to them, whatever its shape.
                let (item, mut named) = (write.item, Vec::new());
                let field = Field::named(&write.field);
                ids_in(write.value.get(), &mut |id| named.push(id));
                let item = log.intern(item);
                for id in named {
                    let target = log.intern(id);
                    self.refer(target, slot);
                }
                if let Some(field) = field {
                    self.write(item, slot, field);
                }
            }
            Body::Presence(presence) => {
                let item = log.intern(presence.item);
                self.write(item, slot, Field::Presence);
            }
            Body::Related(related) => {
                let pair = (related.a.min(related.b), related.a.max(related.b));
                self.pairs.entry(pair).or_default().push(slot);
                for id in [related.a, related.b] {
                    let target = log.intern(id);
                    self.refer(target, slot);
                }
            }
            Body::TakenBack(taken_back) => {
                let step = log.intern(taken_back.step);
                self.undos.entry(step).or_default().push(slot);
            }
            Body::Offered(_) => self.offers.push(slot),
            Body::Added(..) => {}
        }
    }

    fn head(&mut self, of: Slot) -> &mut Head {
        if self.heads.len() <= of.index() {
            self.heads.resize(
                of.index() + 1,
                Head {
                    write: NONE,
                    reference: NONE,
                },
            );
        }
        &mut self.heads[of.index()]
    }

    fn write(&mut self, item: Slot, event: Slot, field: Field) {
        let at = u32::try_from(self.writes.len()).unwrap_or(NONE);
        let next = std::mem::replace(&mut self.head(item).write, at);
        self.writes.push(Write { event, field, next });
    }

    fn refer(&mut self, target: Slot, event: Slot) {
        let at = u32::try_from(self.refs.len()).unwrap_or(NONE);
        let next = std::mem::replace(&mut self.head(target).reference, at);
        self.refs.push(Reference { event, next });
    }

    /// The writes to a thing's fields, its going into and out of the basket included.
    fn writes_to(&self, item: Slot) -> impl Iterator<Item = Write> + '_ {
        let mut next = self.heads.get(item.index()).map_or(NONE, |head| head.write);
        std::iter::from_fn(move || {
            let write = *self.writes.get(next as usize)?;
            next = write.next;
            Some(write)
        })
    }

    /// The events that refer to a thing.
    fn references_to(&self, item: Slot) -> impl Iterator<Item = Slot> + '_ {
        let mut next = self
            .heads
            .get(item.index())
            .map_or(NONE, |head| head.reference);
        std::iter::from_fn(move || {
            let reference = *self.refs.get(next as usize)?;
            next = reference.next;
            Some(reference.event)
        })
    }
}

/// Puts things into the order of counter, replica and id. Those of one file nearly always stand in
/// it already; those of many files are far apart, and what decides is laid side by side first.
fn in_order(log: &Log, list: &mut [Slot]) {
    if list.is_sorted_by_key(|&slot| log.rank(slot)) {
        return;
    }
    let decisive = |&slot: &Slot| (log.record(slot).counter, log.replica(slot), slot);
    let mut keyed: Vec<_> = list.iter().map(decisive).collect();
    keyed.sort_unstable_by(|one, other| {
        let ids = || log.id(one.2).cmp(&log.id(other.2));
        (one.0, one.1).cmp(&(other.0, other.1)).then_with(ids)
    });
    for (slot, (.., in_place)) in list.iter_mut().zip(keyed) {
        *slot = in_place;
    }
}

/// Calls `each` with every id that stands as a whole string in a piece of JSON.
fn ids_in(json: &str, each: &mut dyn FnMut(Id)) {
    for part in json.split('"') {
        if let Some(id) = Id::parse(part.as_bytes()) {
            each(id);
        }
    }
}
