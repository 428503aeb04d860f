//! Fields that two people may change at once.
//!
//! ```text
//! added ── w1 ── w2 ── w3      one chain: w3 shows
//!             ╰─ w4            w3 and w4 both replace w2 and do not know of each other:
//!                              two versions, until a write names both
//! ```
//!
//! A write shows when it is in effect and no write in effect descends from it, also through
//! writes that were taken back: undoing w2 leaves w3 alone.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::View;
use crate::domain::event::Body;
use crate::domain::field::{Field, field_of};
use crate::domain::log::Slot;
use crate::domain::members::{member, placement};
use crate::domain::text;

/// What a field holds: one value, or several where nobody has chosen yet.
#[derive(Clone, Debug, Default)]
pub struct Versions<'a> {
    /// The writes that show and their values as JSON, the one to show first. `None`: empty.
    /// Of writes that agree, the first is here.
    pub showing: Vec<(Slot, Option<std::borrow::Cow<'a, RawValue>>)>,
    /// All writes that show: what an edit replaces.
    pub heads: Vec<Slot>,
}

impl<'a> Versions<'a> {
    /// The value to show, as JSON.
    pub fn shown(&self) -> Option<&str> {
        self.showing
            .first()
            .and_then(|(_, value)| value.as_ref())
            .map(|value| value.get())
    }

    /// Whether nobody has chosen between several values yet.
    pub fn in_conflict(&self) -> bool {
        self.showing.len() > 1
    }
}

impl<'a> View<'a> {
    /// The versions of a field of a thing.
    pub fn versions(&self, item: Slot, field: Field) -> Versions<'a> {
        let writes = self.writes_in_effect(item, field);
        let base = self.in_effect(item) || self.built_on(item);
        let replaced = self.ancestors(writes.iter().copied());
        let mut heads: Vec<Slot> = writes
            .into_iter()
            .chain(base.then_some(item))
            .filter(|write| !replaced.contains(write))
            .collect();
        heads.sort_unstable_by_key(|&write| std::cmp::Reverse(self.log.rank(write)));
        let mut showing: Vec<(Slot, Option<std::borrow::Cow<'a, RawValue>>)> = Vec::new();
        for &head in &heads {
            let value = self.value_of(item, head, field);
            if !showing
                .iter()
                .any(|(_, other)| same_value(other.as_deref(), value.as_deref()))
            {
                showing.push((head, value));
            }
        }
        Versions { showing, heads }
    }

    /// The fields of a thing that anybody has written to since it was added.
    pub(crate) fn written_fields(&self, item: Slot) -> Vec<Field> {
        let mut fields: Vec<Field> = self
            .state
            .writes_to(item)
            .filter(|write| write.field != Field::Presence && self.in_effect(write.event))
            .map(|write| write.field)
            .collect();
        fields.sort_unstable();
        fields.dedup();
        fields
    }

    /// The writes to a field that count and make sense.
    pub(crate) fn writes_in_effect(&self, item: Slot, field: Field) -> Vec<Slot> {
        self.state
            .writes_to(item)
            .filter(|write| write.field == field && self.in_effect(write.event))
            .filter(|write| field == Field::Presence || self.makes_sense(item, write.event, field))
            .map(|write| write.event)
            .collect()
    }

    /// Everything that these events replace, directly or through others.
    pub(crate) fn ancestors(&self, events: impl Iterator<Item = Slot>) -> HashSet<Slot> {
        let mut met = HashSet::new();
        let mut open: Vec<Slot> = events.collect();
        while let Some(event) = open.pop() {
            open.extend(
                self.log
                    .edges(event)
                    .iter()
                    .copied()
                    .filter(|&edge| met.insert(edge)),
            );
        }
        met
    }

    fn makes_sense(&self, item: Slot, event: Slot, field: Field) -> bool {
        let crate::domain::event::Kind::Added(kind) = self.log.kind(item) else {
            return false;
        };
        match (field_of(kind, field), self.log.body(event)) {
            (Some(spec), Some(Body::Written(write))) => spec.holds.reads(write.value.get()),
            _ => false,
        }
    }

    /// What a field holds according to one event: the one that added the thing, or a write.
    fn value_of(
        &self,
        item: Slot,
        event: Slot,
        field: Field,
    ) -> Option<std::borrow::Cow<'a, RawValue>> {
        use std::borrow::Cow;
        if event != item {
            let Some(Body::Written(write)) = self.log.body(event) else {
                return None;
            };
            return (write.value.get() != "null").then_some(Cow::Borrowed(write.value));
        }
        let body = self.log.body_text(item);
        match field {
            Field::Placement => placement(body).map(Cow::Owned),
            _ => member(body, field.name()).map(Cow::Borrowed),
        }
    }
}

/// Whether two values are the same to a person: letters composed or not, and spaces at the end,
/// make no difference.
fn same_value(a: Option<&RawValue>, b: Option<&RawValue>) -> bool {
    let read = |raw: Option<&RawValue>| -> serde_json::Value {
        raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
            .unwrap_or_default()
    };
    match (a, b) {
        (Some(a), Some(b)) if a.get() == b.get() => true,
        _ => plain(read(a)) == plain(read(b)),
    }
}

/// A value in the form in which it is compared. An empty list or text is as good as none.
fn plain(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(string) => {
            let string = text::stored(string.trim_end());
            if string.is_empty() {
                Value::Null
            } else {
                Value::String(string)
            }
        }
        Value::Array(list) if list.is_empty() => Value::Null,
        Value::Array(list) => Value::Array(list.into_iter().map(plain).collect()),
        Value::Object(map) => Value::Object(
            map.into_iter()
                .map(|(key, value)| (key, plain(value)))
                .filter(|(_, value)| !value.is_null())
                .collect(),
        ),
        other => other,
    }
}
