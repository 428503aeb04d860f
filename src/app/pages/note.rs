//! A note opened large: every word of it, and where it belongs.

use super::reader::Reader;
use super::row::{Mark, Row};
use super::thing;
use crate::domain::field::Field;
use crate::domain::item::Note;
use crate::domain::log::Slot;
use crate::say;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let Some(shown) = reader.view.read::<Note<'_>>(slot) else {
        return Vec::new();
    };
    let kind = shown.kind.as_deref().unwrap_or("thought");
    let mut rows = thing::head(reader, slot, &Mark::Note(kind.to_owned()));
    rows.push(Row::space());
    let time = reader.time(slot);
    rows.push(Row::field(say!(reader.words, "page-time"), time));
    rows.extend(super::fields::rows(reader, slot, &[Field::Text]));
    if reader.view.there(shown.theme).is_none() {
        rows.push(Row::heading(say!(reader.words, "show-without-theme")));
    }
    rows.extend(thing::judged_by(reader, slot));
    rows.extend(thing::notes_about(reader, slot));
    rows
}
