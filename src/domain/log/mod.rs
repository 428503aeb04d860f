//! The log: a set of events, kept as the bytes they came in.
//!
//! ```text
//! bytes    {"format":…}\n{"id":…}\n,{"id":…}\n…   the file's own bytes, new lines behind them
//! records  slot -> where its line stands, counter, replica, step, kind
//! ids      id <-> slot
//! edges    slot -> the slots of what it replaces
//! ```
//!
//! Events are decoded where they are read and kept only as bytes, so that a log takes little
//! more memory than its file and an event of an unknown kind is written back unchanged.

mod ids;
mod lines;
mod order;
mod prepared;
mod told;

pub use ids::Slot;
pub use lines::Lines;
pub use order::Ranks;
pub use prepared::Prepared;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::event::Kind;
use super::id::{Id, ReplicaId};
use super::line::{self, Judged};
use ids::Ids;
use prepared::{Checked, Decoded};

/// How far a logical counter may be ahead of all that was seen before it and still be believed.
const GREATEST_LEAP: u64 = 1 << 40;

/// The time of an event whose time cannot be read: before all others.
const NO_TIME: i64 = i64::MIN;

/// A set of events.
#[derive(Clone, Default, Debug)]
pub struct Log {
    /// Shared with whoever writes its lines at the moment ([`Lines`]).
    bytes: Arc<Vec<u8>>,
    ids: Ids,
    records: Vec<Record>,
    replicas: Vec<Replica>,
    replica_at: HashMap<ReplicaId, u32>,
    edges: Vec<Slot>,
    arrived: usize,
    /// How many threads share the work on many events.
    threads: usize,
    highest: u64,
    /// What events refer to that were taken in at once, until the state takes it up.
    checked: Checked,
}

/// What is known of an event without decoding it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    line: (u32, u32),
    body: (u32, u32),
    pub(crate) counter: u64,
    millis: i64,
    replica: u32,
    pub(crate) step: Slot,
    edges: (u32, u32),
    pub(crate) kind: Kind,
    pub(crate) here: Here,
    pub(crate) private: bool,
}

/// Whether an event has come yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Here {
    /// It was only spoken of.
    NotYet,
    /// It is whole.
    Whole,
    /// Its content was erased for good.
    Stub,
}

/// One writer, as far as this log has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replica {
    /// Its id.
    pub id: ReplicaId,
    /// The highest running number seen.
    pub highest: u64,
    /// How many of its events are here: fewer than `highest` means that some are missing.
    pub count: u64,
}

/// What became of a line that was offered to a log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Insertion {
    /// It is new.
    New(Slot),
    /// It was there already.
    Known(Slot),
    /// It is the stub of an event that was there whole, or as another stub; its content is gone.
    Stubbed(Slot),
    /// It is no event.
    Rejected,
}

impl Log {
    /// An empty log for about this many events, on top of bytes in which their lines stand.
    pub fn on(bytes: Vec<u8>, events: usize) -> Self {
        Self {
            bytes: Arc::new(bytes),
            ids: Ids::with_capacity(events),
            records: Vec::with_capacity(events),
            ..Self::default()
        }
    }

    /// Inserts a line: compact JSON without newline, as [`line::seal`] makes it. A line that is
    /// not whole is rejected.
    pub fn insert(&mut self, text: &[u8]) -> Insertion {
        let judged = line::judge(text);
        if let (Judged::Whole(id), false) = (judged, self.would_change(judged, text)) {
            return self.slot(id).map_or(Insertion::Rejected, Insertion::Known);
        }
        let start = self.bytes.len();
        Arc::make_mut(&mut self.bytes).extend_from_slice(text);
        let inserted = self.insert_at(start..start + text.len(), judged);
        let bytes = Arc::make_mut(&mut self.bytes);
        match inserted {
            Insertion::New(_) | Insertion::Stubbed(_) => bytes.push(b'\n'),
            Insertion::Known(_) | Insertion::Rejected => bytes.truncate(start),
        }
        inserted
    }

    /// Makes room for about this many more events.
    pub fn reserve(&mut self, events: usize) {
        self.ids.reserve(events);
        self.records.reserve(events);
    }

    /// Takes in events whose lines stand in these bytes: the log keeps a copy of them. Each of
    /// them is told, whether or not it is new.
    pub fn append(&mut self, bytes: &[u8], prepared: Vec<Prepared>, told: &mut dyn FnMut(Slot)) {
        let behind = self.bytes.len();
        Arc::make_mut(&mut self.bytes).extend_from_slice(bytes);
        for prepared in prepared {
            self.take_in_telling(prepared, behind, told);
        }
    }

    /// How many bytes its events and what stood between them take.
    pub fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Inserts a line that stands in the log's own bytes and was judged already.
    pub fn insert_at(&mut self, at: Range<usize>, judged: Judged) -> Insertion {
        let (Judged::Whole(id) | Judged::Stub(id)) = judged else {
            return Insertion::Rejected;
        };
        let Some(text) = self.bytes.get(at.clone()) else {
            return Insertion::Rejected;
        };
        if !self.would_change(judged, text) {
            return self.slot(id).map_or(Insertion::Rejected, Insertion::Known);
        }
        match Decoded::read(&self.bytes, &at, judged) {
            Some(decoded) => {
                let slot = self.intern(decoded.id);
                self.place(slot, decoded)
            }
            None => Insertion::Rejected,
        }
    }

