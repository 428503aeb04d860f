//! A source opened large: where it comes from, and what it says.

use super::lines::section;
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{lines, thing};
use crate::domain::field::Field;
use crate::domain::item::{Finding, ItemKind};
use crate::domain::log::Slot;
use crate::domain::state::Shown;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let mut rows = thing::head(reader, slot, &Mark::None);
    rows.extend(thing::fields(reader, slot, &[Field::Name]));
    let id = Some(reader.view.log().id(slot));
    let findings = reader.view.naming::<Finding<'_>>(slot);
    let own = |finding: &&Shown<Finding<'_>>| finding.source == id;
    let findings = findings.iter().filter(own);
    let findings = findings.map(|finding| lines::finding(reader, finding, false));
    let heading = reader.several(ItemKind::Finding);
    rows.extend(section(&heading, findings.collect()));
    rows.extend(thing::judged_by(reader, slot));
    rows.extend(thing::notes_about(reader, slot));
    rows
}
