//! Writing a report: what it is to be is picked from a list.

use super::pick;
use super::{Effect, Model};
use crate::app::mode::{Pick, Picking};
use crate::app::paper::Paper;
use crate::say;

/// Asks what is to be written.
pub(super) fn ask(model: &mut Model) {
    let words = &model.words;
    let options = Paper::ALL.map(|paper| (words.get(paper.message()), None));
    let picking = Picking {
        what: Pick::Paper,
        title: say!(words, "paper-title"),
        options: options.to_vec(),
        at: 0,
    };
    pick::begin(model, picking);
}

/// Has it written.
pub(super) fn chosen(at: usize) -> Vec<Effect> {
    let paper = Paper::ALL.get(at).copied();
    paper.map(Effect::Report).into_iter().collect()
}
