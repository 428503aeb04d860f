//! Where notes go: under which theme, from which group, of which kind; and which are shown.

use super::{Model, desk, pick};
use crate::app::desk::Desk;
use crate::app::mode::{Pick, Picking};
use crate::app::panes::GroupRow;
use crate::domain::id::Id;
use crate::domain::item::Note;
use crate::i18n::{Vocabulary, Words, cut};
use crate::say;

/// How many columns of a note stand over a list.
const TITLE: usize = 40;

/// Notes go under the next theme, and after the last one under none.
pub(super) fn theme(model: &mut Model, forward: bool) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let themes: Vec<Id> = desk.panes.notes.themes.iter().map(|row| row.id).collect();
    if themes.is_empty() {
        model.say(say!(words, "no-themes-yet"));
        return;
    }
    desk.theme = beside(&themes, desk.theme, forward);
    show_those(desk);
    let place = place(model, desk_theme(model));
    model.say(say!(words, "notes-go", place = place));
}

/// Notes are the next group's, and after the last one nobody's. What a group talks about goes
/// with it.
pub(super) fn next_group(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let groups: Vec<Id> = desk.panes.notes.groups.iter().map(|row| row.id).collect();
    if groups.is_empty() {
        model.say(say!(words, "no-groups-yet"));
        return;
    }
    desk.group = beside(&groups, desk.group, true);
    let chosen = desk.group_chosen();
    let talks_about = chosen.and_then(|group| group.theme);
    let group = chosen.map_or_else(
        || say!(words, "no-group"),
        |group| group_label(group, &words),
    );
    if desk.view().there(talks_about).is_some() {
        desk.theme = talks_about;
    }
    show_those(desk);
    let place = place(model, desk_theme(model));
    model.say(say!(words, "notes-from", group = group, place = place));
}

/// Notes are of the next kind.
pub(super) fn next_kind(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let kinds = Vocabulary::NoteKind.ids();
    let at = kinds.iter().position(|kind| *kind == desk.kind);
    let next = at.map_or(0, |at| (at + 1) % kinds.len());
    if let Some(kind) = kinds.get(next) {
        desk.kind = kind;
        let kind = words.label(Vocabulary::NoteKind, kind);
        model.say(say!(words, "notes-are", kind = kind));
    }
}

/// Shows only the notes of the theme and the group that notes go to, or all.
pub(super) fn only(model: &mut Model) {
    let Some(desk) = desk(model) else { return };
    desk.only = !desk.only;
    if desk.only {
        show_those(desk);
    } else {
        desk.read_notes();
    }
}

/// Where others are shown now than before, the newest of them are.
fn show_those(desk: &mut Desk) {
    if desk.only {
        desk.chosen.note = None;
        desk.read_notes();
    }
}

/// Asks which theme a note is moved to.
pub(super) fn move_note(model: &mut Model, note: Id) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let view = desk.view();
    let Some(shown) = view
        .there(Some(note))
        .and_then(|slot| view.read::<Note<'_>>(slot))
    else {
        return;
    };
    let (under, text) = (shown.theme, cut(&shown.text, TITLE));
    let themes: Vec<Id> = desk.panes.notes.themes.iter().map(|row| row.id).collect();
    if themes.is_empty() {
        model.say(say!(words, "no-themes-yet"));
        return;
    }
    let mut options: Vec<(String, Option<Id>)> = themes
        .into_iter()
        .map(|theme| (place(model, Some(theme)), Some(theme)))
        .collect();
    options.push((say!(words, "no-theme"), None));
    let stands = options.iter().position(|(_, theme)| *theme == under);
    let at = stands.unwrap_or(options.len() - 1);
    let picking = Picking {
        what: Pick::ThemeOf(note),
        title: say!(words, "move-note", note = text),
        options,
        at,
    };
    pick::begin(model, picking);
}

/// A theme by number and question, or that there is none.
pub(super) fn place(model: &Model, theme: Option<Id>) -> String {
    let desk = match &model.screen {
        crate::app::Screen::Desk(desk) => Some(desk),
        _ => None,
    };
    let mut themes = desk.iter().flat_map(|desk| &desk.panes.notes.themes);
    themes.find(|row| Some(row.id) == theme).map_or_else(
        || say!(model.words, "no-theme"),
        |row| {
            let (number, question) = (row.number.as_str(), row.question.as_str());
            say!(
                model.words,
                "theme-is",
                number = number,
                question = question
            )
        },
    )
}

/// What a group is called, with its work session where another is called the same.
pub(crate) fn group_label(group: &GroupRow, words: &Words) -> String {
    match group.round {
        Some(round) if group.twin => {
            say!(
                words,
                "group-in-round",
                group = group.name.as_str(),
                round = round
            )
        }
        _ => group.name.clone(),
    }
}

fn desk_theme(model: &Model) -> Option<Id> {
    match &model.screen {
        crate::app::Screen::Desk(desk) => desk.theme,
        _ => None,
    }
}

/// The one after the chosen one, or before it; behind the last one stands none.
fn beside(ids: &[Id], chosen: Option<Id>, forward: bool) -> Option<Id> {
    let at = ids.iter().position(|id| Some(*id) == chosen);
    let next = match (at, forward) {
        (None, true) => 0,
        (None, false) => ids.len().checked_sub(1)?,
        (Some(at), true) => at + 1,
        (Some(at), false) => at.checked_sub(1)?,
    };
    ids.get(next).copied()
}
