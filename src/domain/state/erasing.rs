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
}

/// The same log with these events as stubs, and one more that says when and by which writer
/// content was erased.
pub fn erased(log: &Log, gone: &BTreeSet<Slot>, writer: ReplicaId, now: Time) -> Log {
    let mut left = Log::default();
    for slot in log.slots() {
        if !gone.contains(&slot) {
            left.insert(log.line(slot));
        } else if let Some(envelope) = log.envelope(slot) {
            left.insert(stub(&envelope).as_bytes());
        }
    }
    let counter = log.highest() + 1;
    let said = format!(
        "\"kind\":\"{}\",\"replica\":\"{writer}\",\"number\":1,\"counter\":{counter},\"time\":\"{now}\",\"body\":{{}}}}",
        Kind::name(Kind::Erased),
    );
    left.insert(line::seal(&said).as_bytes());
    left
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
