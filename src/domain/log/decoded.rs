//! An event's envelope, decoded, before it has a slot: what can be done for many events at once.

use std::ops::Range;

use super::{Here, Log, span};
use crate::domain::event::{Envelope, Kind};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::line::Judged;
use crate::domain::log::Slot;

/// From how many events on more than one thread pays.
const WORTH_A_THREAD: usize = 1_000;

/// An event's envelope, and where its line and its content stand.
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
    pub(super) step: Option<Id>,
    pub(super) over: Vec<Id>,
}

impl Decoded {
    /// Decodes the line at this place; `None` where it is no event.
    pub(super) fn read(bytes: &[u8], at: &Range<usize>, judged: Judged) -> Option<Self> {
        let (id, here) = match judged {
            Judged::Whole(id) => (id, Here::Whole),
            Judged::Stub(id) => (id, Here::Stub),
            Judged::Damaged => return None,
        };
        let envelope = Envelope::read(bytes.get(at.clone())?)?;
        let body = envelope.body.map_or((0, 0), |body| {
            let inside = body.get().as_ptr().addr() - bytes.as_ptr().addr();
            span(&(inside..inside + body.get().len())).unwrap_or((0, 0))
        });
        let without_content = body == (0, 0);
        Some(Self {
            id,
            here,
            line: span(at)?,
            body,
            kind: if without_content {
                Kind::Unknown
            } else {
                Kind::named(&envelope.kind)
            },
            counter: envelope.counter,
            private: envelope.private,
            replica: envelope.replica,
            number: envelope.number,
            step: envelope.step,
            over: envelope.over,
        })
    }
}

/// What the events of one part refer to, one after the other.
pub(crate) struct Checked {
    /// For each event that adds a thing and can be read, how many of `named` are its own.
    pub(crate) counts: Vec<Option<usize>>,
    /// The ids that are referred to.
    pub(crate) named: Vec<Id>,
}

impl Log {
    /// Lets work on many events be shared among this many threads.
    #[must_use]
    pub fn with_threads(self, threads: usize) -> Self {
        Self { threads, ..self }
    }

    /// Inserts lines that stand in the log's own bytes, in order. `judge` says of each what it is.
    pub fn insert_all(&mut self, lines: &[Range<usize>], judge: impl Fn(&[u8]) -> Judged + Sync) {
        let bytes = &self.bytes;
        let decode = |part: &[Range<usize>]| -> Vec<Option<(Decoded, Judged)>> {
            part.iter()
                .map(|at| {
                    let judged = judge(bytes.get(at.clone())?);
                    Some((Decoded::read(bytes, at, judged)?, judged))
                })
                .collect()
        };
        let decoded = in_parts(lines, self.threads, &decode);
        for (decoded, judged) in decoded.into_iter().flatten().flatten() {
            let (from, len) = decoded.line;
            let text = self.cut((from, len));
            if self.would_change(judged, text) {
                self.place(decoded);
            }
        }
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

    /// Reads the content of those of these events that add things.
    pub(crate) fn check_all(&self, slots: &[Slot]) -> Vec<Checked> {
        in_parts(slots, self.threads, &|part: &[Slot]| {
            let mut checked = Checked {
                counts: Vec::with_capacity(part.len()),
                named: Vec::new(),
            };
            for &slot in part {
                let before = checked.named.len();
                let readable = self.check_added(slot, &mut |id| checked.named.push(id));
                checked
                    .counts
                    .push(readable.then(|| checked.named.len() - before));
            }
            checked
        })
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
mod tests {
    use super::*;
    use crate::domain::document::document;
    use crate::domain::intent::Intent;
    use crate::domain::line::{judge, seal};
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};

    fn hand() -> Hand {
        Hand::new(ReplicaId::new(1), ReplicaId::new(2))
    }

    /// More lines than one thread takes, some of them strange.
    fn lines() -> Vec<String> {
        let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
        let mut session = Session::new(Log::default(), hand());
        let mut lines = Vec::new();
        let mut perform = |intent: serde_json::Value| {
            let done = session
                .perform(&Intent::from_value(intent).unwrap(), now)
                .unwrap();
            lines.extend(done.lines);
            done.id.to_string()
        };
        perform(serde_json::json!({"do": "add_seminar", "title": "Mange"}));
        let theme = perform(serde_json::json!({"do": "add_theme", "question": "Hvem?"}));
        for nth in 0..2 * WORTH_A_THREAD {
            let text = format!("notat {nth}");
            let note = perform(serde_json::json!({"do": "add_note", "text": text, "theme": theme}));
            if nth % 10 == 0 {
                perform(
                    serde_json::json!({"do": "edit", "id": note, "field": "text", "value": "x"}),
                );
            }
        }
        let envelope = "\"replica\":\"00000000000000a1\",\"number\":1,\"counter\":9,\"time\":\"\"";
        lines.insert(
            40,
            seal(&format!(
                "\"kind\":\"note_taken\",{envelope},\"body\":{{\"text\":7}}}}"
            )),
        );
        lines.insert(
            41,
            seal(&format!("\"kind\":\"sung\",{envelope},\"body\":{{}}}}")),
        );
        lines.insert(42, seal("\"no\":\"envelope\"}"));
        lines.insert(43, lines[44].replace("notat", "motat"));
        lines.push(lines[50].clone());
        lines
    }

    #[test]
    fn many_events_at_once_are_the_same_as_one_by_one() {
        let lines = lines();
        let mut one_by_one = Log::default();
        for line in &lines {
            one_by_one.insert(line.as_bytes());
        }
        let bytes = lines.join("\n").into_bytes();
        let mut at = 0;
        let places: Vec<Range<usize>> = lines
            .iter()
            .map(|line| {
                let place = at..at + line.len();
                at = place.end + 1;
                place
            })
            .collect();
        for threads in [1, 2, 3, 8] {
            let mut at_once = Log::on(bytes.clone(), lines.len()).with_threads(threads);
            at_once.insert_all(&places, judge);
            assert_eq!(at_once.len(), one_by_one.len());
            let [a, b] = [at_once, one_by_one.clone()].map(|log| Session::new(log, hand()));
            assert_eq!(
                document(a.view(), 0),
                document(b.view(), 0),
                "{threads} threads"
            );
            assert_eq!(a.view().unknown_events(), 2);
        }
    }
}
