//! A theme opened large: who raised it, who talked about it in which work session, what was
//! decided and what was said.

use std::collections::BTreeMap;

use super::lines::section;
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{lines, thing};
use crate::domain::field::{Field, NOTE_KINDS};
use crate::domain::id::Id;
use crate::domain::item::{Group, ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::i18n::Vocabulary;
use crate::say;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let id = Some(reader.view.log().id(slot));
    let mut groups = reader.view.naming::<Group<'_>>(slot);
    groups.retain(|group| group.theme == id);
    let mut notes = reader.view.naming::<Note<'_>>(slot);
    notes.retain(|note| note.theme == id);
    let mut rows = thing::head(reader, slot, &Mark::None);
    rows.extend(thing::fields(
        reader,
        slot,
        &[Field::Question, Field::Number],
    ));
    rows.extend(said_here(reader, &notes));
    rows.extend(sessions(reader, &groups));
    let (decided, said): (Vec<_>, Vec<_>) = notes.into_iter().partition(thing::is_decision);
    let decided = decided.iter().map(|note| lines::note(reader, note, false));
    rows.extend(section(
        &say!(reader.words, "page-decisions"),
        decided.collect(),
    ));
    rows.extend(notes_by_group(reader, &groups, &said));
    rows.extend(thing::notes_about(reader, slot));
    rows
}

/// How many notes of each kind there are.
fn said_here(reader: &Reader<'_>, notes: &[Shown<Note<'_>>]) -> Option<Row> {
    let kind =
        |note: &Shown<Note<'_>>, kind: &str| note.kind.as_deref().unwrap_or("thought") == kind;
    let counts = NOTE_KINDS.iter().filter_map(|id| {
        let count = notes.iter().filter(|note| kind(note, id)).count();
        let word = reader.words.label(Vocabulary::NoteKind, id);
        (count > 0).then(|| format!("{count} {word}"))
    });
    let counts: Vec<String> = counts.collect();
    let label = reader.several(ItemKind::Note);
    (!counts.is_empty()).then(|| Row::field(label, counts.join(" · ")))
}

/// The groups of each work session, and who sat in them.
fn sessions(reader: &Reader<'_>, groups: &[Shown<Group<'_>>]) -> Vec<Row> {
    if groups.is_empty() {
        return vec![Row::heading(say!(reader.words, "page-without-group"))];
    }
    let mut by_round: BTreeMap<u8, Vec<&Shown<Group<'_>>>> = BTreeMap::new();
    for group in groups {
        by_round
            .entry(group.round.unwrap_or(u8::MAX))
            .or_default()
            .push(group);
    }
    let mut rows = Vec::new();
    for (round, groups) in by_round {
        rows.push(Row::heading(reader.round_heading(round)));
        for group in groups {
            rows.extend(lines::table(reader, group, false));
        }
    }
    rows
}

/// The notes, those of each group under its name, in the order of the work sessions.
fn notes_by_group(
    reader: &Reader<'_>,
    groups: &[Shown<Group<'_>>],
    notes: &[Shown<Note<'_>>],
) -> Vec<Row> {
    let view = reader.view;
    // Groups in the order in which they were added; notes without one come last in their round.
    let mut filed: BTreeMap<(u8, usize, Option<Id>), Vec<Row>> = BTreeMap::new();
    for note in notes {
        let group = view.there(note.group).map(|slot| view.log().id(slot));
        let nth = groups.iter().position(|one| Some(one.id) == group);
        let of_group = nth
            .and_then(|nth| groups.get(nth))
            .and_then(|group| group.round);
        let round = note.round.or(of_group).unwrap_or(u8::MAX);
        let place = (round, nth.unwrap_or(usize::MAX), group);
        filed
            .entry(place)
            .or_default()
            .push(lines::note(reader, note, false));
    }
    let sections = filed.into_iter().flat_map(|((round, _, group), rows)| {
        let name = match group.and_then(|id| view.find(id)) {
            Some(slot) => reader.name(slot),
            None => say!(reader.words, "page-without-group"),
        };
        let heading = match round {
            u8::MAX => name,
            _ => format!("{name} · {}", reader.round(round)),
        };
        section(&heading, rows)
    });
    sections.collect()
}
