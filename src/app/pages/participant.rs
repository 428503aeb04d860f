//! Somebody who was present, opened large: where they sat, and what they raised.

use super::lines::section;
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{lines, thing};
use crate::domain::item::{Group, ItemKind, Theme};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::say;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let id = reader.view.log().id(slot);
    let mut rows = thing::head(reader, slot, &Mark::None);
    rows.extend(thing::fields(reader, slot, &[]));
    let groups = reader.view.naming::<Group<'_>>(slot);
    let sat = |group: &&Shown<Group<'_>>| group.participants.contains(&id);
    let groups = groups.iter().filter(sat);
    let groups: Vec<Row> = groups.map(|group| lines::group(reader, group)).collect();
    if groups.is_empty() {
        rows.push(Row::heading(say!(reader.words, "page-without-group")));
    }
    rows.extend(section(&reader.several(ItemKind::Group), groups));
    let themes = reader.view.naming::<Theme<'_>>(slot);
    let raised = themes.iter().filter(|theme| theme.proposer == Some(id));
    let raised = raised.map(|theme| lines::theme(reader, theme)).collect();
    rows.extend(section(&say!(reader.words, "page-raised"), raised));
    rows.extend(thing::notes_about(reader, slot));
    rows
}
