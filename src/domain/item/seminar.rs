//! The seminar itself.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind, Label};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// One day in one municipality, or in several.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Seminar<'a> {
    /// What it is called.
    #[serde(borrow)]
    pub title: Option<Str<'a>>,
    /// Four digits, as text.
    #[serde(borrow)]
    pub municipality: Option<Str<'a>>,
    /// The day, `YYYY-MM-DD`.
    #[serde(borrow)]
    pub date: Option<Str<'a>>,
    /// Where it is held.
    #[serde(borrow)]
    pub place: Option<Str<'a>>,
    /// The language of its documents: nb, nn or en.
    #[serde(borrow)]
    pub lang: Option<Str<'a>>,
    /// The deep-dive the municipality has chosen.
    #[serde(borrow)]
    pub focus: Option<Str<'a>>,
    /// What the day is for.
    #[serde(borrow)]
    pub goals: Vec<Str<'a>>,
    /// The series of gatherings it belongs to.
    #[serde(borrow)]
    pub series: Option<Str<'a>>,
    /// The seminar it was made from.
    pub origin: Option<Id>,
    /// The moment of that seminar as which it began, RFC 3339: it is a fork then. Without it, it
    /// carries on from that seminar.
    #[serde(borrow)]
    pub origin_at: Option<Str<'a>>,
    /// The life stages, where they were edited.
    #[serde(borrow)]
    pub stages: Option<Vec<Label<'a>>>,
    /// The prevention levels, where they were edited.
    #[serde(borrow)]
    pub levels: Option<Vec<Label<'a>>>,
    /// The verdict words, where they were edited.
    #[serde(borrow)]
    pub verdicts: Option<Vec<Label<'a>>>,
}

impl<'a> Item<'a> for Seminar<'a> {
    const KIND: ItemKind = ItemKind::Seminar;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.origin.iter_mut().for_each(each);
    }
}
