//! The pane of the notes: the last ones, or those around the chosen one.

use super::GroupRow;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::moment::Time;
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
        // From the chosen one to both sides, so that a long day costs no more than a short one.
        // All have to be met only where they are counted.
        let most = if only.is_some() {
            usize::MAX
        } else {
            WINDOW + 1
        };
        let [upto, after] = around(view, seminar, chosen, only);
        let upto: Vec<Slot> = upto.rev().take(most).collect();
        let after: Vec<Slot> = after.take(most).collect();
        pane.counted = only.map(|only| {
            let stray = chosen
                .is_some_and(|chosen| upto.first() == Some(&chosen) && !only.lets(view, chosen));
            upto.len() + after.len() - usize::from(stray)
        });
        let newer = after
            .len()
            .min((WINDOW / 2).max(WINDOW.saturating_sub(upto.len())));
        let older = upto.len().min(WINDOW - newer);
        pane.beyond = (upto.len() > older, after.len() > newer);
        let window = upto
            .iter()
            .take(older)
            .rev()
            .chain(after.iter().take(newer));
        pane.rows = window
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
        let [mut notes, _] = around(view, seminar, None, only);
        let slot = if newest {
            notes.next_back()
        } else {
            notes.next()
        };
        slot.map(|slot| view.log().id(slot))
    }

    fn row(&self, view: View<'_>, note: &Shown<Note<'_>>) -> NoteRow {
        // In which offset it was written makes no difference to the time of day here.
        let time = view.log().millis(note.slot).and_then(Time::from_millis);
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

/// The notes to be shown, oldest first: those up to the chosen one, and those after it; where none
/// is chosen, all are up to it. The chosen one stays where it is, also when it was just moved to
/// another theme: it goes when the cursor leaves it.
fn around(
    view: View<'_>,
    seminar: Option<Slot>,
    chosen: Option<Slot>,
    only: Option<Only>,
) -> [impl DoubleEndedIterator<Item = Slot>; 2] {
    let ours = move |&slot: &Slot| {
        (seminar.is_none() || view.seminar_of(slot) == seminar)
            && (Some(slot) == chosen || only.is_none_or(|only: Only| only.lets(view, slot)))
    };
    view.present_around(ItemKind::Note, chosen)
        .map(|notes| notes.filter(ours))
}