    /// Puts an event that changes the set into its slot.
    fn place(&mut self, slot: Slot, decoded: Decoded) -> Insertion {
        let stubbed = self.records[slot.index()].here != Here::NotYet;
        let first_edge = self.edges.len();
        for id in decoded.over {
            let edge = self.intern(id);
            self.edges.push(edge);
        }
        let record = Record {
            line: decoded.line,
            body: decoded.body,
            counter: decoded.counter,
            millis: decoded.millis,
            replica: self.meet(decoded.replica, decoded.number, stubbed),
            step: decoded.step.map_or(slot, |step| self.intern(step)),
            edges: span(&(first_edge..self.edges.len())).unwrap_or((0, 0)),
            kind: decoded.kind,
            here: decoded.here,
            private: decoded.private,
        };
        self.records[slot.index()] = record;
        if decoded.counter <= self.highest.saturating_add(GREATEST_LEAP) {
            self.highest = self.highest.max(decoded.counter);
        }
        if stubbed {
            return Insertion::Stubbed(slot);
        }
        self.arrived += 1;
        Insertion::New(slot)
    }

    /// Whether inserting this line, judged so, would change the set. A stub beats its line; of
    /// two stubs that differ the one with the smaller bytes stays, on every machine.
    fn would_change(&self, judged: Judged, text: &[u8]) -> bool {
        let (Judged::Whole(id) | Judged::Stub(id)) = judged else {
            return false;
        };
        let slot = self.ids.get(id);
        slot.is_none_or(|slot| self.would_change_at(slot, judged, text))
    }

    /// The same for an event whose slot is known.
    fn would_change_at(&self, slot: Slot, judged: Judged, text: &[u8]) -> bool {
        match (judged, self.record(slot).here) {
            (Judged::Stub(_), Here::Stub) => text < self.line(slot),
            (Judged::Whole(_), Here::Whole | Here::Stub) | (Judged::Damaged, _) => false,
            (Judged::Whole(_), Here::NotYet) | (Judged::Stub(_), _) => true,
        }
    }

    fn meet(&mut self, id: ReplicaId, number: u64, again: bool) -> u32 {
        let next = u32::try_from(self.replicas.len()).unwrap_or(u32::MAX);
        let at = *self.replica_at.entry(id).or_insert(next);
        if at == next {
            self.replicas.push(Replica {
                id,
                highest: 0,
                count: 0,
            });
        }
        if let Some(replica) = self.replicas.get_mut(at as usize) {
            replica.highest = replica.highest.max(number);
            replica.count += u64::from(!again);
        }
        at
    }

    pub(crate) fn intern(&mut self, id: Id) -> Slot {
        let slot = self.ids.intern(id);
        if self.records.len() < self.ids.len() {
            self.records
                .resize(self.ids.len(), Record::of_nothing(slot));
        }
        slot
    }

    /// The slot of an event that is here, or that was spoken of.
    pub fn slot(&self, id: Id) -> Option<Slot> {
        self.ids.get(id)
    }

    /// The id in a slot.
    pub fn id(&self, slot: Slot) -> Id {
        self.ids.id(slot)
    }

    /// Whether the event with this id is here.
    pub fn contains(&self, id: Id) -> bool {
        self.slot(id)
            .is_some_and(|slot| self.record(slot).here != Here::NotYet)
    }

    /// How many events there are.
    pub const fn len(&self) -> usize {
        self.arrived
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.arrived == 0
    }

    /// The highest logical counter seen, leaps that no replica can have made left out: what a
    /// stranger's event claims must not use up the counters of all that come after it.
    pub const fn highest(&self) -> u64 {
        self.highest
    }

    /// The writers met so far.
    pub fn replicas(&self) -> &[Replica] {
        &self.replicas
    }

    /// Every event that is here, in the order in which they came.
    pub fn slots(&self) -> impl DoubleEndedIterator<Item = Slot> + '_ {
        let here = |slot: &Slot| self.record(*slot).here != Here::NotYet;
        (0..u32::try_from(self.records.len()).unwrap_or(u32::MAX))
            .map(Slot)
            .filter(here)
    }

    pub(crate) fn record(&self, slot: Slot) -> &Record {
        &self.records[slot.index()]
    }

    /// Forgets what an event seemed to mean: its content makes no sense to this version.
    pub(crate) fn make_unknown(&mut self, slot: Slot) {
        self.records[slot.index()].kind = Kind::Unknown;
    }
}

impl Record {
    const fn of_nothing(slot: Slot) -> Self {
        Self {
            line: (0, 0),
            body: (0, 0),
            counter: 0,
            millis: NO_TIME,
            replica: u32::MAX,
            step: slot,
            edges: (0, 0),
            kind: Kind::Unknown,
            here: Here::NotYet,
            private: false,
        }
    }
}

/// A range as start and length; a log holds less than 4 GiB.
fn span(range: &Range<usize>) -> Option<(u32, u32)> {
    Some((
        u32::try_from(range.start).ok()?,
        u32::try_from(range.len()).ok()?,
    ))
}
