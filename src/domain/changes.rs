//! What became different between two moments of one log.
//!
//! ```text
//! events   ──────── before ────────────────────── after
//!                      │  these events, and no other,  │
//!                      ╰─ say which things to compare ─╯
//! ```

use std::collections::HashSet;

use super::field::Field;
use super::log::Slot;
use super::state::View;

/// What became different. Each list is in the order in which the things were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Things that are there after and were not before: added, or taken out of the basket.
    pub new: Vec<Slot>,
    /// Things that were there before and are not after.
    pub gone: Vec<Slot>,
    /// Things that are there both times, and the fields that show something else.
    pub changed: Vec<(Slot, Vec<Field>)>,
}

/// What stood in the fields of a thing that was there.
type Fields = Vec<(Field, Option<String>)>;

impl Changes {
    /// Compares two readings of a log. `events` are those that one of them sees and the other
    /// does not: nothing else can have become different.
    pub fn between(before: View<'_>, after: View<'_>, events: impl Iterator<Item = Slot>) -> Self {
        let mut things: Vec<Slot> = events
            .filter_map(|event| after.about(event).or_else(|| before.about(event)))
            .collect::<HashSet<Slot>>()
            .into_iter()
            .collect();
        things.sort_unstable_by_key(|&thing| after.log().rank(thing));
        // One reading after the other: each remembers what was hard to find out.
        let stood: Vec<Option<Fields>> = things.iter().map(|&slot| fields(before, slot)).collect();
        let mut changes = Self::default();
        for (thing, stood) in things.into_iter().zip(stood) {
            match (stood, fields(after, thing)) {
                (None, Some(_)) => changes.new.push(thing),
                (Some(_), None) => changes.gone.push(thing),
                (Some(stood), Some(stands)) => {
                    let differing = differing(before, after, thing, &stood, &stands);
                    if !differing.is_empty() {
                        changes.changed.push((thing, differing));
                    }
                }
                (None, None) => {}
            }
        }
        changes
    }

    /// Whether nothing became different.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// What stands in the fields of a thing that anybody has written to; nothing where it is not
/// there.
fn fields(view: View<'_>, thing: Slot) -> Option<Fields> {
    if !view.standing(thing).is_present() {
        return None;
    }
    let written = view.written_fields(thing).into_iter();
    Some(
        written
            .map(|field| (field, shown(view, thing, field)))
            .collect(),
    )
}

fn shown(view: View<'_>, thing: Slot, field: Field) -> Option<String> {
    view.versions(thing, field).shown().map(str::to_owned)
}

fn differing(
    before: View<'_>,
    after: View<'_>,
    thing: Slot,
    stood: &Fields,
    stands: &Fields,
) -> Vec<Field> {
    let of = |fields: &Fields, view: View<'_>, field: Field| {
        let known = fields.iter().find(|(of, _)| *of == field);
        // What nobody has written to holds what the thing was added with.
        known.map_or_else(|| shown(view, thing, field), |(_, value)| value.clone())
    };
    let mut named: Vec<Field> = stood
        .iter()
        .chain(stands)
        .map(|(field, _)| *field)
        .collect();
    named.sort_unstable();
    named.dedup();
    named.retain(|&field| of(stood, before, field) != of(stands, after, field));
    named
}
