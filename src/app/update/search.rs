//! Looking for something in everything.

use super::{Effect, KeyPress, Model, desk};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::mode::{Mode, Searching};
use crate::app::panes::Pane;
use crate::app::text_input::TextInput;
use crate::domain::item::{Finding, ItemKind};
use crate::domain::search::{Hit, Index};

/// How many matches are listed.
const MOST: usize = 200;

pub(super) fn begin(model: &mut Model) {
    let Some(desk) = desk(model) else { return };
    // Private things are folded on every screen, so they are not found here either.
    let index = Index::of(desk.view().public());
    let input = TextInput::default();
    desk.mode = Mode::Searching(Box::new(Searching {
        input,
        index,
        hits: Vec::new(),
        at: 0,
    }));
}

pub(super) fn key(model: &mut Model, press: &KeyPress, action: Option<Action>) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Searching(searching) = &mut desk.mode else {
        return Vec::new();
    };
    let last = searching.hits.len().saturating_sub(1);
    match action {
        Some(Action::Up) => searching.at = searching.at.saturating_sub(1),
        Some(Action::Down) => searching.at = (searching.at + 1).min(last),
        Some(Action::Back) => desk.mode = Mode::Browsing,
        Some(Action::Accept) => {
            let hit = searching.hits.get(searching.at).cloned();
            desk.mode = Mode::Browsing;
            if let Some(hit) = hit {
                go_to(desk, &hit);
            }
        }
        _ => {
            if searching.input.key(press) {
                find(searching);
            }
        }
    }
    Vec::new()
}

pub(super) fn paste(searching: &mut Searching, text: &str) {
    searching.input.paste(text, false);
    find(searching);
}

fn find(searching: &mut Searching) {
    searching.hits = searching.index.find(&searching.input.text(), MOST);
    searching.at = 0;
}

fn go_to(desk: &mut Desk, hit: &Hit) {
    let id = desk.session.log().id(hit.slot);
    desk.focus = Pane::of(hit.kind);
    match hit.kind {
        ItemKind::Source => desk.chosen.source = Some(id),
        ItemKind::Finding => {
            let source = desk
                .view()
                .read::<Finding<'_>>(hit.slot)
                .and_then(|shown| shown.source);
            desk.chosen.source = source;
            desk.chosen.finding = Some(id);
        }
        ItemKind::Measure => desk.chosen.measure = Some(id),
        ItemKind::Note => desk.chosen.note = Some(id),
        ItemKind::Theme => desk.theme = Some(id),
        ItemKind::Seminar | ItemKind::Participant | ItemKind::Group | ItemKind::Acceptance => {}
    }
    desk.read_sources();
    desk.read_notes();
}
