//! The content of events, by kind.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Kind;
use crate::domain::carry::Offer;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;

/// The content of an event this version understands.
#[derive(Debug, Clone)]
pub enum Body<'a> {
    /// A thing with its fields; [`crate::domain::item`] reads them.
    Added(ItemKind, &'a str),
    /// A value for one field.
    Written(Write<'a>),
    /// The thing put into or taken out of the basket.
    Presence(Presence),
    /// Two things, and whether they are the same.
    Related(Related),
    /// What the last seminar has left open.
    Offered(Box<Offer<'a>>),
    /// The step that is taken back.
    TakenBack(TakenBack),
}

/// A value for one field of one thing.
#[derive(Deserialize, schemars::JsonSchema, Debug, Clone)]
pub struct Write<'a> {
    /// The thing.
    pub item: Id,
    /// The field's name.
    #[serde(borrow)]
    #[schemars(with = "String")]
    pub field: Cow<'a, str>,
    /// Its value as JSON; null empties the field.
    #[serde(borrow)]
    #[schemars(with = "serde_json::Value")]
    pub value: &'a RawValue,
}

/// A thing that goes into the basket or comes out of it.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Debug, Clone, Copy)]
pub struct Presence {
    /// The thing.
    pub item: Id,
}

/// A statement about a pair.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Debug, Clone, Copy)]
pub struct Related {
    /// One of the two.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// What is said about them.
    pub r#as: Relation,
}

/// Whether two things are the same.
#[derive(
    Deserialize, Serialize, schemars::JsonSchema, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord,
)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// They are the same thing, noted twice.
    Same,
    /// They are not, and it need not be asked again.
    NotSame,
    /// Nobody has decided.
    Open,
}

/// A step that is taken back.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Debug, Clone, Copy)]
pub struct TakenBack {
    /// The id of the step's first event.
    pub step: Id,
}

impl<'a> Body<'a> {
    /// Reads the content of an event of this kind. `None` where it makes no sense to this
    /// version; such an event is kept and does nothing.
    pub fn read(kind: Kind, body: &'a str) -> Option<Self> {
        match kind {
            Kind::Added(item) => Some(Self::Added(item, body)),
            Kind::Written(_) => {
                let write: Write<'a> = serde_json::from_str(body).ok()?;
                Field::named(&write.field)?;
                Some(Self::Written(write))
            }
            Kind::Removed | Kind::Restored => serde_json::from_str(body).ok().map(Self::Presence),
            Kind::Related => serde_json::from_str(body).ok().map(Self::Related),
            Kind::Offered => {
                let offer = serde_json::from_str(body).ok()?;
                Some(Self::Offered(Box::new(offer)))
            }
            Kind::Undone | Kind::Redone => serde_json::from_str(body).ok().map(Self::TakenBack),
            Kind::Erased | Kind::StockTaken | Kind::Unknown => None,
        }
    }
}
