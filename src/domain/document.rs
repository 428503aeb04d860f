//! The state as one JSON document: what `show --json` prints and what its digest is over.
//!
//! Each thing stands in it by itself, also those that were said to be the same: `relations` says
//! which are. Only gaps are those of the room, to which they are one.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::carry::{Offered, Taken};
use super::event::Relation;
use super::field::{Field, fields};
use super::gaps::{Missing, gaps, labels};
use super::item::{ItemKind, Label, Seminar};
use super::log::Slot;
use super::members::members;
use super::state::{Mark, View};

/// The state as one JSON object. Labels that nobody has edited are left out, so that the
/// document is the same in every language; `damaged` is how many lines of the file are no events.
pub fn document(view: View<'_>, damaged: usize) -> Value {
    let mut document = body(view);
    let digest = if view.is_public() {
        digest_of(&document)
    } else {
        digest(view)
    };
    document.insert("events".to_owned(), json!(view.events()));
    document.insert("unknown_events".to_owned(), json!(view.unknown_events()));
    document.insert("damaged".to_owned(), json!(damaged));
    document.insert("digest".to_owned(), json!(digest));
    Value::Object(document)
}

/// SHA-256, in hexadecimal, over everything public: the same on every machine that has seen the
/// same public events.
pub fn digest(view: View<'_>) -> String {
    digest_of(&body(view.public()))
}

fn digest_of(body: &Map<String, Value>) -> String {
    let text = serde_json::to_string(body).unwrap_or_default();
    Sha256::digest(text.as_bytes())
        .iter()
        .fold(String::new(), |mut hex, byte| {
            use std::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

fn body(whole: View<'_>) -> Map<String, Value> {
    let view = whole.apart();
    let list = |kind| -> Value {
        view.present(kind)
            .filter_map(|slot| item(view, slot))
            .collect()
    };
    let mut document = Map::new();
    document.insert("seminars".to_owned(), seminars(view));
    let mut findings = findings_by_source(view);
    // Findings whose source is not there stay visible under a heading of their own.
    let without = findings.remove(&None).unwrap_or_default();
    document.insert("sources".to_owned(), sources(view, findings));
    document.insert("findings_without_source".to_owned(), without.into());
    document.insert("measures".to_owned(), list(ItemKind::Measure));
    document.insert("themes".to_owned(), list(ItemKind::Theme));
    document.insert("participants".to_owned(), list(ItemKind::Participant));
    document.insert("groups".to_owned(), list(ItemKind::Group));
    document.insert("notes".to_owned(), list(ItemKind::Note));
    let basket = view.basket().filter_map(|slot| {
        let mut thing = item(view, slot)?;
        thing.as_object_mut()?.shift_insert(
            1,
            "what".to_owned(),
            json!(view.item_kind(slot)?.name()),
        );
        Some(thing)
    });
    document.insert("basket".to_owned(), basket.collect());
    let relations = view
        .relations()
        .into_iter()
        .map(|(a, b, said)| relation(&a, &b, said));
    document.insert("relations".to_owned(), relations.collect());
    document.insert("gaps".to_owned(), gaps_of(whole));
    document
}

fn seminars(view: View<'_>) -> Value {
    let last_rounds = last_rounds(view);
    view.present(ItemKind::Seminar)
        .filter_map(|slot| {
            let mut object = item(view, slot)?;
            let seminar = view.read::<Seminar<'_>>(slot)?;
            let fields = object.as_object_mut()?;
            for field in [Field::Stages, Field::Levels, Field::Verdicts] {
                fields.insert(field.name().to_owned(), json!(labels(&seminar, field)));
            }
            let efforts: Vec<Label<'_>> = super::item::default_labels(Field::Effort);
            fields.insert("efforts".to_owned(), json!(efforts));
            let offers = view.offered(slot);
            if !offers.is_empty() {
                fields.insert("offers".to_owned(), offers.iter().map(offered).collect());
            }
            // Two work sessions, or as many as anything was planned or said in.
            let last = last_rounds.get(&slot).copied().unwrap_or(0).max(2);
            let rounds = (1..=last).map(|number| json!({ "number": number }));
            fields.insert("rounds".to_owned(), rounds.collect());
            Some(object)
        })
        .collect()
}

/// The last work session that anything was planned or said in, by seminar.
fn last_rounds(view: View<'_>) -> HashMap<Slot, u8> {
    let mut last = HashMap::new();
    for kind in [ItemKind::Theme, ItemKind::Group, ItemKind::Note] {
        for slot in view.present(kind) {
            let (members, _) = view.members(slot, &view.written_fields(slot));
            let round = members.iter().find(|(name, _)| name == Field::Round.name());
            let round = round.and_then(|(_, raw)| serde_json::from_str::<u8>(raw.get()).ok());
            if let (Some(round), Some(seminar)) = (round, view.seminar_of(slot)) {
                let last = last.entry(seminar).or_insert(round);
                *last = round.max(*last);
            }
        }
    }
    last
}

fn sources(view: View<'_>, mut findings: HashMap<Option<Slot>, Vec<Value>>) -> Value {
    view.present(ItemKind::Source)
        .filter_map(|slot| {
            let mut source = item(view, slot)?;
            let of_source = findings.remove(&Some(slot)).unwrap_or_default();
            source
                .as_object_mut()?
                .insert("findings".to_owned(), of_source.into());
            Some(source)
        })
        .collect()
}

/// The findings by their source; `None` where that is not there.
fn findings_by_source(view: View<'_>) -> HashMap<Option<Slot>, Vec<Value>> {
    let mut found: HashMap<Option<Slot>, Vec<Value>> = HashMap::new();
    for finding in view.all::<super::item::Finding<'_>>() {
        let source = view
            .there(finding.source)
            .filter(|&slot| view.item_kind(slot) == Some(ItemKind::Source));
        found
            .entry(source)
            .or_default()
            .extend(item(view, finding.slot));
    }
    found
}

/// One thing: its id, its seminar, its fields, and what is to be known about it.
fn item(view: View<'_>, slot: Slot) -> Option<Value> {
    let kind = view.item_kind(slot)?;
    let written = view.written_fields(slot);
    let (members, conflicts) = view.members(slot, &written);
    let value = |name: &str| -> Option<Value> {
        let (_, raw) = members.iter().find(|(member, _)| member == name)?;
        serde_json::from_str(raw.get()).ok()
    };
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(view.log().id(slot)));
    for name in ["seminar", "origin", "origin_at"] {
        object.extend(value(name).map(|value| (name.to_owned(), value)));
    }
    for spec in fields(kind) {
        object.extend(value(spec.field.name()).map(|value| (spec.field.name().to_owned(), value)));
    }
    if kind == ItemKind::Note {
        object.insert(
            "added".to_owned(),
            json!(view.log().time(slot).map(|time| time.to_string())),
        );
    }
    if view.log().is_private(slot) {
        object.insert("private".to_owned(), json!(true));
    }
    if let Some(mark) = view.standing(slot).mark() {
        object.insert("mark".to_owned(), json!(mark_name(mark)));
    }
    if !conflicts.is_empty() {
        let mut all = Map::new();
        for field in conflicts {
            all.extend(conflict(view, slot, field));
        }
        object.insert("conflicts".to_owned(), Value::Object(all));
    }
    Some(Value::Object(object))
}

/// The fields of a thing that hold several versions: each with its values, the shown one first.
pub fn conflicts(view: View<'_>, slot: Slot) -> Vec<(String, Vec<Value>)> {
    let (_, fields) = view.members(slot, &view.written_fields(slot));
    let named = fields
        .into_iter()
        .flat_map(|field| conflict(view, slot, field));
    named
        .map(|(name, values)| match values {
            Value::Array(values) => (name, values),
            one => (name, vec![one]),
        })
        .collect()
}

/// The values of a field that hold together, the shown one first. What can only change together
/// is named by those of its parts that differ.
fn conflict(view: View<'_>, slot: Slot, field: Field) -> Vec<(String, Value)> {
    let versions = view.versions(slot, field);
    let values = || versions.showing.iter().map(|(_, value)| value.as_deref());
    if field != Field::Placement {
        let values = values()
            .map(|value| value.and_then(|value| serde_json::from_str::<Value>(value.get()).ok()));
        return vec![(field.name().to_owned(), values.collect())];
    }
    [Field::Stages, Field::Level, Field::Effort]
        .into_iter()
        .filter_map(|part| {
            let of = |value: Option<&serde_json::value::RawValue>| -> Value {
                let parts = value.map(|value| members(value.get())).unwrap_or_default();
                let found = parts.into_iter().find(|(name, _)| name == part.name());
                found
                    .and_then(|(_, raw)| serde_json::from_str(raw.get()).ok())
                    .unwrap_or_default()
            };
            let values: Vec<Value> = values().map(of).collect();
            let differ = values.iter().any(|value| Some(value) != values.first());
            differ.then(|| (part.name().to_owned(), Value::from(values)))
        })
        .collect()
}

/// The name of a mark in the document.
pub const fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::EditedWhileRemoved => "edited_while_removed",
        Mark::AddTakenBack => "add_taken_back",
    }
}

