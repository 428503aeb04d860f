//! A report was asked for in which something could tell who somebody is: the places are shown,
//! and only j or y has it written all the same.

use super::{Effect, Model, desk, page};
use crate::app::action::Action;
use crate::app::mode::Mode;
use crate::app::outgoing::Outgoing;
use crate::app::pages::PageOf;

/// Shows the places and asks.
pub(super) fn ask(model: &mut Model, outgoing: Outgoing) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    // Whoever has gone on to something else meanwhile is not interrupted in it.
    let busy = !matches!(desk.mode, Mode::Browsing);
    desk.outgoing = Some(outgoing);
    if !busy {
        desk.mode = Mode::Outgoing;
    }
    desk.pages.retain(|page| page.of != PageOf::Outgoing);
    desk.read_page(&words);
    page::open(model, PageOf::Outgoing);
}

/// The answer. Enter alone is none.
pub(super) fn act(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    match action {
        Some(Action::WriteAnyway) => {
            desk.mode = Mode::Browsing;
            desk.pages.retain(|page| page.of != PageOf::Outgoing);
            desk.read_page(&words);
            desk.outgoing
                .take()
                .map(Effect::ReportAnyway)
                .into_iter()
                .collect()
        }
        Some(Action::Back) => {
            // The places stay, to be gone through.
            desk.mode = Mode::Browsing;
            Vec::new()
        }
        Some(_) | None => Vec::new(),
    }
}
