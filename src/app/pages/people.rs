//! Who is in the room: the groups of each work session, and everybody by service.

use std::collections::{BTreeMap, HashSet};

use super::lines::{self, section};
use super::reader::Reader;
use super::row::Row;
use crate::domain::id::Id;
use crate::domain::item::{Group, ItemKind, Participant};
use crate::domain::state::Shown;
use crate::i18n::SortKey;
use crate::say;

/// The page.
pub(super) fn read(reader: &Reader<'_>) -> (String, Vec<Row>) {
    let view = reader.view;
    let groups = view.all::<Group<'_>>();
    let groups: Vec<Shown<Group<'_>>> = groups.filter(|one| reader.ours(one.slot)).collect();
    let people = view.all::<Participant<'_>>();
    let mut people: Vec<Shown<Participant<'_>>> =
        people.filter(|one| reader.ours(one.slot)).collect();
    let title = format!(
        "{} · {}",
        reader.several(ItemKind::Group),
        reader.several(ItemKind::Participant)
    );
    if groups.is_empty() && people.is_empty() {
        let nothing = say!(reader.words, "page-people-nothing");
        return (title, vec![Row::quiet(nothing)]);
    }
    people.sort_by_cached_key(|one| {
        let text = |text: &Option<crate::domain::text::Str<'_>>| {
            SortKey::new(text.as_deref().unwrap_or_default())
        };
        (
            one.organisation.is_none(),
            text(&one.organisation),
            text(&one.role),
        )
    });
    let seated: HashSet<Id> = groups
        .iter()
        .flat_map(|group| group.participants.iter().copied())
        .collect();
    let mut rows = by_round(reader, &groups);
    let standing = people.iter().filter(|one| !seated.contains(&one.id));
    let standing = standing
        .map(|one| lines::participant(reader, one))
        .collect();
    rows.extend(section(&say!(reader.words, "page-without-group"), standing));
    let everybody = people.iter().map(|one| by_service(reader, one)).collect();
    rows.extend(section(&say!(reader.words, "page-by-service"), everybody));
    (title, rows)
}

/// The groups of each work session, with who sits there and what they talk about.
fn by_round(reader: &Reader<'_>, groups: &[Shown<Group<'_>>]) -> Vec<Row> {
    let mut by_round: BTreeMap<u8, Vec<&Shown<Group<'_>>>> = BTreeMap::new();
    for group in groups {
        let round = group.round.unwrap_or(u8::MAX);
        by_round.entry(round).or_default().push(group);
    }
    let mut rows = Vec::new();
    for (round, groups) in by_round {
        rows.push(Row::heading(reader.round_heading(round)));
        for group in groups {
            rows.extend(lines::table(reader, group, true));
        }
    }
    rows
}

/// The service, and the role of somebody who comes from there.
fn by_service(reader: &Reader<'_>, one: &Shown<Participant<'_>>) -> Row {
    let role = one.role.as_deref().map(str::to_owned);
    let role = match (&one.name, role) {
        (Some(name), Some(role)) => format!("{}, {role}", name.as_str()),
        (Some(name), None) => name.to_string(),
        (None, Some(role)) => role,
        (None, None) => reader.one(ItemKind::Participant),
    };
    Row::thing(one.id, role).labelled(one.organisation.as_deref().unwrap_or_default())
}
