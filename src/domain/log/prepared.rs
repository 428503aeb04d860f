//! What can be done for many events at once, on all processors, before they have slots: each is
//! judged, its envelope decoded and its content looked into while its line is at hand.

use std::ops::Range;

use super::{Here, Insertion, Log, NO_TIME, Slot, span};
use crate::domain::event::{Envelope, Kind};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::item;
use crate::domain::line::Judged;
use crate::domain::moment::Time;

/// From how many events on more than one thread pays.
const WORTH_A_THREAD: usize = 1_000;
/// How many lines are prepared in one piece. A log takes them in piece by piece, and each gives
/// its memory back before the next one is needed.
const PIECE: usize = 4_096;

/// Events that were judged, decoded and looked into.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prepared {
    events: Vec<Decoded>,
    /// What those that add things refer to, one event after the other.
    named: Vec<Id>,
}

/// An event's envelope, and where its line and its content stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) id: Id,
    pub(super) here: Here,
    pub(super) line: (u32, u32),
    pub(super) body: (u32, u32),
    pub(super) kind: Kind,
    pub(super) counter: u64,
    pub(super) private: bool,
    pub(super) replica: ReplicaId,
    pub(super) number: u64,
    pub(super) millis: i64,
    pub(super) step: Option<Id>,
    pub(super) over: Vec<Id>,
    /// How many of the ids named are its own; `None` where it adds no thing, or cannot be read.
    named: Option<u32>,
}

/// What events refer to that were taken in at once, for the state to take up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Checked {
    /// Each event, and how many of `named` are its own; `None` where it adds no thing, or cannot
    /// be read.
    pub(crate) events: Vec<(Slot, Option<u32>)>,
    /// The ids that are referred to, one event after the other.
    pub(crate) named: Vec<Id>,
}

impl Decoded {
    /// Decodes the line at this place; `None` where it is no event.
    pub(super) fn read(bytes: &[u8], at: &Range<usize>, judged: Judged) -> Option<Self> {
        let envelope = Envelope::read(bytes.get(at.clone())?)?;
        let body = envelope.body.map(serde_json::value::RawValue::get);
        Self::of(bytes, at, judged, envelope, body)
    }

    /// The same, looking into what it adds on the way. What that refers to is put behind `named`.
    fn looked_into(
        bytes: &[u8],
        at: &Range<usize>,
        judged: Judged,
        named: &mut Vec<Id>,
    ) -> Option<Self> {
        // What can be read as a thing is JSON, and need not be looked through twice.
        let plain = Envelope::read_plain(bytes.get(at.clone())?).and_then(|(envelope, body)| {
            let mut decoded = Self::of(bytes, at, judged, envelope, Some(body))?;
            decoded.look_into(body, named);
            decoded.named.is_some().then_some(decoded)
        });
        plain.or_else(|| {
            let mut decoded = Self::read(bytes, at, judged)?;
            let (from, len) = (decoded.body.0 as usize, decoded.body.1 as usize);
            let body = bytes.get(from..from + len)?;
            decoded.look_into(simdutf8::basic::from_utf8(body).ok()?, named);
            Some(decoded)
        })
    }

    fn look_into(&mut self, body: &str, named: &mut Vec<Id>) {
        let Kind::Added(kind) = self.kind else {
            return;
        };
        let before = named.len();
        if item::check(kind, body, &mut |id| named.push(id)) {
            self.named = u32::try_from(named.len() - before).ok();
        } else {
            named.truncate(before);
        }
    }

    fn of(
        bytes: &[u8],
        at: &Range<usize>,
        judged: Judged,
        envelope: Envelope<'_>,
        body: Option<&str>,
    ) -> Option<Self> {
        let (id, here) = match judged {
            Judged::Whole(id) => (id, Here::Whole),
            Judged::Stub(id) => (id, Here::Stub),
            Judged::Damaged => return None,
        };
        let kind = body.map_or(Kind::Unknown, |_| Kind::named(&envelope.kind));
        let body = body.and_then(|body| {
            let inside = body.as_ptr().addr() - bytes.as_ptr().addr();
            span(&(inside..inside + body.len()))
        });
        Some(Self {
            id,
            here,
            line: span(at)?,
            body: body.unwrap_or((0, 0)),
            kind,
            counter: envelope.counter,
            private: envelope.private,
            replica: envelope.replica,
            number: envelope.number,
            millis: Time::millis_of(&envelope.time).unwrap_or(NO_TIME),
            step: envelope.step,
            over: envelope.over,
            named: None,
        })
    }
}

