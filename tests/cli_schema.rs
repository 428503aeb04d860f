//! The JSON Schema: printed, kept in docs/, and true of the example seminars.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a schema without what is looked up has failed the test"
)]

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::Value;
use support::Place;

#[test]
fn the_schema_in_docs_is_the_one_that_is_printed() {
    let printed = Place::new().run(["schema"]).out;
    let kept = fs::read_to_string("docs/session.schema.json").unwrap_or_default();
    assert!(
        printed == kept,
        "docs/session.schema.json has drifted: run `cargo run -- schema > docs/session.schema.json`"
    );
}

#[test]
fn every_member_of_the_example_seminars_is_described() {
    let schema: Value = serde_json::from_str(&Place::new().run(["schema"]).out).unwrap();
    let definitions = &schema["$defs"];
    let envelope = definitions["Envelope"]["properties"].as_object().unwrap();
    let mut events = 0;
    for name in ["fjordvik", "premis", "nordvik", "sorvik"] {
        let text = fs::read_to_string(format!("sessions/{name}.json")).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        for event in file["events"].as_array().unwrap() {
            events += 1;
            for member in event.as_object().unwrap().keys() {
                assert!(envelope.contains_key(member), "{member}");
            }
            let body = body_of(&schema, event["kind"].as_str().unwrap());
            for member in event["body"].as_object().unwrap().keys() {
                assert!(
                    body["properties"].get(member).is_some(),
                    "{}: {member}",
                    event["kind"]
                );
            }
        }
    }
    assert!(events > 200);
}

/// The part of the schema that describes the content of this kind of event.
fn body_of(schema: &Value, kind: &str) -> Value {
    let kinds = schema["$defs"]["Event"]["then"]["allOf"]
        .as_array()
        .unwrap();
    let found = kinds
        .iter()
        .find(|one| one["if"]["properties"]["kind"]["const"] == kind)
        .unwrap_or_else(|| panic!("{kind} is not described"));
    let body = &found["then"]["properties"]["body"];
    match body["$ref"].as_str() {
        Some(reference) => schema
            .pointer(reference.trim_start_matches('#'))
            .unwrap()
            .clone(),
        None => body.clone(),
    }
}
