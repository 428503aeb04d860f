//! Questions for group work.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// A question that is raised for group work.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Theme<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// The question.
    #[serde(borrow)]
    pub question: Str<'a>,
    /// The participant who raised it.
    pub proposer: Option<Id>,
    /// Who raised it, in words.
    #[serde(borrow)]
    pub proposer_text: Option<Str<'a>>,
    /// The work session it is meant for, from 1.
    pub round: Option<u8>,
    /// Its number on the wall; it survives a merge.
    pub number: Option<u32>,
}

impl<'a> Item<'a> for Theme<'a> {
    const KIND: ItemKind = ItemKind::Theme;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar
            .iter_mut()
            .chain(&mut self.proposer)
            .for_each(each);
    }
}
