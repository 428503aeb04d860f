//! Erasing for good: which events hold content about a thing, and what is left of them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::View;
use crate::domain::event::{Envelope, Kind};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::line;
use crate::domain::log::{Log, Slot};
use crate::domain::moment::Time;

impl View<'_> {
    /// The events that hold what was ever said about this: for a thing the one that added it and
    /// every write to it, for any other event itself. `None`: there is no such event, or its
    /// content is gone already.
    pub fn content_of(&self, id: Id) -> Option<BTreeSet<Slot>> {
        let slot = self.log.slot(id).filter(|&slot| self.sees_whole(slot))?;
        let mut events = BTreeSet::from([slot]);
        let writes = self.state.writes_to(slot).map(|write| write.event);
        events.extend(writes.filter(|&event| {
            self.sees_whole(event) && matches!(self.log.kind(event), Kind::Written(_))
        }));
        Some(events)
    }

    /// The events that hold what was said in a step: of each thing that the step added everything
    /// that was ever said about it, and each write itself. Empty where the step said nothing, or
    /// its content is gone already.
    pub fn content_of_step(&self, step: Slot) -> BTreeSet<Slot> {
        let events = self.step(step).events.into_iter();
        let said = events.filter(|&event| match self.log.kind(event) {
            Kind::Added(_) | Kind::Written(_) | Kind::Offered => true,
            Kind::Removed
            | Kind::Restored
            | Kind::Related
            | Kind::Undone
            | Kind::Redone
            | Kind::Erased
            | Kind::StockTaken
            | Kind::Unknown => false,
        });
        said.filter_map(|event| self.content_of(self.log.id(event)))
            .flatten()
            .collect()
    }
}

/// The same log with these events as stubs, and one more that says when and by which writer
/// content was erased.
pub fn erased(log: &Log, gone: &BTreeSet<Slot>, writer: ReplicaId, now: Time) -> Log {
    let mut left = Log::default();
    for slot in log.slots() {
        if !gone.contains(&slot) {
            left.insert(log.line(slot));
        } else if let Some(stub) = stub_of(log.line(slot)) {
            left.insert(stub.as_bytes());
        }
    }
    left.insert(told(writer, log.highest() + 1, now).as_bytes());
    left
}

/// The event that says when and by which writer, who has said nothing before, content was erased.
/// `counter` is one more than the highest there is.
pub fn told(writer: ReplicaId, counter: u64, now: Time) -> String {
    let said = format!(
        "\"kind\":\"{}\",\"replica\":\"{writer}\",\"number\":1,\"counter\":{counter},\"time\":\"{now}\",\"body\":{{}}}}",
        Kind::name(Kind::Erased),
    );
    line::seal(&said)
}

/// What is left of the event in a line when its content goes; `None` where nobody can read its
/// envelope.
pub fn stub_of(line: &[u8]) -> Option<String> {
    Envelope::read(line).map(|envelope| stub(&envelope))
}

/// What is left of an event: its id and envelope. Made from what is understood of it, so that
/// nothing else that stood in the line comes along.
fn stub(envelope: &Envelope<'_>) -> String {
    let text = |text: &str| serde_json::json!(text).to_string();
    let mut line = format!(
        "{{\"id\":\"{}\",\"kind\":{},\"replica\":\"{}\",\"number\":{},\"counter\":{},\"time\":{}",
        envelope.id,
        text(&envelope.kind),
        envelope.replica,
        envelope.number,
        envelope.counter,
        text(&envelope.time),
    );
    if let Some(step) = envelope.step {
        let _ = write!(line, ",\"step\":\"{step}\"");
    }
    if envelope.private {
        line.push_str(",\"private\":true");
    }
    if !envelope.over.is_empty() {
        let over: Vec<String> = envelope.over.iter().map(|id| format!("\"{id}\"")).collect();
        let _ = write!(line, ",\"over\":[{}]", over.join(","));
    }
    line.push_str(",\"erased\":true}");
    line
}
