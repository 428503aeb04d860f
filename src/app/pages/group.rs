//! A group opened large: when it met, what it talked about, who sat there, and what they said.

use super::reader::Reader;
use super::row::{Mark, Row};
use super::thing;
use crate::domain::field::Field;
use crate::domain::item::{Group, ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::say;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let Some(shown) = reader.view.read::<Group<'_>>(slot) else {
        return Vec::new();
    };
    let mut rows = thing::head(reader, slot, &Mark::None);
    rows.extend(thing::fields(reader, slot, &[Field::Name]));
    if reader.view.there(shown.theme).is_none() {
        rows.push(Row::heading(say!(reader.words, "show-without-theme")));
    }
    rows.extend(thing::notes_about(reader, slot));
    let mut notes = reader.view.naming::<Note<'_>>(slot);
    let own = |note: &Shown<Note<'_>>| note.group == Some(shown.id);
    notes.retain(own);
    let heading = reader.several(ItemKind::Note);
    rows.extend(thing::decided_and_said(reader, notes, &heading, false));
    rows
}
