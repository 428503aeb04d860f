//! What a new seminar takes over: a fork of any moment shows what was there, value for value, and
//! what is carried on from a seminar refers to the copies and to nothing else.

use std::collections::{BTreeMap, BTreeSet};

use oversikt::domain::carry::{Choice, OfferOf, carry_over, fork, last_seminar};
use oversikt::domain::document::document;
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::session::Session;
use oversikt::domain::state::{State, View};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::desks::{Desks, Dice, STORM, hand, histories, log_of, time};

/// What can be seen of a seminar, by the ids of `names`: its things in their order, each with its
/// fields and versions, its gaps and what was said about pairs. References to what is not among
/// its things count for nothing.
#[derive(Debug, PartialEq)]
struct Seen {
    order: Vec<(ItemKind, String)>,
    things: BTreeMap<String, Value>,
    gaps: Value,
    relations: BTreeSet<String>,
}

impl Seen {
    fn of(view: View<'_>, seminar: Id, name: &dyn Fn(Id) -> Id) -> Self {
        let view = view.public();
        let within = view.find(seminar);
        let mut order = Vec::new();
        for kind in ItemKind::ALL {
            let things = view
                .present(kind)
                .filter(|&slot| view.seminar_of(slot) == within);
            order.extend(things.map(|slot| (kind, name(view.log().id(slot)).to_string())));
        }
        let known: BTreeSet<String> = order.iter().map(|(_, id)| id.clone()).collect();
        let shown = document(view, 0);
        let mut things = BTreeMap::new();
        let kept = |value: &Value| plain(value, &known, name);
        each_thing(&shown, &mut |thing| {
            let id: Id = thing["id"].as_str().unwrap().parse().unwrap();
            let id = name(id).to_string();
            if known.contains(&id) {
                let mut fields = thing.clone();
                for left in [
                    "origin",
                    "origin_at",
                    "added",
                    "mark",
                    "findings",
                    "offers",
                    "private",
                ] {
                    fields.remove(left);
                }
                things.insert(id, kept(&Value::Object(fields)));
            }
        });
        let own = |gap: &&Value| gap["seminar"] == json!(seminar);
        let gaps = shown["gaps"]
            .as_array()
            .unwrap()
            .iter()
            .filter(own)
            .map(kept)
            .collect();
        let relations = shown["relations"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|said| {
                let said = kept(said);
                let pair = BTreeSet::from([said["a"].as_str()?, said["b"].as_str()?]);
                Some(format!("{pair:?} {}", said["as"]))
            });
        Self {
            order,
            things,
            gaps,
            relations: relations.collect(),
        }
    }
}

/// Calls `each` with every thing of a document but those in the basket.
fn each_thing(document: &Value, each: &mut dyn FnMut(&Map<String, Value>)) {
    for (list, things) in document.as_object().unwrap() {
        let things = things
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object);
        for thing in things.filter(|thing| list != "basket" && thing.contains_key("id")) {
            each(thing);
            let findings = thing.get("findings").and_then(Value::as_array);
            findings
                .into_iter()
                .flatten()
                .filter_map(Value::as_object)
                .for_each(&mut *each);
        }
    }
}

/// A value by the ids of `name`, without references to what is not `known` and what is empty.
fn plain(value: &Value, known: &BTreeSet<String>, name: &dyn Fn(Id) -> Id) -> Value {
    match value {
        Value::String(text) => match text.parse::<Id>() {
            Ok(id) => {
                let id = name(id).to_string();
                if known.contains(&id) {
                    json!(id)
                } else {
                    Value::Null
                }
            }
            Err(_) => value.clone(),
        },
        Value::Array(list) => {
            let list = list.iter().map(|value| plain(value, known, name));
            list.filter(|value| !value.is_null()).collect()
        }
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(member, value)| {
                    // Which versions there are counts, also where one is empty.
                    let value = if member == "conflicts" {
                        versions(value, known, name)
                    } else {
                        plain(value, known, name)
                    };
                    (member.clone(), value)
                })
                .filter(|(_, value)| !value.is_null() && *value != json!([]))
                .collect(),
        ),
        other => other.clone(),
    }
}

fn versions(conflicts: &Value, known: &BTreeSet<String>, name: &dyn Fn(Id) -> Id) -> Value {
    let fields = conflicts.as_object().unwrap().iter();
    let fields = fields.map(|(field, values)| {
        let values = values.as_array().unwrap().iter();
        let values: Vec<Value> = values.map(|value| plain(value, known, name)).collect();
        (field.clone(), Value::from(values))
    });
    Value::Object(fields.collect())
}

