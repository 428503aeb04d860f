//! The JSON Schema of a seminar file, made from the types that read it. A copy stands in
//! `docs/session.schema.json`; a test fails when the two drift apart.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::carry::Offer;
use super::event::{Envelope, Kind, Presence, Related, TakenBack, Write};
use super::item::{
    Acceptance, Finding, Group, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use super::stock::Stock;

/// The schema as JSON.
pub fn schema() -> Value {
    let mut types = SchemaGenerator::default();
    let envelope = of::<Envelope<'static>>(&mut types);
    // What a kind that this version does not know holds is its own business.
    let bodies: Vec<Value> = Kind::all()
        .map(|(name, kind)| {
            let body = body(kind, &mut types);
            json!({
                "if": { "properties": { "kind": { "const": name } }, "required": ["kind"] },
                "then": { "properties": { "body": body } },
            })
        })
        .collect();
    let mut definitions = types.take_definitions(true);
    definitions.insert("Event".to_owned(), event(&envelope, &bodies));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Oversikt seminar file",
        "description": "A seminar is a set of events, one on each line of the file. Members and kinds of events that are not described here are kept as they are.",
        "type": "object",
        "required": ["format", "version", "events"],
        "properties": {
            "format": { "const": "oversikt" },
            "version": {
                "description": "A file of a version higher than 1 is only read.",
                "type": "integer",
                "minimum": 1,
            },
            "events": { "type": "array", "items": { "$ref": "#/$defs/Event" } },
        },
        "$defs": definitions,
    })
}

/// The schema as it is printed and kept.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn event(envelope: &Value, bodies: &[Value]) -> Value {
    json!({
        "description": "Something that happened. The id is lower-case hexadecimal of the first 16 bytes of SHA-256 over everything behind it in the line, white space outside of strings left out. A line without content that says that it was erased is the stub of an event.",
        "allOf": [envelope],
        "properties": {
            "erased": { "description": "The content was erased for good.", "const": true },
        },
        "anyOf": [
            { "required": ["body"] },
            { "required": ["erased"], "not": { "required": ["body"] } },
        ],
        "if": { "required": ["body"] },
        "then": { "allOf": bodies },
    })
}

fn body(kind: Kind, types: &mut SchemaGenerator) -> Value {
    match kind {
        Kind::Added(item) => match item {
            ItemKind::Seminar => of::<Seminar<'static>>(types),
            ItemKind::Source => of::<Source<'static>>(types),
            ItemKind::Finding => of::<Finding<'static>>(types),
            ItemKind::Measure => of::<Measure<'static>>(types),
            ItemKind::Theme => of::<Theme<'static>>(types),
            ItemKind::Participant => of::<Participant<'static>>(types),
            ItemKind::Group => of::<Group<'static>>(types),
            ItemKind::Note => of::<Note<'static>>(types),
            ItemKind::Acceptance => of::<Acceptance<'static>>(types),
        },
        Kind::Written(_) => of::<Write<'static>>(types),
        Kind::Removed | Kind::Restored => of::<Presence>(types),
        Kind::Related => of::<Related>(types),
        Kind::Offered => of::<Offer<'static>>(types),
        Kind::Undone | Kind::Redone => of::<TakenBack>(types),
        Kind::StockTaken => of::<Stock>(types),
        Kind::Erased | Kind::Unknown => json!({ "type": "object" }),
    }
}

fn of<T: JsonSchema>(types: &mut SchemaGenerator) -> Value {
    let schema: Schema = types.subschema_for::<T>();
    schema.to_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_event_is_described() {
        let text = text();
        for (name, _) in Kind::all() {
            assert!(text.contains(&format!("\"const\": \"{name}\"")), "{name}");
        }
        assert_eq!(schema()["$defs"]["Note"]["type"], "object");
    }
}
