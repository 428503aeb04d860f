//! What the room did.

use std::path::Path;

use serde_json::Value;

/// The intents of the example, in order: `$n` stands for the thing of the nth.
pub(crate) fn script() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/sessions/fjordvik.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let mut line: Value = serde_json::from_str(line).unwrap();
            line["do"].take()
        })
        .collect()
}

/// The number behind the dollar sign.
pub(crate) fn number(reference: &Value) -> usize {
    reference.as_str().unwrap()[1..].parse().unwrap()
}

/// Text as somebody types it, of whatever a field holds.
pub(crate) fn typed(field: &str, value: &Value) -> String {
    let pairs = |key: &str| {
        let parts = value.as_array().unwrap().iter().map(|pair| {
            let figure = pair["value"].as_str().unwrap().replace('.', ",");
            format!("{} {figure}", pair[key].as_str().unwrap())
        });
        parts.collect::<Vec<_>>().join("; ")
    };
    match (field, value) {
        ("comparisons", _) => pairs("area"),
        ("series", _) => pairs("period"),
        ("evidence", _) => format!("nivå {}, {}", value["level"], value["year"]),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Number(number)) => number.to_string(),
        (_, Value::Array(lines)) => {
            let lines = lines.iter().map(|line| line.as_str().unwrap());
            lines.collect::<Vec<_>>().join("\n")
        }
        _ => panic!("{field}: {value}"),
    }
}
