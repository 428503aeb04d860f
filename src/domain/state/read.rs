//! Reading things: the fields as added, with what was written to them since.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::laid_over::{self, Written};
use super::{Mark, View};
use crate::domain::event::Kind;
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
            let (written, conflicts) = self.written_over(slot, &written);
            let added = self.log.body_text(slot);
            (laid_over::read(added, &written)?, conflicts)
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
        let (over, conflicts) = self.written_over(slot, written);
        let mut found = members(self.log.body_text(slot));
        found.retain(|(member, _)| over.iter().all(|(name, _)| name != member));
        let over = over.into_iter();
        found.extend(over.filter_map(|(name, value)| Some((name.to_owned(), value?))));
        found.retain(|(_, value)| value.get() != "null");
        (found, conflicts)
    }

    /// What was written over the members of a thing, and which of these fields hold several
    /// versions.
    fn written_over(&self, slot: Slot, written: &[Field]) -> (Vec<Written<'a>>, Vec<Field>) {
        let mut over = Vec::new();
        let mut conflicts = Vec::new();
        for &field in written {
            let versions = self.versions(slot, field);
            if versions.in_conflict() {
                conflicts.push(field);
            }
            let showing = versions.showing.into_iter().next();
            let Some((event, value)) = showing.filter(|&(event, _)| event != slot) else {
                continue;
            };
            // A write holds the field, another of the same things all of its fields.
            let (whole, value) = match (self.log.kind(event), value) {
                (Kind::Added(_), _) => {
                    let body = self.log.body_text(event);
                    (body, member(body, field.name()))
                }
                (_, Some(Cow::Borrowed(value))) => (value.get(), Some(value)),
                (_, _) => ("null", None),
            };
            if field == Field::Placement {
                for part in [Field::Stages, Field::Level, Field::Effort] {
                    lay_over(&mut over, part, member(whole, part.name()));
                }
            } else {
                lay_over(&mut over, field, value);
            }
        }
        (over, conflicts)
    }
}

/// Lays a value over what a member held, and over what was laid over it before.
fn lay_over<'a>(over: &mut Vec<Written<'a>>, field: Field, value: Option<&'a RawValue>) {
    over.retain(|(name, _)| *name != field.name());
    let value = value.filter(|value| value.get() != "null");
    over.push((field.name(), value));
}
