//! Knowledge: sources and what they say.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// Where knowledge comes from: a survey, a register, or what people have seen.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Source<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// What it is called.
    #[serde(borrow)]
    pub name: Str<'a>,
    /// What sort of source it is.
    #[serde(borrow)]
    pub kind: Option<Str<'a>>,
    /// Who publishes it.
    #[serde(borrow)]
    pub owner: Option<Str<'a>>,
    /// The time it speaks of.
    #[serde(borrow)]
    pub period: Option<Str<'a>>,
    /// Where it can be found.
    #[serde(borrow)]
    pub link: Option<Str<'a>>,
    /// The table in a statistics bank.
    #[serde(borrow)]
    pub table: Option<Str<'a>>,
    /// When it was fetched.
    #[serde(borrow)]
    pub retrieved: Option<Str<'a>>,
    /// What one should know when reading it.
    #[serde(borrow)]
    pub note: Option<Str<'a>>,
}

impl<'a> Item<'a> for Source<'a> {
    const KIND: ItemKind = ItemKind::Source;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar.iter_mut().for_each(each);
    }
}

/// One statement or figure from a source.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Finding<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// The source that says so.
    pub source: Option<Id>,
    /// What it says.
    #[serde(borrow)]
    pub text: Str<'a>,
    /// The life stages it is about, by id.
    #[serde(borrow)]
    pub stages: Vec<Str<'a>>,
    /// The figure: a decimal string, its unit in `unit`.
    #[serde(borrow)]
    pub value: Option<Str<'a>>,
    /// Why there is no figure.
    #[serde(borrow)]
    pub missing: Option<Str<'a>>,
    /// The unit of the figure, "%" or words.
    #[serde(borrow)]
    pub unit: Option<Str<'a>>,
    /// The year or years of the figure.
    #[serde(borrow)]
    pub period: Option<Str<'a>>,
    /// The same figure elsewhere.
    #[serde(borrow)]
    pub comparisons: Vec<Comparison<'a>>,
    /// The same figure over time.
    #[serde(borrow)]
    pub series: Vec<Point<'a>>,
    /// `challenge` or `resource`.
    #[serde(borrow)]
    pub polarity: Option<Str<'a>>,
    /// `a` to `f`, of the regulation on overview of public health, § 3.
    #[serde(borrow)]
    pub category: Option<Str<'a>>,
    /// What may lie behind it.
    #[serde(borrow)]
    pub causes: Option<Str<'a>>,
    /// What may come of it.
    #[serde(borrow)]
    pub consequences: Option<Str<'a>>,
    /// What speaks against reading too much into it.
    #[serde(borrow)]
    pub caution: Option<Str<'a>>,
}

impl<'a> Item<'a> for Finding<'a> {
    const KIND: ItemKind = ItemKind::Finding;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar
            .iter_mut()
            .chain(&mut self.source)
            .for_each(each);
    }
}

/// The same figure somewhere else.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Comparison<'a> {
    /// County, country or another place.
    #[serde(borrow)]
    pub area: Str<'a>,
    /// The figure there, as a decimal string.
    #[serde(borrow)]
    pub value: Str<'a>,
}

/// The same figure at another time.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Point<'a> {
    /// The year or years.
    #[serde(borrow)]
    pub period: Str<'a>,
    /// The figure then, as a decimal string.
    #[serde(borrow)]
    pub value: Str<'a>,
}
