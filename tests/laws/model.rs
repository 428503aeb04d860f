//! The rules of design.md once more, as slow and as plain as they can be written: no index, no
//! slots, every question asked of all events. What the program shows must be what this says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An event, decoded.
pub(crate) struct Event {
    pub(crate) id: String,
    kind: String,
    step: String,
    over: Vec<String>,
    private: bool,
    pub(crate) body: Value,
}

/// All events, by id.
pub(crate) struct Model(pub(crate) BTreeMap<String, Event>);

/// How a thing stands.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) enum Stands {
    There,
    Basket,
    Absent,
}

impl Model {
    pub(crate) fn of(lines: &[Vec<u8>]) -> Self {
        let events = lines.iter().map(|line| {
            let value: Value = serde_json::from_slice(line).unwrap();
            let text = |name: &str| value[name].as_str().map(str::to_owned);
            let id = text("id").unwrap();
            let over = value["over"].as_array().into_iter().flatten();
            let event = Event {
                kind: text("kind").unwrap(),
                step: text("step").unwrap_or_else(|| id.clone()),
                over: over.map(|id| id.as_str().unwrap().to_owned()).collect(),
                private: value["private"] == true,
                body: value["body"].clone(),
                id: id.clone(),
            };
            (id, event)
        });
        Self(events.collect())
    }

    /// Whether nobody has taken back the step of this event. An undo is a step of its own.
    pub(crate) fn in_effect(&self, event: &Event) -> bool {
        !self.0.values().any(|undo| {
            matches!(undo.kind.as_str(), "undone" | "redone")
                && undo.step == undo.id
                && undo.body["step"] == event.step.as_str()
                && self.in_effect(undo)
        })
    }

    /// Everything these events replace, also through others.
    fn behind<'e>(&'e self, events: impl Iterator<Item = &'e Event>) -> BTreeSet<&'e str> {
        let mut met = BTreeSet::new();
        let mut open: Vec<&Event> = events.collect();
        while let Some(event) = open.pop() {
            for over in &event.over {
                if met.insert(over.as_str()) {
                    open.extend(self.0.get(over));
                }
            }
        }
        met
    }

    /// The kind of thing that an event adds, where its content makes sense.
    pub(crate) fn thing(&self, id: &str) -> Option<&'static str> {
        let event = self.0.get(id)?;
        let sensible = event.body.is_object()
            && event.body.get("text").is_none_or(Value::is_string)
            && event.body.get("name").is_none_or(Value::is_string);
        let kind = match event.kind.as_str() {
            "seminar_added" => "seminar",
            "source_added" => "source",
            "finding_added" => "finding",
            "measure_added" => "measure",
            "theme_proposed" => "theme",
            "participant_added" => "participant",
            "group_formed" => "group",
            "note_taken" => "note",
            "gap_accepted" => "acceptance",
            _ => return None,
        };
        sensible.then_some(kind)
    }

    /// The events in effect that write to one field of a thing.
    fn writes(&self, item: &str, field: &str) -> Vec<&Event> {
        let writes = self.0.values().filter(|event| {
            let value = &event.body["value"];
            matches!(
                event.kind.as_str(),
                "edited" | "measure_placed" | "verdict_given" | "name_given"
            ) && event.body["item"] == item
                && event.body["field"] == field
                && (value.is_string() || value.is_null())
        });
        writes.filter(|event| self.in_effect(event)).collect()
    }

    /// Whether another step in effect writes to a thing or speaks of it.
    fn built_on(&self, item: &str) -> bool {
        let own = &self.0[item].step;
        self.0.values().any(|event| {
            &event.step != own
                && self.in_effect(event)
                && self.is_understood(event)
                && speaks_of(event, item)
        })
    }

    fn is_understood(&self, event: &Event) -> bool {
        match event.kind.as_str() {
            "edited" | "measure_placed" | "verdict_given" | "name_given" => {
                event.body["field"] != "colour"
            }
            "related" => event.body["as"] != "cousins",
            "removed" | "restored" => true,
            _ => self.thing(&event.id).is_some(),
        }
    }

    /// The texts that a field shows: one, or several where nobody has chosen yet.
    pub(crate) fn values(&self, item: &str, field: &str) -> BTreeSet<Option<String>> {
        let writes = self.writes(item, field);
        let replaced = self.behind(writes.iter().copied());
        let mut values: BTreeSet<Option<String>> = writes
            .iter()
            .filter(|write| !replaced.contains(write.id.as_str()))
            .map(|write| plain(&write.body["value"]))
            .collect();
        let added = &self.0[item];
        if (self.in_effect(added) || self.built_on(item)) && !replaced.contains(item) {
            values.insert(plain(&added.body[field]));
        }
        if values.is_empty() {
            // Everything that was written is replaced by something that is here: only a circle
            // of stubs can do that, and the thing is shown as it was added.
            values.insert(plain(&added.body[field]));
        }
        values
    }

    pub(crate) fn stands(&self, item: &str) -> Stands {
        let presence: Vec<&Event> = self
            .0
            .values()
            .filter(|event| matches!(event.kind.as_str(), "removed" | "restored"))
            .filter(|event| event.body["item"] == item && self.in_effect(event))
            .collect();
        let undos: Vec<&Event> = self
            .0
            .values()
            .filter(|undo| matches!(undo.kind.as_str(), "undone" | "redone"))
            .filter(|undo| undo.step == undo.id && undo.body["step"] == self.0[item].step.as_str())
            .filter(|undo| self.in_effect(undo))
            .collect();
        let restored = presence.iter().filter(|event| event.kind == "restored");
        let answered = self.behind(restored.copied());
        if !undos.is_empty() && !undos.iter().any(|undo| answered.contains(undo.id.as_str())) {
            return if self.built_on(item) {
                Stands::Basket
            } else {
                Stands::Absent
            };
        }
        let replaced = self.behind(presence.iter().copied());
        let heads: Vec<&&Event> = presence
            .iter()
            .filter(|event| !replaced.contains(event.id.as_str()))
            .collect();
        if heads.is_empty() || heads.iter().any(|event| event.kind == "restored") {
            return Stands::There;
        }
        let seen = self.behind(heads.into_iter().copied());
        let beside = self.0.values().any(|event| {
            matches!(
                event.kind.as_str(),
                "edited" | "measure_placed" | "verdict_given" | "name_given"
            ) && event.body["item"] == item
                && event.body["field"] != "colour"
                && self.in_effect(event)
                // What is private does not decide how a public thing stands.
                && (!event.private || self.0[item].private)
                && !seen.contains(event.id.as_str())
        });
        if beside {
            Stands::There
        } else {
            Stands::Basket
        }
    }
}

/// Whether an event writes to a thing or refers to it.
fn speaks_of(event: &Event, item: &str) -> bool {
    fn holds(value: &Value, item: &str) -> bool {
        match value {
            Value::String(text) => text == item,
            Value::Array(list) => list.iter().any(|value| holds(value, item)),
            Value::Object(members) => members.values().any(|value| holds(value, item)),
            _ => false,
        }
    }
    holds(&event.body, item)
}

/// A text as it is compared: no spaces at its end, and nothing is as good as empty.
pub(crate) fn plain(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim_end();
    let text = oversikt::domain::text::stored(text);
    (!text.is_empty()).then_some(text)
}
