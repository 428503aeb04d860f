//! The bones that every format shares: which level a heading has, and where a thing stands.

use std::collections::HashMap;

use super::{Report, Section, Text};
use crate::domain::id::Id;

/// What stands where there are no words: a heading nobody can see cannot be found either.
pub(super) const NOTHING: &str = "–";

/// The sections with the level their heading gets: from 2 on, and never more than one below the
/// heading before.
pub(super) fn outline(report: &Report) -> impl Iterator<Item = (u8, &Section)> {
    let mut before = 1;
    report.sections.iter().map(move |section| {
        before = section.level.clamp(2, before + 1);
        (before, section)
    })
}

/// The thing that a section is about.
pub(super) fn about(section: &Section) -> Option<Id> {
    section.id.or(section.heading.id)
}

/// Whether somebody would see nothing of a text.
pub(super) fn is_blank(text: &Text) -> bool {
    text.pieces.iter().all(|piece| piece.text.trim().is_empty())
}

/// The things that stand in a report: a link leads to one of them or is none, and each has one
/// anchor, where it stands first.
pub(super) struct Anchors(HashMap<Id, bool>);

impl Anchors {
    /// Those of a report, none of them set yet.
    pub(super) fn of(report: &Report) -> Self {
        Self(report.ids().into_iter().map(|id| (id, false)).collect())
    }

    /// The id, where the report has a place for it.
    pub(super) fn target(&self, id: Option<Id>) -> Option<Id> {
        id.filter(|id| self.0.contains_key(id))
    }

    /// The id, the first time it is asked for.
    pub(super) fn set(&mut self, id: Option<Id>) -> Option<Id> {
        id.filter(|id| !self.0.insert(*id, true).unwrap_or(false))
    }
}
