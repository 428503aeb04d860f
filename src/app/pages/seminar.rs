//! The seminar opened large: what the day is, the words it uses, and how much there is of
//! everything.

use super::reader::Reader;
use super::row::{Mark, Row};
use super::{fields, thing};
use crate::domain::field::Field;
use crate::domain::gaps::labels;
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::log::Slot;

/// The words of a seminar: its own, or those that every seminar starts with.
const LABELS: [Field; 3] = [Field::Stages, Field::Levels, Field::Verdicts];

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let Some(shown) = reader.view.read::<Seminar<'_>>(slot) else {
        return Vec::new();
    };
    let mut rows = thing::head(reader, slot, &Mark::None);
    let [stages, levels, verdicts] = LABELS;
    let apart = [Field::Title, stages, levels, verdicts];
    rows.extend(thing::fields(reader, slot, &apart));
    for field in LABELS {
        let names = fields::names(reader, field, &labels(&shown, field));
        rows.push(Row::field(reader.field(field), names));
    }
    rows.push(Row::space());
    for kind in [
        ItemKind::Source,
        ItemKind::Finding,
        ItemKind::Measure,
        ItemKind::Theme,
        ItemKind::Group,
        ItemKind::Participant,
        ItemKind::Note,
    ] {
        let things = reader.view.present(kind);
        let count = things.filter(|&thing| reader.ours(thing)).count();
        rows.push(Row::field(reader.several(kind), count.to_string()));
    }
    rows
}
