//! Two states that were entered at different times by different hands, made comparable.

use std::collections::HashMap;

use serde_json::Value;

/// The members that are sets.
const SETS: [&str; 2] = ["rests_on", "participants"];

/// The same state with each id replaced by what kind of thing it is and which of them, and
/// without what depends on when and by whom it was written.
pub(crate) fn comparable(mut state: Value) -> Value {
    let mut names = HashMap::new();
    name("", &state, &mut names);
    rename(&mut state, &names);
    let members = state.as_object_mut().unwrap();
    for machine_made in ["events", "digest"] {
        members.remove(machine_made).unwrap();
    }
    state
}

fn name(part: &str, value: &Value, names: &mut HashMap<String, String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| name(part, item, names)),
        Value::Object(members) => {
            if let Some(id) = members.get("id").and_then(Value::as_str)
                && id.len() == 32
            {
                let next = names.values().filter(|name| name.starts_with(part)).count();
                names.insert(id.to_owned(), format!("{part}{next}"));
            }
            for (member, value) in members {
                name(member, value, names);
            }
        }
        _ => {}
    }
}

fn rename(value: &mut Value, names: &HashMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(name) = names.get(text) {
                name.clone_into(text);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| rename(item, names)),
        Value::Object(members) => {
            // When it was typed is another matter.
            members.remove("added");
            for (member, item) in members {
                rename(item, names);
                // What was marked in a list has the order of the list, not that of the marking.
                if let (true, Value::Array(marked)) = (SETS.contains(&member.as_str()), item) {
                    marked.sort_by_key(ToString::to_string);
                }
            }
        }
        _ => {}
    }
}
