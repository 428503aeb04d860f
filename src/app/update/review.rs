//! What becomes of a thing that was removed in one place while somebody worked on it in another.

use super::{Effect, Model, Time, basket, desk, page, perform, pick};
use crate::app::mode::{Pick, Picking};
use crate::app::pages::{PageOf, naming};
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::state::Mark;
use crate::say;

/// Asks what shall become of the thing under the cursor, where it carries a mark. Whether it
/// does.
pub(super) fn ask(model: &mut Model) -> bool {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return false;
    };
    let page = desk.pages.last().filter(|page| page.of == PageOf::Review);
    let row = page.and_then(|page| page.rows.get(page.at));
    let Some(id) = row.filter(|row| row.leads.is_none()).and_then(|row| row.id) else {
        return false;
    };
    let slot = desk.session.log().slot(id);
    let mark = slot.and_then(|slot| desk.session.view().standing(slot).mark());
    let Some(mark) = mark else { return false };
    let mut options = vec![say!(words, "mark-keep"), say!(words, "mark-open")];
    if mark == Mark::EditedWhileRemoved {
        options.push(say!(words, "mark-remove"));
    }
    let what = naming::called_by_id(desk, id, &words);
    let picking = Picking {
        what: Pick::Marked(id),
        title: say!(words, "mark-title", what = what),
        options: options.into_iter().map(|words| (words, None)).collect(),
        at: 0,
    };
    pick::begin(model, picking);
    true
}

/// Does what was picked: keep it, look at it, or put it into the basket after all.
pub(super) fn decided(model: &mut Model, id: Id, at: usize, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    match at {
        0 => basket::restore(model, id, now, &words),
        1 => {
            page::open(model, PageOf::Thing(id));
            Vec::new()
        }
        _ => match perform(model, Intent::Remove(serde_json::Map::new()).on(id), now) {
            Ok((_, effects)) => {
                let what = desk(model).map(|desk| naming::called_by_id(desk, id, &words));
                model.say(say!(words, "removed", what = what.unwrap_or_default()));
                effects
            }
            Err(refused) => {
                model.warn(refused);
                Vec::new()
            }
        },
    }
}
