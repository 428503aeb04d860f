//! The pane of the notes: the last ones, or those around the chosen one.

use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};
use crate::domain::themes::{Numbered, numbered};

/// The notes that are on the screen.
#[derive(Clone, Debug, Default)]
pub struct NotesPane {
    /// Them, oldest first.
    pub rows: Vec<NoteRow>,
    /// How many notes are private and therefore folded.
    pub private: usize,
    /// The themes, by number.
    pub themes: Vec<Numbered>,
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
    /// The number of its theme, where it has one that is there.
    pub theme: Option<String>,
}

/// How many notes are read at most: more than any screen has lines.
const WINDOW: usize = 120;

impl NotesPane {
    /// Reads the notes of a seminar around the chosen one, or the last ones.
    pub fn read(view: View<'_>, seminar: Option<Slot>, chosen: Option<Id>) -> Self {
        let themes = numbered(view, seminar);
        let mut pane = Self {
            themes,
            ..Self::default()
        };
        let chosen = view.there(chosen);
        let mut after_chosen = 0;
        let mut rows = Vec::new();
        // From the newest backwards, so that a long day costs no more than a short one.
        for slot in view.present(ItemKind::Note).rev() {
            let met = chosen.is_none_or(|chosen| view.log().rank(slot) <= view.log().rank(chosen));
            if met {
                after_chosen += 1;
            } else if rows.len() >= WINDOW / 2 {
                rows.remove(0);
            }
            if seminar.is_none() || view.seminar_of(slot) == seminar {
                rows.extend(
                    view.read::<Note<'_>>(slot)
                        .map(|note| pane.row(view, &note)),
                );
            }
            if met && (after_chosen > WINDOW / 2 && rows.len() >= WINDOW) {
                break;
            }
        }
        rows.reverse();
        pane.rows = rows;
        pane.private = view.folded(ItemKind::Note);
        pane
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
            time: time
                .map(|time| time.date_time().format("%H:%M").to_string())
                .unwrap_or_default(),
            kind: note
                .kind
                .as_ref()
                .map_or("thought", |kind| kind.as_str())
                .to_owned(),
            text: note.text.to_string(),
            theme: numbered.map(|numbered| numbered.number.clone()),
        }
    }
}
