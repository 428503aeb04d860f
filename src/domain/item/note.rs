//! What was said.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// One captured line.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Note<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// The words.
    #[serde(borrow)]
    pub text: Str<'a>,
    /// Idea, thought, suggestion, question, experience or decision.
    #[serde(borrow)]
    pub kind: Option<Str<'a>>,
    /// The theme it was said under.
    pub theme: Option<Id>,
    /// The group that said it.
    pub group: Option<Id>,
    /// The work session, from 1.
    pub round: Option<u8>,
    /// The life stages it is tagged with.
    #[serde(borrow)]
    pub stages: Vec<Str<'a>>,
    /// The thing it is about.
    pub about: Option<Id>,
    /// The measure a decision concerns.
    pub measure: Option<Id>,
    /// Who carries a decision out.
    #[serde(borrow)]
    pub responsible: Option<Str<'a>>,
    /// Until when.
    #[serde(borrow)]
    pub deadline: Option<Str<'a>>,
    /// Where a decision stands.
    #[serde(borrow)]
    pub status: Option<Str<'a>>,
}

impl<'a> Item<'a> for Note<'a> {
    const KIND: ItemKind = ItemKind::Note;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar
            .iter_mut()
            .chain(&mut self.theme)
            .chain(&mut self.group)
            .chain(&mut self.about)
            .chain(&mut self.measure)
            .for_each(each);
    }
}
