//! What one event in the log says.

use std::cmp::Ordering;

use super::{Here, Log, NO_TIME, Slot};
use crate::domain::event::{Body, Envelope, Kind};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::item;
use crate::domain::moment::Time;

impl Log {
    /// The line of an event, byte for byte as it came.
    pub fn line(&self, slot: Slot) -> &[u8] {
        self.cut(self.record(slot).line)
    }

    /// The envelope of an event; `None` where it has not come.
    pub fn envelope(&self, slot: Slot) -> Option<Envelope<'_>> {
        Envelope::read(self.line(slot))
    }

    /// When an event was made; the beginning of time where that cannot be read.
    pub fn time(&self, slot: Slot) -> Option<Time> {
        Time::parse(&self.envelope(slot)?.time)
    }

    /// The same in milliseconds since 1970, without looking at the event again.
    pub(crate) fn millis(&self, slot: Slot) -> Option<i64> {
        Some(self.record(slot).millis).filter(|&millis| millis != NO_TIME)
    }

    /// The content of an event as JSON; empty for a stub.
    pub fn body_text(&self, slot: Slot) -> &str {
        simdutf8::basic::from_utf8(self.body_bytes(slot)).unwrap_or_default()
    }

    /// The same for who looks at a part of it only.
    pub(crate) fn body_bytes(&self, slot: Slot) -> &[u8] {
        self.cut(self.record(slot).body)
    }

    /// The content of an event, where this version understands it.
    pub fn body(&self, slot: Slot) -> Option<Body<'_>> {
        Body::read(self.record(slot).kind, self.body_text(slot))
    }

    /// The kind of an event.
    pub fn kind(&self, slot: Slot) -> Kind {
        self.record(slot).kind
    }

    /// The writer of an event.
    pub fn replica(&self, slot: Slot) -> Option<ReplicaId> {
        self.replicas
            .get(self.record(slot).replica as usize)
            .map(|replica| replica.id)
    }

    /// Whether the content of an event was erased.
    pub fn is_stub(&self, slot: Slot) -> bool {
        self.record(slot).here == Here::Stub
    }

    /// Whether an event must never leave the desk.
    pub fn is_private(&self, slot: Slot) -> bool {
        self.record(slot).private
    }

    /// What an event replaces.
    pub(crate) fn edges(&self, slot: Slot) -> &[Slot] {
        let (from, len) = self.record(slot).edges;
        self.edges
            .get(from as usize..(from + len) as usize)
            .unwrap_or_default()
    }

    /// Order where one is needed: counter, replica, id. No clock decides it.
    pub(crate) fn rank(&self, slot: Slot) -> (u64, Option<ReplicaId>, Id) {
        (self.record(slot).counter, self.replica(slot), self.id(slot))
    }

    /// The order in which one place wrote its events: its running numbers decide where counters
    /// cannot, because a stranger's event has used them up.
    pub(crate) fn by_writing(&self, one: Slot, other: Slot) -> Ordering {
        let number = |slot| self.envelope(slot).map(|envelope| envelope.number);
        self.record(one)
            .counter
            .cmp(&self.record(other).counter)
            .then_with(|| number(one).cmp(&number(other)))
            .then_with(|| self.rank(one).cmp(&self.rank(other)))
    }

    /// Whether the content of an event that adds a thing can be read; `each` is called with
    /// what it refers to.
    pub(crate) fn check_added(&self, slot: Slot, each: &mut dyn FnMut(Id)) -> bool {
        let Kind::Added(kind) = self.kind(slot) else {
            return false;
        };
        item::check(kind, self.body_text(slot), each)
    }

    pub(super) fn cut(&self, (from, len): (u32, u32)) -> &[u8] {
        self.bytes
            .get(from as usize..from as usize + len as usize)
            .unwrap_or_default()
    }
}
