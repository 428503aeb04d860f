//! Groups at their tables.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind, once};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// A table with one theme in one work session.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Group<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// What it is called.
    #[serde(borrow)]
    pub name: Str<'a>,
    /// The work session, from 1.
    pub round: Option<u8>,
    /// What it talks about.
    pub theme: Option<Id>,
    /// Who sits at it.
    pub participants: Vec<Id>,
}

impl<'a> Item<'a> for Group<'a> {
    const KIND: ItemKind = ItemKind::Group;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar
            .iter_mut()
            .chain(&mut self.theme)
            .chain(&mut self.participants)
            .for_each(each);
    }

    fn once(&mut self) {
        once(&mut self.participants);
    }
}
