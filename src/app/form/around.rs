//! What a form is filled in from.

use crate::domain::id::Id;
use crate::domain::item::Seminar;
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::i18n::Words;

/// What is there while a form is filled in: the state, the seminar it is about, the language.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The state; none on the first screen, where no seminar is open.
    pub view: Option<View<'a>>,
    /// The seminar on the desk.
    pub seminar: Option<Slot>,
    /// The language.
    pub words: &'a Words,
}

impl<'a> Around<'a> {
    /// Nothing but a language: the first screen.
    pub const fn nothing(words: &'a Words) -> Self {
        Self {
            view: None,
            seminar: None,
            words,
        }
    }

    /// The same, about the seminar that a thing belongs to.
    #[must_use]
    pub fn about(self, item: Option<Id>) -> Self {
        let seminar = self.slot(item).and_then(|slot| self.view?.seminar_of(slot));
        Self {
            seminar: seminar.or(self.seminar),
            ..self
        }
    }

    /// The slot of a thing that is there.
    pub fn slot(&self, item: Option<Id>) -> Option<Slot> {
        self.view?.find(item?)
    }

    /// The fields of the seminar.
    pub fn seminar_fields(&self) -> Seminar<'a> {
        let shown = self
            .seminar
            .and_then(|slot| self.view?.read::<Seminar<'a>>(slot));
        shown.map(|shown| shown.fields).unwrap_or_default()
    }
}
