//! Nothing that was said is lost: it is shown, or one of several versions, or in the basket, or
//! in the history. And what is shown is what the plain rules of [`crate::model`] say.

use std::collections::{BTreeMap, BTreeSet};

use oversikt::domain::document::document;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use proptest::prelude::*;
use serde_json::Value;

use crate::desks::{CALM, Desks, Weather, histories, lines, log_of};
use crate::model::{Model, Stands, plain};
use crate::wish::text_fields;

/// Every thing of a document, by id, and whether it lies in the basket.
fn things(document: &Value) -> BTreeMap<String, (bool, Value)> {
    let mut found = BTreeMap::new();
    for (list, items) in document.as_object().unwrap() {
        if matches!(list.as_str(), "relations" | "gaps") {
            continue;
        }
        for item in items.as_array().into_iter().flatten() {
            for finding in item["findings"].as_array().into_iter().flatten() {
                found.insert(id_of(finding), (false, finding.clone()));
            }
            found.insert(id_of(item), (list == "basket", item.clone()));
        }
    }
    found
}

fn id_of(item: &Value) -> String {
    item["id"].as_str().unwrap().to_owned()
}

/// The versions of a field in the document.
fn versions(item: &Value, field: &str) -> BTreeSet<Option<String>> {
    match item["conflicts"][field].as_array() {
        Some(values) => values.iter().map(plain).collect(),
        None => [plain(&item[field])].into(),
    }
}

fn kind_named(name: &str) -> ItemKind {
    ItemKind::ALL
        .into_iter()
        .find(|kind| kind.name() == name)
        .unwrap()
}

fn is_as_the_rules_say(session: &Session) -> Result<(), TestCaseError> {
    let model = Model::of(&lines(session.log()));
    let shown = things(&document(session.view(), 0));
    for id in model.0.keys() {
        let Some(kind) = model.thing(id) else {
            continue;
        };
        // An acceptance is seen in the gap it accepts, not in a list of its own.
        if kind == "acceptance" {
            continue;
        }
        let stands = match shown.get(id) {
            None => Stands::Absent,
            Some((true, _)) => Stands::Basket,
            Some((false, _)) => Stands::There,
        };
        prop_assert_eq!(stands, model.stands(id), "{} {}", kind, id);
        let Some((_, item)) = shown.get(id) else {
            continue;
        };
        for field in text_fields(kind_named(kind)) {
            let wanted = model.values(id, field);
            prop_assert_eq!(
                versions(item, field),
                wanted,
                "{} of {} {}",
                field,
                kind,
                id
            );
        }
    }
    Ok(())
}

/// Strange lines, and much that is erased.
const HURRICANE: Weather = Weather {
    strange: 4,
    erase: 6,
};

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn what_is_shown_is_what_the_rules_say(history in histories(HURRICANE)) {
        let mut desks = Desks::after(&history, true);
        for session in &desks.sessions {
            is_as_the_rules_say(session)?;
        }
        desks.hand_all();
        is_as_the_rules_say(&desks.sessions[0])?;
    }

    /// Every text of every intent that was not refused stands in a line for ever; and while
    /// nothing that is in effect replaces it, it is on the screen or in the basket.
    #[test]
    fn nothing_said_is_lost(history in histories(CALM)) {
        let mut desks = Desks::after(&history, true);
        desks.hand_all();
        let all = desks.all_lines();
        let log = log_of(&all);
        let mut history = BTreeSet::new();
        for line in &all {
            collect(&serde_json::from_slice(line).unwrap(), &mut history);
        }
        for text in &desks.texts {
            let stored = oversikt::domain::text::stored(text);
            prop_assert!(history.contains(&stored), "{} is nowhere in {} lines", text, log.len());
        }
        let model = Model::of(&all);
        let shown = things(&document(desks.sessions[0].view(), 0));
        for event in model.0.values().filter(|event| model.in_effect(event)) {
            let (Some(item), Some(field)) =
                (event.body["item"].as_str(), event.body["field"].as_str()) else { continue };
            if event.body["value"].is_string() && model.values(item, field).contains(&plain(&event.body["value"])) {
                if model.thing(item) == Some("acceptance") {
                    continue;
                }
                let there = shown.get(item);
                prop_assert!(there.is_some(), "{} is written to and gone", item);
                let versions = versions(&there.unwrap().1, field);
                prop_assert!(versions.contains(&plain(&event.body["value"])));
            }
        }
    }
}

/// Every string in a piece of JSON.
fn collect(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, into)),
        Value::Object(members) => members.values().for_each(|value| collect(value, into)),
        _ => {}
    }
}