impl Prepared {
    /// Prepares the lines at these places, in order, on this many threads. `judge` says of each
    /// what it is. `None`: one of them is damaged.
    pub fn of(
        bytes: &[u8],
        lines: &[Range<usize>],
        threads: usize,
        judge: impl Fn(&[u8]) -> Judged + Sync,
    ) -> Option<Vec<Self>> {
        let parts = in_parts(lines, threads, &|part: &[Range<usize>]| {
            let pieces = part.chunks(PIECE);
            let prepared: Option<Vec<Self>> = pieces
                .map(|lines| Self::piece(bytes, lines, &judge))
                .collect();
            prepared
        });
        let parts: Option<Vec<Vec<Self>>> = parts.into_iter().collect();
        Some(parts?.into_iter().flatten().collect())
    }

    fn piece(
        bytes: &[u8],
        lines: &[Range<usize>],
        judge: &impl Fn(&[u8]) -> Judged,
    ) -> Option<Self> {
        let mut prepared = Self {
            events: Vec::with_capacity(lines.len()),
            named: Vec::new(),
        };
        for at in lines {
            let judged = judge(bytes.get(at.clone())?);
            if judged == Judged::Damaged {
                return None;
            }
            let decoded = Decoded::looked_into(bytes, at, judged, &mut prepared.named);
            prepared.events.extend(decoded);
        }
        prepared.named.shrink_to_fit();
        Some(prepared)
    }

    /// The highest running number that this writer gave, and the event that has it.
    pub fn newest(&self, replica: ReplicaId) -> Option<(u64, Id)> {
        let own = self.events.iter().filter(|event| event.replica == replica);
        own.map(|event| (event.number, event.id))
            .max_by_key(|&(number, _)| number)
    }
}

impl Log {
    /// Lets work on many events be shared among this many threads.
    #[must_use]
    pub fn with_threads(self, threads: usize) -> Self {
        Self { threads, ..self }
    }

    /// Takes in events that were prepared from lines which stand in the log's own bytes, this far
    /// behind the place that they were prepared at.
    pub fn take_in(&mut self, prepared: Prepared, behind: usize) {
        self.take_in_telling(prepared, behind, &mut |_| ());
    }

    /// The same; each event is told, whether or not it is new.
    pub(super) fn take_in_telling(
        &mut self,
        prepared: Prepared,
        behind: usize,
        told: &mut dyn FnMut(Slot),
    ) {
        let Ok(behind) = u32::try_from(behind) else {
            return;
        };
        let mut named = prepared.named.as_slice();
        for mut decoded in prepared.events {
            let own = decoded.named;
            let (these, others) = named.split_at(own.unwrap_or(0) as usize);
            named = others;
            let (Some(line), Some(body)) = (
                decoded.line.0.checked_add(behind),
                decoded.body.0.checked_add(behind),
            ) else {
                continue;
            };
            (decoded.line.0, decoded.body.0) = (line, body);
            let judged = match decoded.here {
                Here::Stub => Judged::Stub(decoded.id),
                Here::Whole | Here::NotYet => Judged::Whole(decoded.id),
            };
            let slot = self.intern(decoded.id);
            told(slot);
            if !self.would_change_at(slot, judged, self.cut(decoded.line)) {
                continue;
            }
            if let Insertion::New(slot) = self.place(slot, decoded) {
                self.checked.events.push((slot, own));
                self.checked.named.extend_from_slice(these);
            }
        }
    }

    /// Hands over what the events of this log refer to, read on the way in or now.
    pub(crate) fn take_checked(&mut self) -> Checked {
        let checked = std::mem::take(&mut self.checked);
        if checked.events.len() == self.len() {
            return checked;
        }
        let mut checked = Checked::default();
        let slots: Vec<Slot> = self.slots().collect();
        for slot in slots {
            let before = checked.named.len();
            let readable = self.check_added(slot, &mut |id| checked.named.push(id));
            let own = u32::try_from(checked.named.len() - before).ok();
            checked.events.push((slot, own.filter(|_| readable)));
        }
        checked
    }

    /// Does the same to each part of a list, on as many threads as share this log's work; the
    /// results are in order.
    pub(crate) fn in_parts<T: Sync, U: Send>(
        &self,
        items: &[T],
        work: impl Fn(&[T]) -> U + Sync,
    ) -> Vec<U> {
        in_parts(items, self.threads, &work)
    }
}

/// Does the same to each part of a list, on as many threads; the results are in order.
fn in_parts<T: Sync, U: Send>(
    items: &[T],
    threads: usize,
    work: &(impl Fn(&[T]) -> U + Sync),
) -> Vec<U> {
    if threads < 2 || items.len() < WORTH_A_THREAD {
        return vec![work(items)];
    }
    let mut parts = items.chunks(items.len().div_ceil(threads));
    let here = parts.next().unwrap_or_default();
    std::thread::scope(|scope| {
        let others: Vec<_> = parts
            .map(|part| (part, scope.spawn(move || work(part))))
            .collect();
        let mut done = vec![work(here)];
        for (part, other) in others {
            // A thread that panicked is made up for here, where the panic is seen.
            done.push(other.join().unwrap_or_else(|_| work(part)));
        }
        done
    })
}

#[cfg(test)]
mod tests;
