//! Looking for something in everything.

use super::{Effect, KeyPress, Model, desk, page, replay};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::found::Hits;
use crate::app::keys::typed;
use crate::app::mode::{Mode, Searching};
use crate::app::pages::PageOf;
use crate::app::panes::Pane;
use crate::app::text_input::TextInput;
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind};
use crate::domain::log::Slot;
use crate::domain::search::{Hit, Index};

/// How many matches are listed.
const MOST: usize = 1_000;

/// Begins to search. What was looked for last is there again, and goes away with the first letter.
pub(super) fn begin(model: &mut Model) {
    let Some(desk) = desk(model) else { return };
    // Private things are folded on every screen, so they are not found here either.
    let index = Index::of(desk.searched());
    let input = TextInput::new(&desk.sought);
    let mut searching = Searching {
        recalled: !input.is_empty(),
        input,
        index,
        hits: Hits::default(),
        at: 0,
    };
    find(&mut searching);
    desk.mode = Mode::Searching(Box::new(searching));
}

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let screenful = usize::from(model.size.1).saturating_sub(8).max(4);
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Searching(searching) = &mut desk.mode else {
        return Vec::new();
    };
    let last = searching.hits.all.len().saturating_sub(1);
    match action {
        Some(Action::Up) => searching.at = searching.at.saturating_sub(1),
        Some(Action::Down) => searching.at = (searching.at + 1).min(last),
        Some(Action::PageUp) => searching.at = searching.at.saturating_sub(screenful),
        Some(Action::PageDown) => searching.at = (searching.at + screenful).min(last),
        Some(Action::Back) => {
            leave(desk);
        }
        Some(Action::Accept) => {
            let found = std::mem::take(&mut searching.hits.all);
            let at = searching.at;
            leave(desk);
            if let Some(hit) = found.get(at) {
                go_to(model, hit, &found);
            }
        }
        _ => {
            if std::mem::take(&mut searching.recalled) && replaces(press) {
                searching.input = TextInput::default();
            }
            if searching.input.key(press) || searching.input.is_empty() {
                find(searching);
            }
        }
    }
    Vec::new()
}

/// Whether a key puts something in place of a text that is selected.
pub(super) fn replaces(press: &KeyPress) -> bool {
    use crate::app::keys::Key;
    typed(press).is_some() || matches!(press.key, Key::Backspace | Key::Delete)
}

pub(super) fn paste(searching: &mut Searching, text: &str) {
    if std::mem::take(&mut searching.recalled) {
        searching.input = TextInput::default();
    }
    searching.input.paste(text, false);
    find(searching);
}

fn find(searching: &mut Searching) {
    searching.hits = Hits::of(searching.index.find(&searching.input.text(), MOST));
    searching.at = 0;
}

/// Back to what was there before.
fn leave(desk: &mut Desk) {
    if let Mode::Searching(searching) = std::mem::take(&mut desk.mode) {
        desk.sought = searching.input.text();
    }
}

/// Goes to what was found: to its pane, where it shows in one; else its page is opened. In a
/// replay to the moment at which it was said.
fn go_to(model: &mut Model, hit: &Hit, all: &[Hit]) {
    let Some(desk) = desk(model) else { return };
    if desk.replay.is_some() {
        let all: Vec<Slot> = all.iter().map(|hit| hit.slot).collect();
        return replay::found(model, &all, hit.slot);
    }
    let id = desk.session.log().id(hit.slot);
    if shown_in_pane(desk, hit, id) {
        desk.pages.clear();
    } else {
        page::open(model, PageOf::Thing(id));
    }
}

/// Chooses a thing in its pane, where that shows it.
fn shown_in_pane(desk: &mut Desk, hit: &Hit, id: Id) -> bool {
    let before = (desk.chosen, desk.focus, desk.only);
    match hit.kind {
        ItemKind::Source => {
            desk.chosen.source = Some(id);
            desk.chosen.finding = None;
        }
        ItemKind::Finding => {
            let finding = desk.view().read::<Finding<'_>>(hit.slot);
            desk.chosen.source = finding.and_then(|shown| shown.source);
            desk.chosen.finding = Some(id);
        }
        ItemKind::Measure => desk.chosen.measure = Some(id),
        ItemKind::Note => {
            desk.chosen.note = Some(id);
            // It may be about another theme than the one whose notes are shown.
            desk.only = false;
        }
        ItemKind::Theme
        | ItemKind::Seminar
        | ItemKind::Participant
        | ItemKind::Group
        | ItemKind::Acceptance => return false,
    }
    desk.focus = Pane::of(hit.kind);
    desk.read_sources();
    desk.read_notes();
    let panes = &desk.panes;
    let shown = match hit.kind {
        ItemKind::Source => panes.sources.rows.iter().any(|row| row.id == Some(id)),
        ItemKind::Finding => panes.sources.findings.iter().any(|(of, _)| *of == id),
        ItemKind::Measure => panes.grid.rows.iter().any(|row| row.id == id),
        ItemKind::Note => panes.notes.rows.iter().any(|row| row.id == id),
        _ => false,
    };
    if !shown {
        (desk.chosen, desk.focus, desk.only) = before;
        desk.read_sources();
        desk.read_notes();
    }
    shown
}
