//! Saying of two things whether they are the same: a source that two groups noted, say.

use super::replay::closed;
use super::{Effect, Model, Time, deciding, desk, page, perform, pick};
use crate::app::desk::Desk;
use crate::app::mode::{Pick, Picking};
use crate::app::pages::{PageOf, naming};
use crate::domain::event::Relation;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::log::Slot;
use crate::domain::text::fold;
use crate::i18n::Vocabulary;
use crate::say;

/// How many things are offered, those with most words in common first.
const MOST: usize = 100;

/// Asks what the thing under the cursor is the same as.
pub(super) fn begin(model: &mut Model) {
    if let Some(why) = closed(model) {
        model.warn(why);
        return;
    }
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let thing = desk.pointed().and_then(|id| {
        let slot = desk.view().apart().there(Some(id))?;
        Some((id, slot))
    });
    let Some((id, slot)) = thing else {
        model.warn(say!(words, "choose-thing-first"));
        return;
    };
    let options: Vec<(String, Option<Id>)> = others(desk, slot)
        .into_iter()
        .map(|other| {
            let id = desk.session.log().id(other);
            (naming::called_itself(desk, id, &words), Some(id))
        })
        .collect();
    if options.is_empty() {
        model.say(say!(words, "relate-nothing"));
        return;
    }
    let what = naming::called_itself(desk, id, &words);
    let picking = Picking {
        what: Pick::Other(id),
        title: say!(words, "relate-title", what = what),
        options,
        at: 0,
    };
    pick::begin(model, picking);
}

/// The other things of the same kind, the likeliest first.
fn others(desk: &Desk, thing: Slot) -> Vec<Slot> {
    // Each by itself: also what is the same already, so that one can say otherwise.
    let view = desk.view().apart();
    let Some(kind) = view.item_kind(thing) else {
        return Vec::new();
    };
    let name = fold(&view.headline(thing));
    let likeness = |other: Slot| {
        let other = fold(&view.headline(other));
        let shared = other.split_whitespace();
        shared
            .filter(|word| name.split_whitespace().any(|mine| mine == *word))
            .count()
    };
    let mut others: Vec<Slot> = view.present(kind).filter(|&other| other != thing).collect();
    others.sort_by_cached_key(|&other| std::cmp::Reverse(likeness(other)));
    others.truncate(MOST);
    others
}

/// Shows two things side by side, where one says with a key whether they are the same.
pub(super) fn show(model: &mut Model, one: Id, other: Id) {
    let Some(desk) = desk(model) else { return };
    // The one that was added first is shown first, as in every list.
    let log = desk.session.log();
    let slots = log.slot(one).zip(log.slot(other));
    let kind = slots.and_then(|(one, _)| desk.whole().item_kind(one));
    let first = slots.zip(kind).and_then(|((one, other), kind)| {
        let mut added = desk.whole().added(kind);
        added.find(|&slot| slot == one || slot == other)
    });
    let of = if first.is_some() && first == log.slot(other) {
        PageOf::Pair(other, one)
    } else {
        PageOf::Pair(one, other)
    };
    page::open(model, of);
}

/// Says it of the two that stand side by side. What is left for later is said only where somebody
/// has said otherwise.
pub(super) fn say_here(model: &mut Model, relation: Relation, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(PageOf::Pair(one, other)) = desk.pages.last().map(|page| page.of.clone()) else {
        return Vec::new();
    };
    let said = desk.whole().relation(one, other);
    let said = said.map_or(Relation::Open, |(_, said)| said);
    if said == relation {
        deciding::go_on(model, &PageOf::Pair(one, other));
        return Vec::new();
    }
    let effects = say_of(model, one, other, relation, now);
    if !effects.is_empty() {
        deciding::go_on(model, &PageOf::Pair(one, other));
    }
    effects
}

fn say_of(model: &mut Model, one: Id, other: Id, relation: Relation, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let name = match relation {
        Relation::Same => "same",
        Relation::NotSame => "not_same",
        Relation::Open => "open",
    };
    let intent = Intent::Relate(serde_json::Map::new())
        .with_member("a", one.to_string())
        .with_member("b", other.to_string())
        .with_member("as", name);
    match perform(model, intent, now) {
        Ok((_, effects)) => {
            let Some(desk) = desk(model) else {
                return effects;
            };
            let said = words.label(Vocabulary::Relation, name);
            let a = naming::called_itself(desk, one, &words);
            let b = naming::called_itself(desk, other, &words);
            model.say(say!(words, "related", a = a, b = b, said = said));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}
