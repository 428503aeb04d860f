//! What a page is read with: the state, the words, and what the seminar calls things.

use chrono::NaiveDate;

use super::row::Row;
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Participant, Seminar};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, Standing, View};
use crate::domain::themes::{Numbered, numbered};
use crate::i18n::{Labels, Vocabulary, Words, capitalised, moment};
use crate::say;

/// What a page is read with.
pub(super) struct Reader<'a> {
    /// What may be shown.
    pub(super) view: View<'a>,
    /// The language.
    pub(super) words: &'a Words,
    /// What this seminar calls its stages, levels and verdicts.
    pub(super) labels: Labels<'a>,
    /// The seminar whose things are shown.
    pub(super) seminar: Option<Slot>,
    /// Its themes, by number.
    pub(super) themes: Vec<Numbered>,
    /// The same state with what is private, to count what is folded.
    all: View<'a>,
    day: Option<NaiveDate>,
}

impl<'a> Reader<'a> {
    /// Reads for the seminar of a thing, or for the one on the desk.
    pub(super) fn new(desk: &'a Desk, words: &'a Words, thing: Option<Id>) -> Self {
        let view = desk.view();
        let of_thing = thing
            .and_then(|id| view.find(id))
            .and_then(|slot| view.seminar_of(slot));
        let seminar = of_thing.or_else(|| desk.seminar());
        Self::of_moment((view, desk.whole()), seminar, words)
    }

    /// Reads a seminar as it is in a view, and in the same with what is private.
    pub(super) fn of_moment(
        (view, all): (View<'a>, View<'a>),
        seminar: Option<Slot>,
        words: &'a Words,
    ) -> Self {
        let day = seminar
            .and_then(|slot| view.read::<Seminar<'_>>(slot))
            .and_then(|shown| shown.date.as_deref()?.parse().ok());
        Self {
            view,
            words,
            labels: Labels::of(view, seminar, words),
            seminar,
            themes: numbered(view, seminar),
            all,
            day,
        }
    }

    /// Whether a thing belongs to the seminar that is shown.
    pub(super) fn ours(&self, slot: Slot) -> bool {
        self.seminar.is_none() || self.view.seminar_of(slot) == self.seminar
    }

    /// The name of a field.
    pub(super) fn field(&self, field: Field) -> String {
        self.words.label(Vocabulary::Field, field.name())
    }

    /// The word for one of a kind of things, with a capital letter.
    pub(super) fn one(&self, kind: ItemKind) -> String {
        capitalised(&self.words.label(Vocabulary::Thing, kind.name()))
    }

    /// The word for several of a kind of things, with a capital letter.
    pub(super) fn several(&self, kind: ItemKind) -> String {
        capitalised(&self.words.label(Vocabulary::Things, kind.name()))
    }

    /// What a thing is called; where it has no name, what it is.
    pub(super) fn name(&self, slot: Slot) -> String {
        let kind = self.view.item_kind(slot);
        let name = match kind {
            Some(ItemKind::Participant) => self
                .view
                .read::<Participant<'_>>(slot)
                .map(|shown| who(&shown))
                .unwrap_or_default(),
            _ => self.view.headline(slot),
        };
        match kind {
            Some(kind) if name.is_empty() => self.one(kind),
            _ => name,
        }
    }

    /// A work session, in words.
    pub(super) fn round(&self, number: u8) -> String {
        format!("{} {number}", self.words.label(Vocabulary::Thing, "round"))
    }

    /// The heading of a work session; [`u8::MAX`] is none.
    pub(super) fn round_heading(&self, number: u8) -> String {
        if number == u8::MAX {
            return say!(self.words, "page-without-round");
        }
        capitalised(&self.round(number))
    }

    /// The heading of gaps.
    pub(super) fn gaps_heading(&self) -> String {
        capitalised(&self.words.label(Vocabulary::Things, "gap"))
    }

    /// The word for a stage of life.
    pub(super) fn stage_word(&self) -> String {
        capitalised(&self.words.label(Vocabulary::Thing, "stage"))
    }

    /// When a thing was added.
    pub(super) fn time(&self, slot: Slot) -> String {
        self.view
            .log()
            .time(slot)
            .map(|at| moment(self.words.lang(), at, self.day))
            .unwrap_or_default()
    }

    /// "tema 3" for a theme that is there.
    pub(super) fn theme_short(&self, theme: Option<Id>) -> Option<String> {
        let slot = self.view.there(theme)?;
        let found = self.themes.iter().find(|one| one.slot == slot)?;
        Some(say!(
            self.words,
            "theme-short",
            number = found.number.clone()
        ))
    }

    /// What is to be seen of a reference to something that is not there: it lies in the basket,
    /// it has not arrived, or it is private.
    pub(super) fn absent(&self, id: Id) -> Row {
        let slot = self.view.find(id);
        match slot.map(|slot| (slot, self.view.standing(slot))) {
            Some((slot, Standing::InBasket(_))) => Row::thing(id, self.name(slot)).saying(
                format!("  {}", say!(self.words, "page-in-basket")),
                Meaning::Quiet,
            ),
            _ => Row::quiet(say!(self.words, "log-not-here")),
        }
    }

    /// How much is folded about a thing: private things that name it, and its private name.
    pub(super) fn folded(&self, slot: Slot) -> usize {
        if self.view.shows_private() {
            return 0;
        }
        let private = |thing: Slot| self.view.log().is_private(thing);
        let notes = self.all.naming::<crate::domain::item::Note<'_>>(slot);
        let notes = notes.iter().filter(|note| private(note.slot)).count();
        let named = self
            .all
            .read::<Participant<'_>>(slot)
            .is_some_and(|shown| shown.name.is_some());
        notes + usize::from(named)
    }
}

/// Role and service of somebody who was present, and the name where it is shown.
pub(super) fn who(one: &Shown<Participant<'_>>) -> String {
    let parts = [&one.name, &one.role, &one.organisation];
    let parts: Vec<&str> = parts
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect();
    parts.join(", ")
}
