//! What belongs to one seminar, or to none.

use std::collections::HashMap;

use crate::domain::gaps::Gap;
use crate::domain::id::Id;
use crate::domain::item::{
    Acceptance, Finding, Group, Item, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};
use crate::i18n::{Labels, Words};

/// What belongs to one seminar, or to none. Things that were noted several times stand here once;
/// the others of them are the twins.
pub(in crate::report) struct Part<'a> {
    pub(in crate::report) seminar: Option<Shown<Seminar<'a>>>,
    pub(in crate::report) labels: Labels<'a>,
    pub(in crate::report) sources: Vec<Shown<Source<'a>>>,
    pub(in crate::report) findings: Vec<Shown<Finding<'a>>>,
    pub(in crate::report) measures: Vec<Shown<Measure<'a>>>,
    /// By number.
    pub(in crate::report) themes: Vec<Shown<Theme<'a>>>,
    pub(in crate::report) participants: Vec<Shown<Participant<'a>>>,
    pub(in crate::report) groups: Vec<Shown<Group<'a>>>,
    pub(in crate::report) notes: Vec<Shown<Note<'a>>>,
    pub(in crate::report) acceptances: Vec<Shown<Acceptance<'a>>>,
    /// What is shown under another thing.
    pub(in crate::report) twins: Vec<Twin>,
    /// What was removed.
    pub(in crate::report) basket: Vec<Slot>,
    pub(in crate::report) gaps: Vec<Gap>,
    /// The numbers of themes as people say them; those of twins, too.
    pub(in crate::report) numbers: HashMap<Id, String>,
    /// The themes with the numbers they were given, twins included.
    pub(super) counted: Vec<(u32, Slot)>,
}

/// A thing that is shown under another, since somebody said that they are the same.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct Twin {
    pub(in crate::report) id: Id,
    pub(in crate::report) slot: Slot,
    pub(in crate::report) kind: ItemKind,
    /// The one it is shown under.
    pub(in crate::report) first: Id,
}

impl Twin {
    pub(super) fn of<'a, T: Item<'a>>(shown: &Shown<T>, first: Id) -> Self {
        Self {
            id: shown.id,
            slot: shown.slot,
            kind: T::KIND,
            first,
        }
    }
}

impl<'a> Part<'a> {
    pub(super) fn new(
        view: View<'a>,
        seminar: Option<Shown<Seminar<'a>>>,
        words: &'a Words,
    ) -> Self {
        let slot = seminar.as_ref().map(|shown| shown.slot);
        Self {
            labels: Labels::of(view, slot, words),
            seminar,
            sources: Vec::new(),
            findings: Vec::new(),
            measures: Vec::new(),
            themes: Vec::new(),
            participants: Vec::new(),
            groups: Vec::new(),
            notes: Vec::new(),
            acceptances: Vec::new(),
            twins: Vec::new(),
            basket: Vec::new(),
            gaps: Vec::new(),
            numbers: HashMap::new(),
            counted: Vec::new(),
        }
    }

    /// Whether nothing belongs here at all.
    pub(super) const fn is_empty(&self) -> bool {
        self.seminar.is_none()
            && self.sources.is_empty()
            && self.findings.is_empty()
            && self.measures.is_empty()
            && self.themes.is_empty()
            && self.participants.is_empty()
            && self.groups.is_empty()
            && self.notes.is_empty()
            && self.acceptances.is_empty()
            && self.twins.is_empty()
            && self.basket.is_empty()
    }

    /// Everything that stands here with fields that may hold several versions: where it is, and
    /// whether it does.
    pub(in crate::report) fn everything(&self) -> impl Iterator<Item = (Slot, Id, bool)> + '_ {
        fn each<T>(shelf: &[Shown<T>]) -> impl Iterator<Item = (Slot, Id, bool)> + '_ {
            shelf.iter().map(|shown| {
                let to_look_at = !shown.conflicts.is_empty() || shown.mark.is_some();
                (shown.slot, shown.id, to_look_at)
            })
        }
        let seminar = self.seminar.as_ref();
        each(seminar.map_or(&[], std::slice::from_ref))
            .chain(each(&self.sources))
            .chain(each(&self.findings))
            .chain(each(&self.measures))
            .chain(each(&self.themes))
            .chain(each(&self.participants))
            .chain(each(&self.groups))
            .chain(each(&self.notes))
            .chain(each(&self.acceptances))
    }

    /// What a theme is called, with its number: "3: …".
    pub(in crate::report) fn number(&self, theme: Id) -> &str {
        self.numbers.get(&theme).map_or("", String::as_str)
    }
}