/// What the last seminar has left open, and what became of it.
pub fn offered(offered: &Offered<'_>) -> Value {
    let mut object = json!(offered.offer);
    if let Some(object) = object.as_object_mut() {
        object.shift_remove("seminar");
        object.shift_insert(0, "id".to_owned(), json!(offered.id));
        match offered.taken {
            Taken::Open => {}
            Taken::As(id) => drop(object.insert("taken_in".to_owned(), json!(id))),
            Taken::Left => drop(object.insert("left".to_owned(), json!(true))),
        }
    }
    object
}

fn relation(a: &super::id::Id, b: &super::id::Id, said: Relation) -> Value {
    json!({ "a": a, "b": b, "as": said })
}

fn gaps_of(view: View<'_>) -> Value {
    gaps(view)
        .into_iter()
        .map(|gap| {
            let mut object = match gap.missing {
                Missing::Measure { stage, findings } => {
                    json!({ "kind": "no_measure", "seminar": gap.seminar, "stage": stage, "findings": findings })
                }
                Missing::Evidence { measure } => {
                    json!({ "kind": "no_evidence", "seminar": gap.seminar, "measure": measure })
                }
            };
            if let (Some(accepted), Some(object)) = (gap.accepted, object.as_object_mut()) {
                object.insert("accepted".to_owned(), json!(accepted));
            }
            object
        })
        .collect()
}
