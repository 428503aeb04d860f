//! The themes: each with who raised it, the groups that talked about it and how much was said.

use super::lines;
use super::reader::{Reader, who};
use super::row::Row;
use crate::app::meaning::Meaning;
use crate::domain::field::Field;
use crate::domain::item::{Group, ItemKind, Note, Participant, Theme};
use crate::domain::state::Shown;
use crate::domain::themes::Numbered;
use crate::say;

/// The page.
pub(super) fn read(reader: &Reader<'_>) -> (String, Vec<Row>) {
    let title = reader.several(ItemKind::Theme);
    let mut rows: Vec<Row> = reader
        .themes
        .iter()
        .map(|theme| line(reader, theme))
        .collect();
    if rows.is_empty() {
        rows.push(Row::quiet(say!(reader.words, "page-themes-nothing")));
    }
    rows.extend(without(reader));
    (title, rows)
}

/// A theme, and under it what came of it.
fn line(reader: &Reader<'_>, theme: &Numbered) -> Row {
    let row = Row::thing(theme.id, &theme.question).labelled(&theme.number);
    let Some(shown) = reader.view.read::<Theme<'_>>(theme.slot) else {
        return row;
    };
    let words = reader.words;
    let proposer = reader
        .view
        .there(shown.proposer)
        .and_then(|slot| reader.view.read::<Participant<'_>>(slot))
        .map(|one| who(&one))
        .or_else(|| shown.proposer_text.as_deref().map(str::to_owned))
        .map(|who| format!("{}: {who}", reader.field(Field::ProposerText)));
    let groups = reader.view.naming::<Group<'_>>(theme.slot);
    let of_theme = |group: &&Shown<Group<'_>>| group.theme == Some(theme.id);
    let talked = groups.iter().filter(of_theme).map(|group| {
        let round = group.round.map(|number| reader.round(number));
        let seated = lines::seated(reader, &group.participants);
        joined(", ", [Some(group.name.to_string()), round, Some(seated)])
    });
    let talked: Vec<String> = talked.collect();
    let talked = if talked.is_empty() {
        let round = shown.round.map(|number| reader.round(number));
        joined(", ", [Some(say!(words, "page-without-group")), round])
    } else {
        talked.join("; ")
    };
    let notes = reader.view.naming::<Note<'_>>(theme.slot);
    let notes = notes.iter().filter(|note| note.theme == Some(theme.id));
    let said = say!(words, "page-notes", count = notes.count());
    let under = joined("\n", [proposer, Some(format!("{talked} · {said}"))]);
    row.saying(format!("\n{under}"), Meaning::Quiet)
}

/// What there is of these, with something between.
fn joined<const N: usize>(between: &str, parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(between)
}

/// What has no theme: groups, and how many notes.
fn without(reader: &Reader<'_>) -> Vec<Row> {
    let view = reader.view;
    let mut rows: Vec<Row> = view
        .all::<Group<'_>>()
        .filter(|group| reader.ours(group.slot) && view.there(group.theme).is_none())
        .map(|group| lines::group(reader, &group))
        .collect();
    let notes = view.all::<Note<'_>>();
    let notes = notes.filter(|note| reader.ours(note.slot) && view.there(note.theme).is_none());
    let count = notes.count();
    if count > 0 {
        rows.push(Row::quiet(say!(reader.words, "page-notes", count = count)));
    }
    if rows.is_empty() {
        return rows;
    }
    let heading = Row::heading(say!(reader.words, "show-without-theme"));
    std::iter::once(heading).chain(rows).collect()
}
