//! Fields that two people may change at once.
//!
//! ```text
//! added ── w1 ── w2 ── w3      one chain: w3 shows
//!             ╰─ w4            w3 and w4 both replace w2 and do not know of each other:
//!                              two versions, until a write names both
//! ```
//!
//! Of things that were said to be the same the fields are read as one: what shows in each of them
//! shows, and a write may replace what stands in several.
//!
//! A write shows when it is in effect and no write in effect descends from it, also through
//! writes that were taken back: undoing w2 leaves w3 alone.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::slots::Slots;
use super::{View, Write};
use crate::domain::event::{Body, Kind};
use crate::domain::field::{Field, fields};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
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
    /// The versions of a field of a thing; of a field of several that were said to be the same,
    /// those of each, the one that lists show first.
    pub fn versions(&self, item: Slot, field: Field) -> Versions<'a> {
        // Whether a thing is there is its own affair, also among several.
        let class = (field != Field::Presence).then(|| self.class(item));
        let class = class.flatten();
        let of = class.as_deref().unwrap_or(std::slice::from_ref(&item));
        let heads = self.heads(of, field);
        let heads_in_all = heads.concat();
        if let &[head] = heads_in_all.as_slice() {
            // Nearly always: one value has nothing to be compared with.
            return Versions {
                showing: vec![(head, self.value_of(head, field))],
                heads: heads_in_all,
            };
        }
        let mut met = HashSet::new();
        let mut showing = Vec::new();
        let mut empty = Vec::new();
        for heads in &heads {
            let values = heads.iter().map(|&head| (head, self.value_of(head, field)));
            let values: Vec<_> = values
                .map(|(head, value)| (self.as_compared(value.as_deref()), (head, value)))
                .collect();
            // Where one of the same things says nothing, the others do not disagree with it.
            let says_nothing = values.iter().all(|(compared, _)| compared == EMPTY);
            let kept = if says_nothing && of.len() > 1 {
                &mut empty
            } else {
                &mut showing
            };
            let new = values.into_iter();
            let new = new.filter(|(compared, _)| met.insert(compared.clone()));
            kept.extend(new.map(|(_, version)| version));
        }
        if showing.is_empty() {
            showing = empty;
        }
        Versions {
            showing,
            heads: heads_in_all,
        }
    }

    /// For each of these things the writes to a field, or the adding of the thing, that show: no
    /// write in effect to any of them descends from it. The newest first.
    fn heads(&self, of: &[Slot], field: Field) -> Vec<Vec<Slot>> {
        if let &[item] = of
            && let Some(heads) = self.heads_alone(item, field)
        {
            return vec![heads];
        }
        let writes = of.iter().map(|&item| self.writes_in_effect(item, field));
        let writes: Vec<Vec<Slot>> = writes.collect();
        let replaced = self.replaced(&writes.concat(), |write| write.field == field, of);
        let heads = of.iter().zip(writes).map(|(&item, writes)| {
            let base = self.in_effect(item) || self.built_on(item);
            let mut heads: Vec<Slot> = writes
                .into_iter()
                .chain(base.then_some(item))
                .filter(|write| !replaced.contains(write))
                .collect();
            heads.sort_unstable_by_key(|&write| std::cmp::Reverse(self.log.rank(write)));
            heads
        });
        heads.collect()
    }

    /// The same of one thing. Of a chain of writes only the last is asked whether it makes sense:
    /// what a write in effect replaces does not show, whatever it says. Nothing where something
    /// erased stands on the way.
    fn heads_alone(&self, item: Slot, field: Field) -> Option<Vec<Slot>> {
        let base = self.in_effect(item) || self.built_on(item);
        let of_field = |write: &Write| write.field == field;
        let through: Slots = self
            .state
            .writes_to(item)
            .filter(of_field)
            .map(|write| write.event)
            .filter(|&write| self.sees_whole(write))
            .collect();
        let mut replaced = Slots::default();
        let mut heads = Vec::new();
        for write in self.state.writes_to(item).filter(of_field) {
            let event = write.event;
            if replaced.contains(&event) || !self.in_effect(event) {
                continue;
            }
            if field == Field::Presence || self.makes_sense(item, event, field) {
                heads.push(event);
                // How far the way goes on behind something erased depends on all of it.
                self.meet_ancestors(vec![event], &through, &mut replaced, |_| None)?;
            }
        }
        heads.extend(base.then_some(item));
        heads.retain(|head| !replaced.contains(head));
        heads.sort_unstable_by_key(|&write| std::cmp::Reverse(self.log.rank(write)));
        Some(heads)
    }

    /// Adds to `met` what these events replace, directly or through those in `through`; what was
    /// met before is not gone through again. `erased` says of something erased on the way whether
    /// the way goes on through it; nothing there is nothing here, before the end.
    fn meet_ancestors(
        &self,
        mut open: Vec<Slot>,
        through: &Slots,
        met: &mut Slots,
        mut erased: impl FnMut(Slot) -> Option<bool>,
    ) -> Option<()> {
        while let Some(event) = open.pop() {
            for &edge in self.log.edges(event) {
                if !met.insert(edge) {
                    continue;
                }
                if through.contains(&edge) || (self.log.is_stub(edge) && erased(edge)?) {
                    open.push(edge);
                }
            }
        }
        Some(())
    }

    /// What a write to a field replaces: all that shows, and what shows of this thing by itself,
    /// so that it has one version, too, when nobody holds it for the same as another any more.
    pub(crate) fn replaced_by_writing(&self, item: Slot, field: Field) -> Vec<Slot> {
        let mut heads = self.versions(item, field).heads;
        for head in self.apart().versions(item, field).heads {
            if !heads.contains(&head) {
                heads.push(head);
            }
        }
        heads
    }

    /// The fields of a thing that anybody has written to since it was added; of things that were
    /// said to be the same every field, for each of them may hold something else.
    pub(crate) fn written_fields(&self, item: Slot) -> Vec<Field> {
        if let Some(kind) = self.item_kind(item).filter(|_| self.class(item).is_some()) {
            return registers(kind);
        }
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

    /// What these writes to things replace, directly or through other writes to them that `via`
    /// lets through. What this reading does not see replaces nothing, and what a stranger's
    /// write names outside of the thing leads nowhere.
    pub(super) fn replaced(
        &self,
        by: &[Slot],
        via: impl Fn(&Write) -> bool,
        items: &[Slot],
    ) -> Slots {
        if by.iter().all(|&write| self.log.edges(write).is_empty()) {
            return Slots::default();
        }
        let writes = items.iter().flat_map(|&item| self.state.writes_to(item));
        let writes = writes.filter(via);
        let through: Slots = writes
            .map(|write| write.event)
            .filter(|&write| self.sees_whole(write))
            .collect();
        self.ancestors(by, &through)
    }

    /// Everything that these events name as replaced, directly or through those in `through`.
    /// What was erased has no content to say what it was about; it still says what it replaced,
    /// so the way goes through it, too.
    pub(super) fn ancestors(&self, of: &[Slot], through: &Slots) -> Slots {
        let mut met = Slots::default();
        let mut open: Vec<Slot> = of.to_vec();
        // The same way on every machine, whatever came first.
        open.sort_unstable_by_key(|&event| self.log.rank(event));
        let mut left = MOST_ERASED;
        let _ = self.meet_ancestors(open, through, &mut met, |edge| {
            let goes_on = left > 0 && self.sees(edge);
            left -= usize::from(goes_on);
            Some(goes_on)
        });
        met
    }

    fn makes_sense(&self, item: Slot, event: Slot, field: Field) -> bool {
        let Kind::Added(kind) = self.log.kind(item) else {
            return false;
        };
        self.is_sensible(kind, event, field)
    }

    /// What a field holds according to one event: one that added a thing, or a write.
    pub(super) fn value_of(
        &self,
        event: Slot,
        field: Field,
    ) -> Option<std::borrow::Cow<'a, RawValue>> {
        use std::borrow::Cow;
        if !matches!(self.log.kind(event), Kind::Added(_)) {
            let Some(Body::Written(write)) = self.log.body(event) else {
                return None;
            };
            return (write.value.get() != "null").then_some(Cow::Borrowed(write.value));
        }
        let body = self.log.body_text(event);
        match field {
            Field::Placement => placement(body).map(Cow::Owned),
            _ => member(body, field.name()).map(Cow::Borrowed),
        }
    }

    /// A value so that two are equal when they are the same to a person: letters composed or not,
    /// and spaces at the end, make no difference; nor does it which of several things is named
    /// that were said to be the same.
    fn as_compared(&self, raw: Option<&RawValue>) -> String {
        let value = raw.and_then(|raw| serde_json::from_str(raw.get()).ok());
        self.plain(value.unwrap_or_default()).to_string()
    }

    /// A value in the form in which it is compared. An empty list or text is as good as none.
    fn plain(&self, value: serde_json::Value) -> serde_json::Value {
        use serde_json::Value;
        match value {
            Value::String(string) => {
                let string = text::stored(string.trim_end());
                match self.shown_for(&string) {
                    _ if string.is_empty() => Value::Null,
                    Some(id) => Value::String(id.to_string()),
                    None => Value::String(string),
                }
            }
            Value::Array(list) if list.is_empty() => Value::Null,
            Value::Array(list) => list.into_iter().map(|value| self.plain(value)).collect(),
            Value::Object(map) => Value::Object(
                map.into_iter()
                    .map(|(key, value)| (key, self.plain(value)))
                    .filter(|(_, value)| !value.is_null())
                    .collect(),
            ),
            other => other,
        }
    }

    /// The thing that lists show for the one with this id, where they show another one.
    fn shown_for(&self, id: &str) -> Option<Id> {
        let named = self.find(Id::parse(id.as_bytes())?)?;
        let shown = self.representative(named);
        (shown != named).then(|| self.log.id(shown))
    }
}

/// How nothing is compared.
const EMPTY: &str = "null";

/// The fields of a kind of thing, each as it is written: where a measure stands is one.
fn registers(kind: ItemKind) -> Vec<Field> {
    let is_part = |field: &Field| {
        kind == ItemKind::Measure && matches!(field, Field::Stages | Field::Level | Field::Effort)
    };
    let own = fields(kind).iter().map(|spec| spec.field);
    let own = own.filter(|field| !is_part(field));
    let placed = (kind == ItemKind::Measure).then_some(Field::Placement);
    own.chain(placed).collect()
}