/// A new session that began like this.
fn begun(beginning: &oversikt::domain::carry::Beginning) -> Session {
    let mut session = Session::new(Log::default(), hand(7));
    let own = session.hand().clone();
    let done = session
        .begin(beginning, ReplicaId::new(77), time(1_000))
        .unwrap();
    assert_eq!(session.hand(), &own, "the hand goes on where it was");
    let lines: Vec<Vec<u8>> = done
        .lines
        .iter()
        .map(|line| line.clone().into_bytes())
        .collect();
    assert_eq!(
        log_of(&lines).len(),
        session.log().len(),
        "every line is to be saved"
    );
    session
}

/// For each new thing the one it was copied from; everything else is itself.
fn origins(view: View<'_>) -> impl Fn(Id) -> Id {
    let mut of = BTreeMap::new();
    for kind in ItemKind::ALL {
        for slot in view.added(kind) {
            of.insert(
                view.log().id(slot),
                view.origin(slot).expect("a copy has an origin"),
            );
        }
    }
    move |id| of.get(&id).copied().unwrap_or(id)
}

proptest! {
    #![proptest_config(crate::config())]

    /// A fork of any moment shows, value for value, what its seminar held then.
    #[test]
    fn a_fork_shows_what_was_there(history in histories(STORM), pick in any::<u64>()) {
        let mut log = log_of(&Desks::after(&history, true).all_lines());
        let state = State::of(&mut log);
        let ranks = Ranks::of(&log);
        let mut dice = Dice(pick);
        for _ in 0..3 {
            let view = View::new(&log, &state).until(&ranks, dice.below(log.len() + 1));
            for seminar in view.public().present(ItemKind::Seminar) {
                let seminar = log.id(seminar);
                let session = begun(&fork(view, seminar, None).unwrap());
                let new = session.view().present(ItemKind::Seminar).next().unwrap();
                let new = session.log().id(new);
                let seen = Seen::of(session.view(), new, &origins(session.view()));
                prop_assert_eq!(seen, Seen::of(view, seminar, &|id| id));
                let private = session.log().slots().any(|slot| session.log().is_private(slot));
                prop_assert!(!private);
            }
        }
    }

    /// What is carried on refers to copies and to nothing else, and brings no verdict, no note
    /// and nobody with it. What is offered is what was left open.
    #[test]
    fn what_is_carried_on_stands_by_itself(history in histories(STORM)) {
        let mut log = log_of(&Desks::after(&history, true).all_lines());
        let state = State::of(&mut log);
        let view = View::new(&log, &state).public();
        for seminar in view.present(ItemKind::Seminar) {
            let beginning = carry_over(view, log.id(seminar)).unwrap();
            let session = begun(&beginning);
            let carried = session.view();
            let new = carried.present(ItemKind::Seminar).next().unwrap();
            let mut ids = Vec::new();
            let shown = document(carried, 0);
            prop_assert_eq!(&shown["relations"], &json!([]));
            for kind in [ItemKind::Participant, ItemKind::Group, ItemKind::Note, ItemKind::Acceptance] {
                prop_assert_eq!(carried.added(kind).count(), 0);
            }
            each_thing(&shown, &mut |thing| ids.push(thing["id"].clone()));
            each_thing(&shown, &mut |thing| {
                for (field, value) in thing {
                    assert!(!matches!(field.as_str(), "verdict" | "conflicts" | "proposer"));
                    if matches!(field.as_str(), "source" | "seminar" | "theme" | "measure") {
                        assert!(ids.contains(value), "{field} leads nowhere");
                    }
                }
            });
            for kind in [ItemKind::Source, ItemKind::Finding, ItemKind::Measure, ItemKind::Theme] {
                let first = |&slot: &_| view.representative(slot) == slot;
                let own = |&slot: &_| view.seminar_of(slot) == Some(seminar);
                let old = view.present(kind).filter(own).filter(first).map(|slot| log.id(slot));
                let copies = carried.present(kind).filter_map(|slot| carried.origin(slot));
                prop_assert_eq!(copies.collect::<Vec<_>>(), old.collect::<Vec<_>>());
            }
            let open = oversikt::domain::carry::unresolved(view, seminar);
            let mut open: Vec<(OfferOf, Id)> = open.iter().map(|open| (open.what, open.id)).collect();
            open.sort_by_key(|(what, _)| *what);
            let offers = carried.offered(new).into_iter();
            let offers: Vec<(OfferOf, Id)> = offers.map(|one| (one.offer.what, one.offer.origin)).collect();
            prop_assert_eq!(offers, open);
        }
        // Somebody who asks for the last seminar gets one, or is told why not.
        match last_seminar(view, None) {
            Choice::One(id) => prop_assert!(view.there(Some(id)).is_some()),
            Choice::None => prop_assert_eq!(view.present(ItemKind::Seminar).count(), 0),
            Choice::Which(codes) => prop_assert!(codes.len() > 1),
        }
    }
}
