//! A thing on its way into another seminar: its fields as they are shown, references still those
//! of the old seminar.

use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::domain::field::{Field, Holds, Spec, fields};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::state::View;

/// A thing as it goes into another seminar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The thing it is copied from.
    pub origin: Id,
    /// Its kind.
    pub kind: ItemKind,
    /// Its fields that hold something: each with its versions, the one that shows first. Where
    /// several hold together and one of them is empty, that one is `None`.
    pub fields: Vec<(Spec, Vec<Option<Value>>)>,
}

/// Where a measure stands, as one field.
const PLACEMENT: Spec = Spec {
    field: Field::Placement,
    holds: Holds::Placement,
    required: false,
};

impl Copied {
    /// Reads a thing as it shows. `None` where there is none.
    pub(super) fn of(view: View<'_>, slot: Slot) -> Option<Self> {
        let kind = view.item_kind(slot)?;
        let (members, conflicts) = view.members(slot, &view.written_fields(slot));
        let shown = |field: Field| {
            let mut found = members.iter().filter(|(name, _)| name == field.name());
            found.next().and_then(|(_, raw)| read(Some(raw)))
        };
        let several = |field: Field| -> Vec<Option<Value>> {
            let versions = view.versions(slot, field).showing;
            let values = versions.iter().map(|(_, value)| read(value.as_deref()));
            values.collect()
        };
        let whole = |field: &Field| !conflicts.contains(field);
        let apart = kind == ItemKind::Measure && !whole(&Field::Placement);
        let placed = |field| matches!(field, Field::Stages | Field::Level | Field::Effort);
        let mut copied = Vec::new();
        for &spec in fields(kind) {
            let versions = match spec.field {
                // What can only change together differs together.
                field if apart && placed(field) => continue,
                field if whole(&field) => vec![shown(field)],
                field => several(field),
            };
            if versions != [None] {
                copied.push((spec, versions));
            }
        }
        if apart {
            copied.push((PLACEMENT, several(Field::Placement)));
        }
        Some(Self {
            origin: view.log().id(slot),
            kind,
            fields: copied,
        })
    }

    /// The same thing without these fields.
    #[must_use]
    pub(super) fn without(mut self, left: &[Field]) -> Self {
        self.fields.retain(|(spec, _)| !left.contains(&spec.field));
        self
    }
}

fn read(raw: Option<&RawValue>) -> Option<Value> {
    serde_json::from_str(raw?.get()).ok()
}

/// A value with its references translated, and without those that lead nowhere. `of` says what
/// stands in the new seminar for a thing of the old one. `None`: nothing is left of it.
pub(super) fn translated(
    value: &Value,
    holds: Holds,
    of: &dyn Fn(Id) -> Option<Id>,
) -> Option<Value> {
    let one = |value: &Value| {
        let id: Id = value.as_str()?.parse().ok()?;
        of(id).map(|id| json!(id))
    };
    let list = |value: &Value| -> Value {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(one)
            .collect()
    };
    match holds {
        Holds::Ref(_) | Holds::AnyRef => one(value),
        Holds::Refs(_) => Some(list(value)),
        Holds::Verdict => {
            let mut given = value.clone();
            if let Some(rests_on) = given.get_mut("rests_on") {
                *rests_on = list(rests_on);
            }
            Some(given)
        }
        Holds::Line
        | Holds::Text
        | Holds::Lines
        | Holds::Choice(_)
        | Holds::Stage
        | Holds::Stages
        | Holds::Level
        | Holds::Date
        | Holds::Municipality
        | Holds::Decimal
        | Holds::Round
        | Holds::Number
        | Holds::Comparisons
        | Holds::Series
        | Holds::Evidence
        | Holds::Labels
        | Holds::Placement => Some(value.clone()),
    }
}

/// The things that a value refers to.
pub(super) fn named(value: &Value, holds: Holds) -> Vec<Id> {
    let met = std::cell::RefCell::new(Vec::new());
    let each = |id: Id| {
        met.borrow_mut().push(id);
        Some(id)
    };
    let _ = translated(value, holds, &each);
    met.into_inner()
}
