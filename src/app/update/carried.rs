//! What becomes of what the last seminar has left open: it is taken in with one key, or left.

use super::{Effect, Model, Time, desk, desk_of, judge, page, perform};
use crate::app::desk::Desk;
use crate::app::pages::{PageOf, carried};
use crate::domain::carry::{OfferOf, Taken};
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::i18n::cut;
use crate::say;

/// How many columns of an offer stand in a sentence about it.
const QUOTE: usize = 60;

/// Shows what was left open; says so where there is nothing.
pub(super) fn open(model: &mut Model) {
    page::open(model, PageOf::Carried);
}

/// What a person sees first of a seminar that carries on from another: what was left open, where
/// nothing has been decided about it yet, and later how much of it is left.
pub(super) fn mention(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk_of(model) else { return };
    let offers = carried::offers(desk);
    let open = |taken| taken == Taken::Open;
    let left = offers.iter().filter(|one| open(one.taken)).count();
    if left == 0 || desk.replay.is_some() {
        return;
    }
    let untouched = left == offers.len();
    if untouched && desk.view().present(ItemKind::Note).next().is_none() {
        page::open(model, PageOf::Carried);
    } else {
        model.say(say!(words, "carried-hint", count = left));
    }
}

/// Whether the page of what was left open is on top.
pub(super) fn is_open(desk: &Desk) -> bool {
    desk.pages
        .last()
        .is_some_and(|page| page.of == PageOf::Carried)
}

/// Takes in what the cursor stands on. What has become a thing already is opened.
pub(super) fn take_in(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some((offer, what, taken, text, unjudged)) = pointed(model) else {
        return Vec::new();
    };
    let thing = desk_of(model).and_then(Desk::pointed);
    match (what, taken, thing) {
        (_, Taken::As(id), _) => page::open(model, PageOf::Thing(id)),
        (OfferOf::Theme, Taken::Open, Some(id)) => page::open(model, PageOf::Thing(id)),
        // There is nothing to say anew: the room has to judge.
        (OfferOf::Verdict, Taken::Open, _) if unjudged => judge::begin(model),
        _ => {
            let intent = Intent::TakeIn(serde_json::Map::new()).on(offer);
            return done(model, intent, now, |_| match what {
                OfferOf::Theme | OfferOf::Question => {
                    say!(words, "carried-raised", what = text.as_str())
                }
                OfferOf::Decision => say!(words, "carried-brought", what = text.as_str()),
                OfferOf::Verdict => say!(words, "carried-confirmed", what = text.as_str()),
            });
        }
    }
    Vec::new()
}

/// Leaves what the cursor stands on: a theme goes into the basket, anything else is put away.
pub(super) fn leave(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some((offer, what, taken, text, _)) = pointed(model) else {
        return Vec::new();
    };
    let id = match (what, desk_of(model).and_then(Desk::pointed)) {
        (OfferOf::Theme, Some(theme)) if taken == Taken::Open => theme,
        _ => offer,
    };
    let intent = Intent::Remove(serde_json::Map::new()).on(id);
    done(model, intent, now, |_| {
        say!(words, "carried-left-now", what = text.as_str())
    })
}

/// The offer under the cursor: its event, its sort, what became of it, its words, and whether it
/// is a verdict that nobody has given.
fn pointed(model: &mut Model) -> Option<(Id, OfferOf, Taken, String, bool)> {
    let desk = desk(model)?;
    let offered = carried::under_cursor(desk)?;
    let given = offered.offer.verdict.as_ref();
    let unjudged = given.is_none_or(|given| given.verdict.as_str() == "undecided");
    let text = cut(offered.offer.text.trim(), QUOTE);
    Some((
        offered.id,
        offered.offer.what,
        offered.taken,
        text,
        unjudged,
    ))
}

fn done(
    model: &mut Model,
    intent: Intent,
    now: Time,
    said: impl FnOnce(Id) -> String,
) -> Vec<Effect> {
    match perform(model, intent, now) {
        Ok((id, effects)) => {
            model.say(said(id));
            // On to the next: a list is gone through from top to bottom.
            if let Some(page) = desk(model).and_then(|desk| desk.pages.last_mut()) {
                page.step(1);
            }
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}
