//! The kinds of events and their names in the file.

use crate::domain::item::ItemKind;

/// What kind of thing happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Kind {
    /// A thing was added: its id is the event's.
    Added(ItemKind),
    /// A field of a thing got a value.
    Written(Written),
    /// A thing was put in the basket.
    Removed,
    /// A thing was taken out of the basket.
    Restored,
    /// Something was said about whether two things are the same.
    Related,
    /// A step was taken back.
    Undone,
    /// The taking back of a step was taken back.
    Redone,
    /// The last seminar has left something open, and this one is offered it.
    Offered,
    /// Things were erased for good, in this file.
    Erased,
    /// It was noted what a municipality's running file holds ([`crate::domain::stock`]).
    StockTaken,
    /// A kind that this version does not know, or content that makes no sense: kept, without
    /// effect.
    Unknown,
}

/// What a write means. All of them set one field; the name is for the people who read the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Written {
    /// Any field.
    Edited,
    /// Where a measure stands in the grid.
    Placed,
    /// The room's verdict on a measure.
    Judged,
    /// The personal name of a participant: always private.
    Named,
}

use ItemKind::{Acceptance, Finding, Group, Measure, Note, Participant, Seminar, Source, Theme};

const NAMES: &[(&str, Kind)] = &[
    ("note_taken", Kind::Added(Note)),
    ("measure_added", Kind::Added(Measure)),
    ("finding_added", Kind::Added(Finding)),
    ("verdict_given", Kind::Written(Written::Judged)),
    ("edited", Kind::Written(Written::Edited)),
    ("measure_placed", Kind::Written(Written::Placed)),
    ("source_added", Kind::Added(Source)),
    ("theme_proposed", Kind::Added(Theme)),
    ("participant_added", Kind::Added(Participant)),
    ("name_given", Kind::Written(Written::Named)),
    ("group_formed", Kind::Added(Group)),
    ("gap_accepted", Kind::Added(Acceptance)),
    ("seminar_added", Kind::Added(Seminar)),
    ("removed", Kind::Removed),
    ("restored", Kind::Restored),
    ("related", Kind::Related),
    ("undone", Kind::Undone),
    ("redone", Kind::Redone),
    ("offered", Kind::Offered),
    ("erased", Kind::Erased),
    ("stock_taken", Kind::StockTaken),
];

impl Kind {
    /// The kind with this name in the file.
    pub fn named(name: &str) -> Self {
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(Self::Unknown, |(_, kind)| *kind)
    }

    /// Its name in the file; an unknown kind has none of its own.
    pub fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("unknown", |(name, _)| *name)
    }

    /// Every kind this version knows, by name.
    pub fn all() -> impl Iterator<Item = (&'static str, Self)> {
        NAMES.iter().copied()
    }

    /// Whether it takes a step back, or takes back the taking back.
    pub const fn is_undo_or_redo(self) -> bool {
        matches!(self, Self::Undone | Self::Redone)
    }
}
