//! Saying of two things whether they are the same: a source that two groups noted, say.

use super::replay::closed;
use super::{Effect, Model, Time, desk, perform, pick};
use crate::app::desk::Desk;
use crate::app::mode::{Pick, Picking};
use crate::app::pages::naming;
use crate::domain::event::Relation;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::log::Slot;
use crate::domain::text::fold;
use crate::i18n::Vocabulary;
use crate::say;

/// How many things are offered, those with most words in common first.
const MOST: usize = 100;

/// What can be said of a pair, in the order in which it is offered.
const RELATIONS: [&str; 3] = ["same", "not_same", "open"];

/// Asks what the thing under the cursor is the same as.
pub(super) fn begin(model: &mut Model) {
    if let Some(why) = closed(model) {
        model.warn(why);
        return;
    }
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let thing = desk.pointed().and_then(|id| {
        let slot = desk.view().there(Some(id))?;
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
            (naming::called(desk, other, &words), Some(id))
        })
        .collect();
    if options.is_empty() {
        model.say(say!(words, "relate-nothing"));
        return;
    }
    let what = naming::called(desk, slot, &words);
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
    let view = desk.view();
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

/// Asks what is to be said of two things, from what is said of them now.
pub(super) fn ask(model: &mut Model, one: Id, other: Id) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let now = desk.view().relations().into_iter();
    let now = now
        .filter(|&(a, b, _)| (a, b) == (one, other) || (b, a) == (one, other))
        .map(|(.., said)| said)
        .next();
    let at = match now {
        Some(Relation::Same) | None => 0,
        Some(Relation::NotSame) => 1,
        Some(Relation::Open) => 2,
    };
    let options = RELATIONS.iter();
    let options = options.map(|id| (words.label(Vocabulary::Relation, id), None));
    let (a, b) = (
        naming::called_by_id(desk, one, &words),
        naming::called_by_id(desk, other, &words),
    );
    let picking = Picking {
        what: Pick::Relation(one, other),
        title: say!(words, "relate-how", a = a, b = b),
        options: options.collect(),
        at,
    };
    pick::begin(model, picking);
}

/// Says it.
pub(super) fn said(model: &mut Model, one: Id, other: Id, at: usize, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(relation) = RELATIONS.get(at).copied() else {
        return Vec::new();
    };
    let intent = Intent::Relate(serde_json::Map::new())
        .with_member("a", one.to_string())
        .with_member("b", other.to_string())
        .with_member("as", relation);
    match perform(model, intent, now) {
        Ok((_, effects)) => {
            let Some(desk) = desk(model) else {
                return effects;
            };
            let said = words.label(Vocabulary::Relation, relation);
            let a = naming::called_by_id(desk, one, &words);
            let b = naming::called_by_id(desk, other, &words);
            model.say(say!(words, "related", a = a, b = b, said = said));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}
