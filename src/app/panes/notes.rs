//! The pane of the notes: the last ones, or those around the chosen one.

use super::GroupRow;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};
use crate::domain::themes::{Numbered, numbered};
use crate::i18n::time_of_day;

/// The notes that are on the screen.
#[derive(Clone, Debug, Default)]
pub struct NotesPane {
    /// Them, oldest first.
    pub rows: Vec<NoteRow>,
    /// Whether there are older ones than these, and newer ones.
    pub beyond: (bool, bool),
    /// How many there are in all, where only those of one theme or group are shown.
    pub counted: Option<usize>,
    /// How many notes are private and therefore folded.
    pub private: usize,
    /// The themes, by number.
    pub themes: Vec<Numbered>,
    /// The groups, by work session.
    pub groups: Vec<GroupRow>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteRow {
    /// The note.
    pub id: Id,
    /// When it was taken, `10:38`.
    pub time: String,
    /// The kind of note.
    pub kind: String,
    /// The words.
    pub text: String,
    /// Whether it is private, and shown until the next key.
    pub private: bool,
    /// The number of its theme, where it has one that is there.
    pub theme: Option<String>,
    /// The group that said it.
    pub group: Option<Id>,
}

/// Which notes are shown, where not all are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Only {
    /// Those of this theme.
    pub theme: Option<Id>,
    /// Those of this group. Without theme and group: those that have no theme.
    pub group: Option<Id>,
}

impl Only {
    fn lets(self, view: View<'_>, note: Slot) -> bool {
        let (theme, group) = (view.there(self.theme), view.there(self.group));
        view.read::<Note<'_>>(note).is_some_and(|note| {
            let any_theme = theme.is_none() && group.is_some();
            (any_theme || view.there(note.theme) == theme)
                && (group.is_none() || view.there(note.group) == group)
        })
    }
}

/// How many notes are read at most: more than any screen has lines.
const WINDOW: usize = 120;

impl NotesPane {
    /// Reads the notes of a seminar around the chosen one, or the last ones.
    pub fn read(
        view: View<'_>,
        seminar: Option<Slot>,
        chosen: Option<Id>,
        only: Option<Only>,
    ) -> Self {
        let mut pane = Self {
            themes: numbered(view, seminar),
            groups: GroupRow::all(view, seminar),
            private: view.folded(ItemKind::Note),
            ..Self::default()
        };
        let chosen = view.there(chosen);
        let mut slots = Vec::new();
        // From the newest backwards, so that a long day costs no more than a short one. All have
        // to be met only where they are counted.
        let mut after_chosen = 0;
        let mut met = chosen.is_none();
        for slot in shown(view, seminar, chosen, only) {
            slots.push(slot);
            met |= chosen.is_some_and(|chosen| view.log().rank(slot) <= view.log().rank(chosen));
            after_chosen += usize::from(met);
            if only.is_none() && after_chosen > WINDOW / 2 && slots.len() > WINDOW {
                break;
            }
        }
        pane.counted = only.map(|only| {
            let strays = slots.iter().filter(|&&slot| Some(slot) == chosen);
            slots.len() - strays.filter(|&&slot| !only.lets(view, slot)).count()
        });
        // Where the chosen one stands, counted from the newest.
        let at = slots.len() - after_chosen;
        let from = at
            .saturating_sub(WINDOW / 2)
            .min(slots.len().saturating_sub(WINDOW));
        let window = slots.iter().skip(from).take(WINDOW);
        pane.beyond = (slots.len() > from + WINDOW, from > 0);
        pane.rows = window
            .rev()
            .filter_map(|&slot| Some(pane.row(view, &view.read::<Note<'_>>(slot)?)))
            .collect();
        pane
    }

    /// The oldest of the notes that are shown, or the newest.
    pub fn end(
        view: View<'_>,
        seminar: Option<Slot>,
        only: Option<Only>,
        newest: bool,
    ) -> Option<Id> {
        let mut newest_first = shown(view, seminar, None, only);
        let slot = if newest {
            newest_first.next()
        } else {
            newest_first.last()
        };
        slot.map(|slot| view.log().id(slot))
    }

    fn row(&self, view: View<'_>, note: &Shown<Note<'_>>) -> NoteRow {
        let time = view.log().time(note.slot);
        let theme = view.there(note.theme);
        let numbered = self
            .themes
            .iter()
            .find(|numbered| Some(numbered.slot) == theme);
        NoteRow {
            id: note.id,
            time: time.map(time_of_day).unwrap_or_default(),
            kind: note
                .kind
                .as_ref()
                .map_or("thought", |kind| kind.as_str())
                .to_owned(),
            text: note.text.to_string(),
            private: view.log().is_private(note.slot),
            theme: numbered.map(|numbered| numbered.number.clone()),
            group: view.there(note.group).and(note.group),
        }
    }
}

/// The notes to be shown, the newest first. The chosen one stays where it is, also when it was
/// just moved to another theme: it goes when the cursor leaves it.
fn shown(
    view: View<'_>,
    seminar: Option<Slot>,
    chosen: Option<Slot>,
    only: Option<Only>,
) -> impl Iterator<Item = Slot> {
    let lets =
        move |slot| Some(slot) == chosen || only.is_none_or(|only: Only| only.lets(view, slot));
    view.present(ItemKind::Note)
        .rev()
        .filter(move |&slot| seminar.is_none() || view.seminar_of(slot) == seminar)
        .filter(move |&slot| lets(slot))
}
