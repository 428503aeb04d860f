//! Who is in the room, what they talk about, and what was said.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::page::Page;
use crate::cli::layout::wrapped;
use crate::domain::id::Id;
use crate::domain::item::{Group, Note, Participant, Seminar, Theme};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::domain::text::clean;
use crate::domain::themes::{Numbered, numbered};
use crate::i18n::{Vocabulary, date_text, joined, moment};
use crate::say;

/// Writes the sections.
pub(super) fn write(page: &mut Page<'_>) {
    let themes: Vec<Numbered> = numbered(page.view, page.seminar)
        .into_iter()
        .filter(|theme| page.has(theme.slot))
        .collect();
    participants(page);
    self::themes(page, &themes);
    groups(page, &themes);
    notes(page, &themes);
}

fn participants(page: &mut Page<'_>) {
    let view = page.view;
    let shown: Vec<Shown<Participant<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    if shown.is_empty() {
        return;
    }
    let heading = page.words.label(Vocabulary::Things, "participant");
    page.heading(&heading, Some(shown.len()));
    for one in shown {
        let line = who(&one);
        wrapped(&mut page.text, "  ", &line);
        page.marks(one.slot, "    ");
    }
}

fn themes(page: &mut Page<'_>, themes: &[Numbered]) {
    if themes.is_empty() {
        return;
    }
    let words = page.words;
    page.heading(
        &words.label(Vocabulary::Things, "theme"),
        Some(themes.len()),
    );
    let view = page.view;
    for theme in themes {
        let Some(shown) = view.read::<Theme<'_>>(theme.slot) else {
            continue;
        };
        let number = format!("  {:<4}", theme.number);
        wrapped(&mut page.text, &number, clean(&theme.question).as_str());
        let proposer = view.there(shown.proposer);
        let proposer = proposer.and_then(|slot| view.read::<Participant<'_>>(slot));
        let proposer = proposer
            .map(|one| who(&one))
            .or_else(|| shown.proposer_text.as_deref().map(str::to_owned));
        let field = words.label(Vocabulary::Field, "proposer_text");
        let about = joined([
            proposer.map(|who| format!("{field} {who}")),
            shown.round.map(|number| round(page, number)),
        ]);
        if !about.is_empty() {
            wrapped(&mut page.text, "      ", &about);
        }
        page.marks(theme.slot, "      ");
    }
}

fn groups(page: &mut Page<'_>, themes: &[Numbered]) {
    let view = page.view;
    let shown: Vec<Shown<Group<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    if shown.is_empty() {
        return;
    }
    let words = page.words;
    page.heading(&words.label(Vocabulary::Things, "group"), Some(shown.len()));
    for group in shown {
        let theme = themes.iter().find(|theme| Some(theme.id) == group.theme);
        let word = words.label(Vocabulary::Thing, "theme");
        let line = joined([
            Some(group.name.to_string()),
            group.round.map(|number| round(page, number)),
            theme.map(|theme| format!("{word} {}", theme.number)),
        ]);
        wrapped(&mut page.text, "  ", &line);
        let seated = group
            .participants
            .iter()
            .filter_map(|&id| view.there(Some(id)));
        let seated: Vec<String> = seated
            .filter_map(|slot| Some(who(&view.read::<Participant<'_>>(slot)?)))
            .collect();
        if !seated.is_empty() {
            wrapped(&mut page.text, "    ", &seated.join("; "));
        }
        page.marks(group.slot, "    ");
    }
}

/// The notes under their themes, those without one last.
fn notes(page: &mut Page<'_>, themes: &[Numbered]) {
    let view = page.view;
    let shown: Vec<Shown<Note<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    if shown.is_empty() {
        return;
    }
    let mut filed: BTreeMap<Option<usize>, Vec<&Shown<Note<'_>>>> = BTreeMap::new();
    for note in &shown {
        let under = view.there(note.theme);
        let place = themes.iter().position(|theme| Some(theme.slot) == under);
        filed.entry(place).or_default().push(note);
    }
    let without = filed.remove(&None);
    let heading = page.words.label(Vocabulary::Things, "note");
    page.heading(&heading, Some(shown.len()));
    for (place, notes) in filed {
        let Some(theme) = place.and_then(|place| themes.get(place)) else {
            continue;
        };
        let number = format!("  {:<4}", theme.number);
        wrapped(&mut page.text, &number, clean(&theme.question).as_str());
        write_notes(page, &notes);
    }
    if let Some(notes) = without {
        if !themes.is_empty() {
            let heading = say!(page.words, "show-without-theme");
            let _ = writeln!(page.text, "  {heading}");
        }
        write_notes(page, &notes);
    }
}

fn write_notes(page: &mut Page<'_>, notes: &[&Shown<Note<'_>>]) {
    let day = page
        .seminar
        .and_then(|slot| page.view.read::<Seminar<'_>>(slot))
        .and_then(|seminar| seminar.date.as_deref()?.parse().ok());
    for note in notes {
        let at = page.view.log().time(note.slot);
        let at = at.map_or_else(String::new, |at| moment(page.words.lang(), at, day));
        let kind = note.kind.as_deref().unwrap_or("thought");
        let first = format!("      {at}  {} ", sign(kind));
        let mut lines = note.text.lines();
        let text = lines.next().unwrap_or_default();
        wrapped(&mut page.text, &first, clean(text).as_str());
        let indent = " ".repeat(first.chars().count());
        for line in lines {
            wrapped(&mut page.text, &indent, clean(line).as_str());
        }
        let about = about(page, note, kind);
        if !about.is_empty() {
            wrapped(&mut page.text, &indent, &about);
        }
        page.marks(note.slot, &indent);
    }
}

/// What is known of a note beside its words.
fn about(page: &Page<'_>, note: &Shown<Note<'_>>, kind: &str) -> String {
    let words = page.words;
    let view = page.view;
    let name = |id: Option<Id>| {
        let slot: Slot = view.there(id)?;
        Some(crate::i18n::name_of(view, slot))
    };
    let labelled = |field: &str, value: Option<String>| {
        let field = words.label(Vocabulary::Field, field);
        value.map(|value| format!("{field}: {value}"))
    };
    let deadline = note.deadline.as_deref();
    joined([
        (kind != "thought").then(|| words.label(Vocabulary::NoteKind, kind)),
        name(note.group),
        note.round
            .filter(|_| note.group.is_none())
            .map(|number| round(page, number)),
        Some(page.labels.stages_of(&note.stages)),
        labelled("about", name(note.about)),
        labelled("measure", name(note.measure)),
        labelled(
            "responsible",
            note.responsible.as_deref().map(str::to_owned),
        ),
        labelled(
            "deadline",
            deadline.map(|date| date_text(words.lang(), date)),
        ),
        note.status
            .as_deref()
            .map(|id| words.label(Vocabulary::Status, id)),
        view.log()
            .is_private(note.slot)
            .then(|| words.label(Vocabulary::Field, "private")),
    ])
}

/// The signs of the scribe grammar.
fn sign(kind: &str) -> char {
    match kind {
        "question" => '?',
        "decision" => '!',
        "suggestion" => '+',
        _ => '–',
    }
}

fn round(page: &Page<'_>, number: u8) -> String {
    let word = page.words.label(Vocabulary::Thing, "round");
    format!("{word} {number}")
}

/// Role and service, and the name where it is shown.
fn who(one: &Shown<Participant<'_>>) -> String {
    let parts = [&one.name, &one.role, &one.organisation].into_iter();
    let parts: Vec<String> = parts
        .filter_map(|part| Some(clean(part.as_deref()?).into_string()))
        .collect();
    parts.join(", ")
}
