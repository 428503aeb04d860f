//! Reading things: the fields as added, with what was written to them since.

use serde::de::value::MapDeserializer;
use serde_json::value::RawValue;

use super::{Mark, View};
use crate::domain::event::Body;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::Item;
use crate::domain::log::Slot;
use crate::domain::members::{member, members};

/// A thing as it is shown. What it refers to is named by what lists show for that.
#[derive(Clone, Debug)]
pub struct Shown<T> {
    /// Where it stands in the log.
    pub slot: Slot,
    /// Its id.
    pub id: Id,
    /// Its fields; of several versions the one that shows first.
    pub fields: T,
    /// The fields that hold several versions.
    pub conflicts: Vec<Field>,
    /// Why it stands where somebody may not expect it.
    pub mark: Option<Mark>,
}

impl<T> std::ops::Deref for Shown<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.fields
    }
}

impl<'a> View<'a> {
    /// Reads a thing, in the basket or not. `None` where there is none of that kind.
    pub fn read<T: Item<'a>>(&self, slot: Slot) -> Option<Shown<T>> {
        if self.item_kind(slot)? != T::KIND {
            return None;
        }
        let written = self.written_fields(slot);
        let (mut fields, conflicts) = if written.is_empty() {
            (
                serde_json::from_str(self.log.body_text(slot)).ok()?,
                Vec::new(),
            )
        } else {
            let (members, conflicts) = self.members(slot, &written);
            (
                T::deserialize(MapDeserializer::new(members.into_iter())).ok()?,
                conflicts,
            )
        };
        self.name_what_is_shown(&mut fields);
        let mark = self.standing(slot).mark();
        Some(Shown {
            slot,
            id: self.log.id(slot),
            fields,
            conflicts,
            mark,
        })
    }

    /// The things of a kind that are there, read; those that were said to be the same once.
    pub fn all<T: Item<'a>>(&self) -> impl DoubleEndedIterator<Item = Shown<T>> + use<'a, T> {
        let view = *self;
        self.present(T::KIND)
            .filter_map(move |slot| view.read(slot))
    }

    /// A thing's members as JSON, and which of them hold several versions.
    pub(crate) fn members(
        &self,
        slot: Slot,
        written: &[Field],
    ) -> (Vec<(String, &'a RawValue)>, Vec<Field>) {
        let mut found = members(self.log.body_text(slot));
        let mut conflicts = Vec::new();
        for &field in written {
            let versions = self.versions(slot, field);
            if versions.in_conflict() {
                conflicts.push(field);
            }
            let Some(&(event, _)) = versions.showing.first() else {
                continue;
            };
            if event == slot {
                continue;
            }
            // A write holds the field, another of the same things all of its fields.
            let (whole, value) = if let Some(Body::Written(write)) = self.log.body(event) {
                (write.value.get(), Some(write.value))
            } else {
                let body = self.log.body_text(event);
                (body, member(body, field.name()))
            };
            if field == Field::Placement {
                for part in [Field::Stages, Field::Level, Field::Effort] {
                    overlay(&mut found, part.name(), member(whole, part.name()));
                }
            } else {
                overlay(&mut found, field.name(), value);
            }
        }
        found.retain(|(_, value)| value.get() != "null");
        (found, conflicts)
    }
}

/// Puts a value in the place of what a member held.
fn overlay<'a>(members: &mut Vec<(String, &'a RawValue)>, name: &str, value: Option<&'a RawValue>) {
    members.retain(|(member, _)| member != name);
    members.extend(value.map(|value| (name.to_owned(), value)));
}
