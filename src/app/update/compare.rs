//! Comparing the seminar on the desk with another of the file.

use super::{Model, desk, page, pick};
use crate::app::mode::{Pick, Picking};
use crate::app::pages::{PageOf, comparison};
use crate::domain::id::Id;
use crate::i18n::name_of;
use crate::say;

/// Compares with the other seminar; asks with which where there are several.
pub(super) fn begin(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let view = desk.view();
    let candidates = comparison::candidates(desk);
    match candidates.as_slice() {
        [] => page::open(model, PageOf::Alone),
        [only] => {
            if let Some(of) = comparison::page_of(desk, *only) {
                page::open(model, of);
            }
        }
        several => {
            let options = several.iter().map(|&slot| {
                let name = name_of(view, slot);
                (name, Some(view.log().id(slot)))
            });
            let picking = Picking {
                what: Pick::Compared,
                title: say!(words, "compare-with"),
                options: options.collect(),
                at: 0,
            };
            pick::begin(model, picking);
        }
    }
}

/// Asks which of the two is opened that the line under the cursor compares. Whether it compares
/// two.
pub(super) fn ask(model: &mut Model) -> bool {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return false;
    };
    let row = desk.pages.last().and_then(|page| page.rows.get(page.at));
    let asked = row.and_then(|row| Some((row, row.things()?)));
    let Some((row, things)) = asked else {
        return false;
    };
    let names = row.opposite.iter().flat_map(|opposite| &opposite.names);
    let options = names.cloned().zip(things.map(Some)).collect();
    let picking = Picking {
        what: Pick::SideOf,
        title: say!(words, "compare-open-which"),
        options,
        at: 0,
    };
    pick::begin(model, picking);
    true
}

/// Compares with the seminar that was picked.
pub(super) fn with(model: &mut Model, other: Id) {
    let of = desk(model).and_then(|desk| {
        let other = desk.view().there(Some(other))?;
        comparison::page_of(desk, other)
    });
    if let Some(of) = of {
        page::open(model, of);
    }
}
