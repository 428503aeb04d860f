//! Walking through what waits for a decision: fields with several versions, then things that may
//! be the same. Who has decided one stands before the next.

use super::{Model, desk, page};
use crate::app::desk::Desk;
use crate::app::pages::{Page, PageOf};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::say;

/// Where a decision stands in the walk. It can be told of one that is made already, so that the
/// next one is known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Versions(Slot, Field),
    Pair(Option<usize>, usize, Id),
}

/// Goes on to the next decision, or back to the one before.
pub(super) fn step(model: &mut Model, forward: bool) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let all = waiting(desk);
    let here = desk.pages.last().and_then(|page| place(desk, &page.of));
    let next = if forward {
        all.iter().find(|(place, _)| Some(place) > here.as_ref())
    } else {
        let before = |(place, _): &&(Place, PageOf)| Some(place) < here.as_ref();
        all.iter().rev().find(before)
    };
    match next {
        Some((_, of)) => {
            let of = of.clone();
            turn(desk, of, &words);
        }
        None if forward => model.say(say!(words, "deciding-last")),
        None => model.say(say!(words, "deciding-first")),
    }
}

/// After a decision that was made on a page in front of the list of what waits: the next one, or
/// the list again when there is none. A page in front of something else is left.
pub(super) fn go_on(model: &mut Model, from: &PageOf) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk.pages.last().is_some_and(|page| page.of == *from) {
        desk.pages.pop();
    }
    let walks = desk
        .pages
        .last()
        .is_some_and(|page| page.of == PageOf::Review);
    let here = place(desk, from);
    let next = waiting(desk)
        .into_iter()
        .find(|(place, _)| Some(place) > here.as_ref())
        .filter(|_| walks);
    match next {
        Some((_, of)) => page::open(model, of),
        None => desk.read_page(&words),
    }
}

/// Puts a page in the place of the one on top.
fn turn(desk: &mut Desk, of: PageOf, words: &crate::i18n::Words) {
    let page = Page::read(of, desk, words);
    desk.pages.pop();
    desk.pages.push(page);
}

/// Everything that waits, in the order of the list.
fn waiting(desk: &Desk) -> Vec<(Place, PageOf)> {
    let view = desk.whole();
    let there = desk.review.things.iter();
    let there = there.filter(|&&slot| view.standing(slot).is_present());
    let versions = there.flat_map(|&slot| {
        let fields = view.fields_in_conflict(slot).into_iter();
        fields.map(move |field| PageOf::Versions(view.log().id(slot), field))
    });
    let suggested = desk.review.suggested.iter();
    let pairs = suggested.map(|pair| PageOf::Pair(pair.first, pair.other));
    let mut all: Vec<(Place, PageOf)> = versions
        .chain(pairs)
        .filter_map(|of| Some((place(desk, &of)?, of)))
        .collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all
}

/// Where a decision stands; nothing for a page that is none.
fn place(desk: &Desk, of: &PageOf) -> Option<Place> {
    let log = desk.session.log();
    match *of {
        PageOf::Versions(id, field) => Some(Place::Versions(log.slot(id)?, field)),
        PageOf::Pair(first, other) => {
            let view = desk.whole();
            let first = log.slot(first)?;
            let kind = view.item_kind(first)?;
            // The order of the state: kind by kind, the one that was added first.
            let nth = view.added(kind).position(|slot| slot == first)?;
            let kind = ItemKind::ALL.iter().position(|one| *one == kind);
            Some(Place::Pair(kind, nth, other))
        }
        PageOf::Thing(_)
        | PageOf::Stage(_)
        | PageOf::Themes
        | PageOf::People
        | PageOf::Gaps
        | PageOf::Basket
        | PageOf::Review
        | PageOf::Private
        | PageOf::History(_)
        | PageOf::Journal(_)
        | PageOf::Outgoing
        | PageOf::Since
        | PageOf::Carried
        | PageOf::Comparison(..)
        | PageOf::Alone
        | PageOf::Outgoing
        | PageOf::News => None,
    }
}
