//! What an event says, read from its line without copying.

mod body;
mod kind;
mod plain;

pub use body::{Body, Presence, Related, Relation, TakenBack, Write};
pub use kind::{Kind, Written};

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::id::{Id, ReplicaId};

/// The greatest logical counter: the greatest integer that every JSON reader keeps exact.
pub const MAX_COUNTER: u64 = (1 << 53) - 1;

/// What every event carries beside its content.
#[derive(Deserialize, schemars::JsonSchema, Debug, Clone)]
pub struct Envelope<'a> {
    /// Hash of the rest of the line.
    pub id: Id,
    /// What kind of thing happened; kinds that this version does not know are kept.
    #[serde(borrow)]
    pub kind: Cow<'a, str>,
    /// The writer that made it.
    pub replica: ReplicaId,
    /// That writer's running number, from 1: a gap is noticed.
    pub number: u64,
    /// The logical counter: one more than the highest its writer had seen.
    pub counter: u64,
    /// Wall-clock time, RFC 3339 with milliseconds and offset.
    #[serde(borrow)]
    pub time: Cow<'a, str>,
    /// The step it belongs to: the id of the first event of the same intent. The first event
    /// of a step leaves it out.
    #[serde(default)]
    pub step: Option<Id>,
    /// Whether it must never leave the desk.
    #[serde(default)]
    pub private: bool,
    /// The writes that this one replaces.
    #[serde(default)]
    pub over: Vec<Id>,
    /// The content. A stub has none.
    #[serde(borrow, default)]
    #[schemars(with = "Option<serde_json::Value>")]
    pub body: Option<&'a RawValue>,
}

impl<'a> Envelope<'a> {
    /// Reads a line that [`super::line::judge`] found to be whole. `None`: it is no event of
    /// ours, although its hash agrees.
    pub fn read(line: &'a [u8]) -> Option<Self> {
        // One look at the whole line is cheaper than one at each of its strings.
        let line = simdutf8::basic::from_utf8(line).ok()?;
        let plain = plain::read(line).and_then(|(envelope, body)| {
            let body = serde_json::from_str(body).ok()?;
            Some(Self { body, ..envelope })
        });
        let envelope = plain.or_else(|| serde_json::from_str(line).ok())?;
        envelope.is_possible().then_some(envelope)
    }

    /// The same for a line that looks as this program writes it, at less cost: the body comes
    /// apart from the envelope, and whether it is JSON has still to be found out.
    pub(crate) fn read_plain(line: &'a [u8]) -> Option<(Self, &'a str)> {
        let (envelope, body) = plain::read(simdutf8::basic::from_utf8(line).ok()?)?;
        envelope.is_possible().then_some((envelope, body))
    }

    const fn is_possible(&self) -> bool {
        self.counter <= MAX_COUNTER && self.number <= MAX_COUNTER
    }
}
