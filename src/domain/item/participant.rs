//! Who was in the room.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// Someone who was present: a role and a service. A personal name is a private event of its own.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Participant<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// What they do.
    #[serde(borrow)]
    pub role: Option<Str<'a>>,
    /// The service or organisation they come from.
    #[serde(borrow)]
    pub organisation: Option<Str<'a>>,
    /// Their name; never public.
    #[serde(borrow)]
    pub name: Option<Str<'a>>,
}

impl<'a> Item<'a> for Participant<'a> {
    const KIND: ItemKind = ItemKind::Participant;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar.iter_mut().for_each(each);
    }
}
