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

use super::{View, Write};
use crate::domain::event::Body;
use crate::domain::field::{Field, field_of};
use crate::domain::log::Slot;
use crate::domain::members::{member, placement};
use crate::domain::text;

/// Through how many erased events a walk goes: more than anybody erases of one thing, and few
/// enough that a file full of stubs is read in time.
const MOST_ERASED: usize = 64;

/// What a field holds: one value, or several where nobody has chosen yet.
#[derive(Clone, Debug, Default)]
pub struct Versions<'a> {
    /// The writes that show and their values as JSON, the one to show first. `None`: empty.
    /// Of writes that agree, the first is here.
    pub showing: Vec<(Slot, Option<std::borrow::Cow<'a, RawValue>>)>,
    /// All writes that show: what an edit replaces.
    pub heads: Vec<Slot>,
}

impl Versions<'_> {
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
        let replaced = self.replaced(&writes, |write| write.field == field, item);
        let mut heads: Vec<Slot> = writes
            .into_iter()
            .chain(base.then_some(item))
            .filter(|write| !replaced.contains(write))
            .collect();
        heads.sort_unstable_by_key(|&write| std::cmp::Reverse(self.log.rank(write)));
        let mut met = HashSet::new();
        let alone = heads.len() == 1;
        let showing = heads
            .iter()
            .map(|&head| (head, self.value_of(item, head, field)))
            .filter(|(_, value)| alone || met.insert(as_compared(value.as_deref())))
            .collect();
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

    /// What these writes to a thing replace, directly or through other writes to it that `via`
    /// lets through. What this reading does not see replaces nothing, and what a stranger's
    /// write names outside of the thing leads nowhere.
    pub(super) fn replaced(
        &self,
        by: &[Slot],
        via: impl Fn(&Write) -> bool,
        item: Slot,
    ) -> HashSet<Slot> {
        if by.iter().all(|&write| self.log.edges(write).is_empty()) {
            return HashSet::new();
        }
        let writes = self.state.writes_to(item).filter(via);
        let through: HashSet<Slot> = writes
            .map(|write| write.event)
            .filter(|&write| self.sees_whole(write))
            .collect();
        self.ancestors(by, &through)
    }

    /// Everything that these events name as replaced, directly or through those in `through`.
    /// What was erased has no content to say what it was about; it still says what it replaced,
    /// so the way goes through it, too.
    pub(super) fn ancestors(&self, of: &[Slot], through: &HashSet<Slot>) -> HashSet<Slot> {
        let mut met = HashSet::new();
        let mut open: Vec<Slot> = of.to_vec();
        // The same way on every machine, whatever came first.
        open.sort_unstable_by_key(|&event| self.log.rank(event));
        let mut erased = 0;
        while let Some(event) = open.pop() {
            for &edge in self.log.edges(event) {
                if !met.insert(edge) {
                    continue;
                }
                if through.contains(&edge) {
                    open.push(edge);
                } else if self.log.is_stub(edge) && self.sees(edge) && erased < MOST_ERASED {
                    erased += 1;
                    open.push(edge);
                }
            }
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
    pub(super) fn value_of(
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

/// A value so that two are equal when they are the same to a person: letters composed or not, and
/// spaces at the end, make no difference.
fn as_compared(raw: Option<&RawValue>) -> String {
    let value = raw.and_then(|raw| serde_json::from_str(raw.get()).ok());
    plain(value.unwrap_or_default()).to_string()
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
