//! Things that are the same are shown once, nothing of them is lost, and what was said is taken
//! back without a trace.

use std::collections::{BTreeMap, BTreeSet};

use oversikt::domain::document::document;
use oversikt::domain::event::Kind;
use oversikt::domain::field::{Field, fields};
use oversikt::domain::id::Id;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::Slot;
use oversikt::domain::state::View;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desks::{CALM, DESKS, Desks, STORM, histories};

/// What every list shows, and every version of every field of it.
fn shown(view: View<'_>) -> BTreeMap<Id, Vec<String>> {
    let mut shown = BTreeMap::new();
    for kind in ItemKind::ALL {
        for slot in view.present(kind) {
            shown.insert(view.log().id(slot), versions(view, kind, slot));
        }
    }
    shown
}

fn versions(view: View<'_>, kind: ItemKind, slot: Slot) -> Vec<String> {
    let own = fields(kind).iter().map(|spec| spec.field);
    own.chain([Field::Placement])
        .flat_map(|field| {
            let showing = view.versions(slot, field).showing.into_iter();
            showing.map(move |(_, value)| format!("{}: {value:?}", field.name()))
        })
        .collect()
}

/// Each thing by itself, without what is said of pairs and what follows from it.
fn by_itself(view: View<'_>) -> Value {
    let mut document = document(view, 0);
    for name in ["relations", "gaps", "events", "digest"] {
        document.as_object_mut().unwrap().remove(name);
    }
    document
}

/// Two things of one kind that are there.
fn pair(view: View<'_>, a: usize, b: usize) -> Option<(Id, Id)> {
    let kinds = ItemKind::ALL.into_iter();
    let many = |kind| view.apart().present(kind).nth(1).is_some();
    let kinds: Vec<ItemKind> = kinds.filter(|&kind| many(kind)).collect();
    let kind = *kinds.get(a % kinds.len().max(1))?;
    let things: Vec<Slot> = view.apart().present(kind).collect();
    let (one, other) = (b % things.len(), (a + 1) % things.len());
    let id = |at: usize| view.log().id(things[at]);
    (one != other).then(|| (id(one), id(other)))
}

/// The texts that a thing shows, of every version.
fn texts(view: View<'_>, slot: Slot) -> BTreeSet<String> {
    let kind = view.item_kind(slot).unwrap();
    let part = |field| matches!(field, Field::Stages | Field::Level | Field::Effort);
    let own = fields(kind).iter().map(|spec| spec.field);
    own.filter(|&field| !part(field))
        .flat_map(|field| {
            let showing = view.versions(slot, field).showing.into_iter();
            showing.filter_map(move |(_, raw)| {
                let value: Value = serde_json::from_str(raw?.get()).unwrap();
                let text = value.as_str()?.trim_end().to_owned();
                (!text.is_empty()).then(|| format!("{}: {text}", field.name()))
            })
        })
        .collect()
}

fn relate(desks: &mut Desks, pair: (Id, Id), said: &str) -> bool {
    let (a, b) = (pair.0.to_string(), pair.1.to_string());
    let intent = json!({"do": "relate", "a": a, "b": b, "as": said});
    desks
        .perform(0, &Intent::from_value(intent).unwrap())
        .is_some()
}

proptest! {
    #![proptest_config(crate::config())]

    /// Of things that are the same exactly one is shown, and it is there; everything else stands
    /// for itself.
    #[test]
    fn everything_that_is_there_is_shown_once(history in histories(STORM)) {
        let desks = Desks::after(&history, true);
        for session in &desks.sessions {
            for view in [session.view(), session.view().public()] {
                for kind in ItemKind::ALL {
                    let mut met = BTreeSet::new();
                    for slot in view.present(kind) {
                        prop_assert_eq!(view.representative(slot), slot);
                        for member in view.shown_with(slot) {
                            prop_assert_eq!(view.item_kind(member), Some(kind));
                            prop_assert!(met.insert(member), "twice");
                        }
                    }
                    for slot in view.apart().present(kind) {
                        prop_assert!(met.contains(&slot), "not at all");
                    }
                }
            }
        }
    }

    /// Same then open, and same then not the same, equals never related; so does same then
    /// taken back.
    #[test]
    fn same_then_open_equals_never_related(
        history in histories(STORM), a in 0..1000_usize, b in 0..1000_usize
    ) {
        let mut desks = Desks::after(&history, true);
        let Some(pair) = pair(desks.sessions[0].view(), a, b) else { return Ok(()) };
        if desks.sessions[0].view().relation(pair.0, pair.1).is_some() {
            return Ok(());
        }
        let before = shown(desks.sessions[0].view());
        let alone = by_itself(desks.sessions[0].view());
        for end in ["open", "not_same"] {
            prop_assume!(relate(&mut desks, pair, "same"));
            prop_assert_eq!(&by_itself(desks.sessions[0].view()), &alone, "said: same");
            prop_assert!(relate(&mut desks, pair, end));
            prop_assert_eq!(&shown(desks.sessions[0].view()), &before, "{}", end);
        }
        prop_assume!(relate(&mut desks, pair, "same"));
        let undo = Intent::from_value(json!({"do": "undo"})).unwrap();
        prop_assert!(desks.perform(0, &undo).is_some());
        prop_assert_eq!(&shown(desks.sessions[0].view()), &before, "taken back");
    }

    /// When two become one, every text that either of them showed shows.
    #[test]
    fn nothing_that_showed_is_lost_when_two_become_one(
        history in histories(CALM), a in 0..1000_usize, b in 0..1000_usize
    ) {
        let mut desks = Desks::after(&history, true);
        let view = desks.sessions[0].view();
        // What was written while they were one before may have replaced what the other says.
        let related = |slot: Slot| view.log().kind(slot) == Kind::Related;
        if view.log().slots().any(related) {
            return Ok(());
        }
        let Some(pair) = pair(view, a, b) else { return Ok(()) };
        let [one, other] = [pair.0, pair.1].map(|id| view.find(id).unwrap());
        let mut wanted = texts(view, one);
        wanted.extend(texts(view, other));
        prop_assert!(relate(&mut desks, pair, "same"));
        let view = desks.sessions[0].view();
        prop_assert_eq!(texts(view, view.representative(one)), wanted);
    }

    /// Three desks that have the same events show the same, whatever came in which order.
    #[test]
    fn all_desks_show_the_same(history in histories(STORM)) {
        let mut desks = Desks::after(&history, true);
        desks.hand_all();
        let first = shown(desks.sessions[0].view());
        for at in 1..DESKS {
            prop_assert_eq!(&shown(desks.sessions[at].view()), &first);
        }
    }
}
