//! What a program without ideas would do with a seminar file: read every event as an owned struct.
//! Without `flatten`, which serde pays for by buffering: what a careful programmer would write.

use serde::Deserialize;

/// A whole file.
#[derive(Deserialize)]
#[expect(dead_code, reason = "it is read to be measured")]
pub(crate) struct File {
    format: String,
    version: u64,
    events: Vec<Event>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is read to be measured")]
struct Event {
    id: String,
    kind: String,
    replica: String,
    number: u64,
    counter: u64,
    time: String,
    #[serde(default)]
    step: Option<String>,
    #[serde(default)]
    private: bool,
    #[serde(default)]
    over: Vec<String>,
    body: Body,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Body {
    seminar: Option<String>,
    title: Option<String>,
    name: Option<String>,
    question: Option<String>,
    text: Option<String>,
    kind: Option<String>,
    theme: Option<String>,
    source: Option<String>,
    number: Option<u32>,
    stages: Vec<String>,
    level: Option<String>,
    owner: Option<String>,
    value: Option<serde_json::Value>,
    unit: Option<String>,
    polarity: Option<String>,
    item: Option<String>,
    field: Option<String>,
}
